/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include <string.h>

#include "cirkel-edits.h"
#include "cirkel-guide.h"
#include "cirkel-question-row.h"
#include "cirkel-questions.h"
#include "cirkel-session-page.h"
#include "cirkel-step-button.h"
#include "cirkel-step-state.h"
#include "cirkel-talk-edits.h"
#include "program-fixture.h"

/* The steps of a conversation and the guide beside them, in the window of the program. */

#define INNER CIRKEL_PLACE_INNER
#define MIDDLE CIRKEL_PLACE_MIDDLE
#define OUTER CIRKEL_PLACE_OUTER

static gboolean
has_guide (gpointer data)
{
  ProgramFixture *fixture = data;
  GtkWidget      *guide = find_named (GTK_WIDGET (fixture->window), "guide");

  return guide != NULL && gtk_widget_get_mapped (guide);
}

static void
set_up (ProgramFixture *fixture, gconstpointer data)
{
  program_set_up (fixture, data);
  g_settings_reset (cirkel_application_get_settings (fixture->application), "show-guide");
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1200, 700);
  begin (fixture);
  /* The guide comes after the first picture. */
  wait_for (has_guide, fixture);
}

static CirkelSessionPage *
get_page (ProgramFixture *fixture)
{
  return CIRKEL_SESSION_PAGE (cirkel_window_get_page (fixture->window));
}

static CirkelTalk *
get_talk (ProgramFixture *fixture)
{
  return cirkel_session_page_get_talk (get_page (fixture));
}

static CirkelTable *
get_table (ProgramFixture *fixture)
{
  return cirkel_talk_get_table (get_talk (fixture));
}

static GtkWidget *
find (ProgramFixture *fixture, const char *name)
{
  return find_named (GTK_WIDGET (fixture->window), name);
}

static CirkelStepState *
get_state (ProgramFixture *fixture, CirkelStep step)
{
  return cirkel_conversation_get_step_state (cirkel_talk_get_conversation (get_talk (fixture)), step);
}

static gboolean
is_seen (ProgramFixture *fixture, const char *name)
{
  GtkWidget *widget = find (fixture, name);

  return widget != NULL && gtk_widget_get_mapped (widget);
}

static void
do_action (ProgramFixture *fixture, const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, NULL));
  settle ();
}

/* The stepper */

static void
check_step (ProgramFixture *fixture, CirkelStep step, gboolean current, gboolean visited)
{
  g_autofree char *name = g_strdup_printf ("step-%u", step + 1);
  GtkWidget       *button = find (fixture, name);

  g_assert_true (gtk_widget_has_css_class (button, "current") == current);
  g_assert_true (gtk_widget_has_css_class (button, "visited") == (visited && !current));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_ROLE_TAB);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_SELECTED, current);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       current   ? "On the screen now"
                                       : visited ? "Opened before"
                                                 : "");
}

static void
check_steps (ProgramFixture *fixture, CirkelStep current, const char *visited)
{
  g_assert_cmpint (cirkel_talk_get_step (get_talk (fixture)), ==, current);
  for (CirkelStep step = 0; step < CIRKEL_N_STEPS; step++)
    check_step (fixture, step, step == current, visited[step] == 'x');
}

static void
test_steps (ProgramFixture *fixture, gconstpointer data)
{
  CirkelHistory *history = cirkel_talk_get_history (get_talk (fixture));

  check_steps (fixture, CIRKEL_STEP_OPENING, "......");
  press (find (fixture, "step-3"));
  check_steps (fixture, CIRKEL_STEP_DEVELOP, "x.x...");
  do_action (fixture, "win.next-step");
  check_steps (fixture, CIRKEL_STEP_NEEDED, "x.xx..");
  do_action (fixture, "win.previous-step");
  do_action (fixture, "win.previous-step");
  check_steps (fixture, CIRKEL_STEP_PRESENT, "xxxx..");

  /* At the ends there is nowhere to go, and where people are is nothing to undo. */
  press (find (fixture, "step-6"));
  do_action (fixture, "win.next-step");
  check_steps (fixture, CIRKEL_STEP_CLOSING, "xxxx.x");
  press (find (fixture, "step-1"));
  do_action (fixture, "win.previous-step");
  check_steps (fixture, CIRKEL_STEP_OPENING, "xxxx.x");
  g_assert_false (cirkel_history_get_can_undo (history));
}

