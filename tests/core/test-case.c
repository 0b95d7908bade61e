/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include <locale.h>
#include <string.h>

#include "board-checks.h"
#include "cirkel-case-play.h"
#include "cirkel-case.h"
#include "cirkel-file-error.h"
#include "cirkel-method.h"

/* Cases as files: what is wrong is refused with its place; and what becomes of them. */

#define HEAD                                                                                                 \
  "{\"format\": \"cirkelgesprek-case\", \"version\": 1, \"license\": \"a\", \"id\": \"a\", "                 \
  "\"language\": \"nl\", \"title\": \"a\", \"work\": \"a\", \"education\": \"a\", \"question\": \"a\", "

#define BEAT "{\"step\": \"%s\", \"by\": \"%s\", \"text\": \"a\"%s}"

/* One beat for each step; that of @step says and does more, or less. */
static void
append_beats (GString *to, const char *name, CirkelStep step, const char *by, const char *more)
{
  static const char *const steps[] = { "opening", "present", "develop", "needed", "doable", "closing" };

  g_string_append_printf (to, "\"%s\": [", name);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    g_string_append_printf (to, "%s" BEAT, i > 0 ? ", " : "", steps[i], i == step ? by : "client",
                            i == step ? more : "");
  g_string_append (to, "]");
}

static char *
make_text (CirkelStep step, const char *by, const char *more)
{
  GString *text = g_string_new (HEAD);

  append_beats (text, "beats", step, by, more);
  g_string_append (text, "}");

  return g_string_free (text, FALSE);
}

static CirkelCase *
parse (const char *text, GError **error)
{
  return cirkel_case_parse (text, strlen (text), NULL, error);
}

typedef struct
{
  CirkelStep  step;
  const char *more; /* members of the beat of that step */
  const char *message;
} Row;

