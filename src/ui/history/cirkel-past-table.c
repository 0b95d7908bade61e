/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-past-table.h"

#include <glib/gi18n-lib.h>

#include "cirkel-past-list.h"
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

  CirkelTalk *talk;
  GPtrArray  *conversations;
  GtkWidget  *corner;
  GtkWidget  *days;
  GtkWidget  *names;
  GtkWidget  *cells;
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
make_row (CirkelPastTable *self, CirkelCard *card, GtkSizeGroup *height)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  for (guint i = 0; i < self->conversations->len; i++)
    {
      CirkelPlacement *placement = find_placement (self, i, card);
      GtkWidget       *cell
        = make_cell (describe_place (self, placement), CELL_CHARS, GTK_ACCESSIBLE_ROLE_GRID_CELL);

      gtk_widget_add_css_class (cell, "cell");
      gtk_widget_add_css_class (
        cell, placement != NULL ? place_classes[cirkel_placement_get_place (placement)] : "absent");
      gtk_box_append (GTK_BOX (row), cell);
    }
  gtk_size_group_add_widget (height, row);

  return row;
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
make_name (CirkelPastTable *self, CirkelCard *card, GtkSizeGroup *height)
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
  gtk_size_group_add_widget (height, name);

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
add_rows (CirkelPastTable *self, GtkBox *names, GtkBox *rows, CirkelPurpose purpose)
{
  GListModel *deck = G_LIST_MODEL (cirkel_session_get_deck (cirkel_talk_get_session (self->talk)));

  for (guint i = 0; i < g_list_model_get_n_items (deck); i++)
    {
      g_autoptr (CirkelCard) card = g_list_model_get_item (deck, i);
      g_autoptr (GtkSizeGroup) height = gtk_size_group_new (GTK_SIZE_GROUP_VERTICAL);

      if (!was_there (self, card, purpose))
        continue;

      gtk_box_append (names, make_name (self, card, height));
      gtk_box_append (rows, make_row (self, card, height));
    }
}

static void
add_days (CirkelPastTable *self, GtkBox *days)
{
  for (guint i = 0; i < self->conversations->len; i++)
    {
      g_autofree char *name = dup_day (self, i);
      GtkWidget       *day = make_cell (name, CELL_CHARS, GTK_ACCESSIBLE_ROLE_COLUMN_HEADER);

      gtk_widget_add_css_class (day, "day");
      gtk_box_append (days, day);
    }
}

/* A part of the table that shows what its neighbour scrolls to, and has no bars of its own. */
static GtkWidget *
make_part (GtkWidget *child, GtkAdjustment *across, GtkAdjustment *down)
{
  GtkWidget *part = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (part), child);
  if (across != NULL)
    gtk_scrolled_window_set_hadjustment (GTK_SCROLLED_WINDOW (part), across);
  if (down != NULL)
    gtk_scrolled_window_set_vadjustment (GTK_SCROLLED_WINDOW (part), down);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (part),
                                  across != NULL ? GTK_POLICY_EXTERNAL : GTK_POLICY_NEVER,
                                  down != NULL ? GTK_POLICY_EXTERNAL : GTK_POLICY_NEVER);
  gtk_widget_set_focusable (part, FALSE);

  return part;
}

static void
make_parts (CirkelPastTable *self, CirkelPurpose purpose)
{
  GtkWidget     *names = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget     *rows = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget     *days = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkAdjustment *across, *down;

  self->cells = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->cells), rows);
  across = gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (self->cells));
  down = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->cells));
  self->names = make_part (names, NULL, down);
  self->days = make_part (days, across, NULL);
  self->corner = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->corner, "corner");
  gtk_widget_set_halign (rows, GTK_ALIGN_START);
  gtk_widget_set_valign (rows, GTK_ALIGN_START);
  gtk_widget_set_valign (names, GTK_ALIGN_START);
  gtk_widget_set_halign (days, GTK_ALIGN_START);

  add_days (self, GTK_BOX (days));
  add_rows (self, GTK_BOX (names), GTK_BOX (rows), purpose);
}

static void
attach_parts (CirkelPastTable *self)
{
  GtkWidget *grid = gtk_grid_new ();

  gtk_widget_set_hexpand (self->cells, TRUE);
  gtk_widget_set_vexpand (self->cells, TRUE);
  gtk_grid_attach (GTK_GRID (grid), self->corner, 0, 0, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), self->days, 1, 0, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), self->names, 0, 1, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), self->cells, 1, 1, 1, 1);
  gtk_widget_set_parent (grid, GTK_WIDGET (self));
}

static void
cirkel_past_table_dispose (GObject *object)
{
  CirkelPastTable *self = CIRKEL_PAST_TABLE (object);
  GtkWidget       *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->conversations, g_ptr_array_unref);
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
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID);
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
  make_parts (self, purpose);
  attach_parts (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Where the cards lay in each conversation"), -1);

  return GTK_WIDGET (self);
}
