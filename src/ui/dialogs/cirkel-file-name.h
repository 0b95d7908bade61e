/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

char  *cirkel_file_name_suggest (const char *text, const char *fallback, const char *ending);
GFile *cirkel_file_name_complete (GFile *file, const char *ending);

G_END_DECLS
