/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GFile   *cirkel_content_choice_dup_file (GSettings *settings);
gboolean cirkel_content_choice_apply (GSettings *settings, GError **error);
gboolean cirkel_content_choice_set (GSettings *settings, GFile *file, GError **error);

G_END_DECLS
