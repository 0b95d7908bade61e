/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define CIRKEL_TYPE_RECENT (cirkel_recent_get_type ())
G_DECLARE_FINAL_TYPE (CirkelRecent, cirkel_recent, CIRKEL, RECENT, GObject)

CirkelRecent *cirkel_recent_new (GFile *file, const char *label, gboolean exploring, GDateTime *opened);

GFile      *cirkel_recent_get_file (CirkelRecent *self);
const char *cirkel_recent_get_label (CirkelRecent *self);
gboolean    cirkel_recent_get_exploring (CirkelRecent *self);
GDateTime  *cirkel_recent_get_opened (CirkelRecent *self);

G_END_DECLS