/* What no schema can say is tried here; the rest in tests/validate. */
static const Row wrong[] = {
  { CIRKEL_STEP_NEEDED, ", \"question\": \"needed-x\"", "beats[3].question: there is no “needed-x” here" },
  { CIRKEL_STEP_NEEDED, ", \"question\": \"opening-time\"",
    "beats[3].question: there is no “opening-time” here" },
  { CIRKEL_STEP_OPENING, ", \"question\": \"opening-follow-up-goals\"",
    "beats[0].question: is only asked after an earlier conversation" },
  { CIRKEL_STEP_OPENING, ", \"discussed\": true", "beats[0].discussed: needs a question" },
  { CIRKEL_STEP_PRESENT, ", \"card\": \"own-x\", \"place\": \"inner\"",
    "beats[1].card: there is no “own-x” here" },
  { CIRKEL_STEP_PRESENT, ", \"card\": \"income\", \"own-card\": \"a\"",
    "beats[1].card: there is another “income”" },
  { CIRKEL_STEP_PRESENT, ", \"own-card\": \"a\"", "beats[1].own-card: needs a card" },
  { CIRKEL_STEP_PRESENT, ", \"place\": \"inner\"", "beats[1].place: needs a card" },
  { CIRKEL_STEP_PRESENT, ", \"words\": \"a\"", "beats[1].words: needs a card" },
  { CIRKEL_STEP_PRESENT, ", \"talk-about\": true", "beats[1].talk-about: needs a card" },
  { CIRKEL_STEP_PRESENT, ", \"x\": 1", "beats[1].x: needs a card" },
  { CIRKEL_STEP_PRESENT, ", \"factors\": [{\"text\": \"a\"}]", "beats[1].factors: needs a card" },
  { CIRKEL_STEP_PRESENT, ", \"needs\": [{\"id\": \"a\", \"text\": \"a\"}]", "beats[1].needs: needs a card" },
  { CIRKEL_STEP_DEVELOP, ", \"card\": \"income\", \"most-important\": true",
    "beats[2].most-important: the card lies in no circle" },
  { CIRKEL_STEP_DEVELOP, ", \"card\": \"income\", \"place\": \"aside\", \"most-important\": true",
    "beats[2].most-important: the card lies in no circle" },
  { CIRKEL_STEP_NEEDED,
    ", \"card\": \"income\", \"needs\": [{\"id\": \"n\", \"text\": \"a\"}, {\"id\": \"n\", \"text\": \"a\"}]",
    "beats[3].needs[1].id: there is another “n”" },
  { CIRKEL_STEP_OPENING, ", \"questionnaire\": [{\"card\": \"own-x\"}]",
    "beats[0].questionnaire[0].card: there is no “own-x” here" },
  { CIRKEL_STEP_DOABLE, ", \"choices\": [{\"id\": \"c\", \"start\": \"x\"}]",
    "beats[4].choices[0].start: there is no “x” here" },
  { CIRKEL_STEP_DOABLE, ", \"choices\": [{\"id\": \"c\", \"agreement\": \"x\"}]",
    "beats[4].choices[0].agreement: there is no “x” here" },
  { CIRKEL_STEP_DOABLE, ", \"choices\": [{\"id\": \"c\", \"look-back\": \"2026-11-22\"}]",
    "beats[4].choices[0].look-back: a case tells days in weeks, or it grows old" },
  { CIRKEL_STEP_DOABLE, ", \"agreements\": [{\"id\": \"g\", \"text\": \"a\", \"by\": \"2026-11-22\"}]",
    "beats[4].agreements[0].by: a case tells days in weeks, or it grows old" },
  { CIRKEL_STEP_DOABLE, ", \"agreements\": [{\"id\": \"g\", \"text\": \"a\", \"need\": \"x\"}]",
    "beats[4].agreements[0].need: there is no “x” here" },
  { CIRKEL_STEP_DOABLE, ", \"agreements\": [{\"id\": \"g\", \"text\": \"a\", \"card\": \"x\"}]",
    "beats[4].agreements[0].card: there is no “x” here" },
  { CIRKEL_STEP_CLOSING, ", \"results\": [{\"agreement\": \"x\", \"result\": \"reached\"}]",
    "beats[5].results[0].agreement: there is no “x” here" },
  { CIRKEL_STEP_CLOSING, ", \"results\": [{\"aim\": 1, \"result\": \"reached\"}]",
    "beats[5].results[0].aim: there are not so many goals yet" },
  { CIRKEL_STEP_CLOSING, ", \"results\": [{\"result\": \"reached\"}]",
    "beats[5].results[0].aim: is about a goal or about an agreement" },
  { CIRKEL_STEP_CLOSING, ", \"closing\": {\"next-date\": \"2026-11-22\"}",
    "beats[5].closing.next-date: a case tells days in weeks, or it grows old" },
  { CIRKEL_STEP_CLOSING, ", \"words\": \" a\"", "beats[5].words: begins or ends with a space" },
};

static void
assert_refused (const char *text, const char *message)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (parse (text, &error));
  g_assert_cmpstr (error->message, ==, message);
}

static void
test_wrong (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autofree char *text = make_text (wrong[i].step, "client", wrong[i].more);

      assert_refused (text, wrong[i].message);
    }
}

/* Who says nothing has to do something. */
static void
test_purpose (void)
{
  static const char *const deeds[] = {
    ", \"question\": \"opening-time\"",
    ", \"card\": \"income\", \"talk-about\": true",
    ", \"agenda\": [{\"text\": \"a\"}]",
    ", \"closing\": {\"conclusions\": \"a\"}",
  };
  g_autofree char *idle = make_text (CIRKEL_STEP_OPENING, "unsaid", ", \"weeks\": 3");

  assert_refused (idle, "beats[0].by: nobody says or does anything");
  for (gsize i = 0; i < G_N_ELEMENTS (deeds); i++)
    {
      g_autofree char *text = make_text (CIRKEL_STEP_OPENING, "unsaid", deeds[i]);
      g_autoptr (GError) error = NULL;
      g_autoptr (CirkelCase) the_case = parse (text, &error);

      g_assert_no_error (error);
    }
}

