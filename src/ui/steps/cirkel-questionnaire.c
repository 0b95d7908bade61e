/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-questionnaire.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "cirkel-answer-words.h"
#include "cirkel-letter-size.h"
#include "cirkel-list-watch.h"
#include "cirkel-private-toggle.h"
#include "cirkel-scale.h"
#include "cirkel-symbol.h"
#include "cirkel-talk-edits.h"

/**
 * CirkelQuestionnaire:
 *
 * The questionnaire, one value at a time. Nothing in it is required, and every answer is kept
 * as it is given. In an earlier conversation it only shows.
 *
 * Emits `closed` when a person is done with it.
 */

typedef enum
{
  HEAD,
  QUESTIONS,
  FOOT,
  N_PARTS
} Part;

/* How wide all parts are, in sizes of the letters. */
#define COLUMN_EM 50

struct _CirkelQuestionnaire
{
  GtkWidget parent_instance;

  CirkelTalk      *talk;
  CirkelListWatch *watch;
  GListModel      *cards;
  guint            position;

  GtkWidget *content;
  GtkWidget *clamps[N_PARTS];
  GtkWidget *back;
  GtkWidget *progress;
  GtkWidget *scroller;
  GtkWidget *symbol;
  GtkWidget *title;
  GtkWidget *explanation;
  GtkWidget *scales[CIRKEL_N_ASPECTS];
  GtkWidget *previous;
  GtkWidget *next;
};

G_DEFINE_FINAL_TYPE (CirkelQuestionnaire, cirkel_questionnaire, GTK_TYPE_WIDGET)

enum
{
  CLOSED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* Returns: (transfer none): the card, which the list keeps alive */
static CirkelCard *
get_card (CirkelQuestionnaire *self)
{
  g_autoptr (CirkelCard) card = g_list_model_get_item (self->cards, self->position);

  return card;
}

static gboolean
is_last (CirkelQuestionnaire *self)
{
  return self->position + 1 == g_list_model_get_n_items (self->cards);
}

static void
update_answers (CirkelQuestionnaire *self)
{
  for (CirkelAspect aspect = 0; aspect < CIRKEL_N_ASPECTS; aspect++)
    cirkel_scale_set_answer (CIRKEL_SCALE (self->scales[aspect]),
                             cirkel_questionnaire_get_answer (self->talk, get_card (self), aspect));
}

static void
update_value (CirkelQuestionnaire *self)
{
  CirkelMethod *method = cirkel_talk_get_method (self->talk);
  CirkelCard   *card = get_card (self);
  g_autoptr (GdkPaintable) symbol = cirkel_symbol_new_for_card (card);
  /* Translators: which value of the questionnaire is shown, as: Value 2 of 7 */
  g_autofree char *progress
    = g_strdup_printf (_ ("Value %1$u of %2$u"), self->position + 1, g_list_model_get_n_items (self->cards));

  gtk_label_set_label (GTK_LABEL (self->progress), progress);
  gtk_image_set_from_paintable (GTK_IMAGE (self->symbol), symbol);
  gtk_label_set_label (GTK_LABEL (self->title), cirkel_method_get_card_title (method, card));
  gtk_label_set_label (GTK_LABEL (self->explanation), cirkel_method_get_card_explanation (method, card));
  for (CirkelAspect aspect = 0; aspect < CIRKEL_N_ASPECTS; aspect++)
    cirkel_scale_set_question (
      CIRKEL_SCALE (self->scales[aspect]),
      cirkel_method_get_question_of_value (method, cirkel_card_get_id (card), aspect));
  gtk_widget_set_sensitive (self->previous, self->position > 0);
  gtk_button_set_label (GTK_BUTTON (self->next), is_last (self) ? _ ("Done") : _ ("Next"));
  update_answers (self);
}

static void
scale_chosen_cb (CirkelScale *scale, int answer, CirkelQuestionnaire *self)
{
  if (!cirkel_talk_get_editable (self->talk))
    return;

  for (CirkelAspect aspect = 0; aspect < CIRKEL_N_ASPECTS; aspect++)
    if (self->scales[aspect] == GTK_WIDGET (scale))
      cirkel_edit_answer (cirkel_talk_get_history (self->talk), cirkel_talk_get_conversation (self->talk),
                          cirkel_card_get_id (get_card (self)), cirkel_aspect_get_field (aspect), answer);
}

static void
close_cb (CirkelQuestionnaire *self)
{
  g_signal_emit (self, signals[CLOSED], 0);
}

static void
previous_cb (CirkelQuestionnaire *self)
{
  cirkel_questionnaire_show_value (self, self->position - 1);
}

static void
next_cb (CirkelQuestionnaire *self)
{
  if (is_last (self))
    close_cb (self);
  else
    cirkel_questionnaire_show_value (self, self->position + 1);
}

static gboolean
escape_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  close_cb (CIRKEL_QUESTIONNAIRE (widget));
  return TRUE;
}

