/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include <adwaita.h>

#include "cirkel-agenda-item.h"
#include "cirkel-explore-line.h"
#include "cirkel-explore-pages.h"
#include "cirkel-preference.h"
#include "cirkel-record-edits.h"
#include "cirkel-words-field.h"
#include "program-fixture.h"
#include "talk-fixture.h"

/* What a client prepares who explores alone: each page writes the right record, and undo is seen. */

static void
set_up (TalkFixture *f, gconstpointer data)
{
  g_autoptr (CirkelSession) session = cirkel_session_new ("nl", "Test");

  g_object_set (cirkel_session_get_exploration (session), "page", "topics", NULL);
  talk_set_up_for (f, session);
}

static GPtrArray *
list_stops (TalkFixture *f)
{
  return cirkel_explore_stops_list (f->session);
}

/* Shows the page with the id; there must be one. */
static void
show (TalkFixture *f, const char *id)
{
  g_autoptr (GPtrArray) stops = list_stops (f);
  CirkelExploreStop *stop = stops->pdata[cirkel_explore_stops_find (stops, id)];

  g_assert_cmpstr (cirkel_explore_stop_get_id (stop), ==, id);
  talk_show (f, cirkel_explore_pages_make (f->talk, stop));
}

static GtkWidget *
find (TalkFixture *f, const char *name)
{
  g_autoptr (GPtrArray) found = find_all_named (f->page, name);

  g_assert_cmpuint (found->len, ==, 1);

  return found->pdata[0];
}

static void
write_in (GtkWidget *field, const char *text)
{
  GtkWidget *view = find_typed (field, GTK_TYPE_TEXT_VIEW);

  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), text, -1);
}

static void
add_to (GtkWidget *field, const char *text)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (find_typed (field, GTK_TYPE_TEXT_VIEW)));
  GtkTextIter    end;

  gtk_text_buffer_get_end_iter (buffer, &end);
  gtk_text_buffer_insert (buffer, &end, text, -1);
}

static char *
dup_shown (GtkWidget *field)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (find_typed (field, GTK_TYPE_TEXT_VIEW)));
  GtkTextIter    start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);

  return gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
}

static void
check_shown (GtkWidget *field, const char *text)
{
  g_autofree char *shown = dup_shown (field);

  g_assert_cmpstr (shown, ==, text);
}

static CirkelPlacement *
placement_of (TalkFixture *f, const char *card)
{
  return cirkel_conversation_find_placement (f->conversation, card, NULL);
}

static void
lay (TalkFixture *f, const char *card, CirkelPlace place)
{
  const CirkelSpot spot = { placement_of (f, card), place, 0, 300 };

  cirkel_edit_lay_cards (f->history, &spot, 1);
}

static guint
count (TalkFixture *f, const char *list)
{
  return g_list_model_get_n_items (G_LIST_MODEL (cirkel_record_list (f->conversation, list)));
}

static gpointer
get_item (TalkFixture *f, const char *list, guint position)
{
  g_autoptr (GObject) item
    = g_list_model_get_item (G_LIST_MODEL (cirkel_record_list (f->conversation, list)), position);

  return item;
}

/* Why a card lies where it lies */

static void
test_why (TalkFixture *f, gconstpointer data)
{
  CirkelPlacement *placement = placement_of (f, "income");
  GtkWidget       *words;

  lay (f, "income", CIRKEL_PLACE_MIDDLE);
  show (f, "why-income");
  words = find (f, "explore-words");
  write_in (words, "Ik kom niet rond");
  g_assert_cmpstr (cirkel_placement_get_words (placement), ==, "Ik kom niet rond");
  gtk_check_button_set_active (GTK_CHECK_BUTTON (find (f, "explore-talk-about")), TRUE);
  g_assert_true (cirkel_placement_get_talk_about (placement));
  g_object_set (find_typed (find (f, "explore-private"), GTK_TYPE_CHECK_BUTTON), "active", TRUE, NULL);
  g_assert_true (cirkel_record_int (placement, "private"));

  g_assert_true (cirkel_history_undo (f->history));
  g_assert_false (cirkel_record_int (placement, "private"));
  g_assert_true (cirkel_history_undo (f->history));
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (find (f, "explore-talk-about"))));
  g_assert_true (cirkel_history_undo (f->history));
  check_shown (words, "");
  g_assert_true (cirkel_history_redo (f->history));
  check_shown (words, "Ik kom niet rond");
}

