/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *cirkel_text_clean (const char *text);
char *cirkel_text_clean_lines (const char *text);
char *cirkel_text_isolate (const char *text);
char *cirkel_text_fill (const char *format, const char *text);
char *cirkel_text_for_message (const char *text, gssize length);
char *cirkel_text_file_name (const char *path);

G_END_DECLS