static void
test_order (void)
{
  static const struct
  {
    const char *steps[7];
    const char *message;
  } rows[] = {
    { { "opening", "present", "develop", "needed", "doable", "closing" }, NULL },
    { { "present", "develop", "needed", "doable", "closing" }, "beats[0].step: leaves out a step" },
    { { "opening", "present", "develop", "needed", "doable" }, "beats: does not come to the last step" },
    { { "opening", "develop", "needed", "doable", "closing" }, "beats[1].step: leaves out a step" },
    { { "opening", "present", "opening", "develop", "needed", "doable", "closing" },
      "beats[2].step: comes before the step of the beat before" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GString) text = g_string_new (HEAD "\"beats\": [");
      g_autoptr (GError) error = NULL;
      g_autoptr (CirkelCase) the_case = NULL;

      for (guint j = 0; j < G_N_ELEMENTS (rows[i].steps) && rows[i].steps[j] != NULL; j++)
        g_string_append_printf (text, "%s" BEAT, j > 0 ? ", " : "", rows[i].steps[j], "client", "");
      g_string_append (text, "]}");

      the_case = parse (text->str, &error);
      g_assert_cmpstr (error != NULL ? error->message : NULL, ==, rows[i].message);
    }
}

static void
test_before (void)
{
  static const struct
  {
    gboolean    has_before;
    const char *weeks;
    const char *message;
  } rows[] = {
    { TRUE, "\"weeks-before\": 6, ", NULL },
    { TRUE, "", "weeks-before: goes with the beats of last time" },
    { FALSE, "\"weeks-before\": 6, ", "weeks-before: goes with the beats of last time" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GString) text = g_string_new (HEAD);
      g_autoptr (GError) error = NULL;
      g_autoptr (CirkelCase) the_case = NULL;

      g_string_append (text, rows[i].weeks);
      if (rows[i].has_before)
        {
          append_beats (text, "before", CIRKEL_STEP_DOABLE, "client",
                        ", \"agreements\": [{\"id\": \"g\", \"text\": \"a\"}]");
          g_string_append (text, ", ");
        }
      append_beats (text, "beats", CIRKEL_STEP_OPENING, "client",
                    rows[i].has_before ? ", \"question\": \"opening-follow-up-goals\", "
                                         "\"results\": [{\"agreement\": \"g\", \"result\": \"partly\"}]"
                                       : "");
      g_string_append (text, "}");

      the_case = parse (text->str, &error);
      g_assert_cmpstr (error != NULL ? error->message : NULL, ==, rows[i].message);
    }
}

static void
test_header (void)
{
  static const struct
  {
    const char *text;
    gboolean    is_case;
    int         code;
  } rows[] = {
    { "", FALSE, CIRKEL_FILE_ERROR_SYNTAX },
    { "{}", FALSE, CIRKEL_FILE_ERROR_INVALID },
    { "[]", FALSE, CIRKEL_FILE_ERROR_INVALID },
    { "{\"format\": \"cirkelgesprek-session\"}", FALSE, CIRKEL_FILE_ERROR_INVALID },
    { "{\"format\": \"cirkelgesprek-case\"}", TRUE, CIRKEL_FILE_ERROR_INVALID },
    { "{\"format\": \"cirkelgesprek-case\", \"version\": 2}", TRUE, CIRKEL_FILE_ERROR_NEWER },
    { "{\"format\": \"cirkelgesprek-case\", \"version\": 0}", TRUE, CIRKEL_FILE_ERROR_INVALID },
  };
  g_autofree char *large = g_strnfill (CIRKEL_CASE_MAX + 1, ' ');

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_cmpint (cirkel_case_recognize (rows[i].text, strlen (rows[i].text)), ==, rows[i].is_case);
      g_assert_null (parse (rows[i].text, &error));
      g_assert_error (error, CIRKEL_FILE_ERROR, rows[i].code);
    }

  {
    g_autoptr (GError) error = NULL;

    g_assert_null (parse (large, &error));
    g_assert_error (error, CIRKEL_FILE_ERROR, CIRKEL_FILE_ERROR_TOO_LARGE);
  }
}

/* The same ones in each language, in the same order. */
static void
test_list (void)
{
  g_autoptr (GListModel) english = cirkel_cases_list ("en");

  g_assert_cmpuint (g_list_model_get_n_items (english), >=, 3);
  for (const char *const *language = cirkel_method_get_languages (); *language != NULL; language++)
    {
      g_autoptr (GListModel) cases = cirkel_cases_list (*language);

      g_assert_cmpuint (g_list_model_get_n_items (cases), ==, g_list_model_get_n_items (english));
      for (guint i = 0; i < g_list_model_get_n_items (cases); i++)
        {
          g_autoptr (CirkelCase) the_case = g_list_model_get_item (cases, i);
          g_autoptr (CirkelCase) other = g_list_model_get_item (english, i);

          g_assert_cmpstr (cirkel_case_get_id (the_case), ==, cirkel_case_get_id (other));
          g_assert_cmpstr (cirkel_case_get_language (the_case), ==, *language);
        }
    }
}

