/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-explore-values.h"

#include <adwaita.h>
#include "cirkel-answer-words.h"
#include "cirkel-explore-layout.h"
#include "cirkel-list-watch.h"
#include "cirkel-scale.h"
#include "cirkel-talk-edits.h"

/* The questions of the questionnaire about one value. They stay together with what they need for as long
 * as they are on the screen. */

#define CIRKEL_TYPE_EXPLORE_SCALES (cirkel_explore_scales_get_type ())
G_DECLARE_FINAL_TYPE (CirkelExploreScales, cirkel_explore_scales, CIRKEL, EXPLORE_SCALES, GtkBox)

struct _CirkelExploreScales
{
  GtkBox parent_instance;

  CirkelTalk      *talk;
  CirkelCard      *card;
  CirkelListWatch *watch;
  GtkWidget       *scales[CIRKEL_N_ASPECTS];
};

G_DEFINE_FINAL_TYPE (CirkelExploreScales, cirkel_explore_scales, GTK_TYPE_BOX)

static void
update_answers (CirkelExploreScales *self)
{
  for (CirkelAspect aspect = 0; aspect < CIRKEL_N_ASPECTS; aspect++)
    cirkel_scale_set_answer (CIRKEL_SCALE (self->scales[aspect]),
                             cirkel_questionnaire_get_answer (self->talk, self->card, aspect));
}

static void
scale_chosen_cb (CirkelScale *scale, int answer, CirkelExploreScales *self)
{
  for (CirkelAspect aspect = 0; aspect < CIRKEL_N_ASPECTS; aspect++)
    if (self->scales[aspect] == GTK_WIDGET (scale))
      cirkel_edit_answer (cirkel_talk_get_history (self->talk), cirkel_talk_get_conversation (self->talk),
                          cirkel_card_get_id (self->card), cirkel_aspect_get_field (aspect), answer);
}

static void
cirkel_explore_scales_dispose (GObject *object)
{
  CirkelExploreScales *self = CIRKEL_EXPLORE_SCALES (object);

  g_clear_object (&self->watch);
  g_clear_object (&self->card);
  g_clear_object (&self->talk);

  G_OBJECT_CLASS (cirkel_explore_scales_parent_class)->dispose (object);
}

static void
cirkel_explore_scales_class_init (CirkelExploreScalesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cirkel_explore_scales_dispose;
}

static void
cirkel_explore_scales_init (CirkelExploreScales *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 22);
}

static GtkWidget *
make_scales (CirkelTalk *talk, CirkelCard *card)
{
  CirkelExploreScales *self = g_object_new (CIRKEL_TYPE_EXPLORE_SCALES, NULL);
  CirkelMethod        *method = cirkel_talk_get_method (talk);

  self->talk = g_object_ref (talk);
  self->card = g_object_ref (card);
  for (CirkelAspect aspect = 0; aspect < CIRKEL_N_ASPECTS; aspect++)
    {
      self->scales[aspect] = cirkel_scale_new (method);
      gtk_widget_set_name (self->scales[aspect], cirkel_aspect_get_field (aspect));
      cirkel_scale_set_question (
        CIRKEL_SCALE (self->scales[aspect]),
        cirkel_method_get_question_of_value (method, cirkel_card_get_id (card), aspect));
      g_signal_connect (self->scales[aspect], "chosen", G_CALLBACK (scale_chosen_cb), self);
      gtk_box_append (GTK_BOX (self), self->scales[aspect]);
    }
  self->watch
    = cirkel_list_watch_new (cirkel_record_list (cirkel_talk_get_conversation (talk), "questionnaire"));
  g_signal_connect_object (self->watch, "changed", G_CALLBACK (update_answers), self, G_CONNECT_SWAPPED);
  update_answers (self);

  return GTK_WIDGET (self);
}

/**
 * cirkel_explore_values_new:
 * @talk: the conversation that the client prepares
 * @stop: a page of the questionnaire
 *
 * Returns: (transfer floating): the questions about one value
 */
GtkWidget *
cirkel_explore_values_new (CirkelTalk *talk, CirkelExploreStop *stop)
{
  GtkWidget    *layout = cirkel_explore_layout_new (talk, stop);
  CirkelMethod *method = cirkel_talk_get_method (talk);
  CirkelCard   *card = cirkel_explore_stop_get_card (stop);

  cirkel_explore_layout_set_words (CIRKEL_EXPLORE_LAYOUT (layout),
                                   cirkel_method_get_card_title (method, card),
                                   cirkel_method_get_card_explanation (method, card));
  cirkel_explore_layout_append (CIRKEL_EXPLORE_LAYOUT (layout), make_scales (talk, card));

  return layout;
}
