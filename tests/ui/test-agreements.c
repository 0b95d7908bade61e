/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include <adwaita.h>

#include "cirkel-agreement-list.h"
#include "cirkel-agreements-page.h"
#include "cirkel-board-style.h"
#include "cirkel-choice.h"
#include "cirkel-language.h"
#include "cirkel-need.h"
#include "cirkel-option.h"
#include "cirkel-record-edits.h"
#include "cirkel-talk-edits.h"
#include "program-fixture.h"
#include "talk-fixture.h"

/* What a person does on the page of agreements is in the conversation in one step, each step can
 * be undone and done again, and the page shows it. */

static void
show_page (TalkFixture *fixture, CirkelConversation *conversation)
{
  talk_turn_to (fixture, conversation);
  talk_show (fixture, cirkel_agreements_page_new (fixture->talk));
}

/* As in the program: margins count. */
static void
load_style (void)
{
  GdkDisplay *display = gdk_display_get_default ();
  g_autoptr (GtkCssProvider) rules = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (rules, RESOURCE_PATH "/style.css");
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (rules),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

static void
set_up (TalkFixture *fixture, gconstpointer data)
{
  g_autoptr (CirkelSession) session = cirkel_session_new ("en", "Test");

  talk_set_up_for (fixture, session);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1100, 700);
  show_page (fixture, fixture->conversation);
  wait_for (is_mapped, fixture->page);
}

static void
tear_down (TalkFixture *fixture, gconstpointer data)
{
  talk_tear_down (fixture, data);
  cirkel_language_use ("");
}

static GListModel *
agreements_of (TalkFixture *fixture)
{
  return G_LIST_MODEL (cirkel_record_list (fixture->conversation, "agreements"));
}

static guint
count (TalkFixture *fixture)
{
  return g_list_model_get_n_items (agreements_of (fixture));
}

/* The conversation keeps it alive: it is borrowed. */
static CirkelAgreement *
agreement_at (TalkFixture *fixture, guint position)
{
  g_autoptr (CirkelAgreement) agreement = g_list_model_get_item (agreements_of (fixture), position);

  return agreement;
}

static CirkelAgreementList *
list_of (TalkFixture *fixture)
{
  return CIRKEL_AGREEMENT_LIST (find_named (fixture->page, "agreements"));
}

static CirkelAgreementRow *
row_at (TalkFixture *fixture, guint position)
{
  return cirkel_agreement_list_find_row (list_of (fixture), agreement_at (fixture, position));
}

static guint
count_rows (TalkFixture *fixture)
{
  guint n_rows = 0;

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (list_of (fixture))); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    n_rows++;

  return n_rows;
}

/* The rows stand as the agreements do. */
static void
assert_order (TalkFixture *fixture, const char *order)
{
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (list_of (fixture)));

  g_assert_cmpuint (count (fixture), ==, strlen (order));
  for (guint i = 0; order[i] != '\0'; i++)
    {
      const char text[] = { order[i], '\0' };

      g_assert_cmpstr (cirkel_record_text (agreement_at (fixture, i), "text"), ==, text);
      g_assert_true (row == GTK_WIDGET (row_at (fixture, i)));
      row = gtk_widget_get_next_sibling (row);
    }
  g_assert_null (row);
}

static void
add_agreements (TalkFixture *fixture, const char *texts)
{
  for (guint i = 0; texts[i] != '\0'; i++)
    {
      g_autoptr (CirkelAgreement) agreement = cirkel_agreement_new ();
      const char text[] = { texts[i], '\0' };

      g_object_set (agreement, "text", text, NULL);
      g_assert_true (cirkel_edit_add (fixture->history, fixture->conversation, "agreements", agreement));
    }
}

static GtkWidget *
find (TalkFixture *fixture, const char *name)
{
  GtkWidget *widget = find_named (fixture->page, name);

  g_assert_nonnull (widget);

  return widget;
}

static void
type_text (GtkWidget *field, const char *text)
{
  GtkWidget *view = find_typed (field, GTK_TYPE_TEXT_VIEW);

  g_assert_nonnull (view);
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), text, -1);
}

static gboolean
has_focus_within (GtkWidget *widget)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

static void
undo (TalkFixture *fixture)
{
  g_assert_true (cirkel_history_undo (fixture->history));
}

