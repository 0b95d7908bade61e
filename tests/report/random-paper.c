/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "random-paper.h"

#define MOST_COLUMNS 5

static char *
create_words (RandomPaper *self, GRand *rand, char kind, int most)
{
  const int n = g_rand_int_range (rand, 1, most + 1);
  GString  *text = g_string_new (NULL);

  for (int i = 0; i < n; i++)
    {
      if (i > 0)
        g_string_append_c (text, g_rand_int_range (rand, 0, 20) == 0 ? '\n' : ' ');
      g_string_append_printf (text, "%c%u", kind, self->n_words++);
    }

  return g_string_free (text, FALSE);
}

/* Mostly short, as texts are, and sometimes very long. */
static int
pick_length (GRand *rand)
{
  const int pick = g_rand_int_range (rand, 0, 30);

  return pick == 0 ? 500 : pick < 5 ? 60 : 8;
}

static void
add_table (RandomPaper *self, GRand *rand)
{
  CirkelPaperColumn columns[MOST_COLUMNS] = { 0 };
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  const guint n_columns = (guint)g_rand_int_range (rand, 1, MOST_COLUMNS + 1);
  const int   n_rows = g_rand_int_range (rand, 0, 12);

  for (guint i = 0; i < n_columns; i++)
    {
      g_ptr_array_add (texts, create_words (self, rand, 'h', 2));
      columns[i].title = g_ptr_array_index (texts, i);
      columns[i].share = g_rand_double_range (rand, 0.5, 3.0);
    }
  cirkel_paper_add_table (self->paper, columns, n_columns);

  for (int row = 0; row < n_rows; row++)
    {
      CirkelPaperCell cells[MOST_COLUMNS] = { 0 };

      for (guint i = 0; i < n_columns; i++)
        {
          cells[i].mark = (CirkelPaperMark)g_rand_int_range (rand, 0, CIRKEL_PAPER_TICKED + 1);
          cells[i].voice = (CirkelPaperVoice)g_rand_int_range (rand, 0, CIRKEL_PAPER_SOFT + 1);
          g_ptr_array_add (texts, create_words (self, rand, 't', pick_length (rand)));
          cells[i].text = g_ptr_array_index (texts, texts->len - 1);
          if (!g_rand_boolean (rand))
            continue;
          g_ptr_array_add (texts, create_words (self, rand, 't', pick_length (rand)));
          cells[i].note = g_ptr_array_index (texts, texts->len - 1);
        }
      cirkel_paper_add_row (self->paper, cells);
    }
}

static void
draw_cb (cairo_t *cr, double width, double height, gpointer user_data)
{
  cairo_set_source_rgb (cr, 0.0, 0.0, 0.0);
  cairo_rectangle (cr, 0.0, 0.0, width, height);
  cairo_fill (cr);
}

static void
add_text (RandomPaper *self, GRand *rand, CirkelPaperKind kind)
{
  const CirkelPaperVoice voice = (CirkelPaperVoice)g_rand_int_range (rand, 0, CIRKEL_PAPER_SOFT + 1);
  const CirkelPaperMark  mark = (CirkelPaperMark)g_rand_int_range (rand, 1, CIRKEL_PAPER_TICKED + 1);
  const gboolean         short_text = kind == CIRKEL_PAPER_TITLE || kind == CIRKEL_PAPER_HEADING;
  g_autofree char       *label = kind == CIRKEL_PAPER_FACT ? create_words (self, rand, 't', 3) : NULL;
  g_autofree char       *text = create_words (self, rand, 'w', short_text ? 10 : pick_length (rand));

  if (kind == CIRKEL_PAPER_TITLE)
    cirkel_paper_add_title (self->paper, text);
  else if (kind == CIRKEL_PAPER_HEADING)
    cirkel_paper_add_heading (self->paper, g_rand_int_range (rand, 1, 4), text);
  else if (kind == CIRKEL_PAPER_ITEM)
    cirkel_paper_add_item (self->paper, mark, voice, text);
  else if (kind == CIRKEL_PAPER_FACT)
    cirkel_paper_add_fact (self->paper, label, voice, text);
  else
    cirkel_paper_add_text (self->paper, voice, text);
}

static void
add_piece (RandomPaper *self, GRand *rand)
{
  const int    pick = g_rand_int_range (rand, 0, 100);
  const double least = g_rand_double_range (rand, 0.1, 1.0);

  if (pick < 20)
    add_text (self, rand, CIRKEL_PAPER_HEADING);
  else if (pick < 45)
    add_text (self, rand, CIRKEL_PAPER_TEXT);
  else if (pick < 65)
    add_text (self, rand, CIRKEL_PAPER_ITEM);
  else if (pick < 75)
    add_text (self, rand, CIRKEL_PAPER_FACT);
  else if (pick < 85)
    add_table (self, rand);
  else if (pick < 90)
    cirkel_paper_add_drawing (self->paper, "", least, least + g_rand_double (rand), draw_cb, NULL, NULL);
  else if (pick < 94)
    cirkel_paper_add_lines (self->paper, (guint)g_rand_int_range (rand, 0, 60));
  else if (pick < 97)
    cirkel_paper_add_break (self->paper);
  else
    cirkel_paper_add_sheet (self->paper, "", draw_cb, NULL, NULL);
}

void
random_paper_init (RandomPaper *self, guint32 seed)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  const int n_pieces = g_rand_int_range (rand, 0, 60);

  self->paper = cirkel_paper_new ("nl", "Random");
  self->n_words = 0;
  cirkel_paper_set_foot (self->paper, "foot");
  add_text (self, rand, CIRKEL_PAPER_TITLE);
  for (int i = 0; i < n_pieces; i++)
    add_piece (self, rand);
}

void
random_paper_clear (RandomPaper *self)
{
  g_clear_object (&self->paper);
}
