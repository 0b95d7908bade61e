/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * CirkelExploreText:
 * @title: what it says
 * @note: (nullable): what stands above it, as the question that it answers
 * @detail: (nullable): what stands below it, as where a card lies
 * @words: (nullable): the client's own words below it
 * @page: (nullable): the id of the page on which it can be changed
 * @symbol: (nullable): the picture before it
 * @symbol_class: (nullable): the colour of that picture, as a CSS class
 * @is_private: whether the client keeps it to themselves
 *
 * Something that the client prepared.
 */
typedef struct
{
  char         *title;
  char         *note;
  char         *detail;
  char         *words;
  char         *page;
  GdkPaintable *symbol;
  const char   *symbol_class;
  gboolean      is_private;
} CirkelExploreText;

CirkelExploreText *cirkel_explore_text_new (const char *title, const char *note);
void               cirkel_explore_text_free (CirkelExploreText *self);
gboolean           cirkel_explore_text_equal (const CirkelExploreText *a, const CirkelExploreText *b);

#define CIRKEL_TYPE_EXPLORE_LINE (cirkel_explore_line_get_type ())
G_DECLARE_FINAL_TYPE (CirkelExploreLine, cirkel_explore_line, CIRKEL, EXPLORE_LINE, GtkWidget)

GtkWidget *cirkel_explore_line_new (CirkelExploreText *text);

const CirkelExploreText *cirkel_explore_line_get_text (CirkelExploreLine *self);

G_END_DECLS
