/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-factor.h"
#include "cirkel-need.h"
#include "cirkel-paper-text.h"
#include "cirkel-session-file.h"
#include "cirkel-summary.h"

#include <string.h>

/* What the summary says, and in which order. */

static CirkelSession *
load_example (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path
    = g_test_build_filename (G_TEST_DIST, "..", "data", "examples", "voorbeeld.cirkel.json", NULL);
  g_autofree char *text = NULL;
  CirkelSession   *session;
  gsize            length;

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);
  session = cirkel_session_parse (text, length, NULL, &error);
  g_assert_no_error (error);

  return session;
}

static CirkelPaper *
summarize (CirkelSession *session, CirkelConversation *conversation, CirkelAudience audience)
{
  g_autoptr (CirkelMethod) method = cirkel_method_new (cirkel_session_get_language (session));

  return cirkel_summary_new (session, conversation, method, audience);
}

static CirkelPaper *
summarize_current (CirkelSession *session, CirkelAudience audience)
{
  return summarize (session, cirkel_session_get_current (session), audience);
}

static char *
list_headings (CirkelPaper *paper, int level)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < cirkel_paper_get_n_pieces (paper); i++)
    {
      const CirkelPaperPiece *piece = cirkel_paper_get_piece (paper, i);

      if (piece->kind == CIRKEL_PAPER_HEADING && piece->level == level)
        g_string_append_printf (list, "%s|", piece->text);
    }

  return g_string_free (list, FALSE);
}

static void
assert_headings (CirkelPaper *paper, int level, const char *expected)
{
  g_autofree char *headings = list_headings (paper, level);

  g_assert_cmpstr (headings, ==, expected);
}

#define BEFORE_VALUES "Afspraken|Tot de volgende keer|Wat ik meeneem|Sinds de vorige keer|"
#define FROM_VALUES "Wat belangrijk is in werk|Samen kiezen|Hoe we begonnen|De vragenlijst|Aantekeningen|"

static void
test_parts (void)
{
  g_autoptr (CirkelSession) session = load_example ();
  g_autoptr (CirkelPaper) client = summarize_current (session, CIRKEL_AUDIENCE_CLIENT);
  g_autoptr (CirkelPaper) professional = summarize_current (session, CIRKEL_AUDIENCE_PROFESSIONAL);
  g_autoptr (CirkelPaper) employer = summarize_current (session, CIRKEL_AUDIENCE_EMPLOYER);

  assert_headings (client, 1, BEFORE_VALUES FROM_VALUES);
  assert_headings (professional, 1, BEFORE_VALUES FROM_VALUES);
  assert_headings (employer, 1, "");

  /* The title, the line below it, and the board are the first page. */
  g_assert_cmpint (cirkel_paper_get_piece (client, 0)->kind, ==, CIRKEL_PAPER_TITLE);
  g_assert_cmpint (cirkel_paper_get_piece (client, 1)->voice, ==, CIRKEL_PAPER_SOFT);
  g_assert_cmpint (cirkel_paper_get_piece (client, 2)->kind, ==, CIRKEL_PAPER_DRAWING);
  g_assert_cmpuint (cirkel_paper_get_n_pieces (employer), ==, 3);
}

/* Headings and tables without anything below them are no parts. */
static void
test_nothing_empty (void)
{
  g_autoptr (CirkelSession) session = load_example ();

  for (guint c = 0; c < 3; c++)
    for (guint a = 0; a < CIRKEL_N_AUDIENCES; a++)
      {
        g_autoptr (CirkelConversation) conversation
          = g_list_model_get_item (G_LIST_MODEL (cirkel_session_get_conversations (session)), c);
        g_autoptr (CirkelPaper) paper = summarize (session, conversation, (CirkelAudience)a);
        guint n_pieces = cirkel_paper_get_n_pieces (paper);

        for (guint i = 0; i < n_pieces; i++)
          {
            const CirkelPaperPiece *piece = cirkel_paper_get_piece (paper, i);
            const CirkelPaperPiece *next = i + 1 < n_pieces ? cirkel_paper_get_piece (paper, i + 1) : NULL;

            if (piece->kind == CIRKEL_PAPER_HEADING)
              g_assert_true (next != NULL
                             && (next->kind != CIRKEL_PAPER_HEADING || next->level > piece->level));
            if (piece->kind == CIRKEL_PAPER_TABLE)
              g_assert_cmpuint (piece->table->n_rows, >, 0);
            else if (piece->kind != CIRKEL_PAPER_BREAK)
              g_assert_true (piece->text != NULL && *piece->text != '\0');
          }
      }
}

