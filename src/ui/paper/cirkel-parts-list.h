/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_PARTS_LIST (cirkel_parts_list_get_type ())
G_DECLARE_FINAL_TYPE (CirkelPartsList, cirkel_parts_list, CIRKEL, PARTS_LIST, GtkWidget)

GtkWidget *cirkel_parts_list_new (CirkelTalk *talk, CirkelAudience audience);

G_END_DECLS
