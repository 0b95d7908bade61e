/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include <adwaita.h>
#include <glib/gstdio.h>

#include "cirkel-board-page.h"
#include "cirkel-place-buttons.h"
#include "cirkel-words-field.h"

/* The table as a widget: everything a person can do with a card ends in the
 * model in one step, and everything that changes in the model is seen. */

#define PATIENCE_US (10 * G_USEC_PER_SEC)

typedef struct
{
  char            *folder;
  CirkelDrafts    *drafts;
  CirkelDocument  *document;
  GtkWidget       *window;
  CirkelBoardPage *page;
  CirkelTable     *table;
  CirkelHistory   *history;
} Fixture;

typedef gboolean (*Condition) (gpointer data);

static void
wait_for (Condition condition, gpointer data)
{
  gint64 end = g_get_monotonic_time () + PATIENCE_US;

  while (!condition (data))
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      g_main_context_iteration (NULL, FALSE);
      g_thread_yield ();
    }
}

static gboolean
is_laid_out (gpointer data)
{
  Fixture *fixture = data;

  return gtk_widget_get_width (GTK_WIDGET (cirkel_board_page_get_board (fixture->page))) > 0
         && cirkel_board_get_frame (cirkel_board_page_get_board (fixture->page))->radius > 0;
}

static void
set_animations (gboolean enabled)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", enabled, NULL);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  set_animations (FALSE);
  fixture->folder = g_dir_make_tmp ("cirkel-board-XXXXXX", NULL);
  fixture->drafts = cirkel_drafts_new (fixture->folder);
  fixture->document = cirkel_document_new (fixture->drafts, "nl", "Test");
  fixture->page = CIRKEL_BOARD_PAGE (cirkel_board_page_new (fixture->document));
  fixture->table = cirkel_board_page_get_table (fixture->page);
  fixture->history = cirkel_document_get_history (fixture->document);
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1280, 700);
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->page));
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_for (is_laid_out, fixture);
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

  if (fixture->window != NULL)
    gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_true (cirkel_document_close (fixture->document, &error));
  g_assert_no_error (error);
  g_clear_object (&fixture->document);
  g_clear_object (&fixture->drafts);
  remove_folder (fixture->folder);
  g_free (fixture->folder);
}

static CirkelCard *
card_at (Fixture *fixture, guint position)
{
  return cirkel_table_get_card (fixture->table, position);
}

static GtkWidget *
view_of (Fixture *fixture, CirkelCard *card)
{
  return GTK_WIDGET (cirkel_board_page_find_view (fixture->page, card));
}

static graphene_rect_t
bounds_of (Fixture *fixture, CirkelCard *card)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (
    view_of (fixture, card), GTK_WIDGET (cirkel_board_page_get_board (fixture->page)), &bounds));
  return bounds;
}

/* Has the window laid itself out anew, as the next frame would. */
static void
lay_out (Fixture *fixture)
{
  for (int i = 0; i < 3; i++)
    {
      gint64 frame = gdk_frame_clock_get_frame_counter (gtk_widget_get_frame_clock (fixture->window));

      gtk_widget_queue_draw (fixture->window);
      while (gdk_frame_clock_get_frame_counter (gtk_widget_get_frame_clock (fixture->window)) == frame)
        g_main_context_iteration (NULL, TRUE);
    }
}

static void
test_properties (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CirkelDocument) document = NULL;

  g_object_get (fixture->page, "document", &document, NULL);
  g_assert_true (document == fixture->document);
  g_assert_true (cirkel_board_page_get_document (fixture->page) == fixture->document);
  g_assert_cmpuint (cirkel_table_get_n_cards (fixture->table), ==, 7);
}

static void
test_finalize (Fixture *fixture, gconstpointer data)
{
  gpointer watched[] = { fixture->page,
                         fixture->table,
                         cirkel_board_page_get_board (fixture->page),
                         cirkel_board_page_get_tray (fixture->page),
                         view_of (fixture, card_at (fixture, 0)),
                         view_of (fixture, card_at (fixture, 6)) };

  cirkel_table_lay (fixture->table, card_at (fixture, 0), CIRKEL_PLACE_INNER);
  watched[4] = view_of (fixture, card_at (fixture, 0));
  cirkel_table_select (fixture->table, card_at (fixture, 0), TRUE);
  lay_out (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (watched); i++)
    g_object_add_weak_pointer (watched[i], &watched[i]);

  gtk_window_destroy (GTK_WINDOW (fixture->window));
  fixture->window = NULL;
  while (g_main_context_iteration (NULL, FALSE))
    ;

  for (guint i = 0; i < G_N_ELEMENTS (watched); i++)
    g_assert_null (watched[i]);

  /* What was done in the window is still there, and can be undone without it. */
  g_assert_true (cirkel_history_undo (fixture->history));
}