static void
test_empty_session (void)
{
  static const struct
  {
    CirkelAudience audience;
    const char    *line;
  } cases[] = {
    { CIRKEL_AUDIENCE_CLIENT, "Nothing has been written down yet." },
    { CIRKEL_AUDIENCE_PROFESSIONAL, "Nothing has been written down yet." },
    { CIRKEL_AUDIENCE_EMPLOYER, "There are no agreements to share yet." },
  };
  g_autoptr (CirkelSession) session = cirkel_session_new ("en", "Client 12");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (CirkelPaper) paper = summarize_current (session, cases[i].audience);
      g_autofree char *text = cirkel_paper_to_text (paper);

      for (int level = 1; level <= 3; level++)
        assert_headings (paper, level, "");
      g_assert_nonnull (strstr (text, cases[i].line));
      g_assert_cmpint (strstr (text, "Client 12") != NULL, ==, cases[i].audience != CIRKEL_AUDIENCE_EMPLOYER);
    }
}

static CirkelPlacement *
find_placement (CirkelSession *session, const char *card)
{
  return cirkel_conversation_find_placement (cirkel_session_get_current (session), card, NULL);
}

/* What people say stays as they said it, in lines of their own; marks that turn the text around them do
 * not come along. */
static void
test_literal (void)
{
  static const char words[] = "  Eerst dit.\n\n<b>Dan</b> dat & \"zo\": 100 %s — العمل \u202etext\u202c.\t✓";
  static const char shown[] = "  Eerst dit.\n\n<b>Dan</b> dat & \"zo\": 100 %s — العمل text. ✓";
  g_autoptr (CirkelSession) session = cirkel_session_new ("nl", "");
  g_autoptr (CirkelPaper) paper = NULL;
  guint n_found = 0;

  g_object_set (find_placement (session, "income"), "place", CIRKEL_PLACE_ASIDE, "words", words, NULL);
  paper = summarize_current (session, CIRKEL_AUDIENCE_CLIENT);

  for (guint i = 0; i < cirkel_paper_get_n_pieces (paper); i++)
    {
      const CirkelPaperPiece *piece = cirkel_paper_get_piece (paper, i);

      if (piece->voice == CIRKEL_PAPER_OWN_WORDS)
        {
          g_assert_cmpstr (piece->text, ==, shown);
          n_found++;
        }
    }
  g_assert_cmpuint (n_found, ==, 1);
  assert_headings (paper, 2, "Niet belangrijk voor mij|");
}

/* A card of which something is still to be written down is on paper as one of which nothing was said. */
static void
test_nothing_said_yet (void)
{
  static const char *const lists[] = { "factors", "needs" };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_autoptr (CirkelSession) session = cirkel_session_new ("en", "");
      CirkelPlacement *placement = find_placement (session, "income");
      g_autoptr (CirkelRecord) begun
        = i == 0 ? CIRKEL_RECORD (cirkel_factor_new ()) : CIRKEL_RECORD (cirkel_need_new ());
      g_autoptr (CirkelPaper) paper = NULL;
      g_autofree char *text = NULL;

      g_object_set (placement, "place", CIRKEL_PLACE_INNER, NULL);
      g_list_store_append (cirkel_record_list (placement, lists[i]), begun);
      paper = summarize_current (session, CIRKEL_AUDIENCE_CLIENT);
      text = cirkel_paper_to_text (paper);
      g_assert_nonnull (strstr (text, "\n- Earning a good income\n"));
    }
}

/* Small goals have their own title and heading, and their cards are goals. */
static void
test_small_goals (void)
{
  g_autoptr (CirkelSession) session = load_example ();
  g_autoptr (CirkelConversation) first
    = g_list_model_get_item (G_LIST_MODEL (cirkel_session_get_conversations (session)), 0);
  g_autoptr (CirkelPaper) paper = summarize (session, first, CIRKEL_AUDIENCE_CLIENT);

  g_assert_cmpstr (cirkel_paper_get_piece (paper, 0)->text, ==, "Voorbeeld: Kleine doelen voor deze week");
  assert_headings (paper, 1, "Afspraken|Tot de volgende keer|Wat ik meeneem|Kleine doelen|Hoe we begonnen|");
  assert_headings (paper, 3, "Elke dag even naar buiten|Koffie drinken in de bakkerij|Op tijd naar bed|");

  g_object_set (first, "subject", "", NULL);
  g_clear_object (&paper);
  paper = summarize (session, first, CIRKEL_AUDIENCE_CLIENT);
  g_assert_cmpstr (cirkel_paper_get_piece (paper, 0)->text, ==, "Voorbeeld: Kleine doelen");
}

