/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-help.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_HELP_PASSAGE (cirkel_help_passage_get_type ())
G_DECLARE_FINAL_TYPE (CirkelHelpPassage, cirkel_help_passage, CIRKEL, HELP_PASSAGE, GtkWidget)

GtkWidget *cirkel_help_passage_new (CirkelHelpPart *part, const char *title);

G_END_DECLS