static void
check_session (CirkelCase *the_case, CirkelSession *session)
{
  GListModel *placements
    = G_LIST_MODEL (cirkel_conversation_get_placements (cirkel_session_get_current (session)));
  gboolean is_follow_up = cirkel_record_int (the_case, "weeks-before") > 0;

  g_assert_true (cirkel_session_get_example (session));
  g_assert_cmpstr (cirkel_session_get_label (session), ==, cirkel_case_get_title (the_case));
  g_assert_cmpstr (cirkel_session_get_language (session), ==, cirkel_case_get_language (the_case));
  g_assert_cmpuint (g_list_model_get_n_items (placements), >=, 7);
  for (guint i = 0; !is_follow_up && i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (CirkelPlacement) placement = g_list_model_get_item (placements, i);

      g_assert_cmpint (cirkel_placement_get_place (placement), ==, CIRKEL_PLACE_TRAY);
    }
}

static void
test_sessions (void)
{
  g_autoptr (GListModel) cases = cirkel_cases_list ("nl");
  guint n_follow_ups = 0;

  for (guint i = 0; i < g_list_model_get_n_items (cases); i++)
    {
      g_autoptr (CirkelCase) the_case = g_list_model_get_item (cases, i);
      g_autoptr (CirkelSession) session = cirkel_case_make_session (the_case);
      CirkelConversation *before = cirkel_session_find_before (session, cirkel_session_get_current (session));
      int                 weeks = cirkel_record_int (the_case, "weeks-before");

      check_session (the_case, session);
      g_assert_cmpint (before != NULL, ==, weeks > 0);
      if (before != NULL)
        {
          g_autofree char *day = cirkel_case_play_day (cirkel_conversation_get_date (before), 7 * weeks);

          n_follow_ups++;
          g_assert_cmpstr (day, ==, cirkel_conversation_get_date (cirkel_session_get_current (session)));
        }
    }
  g_assert_cmpuint (n_follow_ups, ==, 1);
}

static void
test_days (void)
{
  static const struct
  {
    const char *day;
    int         days;
    const char *later;
  } rows[] = {
    { "2026-11-22", 0, "2026-11-22" }, { "2026-11-22", 14, "2026-12-06" },
    { "2024-02-22", 7, "2024-02-29" }, { "2026-01-05", -42, "2025-11-24" },
    { "2026-03-28", 7, "2026-04-04" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *later = cirkel_case_play_day (rows[i].day, rows[i].days);

      g_assert_cmpstr (later, ==, rows[i].later);
    }
}

/* The days of what is agreed, chosen and planned are so many weeks later. */
static void
test_weeks (void)
{
  g_autofree char *text = make_text (CIRKEL_STEP_CLOSING, "client",
                                     ", \"weeks\": 3, \"agreements\": [{\"id\": \"g\", \"text\": \"a\"}], "
                                     "\"choices\": [{\"id\": \"c\"}], \"closing\": {\"next-aim\": \"a\"}");
  g_autoptr (GError) error = NULL;
  g_autoptr (CirkelCase) the_case = parse (text, &error);
  g_autoptr (CirkelSession) session = cirkel_case_make_session (the_case);
  g_autoptr (CirkelHistory) history = cirkel_history_new ();
  g_autoptr (CirkelCaseBeat) beat = g_list_model_get_item (cirkel_case_get_beats (the_case), 5);
  CirkelConversation *conversation = cirkel_session_get_current (session);
  g_autoptr (CirkelRecord) agreement = NULL;
  g_autoptr (CirkelRecord) choice = NULL;
  g_autofree char *day = cirkel_case_play_day (cirkel_conversation_get_date (conversation), 21);

  g_assert_no_error (error);
  cirkel_case_play_beat (beat, session, history);
  agreement = g_list_model_get_item (G_LIST_MODEL (cirkel_record_list (conversation, "agreements")), 0);
  choice = g_list_model_get_item (G_LIST_MODEL (cirkel_record_list (conversation, "choices")), 0);
  g_assert_cmpstr (cirkel_record_text (agreement, "by"), ==, day);
  g_assert_cmpstr (cirkel_record_text (choice, "look-back"), ==, day);
  g_assert_cmpstr (cirkel_record_text (cirkel_record_record (conversation, "closing"), "next-date"), ==, day);
}

static guint
collect_items (CirkelSession *session, CirkelBoardItem *items)
{
  GListModel *placements
    = G_LIST_MODEL (cirkel_conversation_get_placements (cirkel_session_get_current (session)));
  guint n_items = g_list_model_get_n_items (placements);

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (CirkelPlacement) placement = g_list_model_get_item (placements, i);

      items[i] = (CirkelBoardItem){ cirkel_placement_get_place (placement),
                                    cirkel_placement_get_x (placement), cirkel_placement_get_y (placement) };
    }

  return n_items;
}