static void
redo (TalkFixture *fixture)
{
  g_assert_true (cirkel_history_redo (fixture->history));
}

static void
test_add (TalkFixture *fixture, gconstpointer data)
{
  press (find (fixture, "agreement-add"));
  g_assert_cmpuint (count (fixture), ==, 1);
  g_assert_true (cirkel_agreement_row_get_open (row_at (fixture, 0)));
  g_assert_true (has_focus_within (find (fixture, "agreement-text")));

  type_text (find (fixture, "agreement-text"), "Call the planner");
  g_assert_cmpstr (cirkel_record_text (agreement_at (fixture, 0), "text"), ==, "Call the planner");

  undo (fixture);
  g_assert_cmpstr (cirkel_record_text (agreement_at (fixture, 0), "text"), ==, "");
  undo (fixture);
  g_assert_cmpuint (count (fixture), ==, 0);
  g_assert_cmpuint (count_rows (fixture), ==, 0);
  g_assert_false (cirkel_history_get_can_undo (fixture->history));
  /* Whoever typed there is not lost. */
  g_assert_true (has_focus_within (find (fixture, "agreement-add")));

  redo (fixture);
  redo (fixture);
  g_assert_cmpstr (cirkel_record_text (agreement_at (fixture, 0), "text"), ==, "Call the planner");
  g_assert_cmpuint (count_rows (fixture), ==, 1);
}

static void
choose_who (TalkFixture *fixture)
{
  GtkWidget *field = find (fixture, "agreement-who");
  GtkWidget *button = NULL;

  g_assert_false (gtk_widget_get_visible (find (fixture, "agreement-who-else")));
  for (GtkWidget *child = find_typed (field, GTK_TYPE_TOGGLE_BUTTON); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    button = child;
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
}

static void
choose_value (TalkFixture *fixture)
{
  gtk_drop_down_set_selected (GTK_DROP_DOWN (find (fixture, "agreement-value")), 2);
}

static void
tick_small_step (TalkFixture *fixture)
{
  gtk_check_button_set_active (GTK_CHECK_BUTTON (find (fixture, "agreement-small-step")), TRUE);
}

static void
write_if_not (TalkFixture *fixture)
{
  type_text (find (fixture, "agreement-if-not"), "Then we call");
}

/* Each field of the editor: one step, seen in the record, undone and done again. */
static void
test_edit (TalkFixture *fixture, gconstpointer data)
{
  static const struct
  {
    void (*edit) (TalkFixture *);
    const char *field;
    int         number;
    const char *text;
  } edits[] = {
    { choose_who, "who", CIRKEL_PARTY_OTHER, NULL },
    { choose_value, "card", 0, "develop-skills" },
    { tick_small_step, "small-step", TRUE, NULL },
    { write_if_not, "if-not", 0, "Then we call" },
  };
  CirkelAgreement *agreement;

  add_agreements (fixture, "a");
  agreement = agreement_at (fixture, 0);
  cirkel_agreement_list_open (list_of (fixture), agreement);
  for (guint i = 0; i < G_N_ELEMENTS (edits); i++)
    {
      guint64 before = cirkel_history_get_state (fixture->history);

      edits[i].edit (fixture);
      for (guint j = 0; j < 2; j++)
        {
          if (edits[i].text != NULL)
            g_assert_cmpstr (cirkel_record_text (agreement, edits[i].field), ==, edits[i].text);
          else
            g_assert_cmpint (cirkel_record_int (agreement, edits[i].field), ==, edits[i].number);
          undo (fixture);
          g_assert_cmpuint (cirkel_history_get_state (fixture->history), ==, before);
          redo (fixture);
        }
    }
  g_assert_true (gtk_widget_get_visible (find (fixture, "agreement-who-else")));
  g_assert_cmpuint (gtk_drop_down_get_selected (GTK_DROP_DOWN (find (fixture, "agreement-value"))), ==, 2);

  for (guint i = 0; i < G_N_ELEMENTS (edits); i++)
    undo (fixture);
  g_assert_false (gtk_widget_get_visible (find (fixture, "agreement-who-else")));
  g_assert_cmpuint (gtk_drop_down_get_selected (GTK_DROP_DOWN (find (fixture, "agreement-value"))), ==, 0);
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (find (fixture, "agreement-small-step"))));
}