typedef struct
{
  const char *action;
  CirkelPlace ends[CIRKEL_N_PLACES];
} ActionCase;

#define TRAY CIRKEL_PLACE_TRAY
#define INNER CIRKEL_PLACE_INNER
#define MIDDLE CIRKEL_PLACE_MIDDLE
#define OUTER CIRKEL_PLACE_OUTER
#define ASIDE CIRKEL_PLACE_ASIDE

/* From the tray, the circles from the middle outwards, and from aside. */
static const ActionCase action_cases[] = {
  { "card.move-inward", { OUTER, INNER, INNER, MIDDLE, OUTER } },
  { "card.move-outward", { TRAY, MIDDLE, OUTER, TRAY, ASIDE } },
  { "card.to-inner", { INNER, INNER, INNER, INNER, INNER } },
  { "card.to-middle", { MIDDLE, MIDDLE, MIDDLE, MIDDLE, MIDDLE } },
  { "card.to-outer", { OUTER, OUTER, OUTER, OUTER, OUTER } },
  { "card.to-tray", { TRAY, TRAY, TRAY, TRAY, TRAY } },
  { "card.aside", { ASIDE, ASIDE, ASIDE, ASIDE, ASIDE } },
  { "card.details", { TRAY, INNER, MIDDLE, OUTER, ASIDE } },
};

static void
check_action (Fixture *fixture, const ActionCase *test, CirkelPlace start)
{
  CirkelCard *card = card_at (fixture, 2);
  guint64     state;

  cirkel_table_lay (fixture->table, card, start);
  state = cirkel_history_get_state (fixture->history);
  g_assert_true (gtk_widget_activate_action (view_of (fixture, card), test->action, NULL));
  g_assert_cmpint (cirkel_table_get_place (fixture->table, card), ==, test->ends[start]);

  /* One step, or none where nothing changed. */
  if (test->ends[start] == start)
    g_assert_cmpuint (cirkel_history_get_state (fixture->history), ==, state);
  else
    {
      g_assert_cmpuint (cirkel_history_get_state (fixture->history), !=, state);
      g_assert_true (cirkel_history_undo (fixture->history));
      g_assert_cmpuint (cirkel_history_get_state (fixture->history), ==, state);
      g_assert_cmpint (cirkel_table_get_place (fixture->table, card), ==, start);
      g_assert_nonnull (view_of (fixture, card));
    }
}

static void
test_actions (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (action_cases); i++)
    for (CirkelPlace start = TRAY; start <= ASIDE; start++)
      check_action (fixture, &action_cases[i], start);
}

static void
test_turn (Fixture *fixture, gconstpointer data)
{
  CirkelCard      *card = card_at (fixture, 0);
  CirkelPlacement *placement = cirkel_table_get_placement (fixture->table, card);
  int              x, y;

  cirkel_table_lay (fixture->table, card, OUTER);
  for (int i = 0; i < 24; i++)
    {
      x = cirkel_placement_get_x (placement);
      y = cirkel_placement_get_y (placement);
      gtk_widget_activate_action (view_of (fixture, card), i < 12 ? "card.turn-right" : "card.turn-left",
                                  NULL);
      g_assert_cmpint (cirkel_placement_get_place (placement), ==, OUTER);
      g_assert_true (x != cirkel_placement_get_x (placement) || y != cirkel_placement_get_y (placement));
    }
  g_assert_true (cirkel_history_undo (fixture->history));
  g_assert_cmpint (cirkel_placement_get_x (placement), ==, x);
  g_assert_cmpint (cirkel_placement_get_y (placement), ==, y);
}

static void
test_accessible (Fixture *fixture, gconstpointer data)
{
  CirkelCard *card = card_at (fixture, 4);

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (cirkel_board_page_get_board (fixture->page)),
                                   GTK_ACCESSIBLE_ROLE_LIST);
  cirkel_table_lay (fixture->table, card, MIDDLE);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (view_of (fixture, card)), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (view_of (fixture, card)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Eigen doelen stellen");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (view_of (fixture, card)),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "Dit kan beter");
  /* Within the circles the view stays, so its description has to change. */
  cirkel_table_lay (fixture->table, card, INNER);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (view_of (fixture, card)),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "Dit gaat al goed");
  cirkel_edit_set_talk_about (fixture->history, cirkel_table_get_placement (fixture->table, card), TRUE);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (view_of (fixture, card)),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Dit gaat al goed. Want to talk about this");
}

