/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CIRKEL_TYPE_ANSWERS_LAYOUT (cirkel_answers_layout_get_type ())
G_DECLARE_FINAL_TYPE (CirkelAnswersLayout, cirkel_answers_layout, CIRKEL, ANSWERS_LAYOUT, GtkLayoutManager)

G_END_DECLS
