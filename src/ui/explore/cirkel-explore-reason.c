/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-explore-reason.h"

#include <glib/gi18n-lib.h>

#include "cirkel-private-toggle.h"
#include "cirkel-words-field.h"

/**
 * CirkelExploreReason:
 *
 * Why a card lies where it lies, in the words of the client, and whether they want to talk about it.
 */

#define LEAST_HEIGHT 120
#define MOST_HEIGHT 320

struct _CirkelExploreReason
{
  CirkelPile parent_instance;

  CirkelHistory   *history;
  CirkelPlacement *placement;
  GtkWidget       *words;
  GtkWidget       *talk_about;
  gboolean         updating;
};

G_DEFINE_FINAL_TYPE (CirkelExploreReason, cirkel_explore_reason, CIRKEL_TYPE_PILE)

static void
update (CirkelExploreReason *self)
{
  self->updating = TRUE;
  cirkel_words_field_set_text (CIRKEL_WORDS_FIELD (self->words),
                               cirkel_placement_get_words (self->placement));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->talk_about),
                               cirkel_placement_get_talk_about (self->placement));
  self->updating = FALSE;
}

static void
words_edited_cb (CirkelExploreReason *self, const char *words)
{
  if (!self->updating)
    cirkel_edit_set_words (self->history, self->placement, words);
}

static void
words_left_cb (CirkelExploreReason *self)
{
  cirkel_history_seal (self->history);
}

static void
talk_about_toggled_cb (CirkelExploreReason *self)
{
  if (!self->updating)
    cirkel_edit_set_talk_about (self->history, self->placement,
                                gtk_check_button_get_active (GTK_CHECK_BUTTON (self->talk_about)));
}

static gboolean
cirkel_explore_reason_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (CIRKEL_EXPLORE_REASON (widget)->words);
}

static void
cirkel_explore_reason_dispose (GObject *object)
{
  CirkelExploreReason *self = CIRKEL_EXPLORE_REASON (object);

  G_OBJECT_CLASS (cirkel_explore_reason_parent_class)->dispose (object);
  g_clear_object (&self->placement);
  g_clear_object (&self->history);
}

static void
cirkel_explore_reason_class_init (CirkelExploreReasonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_explore_reason_dispose;
  widget_class->grab_focus = cirkel_explore_reason_grab_focus;

  gtk_widget_class_set_css_name (widget_class, "cirkel-explore-reason");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_explore_reason_init (CirkelExploreReason *self)
{
  cirkel_pile_set_spacing (CIRKEL_PILE (self), 10);
}

static void
make_words (CirkelExploreReason *self)
{
  GtkWidget *caption = g_object_new (GTK_TYPE_LABEL, "label", _ ("In your own words"), "xalign", 0.0, NULL);

  gtk_widget_add_css_class (caption, "field-label");
  self->words = cirkel_words_field_new (CIRKEL_TEXT_MAX);
  gtk_widget_set_name (self->words, "explore-words");
  cirkel_words_field_set_growing (CIRKEL_WORDS_FIELD (self->words), LEAST_HEIGHT, MOST_HEIGHT);
  cirkel_words_field_set_label (CIRKEL_WORDS_FIELD (self->words), caption);
  g_signal_connect_swapped (self->words, "edited", G_CALLBACK (words_edited_cb), self);
  g_signal_connect_swapped (self->words, "left", G_CALLBACK (words_left_cb), self);
  gtk_widget_set_parent (caption, GTK_WIDGET (self));
  gtk_widget_set_parent (self->words, GTK_WIDGET (self));
}

static void
make_ticks (CirkelExploreReason *self)
{
  GtkWidget *private
    = cirkel_private_toggle_new (self->history, self->placement, "private", _ ("Only for me"));

  self->talk_about = gtk_check_button_new_with_label (_ ("I want to talk about this"));
  gtk_widget_set_name (self->talk_about, "explore-talk-about");
  gtk_widget_set_halign (self->talk_about, GTK_ALIGN_START);
  gtk_widget_set_name (private, "explore-private");
  g_signal_connect_swapped (self->talk_about, "toggled", G_CALLBACK (talk_about_toggled_cb), self);
  gtk_widget_set_parent (self->talk_about, GTK_WIDGET (self));
  gtk_widget_set_parent (private, GTK_WIDGET (self));
}

/**
 * cirkel_explore_reason_new:
 * @talk: the conversation that the client prepares
 * @card: a card on its table
 *
 * Returns: (transfer floating): what there is to say of the card
 */
GtkWidget *
cirkel_explore_reason_new (CirkelTalk *talk, CirkelCard *card)
{
  CirkelExploreReason *self = g_object_new (CIRKEL_TYPE_EXPLORE_REASON, NULL);

  self->history = g_object_ref (cirkel_talk_get_history (talk));
  self->placement = g_object_ref (cirkel_table_get_placement (cirkel_talk_get_table (talk), card));
  make_words (self);
  make_ticks (self);
  g_signal_connect_object (self->placement, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