static gboolean
cirkel_questionnaire_grab_focus (GtkWidget *widget)
{
  CirkelQuestionnaire *self = CIRKEL_QUESTIONNAIRE (widget);

  return cirkel_talk_get_editable (self->talk) ? gtk_widget_grab_focus (self->scales[0])
                                               : gtk_widget_grab_focus (self->next);
}

static void
fit_column (CirkelQuestionnaire *self)
{
  int size = (int)(COLUMN_EM * cirkel_letter_size_get_em (GTK_WIDGET (self)));

  for (guint i = 0; i < N_PARTS && self->clamps[i] != NULL; i++)
    {
      adw_clamp_set_maximum_size (ADW_CLAMP (self->clamps[i]), size);
      adw_clamp_set_tightening_threshold (ADW_CLAMP (self->clamps[i]), size);
    }
}

static void
cirkel_questionnaire_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (cirkel_questionnaire_parent_class)->css_changed (widget, change);
  fit_column (CIRKEL_QUESTIONNAIRE (widget));
}

static void
cirkel_questionnaire_system_setting_changed (GtkWidget *widget, GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (cirkel_questionnaire_parent_class)->system_setting_changed (widget, setting);
  fit_column (CIRKEL_QUESTIONNAIRE (widget));
}

static void
cirkel_questionnaire_dispose (GObject *object)
{
  CirkelQuestionnaire *self = CIRKEL_QUESTIONNAIRE (object);

  memset (self->clamps, 0, sizeof self->clamps);
  g_clear_pointer (&self->content, gtk_widget_unparent);
  g_clear_object (&self->watch);
  g_clear_object (&self->cards);
  g_clear_object (&self->talk);

  G_OBJECT_CLASS (cirkel_questionnaire_parent_class)->dispose (object);
}

static void
cirkel_questionnaire_class_init (CirkelQuestionnaireClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_questionnaire_dispose;
  widget_class->css_changed = cirkel_questionnaire_css_changed;
  widget_class->grab_focus = cirkel_questionnaire_grab_focus;
  widget_class->system_setting_changed = cirkel_questionnaire_system_setting_changed;

  signals[CLOSED] = g_signal_new ("closed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-questionnaire");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_questionnaire_init (CirkelQuestionnaire *self)
{
}

static GtkWidget *
make_label (const char *css_class)
{
  GtkWidget *label
    = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkWidget *
clamp (CirkelQuestionnaire *self, Part part, GtkWidget *child)
{
  self->clamps[part] = adw_clamp_new ();
  adw_clamp_set_child (ADW_CLAMP (self->clamps[part]), child);

  return self->clamps[part];
}

static GtkWidget *
make_head (CirkelQuestionnaire *self)
{
  GtkWidget *box = gtk_center_box_new ();

  self->back = gtk_button_new ();
  gtk_button_set_child (
    GTK_BUTTON (self->back),
    g_object_new (ADW_TYPE_BUTTON_CONTENT, "icon-name", "go-previous-symbolic", "label", _ ("Back"), NULL));
  gtk_widget_set_name (self->back, "questionnaire-back");
  gtk_widget_set_tooltip_text (self->back, _ ("Back to the opening; all answers are kept"));
  gtk_widget_add_css_class (self->back, "flat");
  g_signal_connect_swapped (self->back, "clicked", G_CALLBACK (close_cb), self);
  self->progress = make_label ("heading");
  gtk_widget_set_name (self->progress, "questionnaire-progress");
  gtk_center_box_set_start_widget (GTK_CENTER_BOX (box), self->back);
  gtk_center_box_set_end_widget (GTK_CENTER_BOX (box), self->progress);
  gtk_widget_add_css_class (box, "head");

  return clamp (self, HEAD, box);
}

static GtkWidget *
make_value (CirkelQuestionnaire *self)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 18);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  self->symbol = g_object_new (GTK_TYPE_IMAGE, "pixel-size", 48, "valign", GTK_ALIGN_START, "accessible-role",
                               GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  self->title = make_label ("title-2");
  self->explanation = make_label ("dim-label");
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_box_append (GTK_BOX (texts), self->title);
  gtk_box_append (GTK_BOX (texts), self->explanation);
  gtk_box_append (GTK_BOX (row), self->symbol);
  gtk_box_append (GTK_BOX (row), texts);

  return row;
}

static GtkWidget *
make_questions (CirkelQuestionnaire *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 22);
  gboolean   editable = cirkel_talk_get_editable (self->talk);
  GtkWidget *private = cirkel_private_toggle_new (
    cirkel_talk_get_history (self->talk), cirkel_talk_get_conversation (self->talk), "questionnaire-private",
    _ ("Only for me: all answers of this questionnaire"));

  gtk_widget_add_css_class (box, "questions");
  gtk_box_append (GTK_BOX (box), make_value (self));
  for (CirkelAspect aspect = 0; aspect < CIRKEL_N_ASPECTS; aspect++)
    {
      self->scales[aspect] = cirkel_scale_new (cirkel_talk_get_method (self->talk));
      gtk_widget_set_name (self->scales[aspect], cirkel_aspect_get_field (aspect));
      gtk_widget_set_sensitive (self->scales[aspect], editable);
      g_signal_connect (self->scales[aspect], "chosen", G_CALLBACK (scale_chosen_cb), self);
      gtk_box_append (GTK_BOX (box), self->scales[aspect]);
    }
  gtk_widget_set_name (private, "questionnaire-private");
  gtk_widget_set_sensitive (private, editable);
  gtk_box_append (GTK_BOX (box), private);

  self->scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER, "vexpand",
                                 TRUE, "child", clamp (self, QUESTIONS, box), NULL);

  return self->scroller;
}

