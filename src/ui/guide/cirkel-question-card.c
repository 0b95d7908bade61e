/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-question-card.h"

#include <glib/gi18n-lib.h>

#include "cirkel-questions.h"
#include "cirkel-speech-button.h"
#include "cirkel-talk-edits.h"

/**
 * CirkelQuestionCard:
 *
 * The question at hand, large enough for everybody at the table, with the way to the one
 * before and the next, and a tick for what was discussed.
 */

struct _CirkelQuestionCard
{
  GtkWidget parent_instance;

  CirkelTalk *talk;
  gboolean    updating;

  GtkWidget *box;
  GtkWidget *circle;
  GtkWidget *question;
  GtkWidget *previous;
  GtkWidget *position;
  GtkWidget *next;
  GtkWidget *aloud;
  GtkWidget *discussed;
};

G_DEFINE_FINAL_TYPE (CirkelQuestionCard, cirkel_question_card, GTK_TYPE_WIDGET)

enum
{
  PROP_TALK = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
update_circle (CirkelQuestionCard *self, CirkelPlace circle)
{
  static const char *const classes[CIRKEL_N_PLACES] = {
    [CIRKEL_PLACE_INNER] = "inner",
    [CIRKEL_PLACE_MIDDLE] = "middle",
    [CIRKEL_PLACE_OUTER] = "outer",
  };

  for (CirkelPlace place = 0; place < CIRKEL_N_PLACES; place++)
    if (classes[place] != NULL)
      gtk_widget_remove_css_class (self->circle, classes[place]);

  gtk_widget_set_visible (self->circle, cirkel_place_is_circle (circle));
  if (!cirkel_place_is_circle (circle))
    return;

  gtk_widget_add_css_class (self->circle, classes[circle]);
  gtk_label_set_label (GTK_LABEL (self->circle),
                       cirkel_method_get_place_name (cirkel_talk_get_method (self->talk), circle));
}

/* The button that was pressed has the focus: its description is how a screen reader learns of the question.
 */
static void
describe (GtkWidget *widget, const char *question)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, question, -1);
}

static void
previous_cb (CirkelQuestionCard *self)
{
  cirkel_questions_go (self->talk, -1);
}

static void
next_cb (CirkelQuestionCard *self)
{
  cirkel_questions_go (self->talk, 1);
}

static void
discussed_cb (CirkelQuestionCard *self)
{
  const CirkelQuestion *question = cirkel_questions_get_current (self->talk);

  if (self->updating || question == NULL)
    return;

  cirkel_edit_set_discussed (cirkel_talk_get_history (self->talk),
                             cirkel_conversation_get_step_state (cirkel_talk_get_conversation (self->talk),
                                                                 cirkel_talk_get_step (self->talk)),
                             question->id, gtk_check_button_get_active (GTK_CHECK_BUTTON (self->discussed)));
}

static GtkWidget *
make_button (CirkelQuestionCard *self,
             const char         *icon,
             const char         *name,
             const char         *label,
             GCallback           clicked)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_name (button, name);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "circular");
  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_signal_connect_swapped (button, "clicked", clicked, self);

  return button;
}

static GtkWidget *
make_controls (CirkelQuestionCard *self)
{
  GtkWidget *controls = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);

  self->previous = make_button (self, "go-previous-symbolic", "previous-question", _ ("Previous question"),
                                G_CALLBACK (previous_cb));
  self->position = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->position, "dim-label");
  gtk_widget_add_css_class (self->position, "numeric");
  self->next
    = make_button (self, "go-next-symbolic", "next-question", _ ("Next question"), G_CALLBACK (next_cb));
  self->aloud = cirkel_speech_button_new ("question-aloud");
  self->discussed = gtk_check_button_new_with_label (_ ("Discussed"));
  gtk_widget_set_name (self->discussed, "question-discussed");
  gtk_widget_set_hexpand (self->discussed, TRUE);
  gtk_widget_set_halign (self->discussed, GTK_ALIGN_END);
  gtk_widget_set_sensitive (self->discussed, cirkel_talk_get_editable (self->talk));
  g_signal_connect_swapped (self->discussed, "toggled", G_CALLBACK (discussed_cb), self);

  gtk_box_append (GTK_BOX (controls), self->previous);
  gtk_box_append (GTK_BOX (controls), self->position);
  gtk_box_append (GTK_BOX (controls), self->next);
  gtk_box_append (GTK_BOX (controls), self->aloud);
  gtk_box_append (GTK_BOX (controls), self->discussed);

  return controls;
}

