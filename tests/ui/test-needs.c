/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include <adwaita.h>
#include <math.h>

#include "cirkel-card-details.h"
#include "cirkel-factor-list.h"
#include "cirkel-factor-picker.h"
#include "cirkel-factor.h"
#include "cirkel-most-important.h"
#include "cirkel-need-group.h"
#include "cirkel-needs-page.h"
#include "cirkel-record-edits.h"
#include "cirkel-small-board.h"
#include "cirkel-step-layout.h"
#include "cirkel-talk-edits.h"
#include "program-fixture.h"
#include "talk-fixture.h"

/* Steps 3 and 4 as widgets: the small board, what helps and hinders, and what is needed. Everything goes
 * into the model in one step, and what changes in the model is seen. */

/* Shows a widget, and lets it get its place. */
static void
show (TalkFixture *fixture, GtkWidget *widget)
{
  talk_show (fixture, widget);
  talk_lay_out (fixture);
}

static CirkelTable *
get_table (TalkFixture *fixture)
{
  return cirkel_talk_get_table (fixture->talk);
}

/* A size that is asked for is given with the next frame. */
static void
allocate (GtkWidget *widget, int width, int height)
{
  gtk_widget_size_allocate (widget, &(GtkAllocation){ 0, 0, width, height }, -1);
}

static CirkelCard *
card_at (TalkFixture *fixture, guint position)
{
  return cirkel_table_get_card (get_table (fixture), position);
}

