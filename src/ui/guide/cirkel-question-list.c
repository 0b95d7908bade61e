/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-question-list.h"

#include <glib/gi18n-lib.h>

#include "cirkel-question-row.h"
#include "cirkel-questions.h"

/**
 * CirkelQuestionList:
 *
 * All questions of the step, in groups by circle where they are about one. A click on one makes it the
 * question at hand. The name of the circle that the talk is about is lit.
 */

struct _CirkelQuestionList
{
  GtkWidget parent_instance;

  CirkelTalk *talk;
  GtkWidget  *list;
};

G_DEFINE_FINAL_TYPE (CirkelQuestionList, cirkel_question_list, GTK_TYPE_WIDGET)

enum
{
  PROP_TALK = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
row_activated_cb (CirkelQuestionList *self, GtkListBoxRow *row)
{
  cirkel_questions_take (self->talk, cirkel_question_row_get_question (CIRKEL_QUESTION_ROW (row)));
}

/* The names of the groups */

static const char *
get_group_name (CirkelQuestionList *self, CirkelPlace circle)
{
  return cirkel_place_is_circle (circle)
           ? cirkel_method_get_place_name (cirkel_talk_get_method (self->talk), circle)
           : _ ("In general");
}

static GtkWidget *
make_header (CirkelQuestionList *self, CirkelPlace circle)
{
  static const char *const classes[CIRKEL_N_PLACES] = {
    [CIRKEL_PLACE_TRAY] = "general",
    [CIRKEL_PLACE_INNER] = "inner",
    [CIRKEL_PLACE_MIDDLE] = "middle",
    [CIRKEL_PLACE_OUTER] = "outer",
  };
  GtkWidget *label
    = g_object_new (GTK_TYPE_LABEL, "label", get_group_name (self, circle), "halign", GTK_ALIGN_START, NULL);

  gtk_widget_add_css_class (label, "circle-name");
  gtk_widget_add_css_class (label, classes[circle]);
  if (cirkel_place_is_circle (circle)
      && cirkel_table_get_circle (cirkel_talk_get_table (self->talk)) == circle)
    gtk_widget_add_css_class (label, "lit");

  return label;
}

static void
header_cb (GtkListBoxRow *row, GtkListBoxRow *before, gpointer data)
{
  const CirkelQuestion *question = cirkel_question_row_get_question (CIRKEL_QUESTION_ROW (row));
  const CirkelQuestion *last
    = before != NULL ? cirkel_question_row_get_question (CIRKEL_QUESTION_ROW (before)) : NULL;
  /* A step without questions about circles has no groups. */
  gboolean starts
    = last != NULL ? last->circle != question->circle : cirkel_place_is_circle (question->circle);

  gtk_list_box_row_set_header (row,
                               starts ? make_header (CIRKEL_QUESTION_LIST (data), question->circle) : NULL);
}

static void
cirkel_question_list_constructed (GObject *object)
{
  CirkelQuestionList *self = CIRKEL_QUESTION_LIST (object);

  G_OBJECT_CLASS (cirkel_question_list_parent_class)->constructed (object);

  self->list = gtk_list_box_new ();
  gtk_widget_set_name (self->list, "questions");
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_NONE);
  gtk_list_box_set_header_func (GTK_LIST_BOX (self->list), header_cb, self, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Questions of this step"), -1);
  g_signal_connect_swapped (self->list, "row-activated", G_CALLBACK (row_activated_cb), self);
  gtk_widget_set_parent (self->list, GTK_WIDGET (self));
  cirkel_question_list_fill (self);
}

static void
cirkel_question_list_dispose (GObject *object)
{
  CirkelQuestionList *self = CIRKEL_QUESTION_LIST (object);

  g_clear_pointer (&self->list, gtk_widget_unparent);
  g_clear_object (&self->talk);

  G_OBJECT_CLASS (cirkel_question_list_parent_class)->dispose (object);
}

static void
cirkel_question_list_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_TALK)
    CIRKEL_QUESTION_LIST (object)->talk = g_value_dup_object (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
cirkel_question_list_class_init (CirkelQuestionListClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = cirkel_question_list_constructed;
  object_class->dispose = cirkel_question_list_dispose;
  object_class->set_property = cirkel_question_list_set_property;

  properties[PROP_TALK] = g_param_spec_object (
    "talk", NULL, NULL, CIRKEL_TYPE_TALK, G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-questions");
}

static void
cirkel_question_list_init (CirkelQuestionList *self)
{
}

/**
 * cirkel_question_list_new:
 * @talk: the conversation on the screen
 *
 * Returns: (transfer floating): the questions of its step
 */
GtkWidget *
cirkel_question_list_new (CirkelTalk *talk)
{
  return g_object_new (CIRKEL_TYPE_QUESTION_LIST, "talk", talk, NULL);
}

/**
 * cirkel_question_list_fill:
 * @self: a list
 *
 * Shows the questions of the step that is on the screen now.
 */
void
cirkel_question_list_fill (CirkelQuestionList *self)
{
  guint                 n_questions;
  const CirkelQuestion *questions = cirkel_method_get_questions (
    cirkel_talk_get_method (self->talk), cirkel_talk_get_step (self->talk), &n_questions);
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), 0)) != NULL)
    gtk_list_box_remove (GTK_LIST_BOX (self->list), GTK_WIDGET (row));
  for (guint i = 0; i < n_questions; i++)
    if (cirkel_questions_is_asked (self->talk, &questions[i]))
      gtk_list_box_append (GTK_LIST_BOX (self->list), cirkel_question_row_new (self->talk, &questions[i]));
  cirkel_question_list_update (self);
}

/**
 * cirkel_question_list_update:
 * @self: a list
 *
 * Shows which question is at hand, what was discussed, and what the questions are about now.
 */
void
cirkel_question_list_update (CirkelQuestionList *self)
{
  const CirkelQuestion *at_hand = cirkel_questions_get_current (self->talk);
  GtkListBoxRow        *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), i)) != NULL; i++)
    cirkel_question_row_update (CIRKEL_QUESTION_ROW (row),
                                cirkel_question_row_get_question (CIRKEL_QUESTION_ROW (row)) == at_hand);
  gtk_list_box_invalidate_headers (GTK_LIST_BOX (self->list));
}

/**
 * cirkel_question_list_get_row_at_hand:
 * @self: a list
 *
 * Returns: (transfer none) (nullable): the row of the question at hand
 */
GtkWidget *
cirkel_question_list_get_row_at_hand (CirkelQuestionList *self)
{
  const CirkelQuestion *at_hand = cirkel_questions_get_current (self->talk);
  GtkListBoxRow        *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), i)) != NULL; i++)
    if (cirkel_question_row_get_question (CIRKEL_QUESTION_ROW (row)) == at_hand)
      return GTK_WIDGET (row);

  return NULL;
}