/* The buttons, the keys and assistive technology use these actions. */
static void
test_reorder (TalkFixture *fixture, gconstpointer data)
{
  CirkelAgreementRow *row;

  add_agreements (fixture, "abc");
  row = row_at (fixture, 0);
  gtk_widget_grab_focus (GTK_WIDGET (row));

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (row), "agreement.move-down", NULL));
  assert_order (fixture, "bac");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (row), "agreement.move-down", NULL));
  assert_order (fixture, "bca");
  gtk_widget_activate_action (GTK_WIDGET (row), "agreement.move-down", NULL);
  assert_order (fixture, "bca");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (row), "agreement.move-up", NULL));
  assert_order (fixture, "bac");
  g_assert_true (gtk_widget_is_focus (GTK_WIDGET (row)));

  undo (fixture);
  assert_order (fixture, "bca");
  undo (fixture);
  assert_order (fixture, "bac");
  undo (fixture);
  assert_order (fixture, "abc");
  /* It is the same row all the time, with the focus in it. */
  g_assert_true (row == row_at (fixture, 0));
  g_assert_true (gtk_widget_is_focus (GTK_WIDGET (row)));
  redo (fixture);
  assert_order (fixture, "bac");
}

static void
test_remove (TalkFixture *fixture, gconstpointer data)
{
  add_agreements (fixture, "abc");
  cirkel_agreement_list_open (list_of (fixture), agreement_at (fixture, 1));
  press (find (fixture, "agreement-remove"));
  assert_order (fixture, "ac");
  g_assert_true (gtk_widget_is_focus (GTK_WIDGET (row_at (fixture, 1))));

  undo (fixture);
  assert_order (fixture, "abc");
  g_assert_true (gtk_widget_is_focus (GTK_WIDGET (row_at (fixture, 2))));
  redo (fixture);
  assert_order (fixture, "ac");
}

static void
test_one_open (TalkFixture *fixture, gconstpointer data)
{
  add_agreements (fixture, "abc");
  for (guint i = 0; i < 3; i++)
    {
      cirkel_agreement_list_open (list_of (fixture), agreement_at (fixture, i));
      for (guint j = 0; j < 3; j++)
        g_assert_true (cirkel_agreement_row_get_open (row_at (fixture, j)) == (i == j));
    }

  press (find (fixture, "agreement-done"));
  g_assert_false (cirkel_agreement_row_get_open (row_at (fixture, 2)));
  g_assert_true (gtk_widget_is_focus (GTK_WIDGET (row_at (fixture, 2))));
}

static CirkelNeed *
add_need (TalkFixture *fixture, const char *text)
{
  g_autoptr (CirkelNeed) need = cirkel_need_new ();

  g_object_set (need, "text", text, "from", CIRKEL_PARTY_WORK, "if-not", "Then later", NULL);
  g_assert_true (cirkel_edit_add (fixture->history,
                                  cirkel_conversation_find_placement (fixture->conversation, "income", NULL),
                                  "needs", need));

  return need;
}

static void
test_from_need (TalkFixture *fixture, gconstpointer data)
{
  CirkelNeed      *need = add_need (fixture, "A talk with my manager");
  CirkelAgreement *agreement;

  press (find (fixture, "agree-on-need"));
  g_assert_cmpuint (count (fixture), ==, 1);
  agreement = agreement_at (fixture, 0);
  g_assert_cmpstr (cirkel_record_text (agreement, "text"), ==, "A talk with my manager");
  g_assert_cmpstr (cirkel_record_text (agreement, "if-not"), ==, "Then later");
  g_assert_cmpstr (cirkel_record_text (agreement, "card"), ==, "income");
  g_assert_cmpstr (cirkel_record_text (agreement, "need"), ==, cirkel_record_text (need, "id"));
  g_assert_cmpint (cirkel_record_int (agreement, "who"), ==, CIRKEL_PARTY_WORK);
  g_assert_true (cirkel_agreement_row_get_open (row_at (fixture, 0)));
  g_assert_true (has_focus_within (find (fixture, "agreement-text")));
  /* One agreement is enough. */
  g_assert_null (find_named (fixture->page, "agree-on-need"));

  undo (fixture);
  g_assert_cmpuint (count (fixture), ==, 0);
  g_assert_nonnull (find_named (fixture->page, "agree-on-need"));
  redo (fixture);
  g_assert_null (find_named (fixture->page, "agree-on-need"));
}