static void
test_small_board_follows (TalkFixture *fixture, gconstpointer data)
{
  CirkelSmallBoard *board = CIRKEL_SMALL_BOARD (cirkel_small_board_new (fixture->talk));
  CirkelCard       *card = card_at (fixture, 4);
  GtkWidget        *disc;

  show (fixture, GTK_WIDGET (board));
  g_assert_null (cirkel_small_board_find_disc (board, card));

  cirkel_table_lay (get_table (fixture), card, CIRKEL_PLACE_MIDDLE);
  disc = cirkel_small_board_find_disc (board, card);
  g_assert_nonnull (disc);
  g_assert_true (gtk_widget_has_css_class (disc, "middle"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (disc), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Eigen doelen stellen, in: Dit kan beter");

  cirkel_table_move_inward (get_table (fixture), card);
  g_assert_true (gtk_widget_has_css_class (disc, "inner"));
  g_assert_false (gtk_widget_has_css_class (disc, "middle"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (disc), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Eigen doelen stellen, in: Dit gaat al goed");

  g_assert_true (cirkel_history_undo (fixture->history));
  g_assert_true (gtk_widget_has_css_class (disc, "middle"));
  g_assert_true (cirkel_history_undo (fixture->history));
  g_assert_null (cirkel_small_board_find_disc (board, card));
}

static void
test_small_board_chooses (TalkFixture *fixture, gconstpointer data)
{
  CirkelSmallBoard *board = CIRKEL_SMALL_BOARD (cirkel_small_board_new (fixture->talk));
  GtkWidget        *discs[2];

  for (guint i = 0; i < 2; i++)
    cirkel_table_lay (get_table (fixture), card_at (fixture, i), CIRKEL_PLACE_INNER);
  show (fixture, GTK_WIDGET (board));
  for (guint i = 0; i < 2; i++)
    discs[i] = cirkel_small_board_find_disc (board, card_at (fixture, i));

  for (guint i = 0; i < 2; i++)
    {
      g_signal_emit_by_name (discs[i], "clicked");
      g_assert_true (cirkel_table_get_selected (get_table (fixture)) == card_at (fixture, i));
      g_assert_false (cirkel_table_get_armed (get_table (fixture)));
      g_assert_true (gtk_widget_get_state_flags (discs[i]) & GTK_STATE_FLAG_SELECTED);
      g_assert_false (gtk_widget_get_state_flags (discs[1 - i]) & GTK_STATE_FLAG_SELECTED);
      gtk_test_accessible_assert_state (GTK_ACCESSIBLE (discs[i]), GTK_ACCESSIBLE_STATE_PRESSED,
                                        GTK_ACCESSIBLE_TRISTATE_TRUE);
    }

  cirkel_edit_set_most_important (fixture->history, cirkel_talk_get_conversation (fixture->talk),
                                  cirkel_table_get_placement (get_table (fixture), card_at (fixture, 0)),
                                  TRUE);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (discs[0]), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Most important");
}

static void
assert_apart (const graphene_rect_t *discs, guint n_discs)
{
  for (guint i = 0; i < n_discs; i++)
    for (guint j = 0; j < i; j++)
      g_assert_false (graphene_rect_intersection (&discs[i], &discs[j], NULL));
}

/* As many cards as a deck can have, in all ways to spread them: none covers another, and each is in reach. */
static void
test_small_board_full (TalkFixture *fixture, gconstpointer data)
{
  CirkelSession    *session = cirkel_talk_get_session (fixture->talk);
  CirkelSmallBoard *board = CIRKEL_SMALL_BOARD (cirkel_small_board_new (fixture->talk));
  graphene_rect_t   bounds[27];

  for (guint i = 0; i < 20; i++)
    cirkel_edit_add_card (fixture->history, session, "Een kaart van mij", "");
  g_assert_cmpuint (cirkel_table_get_n_cards (get_table (fixture)), ==, G_N_ELEMENTS (bounds));
  show (fixture, GTK_WIDGET (board));

  for (guint spread = 1; spread <= 3; spread++)
    {
      for (guint i = 0; i < G_N_ELEMENTS (bounds); i++)
        cirkel_table_lay (get_table (fixture), card_at (fixture, i), CIRKEL_PLACE_INNER + i % spread);
      allocate (GTK_WIDGET (board), 303, 303);
      for (guint i = 0; i < G_N_ELEMENTS (bounds); i++)
        {
          GtkWidget *disc = cirkel_small_board_find_disc (board, card_at (fixture, i));

          g_assert_true (gtk_widget_compute_bounds (disc, GTK_WIDGET (board), &bounds[i]));
          g_assert_cmpfloat (bounds[i].size.width, >=, 12);
          g_assert_true (graphene_rect_contains_rect (&GRAPHENE_RECT_INIT (0, 0, 303, 303), &bounds[i]));
        }
      assert_apart (bounds, G_N_ELEMENTS (bounds));
    }
}

/* The board of an earlier conversation stays as it was, and a press on it is for its owner. */
static void
test_small_board_of_earlier (TalkFixture *fixture, gconstpointer data)
{
  CirkelSession      *session = cirkel_talk_get_session (fixture->talk);
  CirkelConversation *earlier = cirkel_talk_get_conversation (fixture->talk);
  CirkelCard         *card = card_at (fixture, 2);
  CirkelSmallBoard   *board;
  GtkWidget          *disc;
  g_autoptr (CirkelTalk) talk = NULL;

  cirkel_table_lay (get_table (fixture), card, CIRKEL_PLACE_OUTER);
  talk = cirkel_talk_new (fixture->document,
                          cirkel_edit_start_follow_up (fixture->history, session, CIRKEL_PURPOSE_VALUES));
  cirkel_table_lay (cirkel_talk_get_table (talk), card, CIRKEL_PLACE_INNER);

  board = CIRKEL_SMALL_BOARD (cirkel_small_board_new_for (session, earlier));
  show (fixture, GTK_WIDGET (board));
  disc = cirkel_small_board_find_disc (board, card);
  g_assert_true (gtk_widget_has_css_class (disc, "outer"));

  g_signal_emit_by_name (disc, "clicked");
  g_assert_null (cirkel_table_get_selected (get_table (fixture)));
  cirkel_small_board_set_selected (board, card);
  g_assert_true (gtk_widget_get_state_flags (disc) & GTK_STATE_FLAG_SELECTED);
}

static void
test_layout_folds (TalkFixture *fixture, gconstpointer data)
{
  static const struct
  {
    int      width;
    gboolean side;
  } cases[]
    = { { 360, FALSE }, { 690, FALSE }, { 899, FALSE }, { 900, TRUE }, { 1030, TRUE }, { 1900, TRUE } };
  GtkWidget      *side = gtk_button_new ();
  GtkWidget      *content = gtk_button_new ();
  GtkWidget      *layout = cirkel_step_layout_new (side, content);
  graphene_rect_t bounds;

  show (fixture, layout);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      allocate (layout, cases[i].width, 600);
      g_assert_cmpint (gtk_widget_get_mapped (side), ==, cases[i].side);
      g_assert_true (gtk_widget_compute_bounds (content, layout, &bounds));
      g_assert_cmpfloat (bounds.origin.x, >=, cases[i].side ? 340 : 0);
      g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, cases[i].width);
    }
}

static guint
count_of_type (GtkWidget *widget, GType type)
{
  g_autoptr (GPtrArray) found = find_all_typed (widget, type);

  return found->len;
}

static void
click_named (GtkWidget *parent, const char *name)
{
  click (find_named (parent, name));
}

static guint
count (GListStore *list)
{
  return g_list_model_get_n_items (G_LIST_MODEL (list));
}

static CirkelPlacement *
placement_at (TalkFixture *fixture, guint position)
{
  return cirkel_table_get_placement (get_table (fixture), card_at (fixture, position));
}

static void
type_in (GtkWidget *parent, const char *text)
{
  GtkWidget *view = find_typed (parent, GTK_TYPE_TEXT_VIEW);

  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), text, -1);
}

