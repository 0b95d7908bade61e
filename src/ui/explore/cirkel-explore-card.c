/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-explore-card.h"

#include "cirkel-explore-board.h"
#include "cirkel-explore-choices.h"
#include "cirkel-explore-layout.h"

/*
 * One card to lay: what it means, where it can go, and the board beside it.
 */

static const struct
{
  guint       key;
  guint       keypad;
  CirkelPlace place;
} keys[] = {
  { GDK_KEY_1, GDK_KEY_KP_1, CIRKEL_PLACE_INNER }, { GDK_KEY_2, GDK_KEY_KP_2, CIRKEL_PLACE_MIDDLE },
  { GDK_KEY_3, GDK_KEY_KP_3, CIRKEL_PLACE_OUTER }, { GDK_KEY_Delete, GDK_KEY_KP_Delete, CIRKEL_PLACE_ASIDE },
  { GDK_KEY_0, GDK_KEY_KP_0, CIRKEL_PLACE_TRAY },
};

/* The keys of a card work from anywhere on its page. A card on the board that has the focus comes first. */
static gboolean
key_pressed_cb (CirkelExploreBoard *board, guint keyval, guint keycode, GdkModifierType state)
{
  CirkelTable *table = cirkel_explore_board_get_table (board);

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_META_MASK | GDK_SHIFT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (keyval == keys[i].key || keyval == keys[i].keypad)
      {
        cirkel_table_lay (table, cirkel_explore_board_get_card (board), keys[i].place);
        return GDK_EVENT_STOP;
      }

  return GDK_EVENT_PROPAGATE;
}

static void
add_keys (GtkWidget *layout, GtkWidget *board)
{
  GtkEventController *controller = gtk_event_controller_key_new ();

  g_signal_connect_object (controller, "key-pressed", G_CALLBACK (key_pressed_cb), board, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (layout, controller);
}

static GtkWidget *
make_question (const char *text)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, NULL);

  gtk_widget_add_css_class (label, "question");

  return label;
}

/**
 * cirkel_explore_card_new:
 * @talk: the conversation that the client prepares
 * @stop: a page about laying a card
 *
 * Returns: (transfer floating): the card to lay
 */
GtkWidget *
cirkel_explore_card_new (CirkelTalk *talk, CirkelExploreStop *stop)
{
  GtkWidget           *page = cirkel_explore_layout_new (talk, stop);
  CirkelExploreLayout *layout = CIRKEL_EXPLORE_LAYOUT (page);
  CirkelMethod        *method = cirkel_talk_get_method (talk);
  CirkelCard          *card = cirkel_explore_stop_get_card (stop);
  GtkWidget           *board = cirkel_explore_board_new (talk, card);

  cirkel_explore_layout_set_words (layout, cirkel_method_get_card_title (method, card),
                                   cirkel_method_get_card_explanation (method, card));
  cirkel_explore_layout_append (
    layout, make_question (cirkel_method_get_chapter (method, CIRKEL_CHAPTER_CARD)->title));
  cirkel_explore_layout_append (layout, cirkel_explore_choices_new (cirkel_talk_get_table (talk), card));
  cirkel_explore_layout_set_side (layout, board);
  add_keys (page, board);

  return page;
}
