/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include <string.h>

#include "cirkel-edits.h"
#include "cirkel-kit-dialog.h"
#include "cirkel-method.h"
#include "cirkel-pages-view.h"
#include "cirkel-talk-edits.h"
#include "program-fixture.h"

/* The kit on paper: what is chosen is what is on the pages beside it. */

#define TITLE "Dicht bij <b>huis</b>"
#define GOAL "Elke week zwemmen"

static GtkWidget *
show_kit (ProgramFixture *fixture)
{
  g_action_group_activate_action (G_ACTION_GROUP (fixture->application), "kit", NULL);
  settle ();
  g_assert_nonnull (find_dialog (CIRKEL_TYPE_KIT_DIALOG));

  return GTK_WIDGET (find_dialog (CIRKEL_TYPE_KIT_DIALOG));
}

static void
close_kit (GtkWidget *kit)
{
  gtk_window_close (GTK_WINDOW (kit));
  settle ();
  g_assert_null (find_dialog (CIRKEL_TYPE_KIT_DIALOG));
}

static CirkelPages *
pages_of (GtkWidget *kit)
{
  return cirkel_pages_view_get_pages (CIRKEL_PAGES_VIEW (find_typed (kit, CIRKEL_TYPE_PAGES_VIEW)));
}

static gboolean
piece_says (const CirkelPaperPiece *piece, const char *words)
{
  return piece->text != NULL && strstr (piece->text, words) != NULL;
}

static gboolean
says (GtkWidget *kit, const char *words)
{
  CirkelPaper *paper = cirkel_pages_get_paper (pages_of (kit));

  for (guint i = 0; i < cirkel_paper_get_n_pieces (paper); i++)
    if (piece_says (cirkel_paper_get_piece (paper, i), words))
      return TRUE;

  return FALSE;
}

static void
choose (GtkWidget *kit, const char *row, guint position)
{
  adw_combo_row_set_selected (ADW_COMBO_ROW (find_named (kit, row)), position);
  settle ();
}

static void
choose_language (GtkWidget *kit, const char *language)
{
  const char *const *languages = cirkel_method_get_languages ();
  guint              position = 0;

  while (!g_str_equal (languages[position], language))
    position++;
  choose (kit, "kit-language-row", position);
}

static void
assert_language (GtkWidget *kit, const char *language)
{
  g_autoptr (CirkelMethod) method = cirkel_method_new (language);

  g_assert_cmpstr (cirkel_paper_get_language (cirkel_pages_get_paper (pages_of (kit))), ==, language);
  g_assert_true (says (kit, cirkel_method_get_place_name (method, CIRKEL_PLACE_INNER)));
  g_assert_true (says (kit, cirkel_method_get_questionnaire_intro (method)));
}

static void
test_start_screen (ProgramFixture *fixture, gconstpointer data)
{
  GtkWidget       *kit = show_kit (fixture);
  g_autofree char *language = cirkel_application_dup_new_language (fixture->application);

  assert_language (kit, language);
  g_assert_null (find_named (kit, "kit-own-switch"));
  close_kit (kit);
}

static void
test_language (ProgramFixture *fixture, gconstpointer data)
{
  CirkelDocument *document = begin (fixture);
  CirkelSession  *session = cirkel_document_get_session (document);
  const char     *first = cirkel_session_get_language (session);
  const char     *other = g_str_equal (first, "nl") ? "en" : "nl";
  GtkWidget      *kit = show_kit (fixture);

  assert_language (kit, first);
  choose_language (kit, other);
  assert_language (kit, other);
  /* The session goes on in its own. */
  g_assert_cmpstr (cirkel_session_get_language (session), ==, first);
  g_assert_false (cirkel_history_get_can_undo (cirkel_document_get_history (document)));
  close_kit (kit);
}

static void
test_paper (ProgramFixture *fixture, gconstpointer data)
{
  static const CirkelPaperSize sizes[] = { CIRKEL_PAPER_A4, CIRKEL_PAPER_A3, CIRKEL_PAPER_LETTER };
  GtkWidget                   *kit = show_kit (fixture);

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      double width, height;

      choose (kit, "kit-paper-row", i);
      cirkel_paper_size_get_points (sizes[i], &width, &height);
      g_assert_cmpfloat_with_epsilon (cirkel_pages_get_width (pages_of (kit)), width, 0.5);
      g_assert_cmpfloat_with_epsilon (cirkel_pages_get_height (pages_of (kit)), height, 0.5);
    }
  close_kit (kit);
}

