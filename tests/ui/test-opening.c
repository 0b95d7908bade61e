/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include <adwaita.h>

#include "cirkel-agenda-item.h"
#include "cirkel-aim.h"
#include "cirkel-answer-bar.h"
#include "cirkel-enum-types.h"
#include "cirkel-opening-page.h"
#include "cirkel-options-field.h"
#include "cirkel-questionnaire.h"
#include "cirkel-record-edits.h"
#include "cirkel-scale.h"
#include "cirkel-talk-edits.h"
#include "cirkel-text-field.h"
#include "talk-fixture.h"

/* The first step as a widget: what people do goes into the model in one step, and what changes
 * in the model is seen. */

static void
show_page (TalkFixture *fixture, CirkelConversation *conversation)
{
  talk_turn_to (fixture, conversation);
  talk_show (fixture, cirkel_opening_page_new (fixture->talk));
  talk_lay_out (fixture);
}

static void
set_up (TalkFixture *fixture, gconstpointer data)
{
  talk_set_up (fixture, data);
  show_page (fixture, fixture->conversation);
}

typedef gboolean (*Match) (GtkWidget *widget, gconstpointer data);

static void
collect (GtkWidget *widget, Match match, gconstpointer data, GPtrArray *found)
{
  if (match (widget, data))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, match, data, found);
}

static gboolean
has_name (GtkWidget *widget, gconstpointer name)
{
  return g_str_equal (gtk_widget_get_name (widget), name);
}

static gboolean
has_type (GtkWidget *widget, gconstpointer type)
{
  return g_type_is_a (G_OBJECT_TYPE (widget), GPOINTER_TO_SIZE (type));
}

/* The nth widget that matches, or %NULL where there are fewer. */
static GtkWidget *
find_nth (GtkWidget *root, Match match, gconstpointer data, guint n)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new ();

  collect (root, match, data, found);

  return n < found->len ? g_ptr_array_index (found, n) : NULL;
}

static GtkWidget *
find (TalkFixture *fixture, const char *name)
{
  GtkWidget *widget = find_nth (fixture->page, has_name, name, 0);

  g_assert_nonnull (widget);
  return widget;
}

static GtkWidget *
find_typed (GtkWidget *root, GType type, guint n)
{
  return find_nth (root, has_type, GSIZE_TO_POINTER (type), n);
}

static int
get_minutes (TalkFixture *fixture)
{
  return cirkel_record_int (fixture->conversation, "minutes");
}

static gboolean
is_pressed (TalkFixture *fixture, const char *name)
{
  return gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (find (fixture, name)));
}

static void
test_minutes (TalkFixture *fixture, gconstpointer data)
{
  static const int usual[] = { 30, 45, 60, 90 };
  GtkSpinButton   *spin = GTK_SPIN_BUTTON (find (fixture, "minutes-other"));

  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (spin)), ==, "");
  for (guint i = 0; i < G_N_ELEMENTS (usual); i++)
    {
      g_autofree char *name = g_strdup_printf ("minutes-%d", usual[i]);

      click (find (fixture, name));
      g_assert_cmpint (get_minutes (fixture), ==, usual[i]);
      g_assert_cmpint (gtk_spin_button_get_value_as_int (spin), ==, usual[i]);
      for (guint j = 0; j < G_N_ELEMENTS (usual); j++)
        {
          g_autofree char *other = g_strdup_printf ("minutes-%d", usual[j]);

          g_assert_cmpint (is_pressed (fixture, other), ==, i == j);
        }
    }

  /* Pressed again it is open, and that can be undone too. */
  click (find (fixture, "minutes-90"));
  g_assert_cmpint (get_minutes (fixture), ==, 0);
  g_assert_false (is_pressed (fixture, "minutes-90"));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (spin)), ==, "");
  g_assert_true (cirkel_history_undo (fixture->history));
  g_assert_true (is_pressed (fixture, "minutes-90"));

  gtk_spin_button_set_value (spin, 50);
  g_assert_cmpint (get_minutes (fixture), ==, 50);
  g_assert_false (is_pressed (fixture, "minutes-90"));
  g_assert_true (cirkel_history_undo (fixture->history));
  g_assert_cmpint (gtk_spin_button_get_value_as_int (spin), ==, 90);
}