/* To Tab the steps are one stop; arrows go along them and stop at the ends. */
static void
test_step_keys (ProgramFixture *fixture, gconstpointer data)
{
  GtkWindow *window = GTK_WINDOW (fixture->window);
  GtkWidget *stepper = gtk_widget_get_parent (find (fixture, "step-1"));

  press (find (fixture, "step-2"));
  g_assert_true (gtk_widget_child_focus (stepper, GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_window_get_focus (window) == find (fixture, "step-2"));
  for (int i = 0; i < 6; i++)
    gtk_widget_child_focus (stepper, GTK_DIR_RIGHT);
  g_assert_true (gtk_window_get_focus (window) == find (fixture, "step-6"));
  for (int i = 0; i < 8; i++)
    gtk_widget_child_focus (stepper, GTK_DIR_LEFT);
  g_assert_true (gtk_window_get_focus (window) == find (fixture, "step-1"));
  g_assert_false (gtk_widget_child_focus (stepper, GTK_DIR_TAB_FORWARD));
  g_assert_cmpint (cirkel_talk_get_step (get_talk (fixture)), ==, CIRKEL_STEP_PRESENT);
}

/* However little room there is: within the stepper, in their order, and the one on the screen with its title.
 */
static void
test_step_widths (ProgramFixture *fixture, gconstpointer data)
{
  GtkWidget *stepper = gtk_widget_get_parent (find (fixture, "step-1"));
  int        least;

  press (find (fixture, "step-5"));
  gtk_widget_measure (stepper, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (least, <=, 360);
  for (int width = least; width <= 1400; width += 40)
    {
      float end = 0;

      gtk_widget_size_allocate (stepper, &(GtkAllocation){ 0, 0, width, 60 }, -1);
      for (CirkelStep step = 0; step < CIRKEL_N_STEPS; step++)
        {
          g_autofree char *name = g_strdup_printf ("step-%u", step + 1);
          GtkWidget       *button = find (fixture, name);
          GtkWidget       *title = gtk_widget_get_last_child (button);
          graphene_rect_t  bounds;

          g_assert_true (gtk_widget_compute_bounds (button, stepper, &bounds));
          g_assert_cmpfloat (bounds.origin.x, >=, end);
          end = bounds.origin.x + bounds.size.width;
          g_assert_true (gtk_widget_get_child_visible (title) || step != CIRKEL_STEP_DOABLE);
          /* A title is whole or not there, but for the one on the screen. */
          if (gtk_widget_get_child_visible (title) && step != CIRKEL_STEP_DOABLE)
            g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (title))));
        }
      g_assert_cmpfloat (end, <=, width);
    }
}

/* The question at hand */

static const char *
get_question_text (ProgramFixture *fixture)
{
  return gtk_label_get_label (GTK_LABEL (find (fixture, "question")));
}

static CirkelPlace
get_question_circle (ProgramFixture *fixture)
{
  return cirkel_questions_get_current (get_talk (fixture))->circle;
}

static void
test_question_follows (ProgramFixture *fixture, gconstpointer data)
{
  static const CirkelStep  steps[] = { CIRKEL_STEP_PRESENT, CIRKEL_STEP_DEVELOP };
  static const CirkelPlace places[] = { MIDDLE, OUTER, INNER, MIDDLE };
  CirkelTable             *table = get_table (fixture);
  CirkelCard              *card = cirkel_table_get_card (table, 5);

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      cirkel_talk_set_step (get_talk (fixture), steps[i]);
      for (guint j = 0; j < G_N_ELEMENTS (places); j++)
        {
          cirkel_table_lay (table, card, places[j]);
          cirkel_table_select (table, card, FALSE);
          g_assert_cmpint (get_question_circle (fixture), ==, places[j]);
          g_assert_nonnull (strstr (get_question_text (fixture), "Earning a good income"));

          /* A circle without a card: the question is asked in general. */
          cirkel_table_point_at (table, INNER + j % 3);
          g_assert_cmpint (get_question_circle (fixture), ==, INNER + j % 3);
          g_assert_null (strstr (get_question_text (fixture), "Earning a good income"));
        }
    }

  /* Nobody chose these questions, so none is noted. */
  g_assert_cmpstr (cirkel_record_text (get_state (fixture, CIRKEL_STEP_DEVELOP), "question"), ==, "");

  /* Moved while it is selected. */
  cirkel_table_select (table, card, FALSE);
  cirkel_table_lay (table, card, OUTER);
  g_assert_cmpint (get_question_circle (fixture), ==, OUTER);
  cirkel_history_undo (cirkel_talk_get_history (get_talk (fixture)));
  g_assert_cmpint (get_question_circle (fixture), ==, MIDDLE);
}

