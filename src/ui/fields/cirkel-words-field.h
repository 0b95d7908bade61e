/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CIRKEL_TYPE_WORDS_FIELD (cirkel_words_field_get_type ())
G_DECLARE_FINAL_TYPE (CirkelWordsField, cirkel_words_field, CIRKEL, WORDS_FIELD, GtkWidget)

GtkWidget *cirkel_words_field_new (guint max_length);

void cirkel_words_field_set_label (CirkelWordsField *self, GtkWidget *label);
void cirkel_words_field_set_editable (CirkelWordsField *self, gboolean editable);
void cirkel_words_field_set_text (CirkelWordsField *self, const char *text);

void cirkel_words_field_set_hint (CirkelWordsField *self, const char *hint);
void cirkel_words_field_set_growing (CirkelWordsField *self, int least, int most);

G_END_DECLS
