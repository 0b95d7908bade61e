/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include <adwaita.h>

#include "cirkel-agenda-list.h"
#include "cirkel-agreement-card.h"
#include "cirkel-agreement-editor.h"
#include "cirkel-aims-list.h"
#include "cirkel-card-badges.h"
#include "cirkel-card-details.h"
#include "cirkel-choice-page.h"
#include "cirkel-closing-page.h"
#include "cirkel-language.h"
#include "cirkel-opening-page.h"
#include "cirkel-private-toggle.h"
#include "cirkel-questionnaire.h"
#include "cirkel-record-edits.h"
#include "cirkel-step-notes.h"
#include "program-fixture.h"
#include "talk-fixture.h"

/* Where people say something, they can say that it is only for the client: in one step, that undo
 * takes back, and only in the conversation of today. On the pages of the example session. */

static void
set_up (TalkFixture *f, gconstpointer data)
{
  cirkel_language_use ("en");
  talk_set_up_example (f, data);
}

static void
tear_down (TalkFixture *f, gconstpointer data)
{
  talk_tear_down (f, data);
  cirkel_language_use ("");
}

/* Turns to the conversation of today, or to the one before. */
static void
turn_to (TalkFixture *f, gboolean past)
{
  CirkelConversation *current = cirkel_session_get_current (f->session);

  gtk_window_set_child (GTK_WINDOW (f->window), NULL);
  talk_turn_to (f, past ? cirkel_session_find_before (f->session, current) : current);
}

/* The conversation keeps it alive: it is borrowed. */
static gpointer
first_of (gpointer owner, const char *list)
{
  g_autoptr (CirkelRecord) item = g_list_model_get_item (G_LIST_MODEL (cirkel_record_list (owner, list)), 0);

  g_assert_nonnull (item);
  return item;
}

static GtkWidget *
make_editor (TalkFixture *f, gpointer *record)
{
  *record = first_of (f->conversation, "agreements");
  return cirkel_agreement_editor_new (f->talk, *record);
}

static GtkWidget *
make_agenda (TalkFixture *f, gpointer *record)
{
  *record = first_of (f->conversation, "agenda");
  return cirkel_agenda_list_new (f->talk);
}

static GtkWidget *
make_aims (TalkFixture *f, gpointer *record)
{
  *record = first_of (f->conversation, "aims");
  return cirkel_aims_list_new (f->talk);
}

static GtkWidget *
make_opening (TalkFixture *f, gpointer *record)
{
  *record = cirkel_record_record (f->conversation, "expectations");
  return cirkel_opening_page_new (f->talk);
}

static GtkWidget *
make_notes (TalkFixture *f, gpointer *record)
{
  *record = cirkel_conversation_get_step_state (f->conversation, cirkel_talk_get_step (f->talk));
  return cirkel_step_notes_new (f->talk);
}

static GtkWidget *
make_questionnaire (TalkFixture *f, gpointer *record)
{
  *record = f->conversation;
  return cirkel_questionnaire_new (f->talk);
}

static GtkWidget *
make_choice (TalkFixture *f, gpointer *record)
{
  GtkWidget *page = cirkel_choice_page_new (f->talk);

  *record = first_of (f->conversation, "choices");
  gtk_window_set_child (GTK_WINDOW (f->window), page);
  cirkel_choice_page_show (CIRKEL_CHOICE_PAGE (page), *record);
  return page;
}

static GtkWidget *
make_closing (TalkFixture *f, gpointer *record)
{
  *record = cirkel_record_record (f->conversation, "closing");
  return cirkel_closing_page_new (f->talk);
}

static GtkWidget *
make_in_between (TalkFixture *f, gpointer *record)
{
  *record = first_of (cirkel_record_record (f->conversation, "closing"), "in-between");
  return cirkel_closing_page_new (f->talk);
}

static GtkWidget *
make_details (TalkFixture *f, gpointer *record)
{
  CirkelTable *table = cirkel_talk_get_table (f->talk);
  CirkelCard  *card = cirkel_table_get_card (table, 0);

  *record = cirkel_table_get_placement (table, card);
  cirkel_table_select (table, card, FALSE);
  return g_object_new (CIRKEL_TYPE_CARD_DETAILS, "table", table, NULL);
}