static void
test_purpose (TalkFixture *fixture, gconstpointer data)
{
  GtkWidget *button = find (fixture, "open-questionnaire");
  guint64    state = cirkel_history_get_state (fixture->history);

  g_assert_true (is_pressed (fixture, "purpose-values"));
  g_assert_true (gtk_widget_get_mapped (button));

  /* What it is about already changes nothing, and stays pressed. */
  click (find (fixture, "purpose-values"));
  g_assert_cmpuint (cirkel_history_get_state (fixture->history), ==, state);
  g_assert_true (is_pressed (fixture, "purpose-values"));

  click (find (fixture, "purpose-goals"));
  g_assert_cmpint (cirkel_conversation_get_purpose (fixture->conversation), ==, CIRKEL_PURPOSE_GOALS);
  g_assert_true (is_pressed (fixture, "purpose-goals"));
  g_assert_false (is_pressed (fixture, "purpose-values"));
  g_assert_false (gtk_widget_get_mapped (button));
  g_assert_cmpuint (cirkel_table_get_n_cards (cirkel_talk_get_table (fixture->talk)), ==, 0);

  g_assert_true (cirkel_history_undo (fixture->history));
  g_assert_true (is_pressed (fixture, "purpose-values"));
  talk_lay_out (fixture);
  g_assert_true (gtk_widget_get_mapped (button));
  g_assert_cmpuint (cirkel_table_get_n_cards (cirkel_talk_get_table (fixture->talk)), ==, 7);
}

/* Everything that was written in a text field. */
static char *
dup_shown_text (GtkWidget *field)
{
  GtkWidget  *view = find_typed (field, GTK_TYPE_TEXT_VIEW, 0);
  GtkTextIter start, end;

  if (view == NULL)
    return g_strdup (gtk_editable_get_text (GTK_EDITABLE (find_typed (field, GTK_TYPE_TEXT, 0))));

  gtk_text_buffer_get_bounds (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), &start, &end);
  return gtk_text_buffer_get_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), &start, &end, TRUE);
}

static gboolean
shows_text (GtkWidget *widget, gconstpointer text)
{
  g_autofree char *shown = NULL;

  if (!CIRKEL_IS_TEXT_FIELD (widget))
    return FALSE;

  shown = dup_shown_text (widget);
  return g_str_equal (shown, text);
}

typedef struct
{
  const char *record; /* of the conversation; NULL for itself */
  const char *field;
} TextCase;

static const TextCase text_cases[] = {
  { NULL, "aim" },
  { "expectations", "client" },
  { "expectations", "professional" },
};

static void
test_texts (TalkFixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (text_cases); i++)
    {
      const TextCase  *test = &text_cases[i];
      g_autofree char *words = g_strdup_printf ("Woorden %u", i);
      gpointer   record = test->record != NULL ? cirkel_record_record (fixture->conversation, test->record)
                                               : fixture->conversation;
      GtkWidget *field;
      GtkWidget *view;

      cirkel_edit_write (fixture->history, record, test->field, words);
      field = find_nth (fixture->page, shows_text, words, 0);
      g_assert_nonnull (field);

      view = find_typed (field, GTK_TYPE_TEXT_VIEW, 0);
      gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), "Anders", -1);
      g_assert_cmpstr (cirkel_record_text (record, test->field), ==, "Anders");
      cirkel_history_seal (fixture->history);
      while (*cirkel_record_text (record, test->field) != '\0')
        g_assert_true (cirkel_history_undo (fixture->history));
      g_assert_true (shows_text (field, ""));
    }
}

static GListModel *
get_list (TalkFixture *fixture, const char *name)
{
  return G_LIST_MODEL (cirkel_record_list (fixture->conversation, name));
}

