/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "program-fixture.h"

#include "cirkel-follow-up.h"
#include "cirkel-language.h"
#include "cirkel-moved-text.h"
#include "cirkel-past-boards.h"
#include "cirkel-past-table.h"
#include "cirkel-past-window.h"
#include "cirkel-read-back.h"
#include "cirkel-record-edits.h"
#include "cirkel-session-page.h"
#include "cirkel-talk-edits.h"

/* From one conversation to the next, and back to look: what was said then stays as it was. */

static CirkelSessionPage *
page_of (ProgramFixture *fixture)
{
  return CIRKEL_SESSION_PAGE (cirkel_window_get_page (fixture->window));
}

static guint
count_conversations (ProgramFixture *fixture)
{
  return g_list_model_get_n_items (G_LIST_MODEL (cirkel_session_get_conversations (session_of (fixture))));
}

static gboolean
activate (ProgramFixture *fixture, const char *action)
{
  return gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, NULL);
}

static void
agree (ProgramFixture *fixture, const char *text)
{
  g_autoptr (CirkelAgreement) agreement = cirkel_agreement_new ();

  g_object_set (agreement, "text", text, "who", CIRKEL_PARTY_CLIENT, "by", "2026-12-01", "if-not", "Bellen",
                NULL);
  g_assert_true (cirkel_edit_add (history_of (fixture), cirkel_session_get_current (session_of (fixture)),
                                  "agreements", agreement));
}

static void
lay (ProgramFixture *fixture, const char *id, CirkelPlace place)
{
  CirkelTable *table = cirkel_talk_get_table (talk_of (fixture));

  cirkel_table_lay (table, cirkel_session_find_card (session_of (fixture), id, NULL), place);
}

/* A session with a follow-up: one card went on, an own card came in the first. */
static void
begin_two (ProgramFixture *fixture)
{
  CirkelDocument *document = begin (fixture);

  g_assert_cmpstr (cirkel_session_get_language (cirkel_document_get_session (document)), !=, "");
  cirkel_edit_add_card (history_of (fixture), session_of (fixture), "Dicht bij huis", "");
  lay (fixture, "own-goals", CIRKEL_PLACE_MIDDLE);
  lay (fixture, "income", CIRKEL_PLACE_OUTER);
  agree (fixture, "Een cursus zoeken");
  settle ();
  cirkel_edit_start_follow_up (history_of (fixture), session_of (fixture), CIRKEL_PURPOSE_VALUES);
  settle ();
  lay (fixture, "own-goals", CIRKEL_PLACE_INNER);
  settle ();
}

static CirkelConversation *
first_of (ProgramFixture *fixture)
{
  /* The session keeps it alive. */
  g_autoptr (CirkelConversation) first
    = g_list_model_get_item (G_LIST_MODEL (cirkel_session_get_conversations (session_of (fixture))), 0);

  return first;
}

/* The dialog asks what it is about; then the window is at the first step of a new conversation. */
static void
test_start (ProgramFixture *fixture, gconstpointer data)
{
  GtkWindow *dialog;

  begin (fixture);
  g_assert_false (activate (fixture, "win.next-conversation")
                  && find_dialog (ADW_TYPE_MESSAGE_DIALOG) != NULL);
  agree (fixture, "Een cursus zoeken");
  cirkel_talk_set_step (talk_of (fixture), CIRKEL_STEP_CLOSING);
  settle ();

  press (find_named (GTK_WIDGET (fixture->window), "next-conversation"));
  dialog = find_dialog (ADW_TYPE_MESSAGE_DIALOG);
  g_assert_nonnull (dialog);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (find_named (GTK_WIDGET (dialog), "next-goals")), TRUE);
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), "begin");
  gtk_window_destroy (dialog);
  settle ();

  g_assert_cmpuint (count_conversations (fixture), ==, 2);
  g_assert_true (cirkel_talk_get_conversation (talk_of (fixture))
                 == cirkel_session_get_current (session_of (fixture)));
  g_assert_cmpint (cirkel_conversation_get_purpose (cirkel_talk_get_conversation (talk_of (fixture))), ==,
                   CIRKEL_PURPOSE_GOALS);
  g_assert_cmpint (cirkel_talk_get_step (talk_of (fixture)), ==, CIRKEL_STEP_OPENING);
  g_assert_true (cirkel_talk_get_editable (talk_of (fixture)));
}