typedef struct
{
  GtkWidget *(*make) (TalkFixture *f, gpointer *record);
  const char *within; /* where on the page it is */
  const char *field;
  const char *label;
} Case;

static const Case cases[] = {
  { make_details, "card-private", "private", "Only for me" },
  { make_editor, "agreement-private", "private", "Only for me" },
  { make_editor, "agreement-for-employer", "for-employer", "For my employer" },
  { make_agenda, "agenda", "private", "Only for me" },
  { make_aims, "aims", "private", "Only for me" },
  { make_opening, "expectations-private", "private", "Only for me" },
  { make_notes, "notes-private", "private", "Not in the file" },
  { make_questionnaire, "questionnaire-private", "questionnaire-private",
    "Only for me: all answers of this questionnaire" },
  { make_choice, "choice-private", "private", "Only for me" },
  { make_closing, "closing-private", "private",
    "Only for me: what I take with me, whether it was useful, and the next time" },
  { make_in_between, "in-between", "private", "Only for me" },
};

static GtkWidget *
find_button (GtkWidget *page, const Case *c)
{
  GtkWidget *within = find_named (page, c->within);
  GtkWidget *toggle;

  g_assert_nonnull (within);
  toggle = find_typed (within, CIRKEL_TYPE_PRIVATE_TOGGLE);
  g_assert_nonnull (toggle);

  return gtk_widget_get_first_child (toggle);
}

static void
toggle (GtkWidget *button)
{
  g_signal_emit_by_name (button, GTK_IS_BUTTON (button) ? "clicked" : "activate");
}

static void
check_button (GtkWidget *button, gpointer record, const char *field, gboolean value)
{
  gboolean active;

  g_object_get (button, "active", &active, NULL);
  g_assert_cmpint (active, ==, value);
  g_assert_cmpint (cirkel_record_int (record, field), ==, value);
}

static void
put_in_window (TalkFixture *f, GtkWidget *page)
{
  if (gtk_window_get_child (GTK_WINDOW (f->window)) != page)
    gtk_window_set_child (GTK_WINDOW (f->window), page);
}

static void
check_case (TalkFixture *f, const Case *c)
{
  gpointer   record;
  GtkWidget *page = c->make (f, &record);
  GtkWidget *button;
  gboolean   before;

  g_test_message ("%s", c->within);
  put_in_window (f, page);
  button = find_button (page, c);
  before = cirkel_record_int (record, c->field);
  check_button (button, record, c->field, before);
  g_assert_true (gtk_widget_is_sensitive (button));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, c->label);

  toggle (button);
  check_button (button, record, c->field, !before);
  g_assert_true (cirkel_history_undo (f->history));
  check_button (button, record, c->field, before);
  g_assert_false (cirkel_history_get_can_undo (f->history));
  g_assert_true (cirkel_history_redo (f->history));
  check_button (button, record, c->field, !before);
  toggle (button);
  check_button (button, record, c->field, before);
  while (cirkel_history_undo (f->history))
    ;
}

static void
test_toggles (TalkFixture *f, gconstpointer data)
{
  turn_to (f, FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    check_case (f, &cases[i]);
}

/* What was said in an earlier conversation stays as it was; agreements have no editor there. */
static void
test_past (TalkFixture *f, gconstpointer data)
{
  turn_to (f, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gpointer   record;
      GtkWidget *page;

      if (cases[i].make == make_editor)
        continue;

      page = cases[i].make (f, &record);
      put_in_window (f, page);
      g_assert_false (gtk_widget_is_sensitive (find_button (page, &cases[i])));
    }
}

/* What is only for the client is not for their employer; once it is not, what they said holds again. */
static void
test_employer (TalkFixture *f, gconstpointer data)
{
  gpointer   agreement;
  GtkWidget *editor, *private, *employer;

  turn_to (f, FALSE);
  editor = make_editor (f, &agreement);
  gtk_window_set_child (GTK_WINDOW (f->window), editor);
  private = find_button (editor, &cases[1]);
  employer = find_button (editor, &cases[2]);
  cirkel_edit_choose (f->history, agreement, "for-employer", TRUE);
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (employer)));

  toggle (private);
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (employer)));
  g_assert_false (gtk_widget_is_sensitive (employer));
  toggle (private);
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (employer)));
  g_assert_true (gtk_widget_is_sensitive (employer));
}

