/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-pages.h"

G_BEGIN_DECLS

char    *cirkel_cli_list_languages (void);
gboolean cirkel_cli_has_language (const char *language);
gboolean cirkel_cli_print_kit (const char     *path,
                               const char     *language,
                               CirkelPaperSize size,
                               gboolean        observer,
                               const char     *output);

G_END_DECLS
