/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-session.h"

G_BEGIN_DECLS

GtkWidget *cirkel_example_mark_new (CirkelSession *session);
GtkWidget *cirkel_example_mark_beside (CirkelSession *session, GtkWidget *title);

G_END_DECLS
