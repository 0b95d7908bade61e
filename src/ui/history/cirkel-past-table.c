/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-past-table.h"

#include <glib/gi18n-lib.h>

#include "cirkel-past-list.h"
#include "cirkel-sticky-grid.h"
#include "cirkel-symbol.h"

/**
 * CirkelPastTable:
 *
 * Where each card lay in each conversation: a row for a card, a column for a conversation.
 *
 * The cells tell the name of the circle, in its colour and beside its kind of line. The names of the
 * cards and the days stay in sight while the rest scrolls below and beside them. Nothing is counted
 * or compared: that is for the talk.
 */

#define NAME_CHARS 17
#define CELL_CHARS 15

struct _CirkelPastTable
{
  GtkWidget parent_instance;

  CirkelTalk       *talk;
  GPtrArray        *conversations;
  GPtrArray        *cards;
  CirkelStickyGrid *grid;
};

G_DEFINE_FINAL_TYPE (CirkelPastTable, cirkel_past_table, GTK_TYPE_WIDGET)

static const char *const place_classes[CIRKEL_N_PLACES] = { "tray", "inner", "middle", "outer", "aside" };

static GtkWidget *
make_cell (const char *text, int chars, GtkAccessibleRole role)
{
  return g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                       PANGO_WRAP_WORD_CHAR, "width-chars", chars, "max-width-chars", chars,
                       "accessible-role", role, NULL);
}

/* Where a card lay, or a dash where it was not on the table. */
static const char *
describe_place (CirkelPastTable *self, CirkelPlacement *placement)
{
  return placement != NULL ? cirkel_method_get_place_name (cirkel_talk_get_method (self->talk),
                                                           cirkel_placement_get_place (placement))
                           : "–";
}

static char *
dup_day (CirkelPastTable *self, guint column)
{
  return cirkel_past_list_name (cirkel_talk_get_session (self->talk),
                                g_ptr_array_index (self->conversations, column));
}

static CirkelPlacement *
find_placement (CirkelPastTable *self, guint column, CirkelCard *card)
{
  return cirkel_conversation_find_placement (g_ptr_array_index (self->conversations, column),
                                             cirkel_card_get_id (card), NULL);
}

static GtkWidget *
make_place (CirkelPastTable *self, guint column, CirkelCard *card)
{
  CirkelPlacement *placement = find_placement (self, column, card);
  GtkWidget *cell = make_cell (describe_place (self, placement), CELL_CHARS, GTK_ACCESSIBLE_ROLE_GRID_CELL);

  gtk_widget_add_css_class (cell, "cell");
  gtk_widget_add_css_class (cell, placement != NULL ? place_classes[cirkel_placement_get_place (placement)]
                                                    : "absent");

  return cell;
}

/* The whole row in words, for who cannot see the columns. */
static char *
describe_row (CirkelPastTable *self, CirkelCard *card)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < self->conversations->len; i++)
    {
      CirkelPlacement *placement = find_placement (self, i, card);
      g_autofree char *day = dup_day (self, i);

      if (placement != NULL)
        g_string_append_printf (words, "%s%s: %s", words->len > 0 ? "; " : "", day,
                                describe_place (self, placement));
    }

  return g_string_free (words, FALSE);
}

static GtkWidget *
make_name (CirkelPastTable *self, CirkelCard *card)
{
  const char *title = cirkel_method_get_card_title (cirkel_talk_get_method (self->talk), card);
  g_autoptr (GdkPaintable) symbol = cirkel_symbol_new_for_card (card);
  g_autofree char *words = describe_row (self, card);
  GtkWidget       *name = g_object_new (GTK_TYPE_BOX, "spacing", 8, "focusable", TRUE, "accessible-role",
                                        GTK_ACCESSIBLE_ROLE_ROW_HEADER, NULL);
  GtkWidget       *image = g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                         "paintable", symbol, "pixel-size", 22, NULL);

  gtk_box_append (GTK_BOX (name), image);
  gtk_box_append (GTK_BOX (name), make_cell (title, NAME_CHARS, GTK_ACCESSIBLE_ROLE_PRESENTATION));
  gtk_widget_add_css_class (name, "name");
  gtk_accessible_update_property (GTK_ACCESSIBLE (name), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);

  return name;
}

