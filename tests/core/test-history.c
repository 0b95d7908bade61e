/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-history.h"
#include "cirkel-session.h"

#include <string.h>

/* What a person does, a letter each, to one text and one list:
 *   a b c   set the text to "a", "b", "c" in a step of its own
 *   x y z   type "x", "y", "z" after the text, which coalesces
 *   _       delete the last letter, as typing
 *   .       leave the field
 *   + -     append an item, remove the first item
 *   ( )     begin and end a step around what is between
 *   u r     undo, redo
 *   S       remember the state as saved */
typedef struct
{
  const char *does;
  const char *text;
  guint       n_items;
  guint       n_undo; /* how often undo then works */
  guint       n_redo; /* how often redo then works */
  gboolean    saved;  /* whether the state is the remembered one */
} Row;

static const Row rows[] = {
  { "", "", 0, 0, 0, TRUE },           { "a", "a", 0, 1, 0, FALSE },
  { "aa", "a", 0, 1, 0, FALSE },       { "ab", "b", 0, 2, 0, FALSE },
  { "abu", "a", 0, 1, 1, FALSE },      { "abuu", "", 0, 0, 2, TRUE },
  { "abuuu", "", 0, 0, 2, TRUE },      { "abuur", "a", 0, 1, 1, FALSE },
  { "abuurr", "b", 0, 2, 0, FALSE },   { "abuurrr", "b", 0, 2, 0, FALSE },
  { "abuc", "c", 0, 2, 0, FALSE },     { "abua", "a", 0, 1, 1, FALSE },
  { "aSbu", "a", 0, 1, 1, TRUE },      { "aSbur", "b", 0, 2, 0, FALSE },
  { "aSu", "", 0, 0, 1, FALSE },       { "aSur", "a", 0, 1, 0, TRUE },
  { "aSub", "b", 0, 1, 0, FALSE },     { "aSua", "a", 0, 1, 0, FALSE },
  { "xyz", "xyz", 0, 1, 0, FALSE },    { "xyzu", "", 0, 0, 1, TRUE },
  { "xyzur", "xyz", 0, 1, 0, FALSE },  { "xyzurx", "xyzx", 0, 2, 0, FALSE },
  { "xy.z", "xyz", 0, 2, 0, FALSE },   { "xy.zu", "xy", 0, 1, 1, FALSE },
  { "xy.zux", "xyx", 0, 2, 0, FALSE }, { "x_", "", 0, 0, 0, TRUE },
  { "xy__", "", 0, 0, 0, TRUE },       { "ax_", "a", 0, 1, 0, FALSE },
  { "aSx_", "a", 0, 1, 0, TRUE },      { "xSy", "xy", 0, 1, 0, FALSE },
  { "xSyu", "", 0, 0, 1, FALSE },      { "ax", "ax", 0, 2, 0, FALSE },
  { "x+y", "xy", 1, 3, 0, FALSE },     { "x+yu", "x", 1, 2, 1, FALSE },
  { "+", "", 1, 1, 0, FALSE },         { "++-", "", 1, 3, 0, FALSE },
  { "++-u", "", 2, 2, 1, FALSE },      { "++-uuu", "", 0, 0, 3, TRUE },
  { "(a+b)", "b", 1, 1, 0, FALSE },    { "(a+b)u", "", 0, 0, 1, TRUE },
  { "(a+b)ur", "b", 1, 1, 0, FALSE },  { "a(bca)", "a", 0, 1, 0, FALSE },
  { "()", "", 0, 0, 0, TRUE },         { "(a(b+)+)", "b", 2, 1, 0, FALSE },
  { "(a(b+)+)u", "", 0, 0, 1, TRUE },
};

typedef struct
{
  CirkelHistory   *history;
  CirkelPlacement *placement;
  GListStore      *list;
  guint64          saved;
  guint64          mark; /* of the saved state */
} Fixture;

static void
remember (Fixture *f)
{
  f->saved = cirkel_history_get_state (f->history);
  f->mark = cirkel_history_get_mark (f->history);
}

static void
set_up (Fixture *f)
{
  f->history = cirkel_history_new ();
  f->placement = cirkel_placement_new ("income");
  f->list = g_list_store_new (CIRKEL_TYPE_CARD);
  remember (f);
}

