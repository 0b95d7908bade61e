/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-help.h"
#include "cirkel-pile.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_HELP_PASSAGE (cirkel_help_passage_get_type ())
G_DECLARE_FINAL_TYPE (CirkelHelpPassage, cirkel_help_passage, CIRKEL, HELP_PASSAGE, CirkelPile)

GtkWidget *cirkel_help_passage_new (CirkelHelpPart *part, const char *title);

G_END_DECLS
