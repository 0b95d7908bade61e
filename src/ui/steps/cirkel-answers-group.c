/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-answers-group.h"

#include <glib/gi18n-lib.h>

#include "cirkel-answer-bars.h"
#include "cirkel-answer-words.h"
#include "cirkel-group.h"
#include "cirkel-list-watch.h"

/**
 * CirkelAnswersGroup:
 *
 * The questionnaire on the page of the opening: its answers at a glance, or, before there are
 * any, what it is.
 *
 * Emits `opened` with the position of the value whose questions a person wants to see.
 */

struct _CirkelAnswersGroup
{
  GtkWidget parent_instance;

  CirkelTalk      *talk;
  CirkelListWatch *watch;

  GtkWidget *group;
  GtkWidget *bars;
  GtkWidget *button;
};

G_DEFINE_FINAL_TYPE (CirkelAnswersGroup, cirkel_answers_group, GTK_TYPE_WIDGET)

enum
{
  OPENED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static const char *
describe (CirkelAnswersGroup *self, guint n_answers)
{
  if (n_answers > 0)
    return _ ("This is what was answered. It is no mark: talk about what strikes you.");
  if (!cirkel_talk_get_editable (self->talk))
    return _ ("The questionnaire was not filled in.");

  return _ ("Three short questions about each of the seven values: how important is it to you, "
            "does your work give room for it, and do you manage? There is no good or wrong answer. "
            "It takes about ten minutes, now or beforehand.");
}

static const char *
name_button (CirkelAnswersGroup *self, guint n_answers)
{
  if (!cirkel_talk_get_editable (self->talk))
    return _ ("View Answers");
  if (n_answers == 0)
    return _ ("Fill In Questionnaire");

  return n_answers < CIRKEL_N_ASPECTS * g_strv_length ((char **)cirkel_card_get_standard_ids ())
           ? _ ("Continue Questionnaire")
           : _ ("View or Change Answers");
}

static void
update (CirkelAnswersGroup *self)
{
  guint n_answers = cirkel_questionnaire_count_answers (self->talk);

  cirkel_group_set_description (CIRKEL_GROUP (self->group), describe (self, n_answers));
  gtk_widget_set_visible (self->bars, n_answers > 0);
  gtk_widget_set_visible (self->button, n_answers > 0 || cirkel_talk_get_editable (self->talk));
  gtk_button_set_label (GTK_BUTTON (self->button), name_button (self, n_answers));
}

static gboolean
is_answered (CirkelAnswersGroup *self, CirkelCard *card)
{
  for (CirkelAspect aspect = 0; aspect < CIRKEL_N_ASPECTS; aspect++)
    if (cirkel_questionnaire_get_answer (self->talk, card, aspect) == 0)
      return FALSE;

  return TRUE;
}

/* Goes on where answers are missing. */
static void
button_clicked_cb (CirkelAnswersGroup *self)
{
  g_autoptr (GListModel) cards = cirkel_questionnaire_dup_cards (self->talk);
  guint n_cards = g_list_model_get_n_items (cards);
  guint position = 0;

  for (; position < n_cards && cirkel_talk_get_editable (self->talk); position++)
    {
      g_autoptr (CirkelCard) card = g_list_model_get_item (cards, position);

      if (!is_answered (self, card))
        break;
    }

  g_signal_emit (self, signals[OPENED], 0, position < n_cards ? position : 0);
}

static void
bars_opened_cb (CirkelAnswersGroup *self, guint position)
{
  g_signal_emit (self, signals[OPENED], 0, position);
}

static void
cirkel_answers_group_dispose (GObject *object)
{
  CirkelAnswersGroup *self = CIRKEL_ANSWERS_GROUP (object);

  g_clear_pointer (&self->group, gtk_widget_unparent);
  g_clear_object (&self->watch);
  g_clear_object (&self->talk);

  G_OBJECT_CLASS (cirkel_answers_group_parent_class)->dispose (object);
}

static void
cirkel_answers_group_class_init (CirkelAnswersGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_answers_group_dispose;

  signals[OPENED] = g_signal_new ("opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-answers");
}

static void
cirkel_answers_group_init (CirkelAnswersGroup *self)
{
}

/**
 * cirkel_answers_group_new:
 * @talk: the conversation on the screen
 *
 * Returns: (transfer floating): its questionnaire in short, in the language in use
 */
GtkWidget *
cirkel_answers_group_new (CirkelTalk *talk)
{
  CirkelAnswersGroup *self = g_object_new (CIRKEL_TYPE_ANSWERS_GROUP, NULL);

  self->talk = g_object_ref (talk);
  self->group = cirkel_group_new (_ ("Questionnaire"), NULL);
  self->bars = cirkel_answer_bars_new (talk);
  self->button = gtk_button_new ();
  gtk_widget_set_name (self->button, "open-questionnaire");
  gtk_widget_set_halign (self->button, GTK_ALIGN_START);
  g_signal_connect_swapped (self->bars, "opened", G_CALLBACK (bars_opened_cb), self);
  g_signal_connect_swapped (self->button, "clicked", G_CALLBACK (button_clicked_cb), self);
  cirkel_group_append (CIRKEL_GROUP (self->group), self->bars);
  cirkel_group_append (CIRKEL_GROUP (self->group), self->button);
  gtk_widget_set_parent (self->group, GTK_WIDGET (self));

  self->watch
    = cirkel_list_watch_new (cirkel_record_list (cirkel_talk_get_conversation (talk), "questionnaire"));
  g_signal_connect_object (self->watch, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