static void
note_question (ProgramFixture *fixture, CirkelStep step, const char *id)
{
  cirkel_history_note_text (cirkel_talk_get_history (get_talk (fixture)),
                            CIRKEL_RECORD (get_state (fixture, step)), "question", id);
}

static void
note_step (ProgramFixture *fixture, CirkelStep step)
{
  cirkel_history_note_int (cirkel_talk_get_history (get_talk (fixture)),
                           CIRKEL_RECORD (cirkel_talk_get_conversation (get_talk (fixture))), "step",
                           (int)step);
}

/* The screen follows where somebody else notes that the conversation is. */
static void
test_follow_notes (ProgramFixture *fixture, gconstpointer data)
{
  static const char *const ids[] = { "develop-middle-now", "develop-inner-keep", "develop-inner-why" };
  CirkelTalk              *talk = get_talk (fixture);
  CirkelTable             *table = get_table (fixture);
  CirkelCard              *card = cirkel_table_get_card (table, 5);

  cirkel_table_lay (table, card, OUTER);
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      /* Whatever card is at hand, and whatever question came up with it. */
      note_step (fixture, i % 2 == 0 ? CIRKEL_STEP_OPENING : CIRKEL_STEP_DEVELOP);
      cirkel_table_select (table, card, FALSE);
      note_question (fixture, CIRKEL_STEP_DEVELOP, ids[i]);
      note_step (fixture, CIRKEL_STEP_DEVELOP);
      g_assert_cmpint (cirkel_talk_get_step (talk), ==, CIRKEL_STEP_DEVELOP);
      g_assert_cmpstr (cirkel_questions_get_current (talk)->id, ==, ids[i]);
      g_assert_cmpstr (get_question_text (fixture), ==, cirkel_questions_get_current (talk)->text);
    }

  /* A question of another step is there when that is opened. */
  note_question (fixture, CIRKEL_STEP_NEEDED, "needed-who");
  g_assert_cmpstr (cirkel_questions_get_current (talk)->id, ==, "develop-inner-why");
  note_step (fixture, CIRKEL_STEP_NEEDED);
  g_assert_cmpstr (cirkel_questions_get_current (talk)->id, ==, "needed-who");
  note_question (fixture, CIRKEL_STEP_NEEDED, "");
  g_assert_cmpstr (cirkel_questions_get_current (talk)->id, ==, "needed-matters");

  /* Who only follows was nowhere by themselves. */
  for (CirkelStep step = CIRKEL_STEP_PRESENT; step < CIRKEL_N_STEPS; step++)
    g_assert_false (cirkel_talk_has_visited (talk, step));
}

static guint
count_asked (ProgramFixture *fixture, CirkelPlace circle)
{
  guint                 n_questions;
  guint                 n_asked = 0;
  CirkelTalk           *talk = get_talk (fixture);
  const CirkelQuestion *questions
    = cirkel_method_get_questions (cirkel_talk_get_method (talk), cirkel_talk_get_step (talk), &n_questions);

  for (guint i = 0; i < n_questions; i++)
    if (cirkel_questions_is_asked (talk, &questions[i])
        && (circle == CIRKEL_PLACE_TRAY || questions[i].circle == circle))
      n_asked++;

  return n_asked;
}

/* From the first to the last, each once. */
static void
walk (ProgramFixture *fixture, CirkelPlace circle)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GtkWidget *next = find (fixture, "next-question");
  GtkWidget *previous = find (fixture, "previous-question");

  while (gtk_widget_is_sensitive (previous))
    press (previous);
  g_hash_table_add (seen, (gpointer)cirkel_questions_get_current (get_talk (fixture))->id);
  while (gtk_widget_is_sensitive (next))
    {
      press (next);
      g_assert_true (
        g_hash_table_add (seen, (gpointer)cirkel_questions_get_current (get_talk (fixture))->id));
    }
  g_assert_cmpuint (g_hash_table_size (seen), ==, count_asked (fixture, circle));
}