static void
test_language (Fixture *fixture, gconstpointer data)
{
  CirkelCard *card = card_at (fixture, 4);

  cirkel_edit_set_language (fixture->history, cirkel_document_get_session (fixture->document), "en");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (view_of (fixture, card)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Setting your own goals");
  cirkel_history_undo (fixture->history);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (view_of (fixture, card)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Eigen doelen stellen");
}

static void
assert_tab_order (Fixture *fixture, const guint *order, guint n_order)
{
  gtk_widget_grab_focus (view_of (fixture, card_at (fixture, order[0])));
  for (guint i = 1; i < n_order; i++)
    {
      gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_FORWARD);
      g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window))
                     == view_of (fixture, card_at (fixture, order[i])));
    }
  for (guint i = n_order - 1; i-- > 0;)
    {
      gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_BACKWARD);
      g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window))
                     == view_of (fixture, card_at (fixture, order[i])));
    }
}

static void
test_tab_order (Fixture *fixture, gconstpointer data)
{
  const guint all[] = { 0, 1, 2, 3, 4, 5, 6 };

  assert_tab_order (fixture, all, 7);
  /* Against their order, so that where they lie says something else. */
  for (guint i = 7; i-- > 0;)
    cirkel_table_lay (fixture->table, card_at (fixture, i), INNER + i % 3);
  lay_out (fixture);
  assert_tab_order (fixture, all, 7);
  cirkel_table_turn (fixture->table, card_at (fixture, 3), TRUE);
  lay_out (fixture);
  assert_tab_order (fixture, all, 7);
}

static void
test_focus_follows (Fixture *fixture, gconstpointer data)
{
  CirkelCard       *card = card_at (fixture, 1);
  const CirkelPlace ways[] = { INNER, ASIDE, TRAY, OUTER, MIDDLE };

  gtk_widget_grab_focus (view_of (fixture, card));
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      cirkel_table_lay (fixture->table, card, ways[i]);
      g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == view_of (fixture, card));
    }
}

static void
assert_clear_of_others (Fixture *fixture, guint position)
{
  graphene_rect_t bounds = bounds_of (fixture, card_at (fixture, position));

  for (guint i = 0; i < position; i++)
    if (cirkel_place_is_circle (cirkel_table_get_place (fixture->table, card_at (fixture, i))))
      {
        graphene_rect_t other = bounds_of (fixture, card_at (fixture, i));

        g_assert_false (graphene_rect_intersection (&bounds, &other, NULL));
      }
}

/* With reduced motion everything is where it belongs in the next frame. */
static void
test_places (Fixture *fixture, gconstpointer data)
{
  CirkelBoard *board = cirkel_board_page_get_board (fixture->page);

  for (guint i = 0; i < 7; i++)
    {
      CirkelCard     *card = card_at (fixture, i);
      CirkelPlace     place = INNER + (i * 2) % 3;
      graphene_rect_t bounds;

      cirkel_table_lay (fixture->table, card, place);
      lay_out (fixture);
      bounds = bounds_of (fixture, card);
      g_assert_cmpint (cirkel_board_get_place_at (board, bounds.origin.x + bounds.size.width / 2,
                                                  bounds.origin.y + bounds.size.height / 2),
                       ==, place);
      assert_clear_of_others (fixture, i);
    }
}

typedef struct
{
  Fixture        *fixture;
  CirkelCard     *card;
  graphene_rect_t goal;
} Arrival;

static gboolean
has_arrived (gpointer data)
{
  Arrival        *arrival = data;
  graphene_rect_t bounds = bounds_of (arrival->fixture, arrival->card);

  return graphene_rect_equal (&bounds, &arrival->goal);
}

/* With motion it takes a while and ends in the same place. */
static void
test_spring (Fixture *fixture, gconstpointer data)
{
  CirkelCard *card = card_at (fixture, 0);
  Arrival     arrival = { fixture, card };

  cirkel_table_lay (fixture->table, card, INNER);
  lay_out (fixture);
  arrival.goal = bounds_of (fixture, card);
  cirkel_history_undo (fixture->history);
  lay_out (fixture);

  set_animations (TRUE);
  cirkel_history_redo (fixture->history);
  lay_out (fixture);
  g_assert_false (has_arrived (&arrival));
  wait_for (has_arrived, &arrival);
}

