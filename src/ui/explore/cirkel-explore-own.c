/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-explore-own.h"

#include <glib/gi18n-lib.h>

#include "cirkel-fold-layout.h"
#include "cirkel-own-card-editor.h"
#include "cirkel-record-edits.h"

/**
 * CirkelExploreOwn:
 *
 * The own cards of the client, each to change and to remove, and room to make one more.
 */

struct _CirkelExploreOwn
{
  CirkelPile parent_instance;

  CirkelTalk *talk;
  GPtrArray  *cards; /* one for each row */
  GtkWidget  *rows;
  GtkWidget  *fresh;
  GtkWidget  *entry;
  GtkWidget  *add;
};

G_DEFINE_FINAL_TYPE (CirkelExploreOwn, cirkel_explore_own, CIRKEL_TYPE_PILE)

static char *
dup_title (CirkelExploreOwn *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
}

static void
update_add (CirkelExploreOwn *self)
{
  g_autofree char *title = dup_title (self);

  gtk_widget_set_sensitive (self->add, title[0] != '\0');
  gtk_widget_set_visible (self->fresh, cirkel_edit_can_add (cirkel_talk_get_session (self->talk), "deck"));
}

static GtkWidget *
make_row (CirkelExploreOwn *self, CirkelCard *card)
{
  GtkWidget *editor = cirkel_own_card_editor_new (cirkel_talk_get_table (self->talk));

  gtk_widget_set_name (editor, "own-card");
  gtk_widget_add_css_class (editor, "card");
  cirkel_own_card_editor_set_card (CIRKEL_OWN_CARD_EDITOR (editor), card);
  gtk_accessible_update_property (GTK_ACCESSIBLE (editor), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Your own card"),
                                  -1);

  return editor;
}

static GtkWidget *
get_row (CirkelExploreOwn *self, guint position)
{
  GtkWidget *row = gtk_widget_get_first_child (self->rows);

  for (; position > 0; position--)
    row = gtk_widget_get_next_sibling (row);

  return row;
}

static void
remove_gone (CirkelExploreOwn *self)
{
  for (guint i = self->cards->len; i > 0; i--)
    if (cirkel_table_get_placement (cirkel_talk_get_table (self->talk),
                                    g_ptr_array_index (self->cards, i - 1))
        == NULL)
      {
        gtk_box_remove (GTK_BOX (self->rows), get_row (self, i - 1));
        g_ptr_array_remove_index (self->cards, i - 1);
      }
}

static gboolean
has_focus (GtkWidget *widget)
{
  GtkRoot   *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, widget);
}

/* What stays keeps its row, and the cursor that is in it. */
static void
update_rows (CirkelExploreOwn *self)
{
  CirkelTable *table = cirkel_talk_get_table (self->talk);
  gboolean     had_focus = has_focus (self->rows);
  guint        position = 0;

  remove_gone (self);
  for (guint i = 0; i < cirkel_table_get_n_cards (table); i++)
    {
      CirkelCard *card = cirkel_table_get_card (table, i);

      if (!cirkel_card_is_own (card))
        continue;
      if (!g_ptr_array_find (self->cards, card, NULL))
        {
          gtk_box_insert_child_after (GTK_BOX (self->rows), make_row (self, card),
                                      position > 0 ? get_row (self, position - 1) : NULL);
          g_ptr_array_insert (self->cards, (int)position, g_object_ref (card));
        }
      position++;
    }
  gtk_widget_set_visible (self->rows, position > 0);
  /* The next key is not for what went. */
  if (had_focus && !has_focus (self->rows))
    gtk_widget_grab_focus (self->entry);
  update_add (self);
}

static void
add_cb (CirkelExploreOwn *self)
{
  if (cirkel_explore_own_add (self))
    gtk_widget_grab_focus (self->entry);
}

static void
cirkel_explore_own_dispose (GObject *object)
{
  CirkelExploreOwn *self = CIRKEL_EXPLORE_OWN (object);

  G_OBJECT_CLASS (cirkel_explore_own_parent_class)->dispose (object);
  g_clear_pointer (&self->cards, g_ptr_array_unref);
  g_clear_object (&self->talk);
}

static void
cirkel_explore_own_class_init (CirkelExploreOwnClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_explore_own_dispose;

  gtk_widget_class_set_css_name (widget_class, "cirkel-explore-own");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
make_fresh (CirkelExploreOwn *self)
{
  GtkWidget *caption = g_object_new (GTK_TYPE_LABEL, "label", _ ("What do you call your card?"), "xalign",
                                     0.0, "wrap", TRUE, NULL);
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  gtk_widget_add_css_class (caption, "field-label");
  self->entry = g_object_new (GTK_TYPE_ENTRY, "max-length", CIRKEL_CARD_TITLE_MAX, "hexpand", TRUE,
                              "placeholder-text", _ ("For example: working close to home"), NULL);
  gtk_widget_set_name (self->entry, "own-card-title");
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_RELATION_LABELLED_BY, caption,
                                  NULL, -1);
  self->add = gtk_button_new_with_label (_ ("Add Card"));
  gtk_widget_set_name (self->add, "own-card-add");
  g_signal_connect_swapped (self->entry, "changed", G_CALLBACK (update_add), self);
  g_signal_connect_swapped (self->entry, "activate", G_CALLBACK (add_cb), self);
  g_signal_connect_swapped (self->add, "clicked", G_CALLBACK (add_cb), self);

  self->fresh = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_set_layout_manager (row, g_object_new (CIRKEL_TYPE_FOLD_LAYOUT, NULL));
  gtk_box_append (GTK_BOX (row), self->entry);
  gtk_box_append (GTK_BOX (row), self->add);
  gtk_box_append (GTK_BOX (self->fresh), caption);
  gtk_box_append (GTK_BOX (self->fresh), row);
}

static void
cirkel_explore_own_init (CirkelExploreOwn *self)
{
  cirkel_pile_set_spacing (CIRKEL_PILE (self), 18);

  self->cards = g_ptr_array_new_with_free_func (g_object_unref);
  self->rows = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  make_fresh (self);
  gtk_widget_set_parent (self->rows, GTK_WIDGET (self));
  gtk_widget_set_parent (self->fresh, GTK_WIDGET (self));
}

/**
 * cirkel_explore_own_new:
 * @talk: the conversation that the client prepares
 *
 * Returns: (transfer floating): the own cards of the client
 */
GtkWidget *
cirkel_explore_own_new (CirkelTalk *talk)
{
  CirkelExploreOwn *self = g_object_new (CIRKEL_TYPE_EXPLORE_OWN, NULL);

  self->talk = g_object_ref (talk);
  g_signal_connect_object (cirkel_talk_get_table (talk), "cards-changed", G_CALLBACK (update_rows), self,
                           G_CONNECT_SWAPPED);
  update_rows (self);

  return GTK_WIDGET (self);
}

/**
 * cirkel_explore_own_add:
 * @self: the own cards
 *
 * Makes a card of the title that is being written, if there is one.
 *
 * Returns: whether a card was made
 */
gboolean
cirkel_explore_own_add (CirkelExploreOwn *self)
{
  g_autofree char *title = dup_title (self);

  if (title[0] == '\0'
      || cirkel_edit_add_card (cirkel_talk_get_history (self->talk), cirkel_talk_get_session (self->talk),
                               title, "")
           == NULL)
    return FALSE;

  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");

  return TRUE;
}
