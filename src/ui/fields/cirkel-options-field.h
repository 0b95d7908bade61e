/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-history.h"
#include "cirkel-pile.h"

G_BEGIN_DECLS

/**
 * CirkelOptionWord:
 * @value: a value of the field
 * @word: what it is called, in the language in use
 *
 * One of the values that can be chosen.
 */
typedef struct
{
  int         value;
  const char *word;
} CirkelOptionWord;

#define CIRKEL_TYPE_OPTIONS_FIELD (cirkel_options_field_get_type ())
G_DECLARE_FINAL_TYPE (CirkelOptionsField, cirkel_options_field, CIRKEL, OPTIONS_FIELD, CirkelPile)

GtkWidget *cirkel_options_field_new (CirkelHistory          *history,
                                     gpointer                record,
                                     const char             *field,
                                     const char             *label,
                                     const CirkelOptionWord *words,
                                     guint                   n_words);

void cirkel_options_field_set_label_visible (CirkelOptionsField *self, gboolean visible);

G_END_DECLS