static void
test_own_cards (ProgramFixture *fixture, gconstpointer data)
{
  CirkelDocument *document = begin (fixture);
  CirkelSession  *session = cirkel_document_get_session (document);
  GtkWidget      *kit = show_kit (fixture);
  GtkSwitch      *own;

  g_assert_null (find_named (kit, "kit-own-switch"));
  close_kit (kit);

  cirkel_edit_add_card (cirkel_document_get_history (document), session, TITLE, "");
  kit = show_kit (fixture);
  own = GTK_SWITCH (find_named (kit, "kit-own-switch"));
  g_assert_true (gtk_switch_get_active (own));
  g_assert_true (says (kit, TITLE));
  gtk_switch_set_active (own, FALSE);
  settle ();
  g_assert_false (says (kit, TITLE));
  gtk_switch_set_active (own, TRUE);
  settle ();
  g_assert_true (says (kit, TITLE));
  close_kit (kit);
}

/* The small goals in the place of the values, or the values. */
static void
test_small_goals (ProgramFixture *fixture, gconstpointer data)
{
  CirkelDocument     *document = begin (fixture);
  CirkelSession      *session = cirkel_document_get_session (document);
  CirkelConversation *conversation = cirkel_session_get_current (session);
  CirkelHistory      *history = cirkel_document_get_history (document);
  g_autoptr (CirkelMethod) method = cirkel_method_new (cirkel_session_get_language (session));
  const char *intro = cirkel_method_get_questionnaire_intro (method);
  GtkWidget  *kit;

  cirkel_edit_set_purpose (history, session, conversation, CIRKEL_PURPOSE_GOALS);
  cirkel_edit_add_card (history, session, GOAL, "");
  kit = show_kit (fixture);
  g_assert_true (says (kit, GOAL));
  g_assert_false (says (kit, intro));
  gtk_switch_set_active (GTK_SWITCH (find_named (kit, "kit-own-switch")), FALSE);
  settle ();
  g_assert_false (says (kit, GOAL));
  g_assert_true (says (kit, intro));
  close_kit (kit);
}

/* Only where it is asked for, in the language of the kit. */
static void
test_observer (ProgramFixture *fixture, gconstpointer data)
{
  static const char *const languages[] = { "nl", "en" };
  GtkWidget               *kit = show_kit (fixture);
  GtkSwitch               *observer = GTK_SWITCH (find_named (kit, "kit-observer-switch"));
  const guint              n_pages = cirkel_pages_get_n_pages (pages_of (kit));

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autoptr (CirkelMethod) method = cirkel_method_new (languages[i]);
      const char *title = cirkel_method_get_paper_word (method, "observer-title");

      choose_language (kit, languages[i]);
      g_assert_false (says (kit, title));
      gtk_switch_set_active (observer, TRUE);
      settle ();
      g_assert_true (says (kit, title));
      g_assert_cmpuint (cirkel_pages_get_n_pages (pages_of (kit)), >, n_pages);
      gtk_switch_set_active (observer, FALSE);
      settle ();
      g_assert_cmpuint (cirkel_pages_get_n_pages (pages_of (kit)), ==, n_pages);
    }
  close_kit (kit);
}

/* Everything has a name for who cannot see it, and the keys of other windows work here. */
static void
test_keys (ProgramFixture *fixture, gconstpointer data)
{
  GtkWidget *kit = show_kit (fixture);

  g_assert_true (gtk_window_get_focus (GTK_WINDOW (kit)) == find_named (kit, "kit-print"));
  g_assert_true (gtk_widget_is_sensitive (find_named (kit, "kit-save")));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (find_named (kit, "kit-choices-button")),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Choices");
  close_kit (kit);
}

int
main (int argc, char **argv)
{
  program_init (&argc, &argv);

#define ADD(name, test) g_test_add (name, ProgramFixture, NULL, program_set_up, test, program_tear_down)
  ADD ("/kit-dialog/start-screen", test_start_screen);
  ADD ("/kit-dialog/language", test_language);
  ADD ("/kit-dialog/paper", test_paper);
  ADD ("/kit-dialog/own-cards", test_own_cards);
  ADD ("/kit-dialog/small-goals", test_small_goals);
  ADD ("/kit-dialog/observer", test_observer);
  ADD ("/kit-dialog/keys", test_keys);

  return g_test_run ();
}