static const CirkelPaperTable *
find_table (CirkelPaper *paper, const char *heading)
{
  gboolean below = FALSE;

  for (guint i = 0; i < cirkel_paper_get_n_pieces (paper); i++)
    {
      const CirkelPaperPiece *piece = cirkel_paper_get_piece (paper, i);

      if (piece->kind == CIRKEL_PAPER_HEADING)
        below = strcmp (piece->text, heading) == 0;
      else if (below && piece->kind == CIRKEL_PAPER_TABLE)
        return piece->table;
    }

  return NULL;
}

/* Every row of the first column, with what it became of in the second. */
static char *
join_cells (const CirkelPaperTable *table)
{
  GString *joined = g_string_new (NULL);

  for (guint row = 0; table != NULL && row < table->n_rows; row++)
    {
      for (guint i = 0; i < table->n_columns; i++)
        {
          const CirkelPaperCell *cell = &table->cells[row * table->n_columns + i];

          g_string_append_printf (joined, "%s%s/", cell->text, cell->note != NULL ? cell->note : "");
        }
      g_string_append_c (joined, '\n');
    }

  return g_string_free (joined, FALSE);
}

/* A card that is kept to oneself is named nowhere: no heading, no answers, no move, no agreement. */
static void
test_private_card (void)
{
  g_autoptr (CirkelSession) session = load_example ();
  g_autoptr (CirkelPaper) professional = summarize_current (session, CIRKEL_AUDIENCE_PROFESSIONAL);
  g_autoptr (CirkelPaper) client = summarize_current (session, CIRKEL_AUDIENCE_CLIENT);
  g_autofree char *shared = cirkel_paper_to_text (professional);
  g_autofree char *whole = cirkel_paper_to_text (client);

  g_assert_nonnull (strstr (whole, "inkomen"));
  g_assert_null (strstr (shared, "inkomen"));
}

/* What an agreement is for is named as long as the card is not kept to oneself, then or now. */
static void
test_value_of_agreement (void)
{
  g_autoptr (CirkelSession) session = load_example ();
  CirkelConversation *now = cirkel_session_get_current (session);
  CirkelConversation *then = cirkel_session_find_before (session, now);

  for (guint marks = 0; marks < 4; marks++)
    {
      const gboolean private_then = (marks & 1) != 0;
      const gboolean private_now = (marks & 2) != 0;
      g_autoptr (CirkelPaper) paper = NULL;
      g_autofree char *reached = NULL;
      g_autofree char *agreed = NULL;

      g_object_set (cirkel_conversation_find_placement (then, "develop-skills", NULL), "private",
                    private_then, NULL);
      g_object_set (cirkel_conversation_find_placement (now, "develop-skills", NULL), "private", private_now,
                    NULL);
      paper = summarize_current (session, CIRKEL_AUDIENCE_PROFESSIONAL);
      reached = join_cells (find_table (paper, "Wat ervan gekomen is"));
      agreed = join_cells (find_table (paper, "Afspraken"));

      g_assert_nonnull (strstr (reached, "cursus glutenvrij bakken"));
      g_assert_nonnull (strstr (agreed, "geld is voor de cursus"));
      g_assert_cmpint (strstr (reached, "vaardigheden ontwikkelen") != NULL, ==,
                       !private_then && !private_now);
      g_assert_cmpint (strstr (agreed, "vaardigheden ontwikkelen") != NULL, ==, !private_now);
    }
}

static guint
count_of (const char *text, const char *words)
{
  guint n = 0;

  for (const char *at = strstr (text, words); at != NULL; at = strstr (at + 1, words))
    n++;

  return n;
}

/* What was agreed, or to be practised, stands in the summary of its conversation once, with all that is
 * known of it: also when it was looked back on. */
static void
check_once (gpointer record, const char *list, const char *text)
{
  static const char *const others[] = { "who-else", "if-not", "helped" };
  GListModel              *items = G_LIST_MODEL (cirkel_record_list (record, list));

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (CirkelRecord) item = g_list_model_get_item (items, i);
      /* Beside its box: the same may have been decided under other choices. */
      g_autofree char *row = g_strconcat ("] ", cirkel_record_text (item, "text"), "\n", NULL);

      g_test_message ("%s", cirkel_record_text (item, "text"));
      g_assert_cmpuint (count_of (text, row), ==, 1);
      for (guint j = 0; j < G_N_ELEMENTS (others); j++)
        if (cirkel_record_find_field (item, others[j]) != NULL)
          g_assert_nonnull (strstr (text, cirkel_record_text (item, others[j])));
    }
}

