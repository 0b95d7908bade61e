/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-paper-text.h"

/* Papers as plain text, for who reads on a screen, or has it read aloud. */

static void
draw_nothing_cb (cairo_t *cr, double width, double height, gpointer user_data)
{
}

static void
assert_text (CirkelPaper *paper, const char *expected)
{
  g_autofree char *text = cirkel_paper_to_text (paper);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_nothing (void)
{
  g_autoptr (CirkelPaper) paper = cirkel_paper_new ("nl", "Leeg");

  assert_text (paper, "");
  cirkel_paper_add_break (paper);
  assert_text (paper, "");
}

static void
test_headings (void)
{
  g_autoptr (CirkelPaper) paper = cirkel_paper_new ("nl", "Elders");

  cirkel_paper_add_title (paper, "Één gesprek");
  cirkel_paper_add_text (paper, CIRKEL_PAPER_SOFT, "Zacht");
  cirkel_paper_add_heading (paper, 1, "Deel");
  cirkel_paper_add_break (paper);
  cirkel_paper_add_heading (paper, 2, "In een deel");
  cirkel_paper_add_heading (paper, 3, "A");
  cirkel_paper_add_text (paper, CIRKEL_PAPER_OWN_WORDS, "Een regel\n\nen nog een");

  assert_text (paper,
               "Één gesprek\n===========\n\nZacht\n\nDeel\n====\n\nIn een deel\n-----------\n\nA\n~~~\n\n"
               "Een regel\n\nen nog een\n");
}

/* A list is one block, of whatever marks; facts are another. */
static void
test_lists (void)
{
  g_autoptr (CirkelPaper) paper = cirkel_paper_new ("nl", "Lijst");

  cirkel_paper_add_item (paper, CIRKEL_PAPER_NO_MARK, CIRKEL_PAPER_PLAIN, "niets");
  cirkel_paper_add_item (paper, CIRKEL_PAPER_BULLET, CIRKEL_PAPER_PLAIN, "punt");
  cirkel_paper_add_item (paper, CIRKEL_PAPER_PLUS, CIRKEL_PAPER_PLAIN, "helpt");
  cirkel_paper_add_item (paper, CIRKEL_PAPER_MINUS, CIRKEL_PAPER_PLAIN, "hindert");
  cirkel_paper_add_item (paper, CIRKEL_PAPER_BOX, CIRKEL_PAPER_PLAIN, "te doen\n\nen dan dit");
  cirkel_paper_add_item (paper, CIRKEL_PAPER_TICKED, CIRKEL_PAPER_PLAIN, "gedaan");
  cirkel_paper_add_fact (paper, "Wie", CIRKEL_PAPER_PLAIN, "ik");
  cirkel_paper_add_fact (paper, "Gelukt?", CIRKEL_PAPER_PLAIN, "ja");
  cirkel_paper_add_lines (paper, 2);

  assert_text (paper, "- niets\n- punt\n+ helpt\n− hindert\n[ ] te doen\n\n    en dan dit\n[x] gedaan\n\n"
                      "Wie: ik\nGelukt? ja\n\n"
                      "________________________________________\n"
                      "________________________________________\n");
}

static void
test_table (void)
{
  static const CirkelPaperColumn columns[]
    = { { "Wat", 2.0, FALSE }, { "Wie", 1.0, FALSE }, { "", 1.0, TRUE } };
  static const CirkelPaperCell rows[][3] = {
    { { CIRKEL_PAPER_BOX, CIRKEL_PAPER_PLAIN, "bellen\nmet haar" },
      { CIRKEL_PAPER_NO_MARK, CIRKEL_PAPER_PLAIN, "ik" },
      { CIRKEL_PAPER_BOX, CIRKEL_PAPER_PLAIN, NULL } },
    { { CIRKEL_PAPER_NO_MARK, CIRKEL_PAPER_PLAIN, "rusten" },
      { CIRKEL_PAPER_NO_MARK, CIRKEL_PAPER_PLAIN, "" },
      { CIRKEL_PAPER_NO_MARK, CIRKEL_PAPER_PLAIN, NULL } },
  };
  g_autoptr (CirkelPaper) paper = cirkel_paper_new ("nl", "Tabel");

  cirkel_paper_add_table (paper, columns, G_N_ELEMENTS (columns));
  cirkel_paper_add_row (paper, rows[0]);
  cirkel_paper_add_row (paper, rows[1]);

  assert_text (paper, "[ ] bellen\n    met haar\n    Wie: ik\n    [ ] \n\n- rusten\n");
}

/* Who cannot see a picture reads what is on it. */
static void
test_pictures (void)
{
  g_autoptr (CirkelPaper) paper = cirkel_paper_new ("nl", "Beeld");

  cirkel_paper_add_drawing (paper, "Drie cirkels\nmet kaarten", 0.5, 1.0, draw_nothing_cb, NULL, NULL);
  cirkel_paper_add_sheet (paper, "Een vel", draw_nothing_cb, NULL, NULL);

  assert_text (paper, "Drie cirkels\nmet kaarten\n\nEen vel\n");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/paper-text/nothing", test_nothing);
  g_test_add_func ("/report/paper-text/headings", test_headings);
  g_test_add_func ("/report/paper-text/lists", test_lists);
  g_test_add_func ("/report/paper-text/table", test_table);
  g_test_add_func ("/report/paper-text/pictures", test_pictures);

  return g_test_run ();
}