static GtkWidget *
make_foot (CirkelQuestionnaire *self)
{
  GtkWidget *box = gtk_center_box_new ();
  GtkWidget *skip = make_label ("dim-label");

  self->previous = gtk_button_new_with_label (_ ("Previous"));
  gtk_widget_set_name (self->previous, "questionnaire-previous");
  g_signal_connect_swapped (self->previous, "clicked", G_CALLBACK (previous_cb), self);
  self->next = gtk_button_new ();
  gtk_widget_set_name (self->next, "questionnaire-next");
  gtk_widget_add_css_class (self->next, "suggested-action");
  g_signal_connect_swapped (self->next, "clicked", G_CALLBACK (next_cb), self);
  if (cirkel_talk_get_editable (self->talk))
    gtk_label_set_label (GTK_LABEL (skip), _ ("You may skip any question."));
  gtk_label_set_justify (GTK_LABEL (skip), GTK_JUSTIFY_CENTER);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (skip), GTK_NATURAL_WRAP_NONE);
  gtk_center_box_set_start_widget (GTK_CENTER_BOX (box), self->previous);
  gtk_center_box_set_center_widget (GTK_CENTER_BOX (box), skip);
  gtk_center_box_set_end_widget (GTK_CENTER_BOX (box), self->next);
  gtk_widget_add_css_class (box, "foot");

  return clamp (self, FOOT, box);
}

/**
 * cirkel_questionnaire_new:
 * @talk: the conversation on the screen
 *
 * Returns: (transfer floating): its questionnaire at the first value, in the language in use
 */
GtkWidget *
cirkel_questionnaire_new (CirkelTalk *talk)
{
  CirkelQuestionnaire *self = g_object_new (CIRKEL_TYPE_QUESTIONNAIRE, NULL);

  self->talk = g_object_ref (talk);
  self->cards = cirkel_questionnaire_dup_cards (talk);
  self->content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (self->content), make_head (self));
  gtk_box_append (GTK_BOX (self->content), make_questions (self));
  gtk_box_append (GTK_BOX (self->content), make_foot (self));
  gtk_widget_set_parent (self->content, GTK_WIDGET (self));
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->title,
                                  NULL, -1);

  self->watch
    = cirkel_list_watch_new (cirkel_record_list (cirkel_talk_get_conversation (talk), "questionnaire"));
  g_signal_connect_object (self->watch, "changed", G_CALLBACK (update_answers), self, G_CONNECT_SWAPPED);
  update_value (self);
  fit_column (self);

  return GTK_WIDGET (self);
}

/**
 * cirkel_questionnaire_get_position:
 * @self: a questionnaire
 *
 * Returns: which value it is at, from 0
 */
guint
cirkel_questionnaire_get_position (CirkelQuestionnaire *self)
{
  return self->position;
}

/**
 * cirkel_questionnaire_show_value:
 * @self: a questionnaire
 * @position: which value, from 0
 *
 * Goes to a value, and to the first question about it.
 */
void
cirkel_questionnaire_show_value (CirkelQuestionnaire *self, guint position)
{
  g_return_if_fail (position < g_list_model_get_n_items (self->cards));

  self->position = position;
  update_value (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller)), 0);
  gtk_widget_grab_focus (GTK_WIDGET (self));
}