static void
test_agenda (TalkFixture *fixture, gconstpointer data)
{
  g_autoptr (CirkelAgendaItem) item = cirkel_agenda_item_new ();
  GtkWidget *field;
  GtkWidget *tick;

  g_object_set (item, "text", "De uren", NULL);
  cirkel_edit_add (fixture->history, fixture->conversation, "agenda", item);
  talk_lay_out (fixture);
  field = find_nth (fixture->page, shows_text, "De uren", 0);
  g_assert_nonnull (field);

  tick = find (fixture, "discussed");
  gtk_check_button_set_active (GTK_CHECK_BUTTON (tick), TRUE);
  g_assert_true (cirkel_record_int (item, "discussed"));
  g_assert_true (cirkel_history_undo (fixture->history));
  g_assert_false (cirkel_record_int (item, "discussed"));
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (tick)));

  cirkel_edit_remove (fixture->history, fixture->conversation, "agenda", item);
  talk_lay_out (fixture);
  g_assert_null (find_nth (fixture->page, shows_text, "De uren", 0));
  g_assert_true (cirkel_history_undo (fixture->history));
  talk_lay_out (fixture);
  g_assert_nonnull (find_nth (fixture->page, shows_text, "De uren", 0));
}

static GtkWidget *
open_questionnaire (TalkFixture *fixture, guint position)
{
  GtkWidget *questionnaire;

  click (find (fixture, "open-questionnaire"));
  talk_lay_out (fixture);
  questionnaire = find_typed (fixture->page, CIRKEL_TYPE_QUESTIONNAIRE, 0);
  g_assert_nonnull (questionnaire);
  g_assert_true (gtk_widget_get_mapped (questionnaire));
  cirkel_questionnaire_show_value (CIRKEL_QUESTIONNAIRE (questionnaire), position);

  return questionnaire;
}

static int
get_answer (TalkFixture *fixture, const char *card_id, const char *field)
{
  CirkelAnswers *answers = cirkel_conversation_find_answers (fixture->conversation, card_id);

  return answers != NULL ? cirkel_record_int (answers, field) : 0;
}

static const char *const aspect_fields[] = { "important", "enabled", "achieved" };

static CirkelAnswerBar *
find_bar (TalkFixture *fixture, const char *card_id, guint aspect)
{
  g_autofree char *name = g_strdup_printf ("answers-%s", card_id);

  return CIRKEL_ANSWER_BAR (find_typed (find (fixture, name), CIRKEL_TYPE_ANSWER_BAR, aspect));
}

/* One answer: in the model, on the scale and in the bars; taken back and undone likewise. */
static void
check_answer (TalkFixture *fixture, GtkWidget *scale, const char *card_id, guint aspect, int answer)
{
  const char *field = aspect_fields[aspect];
  guint64     state = cirkel_history_get_state (fixture->history);
  GtkWidget  *button = find_typed (scale, GTK_TYPE_TOGGLE_BUTTON, (guint)answer - 1);

  click (button);
  g_assert_cmpint (get_answer (fixture, card_id, field), ==, answer);
  g_assert_cmpint (cirkel_scale_get_answer (CIRKEL_SCALE (scale)), ==, answer);
  g_assert_cmpint (cirkel_answer_bar_get_answer (find_bar (fixture, card_id, aspect)), ==, answer);
  for (int i = 0; i < CIRKEL_N_ANSWERS; i++)
    {
      GtkWidget *other = find_typed (scale, GTK_TYPE_TOGGLE_BUTTON, (guint)i);

      g_assert_cmpint (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (other)), ==, i + 1 == answer);
      gtk_test_accessible_assert_state (GTK_ACCESSIBLE (other), GTK_ACCESSIBLE_STATE_CHECKED,
                                        i + 1 == answer ? GTK_ACCESSIBLE_TRISTATE_TRUE
                                                        : GTK_ACCESSIBLE_TRISTATE_FALSE);
    }

  click (button);
  g_assert_cmpint (get_answer (fixture, card_id, field), ==, 0);
  g_assert_cmpint (cirkel_scale_get_answer (CIRKEL_SCALE (scale)), ==, 0);
  g_assert_true (cirkel_history_undo (fixture->history));
  g_assert_cmpint (cirkel_scale_get_answer (CIRKEL_SCALE (scale)), ==, answer);
  g_assert_true (cirkel_history_undo (fixture->history));
  g_assert_cmpuint (cirkel_history_get_state (fixture->history), ==, state);
  g_assert_cmpint (cirkel_answer_bar_get_answer (find_bar (fixture, card_id, aspect)), ==, 0);
}

