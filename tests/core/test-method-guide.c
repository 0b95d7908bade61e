/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-enum-types.h"
#include "cirkel-method.h"

#include <string.h>

static const char *
get_nick (GType type, int value)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);

  return g_enum_get_value (klass, value)->value_nick;
}

static void
test_steps (void)
{
  static const char *const titles[] = {
    "Opening",   "Wat er al is", "Wat zich kan ontwikkelen", "Wat er nodig is", "Wat er gedaan kan worden",
    "Afsluiting"
  };
  g_autoptr (CirkelMethod) dutch = cirkel_method_new ("nl");
  g_autoptr (CirkelMethod) english = cirkel_method_new ("en");

  for (int step = 0; step < CIRKEL_N_STEPS; step++)
    {
      const char *const *parts = cirkel_method_get_step_parts (dutch, step);

      g_assert_cmpstr (cirkel_method_get_step_title (dutch, step), ==, titles[step]);
      g_assert_cmpstr (cirkel_method_get_step_goal (dutch, step), !=, "");
      g_assert_cmpstr (cirkel_method_get_step_goal (dutch, step), !=,
                       cirkel_method_get_step_goal (english, step));
      g_assert_cmpuint (g_strv_length ((char **)parts), >=, 3);
    }
}

/* What belongs to which question is the same in every language. */
static void
test_questions (void)
{
  g_autoptr (CirkelMethod) dutch = cirkel_method_new ("nl");
  g_autoptr (CirkelMethod) english = cirkel_method_new ("en");

  for (int step = 0; step < CIRKEL_N_STEPS; step++)
    {
      guint                 n = 0;
      guint                 n_english = 0;
      const CirkelQuestion *questions = cirkel_method_get_questions (dutch, step, &n);
      const CirkelQuestion *same = cirkel_method_get_questions (english, step, &n_english);
      g_autofree char      *prefix = g_strconcat (get_nick (CIRKEL_TYPE_STEP, step), "-", NULL);

      g_assert_cmpuint (n, >=, 7);
      g_assert_cmpuint (n, ==, n_english);
      for (guint i = 0; i < n; i++)
        {
          g_assert_true (g_str_has_prefix (questions[i].id, prefix));
          g_assert_cmpstr (questions[i].id, ==, same[i].id);
          g_assert_cmpstr (questions[i].text, !=, same[i].text);
          g_assert_cmpint (questions[i].circle, ==, same[i].circle);
          g_assert_cmpint (questions[i].follow_up, ==, same[i].follow_up);
          g_assert_cmpint (questions[i].about == NULL, ==, same[i].about == NULL);
          g_assert_true (cirkel_method_find_question (dutch, questions[i].id) == &questions[i]);
        }
      g_assert_null (questions[n].id);
    }
  g_assert_null (cirkel_method_find_question (dutch, "present"));
  g_assert_null (cirkel_method_find_question (dutch, ""));
}

static void
test_circles (void)
{
  g_autoptr (CirkelMethod) method = cirkel_method_new ("nl");

  g_assert_cmpint (cirkel_method_find_question (method, "present-inner-how")->circle, ==, CIRKEL_PLACE_INNER);
  g_assert_cmpint (cirkel_method_find_question (method, "develop-middle-now")->circle, ==,
                   CIRKEL_PLACE_MIDDLE);
  g_assert_cmpint (cirkel_method_find_question (method, "develop-outer-start")->circle, ==,
                   CIRKEL_PLACE_OUTER);
  g_assert_cmpint (cirkel_method_find_question (method, "closing-useful")->circle, ==, CIRKEL_PLACE_TRAY);
  g_assert_true (cirkel_method_find_question (method, "opening-follow-up-goals")->follow_up);
  g_assert_false (cirkel_method_find_question (method, "opening-goals")->follow_up);
}

