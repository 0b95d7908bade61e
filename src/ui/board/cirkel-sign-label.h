/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CIRKEL_TYPE_SIGN_LABEL (cirkel_sign_label_get_type ())
G_DECLARE_FINAL_TYPE (CirkelSignLabel, cirkel_sign_label, CIRKEL, SIGN_LABEL, GtkWidget)

GtkWidget *cirkel_sign_label_new (const char *symbol, const char *words);
void       cirkel_sign_label_set_words (CirkelSignLabel *self, const char *words);

G_END_DECLS
