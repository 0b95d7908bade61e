/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void cirkel_file_trouble_set (GError    **error,
                              GQuark      domain,
                              int         code,
                              gboolean    writing,
                              const char *path,
                              const char *reason);
void cirkel_file_trouble_set_errno (GError **error, int number, gboolean writing, const char *path);

G_END_DECLS