static void
test_resize (Fixture *fixture, gconstpointer data)
{
  CirkelPlacement *placement = cirkel_table_get_placement (fixture->table, card_at (fixture, 0));
  int              x, y;

  cirkel_table_lay (fixture->table, card_at (fixture, 0), OUTER);
  x = cirkel_placement_get_x (placement);
  y = cirkel_placement_get_y (placement);
  for (int width = 1280; width >= 360; width -= 230)
    {
      gtk_window_set_default_size (GTK_WINDOW (fixture->window), width, 620);
      lay_out (fixture);
      lay_out (fixture);
      g_assert_cmpfloat (bounds_of (fixture, card_at (fixture, 0)).size.width, >, 20);
    }
  g_assert_cmpint (cirkel_placement_get_x (placement), ==, x);
  g_assert_cmpint (cirkel_placement_get_y (placement), ==, y);
}

static void
test_own_cards (Fixture *fixture, gconstpointer data)
{
  CirkelSession *session = cirkel_document_get_session (fixture->document);
  CirkelCard    *card = NULL;

  for (int i = 0; i < 20; i++)
    card = cirkel_edit_add_card (fixture->history, session, "Dicht <bij> & huis", "");
  lay_out (fixture);
  g_assert_cmpuint (cirkel_table_get_n_cards (fixture->table), ==, 27);
  g_assert_true (
    cirkel_tray_can_scroll (cirkel_board_page_get_tray (fixture->page), GTK_ORIENTATION_VERTICAL));

  cirkel_table_lay (fixture->table, card, INNER);
  cirkel_table_select (fixture->table, card, TRUE);
  lay_out (fixture);
  cirkel_table_remove_own (fixture->table, card);
  lay_out (fixture);
  g_assert_cmpuint (cirkel_table_get_n_cards (fixture->table), ==, 26);
  g_assert_null (cirkel_table_get_selected (fixture->table));
  g_assert_false (cirkel_table_get_armed (fixture->table));

  g_assert_true (cirkel_history_undo (fixture->history));
  lay_out (fixture);
  g_assert_cmpuint (cirkel_table_get_n_cards (fixture->table), ==, 27);
  card = card_at (fixture, 26);
  g_assert_cmpint (cirkel_table_get_place (fixture->table, card), ==, INNER);
  g_assert_nonnull (view_of (fixture, card));
}