static void
test_walk (ProgramFixture *fixture, gconstpointer data)
{
  for (CirkelStep step = 0; step < CIRKEL_N_STEPS; step++)
    {
      cirkel_talk_set_step (get_talk (fixture), step);
      walk (fixture, CIRKEL_PLACE_TRAY);
    }
  cirkel_talk_set_step (get_talk (fixture), CIRKEL_STEP_DEVELOP);
  for (CirkelPlace circle = INNER; circle <= OUTER; circle++)
    {
      cirkel_table_point_at (get_table (fixture), circle);
      walk (fixture, circle);
    }
  g_assert_false (cirkel_history_get_can_undo (cirkel_talk_get_history (get_talk (fixture))));
}

/* Each step keeps its own. */
static void
test_question_of_step (ProgramFixture *fixture, gconstpointer data)
{
  g_autofree char *first = NULL;

  press (find (fixture, "next-question"));
  first = g_strdup (get_question_text (fixture));
  press (find (fixture, "step-6"));
  g_assert_cmpstr (get_question_text (fixture), !=, first);
  press (find (fixture, "next-question"));
  press (find (fixture, "step-1"));
  g_assert_cmpstr (get_question_text (fixture), ==, first);
  g_assert_cmpstr (cirkel_record_text (get_state (fixture, CIRKEL_STEP_CLOSING), "question"), !=, "");
}

/* The list */

static GtkListBoxRow *
get_row (ProgramFixture *fixture, int index)
{
  return gtk_list_box_get_row_at_index (GTK_LIST_BOX (find (fixture, "questions")), index);
}

static guint
count_rows (ProgramFixture *fixture)
{
  guint n_rows = 0;

  while (get_row (fixture, (int)n_rows) != NULL)
    n_rows++;

  return n_rows;
}

static GtkCheckButton *
get_tick (ProgramFixture *fixture, int index)
{
  return GTK_CHECK_BUTTON (find_typed (GTK_WIDGET (get_row (fixture, index)), GTK_TYPE_CHECK_BUTTON));
}

static void
check_discussed (ProgramFixture *fixture, int index, gboolean discussed)
{
  GtkListBoxRow        *row = get_row (fixture, index);
  const CirkelQuestion *question = cirkel_question_row_get_question (CIRKEL_QUESTION_ROW (row));

  g_assert_true (cirkel_step_state_is_discussed (get_state (fixture, CIRKEL_STEP_CLOSING), question->id, NULL)
                 == discussed);
  g_assert_true (gtk_check_button_get_active (get_tick (fixture, index)) == discussed);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       discussed ? "Discussed" : "");
}

static void
test_discussed (ProgramFixture *fixture, gconstpointer data)
{
  GtkCheckButton *large;

  press (find (fixture, "step-6"));
  large = GTK_CHECK_BUTTON (find (fixture, "question-discussed"));
  g_signal_emit_by_name (find (fixture, "questions"), "row-activated", get_row (fixture, 2));
  g_assert_true (cirkel_questions_get_current (get_talk (fixture))
                 == cirkel_question_row_get_question (CIRKEL_QUESTION_ROW (get_row (fixture, 2))));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (get_row (fixture, 2)), GTK_ACCESSIBLE_STATE_SELECTED,
                                    TRUE);

  gtk_check_button_set_active (large, TRUE);
  check_discussed (fixture, 2, TRUE);
  gtk_check_button_set_active (get_tick (fixture, 1), TRUE);
  check_discussed (fixture, 1, TRUE);
  g_assert_true (gtk_check_button_get_active (large));

  do_action (fixture, "win.undo");
  check_discussed (fixture, 1, FALSE);
  do_action (fixture, "win.undo");
  check_discussed (fixture, 2, FALSE);
  g_assert_false (gtk_check_button_get_active (large));
  do_action (fixture, "win.redo");
  check_discussed (fixture, 2, TRUE);
  gtk_check_button_set_active (large, FALSE);
  check_discussed (fixture, 2, FALSE);
}

static guint
count_follow_up_rows (ProgramFixture *fixture)
{
  guint n_rows = 0;

  for (int i = 0; get_row (fixture, i) != NULL; i++)
    n_rows += cirkel_question_row_get_question (CIRKEL_QUESTION_ROW (get_row (fixture, i)))->follow_up;

  return n_rows;
}

