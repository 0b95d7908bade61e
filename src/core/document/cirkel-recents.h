/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-recent.h"

G_BEGIN_DECLS

/**
 * CIRKEL_RECENTS_MAX:
 *
 * The most sessions that are remembered.
 */
#define CIRKEL_RECENTS_MAX 20

#define CIRKEL_TYPE_RECENTS (cirkel_recents_get_type ())
G_DECLARE_FINAL_TYPE (CirkelRecents, cirkel_recents, CIRKEL, RECENTS, GObject)

CirkelRecents *cirkel_recents_new (const char *path);

gboolean cirkel_recents_load (CirkelRecents *self, GError **error);
gboolean
cirkel_recents_add (CirkelRecents *self, GFile *file, const char *label, gboolean exploring, GError **error);
gboolean cirkel_recents_remove (CirkelRecents *self, GFile *file, GError **error);
gboolean cirkel_recents_clear (CirkelRecents *self, GError **error);

G_END_DECLS