/* Every word of every list can be picked, keeps the place where it is found, and is taken out again. */
static void
test_factors_are_picked (TalkFixture *fixture, gconstpointer data)
{
  GListStore              *factors = cirkel_placement_get_factors (placement_at (fixture, 0));
  GtkWidget               *picker;
  guint                    n_groups, n_words = 0;
  const CirkelFactorGroup *groups
    = cirkel_method_get_factor_groups (cirkel_talk_get_method (fixture->talk), &n_groups);

  picker = cirkel_factor_picker_new (get_table (fixture), placement_at (fixture, 0), CIRKEL_EFFECT_HINDERS);
  g_object_ref_sink (picker);
  for (guint i = 0; i < n_groups; i++)
    for (guint j = 0; j < MIN (groups[i].n_words, 3); j++)
      {
        GtkWidget *tick = find_named (picker, groups[i].words[j].id);
        g_autoptr (CirkelFactor) factor = NULL;

        gtk_check_button_set_active (GTK_CHECK_BUTTON (tick), TRUE);
        g_assert_cmpuint (count (factors), ==, ++n_words);
        factor = g_list_model_get_item (G_LIST_MODEL (factors), n_words - 1);
        g_assert_cmpstr (cirkel_record_text (factor, "text"), ==, groups[i].words[j].text);
        g_assert_cmpint (cirkel_record_int (factor, "where"), ==, groups[i].where);
        g_assert_cmpint (cirkel_record_int (factor, "effect"), ==, CIRKEL_EFFECT_HINDERS);
      }

  /* Each is a step of its own, and the ticks follow. */
  g_assert_true (cirkel_history_undo (fixture->history));
  g_assert_cmpuint (count (factors), ==, n_words - 1);
  g_assert_false (
    gtk_check_button_get_active (GTK_CHECK_BUTTON (find_named (picker, groups[n_groups - 1].words[2].id))));

  gtk_check_button_set_active (GTK_CHECK_BUTTON (find_named (picker, groups[0].words[0].id)), FALSE);
  g_assert_cmpuint (count (factors), ==, n_words - 2);
  g_object_unref (picker);
}