static void
test_follow_up (ProgramFixture *fixture, gconstpointer data)
{
  CirkelSession *session = cirkel_talk_get_session (get_talk (fixture));
  guint          n_first = count_rows (fixture);

  g_assert_cmpuint (count_follow_up_rows (fixture), ==, 0);
  cirkel_edit_start_follow_up (cirkel_talk_get_history (get_talk (fixture)), session, CIRKEL_PURPOSE_VALUES);
  settle ();
  g_assert_cmpuint (count_follow_up_rows (fixture), >=, 1);
  g_assert_cmpuint (count_rows (fixture), ==, n_first + count_follow_up_rows (fixture));
  do_action (fixture, "win.undo");
  g_assert_cmpuint (count_rows (fixture), ==, n_first);
}

/* An earlier conversation: everything to be seen, nothing to be changed. */
static void
test_earlier (ProgramFixture *fixture, gconstpointer data)
{
  CirkelSession      *session = cirkel_talk_get_session (get_talk (fixture));
  CirkelConversation *first = cirkel_talk_get_conversation (get_talk (fixture));
  CirkelHistory      *history = cirkel_talk_get_history (get_talk (fixture));
  guint64             state;

  cirkel_edit_start_follow_up (history, session, CIRKEL_PURPOSE_VALUES);
  settle ();
  cirkel_session_page_show_conversation (get_page (fixture), first);
  state = cirkel_history_get_state (history);
  press (find (fixture, "step-4"));
  walk (fixture, CIRKEL_PLACE_TRAY);
  g_assert_false (gtk_widget_is_sensitive (find (fixture, "question-discussed")));
  g_assert_false (gtk_widget_is_sensitive (GTK_WIDGET (get_tick (fixture, 0))));
  g_assert_false (gtk_text_view_get_editable (
    GTK_TEXT_VIEW (find_typed (find (fixture, "step-notes"), GTK_TYPE_TEXT_VIEW))));
  g_assert_cmpuint (cirkel_history_get_state (history), ==, state);
  g_assert_false (cirkel_record_int (get_state (fixture, CIRKEL_STEP_NEEDED), "visited"));
}

static void
type_note (ProgramFixture *fixture, const char *text)
{
  GtkWidget *view = find_typed (find (fixture, "step-notes"), GTK_TYPE_TEXT_VIEW);

  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), text, -1);
}

static void
test_notes (ProgramFixture *fixture, gconstpointer data)
{
  type_note (fixture, "Eerste");
  press (find (fixture, "step-5"));
  type_note (fixture, "Vijfde");
  g_assert_cmpstr (cirkel_record_text (get_state (fixture, CIRKEL_STEP_OPENING), "notes"), ==, "Eerste");
  g_assert_cmpstr (cirkel_record_text (get_state (fixture, CIRKEL_STEP_DOABLE), "notes"), ==, "Vijfde");
  do_action (fixture, "win.undo");
  g_assert_cmpstr (cirkel_record_text (get_state (fixture, CIRKEL_STEP_DOABLE), "notes"), ==, "");
  g_assert_cmpstr (cirkel_record_text (get_state (fixture, CIRKEL_STEP_OPENING), "notes"), ==, "Eerste");
}

/* Tips */

static void
test_tips (ProgramFixture *fixture, gconstpointer data)
{
  press (find (fixture, "step-2"));
  g_assert_null (find (fixture, "tips-back"));
  g_assert_true (is_seen (fixture, "ways-button"));

  press (find (fixture, "help-button"));
  settle ();
  g_assert_true (is_seen (fixture, "tips-mark"));
  g_assert_false (is_seen (fixture, "question"));
  press (find (fixture, "tips-back"));
  settle ();
  g_assert_null (find (fixture, "tips-back"));
  g_assert_true (is_seen (fixture, "question"));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == find (fixture, "help-button"));

  /* Not only for the professional. */
  press (find (fixture, "ways-button"));
  settle ();
  g_assert_null (find (fixture, "tips-mark"));

  /* They close by themselves. */
  press (find (fixture, "step-4"));
  settle ();
  g_assert_null (find (fixture, "tips-back"));
  g_assert_false (is_seen (fixture, "ways-button"));
  press (find (fixture, "help-button"));
  do_action (fixture, "win.guide");
  do_action (fixture, "win.guide");
  g_assert_null (find (fixture, "tips-back"));
}

/* The guide comes and goes */

static gboolean
is_state_of_guide (ProgramFixture *fixture, gboolean shown)
{
  gboolean known;

  g_object_get (fixture->window, "guide-shown", &known, NULL);

  return known == shown && is_seen (fixture, "guide") == shown
         && gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (find (fixture, "guide-button"))) == shown;
}