static void
assert_asked (CirkelMethod *method, const char *id, CirkelCard *card, const char *expected)
{
  g_autofree char *text
    = cirkel_method_dup_question_text (method, cirkel_method_find_question (method, id), card);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_question_text (void)
{
  g_autoptr (CirkelMethod) method = cirkel_method_new ("nl");
  g_autoptr (CirkelCard) income = cirkel_card_new_standard ("income");
  g_autoptr (CirkelCard) turned = cirkel_card_new_own ("\u202E{value}%s", "");
  CirkelQuestion   twice = { "own-twice", "?", "{value}, {value}{valu}", CIRKEL_PLACE_TRAY, FALSE };
  g_autofree char *filled_twice = cirkel_method_dup_question_text (method, &twice, income);

  assert_asked (method, "needed-self", NULL, "Wat kun jij daar zelf aan doen?");
  assert_asked (method, "needed-self", income, "Wat kun jij zelf doen voor “\u2068Een goed inkomen\u2069”?");
  assert_asked (method, "needed-self", turned, "Wat kun jij zelf doen voor “\u2068{value}%s\u2069”?");
  assert_asked (method, "closing-useful", income, "Had je iets aan dit gesprek?");
  g_assert_cmpstr (filled_twice, ==, "\u2068Een goed inkomen\u2069, \u2068Een goed inkomen\u2069{valu}");
}

typedef const CirkelTip *(*GetTips) (CirkelMethod *method, guint *n);

static const CirkelTip *
find_tip (CirkelMethod *method, GetTips get_tips, const char *id)
{
  guint            n = 0;
  const CirkelTip *tips = get_tips (method, &n);

  for (guint i = 0; i < n; i++)
    if (strcmp (tips[i].id, id) == 0)
      return &tips[i];

  return NULL;
}

static void
test_tips (void)
{
  static const struct
  {
    GetTips get_tips;
    guint   n;
  } rows[] = {
    { cirkel_method_get_ways, 6 },
    { cirkel_method_get_help, 9 },
    { cirkel_method_get_decisions, 15 },
  };
  g_autoptr (CirkelMethod) method = cirkel_method_new ("nl");
  const CirkelTip *skills = find_tip (method, cirkel_method_get_help, "skills");
  const CirkelTip *lottery = find_tip (method, cirkel_method_get_ways, "lottery");

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      guint            n = 0;
      const CirkelTip *tips = rows[i].get_tips (method, &n);

      g_assert_cmpuint (n, ==, rows[i].n);
      for (guint j = 0; j < n; j++)
        {
          g_assert_nonnull (tips[j].title);
          g_assert_nonnull (tips[j].text);
          for (guint k = 0; k < tips[j].n_lines; k++)
            g_assert_nonnull (tips[j].lines[k].text);
        }
    }

  g_assert_cmpuint (skills->n_lines, ==, 6);
  for (guint i = 0; i < 6; i++)
    {
      g_assert_nonnull (skills->lines[i].title);
      g_assert_nonnull (skills->lines[i].example);
    }
  g_assert_null (lottery->lines[0].title);
  g_assert_null (lottery->lines[0].example);
}

static void
test_roles (void)
{
  static const char *const ids[CIRKEL_N_ROLES] = { "client", "professional", "observer" };

  for (const char *const *language = cirkel_method_get_languages (); *language != NULL; language++)
    {
      g_autoptr (CirkelMethod) method = cirkel_method_new (*language);
      const CirkelTip *roles = cirkel_method_get_roles (method);

      for (int i = 0; i < CIRKEL_N_ROLES; i++)
        {
          g_assert_cmpstr (roles[i].id, ==, ids[i]);
          g_assert_cmpuint (roles[i].n_lines, >=, 3);
          g_assert_cmpuint (roles[i].n_lines, <=, 5);
        }
    }
}

static void
test_factors (void)
{
  g_autoptr (CirkelMethod) method = cirkel_method_new ("nl");
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  guint                    n_groups = 0;
  const CirkelFactorGroup *groups = cirkel_method_get_factor_groups (method, &n_groups);
  guint                    n_of_where[CIRKEL_WHERE_ELSEWHERE + 1] = { 0 };

  for (guint i = 0; i < n_groups; i++)
    {
      n_of_where[groups[i].where]++;
      for (guint j = 0; j < groups[i].n_words; j++)
        {
          g_assert_true (g_hash_table_add (ids, (gpointer)groups[i].words[j].id));
          g_assert_cmpint (g_utf8_strlen (groups[i].words[j].text, -1), <=, 40);
        }
    }

  g_assert_cmpuint (n_of_where[CIRKEL_WHERE_ME], ==, 1);
  g_assert_cmpuint (n_of_where[CIRKEL_WHERE_WORK], ==, 4);
  g_assert_cmpuint (n_of_where[CIRKEL_WHERE_ELSEWHERE], ==, 1);
  g_assert_cmpuint (g_hash_table_size (ids), >=, 45);
}

static void
test_questionnaire (void)
{
  g_autoptr (CirkelMethod) method = cirkel_method_new ("nl");
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (const char *const *id = cirkel_card_get_standard_ids (); *id != NULL; id++)
    for (int aspect = 0; aspect < CIRKEL_N_ASPECTS; aspect++)
      g_assert_true (
        g_hash_table_add (seen, (gpointer)cirkel_method_get_question_of_value (method, *id, aspect)));
  g_assert_cmpuint (g_hash_table_size (seen), ==, 21);
  g_assert_null (cirkel_method_get_question_of_value (method, "own-1", CIRKEL_ASPECT_ENABLED));

  for (int answer = 1; answer <= CIRKEL_N_ANSWERS; answer++)
    g_assert_true (g_hash_table_add (seen, (gpointer)cirkel_method_get_scale_word (method, answer)));
  for (int aspect = 0; aspect < CIRKEL_N_ASPECTS; aspect++)
    g_assert_true (g_hash_table_add (seen, (gpointer)cirkel_method_get_aspect_name (method, aspect)));
  g_assert_cmpstr (cirkel_method_get_scale_word (method, 1), ==, "Helemaal niet");
  g_assert_cmpstr (cirkel_method_get_questionnaire_intro (method), !=, "");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/method-guide/steps", test_steps);
  g_test_add_func ("/method-guide/questions", test_questions);
  g_test_add_func ("/method-guide/circles", test_circles);
  g_test_add_func ("/method-guide/question-text", test_question_text);
  g_test_add_func ("/method-guide/tips", test_tips);
  g_test_add_func ("/method-guide/roles", test_roles);
  g_test_add_func ("/method-guide/factors", test_factors);
  g_test_add_func ("/method-guide/questionnaire", test_questionnaire);

  return g_test_run ();
}