/* The details follow the card that is selected. */
static void
test_other_card (TalkFixture *f, gconstpointer data)
{
  CirkelTable *table;
  CirkelCard  *other;
  gpointer     first;
  GtkWidget   *details, *button;

  turn_to (f, FALSE);
  table = cirkel_talk_get_table (f->talk);
  details = make_details (f, &first);
  gtk_window_set_child (GTK_WINDOW (f->window), details);
  button = find_button (details, &cases[0]);
  cirkel_edit_choose (f->history, first, "private", TRUE);
  check_button (button, first, "private", TRUE);

  other = cirkel_table_get_card (table, 1);
  cirkel_edit_choose (f->history, cirkel_table_get_placement (table, other), "private", FALSE);
  cirkel_table_select (table, other, FALSE);
  check_button (button, cirkel_table_get_placement (table, other), "private", FALSE);
  toggle (button);
  check_button (button, cirkel_table_get_placement (table, other), "private", TRUE);
  g_assert_true (cirkel_record_int (first, "private"));
  cirkel_edit_choose (f->history, first, "private", FALSE);
  check_button (button, cirkel_table_get_placement (table, other), "private", TRUE);
}

static void
check_signs (GtkWidget *card, gboolean private, gboolean for_employer)
{
  g_autofree char *said = cirkel_agreement_card_dup_description (CIRKEL_AGREEMENT_CARD (card));

  g_assert_cmpint (gtk_widget_get_visible (find_named (card, "lock")), ==, private);
  g_assert_cmpint (strstr (said, "Only for me") != NULL, ==, private);
  g_assert_cmpint (gtk_widget_get_visible (find_named (card, "employer")), ==, for_employer);
  g_assert_cmpint (strstr (said, "For my employer") != NULL, ==, for_employer);
}

/* An agreement to read has a sign for who may know of it, and words for whoever listens; in a
 * conversation of before too. What is only for the client is not for the employer. */
static void
test_signs (TalkFixture *f, gconstpointer data)
{
  for (int past = FALSE; past <= TRUE; past++)
    {
      CirkelAgreement *agreement;
      GtkWidget       *card;

      turn_to (f, past);
      agreement = first_of (f->conversation, "agreements");
      card = cirkel_agreement_card_new (f->talk, agreement);
      gtk_window_set_child (GTK_WINDOW (f->window), card);
      for (int private = FALSE; private <= TRUE; private ++)
        for (int for_employer = FALSE; for_employer <= TRUE; for_employer++)
          {
            cirkel_edit_choose (f->history, agreement, "private", private);
            cirkel_edit_choose (f->history, agreement, "for-employer", for_employer);
            check_signs (card, private, for_employer && !private);
          }
      while (cirkel_history_undo (f->history))
        ;
      check_signs (card, cirkel_record_int (agreement, "private"),
                   cirkel_record_int (agreement, "for-employer"));
    }
}

/* The lock on a card that lies in a circle says it too. */
static void
test_badge (TalkFixture *f, gconstpointer data)
{
  CirkelPlacement *placement;

  turn_to (f, FALSE);
  placement = first_of (f->conversation, "placements");
  for (int private = FALSE; private <= TRUE; private ++)
    {
      g_autofree char *described = NULL;

      cirkel_edit_choose (f->history, placement, "private", private);
      described = cirkel_card_badges_describe (placement, "Inner");
      g_assert_cmpint (strstr (described, "Only for me") != NULL, ==, private);
    }
}

#define ADD(name, func) g_test_add ("/private/" name, TalkFixture, NULL, set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  program_init (&argc, &argv);
  ADD ("toggles", test_toggles);
  ADD ("past", test_past);
  ADD ("employer", test_employer);
  ADD ("other-card", test_other_card);
  ADD ("signs", test_signs);
  ADD ("badge", test_badge);

  return g_test_run ();
}