static void
make_content (CirkelQuestionCard *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_add_css_class (self->box, "card");
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));

  self->circle = g_object_new (GTK_TYPE_LABEL, "halign", GTK_ALIGN_START, NULL);
  gtk_widget_add_css_class (self->circle, "circle-name");
  self->question
    = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                    "max-width-chars", 20, "vexpand", TRUE, "yalign", 0.0, NULL);
  gtk_widget_set_name (self->question, "question");
  gtk_widget_add_css_class (self->question, "question");
  gtk_box_append (GTK_BOX (self->box), self->circle);
  gtk_box_append (GTK_BOX (self->box), self->question);
  gtk_box_append (GTK_BOX (self->box), make_controls (self));
}

static void
cirkel_question_card_constructed (GObject *object)
{
  CirkelQuestionCard *self = CIRKEL_QUESTION_CARD (object);

  G_OBJECT_CLASS (cirkel_question_card_parent_class)->constructed (object);

  make_content (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Question at hand"), -1);
  cirkel_question_card_update (self);
}

static void
cirkel_question_card_dispose (GObject *object)
{
  CirkelQuestionCard *self = CIRKEL_QUESTION_CARD (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->talk);

  G_OBJECT_CLASS (cirkel_question_card_parent_class)->dispose (object);
}

static void
cirkel_question_card_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_TALK)
    CIRKEL_QUESTION_CARD (object)->talk = g_value_dup_object (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
cirkel_question_card_class_init (CirkelQuestionCardClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = cirkel_question_card_constructed;
  object_class->dispose = cirkel_question_card_dispose;
  object_class->set_property = cirkel_question_card_set_property;

  properties[PROP_TALK] = g_param_spec_object (
    "talk", NULL, NULL, CIRKEL_TYPE_TALK, G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-question");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_question_card_init (CirkelQuestionCard *self)
{
}

/**
 * cirkel_question_card_new:
 * @talk: the conversation on the screen
 *
 * Returns: (transfer floating): its question at hand
 */
GtkWidget *
cirkel_question_card_new (CirkelTalk *talk)
{
  return g_object_new (CIRKEL_TYPE_QUESTION_CARD, "talk", talk, NULL);
}

/**
 * cirkel_question_card_update:
 * @self: a card
 *
 * Shows the question at hand as it is now.
 */
void
cirkel_question_card_update (CirkelQuestionCard *self)
{
  guint                 position, n_questions;
  const CirkelQuestion *question = cirkel_questions_find_beside (self->talk, 0, &position, &n_questions);
  g_autofree char      *text = NULL;
  g_autofree char      *where = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self), question != NULL);
  if (question == NULL)
    return;

  text = cirkel_questions_dup_text (self->talk, question);
  /* Translators: which question it is, as in “2 of 7”. */
  where = g_strdup_printf (_ ("%u of %u"), position + 1, n_questions);

  self->updating = TRUE;
  update_circle (self, question->circle);
  gtk_label_set_label (GTK_LABEL (self->question), text);
  cirkel_speech_button_set_text (CIRKEL_SPEECH_BUTTON (self->aloud), text,
                                 cirkel_method_get_language (cirkel_talk_get_method (self->talk)));
  gtk_label_set_label (GTK_LABEL (self->position), where);
  gtk_widget_set_sensitive (self->previous, position > 0);
  gtk_widget_set_sensitive (self->next, position + 1 < n_questions);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->discussed),
                               cirkel_questions_is_discussed (self->talk, question));
  describe (self->previous, text);
  describe (self->next, text);
  describe (self->discussed, text);
  self->updating = FALSE;
}