static void
test_agreed_once (void)
{
  g_autoptr (CirkelSession) session = load_example ();

  for (guint c = 0; c < 3; c++)
    {
      g_autoptr (CirkelConversation) conversation
        = g_list_model_get_item (G_LIST_MODEL (cirkel_session_get_conversations (session)), c);
      g_autoptr (CirkelPaper) paper = summarize (session, conversation, CIRKEL_AUDIENCE_CLIENT);
      g_autofree char *text = cirkel_paper_to_text (paper);

      check_once (conversation, "agreements", text);
      check_once (cirkel_record_record (conversation, "closing"), "in-between", text);
    }
}

/* Who does it, by when, and what if not: looked back on, that stands below what was agreed. */
static void
test_looked_back (void)
{
  g_autoptr (CirkelSession) session = load_example ();
  CirkelConversation *then = cirkel_session_find_before (session, cirkel_session_get_current (session));
  g_autoptr (CirkelPaper) client = summarize (session, then, CIRKEL_AUDIENCE_CLIENT);
  g_autoptr (CirkelPaper) employer = summarize (session, then, CIRKEL_AUDIENCE_EMPLOYER);
  const CirkelPaperTable *table = find_table (client, "Afspraken");
  g_autofree char        *agreed = join_cells (table);
  g_autofree char        *shared = cirkel_paper_to_text (employer);

  g_assert_cmpuint (table->n_columns, ==, 3);
  g_assert_nonnull (strstr (agreed,
                            "Drie ochtenden van vijf uur, met een rustdag ertussen en een pauze om acht uur."
                            "Ik · 23 november 2026\n"
                            "Als het niet lukt: Dan ga ik terug naar vier uur, en bel ik jou.\n"
                            "Voor: Kennis en vaardigheden gebruiken/Deels/"));
  g_assert_nonnull (strstr (agreed, "/Deels/De kruk bij de werkbank. De derde ochtend is nog zwaar./\n"));
  g_assert_null (strstr (shared, "kruk"));
  g_assert_nonnull (strstr (shared, "Wie: Werk"));
}

/* What stands below what was agreed is there also where nobody wrote what that was. */
static void
test_looked_back_without_words (void)
{
  g_autoptr (CirkelSession) session = load_example ();
  CirkelConversation *then = cirkel_session_find_before (session, cirkel_session_get_current (session));
  g_autoptr (CirkelRecord) agreement
    = g_list_model_get_item (G_LIST_MODEL (cirkel_record_list (then, "agreements")), 1);
  g_autoptr (CirkelPaper) paper = NULL;
  g_autofree char *agreed = NULL;

  g_object_set (agreement, "text", "", "result", CIRKEL_RESULT_UNSAID, "helped", "", NULL);
  paper = summarize (session, then, CIRKEL_AUDIENCE_CLIENT);
  agreed = join_cells (find_table (paper, "Afspraken"));
  g_assert_nonnull (strstr (agreed, "\nMijn werk · 9 november 2026\n"
                                    "Als het niet lukt: Dan spreken we elke week af wat ik doe."
                                    "Voor: Eigen doelen stellen/"));

  g_object_set (agreement, "who", CIRKEL_PARTY_UNSAID, "by", "", "if-not", "", NULL);
  g_clear_object (&paper);
  g_clear_pointer (&agreed, g_free);
  paper = summarize (session, then, CIRKEL_AUDIENCE_CLIENT);
  agreed = join_cells (find_table (paper, "Afspraken"));
  g_assert_cmpuint (count_of (agreed, "Voor: Eigen doelen stellen"), ==, 1);
}

static void
test_moves (void)
{
  static const char expected[] = "Involved in important decisions/Not important to me/This comes later/\n"
                                 "Setting your own goals/This can be better/This goes well/\n"
                                 "Earning a good income/This comes later/This can be better/\n";
  g_autoptr (CirkelSession) session = load_example ();
  g_autoptr (CirkelPaper) paper = NULL;
  g_autofree char *moves = NULL;

  g_object_set (session, "language", "en", NULL);
  paper = summarize_current (session, CIRKEL_AUDIENCE_CLIENT);
  moves = join_cells (find_table (paper, "What moved"));

  g_assert_cmpstr (moves, ==, expected);
}

