/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-talk.h"

G_BEGIN_DECLS

GtkWidget *cirkel_agenda_list_new (CirkelTalk *talk);

G_END_DECLS