static void
tear_down (Fixture *f)
{
  g_assert_finalize_object (f->history);
  g_assert_finalize_object (f->placement);
  g_assert_finalize_object (f->list);
}

static void
set_words (Fixture *f, const char *words, gboolean typing)
{
  if (typing)
    cirkel_history_begin_typing (f->history, "Type", "income");
  else
    cirkel_history_begin (f->history, "Set", "income");
  cirkel_history_set_text (f->history, CIRKEL_RECORD (f->placement), "words", words);
  cirkel_history_end (f->history);
}

static void
change_list (Fixture *f, gboolean append)
{
  g_autoptr (CirkelCard) card = cirkel_card_new_own ("Dicht bij huis", "");

  cirkel_history_begin (f->history, "List", NULL);
  if (append)
    cirkel_history_insert (f->history, f->list, g_list_model_get_n_items (G_LIST_MODEL (f->list)), card);
  else
    cirkel_history_remove (f->history, f->list, 0);
  cirkel_history_end (f->history);
}

static void
do_one (Fixture *f, char what)
{
  const char      *words = cirkel_placement_get_words (f->placement);
  g_autofree char *shorter = g_strndup (words, strlen (words) > 0 ? strlen (words) - 1 : 0);
  g_autofree char *longer = g_strdup_printf ("%s%c", words, what);
  const char       letter[] = { what, '\0' };

  if (strchr ("abc", what))
    set_words (f, letter, FALSE);
  else if (strchr ("xyz", what))
    set_words (f, longer, TRUE);
  else if (what == '_')
    set_words (f, shorter, TRUE);
  else if (what == '.')
    cirkel_history_seal (f->history);
  else if (what == '+' || what == '-')
    change_list (f, what == '+');
  else if (what == '(')
    cirkel_history_begin (f->history, "Group", NULL);
  else if (what == ')')
    cirkel_history_end (f->history);
  else if (what == 'u')
    cirkel_history_undo (f->history);
  else if (what == 'r')
    cirkel_history_redo (f->history);
  else if (what == 'S')
    remember (f);
  else
    g_assert_not_reached ();
}

static void
test_table (gconstpointer data)
{
  const Row *row = data;
  Fixture    f;
  guint      n;

  set_up (&f);
  for (const char *c = row->does; *c != '\0'; c++)
    do_one (&f, *c);

  g_assert_cmpstr (cirkel_placement_get_words (f.placement), ==, row->text);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (f.list)), ==, row->n_items);
  g_assert_cmpint (cirkel_history_get_state (f.history) == f.saved, ==, row->saved);
  g_assert_cmpint (cirkel_history_get_mark (f.history) == f.mark, ==, row->saved);

  for (n = 0; cirkel_history_redo (f.history); n++)
    ;
  g_assert_cmpuint (n, ==, row->n_redo);
  for (n = 0; cirkel_history_undo (f.history); n++)
    ;
  g_assert_cmpuint (n, ==, row->n_undo + row->n_redo);
  g_assert_cmpstr (cirkel_placement_get_words (f.placement), ==, "");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (f.list)), ==, 0);

  tear_down (&f);
}

static void
test_names (void)
{
  Fixture     f;
  const char *subject = "?";

  set_up (&f);
  g_assert_null (cirkel_history_get_undo_name (f.history, &subject));
  g_assert_null (subject);

  set_words (&f, "a", FALSE);
  change_list (&f, TRUE);
  g_assert_cmpstr (cirkel_history_get_undo_name (f.history, &subject), ==, "List");
  g_assert_null (subject);
  g_assert_null (cirkel_history_get_redo_name (f.history, NULL));

  cirkel_history_undo (f.history);
  g_assert_cmpstr (cirkel_history_get_undo_name (f.history, &subject), ==, "Set");
  g_assert_cmpstr (subject, ==, "income");
  g_assert_cmpstr (cirkel_history_get_redo_name (f.history, NULL), ==, "List");

  tear_down (&f);
}

static void
count_cb (CirkelHistory *history, GParamSpec *pspec, guint *count)
{
  (*count)++;
}

