/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-parts-list.h"

#include <glib/gi18n-lib.h>

#include "cirkel-part-row.h"
#include "cirkel-parts.h"

/**
 * CirkelPartsList:
 *
 * All that was said in a conversation, and for whom it is: the client sees what they get, says
 * what does not go into the file of the professional, and ticks one by one what their employer
 * may see.
 *
 * It has no scrollbar of its own. The rows stay while parts come and go, so that nobody loses
 * their place.
 */

typedef enum
{
  GROUP_BOARD,
  GROUP_AGREEMENTS,
  GROUP_CHOICES,
  GROUP_OPENING,
  GROUP_QUESTIONNAIRE,
  GROUP_NOTES,
  GROUP_CLOSING,
  N_GROUPS
} Group;

struct _CirkelPartsList
{
  GtkWidget parent_instance;

  CirkelTalk    *talk;
  CirkelAudience audience;
  CirkelParts   *parts;
  GHashTable    *rows; /* part → row */

  GtkWidget *empty;
  GtkWidget *groups[N_GROUPS];
  GtkWidget *lists[N_GROUPS];
};

G_DEFINE_FINAL_TYPE (CirkelPartsList, cirkel_parts_list, GTK_TYPE_WIDGET)

static Group
find_group (CirkelPart *part)
{
  switch (cirkel_part_get_kind (part))
    {
    case CIRKEL_PART_AGREEMENT:
      return GROUP_AGREEMENTS;
    case CIRKEL_PART_CHOICE:
      return GROUP_CHOICES;
    case CIRKEL_PART_LOOK_BACK:
    case CIRKEL_PART_AGENDA_ITEM:
    case CIRKEL_PART_EXPECTATIONS:
    case CIRKEL_PART_AIM:
      return GROUP_OPENING;
    case CIRKEL_PART_QUESTIONNAIRE:
      return GROUP_QUESTIONNAIRE;
    case CIRKEL_PART_NOTES:
      return GROUP_NOTES;
    case CIRKEL_PART_CLOSING:
    case CIRKEL_PART_IN_BETWEEN:
      return GROUP_CLOSING;
    case CIRKEL_PART_CARD:
    default:
      return GROUP_BOARD;
    }
}

static const char *
find_group_title (CirkelPartsList *self, Group group)
{
  CirkelMethod *method = cirkel_talk_get_method (self->talk);

  switch (group)
    {
    case GROUP_AGREEMENTS:
      return _ ("Agreements");
    case GROUP_CHOICES:
      return _ ("Choosing together");
    case GROUP_OPENING:
      return cirkel_method_get_step_title (method, CIRKEL_STEP_OPENING);
    case GROUP_QUESTIONNAIRE:
      return _ ("Questionnaire");
    case GROUP_NOTES:
      return _ ("Notes");
    case GROUP_CLOSING:
      return cirkel_method_get_step_title (method, CIRKEL_STEP_CLOSING);
    case GROUP_BOARD:
    case N_GROUPS:
    default:
      return _ ("Your cards");
    }
}

static GtkWidget *
make_row (CirkelPartsList *self, CirkelPart *part)
{
  GtkWidget *row = cirkel_part_row_new (self->talk, part, self->audience);

  cirkel_part_row_set_group (CIRKEL_PART_ROW (row), find_group_title (self, find_group (part)));
  g_hash_table_insert (self->rows, g_object_ref (part), row);

  return row;
}

static void
remove_gone (CirkelPartsList *self, GHashTable *present)
{
  GHashTableIter iter;
  gpointer       part;
  gpointer       row;

  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, &part, &row))
    {
      if (g_hash_table_contains (present, part))
        continue;

      gtk_box_remove (GTK_BOX (gtk_widget_get_parent (row)), row);
      g_hash_table_iter_remove (&iter);
    }
}

static void
lay_rows (CirkelPartsList *self, GHashTable *present)
{
  GtkWidget *last[N_GROUPS] = { NULL };

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->parts)); i++)
    {
      g_autoptr (CirkelPart) part = g_list_model_get_item (G_LIST_MODEL (self->parts), i);
      Group      group = find_group (part);
      GtkBox    *list = GTK_BOX (self->lists[group]);
      GtkWidget *row = g_hash_table_lookup (self->rows, part);

      if (row == NULL)
        gtk_box_insert_child_after (list, row = make_row (self, part), last[group]);
      else if (gtk_widget_get_prev_sibling (row) != last[group])
        gtk_box_reorder_child_after (list, row, last[group]);
      last[group] = row;
      g_hash_table_add (present, part);
    }

  for (guint group = 0; group < N_GROUPS; group++)
    gtk_widget_set_visible (self->groups[group], last[group] != NULL);
}

