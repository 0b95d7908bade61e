/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-card-view.h"

/* The views of cards among the children of a widget. */

/**
 * cirkel_card_view_find:
 * @parent: a widget with views among its children
 * @card: a card
 *
 * Returns: (transfer none) (nullable): the view of the card, or %NULL
 */
CirkelCardView *
cirkel_card_view_find (GtkWidget *parent, CirkelCard *card)
{
  for (GtkWidget *child = gtk_widget_get_first_child (parent); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (CIRKEL_IS_CARD_VIEW (child) && cirkel_card_view_get_card (CIRKEL_CARD_VIEW (child)) == card)
      return CIRKEL_CARD_VIEW (child);

  return NULL;
}

/**
 * cirkel_card_view_pick:
 * @widget: a widget
 * @x: a point in its coordinates
 * @y: a point in its coordinates
 *
 * Returns: (transfer none) (nullable): the view at that point, or %NULL
 */
CirkelCardView *
cirkel_card_view_pick (GtkWidget *widget, double x, double y)
{
  GtkWidget *picked = gtk_widget_pick (widget, x, y, GTK_PICK_DEFAULT);

  if (picked == NULL)
    return NULL;

  return CIRKEL_CARD_VIEW (
    CIRKEL_IS_CARD_VIEW (picked) ? picked : gtk_widget_get_ancestor (picked, CIRKEL_TYPE_CARD_VIEW));
}

/**
 * cirkel_card_view_focus_next:
 * @parent: a widget with views among its children
 * @direction: where the focus goes
 *
 * Moves the focus in the order of the children, that is of the deck. By itself
 * it would follow where cards lie, and that changes with every move.
 *
 * Returns: whether there was a view to go to
 */
gboolean
cirkel_card_view_focus_next (GtkWidget *parent, GtkDirectionType direction)
{
  GtkWidget *child = gtk_widget_get_focus_child (parent);

  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return FALSE;

  if (child == NULL)
    child = direction == GTK_DIR_TAB_FORWARD ? gtk_widget_get_first_child (parent)
                                             : gtk_widget_get_last_child (parent);
  else
    child = direction == GTK_DIR_TAB_FORWARD ? gtk_widget_get_next_sibling (child)
                                             : gtk_widget_get_prev_sibling (child);

  for (; child != NULL; child = direction == GTK_DIR_TAB_FORWARD ? gtk_widget_get_next_sibling (child)
                                                                 : gtk_widget_get_prev_sibling (child))
    if (CIRKEL_IS_CARD_VIEW (child) && gtk_widget_grab_focus (child))
      return TRUE;

  return FALSE;
}

/**
 * cirkel_card_view_sync:
 * @parent: a widget that shows the cards of some places
 * @table: the table
 * @filter: which places
 * @data: for @filter
 * @compact: whether its views are compact
 *
 * Makes the views among the children those of the cards in these places, in
 * the order of the deck. Views of cards that stay are kept.
 */
void
cirkel_card_view_sync (GtkWidget        *parent,
                       CirkelTable      *table,
                       CirkelPlaceFilter filter,
                       gconstpointer     data,
                       gboolean          compact)
{
  GtkWidget *previous = NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (parent), *next; child != NULL; child = next)
    {
      next = gtk_widget_get_next_sibling (child);
      if (!CIRKEL_IS_CARD_VIEW (child))
        previous = child;
      else if (cirkel_table_get_placement (table, cirkel_card_view_get_card (CIRKEL_CARD_VIEW (child)))
                 == NULL
               || !filter (
                 cirkel_table_get_place (table, cirkel_card_view_get_card (CIRKEL_CARD_VIEW (child))), data))
        gtk_widget_unparent (child);
    }

  for (guint i = 0; i < cirkel_table_get_n_cards (table); i++)
    {
      CirkelCard *card = cirkel_table_get_card (table, i);
      GtkWidget  *view;

      if (!filter (cirkel_table_get_place (table, card), data))
        continue;

      view = (GtkWidget *)cirkel_card_view_find (parent, card);
      if (view == NULL)
        {
          view = cirkel_card_view_new (table, card, compact);
          gtk_widget_insert_after (view, parent, previous);
        }
      previous = view;
    }
}