static void
test_notify (void)
{
  Fixture f;
  guint   count = 0;

  set_up (&f);
  g_signal_connect (f.history, "notify::state", G_CALLBACK (count_cb), &count);
  set_words (&f, "a", FALSE);
  g_assert_cmpuint (count, ==, 1);
  set_words (&f, "a", FALSE);
  g_assert_cmpuint (count, ==, 1);
  cirkel_history_undo (f.history);
  g_assert_cmpuint (count, ==, 2);
  cirkel_history_undo (f.history);
  g_assert_cmpuint (count, ==, 2);
  cirkel_history_redo (f.history);
  g_assert_cmpuint (count, ==, 3);
  tear_down (&f);
}

/* A note makes another state, which has to be saved; what is done is the same. */
static void
test_mark (void)
{
  Fixture f;

  set_up (&f);
  g_assert_cmpuint (cirkel_history_get_mark (f.history), ==, 0);
  set_words (&f, "a", FALSE);
  set_words (&f, "b", FALSE);
  cirkel_history_undo (f.history);
  remember (&f);
  cirkel_history_note_int (f.history, CIRKEL_RECORD (f.placement), "x", 3);
  g_assert_cmpuint (cirkel_history_get_state (f.history), !=, f.saved);
  g_assert_cmpuint (cirkel_history_get_mark (f.history), ==, f.mark);
  cirkel_history_redo (f.history);
  g_assert_cmpuint (cirkel_history_get_mark (f.history), !=, f.mark);
  cirkel_history_undo (f.history);
  g_assert_cmpuint (cirkel_history_get_mark (f.history), ==, f.mark);
  tear_down (&f);
}

static char *
describe (Fixture *f)
{
  return g_strdup_printf ("%s %u", cirkel_placement_get_words (f->placement),
                          g_list_model_get_n_items (G_LIST_MODEL (f->list)));
}

/* Against a model that simply keeps a copy of every state. */
static void
test_random (void)
{
  static const char letters[] = "abc+-ur";
  g_autoptr (GRand) rand = g_rand_new_with_seed (22);
  g_autoptr (GPtrArray) states = g_ptr_array_new_with_free_func (g_free);
  guint   present = 0;
  Fixture f;

  set_up (&f);
  g_ptr_array_add (states, describe (&f));
  for (guint i = 0; i < 5000; i++)
    {
      char             what = letters[g_rand_int_range (rand, 0, sizeof letters - 1)];
      g_autofree char *now = NULL;

      if (what == '-' && g_list_model_get_n_items (G_LIST_MODEL (f.list)) == 0)
        continue;
      do_one (&f, what);
      now = describe (&f);
      if (what == 'u')
        present -= present > 0 ? 1 : 0;
      else if (what == 'r')
        present += present + 1 < states->len ? 1 : 0;
      else if (strcmp (now, g_ptr_array_index (states, present)) != 0)
        {
          g_ptr_array_set_size (states, (int)++present);
          g_ptr_array_add (states, g_strdup (now));
        }
      g_assert_cmpstr (now, ==, g_ptr_array_index (states, present));
      g_assert_cmpint (cirkel_history_get_can_undo (f.history), ==, present > 0);
      g_assert_cmpint (cirkel_history_get_can_redo (f.history), ==, present + 1 < states->len);
    }
  tear_down (&f);
}

static void
test_many (void)
{
  Fixture f;

  set_up (&f);
  for (int i = 1; i <= 10000; i++)
    {
      cirkel_history_begin (f.history, "Set", NULL);
      cirkel_history_set_int (f.history, CIRKEL_RECORD (f.placement), "x", i % 1000 - 500);
      cirkel_history_end (f.history);
    }
  for (int i = 10000; i >= 1; i--)
    {
      g_assert_cmpint (cirkel_placement_get_x (f.placement), ==, i % 1000 - 500);
      g_assert_true (cirkel_history_undo (f.history));
    }
  g_assert_false (cirkel_history_undo (f.history));
  tear_down (&f);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/history/table/%u:%s", i, rows[i].does);

      g_test_add_data_func (path, &rows[i], test_table);
    }
  g_test_add_func ("/history/names", test_names);
  g_test_add_func ("/history/notify", test_notify);
  g_test_add_func ("/history/mark", test_mark);
  g_test_add_func ("/history/random", test_random);
  g_test_add_func ("/history/many", test_many);

  return g_test_run ();
}