static void
items_changed_cb (CirkelPartsList *self)
{
  g_autoptr (GHashTable) present = g_hash_table_new (NULL, NULL);

  lay_rows (self, present);
  remove_gone (self, present);
  gtk_widget_set_visible (self->empty, g_hash_table_size (present) == 0);
}

static void
changed_cb (CirkelPartsList *self)
{
  GHashTableIter iter;
  gpointer       row;

  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, NULL, &row))
    cirkel_part_row_update (row);
}

static GtkWidget *
make_label (const char *text, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (label, css_class);

  return label;
}

static const char *
find_title (CirkelPartsList *self)
{
  switch (self->audience)
    {
    case CIRKEL_AUDIENCE_PROFESSIONAL:
      return _ ("This goes into the file");
    case CIRKEL_AUDIENCE_EMPLOYER:
      return _ ("What may your employer see?");
    case CIRKEL_AUDIENCE_CLIENT:
    default:
      return _ ("This is yours");
    }
}

static const char *
find_about (CirkelPartsList *self)
{
  if (!cirkel_talk_get_editable (self->talk) && self->audience != CIRKEL_AUDIENCE_CLIENT)
    return _ ("This was an earlier conversation: what you chose then stays so.");

  switch (self->audience)
    {
    case CIRKEL_AUDIENCE_PROFESSIONAL:
      return _ ("Take a tick away, and it is only for you.");
    case CIRKEL_AUDIENCE_EMPLOYER:
      return _ ("Only the agreements that you tick. Nothing else.");
    case CIRKEL_AUDIENCE_CLIENT:
    default:
      return _ ("You get everything from this conversation.");
    }
}

static GtkWidget *
make_head (CirkelPartsList *self)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *title = make_label (find_title (self), "title-4");

  gtk_box_append (GTK_BOX (head), title);
  gtk_box_append (GTK_BOX (head), make_label (find_about (self), "dim-label"));
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY, title, NULL,
                                  -1);

  return head;
}

static void
make_group (CirkelPartsList *self, Group group)
{
  GtkWidget *title = make_label (find_group_title (self, group), "heading");

  self->groups[group] = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  self->lists[group] = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "overflow",
                                     GTK_OVERFLOW_HIDDEN, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST, NULL);
  gtk_widget_add_css_class (self->lists[group], "card");
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->lists[group]), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  title, NULL, -1);
  /* Of the employer all is agreements: the title above the list says so. */
  gtk_widget_set_visible (title, self->audience != CIRKEL_AUDIENCE_EMPLOYER);
  gtk_box_append (GTK_BOX (self->groups[group]), title);
  gtk_box_append (GTK_BOX (self->groups[group]), self->lists[group]);
  gtk_widget_set_parent (self->groups[group], GTK_WIDGET (self));
}

static void
make_content (CirkelPartsList *self)
{
  gtk_widget_set_parent (make_head (self), GTK_WIDGET (self));
  self->empty = make_label (self->audience == CIRKEL_AUDIENCE_EMPLOYER ? _ ("There are no agreements yet.")
                                                                       : _ ("There is nothing in it yet."),
                            "dim-label");
  gtk_widget_set_parent (self->empty, GTK_WIDGET (self));
  for (Group group = 0; group < N_GROUPS; group++)
    make_group (self, group);
}

static void
cirkel_parts_list_dispose (GObject *object)
{
  CirkelPartsList *self = CIRKEL_PARTS_LIST (object);
  GtkWidget       *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->rows, g_hash_table_unref);
  g_clear_object (&self->parts);
  g_clear_object (&self->talk);

  G_OBJECT_CLASS (cirkel_parts_list_parent_class)->dispose (object);
}

static void
cirkel_parts_list_class_init (CirkelPartsListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_parts_list_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-parts");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_parts_list_init (CirkelPartsList *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 18);
  self->rows = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
}

/**
 * cirkel_parts_list_new:
 * @talk: the conversation on the screen
 * @audience: who gets it, or some of it
 *
 * Returns: (transfer floating): what is in the version for @audience, and what could be, in the
 *   language in use
 */
GtkWidget *
cirkel_parts_list_new (CirkelTalk *talk, CirkelAudience audience)
{
  CirkelPartsList *self = g_object_new (CIRKEL_TYPE_PARTS_LIST, NULL);

  self->talk = g_object_ref (talk);
  self->audience = audience;
  self->parts = cirkel_parts_new (cirkel_talk_get_session (talk), cirkel_talk_get_conversation (talk),
                                  cirkel_talk_get_history (talk), audience);
  make_content (self);
  g_signal_connect_object (self->parts, "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->parts, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  items_changed_cb (self);

  return GTK_WIDGET (self);
}