static CirkelChoice *
choice_at (TalkFixture *fixture, guint position)
{
  g_autoptr (CirkelChoice) choice
    = g_list_model_get_item (G_LIST_MODEL (cirkel_record_list (fixture->conversation, "choices")), position);

  return choice;
}

static guint
count_options (CirkelChoice *choice)
{
  return g_list_model_get_n_items (G_LIST_MODEL (cirkel_record_list (choice, "options")));
}

static gboolean
is_overview (TalkFixture *fixture)
{
  return gtk_widget_get_child_visible (gtk_widget_get_parent (find (fixture, "agreements")))
         && gtk_widget_get_mapped (find (fixture, "choice-begin"));
}

/* Every decision of the method can be the start of a choice. */
static void
test_choice_starts (TalkFixture *fixture, gconstpointer data)
{
  guint            n_decisions;
  const CirkelTip *decisions
    = cirkel_method_get_decisions (cirkel_talk_get_method (fixture->talk), &n_decisions);

  g_assert_cmpuint (n_decisions, ==, 15);
  for (guint i = 0; i < n_decisions; i++)
    {
      g_autofree char *name = g_strconcat ("choice-start-", decisions[i].id, NULL);
      CirkelChoice    *choice;

      press (find (fixture, "choice-begin"));
      press (find (fixture, name));
      choice = choice_at (fixture, i);
      g_assert_cmpstr (cirkel_record_text (choice, "start"), ==, decisions[i].id);
      g_assert_cmpstr (cirkel_record_text (choice, "choice"), ==, decisions[i].title);
      g_assert_cmpuint (count_options (choice), ==, MAX (decisions[i].n_lines, 2));
      press (find (fixture, "choice-back"));
      g_assert_true (is_overview (fixture));
    }

  press (find (fixture, "choice-begin"));
  press (find (fixture, "choice-start-own"));
  g_assert_cmpstr (cirkel_record_text (choice_at (fixture, n_decisions), "choice"), ==, "");
  g_assert_cmpuint (count_options (choice_at (fixture, n_decisions)), ==, 2);
  /* Undone, there is nothing to choose on the page. */
  undo (fixture);
  g_assert_null (choice_at (fixture, n_decisions));
  g_assert_true (is_overview (fixture));
}

static void
test_choice_options (TalkFixture *fixture, gconstpointer data)
{
  CirkelChoice *choice;

  press (find (fixture, "choice-begin"));
  press (find (fixture, "choice-start-own"));
  choice = choice_at (fixture, 0);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find (fixture, "choice-step-2")), TRUE);
  press (find (fixture, "option-add"));
  g_assert_cmpuint (count_options (choice), ==, 3);

  press (find (fixture, "option-remove"));
  press (find (fixture, "option-remove"));
  press (find (fixture, "option-remove"));
  g_assert_cmpuint (count_options (choice), ==, 0);
  g_assert_null (find_named (fixture->page, "option"));
  for (guint i = 1; i <= 3; i++)
    {
      undo (fixture);
      g_assert_cmpuint (count_options (choice), ==, i);
    }
  undo (fixture);
  g_assert_cmpuint (count_options (choice), ==, 2);

  type_text (find (fixture, "option-for"), "Close to home");
  undo (fixture);
  redo (fixture);
  press (find (fixture, "choice-remove"));
  g_assert_null (choice_at (fixture, 0));
  g_assert_true (is_overview (fixture));
  undo (fixture);
  g_assert_true (choice_at (fixture, 0) == choice);
}