/* Undo takes the conversation back and shows the one before, at the step where it was; redo brings it. */
static void
test_undo (ProgramFixture *fixture, gconstpointer data)
{
  CirkelConversation *first;

  begin (fixture);
  first = first_of (fixture);
  agree (fixture, "Een cursus zoeken");
  cirkel_talk_set_step (talk_of (fixture), CIRKEL_STEP_CLOSING);
  cirkel_edit_start_follow_up (history_of (fixture), session_of (fixture), CIRKEL_PURPOSE_VALUES);
  settle ();
  g_assert_true (cirkel_talk_get_conversation (talk_of (fixture)) != first);

  g_assert_true (activate (fixture, "win.undo"));
  settle ();
  g_assert_true (cirkel_talk_get_conversation (talk_of (fixture)) == first);
  g_assert_cmpint (cirkel_talk_get_step (talk_of (fixture)), ==, CIRKEL_STEP_CLOSING);
  g_assert_true (cirkel_talk_get_editable (talk_of (fixture)));

  g_assert_true (activate (fixture, "win.redo"));
  settle ();
  g_assert_cmpuint (count_conversations (fixture), ==, 2);
  g_assert_true (cirkel_talk_get_conversation (talk_of (fixture)) != first);
}

/* Whatever a person can touch. */

/* What a person sees and what takes their click: also after what was touched before it. */
static gboolean
can_touch (GtkWidget *widget)
{
  return gtk_widget_get_mapped (widget) && gtk_widget_is_sensitive (widget);
}

static void
touch (GtkWidget *widget)
{
  if (!can_touch (widget))
    return;

  if (GTK_IS_TEXT_VIEW (widget) && gtk_text_view_get_editable (GTK_TEXT_VIEW (widget)))
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (widget)), "x", -1);
  else if (GTK_IS_TEXT (widget) && gtk_editable_get_editable (GTK_EDITABLE (widget)))
    gtk_editable_set_text (GTK_EDITABLE (widget), "x");
  else if (GTK_IS_CHECK_BUTTON (widget))
    gtk_check_button_set_active (GTK_CHECK_BUTTON (widget),
                                 !gtk_check_button_get_active (GTK_CHECK_BUTTON (widget)));
  else if (GTK_IS_TOGGLE_BUTTON (widget))
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (widget), TRUE);
  else if (GTK_IS_BUTTON (widget))
    g_signal_emit_by_name (widget, "clicked");
}

static void
collect (GtkWidget *from, GPtrArray *widgets)
{
  /* What goes elsewhere is no edit: the way back, the history, the header. */
  if (GTK_IS_HEADER_BAR (from) || ADW_IS_HEADER_BAR (from)
      || g_str_equal (gtk_widget_get_name (from), "past-bar"))
    return;
  /* What opens from a button changes nothing by itself. */
  if (!can_touch (from) || GTK_IS_MENU_BUTTON (from))
    return;

  g_ptr_array_add (widgets, g_object_ref (from));
  for (GtkWidget *child = gtk_widget_get_first_child (from); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, widgets);
}

static void
touch_all (ProgramFixture *fixture)
{
  g_autoptr (GPtrArray) widgets = g_ptr_array_new_with_free_func (g_object_unref);

  collect (GTK_WIDGET (page_of (fixture)), widgets);
  for (guint i = 0; i < widgets->len; i++)
    touch (g_ptr_array_index (widgets, i));
  settle ();
}

static void
touch_cards (ProgramFixture *fixture)
{
  static const char *const actions[]
    = { "card.move-inward", "card.move-outward", "card.to-inner",  "card.to-middle", "card.to-outer",
        "card.to-tray",     "card.aside",        "card.turn-left", "card.turn-right" };
  CirkelTable     *table = cirkel_talk_get_table (talk_of (fixture));
  CirkelBoardPage *board = cirkel_session_page_get_board_page (page_of (fixture));

  for (guint i = 0; i < cirkel_table_get_n_cards (table); i++)
    {
      CirkelCard *card = cirkel_table_get_card (table, i);
      GtkWidget  *view = GTK_WIDGET (cirkel_board_page_find_view (board, card));

      for (gsize j = 0; j < G_N_ELEMENTS (actions); j++)
        g_assert_true (gtk_widget_activate_action (view, actions[j], NULL));
      cirkel_table_select (table, card, TRUE);
      g_assert_false (cirkel_table_get_armed (table));
      cirkel_table_show_details (table, card);
      settle ();
      touch_all (fixture);
      if (cirkel_card_is_own (card))
        cirkel_table_remove_own (table, card);
    }
}

/* When it was last saved may differ: the work before went to the disk meanwhile. */
static void
check_same (CirkelSession *session, CirkelSession *before)
{
  g_object_set (before, "modified", cirkel_record_text (session, "modified"), NULL);
  g_assert_true (cirkel_record_equal (CIRKEL_RECORD (before), CIRKEL_RECORD (session)));
}