/* By the rules of the board, in each room; in the usual one just where the case laid them. */
static void
check_board (CirkelSession *session)
{
  CirkelBoardItem items[20];
  CirkelRect      rects[20];
  guint           n_items = collect_items (session, items);

  for (guint i = 0; i < n_board_spaces; i++)
    {
      CirkelBoardFrame frame;

      cirkel_board_frame_init (&frame, &board_spaces[i], items, n_items);
      cirkel_board_frame_lay_out (&frame, items, n_items, rects);
      check_rects (&frame, &board_spaces[i], items, n_items, rects);
      if (i == 0)
        check_kept (&frame, items, n_items, rects);
    }
}

static void
check_boards (CirkelCase *the_case)
{
  g_autoptr (CirkelSession) session = cirkel_case_make_session (the_case);
  g_autoptr (CirkelHistory) history = cirkel_history_new ();
  GListModel *beats = cirkel_case_get_beats (the_case);

  for (guint i = 0; i < g_list_model_get_n_items (beats); i++)
    {
      g_autoptr (CirkelCaseBeat) beat = g_list_model_get_item (beats, i);

      cirkel_case_play_beat (beat, session, history);
      check_board (session);
    }
}

static void
test_boards (void)
{
  g_autoptr (GListModel) cases = cirkel_cases_list ("nl");

  for (guint i = 0; i < g_list_model_get_n_items (cases); i++)
    {
      g_autoptr (CirkelCase) the_case = g_list_model_get_item (cases, i);

      check_boards (the_case);
    }
}

/* All cards in one circle, and nobody said where. */
static void
test_free_spots (void)
{
  static const char *const places[] = { "inner", "middle", "outer" };

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autoptr (GString) text = g_string_new (HEAD "\"beats\": [");
      g_autoptr (GError) error = NULL;
      g_autoptr (CirkelCase) the_case = NULL;

      g_string_append_printf (text, BEAT ", ", "opening", "client", "");
      for (const char *const *id = cirkel_card_get_standard_ids (); *id != NULL; id++)
        {
          g_autofree char *more = g_strdup_printf (", \"card\": \"%s\", \"place\": \"%s\"", *id, places[i]);

          g_string_append_printf (text, BEAT ", ", "present", "client", more);
        }
      g_string_append_printf (text, BEAT ", " BEAT ", " BEAT ", " BEAT "]}", "develop", "client", "",
                              "needed", "client", "", "doable", "client", "", "closing", "client", "");

      the_case = parse (text->str, &error);
      g_assert_no_error (error);
      check_boards (the_case);
    }
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/case/wrong", test_wrong);
  g_test_add_func ("/case/purpose", test_purpose);
  g_test_add_func ("/case/order", test_order);
  g_test_add_func ("/case/before", test_before);
  g_test_add_func ("/case/header", test_header);
  g_test_add_func ("/case/list", test_list);
  g_test_add_func ("/case/sessions", test_sessions);
  g_test_add_func ("/case/days", test_days);
  g_test_add_func ("/case/weeks", test_weeks);
  g_test_add_func ("/case/boards", test_boards);
  g_test_add_func ("/case/free-spots", test_free_spots);

  return g_test_run ();
}