static void
test_from_choice (TalkFixture *fixture, gconstpointer data)
{
  CirkelChoice *choice;

  press (find (fixture, "choice-begin"));
  press (find (fixture, "choice-start-adaptations"));
  choice = choice_at (fixture, 0);
  press (find (fixture, "choice-next"));
  press (find (fixture, "choice-next"));
  type_text (find (fixture, "choice-matters"), "My colleagues");
  press (find (fixture, "choice-next"));
  g_assert_false (gtk_widget_is_sensitive (find (fixture, "agree-on-choice")));
  type_text (find (fixture, "choice-decision"), "Four hours a day");
  cirkel_edit_pick (fixture->history, choice, "look-back", "2026-12-24");

  press (find (fixture, "agree-on-choice"));
  g_assert_cmpuint (count (fixture), ==, 1);
  g_assert_cmpstr (cirkel_record_text (agreement_at (fixture, 0), "text"), ==, "Four hours a day");
  g_assert_cmpstr (cirkel_record_text (agreement_at (fixture, 0), "by"), ==, "2026-12-24");
  g_assert_cmpstr (cirkel_record_text (choice, "agreement"), ==,
                   cirkel_record_text (agreement_at (fixture, 0), "id"));
  g_assert_true (is_overview (fixture));
  g_assert_true (cirkel_agreement_row_get_open (row_at (fixture, 0)));

  /* Opened again: there is an agreement already. */
  press (find (fixture, "choice"));
  g_assert_false (gtk_widget_get_visible (find (fixture, "agree-on-choice")));
  g_assert_true (gtk_widget_get_visible (find (fixture, "show-agreement")));
  undo (fixture);
  g_assert_cmpuint (count (fixture), ==, 0);
  g_assert_cmpstr (cirkel_record_text (choice, "agreement"), ==, "");
  g_assert_true (gtk_widget_get_visible (find (fixture, "agree-on-choice")));
}

static void
test_small_step (TalkFixture *fixture, gconstpointer data)
{
  GtkWidget *button = find (fixture, "small-step-add");

  g_assert_false (gtk_widget_is_visible (button));
  add_agreements (fixture, "ab");
  g_assert_true (gtk_widget_is_visible (button));
  press (button);
  g_assert_true (cirkel_record_int (agreement_at (fixture, 2), "small-step"));
  g_assert_false (gtk_widget_is_visible (button));
  undo (fixture);
  g_assert_true (gtk_widget_is_visible (button));
}

/* What assistive technology is told. */
static void
test_described (TalkFixture *fixture, gconstpointer data)
{
  CirkelAgreement *agreement;

  add_agreements (fixture, "ab");
  agreement = agreement_at (fixture, 1);
  cirkel_edit_choose (fixture->history, agreement, "who", CIRKEL_PARTY_OTHER);
  cirkel_edit_pick (fixture->history, agreement, "who-else", "My coach");
  cirkel_edit_pick (fixture->history, agreement, "by", "2031-12-01");
  cirkel_edit_choose (fixture->history, agreement, "small-step", TRUE);

  gtk_test_accessible_assert_role (list_of (fixture), GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_role (row_at (fixture, 1), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (row_at (fixture, 1), GTK_ACCESSIBLE_PROPERTY_LABEL, "b");
  gtk_test_accessible_assert_property (row_at (fixture, 1), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Agreement 2 of 2. Who: \u2068My coach\u2069. "
                                       "By when: \u20681 December 2031\u2069. "
                                       "\u2068First small step\u2069.");
}

static char *
make_long_text (void)
{
  GString *text = g_string_new (NULL);

  while (text->len + 5 <= CIRKEL_TEXT_MAX)
    g_string_append (text, "word ");

  return g_string_free (text, FALSE);
}

static int
measure_width (TalkFixture *fixture)
{
  int minimum;

  gtk_widget_measure (fixture->page, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);

  return minimum;
}

/* Thirty of the longest agreements: all there, on the narrowest window, and none made anew. Dutch
 * has the longer words. */
static void
test_many (TalkFixture *fixture, gconstpointer data)
{
  g_autofree char    *text = make_long_text ();
  CirkelAgreementRow *row;

  cirkel_language_use ("nl");
  show_page (fixture, fixture->conversation);

  add_agreements (fixture, "abcdefghijklmnopqrstuvwxyz1234");
  for (guint i = 0; i < count (fixture); i++)
    {
      cirkel_edit_pick (fixture->history, agreement_at (fixture, i), "text", text);
      cirkel_edit_pick (fixture->history, agreement_at (fixture, i), "if-not", text);
    }
  g_assert_cmpuint (count_rows (fixture), ==, 30);
  g_assert_cmpint (measure_width (fixture), <=, 360);

  row = row_at (fixture, 29);
  cirkel_agreement_list_open (list_of (fixture), agreement_at (fixture, 29));
  g_assert_cmpint (measure_width (fixture), <=, 360);
  for (guint i = 29; i > 0; i--)
    g_assert_true (gtk_widget_activate_action (GTK_WIDGET (row), "agreement.move-up", NULL));
  g_assert_true (row_at (fixture, 0) == row);
  g_assert_true (cirkel_agreement_row_get_open (row));
  g_assert_true (has_focus_within (GTK_WIDGET (row)));
}

/* A choice with six options, all filled to the limit, on the narrowest window. */
static void
test_narrow_choice (TalkFixture *fixture, gconstpointer data)
{
  g_autofree char *text = make_long_text ();
  CirkelChoice    *choice;

  cirkel_language_use ("nl");
  show_page (fixture, fixture->conversation);
  press (find (fixture, "choice-begin"));
  g_assert_cmpint (measure_width (fixture), <=, 360);
  press (find (fixture, "choice-start-own"));
  choice = choice_at (fixture, 0);
  cirkel_edit_pick (fixture->history, choice, "choice", text);
  for (guint i = 0; i < 6; i++)
    {
      g_autoptr (CirkelOption) option = cirkel_option_new ();

      g_object_set (option, "text", text, "for", text, "against", text, NULL);
      g_assert_true (cirkel_edit_add (fixture->history, choice, "options", option));
    }

  for (guint i = 1; i <= 4; i++)
    {
      g_autofree char *name = g_strdup_printf ("choice-step-%u", i);

      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find (fixture, name)), TRUE);
      g_assert_cmpint (measure_width (fixture), <=, 360);
    }
}

