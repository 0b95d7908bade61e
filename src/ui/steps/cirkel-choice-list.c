/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-choice-list.h"

#include <glib/gi18n-lib.h>

#include "cirkel-choice.h"
#include "cirkel-fold-layout.h"
#include "cirkel-text.h"

/**
 * CirkelChoiceList:
 *
 * The way into choosing together, below the agreements, and the choices that were made or begun.
 *
 * Emits `chosen` with the choice that a person opens, or %NULL to begin a new one.
 */

struct _CirkelChoiceList
{
  CirkelPile parent_instance;

  CirkelTalk *talk;
  GtkWidget  *begin;
  GtkWidget  *rows;
};

G_DEFINE_FINAL_TYPE (CirkelChoiceList, cirkel_choice_list, CIRKEL_TYPE_PILE)

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static GListModel *
get_choices (CirkelChoiceList *self)
{
  return G_LIST_MODEL (cirkel_record_list (cirkel_talk_get_conversation (self->talk), "choices"));
}

static void
begin_clicked_cb (CirkelChoiceList *self)
{
  g_signal_emit (self, signals[CHOSEN], 0, NULL);
}

static void
row_clicked_cb (CirkelChoiceList *self, GtkWidget *row)
{
  guint position = 0;

  for (GtkWidget *child = gtk_widget_get_prev_sibling (row); child != NULL;
       child = gtk_widget_get_prev_sibling (child))
    position++;

  g_autoptr (CirkelChoice) choice = g_list_model_get_item (get_choices (self), position);

  if (choice != NULL)
    g_signal_emit (self, signals[CHOSEN], 0, choice);
}

static GtkWidget *
make_label (const char *css_class, int n_lines)
{
  GtkWidget *label
    = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, "lines",
                    n_lines, "ellipsize", PANGO_ELLIPSIZE_END, NULL);

  gtk_widget_add_css_class (label, css_class);

  return label;
}

/* How far the choice is. Somebody may have said already what they would like. */
static char *
dup_state (CirkelChoice *choice)
{
  const char *decision = cirkel_record_text (choice, "decision");
  const char *preference = cirkel_record_text (choice, "preference");

  if (*decision != '\0')
    return cirkel_text_fill (_ ("Decision: %s"), decision);
  if (*preference != '\0')
    return cirkel_text_fill (_ ("Preference: %s"), preference);

  return g_strdup (_ ("No decision yet"));
}

static void
show_choice (GtkWidget *row, CirkelChoice *choice)
{
  GtkWidget       *texts = gtk_widget_get_first_child (gtk_button_get_child (GTK_BUTTON (row)));
  GtkWidget       *title = gtk_widget_get_first_child (texts);
  GtkWidget       *state = gtk_widget_get_next_sibling (title);
  const char      *choice_text = cirkel_record_text (choice, "choice");
  g_autofree char *title_text
    = *choice_text != '\0' ? cirkel_text_clean (choice_text) : g_strdup (_ ("A choice without words yet"));
  g_autofree char *state_text = dup_state (choice);

  gtk_label_set_label (GTK_LABEL (title), title_text);
  gtk_label_set_label (GTK_LABEL (state), state_text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title_text,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, state_text, -1);
}