/* A full list takes no more, and says so before anybody tries. */
static void
test_factors_have_an_end (TalkFixture *fixture, gconstpointer data)
{
  CirkelPlacement *placement = placement_at (fixture, 0);
  GtkWidget       *list = cirkel_factor_list_new (get_table (fixture), CIRKEL_EFFECT_HELPS);

  show (fixture, list);
  cirkel_factor_list_set_placement (CIRKEL_FACTOR_LIST (list), placement);
  while (cirkel_edit_can_add (placement, "factors"))
    click_named (list, "write-helps");
  g_assert_false (gtk_widget_get_sensitive (find_named (list, "write-helps")));
  g_assert_true (cirkel_history_undo (fixture->history));
  g_assert_true (gtk_widget_get_sensitive (find_named (list, "write-helps")));
}

static void
test_factors_are_written (TalkFixture *fixture, gconstpointer data)
{
  GListStore *factors = cirkel_placement_get_factors (placement_at (fixture, 1));
  GtkWidget  *list = cirkel_factor_list_new (get_table (fixture), CIRKEL_EFFECT_HELPS);
  g_autoptr (CirkelFactor) factor = NULL;

  show (fixture, list);
  cirkel_factor_list_set_placement (CIRKEL_FACTOR_LIST (list), placement_at (fixture, 1));
  click_named (list, "write-helps");
  g_assert_cmpuint (count (factors), ==, 1);
  factor = g_list_model_get_item (G_LIST_MODEL (factors), 0);
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (gtk_widget_get_root (list)), list));

  type_in (list, "Mijn zus helpt mee");
  g_assert_cmpstr (cirkel_record_text (factor, "text"), ==, "Mijn zus helpt mee");
  click_named (list, "remove-factor");
  g_assert_cmpuint (count (factors), ==, 0);
  g_assert_true (gtk_root_get_focus (gtk_widget_get_root (list)) == find_named (list, "write-helps"));
  g_assert_true (cirkel_history_undo (fixture->history));
  g_assert_cmpuint (count (factors), ==, 1);
}

/* What helps and hinders comes with the third step; what was written stays in sight before it. */
static void
test_details_go_deeper (TalkFixture *fixture, gconstpointer data)
{
  GtkWidget *details = cirkel_card_details_new (get_table (fixture));

  cirkel_table_lay (get_table (fixture), card_at (fixture, 0), CIRKEL_PLACE_INNER);
  cirkel_talk_set_step (fixture->talk, CIRKEL_STEP_PRESENT);
  show (fixture, details);
  cirkel_table_select (get_table (fixture), card_at (fixture, 0), FALSE);
  g_assert_false (gtk_widget_is_visible (find_named (details, "helps")));

  for (CirkelStep step = CIRKEL_STEP_DEVELOP; step <= CIRKEL_STEP_CLOSING; step++)
    {
      cirkel_talk_set_step (fixture->talk, step);
      g_assert_true (gtk_widget_is_visible (find_named (details, "helps")));
      g_assert_true (gtk_widget_is_visible (find_named (details, "hinders")));
    }

  cirkel_talk_set_step (fixture->talk, CIRKEL_STEP_PRESENT);
  g_assert_false (gtk_widget_is_visible (find_named (details, "helps")));
}

static void
test_most_important (TalkFixture *fixture, gconstpointer data)
{
  CirkelConversation *conversation = cirkel_talk_get_conversation (fixture->talk);
  GtkWidget          *important = cirkel_most_important_new (get_table (fixture));
  GtkWidget          *inner = gtk_widget_get_first_child (important);
  GtkWidget          *outer = gtk_widget_get_last_child (important);

  show (fixture, important);
  g_assert_false (gtk_widget_get_sensitive (inner));

  cirkel_table_lay (get_table (fixture), card_at (fixture, 3), CIRKEL_PLACE_INNER);
  cirkel_edit_set_most_important (fixture->history, conversation, placement_at (fixture, 3), TRUE);
  g_assert_true (gtk_widget_get_sensitive (inner));
  g_assert_false (gtk_widget_get_sensitive (outer));
  g_assert_true (cirkel_most_important_find (get_table (fixture), CIRKEL_PLACE_INNER)
                 == card_at (fixture, 3));
  g_signal_emit_by_name (inner, "clicked");
  g_assert_true (cirkel_table_get_selected (get_table (fixture)) == card_at (fixture, 3));

  g_assert_true (cirkel_history_undo (fixture->history));
  g_assert_false (gtk_widget_get_sensitive (inner));
}