/* The answers stand in the words of the scale; one that was not given is a dash, and nothing is added up. */
static void
test_questionnaire (void)
{
  g_autoptr (CirkelSession) session = load_example ();
  CirkelConversation *conversation = cirkel_session_get_current (session);
  g_autoptr (CirkelPaper) paper = summarize_current (session, CIRKEL_AUDIENCE_CLIENT);
  g_autoptr (CirkelPaper) shared = summarize_current (session, CIRKEL_AUDIENCE_PROFESSIONAL);
  g_autoptr (CirkelPaper) kept = NULL;
  const CirkelPaperTable *table = find_table (paper, "De vragenlijst");
  g_autofree char        *answers = join_cells (table);

  g_assert_cmpuint (table->n_columns, ==, 1 + CIRKEL_N_ASPECTS);
  g_assert_cmpuint (table->n_rows, ==, 6);
  g_assert_nonnull (strstr (answers, "Een goed inkomen/Wel/Ertussenin/–/\n"));
  g_assert_cmpuint (find_table (shared, "De vragenlijst")->n_rows, ==, 5);

  g_object_set (conversation, "questionnaire-private", TRUE, NULL);
  kept = summarize_current (session, CIRKEL_AUDIENCE_PROFESSIONAL);
  g_assert_null (find_table (kept, "De vragenlijst"));
}

/* How long they had stands with how they began, once it was decided; the employer need not know. */
static void
test_minutes (void)
{
  g_autoptr (CirkelSession) session = load_example ();
  CirkelConversation *conversation = cirkel_session_get_current (session);

  for (CirkelAudience audience = CIRKEL_AUDIENCE_CLIENT; audience < CIRKEL_N_AUDIENCES; audience++)
    for (int minutes = 0; minutes <= 45; minutes += 45)
      {
        g_autoptr (CirkelPaper) paper = NULL;
        g_autofree char *text = NULL;
        const char      *begin;

        g_object_set (conversation, "minutes", minutes, NULL);
        paper = summarize (session, conversation, audience);
        text = cirkel_paper_to_text (paper);
        begin = strstr (text, "Hoe we begonnen");

        g_assert_cmpint (strstr (text, "Tijd: ") != NULL, ==,
                         minutes > 0 && audience != CIRKEL_AUDIENCE_EMPLOYER);
        if (strstr (text, "Tijd: ") != NULL)
          g_assert_nonnull (strstr (begin, "Tijd: 45 minuten\n"));
      }
}

/* The whole of what the employer gets, and what their file is called. */
static void
test_employer (void)
{
  g_autoptr (CirkelSession) session = load_example ();
  g_autoptr (CirkelPaper) paper = summarize_current (session, CIRKEL_AUDIENCE_EMPLOYER);
  g_autofree char *text = cirkel_paper_to_text (paper);

  g_assert_cmpstr (cirkel_paper_get_title (paper), ==, "Voorbeeld: Afspraken – 23 november 2026");
  g_assert_cmpstr (cirkel_paper_get_foot (paper), ==, "Voorbeeld · 23 november 2026");
  g_assert_cmpstr (text, ==,
                   "Voorbeeld: Afspraken\n====================\n\n"
                   "23 november 2026 · Voor het werk. Alleen afspraken die de cliënt wil delen.\n\n"
                   "[ ] Het laatste uur van de derde ochtend sta ik in de winkel.\n"
                   "    Wie: Cliënt\n"
                   "    Wanneer: 14 december 2026\n"
                   "    Als het niet lukt: Dan ga ik op die dag een uur eerder naar huis.\n");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/summary/parts", test_parts);
  g_test_add_func ("/report/summary/nothing-empty", test_nothing_empty);
  g_test_add_func ("/report/summary/empty-session", test_empty_session);
  g_test_add_func ("/report/summary/literal", test_literal);
  g_test_add_func ("/report/summary/nothing-said-yet", test_nothing_said_yet);
  g_test_add_func ("/report/summary/small-goals", test_small_goals);
  g_test_add_func ("/report/summary/private-card", test_private_card);
  g_test_add_func ("/report/summary/value-of-agreement", test_value_of_agreement);
  g_test_add_func ("/report/summary/agreed-once", test_agreed_once);
  g_test_add_func ("/report/summary/looked-back", test_looked_back);
  g_test_add_func ("/report/summary/looked-back-without-words", test_looked_back_without_words);
  g_test_add_func ("/report/summary/moves", test_moves);
  g_test_add_func ("/report/summary/questionnaire", test_questionnaire);
  g_test_add_func ("/report/summary/minutes", test_minutes);
  g_test_add_func ("/report/summary/employer", test_employer);

  return g_test_run ();
}
