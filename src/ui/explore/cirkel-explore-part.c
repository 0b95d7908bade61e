/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-explore-part.h"

#include "cirkel-explore-change.h"
#include "cirkel-fold-layout.h"

/**
 * CirkelExplorePart:
 *
 * A part of what the client prepared: its title, and a line for each thing. It follows what happens
 * in the conversation; a line that stays as it is keeps the focus that is in it.
 */

struct _CirkelExplorePart
{
  CirkelPile parent_instance;

  CirkelTalk       *talk;
  CirkelExploreTell tell;
  GtkWidget        *head;
  GtkWidget        *title;
  GtkWidget        *empty;
  GtkWidget        *lines;
};

G_DEFINE_FINAL_TYPE (CirkelExplorePart, cirkel_explore_part, CIRKEL_TYPE_PILE)

static void
replace_line (CirkelExplorePart *self, GtkWidget *line, CirkelExploreText *text)
{
  GtkWidget *before
    = line != NULL ? gtk_widget_get_prev_sibling (line) : gtk_widget_get_last_child (self->lines);

  if (line != NULL)
    gtk_box_remove (GTK_BOX (self->lines), line);
  gtk_box_insert_child_after (GTK_BOX (self->lines), cirkel_explore_line_new (text), before);
}

static void
update (CirkelExplorePart *self)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();
  GtkWidget *line = gtk_widget_get_first_child (self->lines);

  self->tell (self->talk, texts);
  for (guint i = 0; i < texts->len; i++)
    {
      GtkWidget         *next = line != NULL ? gtk_widget_get_next_sibling (line) : NULL;
      CirkelExploreText *text = g_ptr_array_index (texts, i);

      if (line != NULL
          && cirkel_explore_text_equal (cirkel_explore_line_get_text (CIRKEL_EXPLORE_LINE (line)), text))
        cirkel_explore_text_free (text);
      else
        replace_line (self, line, text);
      line = next;
    }
  while (line != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (line);

      gtk_box_remove (GTK_BOX (self->lines), line);
      line = next;
    }

  gtk_widget_set_visible (self->lines, texts->len > 0);
  gtk_widget_set_visible (self->empty, texts->len == 0);
}

static void
cirkel_explore_part_dispose (GObject *object)
{
  CirkelExplorePart *self = CIRKEL_EXPLORE_PART (object);

  G_OBJECT_CLASS (cirkel_explore_part_parent_class)->dispose (object);
  g_clear_object (&self->talk);
}

static void
cirkel_explore_part_class_init (CirkelExplorePartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_explore_part_dispose;

  gtk_widget_class_set_css_name (widget_class, "cirkel-explore-part");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkWidget *
make_label (const char *css_class)
{
  GtkWidget *label
    = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (label, css_class);

  return label;
}

static void
cirkel_explore_part_init (CirkelExplorePart *self)
{
  cirkel_pile_set_spacing (CIRKEL_PILE (self), 8);

  self->head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  self->title = make_label ("title-3");
  gtk_widget_set_hexpand (self->title, TRUE);
  gtk_box_append (GTK_BOX (self->head), self->title);
  self->empty = make_label ("dim-label");
  self->lines = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "accessible-role",
                              GTK_ACCESSIBLE_ROLE_LIST, NULL);
  gtk_widget_add_css_class (self->lines, "card");
  gtk_widget_set_parent (self->head, GTK_WIDGET (self));
  gtk_widget_set_parent (self->empty, GTK_WIDGET (self));
  gtk_widget_set_parent (self->lines, GTK_WIDGET (self));
}

/**
 * cirkel_explore_part_new:
 * @talk: the conversation that the client prepares
 * @title: what the part is about
 * @empty: what stands there as long as nothing was prepared
 * @page: (nullable): the id of the page on which all of it can be changed
 * @tell: (scope forever): tells what was prepared
 *
 * Returns: (transfer floating): a part of what the client prepared
 */
GtkWidget *
cirkel_explore_part_new (CirkelTalk       *talk,
                         const char       *title,
                         const char       *empty,
                         const char       *page,
                         CirkelExploreTell tell)
{
  CirkelExplorePart *self = g_object_new (CIRKEL_TYPE_EXPLORE_PART, NULL);

  self->talk = g_object_ref (talk);
  self->tell = tell;
  gtk_label_set_label (GTK_LABEL (self->title), title);
  gtk_label_set_label (GTK_LABEL (self->empty), empty);
  if (page != NULL)
    {
      gtk_widget_set_layout_manager (self->head, g_object_new (CIRKEL_TYPE_FOLD_LAYOUT, NULL));
      gtk_box_append (GTK_BOX (self->head), cirkel_explore_change_new (page, title));
    }
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->title,
                                  NULL, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->lines), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_signal_connect_object (cirkel_talk_get_history (talk), "notify::state", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