static guint
count_groups (GtkWidget *page)
{
  return count_of_type (page, CIRKEL_TYPE_NEED_GROUP);
}

/* On the page is what is most important, what has needs, and what the talk is about; nothing else. */
static void
test_needs_of_chosen (TalkFixture *fixture, gconstpointer data)
{
  CirkelConversation *conversation = cirkel_talk_get_conversation (fixture->talk);
  GtkWidget          *page = cirkel_needs_page_new (fixture->talk);
  g_autoptr (CirkelNeed) need = cirkel_need_new ();

  for (guint i = 0; i < 4; i++)
    cirkel_table_lay (get_table (fixture), card_at (fixture, i), CIRKEL_PLACE_INNER + i % 3);
  show (fixture, page);
  g_assert_cmpuint (count_groups (page), ==, 0);
  g_assert_true (gtk_widget_is_visible (find_named (page, "go-to-develop")));

  cirkel_edit_set_most_important (fixture->history, conversation, placement_at (fixture, 0), TRUE);
  g_assert_cmpuint (count_groups (page), ==, 1);
  g_assert_false (gtk_widget_is_visible (find_named (page, "go-to-develop")));
  g_assert_true (cirkel_edit_add (fixture->history, placement_at (fixture, 1), "needs", need));
  g_assert_cmpuint (count_groups (page), ==, 2);

  g_signal_emit_by_name (cirkel_small_board_find_disc (CIRKEL_SMALL_BOARD (find_named (page, "small-board")),
                                                       card_at (fixture, 2)),
                         "clicked");
  g_assert_cmpuint (count_groups (page), ==, 3);
  cirkel_table_select (get_table (fixture), card_at (fixture, 3), FALSE);
  g_assert_cmpuint (count_groups (page), ==, 3);
  cirkel_table_select (get_table (fixture), NULL, FALSE);
  g_assert_cmpuint (count_groups (page), ==, 2);

  g_assert_true (cirkel_history_undo (fixture->history));
  g_assert_true (cirkel_history_undo (fixture->history));
  g_assert_cmpuint (count_groups (page), ==, 0);
}

/* A group in which somebody writes does not go away under their hands. */
static void
test_needs_stay_while_writing (TalkFixture *fixture, gconstpointer data)
{
  GtkWidget *page = cirkel_needs_page_new (fixture->talk);
  GtkWidget *group;

  cirkel_table_select (get_table (fixture), card_at (fixture, 0), FALSE);
  show (fixture, page);
  group = find_typed (page, CIRKEL_TYPE_NEED_GROUP);
  g_assert_true (gtk_widget_child_focus (group, GTK_DIR_TAB_FORWARD));
  cirkel_table_select (get_table (fixture), card_at (fixture, 1), FALSE);
  g_assert_cmpuint (count_groups (page), ==, 2);
}

