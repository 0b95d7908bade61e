/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *cirkel_message_isolate (const char *text);
char *cirkel_message_file_name (const char *path);

G_END_DECLS