/* Own cards */

static GtkEditable *
get_title (TalkFixture *f, guint number)
{
  g_autoptr (GPtrArray) rows = find_all_named (f->page, "own-card");

  g_assert_cmpuint (number, <, rows->len);

  return GTK_EDITABLE (find_typed (rows->pdata[number], GTK_TYPE_ENTRY));
}

static void
add_own (TalkFixture *f, const char *title)
{
  gtk_editable_set_text (GTK_EDITABLE (find (f, "own-card-title")), title);
  click (find (f, "own-card-add"));
}

static guint
count_own (TalkFixture *f)
{
  g_autoptr (GPtrArray) rows = find_all_named (f->page, "own-card");

  return rows->len;
}

static void
test_own_cards (TalkFixture *f, gconstpointer data)
{
  CirkelTable *table = cirkel_talk_get_table (f->talk);
  CirkelCard  *card;

  show (f, "own-cards");
  g_assert_false (gtk_widget_is_sensitive (find (f, "own-card-add")));
  gtk_editable_set_text (GTK_EDITABLE (find (f, "own-card-title")), "  ");
  g_assert_false (gtk_widget_is_sensitive (find (f, "own-card-add")));

  add_own (f, "Dicht bij huis");
  add_own (f, "Humor");
  g_assert_cmpuint (cirkel_table_get_n_cards (table), ==, 9);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (find (f, "own-card-title"))), ==, "");
  g_assert_cmpstr (gtk_editable_get_text (get_title (f, 0)), ==, "Dicht bij huis");
  g_assert_cmpstr (gtk_editable_get_text (get_title (f, 1)), ==, "Humor");

  card = cirkel_table_get_card (table, 7);
  gtk_editable_set_text (get_title (f, 0), "Thuis");
  g_assert_cmpstr (cirkel_card_get_title (card), ==, "Thuis");

  cirkel_table_remove_own (table, card);
  g_assert_cmpuint (count_own (f), ==, 1);
  g_assert_cmpstr (gtk_editable_get_text (get_title (f, 0)), ==, "Humor");
  g_assert_true (cirkel_history_undo (f->history));
  g_assert_cmpstr (gtk_editable_get_text (get_title (f, 0)), ==, "Thuis");
  g_assert_cmpstr (gtk_editable_get_text (get_title (f, 1)), ==, "Humor");
  while (cirkel_history_undo (f->history))
    ;
  g_assert_cmpuint (count_own (f), ==, 0);
}

/* Lists of texts */

static const struct
{
  const char *page;
  const char *list;
  int         from; /* -1 where nobody brings it in */
} lists[] = {
  { "topics", "agenda", CIRKEL_PARTY_CLIENT },
  { "aims", "aims", -1 },
};

static void
test_lists (TalkFixture *f, gconstpointer data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_autofree char *add = g_strconcat ("add-", lists[i].list, NULL);

      show (f, lists[i].page);
      click (find (f, add));
      g_assert_cmpuint (count (f, lists[i].list), ==, 1);
      write_in (find (f, lists[i].list), "De uren");
      g_assert_cmpstr (cirkel_record_text (get_item (f, lists[i].list, 0), "text"), ==, "De uren");
      if (lists[i].from >= 0)
        g_assert_cmpint (cirkel_record_int (get_item (f, lists[i].list, 0), "from"), ==, lists[i].from);

      g_assert_true (cirkel_history_undo (f->history));
      check_shown (find (f, lists[i].list), "");
      g_assert_true (cirkel_history_undo (f->history));
      g_assert_cmpuint (count (f, lists[i].list), ==, 0);
    }
}

static guint
count_suggestions (TalkFixture *f)
{
  g_autoptr (GPtrArray) found = find_all_named (f->page, "suggestion");

  return found->len;
}

static GtkWidget *
first_suggestion (TalkFixture *f)
{
  g_autoptr (GPtrArray) found = find_all_named (f->page, "suggestion");

  g_assert_cmpuint (found->len, >, 0);

  return found->pdata[0];
}

