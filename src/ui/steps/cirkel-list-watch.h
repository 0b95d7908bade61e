/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define CIRKEL_TYPE_LIST_WATCH (cirkel_list_watch_get_type ())
G_DECLARE_FINAL_TYPE (CirkelListWatch, cirkel_list_watch, CIRKEL, LIST_WATCH, GObject)

CirkelListWatch *cirkel_list_watch_new (GListStore *list);

G_END_DECLS