static void
test_read_only (TalkFixture *fixture, gconstpointer data)
{
  guint64 state;

  add_agreements (fixture, "ab");
  add_need (fixture, "Rest");
  press (find (fixture, "choice-begin"));
  press (find (fixture, "choice-start-when"));
  cirkel_edit_start_follow_up (fixture->history, cirkel_document_get_session (fixture->document),
                               CIRKEL_PURPOSE_VALUES);
  show_page (fixture, fixture->conversation);
  state = cirkel_history_get_state (fixture->history);

  g_assert_false (gtk_widget_get_visible (find (fixture, "agreement-add")));
  g_assert_false (gtk_widget_is_visible (find (fixture, "small-step-add")));
  g_assert_false (gtk_widget_get_visible (find (fixture, "choice-begin")));
  g_assert_null (find_named (fixture->page, "agree-on-need"));
  gtk_widget_activate_action (GTK_WIDGET (row_at (fixture, 0)), "agreement.toggle", NULL);
  g_assert_false (cirkel_agreement_row_get_open (row_at (fixture, 0)));
  gtk_widget_activate_action (GTK_WIDGET (row_at (fixture, 0)), "agreement.move-down", NULL);
  gtk_widget_activate_action (GTK_WIDGET (row_at (fixture, 0)), "agreement.remove", NULL);
  assert_order (fixture, "ab");

  press (find (fixture, "choice"));
  g_assert_false (gtk_widget_get_visible (find (fixture, "choice-remove")));
  g_assert_false (gtk_widget_get_visible (find (fixture, "option-add")));
  g_assert_null (find_named (fixture->page, "option-remove"));
  g_assert_false (gtk_widget_get_visible (find (fixture, "agree-on-choice")));
  g_assert_cmpuint (cirkel_history_get_state (fixture->history), ==, state);
}

#define ADD(name, function) g_test_add ("/agreements/" name, TalkFixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  g_autoptr (CirkelBoardStyle) style = NULL;

  program_init (&argc, &argv);
  style = cirkel_board_style_new (gdk_display_get_default ());
  load_style ();

  ADD ("add", test_add);
  ADD ("edit", test_edit);
  ADD ("reorder", test_reorder);
  ADD ("remove", test_remove);
  ADD ("one-open", test_one_open);
  ADD ("from-need", test_from_need);
  ADD ("choice-starts", test_choice_starts);
  ADD ("choice-options", test_choice_options);
  ADD ("from-choice", test_from_choice);
  ADD ("small-step", test_small_step);
  ADD ("described", test_described);
  ADD ("many", test_many);
  ADD ("narrow-choice", test_narrow_choice);
  ADD ("read-only", test_read_only);

  return g_test_run ();
}