static GtkWidget *
make_row (CirkelChoiceList *self)
{
  GtkWidget *row = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *arrow = g_object_new (GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic", "accessible-role",
                                   GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_widget_set_name (row, "choice");
  gtk_widget_add_css_class (row, "choice-row");
  gtk_widget_add_css_class (arrow, "dim-label");
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_box_append (GTK_BOX (texts), make_label ("choice-title", 2));
  gtk_box_append (GTK_BOX (texts), make_label ("dim-label", 2));
  gtk_box_append (GTK_BOX (box), texts);
  gtk_box_append (GTK_BOX (box), arrow);
  gtk_button_set_child (GTK_BUTTON (row), box);
  g_signal_connect_object (row, "clicked", G_CALLBACK (row_clicked_cb), self, G_CONNECT_SWAPPED);

  return row;
}

static void
show_choices (CirkelChoiceList *self)
{
  GListModel *choices = get_choices (self);
  guint       n_choices = g_list_model_get_n_items (choices);
  GtkWidget  *row = gtk_widget_get_first_child (self->rows);

  for (guint i = 0; i < n_choices; i++)
    {
      g_autoptr (CirkelChoice) choice = g_list_model_get_item (choices, i);

      if (row == NULL)
        {
          row = make_row (self);
          gtk_box_append (GTK_BOX (self->rows), row);
        }
      show_choice (row, choice);
      row = gtk_widget_get_next_sibling (row);
    }

  while (row != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (row);

      gtk_box_remove (GTK_BOX (self->rows), row);
      row = next;
    }
  gtk_widget_set_visible (self->rows, n_choices > 0);
  gtk_widget_set_visible (GTK_WIDGET (self), n_choices > 0 || cirkel_talk_get_editable (self->talk));
}

static GtkWidget *
make_head (CirkelChoiceList *self)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *title = make_label ("heading", 0);
  GtkWidget *subtitle = make_label ("dim-label", 0);

  gtk_label_set_label (GTK_LABEL (title), _ ("Choosing together"));
  gtk_label_set_label (GTK_LABEL (subtitle),
                       _ ("Not sure yet? Put the options side by side and choose together."));
  gtk_label_set_ellipsize (GTK_LABEL (title), PANGO_ELLIPSIZE_NONE);
  gtk_label_set_ellipsize (GTK_LABEL (subtitle), PANGO_ELLIPSIZE_NONE);
  gtk_box_append (GTK_BOX (texts), title);
  gtk_box_append (GTK_BOX (texts), subtitle);

  self->begin = gtk_button_new_with_label (_ ("Begin"));
  gtk_widget_set_name (self->begin, "choice-begin");
  gtk_widget_set_valign (self->begin, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->begin), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Begin to choose together"), -1);
  gtk_widget_set_visible (self->begin, cirkel_talk_get_editable (self->talk));
  g_signal_connect_swapped (self->begin, "clicked", G_CALLBACK (begin_clicked_cb), self);

  gtk_widget_set_layout_manager (head, g_object_new (CIRKEL_TYPE_FOLD_LAYOUT, NULL));
  gtk_box_append (GTK_BOX (head), texts);
  gtk_box_append (GTK_BOX (head), self->begin);

  return head;
}

static void
cirkel_choice_list_dispose (GObject *object)
{
  CirkelChoiceList *self = CIRKEL_CHOICE_LIST (object);

  G_OBJECT_CLASS (cirkel_choice_list_parent_class)->dispose (object);
  g_clear_object (&self->talk);
}

static void
cirkel_choice_list_class_init (CirkelChoiceListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_choice_list_dispose;

  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, CIRKEL_TYPE_CHOICE);

  gtk_widget_class_set_css_name (widget_class, "cirkel-choices");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_choice_list_init (CirkelChoiceList *self)
{
  cirkel_pile_set_spacing (CIRKEL_PILE (self), 12);
}

/**
 * cirkel_choice_list_new:
 * @talk: the conversation on the screen
 *
 * Returns: (transfer floating): its choices, and a way to begin one
 */
GtkWidget *
cirkel_choice_list_new (CirkelTalk *talk)
{
  CirkelChoiceList *self = g_object_new (CIRKEL_TYPE_CHOICE_LIST, NULL);

  self->talk = g_object_ref (talk);
  gtk_widget_set_parent (make_head (self), GTK_WIDGET (self));
  self->rows = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_set_parent (self->rows, GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Choosing together"), -1);
  g_signal_connect_object (cirkel_talk_get_history (talk), "notify::state", G_CALLBACK (show_choices), self,
                           G_CONNECT_SWAPPED);
  show_choices (self);

  return GTK_WIDGET (self);
}

/**
 * cirkel_choice_list_focus:
 * @self: the choices
 *
 * Gives the focus to where a person left: the way to begin, or the first choice.
 */
void
cirkel_choice_list_focus (CirkelChoiceList *self)
{
  gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}