/* What the client wants to talk about can be taken over, once. */
static void
test_suggested_topics (TalkFixture *f, gconstpointer data)
{
  show (f, "topics");
  g_assert_cmpuint (count_suggestions (f), ==, 0);
  cirkel_edit_set_talk_about (f->history, placement_of (f, "income"), TRUE);
  cirkel_edit_set_talk_about (f->history, placement_of (f, "contacts"), TRUE);
  g_assert_cmpuint (count_suggestions (f), ==, 2);

  click (first_suggestion (f));
  g_assert_cmpuint (count (f, "agenda"), ==, 1);
  g_assert_cmpstr (cirkel_record_text (get_item (f, "agenda", 0), "text"), ==,
                   "Betekenisvolle werkcontacten hebben en opbouwen");
  g_assert_cmpint (cirkel_record_int (get_item (f, "agenda", 0), "from"), ==, CIRKEL_PARTY_CLIENT);
  g_assert_cmpuint (count_suggestions (f), ==, 1);
  g_assert_true (cirkel_history_undo (f->history));
  g_assert_cmpuint (count_suggestions (f), ==, 2);
}

/* An empty goal that waits for words gets them. */
static void
test_suggested_aims (TalkFixture *f, gconstpointer data)
{
  guint n_suggestions;

  show (f, "aims");
  n_suggestions = count_suggestions (f);
  g_assert_cmpuint (n_suggestions, >=, 2);
  click (find (f, "add-aims"));
  click (first_suggestion (f));
  g_assert_cmpuint (count (f, "aims"), ==, 1);
  g_assert_cmpstr (cirkel_record_text (get_item (f, "aims", 0), "text"), !=, "");
  g_assert_cmpuint (count_suggestions (f), ==, n_suggestions - 1);
  click (first_suggestion (f));
  g_assert_cmpuint (count (f, "aims"), ==, 2);
}

/* Decisions */

static gboolean
is_pressed (TalkFixture *f, const char *name)
{
  return gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (find (f, name)));
}

static void
check_decision (TalkFixture *f, const char *id)
{
  CirkelMethod *method = cirkel_talk_get_method (f->talk);
  g_auto (GStrv) lines = cirkel_method_dup_decision_lines (method, id);
  CirkelChoice *choice = NULL;

  g_assert_cmpuint (g_strv_length (lines), >=, 2);
  g_assert_true (is_pressed (f, "explore-unknown"));
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *name = g_strdup_printf ("explore-option-%u", i + 1);

      click (find (f, name));
      g_assert_true (is_pressed (f, name));
      g_assert_false (is_pressed (f, "explore-unknown"));
      g_assert_true (choice == NULL || choice == cirkel_preference_find (f->conversation, id));
      choice = cirkel_preference_find (f->conversation, id);
      g_assert_cmpstr (cirkel_record_text (choice, "preference"), ==, lines[i]);
      g_assert_cmpstr (cirkel_record_text (choice, "choice"), ==,
                       cirkel_method_get_decision_title (method, id));
      g_assert_cmpstr (cirkel_record_text (choice, "choice"), !=, "");
    }

  g_assert_true (cirkel_history_undo (f->history));
  g_assert_cmpstr (cirkel_record_text (choice, "preference"), ==, lines[g_strv_length (lines) - 2]);
  click (find (f, "explore-unknown"));
  g_assert_null (cirkel_preference_find (f->conversation, id));
  g_assert_true (is_pressed (f, "explore-unknown"));
}

static void
test_decisions (TalkFixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) stops = list_stops (f);
  guint n_decisions = 0;

  for (guint i = 0; i < stops->len; i++)
    if (cirkel_explore_stop_get_decision (stops->pdata[i]) != NULL)
      {
        show (f, cirkel_explore_stop_get_id (stops->pdata[i]));
        check_decision (f, cirkel_explore_stop_get_decision (stops->pdata[i]));
        n_decisions++;
      }
  g_assert_cmpuint (n_decisions, ==, 5);
  g_assert_cmpuint (count (f, "choices"), ==, 0);
}

static void
test_own_words (TalkFixture *f, gconstpointer data)
{
  g_auto (GStrv) lines = cirkel_method_dup_decision_lines (cirkel_talk_get_method (f->talk), "where");
  g_autofree char *longer = g_strconcat (lines[0], ", of buiten", NULL);
  GtkWidget       *words;
  GtkWidget *private;

  show (f, "talk-where");
  words = find (f, "explore-words");
  private = find (f, "explore-private");
  g_assert_false (gtk_widget_get_visible (private));
  click (find (f, "explore-option-2"));
  check_shown (words, "");
  g_assert_true (gtk_widget_get_visible (private));

  /* Words that are on a button on the way stay in the field of who types. */
  write_in (words, lines[0]);
  g_assert_true (is_pressed (f, "explore-option-1"));
  check_shown (words, lines[0]);
  add_to (words, ", of buiten");
  g_assert_false (is_pressed (f, "explore-option-1"));
  g_assert_cmpstr (cirkel_record_text (cirkel_preference_find (f->conversation, "where"), "preference"), ==,
                   longer);
  g_assert_cmpuint (count (f, "choices"), ==, 1);

  g_assert_true (cirkel_history_undo (f->history));
  g_assert_true (is_pressed (f, "explore-option-2"));
  check_shown (words, "");
}