static void
test_hide (ProgramFixture *fixture, gconstpointer data)
{
  GSettings *settings = cirkel_application_get_settings (fixture->application);

  g_assert_true (is_state_of_guide (fixture, TRUE));
  do_action (fixture, "win.guide");
  g_assert_true (is_state_of_guide (fixture, FALSE));
  g_assert_false (g_settings_get_boolean (settings, "show-guide"));

  /* Remembered for the next session. */
  cirkel_window_set_document (fixture->window, NULL);
  begin (fixture);
  settle ();
  g_assert_true (is_state_of_guide (fixture, FALSE));
  do_action (fixture, "win.guide");
  wait_for (has_guide, fixture);
  g_assert_true (is_state_of_guide (fixture, TRUE));
  g_assert_true (g_settings_get_boolean (settings, "show-guide"));
}

static void
test_card (ProgramFixture *fixture, gconstpointer data)
{
  CirkelTable *table = get_table (fixture);
  CirkelCard  *card = cirkel_table_get_card (table, 2);
  GtkWidget   *guide;

  press (find (fixture, "step-2"));
  settle ();
  guide = find (fixture, "guide");
  cirkel_table_select (table, card, FALSE);
  settle ();
  g_assert_nonnull (find_named (guide, "card-details"));
  g_assert_true (is_seen (fixture, "card-details"));
  g_assert_true (is_seen (fixture, "question"));
  g_assert_false (is_seen (fixture, "questions"));

  /* Without the guide the board shows them. */
  do_action (fixture, "win.guide");
  cirkel_table_show_details (table, card);
  settle ();
  g_assert_nonnull (
    find_named (GTK_WIDGET (cirkel_session_page_get_board_page (get_page (fixture))), "card-details"));
  do_action (fixture, "win.guide");

  /* Where the circles are not on the screen, nor are they. */
  press (find (fixture, "step-4"));
  settle ();
  g_assert_true (is_seen (fixture, "questions"));
  press (find (fixture, "step-3"));
  settle ();
  g_assert_false (is_seen (fixture, "questions"));
  cirkel_table_select (table, NULL, FALSE);
  settle ();
  g_assert_true (is_seen (fixture, "questions"));
}

static gboolean
is_folded (gpointer data)
{
  return is_state_of_guide (data, FALSE);
}

static gboolean
is_unfolded (gpointer data)
{
  return is_state_of_guide (data, TRUE);
}

static gboolean
lies_over (gpointer data)
{
  ProgramFixture *fixture = data;
  GtkWidget      *guide = find (fixture, "guide");

  return is_unfolded (fixture) && gtk_widget_get_width (guide) > 0
         && gtk_widget_get_width (gtk_widget_get_prev_sibling (guide))
              == gtk_widget_get_width (gtk_widget_get_parent (guide));
}

/* On a narrow window it lies over the middle when it is asked for; what is wanted beside it stays so. */
static void
test_narrow (ProgramFixture *fixture, gconstpointer data)
{
  static const int widths[] = { 800, 360 };

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      gtk_window_set_default_size (GTK_WINDOW (fixture->window), widths[i], 640);
      wait_for (is_folded, fixture);
      do_action (fixture, "win.guide");
      wait_for (lies_over, fixture);
      g_assert_true (is_seen (fixture, "close-guide"));
      g_assert_cmpint (gtk_widget_get_width (find (fixture, "guide")), <=, widths[i]);
      press (find (fixture, "close-guide"));
      wait_for (is_folded, fixture);

      gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1200, 700);
      wait_for (is_unfolded, fixture);
      g_assert_false (is_seen (fixture, "close-guide"));
    }
}

#define ADD(path, test) g_test_add ("/guide/" path, ProgramFixture, NULL, set_up, test, program_tear_down)

int
main (int argc, char **argv)
{
  program_init (&argc, &argv);

  ADD ("steps", test_steps);
  ADD ("step-keys", test_step_keys);
  ADD ("step-widths", test_step_widths);
  ADD ("question-follows", test_question_follows);
  ADD ("follow-notes", test_follow_notes);
  ADD ("walk", test_walk);
  ADD ("question-of-step", test_question_of_step);
  ADD ("discussed", test_discussed);
  ADD ("follow-up", test_follow_up);
  ADD ("earlier", test_earlier);
  ADD ("notes", test_notes);
  ADD ("tips", test_tips);
  ADD ("hide", test_hide);
  ADD ("card", test_card);
  ADD ("narrow", test_narrow);

  return g_test_run ();
}