static void
test_past (ProgramFixture *fixture, gconstpointer data)
{
  g_autoptr (CirkelSession) before = NULL;
  guint64 state;

  begin_two (fixture);
  cirkel_session_page_show_conversation (page_of (fixture), first_of (fixture));
  settle ();
  g_assert_nonnull (find_named (GTK_WIDGET (fixture->window), "past-bar"));
  before = cirkel_record_copy (session_of (fixture));
  state = cirkel_history_get_state (history_of (fixture));

  for (int step = 0; step < CIRKEL_N_STEPS; step++)
    {
      g_test_message ("step %d", step);
      cirkel_talk_set_step (talk_of (fixture), (CirkelStep)step);
      settle ();
      if (cirkel_session_page_get_board_page (page_of (fixture)) != NULL)
        touch_cards (fixture);
      cirkel_talk_set_step (talk_of (fixture), (CirkelStep)step);
      touch_all (fixture);
      check_same (session_of (fixture), before);
    }
  g_assert_cmpuint (cirkel_history_get_state (history_of (fixture)), ==, state);

  /* Undo would change what is not on the screen. */
  activate (fixture, "win.undo");
  g_assert_cmpuint (cirkel_history_get_state (history_of (fixture)), ==, state);

  press (find_named (GTK_WIDGET (fixture->window), "back-to-present"));
  settle ();
  g_assert_null (find_named (GTK_WIDGET (fixture->window), "past-bar"));
  g_assert_true (cirkel_talk_get_editable (talk_of (fixture)));
  g_assert_true (activate (fixture, "win.undo"));
  g_assert_cmpuint (cirkel_history_get_state (history_of (fixture)), !=, state);
}

/* The same touches do change the conversation of now: else the test above would show nothing. */
static void
test_touch (ProgramFixture *fixture, gconstpointer data)
{
  guint64 state;

  begin_two (fixture);
  cirkel_talk_set_step (talk_of (fixture), CIRKEL_STEP_PRESENT);
  settle ();
  state = cirkel_history_get_state (history_of (fixture));
  cirkel_table_show_details (cirkel_talk_get_table (talk_of (fixture)),
                             cirkel_table_get_card (cirkel_talk_get_table (talk_of (fixture)), 0));
  settle ();
  touch_all (fixture);
  g_assert_cmpuint (cirkel_history_get_state (history_of (fixture)), !=, state);

  cirkel_talk_set_step (talk_of (fixture), CIRKEL_STEP_CLOSING);
  settle ();
  state = cirkel_history_get_state (history_of (fixture));
  touch_all (fixture);
  g_assert_cmpuint (cirkel_history_get_state (history_of (fixture)), !=, state);
}

/* An own card of an earlier conversation stays; a new one can go. */
static void
test_own_card (ProgramFixture *fixture, gconstpointer data)
{
  CirkelTable *table;
  CirkelCard  *old;
  CirkelCard *new;

  begin_two (fixture);
  table = cirkel_talk_get_table (talk_of (fixture));
  old = cirkel_table_get_card (table, cirkel_table_get_n_cards (table) - 1);
  new = cirkel_edit_add_card (history_of (fixture), session_of (fixture), "Buiten zijn", "");
  g_assert_true (cirkel_card_is_own (old));
  g_assert_false (cirkel_table_can_remove (table, old));
  g_assert_true (cirkel_table_can_remove (table, new));

  cirkel_table_remove_own (table, old);
  g_assert_nonnull (cirkel_table_get_placement (table, old));
  cirkel_table_remove_own (table, new);
  g_assert_null (cirkel_table_get_placement (table, new));
}

static const char *
get_label (GtkWidget *from)
{
  GtkWidget *label = find_typed (from, GTK_TYPE_LABEL);

  return label != NULL ? gtk_label_get_label (GTK_LABEL (label)) : "";
}

static void
check_words (GtkWidget *words, const char *const *parts)
{
  for (; *parts != NULL; parts++)
    if (strstr (get_label (words), *parts) == NULL)
      g_error ("“%s” is not in “%s”", *parts, get_label (words));
}