static void
test_answers (TalkFixture *fixture, gconstpointer data)
{
  GtkWidget         *questionnaire = open_questionnaire (fixture, 0);
  const char *const *ids = cirkel_card_get_standard_ids ();

  for (guint i = 0; ids[i] != NULL; i++)
    {
      cirkel_questionnaire_show_value (CIRKEL_QUESTIONNAIRE (questionnaire), i);
      for (guint aspect = 0; aspect < G_N_ELEMENTS (aspect_fields); aspect++)
        for (int answer = 1; answer <= CIRKEL_N_ANSWERS; answer++)
          check_answer (fixture, find_typed (questionnaire, CIRKEL_TYPE_SCALE, aspect), ids[i], aspect,
                        answer);
    }
}

/* The answers are talked about, and nothing else comes of them. */
static void
test_no_verdict (TalkFixture *fixture, gconstpointer data)
{
  GtkWidget         *questionnaire = open_questionnaire (fixture, 0);
  const char *const *ids = cirkel_card_get_standard_ids ();

  for (guint i = 0; ids[i] != NULL; i++)
    {
      cirkel_questionnaire_show_value (CIRKEL_QUESTIONNAIRE (questionnaire), i);
      for (guint aspect = 0; aspect < G_N_ELEMENTS (aspect_fields); aspect++)
        click (find_typed (find_typed (questionnaire, CIRKEL_TYPE_SCALE, aspect), GTK_TYPE_TOGGLE_BUTTON, 4));
    }

  for (guint i = 0; ids[i] != NULL; i++)
    {
      CirkelPlacement *placement = cirkel_conversation_find_placement (fixture->conversation, ids[i], NULL);

      g_assert_cmpint (cirkel_placement_get_place (placement), ==, CIRKEL_PLACE_TRAY);
    }
}

static gboolean
is_questionnaire_open (TalkFixture *fixture)
{
  GtkWidget *questionnaire = find_typed (fixture->page, CIRKEL_TYPE_QUESTIONNAIRE, 0);

  return questionnaire != NULL && gtk_widget_get_mapped (questionnaire);
}

static void
test_walk (TalkFixture *fixture, gconstpointer data)
{
  CirkelQuestionnaire *questionnaire = CIRKEL_QUESTIONNAIRE (open_questionnaire (fixture, 0));

  g_assert_false (gtk_widget_get_sensitive (find (fixture, "questionnaire-previous")));
  for (guint i = 0; i < 7; i++)
    {
      g_autofree char *figure = g_strdup_printf ("%u", i + 1);

      g_assert_cmpuint (cirkel_questionnaire_get_position (questionnaire), ==, i);
      g_assert_nonnull (
        strstr (gtk_label_get_label (GTK_LABEL (find (fixture, "questionnaire-progress"))), figure));
      /* The focus is at the first question again. */
      g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (fixture->window)),
                                             find_typed (GTK_WIDGET (questionnaire), CIRKEL_TYPE_SCALE, 0)));
      click (find (fixture, "questionnaire-next"));
    }
  g_assert_false (is_questionnaire_open (fixture));

  /* It opens where answers are missing, and a row of the bars opens its value. */
  for (guint aspect = 0; aspect < G_N_ELEMENTS (aspect_fields); aspect++)
    cirkel_edit_answer (fixture->history, fixture->conversation, "use-skills", aspect_fields[aspect], 3);
  talk_lay_out (fixture);
  click (find (fixture, "open-questionnaire"));
  g_assert_cmpuint (cirkel_questionnaire_get_position (questionnaire), ==, 1);
  click (find (fixture, "questionnaire-previous"));
  g_assert_cmpuint (cirkel_questionnaire_get_position (questionnaire), ==, 0);
  click (find (fixture, "questionnaire-back"));
  g_assert_false (is_questionnaire_open (fixture));
  talk_lay_out (fixture);
  click (find (fixture, "answers-income"));
  g_assert_true (is_questionnaire_open (fixture));
  g_assert_cmpstr (cirkel_card_get_standard_ids ()[cirkel_questionnaire_get_position (questionnaire)], ==,
                   "income");
}

