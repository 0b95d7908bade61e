/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-board-export.h"

#include "cirkel-session.h"

G_BEGIN_DECLS

void           cirkel_cli_complain (const char *path, const char *what);
gboolean       cirkel_cli_validate (const char *const *paths);
CirkelSession *cirkel_cli_read_session (const char *path, GError **error);
gboolean       cirkel_cli_export (const char *path, CirkelPictureFormat format, const char *output);

G_END_DECLS