/* All of it */

static guint
count_lines (TalkFixture *f)
{
  g_autoptr (GPtrArray) lines = find_all_typed (f->page, CIRKEL_TYPE_EXPLORE_LINE);

  return lines->len;
}

static const CirkelExploreText *
find_line (TalkFixture *f, const char *title)
{
  g_autoptr (GPtrArray) lines = find_all_typed (f->page, CIRKEL_TYPE_EXPLORE_LINE);
  for (guint i = 0; i < lines->len; i++)
    if (g_str_equal (cirkel_explore_line_get_text (lines->pdata[i])->title, title))
      return cirkel_explore_line_get_text (lines->pdata[i]);

  return NULL;
}

static void
add_subject (TalkFixture *f, const char *text, gboolean private)
{
  g_autoptr (CirkelAgendaItem) item = cirkel_agenda_item_new ();

  g_object_set (item, "text", text, "private", private, NULL);
  g_assert_true (cirkel_edit_add (f->history, f->conversation, "agenda", item));
}

static void
test_my_page (TalkFixture *f, gconstpointer data)
{
  guint n_before;

  show (f, "my-page");
  /* Seven cards, and five things that the client could like. */
  g_assert_cmpuint (count_lines (f), ==, 7 + 5);
  n_before = count_lines (f);

  lay (f, "income", CIRKEL_PLACE_MIDDLE);
  cirkel_edit_set_words (f->history, placement_of (f, "income"), "Ik kom <i>niet</i> rond");
  g_assert_cmpstr (find_line (f, "Een goed inkomen verdienen")->words, ==, "Ik kom <i>niet</i> rond");
  g_assert_cmpstr (find_line (f, "Een goed inkomen verdienen")->page, ==, "why-income");
  add_subject (f, "De uren", TRUE);
  g_assert_true (find_line (f, "De uren")->is_private);
  add_subject (f, "", FALSE);
  g_assert_cmpuint (count_lines (f), ==, n_before + 1);
  cirkel_edit_prefer (f->history, f->conversation, "recording", "Opnemen?", "Liever niet");
  g_assert_cmpstr (find_line (f, "Liever niet")->page, ==, "recording");

  while (cirkel_history_undo (f->history))
    ;
  g_assert_null (find_line (f, "De uren"));
  g_assert_null (find_line (f, "Liever niet"));
  g_assert_cmpuint (count_lines (f), ==, n_before);
}

/* Each button leads to a page that there is. */
static void
test_changes (TalkFixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) stops = list_stops (f);
  g_autoptr (GPtrArray) buttons = NULL;
  guint n_changes = 0;

  show (f, "my-page");
  buttons = find_all_typed (f->page, GTK_TYPE_BUTTON);
  for (guint i = 0; i < buttons->len; i++)
    {
      const char *action = gtk_actionable_get_action_name (buttons->pdata[i]);
      const char *page;
      guint       position;

      if (g_strcmp0 (action, "explore.go-to") != 0)
        continue;
      page = g_variant_get_string (gtk_actionable_get_action_target_value (buttons->pdata[i]), NULL);
      position = cirkel_explore_stops_find (stops, page);
      g_assert_true (g_str_has_prefix (cirkel_explore_stop_get_id (stops->pdata[position]), page));
      n_changes++;
    }
  g_assert_cmpuint (n_changes, ==, 7 + 5 + 4);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(name, func) g_test_add ("/explore-pages/" name, TalkFixture, NULL, set_up, func, talk_tear_down)
  ADD ("why", test_why);
  ADD ("own-cards", test_own_cards);
  ADD ("lists", test_lists);
  ADD ("suggested-topics", test_suggested_topics);
  ADD ("suggested-aims", test_suggested_aims);
  ADD ("decisions", test_decisions);
  ADD ("own-words", test_own_words);
  ADD ("my-page", test_my_page);
  ADD ("changes", test_changes);
#undef ADD

  return g_test_run ();
}