static void
test_agreement_of_need (TalkFixture *fixture, gconstpointer data)
{
  CirkelConversation *conversation = cirkel_talk_get_conversation (fixture->talk);
  CirkelPlacement    *placement = placement_at (fixture, 4);
  GtkWidget          *page = cirkel_needs_page_new (fixture->talk);
  CirkelAgreement    *agreement;
  g_autoptr (CirkelNeed) need = cirkel_need_new ();

  cirkel_edit_add (fixture->history, placement, "needs", need);
  show (fixture, page);
  g_assert_false (gtk_widget_get_sensitive (find_named (page, "agree-on-need")));

  cirkel_edit_write (fixture->history, need, "text", "Iemand die mij laat zien hoe het gaat");
  cirkel_edit_choose (fixture->history, need, "from", CIRKEL_PARTY_WORK);
  click_named (page, "agree-on-need");
  agreement = cirkel_conversation_find_agreement (conversation, "need", cirkel_record_text (need, "id"));
  g_assert_nonnull (agreement);
  g_assert_cmpstr (cirkel_record_text (agreement, "text"), ==, cirkel_record_text (need, "text"));
  g_assert_cmpstr (cirkel_record_text (agreement, "card"), ==, cirkel_card_get_id (card_at (fixture, 4)));
  g_assert_cmpint (cirkel_record_int (agreement, "who"), ==, CIRKEL_PARTY_WORK);
  g_assert_false (gtk_widget_is_visible (find_named (page, "agree-on-need")));
  g_assert_true (gtk_widget_is_visible (find_named (page, "show-agreement")));

  g_assert_true (cirkel_history_undo (fixture->history));
  g_assert_true (gtk_widget_is_visible (find_named (page, "agree-on-need")));
  g_assert_false (gtk_widget_is_visible (find_named (page, "show-agreement")));
  g_assert_true (cirkel_history_redo (fixture->history));
  click_named (page, "show-agreement");
  g_assert_cmpint (cirkel_talk_get_step (fixture->talk), ==, CIRKEL_STEP_DOABLE);
}

/* What was written in an earlier conversation is shown, and nothing of it can be changed. */
static void
test_earlier_is_read_only (TalkFixture *fixture, gconstpointer data)
{
  static const char *const changing[]
    = { "agree-on-need", "another-value", "go-to-develop", "write-helps", "remove-factor" };
  CirkelSession *session = cirkel_talk_get_session (fixture->talk);
  GtkWidget     *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  g_autoptr (CirkelNeed) need = cirkel_need_new ();
  g_autoptr (CirkelFactor) factor = cirkel_factor_new ();

  g_object_set (need, "text", "Tijd", NULL);
  cirkel_edit_add (fixture->history, placement_at (fixture, 0), "needs", need);
  cirkel_edit_add (fixture->history, placement_at (fixture, 0), "factors", factor);
  cirkel_edit_start_follow_up (fixture->history, session, CIRKEL_PURPOSE_VALUES);
  g_assert_false (cirkel_talk_get_editable (fixture->talk));

  gtk_box_append (GTK_BOX (box), cirkel_needs_page_new (fixture->talk));
  gtk_box_append (GTK_BOX (box), cirkel_card_details_new (get_table (fixture)));
  cirkel_table_select (get_table (fixture), card_at (fixture, 0), FALSE);
  show (fixture, box);
  g_assert_cmpuint (count_groups (box), ==, 1);
  g_assert_true (gtk_widget_is_visible (find_named (box, "helps")));
  for (guint i = 0; i < G_N_ELEMENTS (changing); i++)
    {
      GtkWidget *button = find_named (box, changing[i]);

      g_assert_true (button == NULL || !gtk_widget_is_visible (button));
    }
}

#define ADD(path, function)                                                                                  \
  g_test_add ("/needs/" path, TalkFixture, NULL, talk_set_up, function, talk_tear_down)

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("small-board-follows", test_small_board_follows);
  ADD ("small-board-chooses", test_small_board_chooses);
  ADD ("small-board-full", test_small_board_full);
  ADD ("small-board-of-earlier", test_small_board_of_earlier);
  ADD ("layout-folds", test_layout_folds);

  ADD ("factors-are-picked", test_factors_are_picked);
  ADD ("factors-have-an-end", test_factors_have_an_end);
  ADD ("factors-are-written", test_factors_are_written);
  ADD ("details-go-deeper", test_details_go_deeper);
  ADD ("most-important", test_most_important);
  ADD ("needs-of-chosen", test_needs_of_chosen);
  ADD ("needs-stay-while-writing", test_needs_stay_while_writing);
  ADD ("agreement-of-need", test_agreement_of_need);
  ADD ("earlier-is-read-only", test_earlier_is_read_only);

  return g_test_run ();
}