/* What moved is told while it moves, and that nothing did as well. */
static void
test_moved (ProgramFixture *fixture, gconstpointer data)
{
  g_autoptr (CirkelLanguageScope) scope = NULL;
  g_autoptr (GtkWidget) words = NULL;
  g_autoptr (GtkWidget) first = NULL;
  g_autoptr (CirkelTalk) past = NULL;
  CirkelMethod *method;

  begin_two (fixture);
  scope = cirkel_language_scope_new (cirkel_session_get_language (session_of (fixture)));
  method = cirkel_talk_get_method (talk_of (fixture));
  words = g_object_ref_sink (cirkel_moved_text_new (talk_of (fixture)));
  g_assert_true (gtk_widget_get_visible (words));
  check_words (words, (const char *const[]){
                        cirkel_method_get_card_title (
                          method, cirkel_session_find_card (session_of (fixture), "own-goals", NULL)),
                        cirkel_method_get_place_name (method, CIRKEL_PLACE_INNER),
                        cirkel_method_get_place_name (method, CIRKEL_PLACE_MIDDLE), NULL });
  g_assert_null (gtk_widget_get_next_sibling (gtk_widget_get_first_child (words)));

  lay (fixture, "income", CIRKEL_PLACE_ASIDE);
  g_assert_nonnull (gtk_widget_get_next_sibling (gtk_widget_get_first_child (words)));
  cirkel_history_undo (history_of (fixture));
  lay (fixture, "own-goals", CIRKEL_PLACE_MIDDLE);
  g_assert_cmpstr (get_label (words), ==, g_dgettext (GETTEXT_PACKAGE, "All cards lie where they lay."));

  /* The first conversation has none before it. */
  past = cirkel_talk_new (cirkel_window_get_document (fixture->window), first_of (fixture));
  first = g_object_ref_sink (cirkel_moved_text_new (past));
  g_assert_false (gtk_widget_get_visible (first));
}

static guint
count_labels (GtkWidget *from, const char *css_class, const char *text)
{
  guint n = GTK_IS_LABEL (from) && gtk_widget_has_css_class (from, css_class)
            && (text == NULL || g_str_equal (gtk_label_get_label (GTK_LABEL (from)), text));

  for (GtkWidget *child = gtk_widget_get_first_child (from); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_labels (child, css_class, text);

  return n;
}

/* A row for each card and a column for each conversation about the same. */
static void
test_table (ProgramFixture *fixture, gconstpointer data)
{
  g_autoptr (GtkWidget) values = NULL;
  g_autoptr (GtkWidget) goals = NULL;
  CirkelMethod *method;

  begin_two (fixture);
  cirkel_edit_start_follow_up (history_of (fixture), session_of (fixture), CIRKEL_PURPOSE_GOALS);
  settle ();
  cirkel_edit_add_card (history_of (fixture), session_of (fixture), "Elke dag wandelen", "");
  method = cirkel_talk_get_method (talk_of (fixture));

  values = g_object_ref_sink (cirkel_past_table_new (talk_of (fixture), CIRKEL_PURPOSE_VALUES));
  g_assert_cmpuint (count_labels (values, "day", NULL), ==, 2);
  g_assert_cmpuint (count_labels (values, "cell", NULL), ==, 16);
  g_assert_cmpuint (count_labels (values, "inner", cirkel_method_get_place_name (method, CIRKEL_PLACE_INNER)),
                    ==, 1);
  g_assert_cmpuint (
    count_labels (values, "middle", cirkel_method_get_place_name (method, CIRKEL_PLACE_MIDDLE)), ==, 1);
  g_assert_cmpuint (count_labels (values, "outer", cirkel_method_get_place_name (method, CIRKEL_PLACE_OUTER)),
                    ==, 2);

  goals = g_object_ref_sink (cirkel_past_table_new (talk_of (fixture), CIRKEL_PURPOSE_GOALS));
  g_assert_cmpuint (count_labels (goals, "day", NULL), ==, 1);
  g_assert_cmpuint (count_labels (goals, "cell", NULL), ==, 1);
}

/* From the history an earlier conversation comes into the window. */
static void
test_window (ProgramFixture *fixture, gconstpointer data)
{
  GtkWindow *past;
  GtkWidget *list;

  begin_two (fixture);
  g_assert_true (activate (fixture, "win.history"));
  past = find_dialog (CIRKEL_TYPE_PAST_WINDOW);
  g_assert_nonnull (past);
  list = find_named (GTK_WIDGET (past), "past-list");
  g_assert_nonnull (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 1));
  g_assert_null (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 2));
  g_assert_nonnull (find_typed (GTK_WIDGET (past), CIRKEL_TYPE_PAST_BOARDS));
  g_assert_nonnull (find_typed (GTK_WIDGET (past), CIRKEL_TYPE_MOVED_TEXT));
  g_assert_nonnull (find_typed (GTK_WIDGET (past), CIRKEL_TYPE_PAST_TABLE));

  /* The newest first. */
  gtk_widget_activate (GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 1)));
  settle ();
  g_assert_true (cirkel_talk_get_conversation (talk_of (fixture)) == first_of (fixture));
  g_assert_null (find_dialog (CIRKEL_TYPE_PAST_WINDOW));
}