/* A first conversation with an agreement and a goal of each sort, and the one after it. */
static void
start_follow_up (TalkFixture *fixture)
{
  g_autoptr (CirkelAgreement) agreement = cirkel_agreement_new ();
  g_autoptr (CirkelAgreement) empty = cirkel_agreement_new ();
  g_autoptr (CirkelAim) aim = cirkel_aim_new ();
  g_autoptr (CirkelAim) practice = cirkel_aim_new ();
  gpointer closing = cirkel_record_record (fixture->conversation, "closing");

  g_object_set (agreement, "text", "Meelopen op de planning", "card", "develop-skills", "by", "2026-11-16",
                "who", CIRKEL_PARTY_WORK, NULL);
  g_object_set (aim, "text", "Weten wat ik kan", NULL);
  g_object_set (practice, "text", "Elke dag wandelen", NULL);
  cirkel_edit_add (fixture->history, fixture->conversation, "agreements", agreement);
  cirkel_edit_add (fixture->history, fixture->conversation, "agreements", empty);
  cirkel_edit_add (fixture->history, fixture->conversation, "aims", aim);
  cirkel_edit_add (fixture->history, closing, "in-between", practice);
  cirkel_edit_write (fixture->history, closing, "next-aim", "Een cursus kiezen");
  show_page (fixture,
             cirkel_edit_start_follow_up (fixture->history, fixture->session, CIRKEL_PURPOSE_VALUES));
}

typedef struct
{
  const char *list; /* of this conversation */
  guint       position;
} LookBackCase;

/* In the order of the page; the empty agreement is not among them. */
static const LookBackCase look_back_cases[] = { { "agreements", 0 }, { "aims", 1 }, { "aims", 2 } };

static gpointer
get_earlier (TalkFixture *fixture, guint position)
{
  CirkelConversation *before = cirkel_talk_get_before (fixture->talk);
  GListStore         *lists[] = { cirkel_record_list (before, "agreements"),
                                  cirkel_record_list (cirkel_record_record (before, "closing"), "in-between"),
                                  cirkel_record_list (before, "aims") };
  g_autoptr (GObject) record = g_list_model_get_item (G_LIST_MODEL (lists[position]), 0);

  return record;
}

/* Which of the buttons is pressed goes into the earlier conversation, and what is not done yet can be
 * taken along, once. */
static void
check_look_back (TalkFixture *fixture, const LookBackCase *test)
{
  gpointer   record = get_earlier (fixture, test->position);
  GtkWidget *take = find_nth (fixture->page, has_name, "take-along", test->position);
  GtkWidget *row = gtk_widget_get_parent (take);
  guint      n_before = g_list_model_get_n_items (get_list (fixture, test->list));

  g_assert_false (gtk_widget_get_visible (take));
  for (int result = CIRKEL_RESULT_REACHED; result <= CIRKEL_RESULT_NOT_YET; result++)
    {
      GtkWidget *options = find_typed (row, CIRKEL_TYPE_OPTIONS_FIELD, 0);

      click (find_typed (options, GTK_TYPE_TOGGLE_BUTTON, (guint)result - 1));
      g_assert_cmpint (cirkel_record_int (record, "result"), ==, result);
      g_assert_cmpint (gtk_widget_get_visible (take), ==, result != CIRKEL_RESULT_REACHED);
    }

  talk_lay_out (fixture);
  click (take);
  g_assert_cmpuint (g_list_model_get_n_items (get_list (fixture, test->list)), ==, n_before + 1);
  g_assert_false (gtk_widget_get_sensitive (take));
  g_assert_true (cirkel_history_undo (fixture->history));
  g_assert_cmpuint (g_list_model_get_n_items (get_list (fixture, test->list)), ==, n_before);
  g_assert_true (gtk_widget_get_sensitive (take));
  g_assert_true (cirkel_history_redo (fixture->history));
  g_assert_false (gtk_widget_get_sensitive (take));
}