/* Of the deck only what lay on a table of these conversations. */
static gboolean
was_there (CirkelPastTable *self, CirkelCard *card, CirkelPurpose purpose)
{
  if (cirkel_card_get_purpose (card) != purpose)
    return FALSE;

  for (guint i = 0; i < self->conversations->len; i++)
    if (find_placement (self, i, card) != NULL)
      return TRUE;

  return FALSE;
}

static void
collect_cards (CirkelPastTable *self, CirkelPurpose purpose)
{
  GListModel *deck = G_LIST_MODEL (cirkel_session_get_deck (cirkel_talk_get_session (self->talk)));

  self->cards = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < g_list_model_get_n_items (deck); i++)
    {
      g_autoptr (CirkelCard) card = g_list_model_get_item (deck, i);

      if (was_there (self, card, purpose))
        g_ptr_array_add (self->cards, g_steal_pointer (&card));
    }
}

static void
add_days (CirkelPastTable *self)
{
  GtkWidget *corner = gtk_label_new (NULL);

  gtk_widget_add_css_class (corner, "corner");
  cirkel_sticky_grid_add (self->grid, corner);
  for (guint i = 0; i < self->conversations->len; i++)
    {
      g_autofree char *name = dup_day (self, i);
      GtkWidget       *day = make_cell (name, CELL_CHARS, GTK_ACCESSIBLE_ROLE_COLUMN_HEADER);

      gtk_widget_add_css_class (day, "day");
      cirkel_sticky_grid_add (self->grid, day);
    }
}

static void
add_card (CirkelPastTable *self, CirkelCard *card)
{
  cirkel_sticky_grid_add (self->grid, make_name (self, card));
  for (guint i = 0; i < self->conversations->len; i++)
    cirkel_sticky_grid_add (self->grid, make_place (self, i, card));
}

static void
make_grid (CirkelPastTable *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *grid = cirkel_sticky_grid_new (self->conversations->len + 1, self->cards->len + 1);

  self->grid = CIRKEL_STICKY_GRID (grid);
  add_days (self);
  for (guint i = 0; i < self->cards->len; i++)
    add_card (self, g_ptr_array_index (self->cards, i));
  gtk_accessible_update_property (GTK_ACCESSIBLE (grid), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Where the cards lay in each conversation"), -1);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), grid);
  gtk_widget_set_parent (scroller, GTK_WIDGET (self));
}

static void
cirkel_past_table_dispose (GObject *object)
{
  CirkelPastTable *self = CIRKEL_PAST_TABLE (object);
  GtkWidget       *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->conversations, g_ptr_array_unref);
  g_clear_pointer (&self->cards, g_ptr_array_unref);
  g_clear_object (&self->talk);

  G_OBJECT_CLASS (cirkel_past_table_parent_class)->dispose (object);
}

static void
cirkel_past_table_class_init (CirkelPastTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_past_table_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-past-table");
}

static void
cirkel_past_table_init (CirkelPastTable *self)
{
  gtk_widget_set_name (GTK_WIDGET (self), "past-table");
}

/**
 * cirkel_past_table_new:
 * @talk: a conversation on the screen
 * @purpose: what the conversations of the table are about
 *
 * Returns: (transfer floating): where each card lay in each of these conversations of the session
 */
GtkWidget *
cirkel_past_table_new (CirkelTalk *talk, CirkelPurpose purpose)
{
  CirkelPastTable *self = g_object_new (CIRKEL_TYPE_PAST_TABLE, NULL);

  self->talk = g_object_ref (talk);
  self->conversations = cirkel_past_list_collect (cirkel_talk_get_session (talk), purpose);
  collect_cards (self, purpose);
  make_grid (self);

  return GTK_WIDGET (self);
}
