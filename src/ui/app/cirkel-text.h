/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *cirkel_text_clean (const char *text);
char *cirkel_text_isolate (const char *text);
char *cirkel_text_fill (const char *format, const char *text);

G_END_DECLS