/* The agreements are read back as they are, and follow what changes at another step. */
static void
test_read_back (ProgramFixture *fixture, gconstpointer data)
{
  g_autoptr (CirkelAgreement) first = NULL;
  GtkWidget *read_back;

  begin (fixture);
  cirkel_talk_set_step (talk_of (fixture), CIRKEL_STEP_CLOSING);
  settle ();
  read_back = find_typed (GTK_WIDGET (fixture->window), CIRKEL_TYPE_READ_BACK);
  g_assert_cmpuint (count_labels (read_back, "what", NULL), ==, 0);
  agree (fixture, "Een <b>cursus</b> zoeken");
  agree (fixture, "Wandelen");
  g_assert_cmpuint (count_labels (read_back, "what", "Een <b>cursus</b> zoeken"), ==, 1);
  g_assert_cmpuint (count_labels (read_back, "number", "2"), ==, 1);

  first = g_list_model_get_item (
    G_LIST_MODEL (cirkel_record_list (cirkel_session_get_current (session_of (fixture)), "agreements")), 0);
  cirkel_talk_set_step (talk_of (fixture), CIRKEL_STEP_PRESENT);
  settle ();
  cirkel_edit_write (history_of (fixture), first, "text", "Een cursus kiezen");
  cirkel_talk_set_step (talk_of (fixture), CIRKEL_STEP_CLOSING);
  settle ();
  g_assert_cmpuint (count_labels (read_back, "what", "Een cursus kiezen"), ==, 1);
  g_assert_true (cirkel_history_undo (history_of (fixture)));
  g_assert_cmpuint (count_labels (read_back, "what", "Een <b>cursus</b> zoeken"), ==, 1);
}

/* Where the cards lay is shown on request, told in words, and nothing that is kept. */
static void
test_ghosts (ProgramFixture *fixture, gconstpointer data)
{
  CirkelGhosts *ghosts;
  CirkelTable  *table;
  CirkelCard   *card;
  GtkWidget    *toggle;
  guint64       state;

  begin_two (fixture);
  cirkel_talk_set_step (talk_of (fixture), CIRKEL_STEP_PRESENT);
  settle ();
  table = cirkel_talk_get_table (talk_of (fixture));
  ghosts = cirkel_table_get_ghosts (table);
  card = cirkel_session_find_card (session_of (fixture), "own-goals", NULL);
  toggle = find_named (GTK_WIDGET (fixture->window), "ghost-toggle");
  state = cirkel_history_get_state (history_of (fixture));
  g_assert_true (gtk_widget_get_visible (toggle));
  g_assert_false (cirkel_ghosts_get_shown (ghosts));
  g_assert_null (cirkel_ghosts_find (ghosts, card, cirkel_table_get_place (table, card)));

  g_assert_true (activate (fixture, "win.ghosts"));
  g_assert_true (cirkel_ghosts_get_shown (ghosts));
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (toggle)));
  g_assert_cmpint (
    cirkel_placement_get_place (cirkel_ghosts_find (ghosts, card, cirkel_table_get_place (table, card))), ==,
    CIRKEL_PLACE_MIDDLE);
  g_assert_null (cirkel_ghosts_find (ghosts, card, CIRKEL_PLACE_MIDDLE));
  g_assert_cmpuint (cirkel_history_get_state (history_of (fixture)), ==, state);

  /* In the first conversation there is nothing to show. */
  cirkel_session_page_show_conversation (page_of (fixture), first_of (fixture));
  settle ();
  g_assert_null (g_action_map_lookup_action (G_ACTION_MAP (fixture->window), "ghosts"));
}

int
main (int argc, char *argv[])
{
  program_init (&argc, &argv);

#define ADD(path, func)                                                                                      \
  g_test_add ("/follow-up/" path, ProgramFixture, NULL, program_set_up, func, program_tear_down)
  ADD ("start", test_start);
  ADD ("undo", test_undo);
  ADD ("past", test_past);
  ADD ("touch", test_touch);
  ADD ("own-card", test_own_card);
  ADD ("moved", test_moved);
  ADD ("table", test_table);
  ADD ("window", test_window);
  ADD ("read-back", test_read_back);
  ADD ("ghosts", test_ghosts);

  return g_test_run ();
}