static void
test_look_back (TalkFixture *fixture, gconstpointer data)
{
  g_autoptr (CirkelAgreement) taken = NULL;

  g_assert_null (find_nth (fixture->page, has_name, "take-along", 0));
  start_follow_up (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (look_back_cases); i++)
    check_look_back (fixture, &look_back_cases[i]);
  g_assert_null (find_nth (fixture->page, has_name, "take-along", G_N_ELEMENTS (look_back_cases)));

  /* What was taken along is for today: without its day, and without what became of it. */
  taken = g_list_model_get_item (get_list (fixture, "agreements"), 0);
  g_assert_cmpstr (cirkel_record_text (taken, "text"), ==, "Meelopen op de planning");
  g_assert_cmpstr (cirkel_record_text (taken, "by"), ==, "");
  g_assert_cmpint (cirkel_record_int (taken, "result"), ==, CIRKEL_RESULT_UNSAID);
}

static void
test_next_aim (TalkFixture *fixture, gconstpointer data)
{
  GtkWidget *use;

  start_follow_up (fixture);
  use = find (fixture, "use-aim");
  click (use);
  g_assert_cmpstr (cirkel_record_text (fixture->conversation, "aim"), ==, "Een cursus kiezen");
  g_assert_nonnull (find_nth (fixture->page, shows_text, "Een cursus kiezen", 0));
  g_assert_false (gtk_widget_get_sensitive (use));
  g_assert_true (cirkel_history_undo (fixture->history));
  g_assert_cmpstr (cirkel_record_text (fixture->conversation, "aim"), ==, "");
  g_assert_true (gtk_widget_get_sensitive (use));

  /* It never takes the place of what people wrote themselves. */
  cirkel_edit_write (fixture->history, fixture->conversation, "aim", "Iets anders");
  g_assert_false (gtk_widget_get_visible (use));
}

static gboolean
can_change (GtkWidget *widget, gconstpointer data)
{
  if (!gtk_widget_get_mapped (widget) || !gtk_widget_is_sensitive (widget))
    return FALSE;
  if (GTK_IS_TEXT_VIEW (widget))
    return gtk_text_view_get_editable (GTK_TEXT_VIEW (widget));
  if (GTK_IS_EDITABLE (widget))
    return gtk_editable_get_editable (GTK_EDITABLE (widget));

  return GTK_IS_TOGGLE_BUTTON (widget) || GTK_IS_CHECK_BUTTON (widget);
}

static void
test_earlier (TalkFixture *fixture, gconstpointer data)
{
  CirkelConversation *first = fixture->conversation;
  g_autoptr (CirkelAgendaItem) item = cirkel_agenda_item_new ();

  g_assert_nonnull (find_nth (fixture->page, can_change, NULL, 0));
  cirkel_edit_add (fixture->history, first, "agenda", item);
  cirkel_edit_answer (fixture->history, first, "income", "enabled", 4);
  start_follow_up (fixture);
  show_page (fixture, first);

  /* All of it is shown, the answers too, and nothing can be changed. */
  g_assert_null (find_nth (fixture->page, can_change, NULL, 0));
  g_assert_cmpint (cirkel_answer_bar_get_answer (find_bar (fixture, "income", 1)), ==, 4);
  click (find (fixture, "open-questionnaire"));
  talk_lay_out (fixture);
  g_assert_true (is_questionnaire_open (fixture));
  g_assert_null (find_nth (fixture->page, can_change, NULL, 0));
  click (find (fixture, "questionnaire-next"));
  g_assert_true (is_questionnaire_open (fixture));
}

