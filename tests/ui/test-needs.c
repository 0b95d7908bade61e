/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include <adwaita.h>
#include <glib/gstdio.h>
#include <math.h>

#include "cirkel-small-board.h"
#include "cirkel-step-layout.h"
#include "cirkel-talk-edits.h"

/* Steps 3 and 4 as widgets: the small board, what helps and hinders, and what is needed. Everything goes
 * into the model in one step, and what changes in the model is seen. */

#define PATIENCE_US (10 * G_USEC_PER_SEC)

typedef struct
{
  char           *folder;
  CirkelDrafts   *drafts;
  CirkelDocument *document;
  CirkelTalk     *talk;
  CirkelTable    *table;
  CirkelHistory  *history;
  GtkWidget      *window;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  CirkelSession *session;

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  fixture->folder = g_dir_make_tmp ("cirkel-needs-XXXXXX", NULL);
  fixture->drafts = cirkel_drafts_new (fixture->folder);
  fixture->document = cirkel_document_new (fixture->drafts, "nl", "Test");
  session = cirkel_document_get_session (fixture->document);
  fixture->talk = cirkel_talk_new (fixture->document, cirkel_session_get_current (session));
  fixture->table = cirkel_talk_get_table (fixture->talk);
  fixture->history = cirkel_talk_get_history (fixture->talk);
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1030, 660);
}

static void
remove_folder (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      g_remove (child);
    }
  g_rmdir (path);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_clear_object (&fixture->talk);
  g_assert_true (cirkel_document_close (fixture->document, &error));
  g_assert_no_error (error);
  g_clear_object (&fixture->document);
  g_clear_object (&fixture->drafts);
  remove_folder (fixture->folder);
  g_free (fixture->folder);
}

/* Shows a widget, and lets it get its place. */
static void
show (Fixture *fixture, GtkWidget *widget)
{
  gint64 end = g_get_monotonic_time () + PATIENCE_US;

  gtk_window_set_child (GTK_WINDOW (fixture->window), widget);
  gtk_window_present (GTK_WINDOW (fixture->window));
  while (gtk_widget_get_width (widget) == 0)
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      g_main_context_iteration (NULL, FALSE);
      g_thread_yield ();
    }
}

/* A size that is asked for is given with the next frame. */
static void
allocate (GtkWidget *widget, int width, int height)
{
  gtk_widget_size_allocate (widget, &(GtkAllocation){ 0, 0, width, height }, -1);
}

static CirkelCard *
card_at (Fixture *fixture, guint position)
{
  return cirkel_table_get_card (fixture->table, position);
}

static void
test_small_board_follows (Fixture *fixture, gconstpointer data)
{
  CirkelSmallBoard *board = CIRKEL_SMALL_BOARD (cirkel_small_board_new (fixture->talk));
  CirkelCard       *card = card_at (fixture, 4);
  GtkWidget        *disc;

  show (fixture, GTK_WIDGET (board));
  g_assert_null (cirkel_small_board_find_disc (board, card));

  cirkel_table_lay (fixture->table, card, CIRKEL_PLACE_MIDDLE);
  disc = cirkel_small_board_find_disc (board, card);
  g_assert_nonnull (disc);
  g_assert_true (gtk_widget_has_css_class (disc, "middle"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (disc), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Eigen doelen stellen, in: Dit kan beter");

  cirkel_table_move_inward (fixture->table, card);
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
test_small_board_chooses (Fixture *fixture, gconstpointer data)
{
  CirkelSmallBoard *board = CIRKEL_SMALL_BOARD (cirkel_small_board_new (fixture->talk));
  GtkWidget        *discs[2];

  for (guint i = 0; i < 2; i++)
    cirkel_table_lay (fixture->table, card_at (fixture, i), CIRKEL_PLACE_INNER);
  show (fixture, GTK_WIDGET (board));
  for (guint i = 0; i < 2; i++)
    discs[i] = cirkel_small_board_find_disc (board, card_at (fixture, i));

  for (guint i = 0; i < 2; i++)
    {
      g_signal_emit_by_name (discs[i], "clicked");
      g_assert_true (cirkel_table_get_selected (fixture->table) == card_at (fixture, i));
      g_assert_false (cirkel_table_get_armed (fixture->table));
      g_assert_true (gtk_widget_get_state_flags (discs[i]) & GTK_STATE_FLAG_SELECTED);
      g_assert_false (gtk_widget_get_state_flags (discs[1 - i]) & GTK_STATE_FLAG_SELECTED);
      gtk_test_accessible_assert_state (GTK_ACCESSIBLE (discs[i]), GTK_ACCESSIBLE_STATE_PRESSED,
                                        GTK_ACCESSIBLE_TRISTATE_TRUE);
    }

  cirkel_edit_set_most_important (fixture->history, cirkel_talk_get_conversation (fixture->talk),
                                  cirkel_table_get_placement (fixture->table, card_at (fixture, 0)), TRUE);
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
test_small_board_full (Fixture *fixture, gconstpointer data)
{
  CirkelSession    *session = cirkel_talk_get_session (fixture->talk);
  CirkelSmallBoard *board = CIRKEL_SMALL_BOARD (cirkel_small_board_new (fixture->talk));
  graphene_rect_t   bounds[27];

  for (guint i = 0; i < 20; i++)
    cirkel_edit_add_card (fixture->history, session, "Een kaart van mij", "");
  g_assert_cmpuint (cirkel_table_get_n_cards (fixture->table), ==, G_N_ELEMENTS (bounds));
  show (fixture, GTK_WIDGET (board));

  for (guint spread = 1; spread <= 3; spread++)
    {
      for (guint i = 0; i < G_N_ELEMENTS (bounds); i++)
        cirkel_table_lay (fixture->table, card_at (fixture, i), CIRKEL_PLACE_INNER + i % spread);
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
test_small_board_of_earlier (Fixture *fixture, gconstpointer data)
{
  CirkelSession      *session = cirkel_talk_get_session (fixture->talk);
  CirkelConversation *earlier = cirkel_talk_get_conversation (fixture->talk);
  CirkelCard         *card = card_at (fixture, 2);
  CirkelSmallBoard   *board;
  GtkWidget          *disc;
  g_autoptr (CirkelTalk) talk = NULL;

  cirkel_table_lay (fixture->table, card, CIRKEL_PLACE_OUTER);
  talk = cirkel_talk_new (fixture->document,
                          cirkel_edit_start_follow_up (fixture->history, session, CIRKEL_PURPOSE_VALUES));
  cirkel_table_lay (cirkel_talk_get_table (talk), card, CIRKEL_PLACE_INNER);

  board = CIRKEL_SMALL_BOARD (cirkel_small_board_new_for (session, earlier));
  show (fixture, GTK_WIDGET (board));
  disc = cirkel_small_board_find_disc (board, card);
  g_assert_true (gtk_widget_has_css_class (disc, "outer"));

  g_signal_emit_by_name (disc, "clicked");
  g_assert_null (cirkel_table_get_selected (fixture->table));
  cirkel_small_board_set_selected (board, card);
  g_assert_true (gtk_widget_get_state_flags (disc) & GTK_STATE_FLAG_SELECTED);
}

static void
test_layout_folds (Fixture *fixture, gconstpointer data)
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

#define ADD(path, function) g_test_add ("/needs/" path, Fixture, NULL, set_up, function, tear_down)

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

  return g_test_run ();
}
