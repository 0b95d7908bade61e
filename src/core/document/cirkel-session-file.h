/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-file-error.h"
#include "cirkel-safe-file.h"
#include "cirkel-session.h"

G_BEGIN_DECLS

CirkelSession *cirkel_session_parse (const char *data, gsize length, GPtrArray *problems, GError **error);
CirkelSession *cirkel_session_parse_bytes (GBytes *bytes, GError **error);
CirkelSession *cirkel_session_read (const char *path, CirkelFileStamp *stamp, GError **error);
GBytes        *cirkel_session_serialize (CirkelSession *session);

G_END_DECLS
