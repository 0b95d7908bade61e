/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * CirkelLetterSize:
 * @CIRKEL_LETTERS_PLAIN: as the system says
 * @CIRKEL_LETTERS_LARGE: on a large screen
 * @CIRKEL_LETTERS_HUGE: on a very large one
 *
 * How large the letters are on what fills a window: they grow with it, as the board does.
 */
typedef enum
{
  CIRKEL_LETTERS_PLAIN,
  CIRKEL_LETTERS_LARGE,
  CIRKEL_LETTERS_HUGE,
} CirkelLetterSize;

CirkelLetterSize cirkel_letter_size_for (int width, int height);
void             cirkel_letter_size_apply (GtkWidget *widget, CirkelLetterSize size);
double           cirkel_letter_size_get_em (GtkWidget *widget);
double           cirkel_letter_size_get_scale (GtkWidget *widget);

G_END_DECLS
