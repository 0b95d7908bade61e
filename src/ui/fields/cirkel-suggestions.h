/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-pile.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_SUGGESTIONS (cirkel_suggestions_get_type ())
G_DECLARE_FINAL_TYPE (CirkelSuggestions, cirkel_suggestions, CIRKEL, SUGGESTIONS, CirkelPile)

GtkWidget *cirkel_suggestions_new (const char *label);

void cirkel_suggestions_set_texts (CirkelSuggestions *self, const char *const *texts);

G_END_DECLS