/* The first widget of a type below another. */
static GtkWidget *
find_widget (GtkWidget *widget, GType type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_widget (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* Where the words are typed: below the places. */
static GtkTextBuffer *
find_words (Fixture *fixture)
{
  GtkWidget *places = find_widget (GTK_WIDGET (fixture->page), CIRKEL_TYPE_PLACE_BUTTONS);
  GtkWidget *said = gtk_widget_get_next_sibling (gtk_widget_get_parent (places));
  GtkWidget *words = find_widget (said, CIRKEL_TYPE_WORDS_FIELD);

  g_assert_nonnull (words);

  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (find_widget (words, GTK_TYPE_TEXT_VIEW)));
}

static void
test_words (Fixture *fixture, gconstpointer data)
{
  CirkelCard      *card = card_at (fixture, 3);
  CirkelPlacement *placement = cirkel_table_get_placement (fixture->table, card);
  g_autofree char *long_text = g_strnfill (2500, 'x');
  GtkTextBuffer   *buffer;
  guint64          state;

  cirkel_table_lay (fixture->table, card, MIDDLE);
  cirkel_table_show_details (fixture->table, card);
  lay_out (fixture);
  buffer = find_words (fixture);

  state = cirkel_history_get_state (fixture->history);
  gtk_text_buffer_insert_at_cursor (buffer, "Om", -1);
  gtk_text_buffer_insert_at_cursor (buffer, "dat", -1);
  g_assert_cmpstr (cirkel_placement_get_words (placement), ==, "Omdat");
  g_assert_true (cirkel_history_undo (fixture->history));
  g_assert_cmpuint (cirkel_history_get_state (fixture->history), ==, state);
  g_assert_cmpint (gtk_text_buffer_get_char_count (buffer), ==, 0);

  gtk_text_buffer_insert_at_cursor (buffer, long_text, -1);
  g_assert_cmpuint (strlen (cirkel_placement_get_words (placement)), ==, 2000);
  g_assert_cmpint (gtk_text_buffer_get_char_count (buffer), ==, 2000);
}

static void
test_selection (Fixture *fixture, gconstpointer data)
{
  CirkelCard *card = card_at (fixture, 5);

  g_assert_false (cirkel_board_page_close_details (fixture->page));
  cirkel_table_select (fixture->table, card, TRUE);
  g_assert_true (gtk_widget_get_state_flags (view_of (fixture, card)) & GTK_STATE_FLAG_SELECTED);
  g_assert_true (gtk_widget_has_css_class (view_of (fixture, card), "armed"));
  /* A card that went elsewhere is still the one the talk is about. */
  cirkel_table_lay (fixture->table, card, OUTER);
  g_assert_true (gtk_widget_get_state_flags (view_of (fixture, card)) & GTK_STATE_FLAG_SELECTED);
  g_assert_true (cirkel_board_page_close_details (fixture->page));
  g_assert_null (cirkel_table_get_selected (fixture->table));
  g_assert_false (gtk_widget_get_state_flags (view_of (fixture, card)) & GTK_STATE_FLAG_SELECTED);
}

static void
count_cb (int *count)
{
  (*count)++;
}

/* While a card is carried, the others are not drawn anew. */
static void
test_still (Fixture *fixture, gconstpointer data)
{
  CirkelCardFlight *flight = cirkel_board_page_get_flight (fixture->page);
  CirkelBoard      *board = cirkel_board_page_get_board (fixture->page);
  CirkelCard       *card = card_at (fixture, 0);
  CirkelCard       *other = card_at (fixture, 1);
  g_autoptr (GdkPaintable) seen = NULL;
  int count = 0;

  cirkel_table_lay (fixture->table, card, INNER);
  cirkel_table_lay (fixture->table, other, MIDDLE);
  lay_out (fixture);
  cirkel_card_flight_lift (flight, CIRKEL_CARD_VIEW (view_of (fixture, card)), cirkel_board_get_frame (board),
                           400, 300);
  cirkel_board_set_still (board, TRUE);
  lay_out (fixture);

  seen = gtk_widget_paintable_new (view_of (fixture, other));
  lay_out (fixture);
  g_signal_connect_swapped (seen, "invalidate-contents", G_CALLBACK (count_cb), &count);
  for (int i = 0; i < 10; i++)
    {
      cirkel_card_flight_move (flight, 400 + i * 10, 300);
      lay_out (fixture);
    }
  g_assert_cmpint (count, ==, 0);

  /* What changes on it is seen nevertheless. */
  cirkel_edit_set_talk_about (fixture->history, cirkel_table_get_placement (fixture->table, other), TRUE);
  lay_out (fixture);
  g_assert_cmpint (count, >, 0);
  cirkel_card_flight_end (flight);
}

static void
test_describe (Fixture *fixture, gconstpointer data)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;
  JsonObject *object, *card, *circle;

  cirkel_table_lay (fixture->table, card_at (fixture, 0), INNER);
  lay_out (fixture);
  json_builder_begin_object (builder);
  cirkel_board_page_describe_layout (fixture->page, builder);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);
  object = json_node_get_object (root);
  card = json_object_get_object_member (json_object_get_object_member (object, "cards"), "use-skills");
  circle = json_object_get_object_member (json_object_get_object_member (object, "circles"), "inner");

  g_assert_cmpstr (json_object_get_string_member (card, "place"), ==, "inner");
  g_assert_cmpfloat (ABS (json_object_get_double_member (card, "x")
                          + json_object_get_double_member (card, "width") / 2
                          - json_object_get_double_member (circle, "x")),
                     <, json_object_get_double_member (circle, "radius"));
}

#define ADD(name, function) g_test_add ("/board/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("properties", test_properties);
  ADD ("finalize", test_finalize);
  ADD ("actions", test_actions);
  ADD ("turn", test_turn);
  ADD ("accessible", test_accessible);
  ADD ("language", test_language);
  ADD ("tab-order", test_tab_order);
  ADD ("focus-follows", test_focus_follows);
  ADD ("places", test_places);
  ADD ("spring", test_spring);
  ADD ("resize", test_resize);
  ADD ("own-cards", test_own_cards);
  ADD ("words", test_words);
  ADD ("selection", test_selection);
  ADD ("still", test_still);
  ADD ("describe", test_describe);

  return g_test_run ();
}
