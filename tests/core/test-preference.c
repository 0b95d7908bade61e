/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-option.h"
#include "cirkel-preference.h"
#include "cirkel-record-edits.h"
#include "cirkel-session.h"

/* What the client would like of a decision: one record for each, that undo knows. */

typedef struct
{
  CirkelSession      *session;
  CirkelConversation *conversation;
  CirkelHistory      *history;
} Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  f->session = cirkel_session_new ("nl", "Cliënt 12");
  f->conversation = cirkel_session_get_current (f->session);
  f->history = cirkel_history_new ();
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  g_assert_finalize_object (f->history);
  g_assert_finalize_object (f->session);
}

static guint
count (Fixture *f)
{
  return g_list_model_get_n_items (G_LIST_MODEL (cirkel_record_list (f->conversation, "choices")));
}

static const char *
preferred (Fixture *f, const char *decision)
{
  CirkelChoice *choice = cirkel_preference_find (f->conversation, decision);

  return choice != NULL ? cirkel_record_text (choice, "preference") : NULL;
}

static void
prefer (Fixture *f, const char *decision, const char *preference)
{
  cirkel_edit_prefer (f->history, f->conversation, decision, "Waar praten we?", preference);
}

static void
type (Fixture *f, const char *text)
{
  for (const char *end = g_utf8_next_char (text);; end = g_utf8_next_char (end))
    {
      g_autofree char *typed = g_strndup (text, (gsize)(end - text));

      cirkel_edit_write_preference (f->history, f->conversation, "where", "Waar praten we?", typed);
      if (*end == '\0')
        break;
    }
}

static void
test_again (Fixture *f, gconstpointer data)
{
  CirkelChoice *first;

  prefer (f, "where", "Per telefoon");
  first = cirkel_preference_find (f->conversation, "where");
  g_assert_cmpstr (cirkel_record_text (first, "choice"), ==, "Waar praten we?");
  prefer (f, "when", "Volgende week");
  prefer (f, "where", "Op mijn werk");

  g_assert_cmpuint (count (f), ==, 2);
  g_assert_true (cirkel_preference_find (f->conversation, "where") == first);
  g_assert_cmpstr (preferred (f, "where"), ==, "Op mijn werk");
  g_assert_cmpstr (preferred (f, "when"), ==, "Volgende week");

  cirkel_history_undo (f->history);
  g_assert_cmpstr (preferred (f, "where"), ==, "Per telefoon");
  cirkel_history_undo (f->history);
  g_assert_null (preferred (f, "when"));
  cirkel_history_undo (f->history);
  g_assert_cmpuint (count (f), ==, 0);
  g_assert_false (cirkel_history_get_can_undo (f->history));
}

static void
test_same_again_is_no_step (Fixture *f, gconstpointer data)
{
  prefer (f, "where", "");
  g_assert_false (cirkel_history_get_can_undo (f->history));
  prefer (f, "where", "Per telefoon");
  prefer (f, "where", "Per telefoon");
  cirkel_history_undo (f->history);
  g_assert_false (cirkel_history_get_can_undo (f->history));
}

static void
test_unknown_leaves_nothing (Fixture *f, gconstpointer data)
{
  prefer (f, "where", "Per telefoon");
  prefer (f, "where", "");
  g_assert_cmpuint (count (f), ==, 0);
  cirkel_history_undo (f->history);
  g_assert_cmpstr (preferred (f, "where"), ==, "Per telefoon");
}

/* What was written about the choice for another reason is not lost with the preference. */
static void
test_unknown_keeps_the_rest (Fixture *f, gconstpointer data)
{
  static const char *const texts[] = { "goal", "matters", "decision" };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      prefer (f, texts[i], "Per telefoon");
      cirkel_edit_write (f->history, cirkel_preference_find (f->conversation, texts[i]), texts[i], "Iets");
      prefer (f, texts[i], "");
      g_assert_cmpstr (preferred (f, texts[i]), ==, "");
    }

  g_autoptr (CirkelOption) option = cirkel_option_new ();

  prefer (f, "options", "Per telefoon");
  cirkel_edit_add (f->history, cirkel_preference_find (f->conversation, "options"), "options", option);
  prefer (f, "options", "");
  g_assert_cmpstr (preferred (f, "options"), ==, "");
}

/* The first letter makes the record, and all of them are one step. */
static void
test_typing (Fixture *f, gconstpointer data)
{
  type (f, "Bij mij thuis");
  g_assert_cmpstr (preferred (f, "where"), ==, "Bij mij thuis");
  cirkel_history_undo (f->history);
  g_assert_cmpuint (count (f), ==, 0);
  g_assert_false (cirkel_history_get_can_undo (f->history));
  cirkel_history_redo (f->history);
  g_assert_cmpstr (preferred (f, "where"), ==, "Bij mij thuis");

  /* After a pause a new step begins; it is of what was there then. */
  type (f, "Bij mij thuis, of buiten");
  cirkel_history_undo (f->history);
  g_assert_cmpstr (preferred (f, "where"), ==, "Bij mij thuis");
}

static void
test_typing_in_steps (Fixture *f, gconstpointer data)
{
  type (f, "Thuis");
  cirkel_history_seal (f->history);
  type (f, "Thuis of buiten");
  cirkel_history_undo (f->history);
  g_assert_cmpstr (preferred (f, "where"), ==, "Thuis");
  cirkel_history_undo (f->history);
  g_assert_null (preferred (f, "where"));
  cirkel_history_redo (f->history);
  g_assert_cmpstr (preferred (f, "where"), ==, "Thuis");
  cirkel_history_redo (f->history);
  g_assert_cmpstr (preferred (f, "where"), ==, "Thuis of buiten");
}

static void
test_wiped_out (Fixture *f, gconstpointer data)
{
  type (f, "T");
  cirkel_edit_write_preference (f->history, f->conversation, "where", "Waar praten we?", "");
  g_assert_cmpuint (count (f), ==, 0);
}

/* Who wipes out what is private, and types on, does not make it public by that. */
static void
test_private_stays (Fixture *f, gconstpointer data)
{
  type (f, "T");
  cirkel_edit_choose (f->history, cirkel_preference_find (f->conversation, "where"), "private", TRUE);
  cirkel_edit_write_preference (f->history, f->conversation, "where", "Waar praten we?", "");
  type (f, "Thuis");
  g_assert_cmpuint (count (f), ==, 1);
  g_assert_true (cirkel_record_int (cirkel_preference_find (f->conversation, "where"), "private"));
  prefer (f, "where", "");
  g_assert_cmpuint (count (f), ==, 0);
}

/* What is pasted can always be saved. */
static void
test_long_text (Fixture *f, gconstpointer data)
{
  g_autofree char *text = g_strnfill (CIRKEL_TEXT_MAX + 50, 'a');

  prefer (f, "where", text);
  g_assert_cmpuint (strlen (preferred (f, "where")), ==, CIRKEL_TEXT_MAX);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, func) g_test_add ("/preference/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("again", test_again);
  ADD ("same-again-is-no-step", test_same_again_is_no_step);
  ADD ("unknown-leaves-nothing", test_unknown_leaves_nothing);
  ADD ("unknown-keeps-the-rest", test_unknown_keeps_the_rest);
  ADD ("typing", test_typing);
  ADD ("typing-in-steps", test_typing_in_steps);
  ADD ("wiped-out", test_wiped_out);
  ADD ("private-stays", test_private_stays);
  ADD ("long-text", test_long_text);
#undef ADD

  return g_test_run ();
}