static void
test_large (TalkFixture *fixture, gconstpointer data)
{
  g_autofree char *words = g_strnfill (CIRKEL_TEXT_MAX, 'w');
  int              minimum;

  for (guint i = 0; i < 50; i++)
    {
      g_autoptr (CirkelAgendaItem) item = cirkel_agenda_item_new ();

      g_object_set (item, "text", words, NULL);
      g_assert_true (cirkel_edit_add (fixture->history, fixture->conversation, "agenda", item));
    }
  start_follow_up (fixture);
  g_object_set (get_earlier (fixture, 0), "text", words, NULL);
  cirkel_edit_write (fixture->history, fixture->conversation, "aim", words);
  cirkel_edit_answer (fixture->history, fixture->conversation, "income", "enabled", 4);
  talk_lay_out (fixture);

  /* A phone is wide enough, also for the questions. */
  gtk_widget_measure (fixture->page, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 340);
  open_questionnaire (fixture, 0);
  gtk_widget_measure (fixture->page, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 340);
}

static void
test_accessible (TalkFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) buttons = g_ptr_array_new ();

  cirkel_edit_answer (fixture->history, fixture->conversation, "income", "enabled", 4);
  open_questionnaire (fixture, 0);
  collect (fixture->page, has_type, GSIZE_TO_POINTER (GTK_TYPE_TOGGLE_BUTTON), buttons);
  g_assert_cmpuint (buttons->len, >=, 15);
  for (guint i = 0; i < buttons->len; i++)
    g_assert_true (
      gtk_test_accessible_has_property (g_ptr_array_index (buttons, i), GTK_ACCESSIBLE_PROPERTY_LABEL));
  for (guint aspect = 0; aspect < G_N_ELEMENTS (aspect_fields); aspect++)
    {
      GtkWidget *scale = find (fixture, aspect_fields[aspect]);

      gtk_test_accessible_assert_role (GTK_ACCESSIBLE (scale), GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
      g_assert_true (
        gtk_test_accessible_has_relation (GTK_ACCESSIBLE (scale), GTK_ACCESSIBLE_RELATION_LABELLED_BY));
    }
  g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (find (fixture, "answers-income")),
                                                   GTK_ACCESSIBLE_PROPERTY_LABEL));
}

static void
test_finalize (TalkFixture *fixture, gconstpointer data)
{
  gpointer watched[2];

  start_follow_up (fixture);
  watched[0] = fixture->page;
  watched[1] = open_questionnaire (fixture, 2);
  for (guint i = 0; i < G_N_ELEMENTS (watched); i++)
    g_object_add_weak_pointer (watched[i], &watched[i]);

  gtk_window_destroy (GTK_WINDOW (fixture->window));
  fixture->window = NULL;
  while (g_main_context_iteration (NULL, FALSE))
    ;

  for (guint i = 0; i < G_N_ELEMENTS (watched); i++)
    g_assert_null (watched[i]);

  /* What happens in the model afterwards disturbs nobody. */
  cirkel_edit_answer (fixture->history, fixture->conversation, "income", "enabled", 4);
  while (cirkel_history_undo (fixture->history))
    ;
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *path;
    void (*func) (TalkFixture *fixture, gconstpointer data);
  } tests[] = {
    { "/opening/minutes", test_minutes },   { "/opening/purpose", test_purpose },
    { "/opening/texts", test_texts },       { "/opening/agenda", test_agenda },
    { "/opening/answers", test_answers },   { "/opening/no-verdict", test_no_verdict },
    { "/opening/walk", test_walk },         { "/opening/look-back", test_look_back },
    { "/opening/next-aim", test_next_aim }, { "/opening/earlier", test_earlier },
    { "/opening/large", test_large },       { "/opening/accessible", test_accessible },
    { "/opening/finalize", test_finalize },
  };

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, TalkFixture, NULL, set_up, tests[i].func, talk_tear_down);

  return g_test_run ();
}
