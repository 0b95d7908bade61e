/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-pages-blocks.h"
#include "cirkel-pages-flow.h"
#include "cirkel-pages-mark.h"
#include "cirkel-pages-style.h"
#include "cirkel-pages.h"
#include "paper-samples.h"
#include "random-paper.h"

/* The rules of where pages end, on papers of all kinds and sizes. */

#define N_RANDOM 60
#define TINY 1e-3

typedef struct
{
  PangoContext *context;
  GPtrArray    *blocks;
  GPtrArray    *pages;
  double        width;
  double        room;
} Flow;

static void
flow_init (Flow *self, CirkelPaper *paper, CirkelPaperSize size)
{
  double width, height;

  cirkel_paper_size_get_points (size, &width, &height);
  self->width = width - 2.0 * CIRKEL_PAGES_MARGIN;
  self->room = height - 2.0 * CIRKEL_PAGES_MARGIN;
  self->context = cirkel_pages_text_create_context (cirkel_paper_get_language (paper));
  self->blocks = cirkel_pages_blocks_new (paper, self->context, self->width);
  self->pages = cirkel_pages_flow_new (self->blocks, self->room);
}

static void
flow_clear (Flow *self)
{
  g_ptr_array_unref (self->pages);
  g_ptr_array_unref (self->blocks);
  g_object_unref (self->context);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Flow, flow_clear)

static const CirkelPagesPage *
get_page (const Flow *self, guint i)
{
  return g_ptr_array_index (self->pages, i);
}

static const CirkelPagesFragment *
get_fragment (const CirkelPagesPage *page, guint i)
{
  return &g_array_index (page->fragments, CirkelPagesFragment, i);
}

static const CirkelPagesFragment *
get_last (const CirkelPagesPage *page)
{
  return page->fragments->len > 0 ? get_fragment (page, page->fragments->len - 1) : NULL;
}

static gboolean
is_heading (const CirkelPagesBlock *block)
{
  return block->piece->kind == CIRKEL_PAPER_HEADING || block->piece->kind == CIRKEL_PAPER_TITLE;
}

/* Whether a page may begin with a head that was there before. */
static gboolean
is_repeated_head (const CirkelPagesPage *page, guint i)
{
  return i == 0 && page->fragments->len > 1
         && get_fragment (page, 1)->block->head == get_fragment (page, 0)->block;
}

/* Everything is there, once, in its order, and only heads of tables more often. */
static void
check_nothing_lost (const Flow *self)
{
  guint block = 0, slice = 0;

  for (guint i = 0; i < self->pages->len; i++)
    {
      const CirkelPagesPage *page = get_page (self, i);

      if (page->sheet != NULL)
        {
          g_assert_true (((CirkelPagesBlock *)g_ptr_array_index (self->blocks, block))->piece == page->sheet);
          block++;
        }
      for (guint at = 0; at < page->fragments->len; at++)
        {
          const CirkelPagesFragment *fragment = get_fragment (page, at);

          if (block < self->blocks->len && fragment->block != g_ptr_array_index (self->blocks, block))
            {
              g_assert_true (is_repeated_head (page, at));
              g_assert_cmpuint (fragment->end - fragment->first, ==, fragment->block->slices->len);
              continue;
            }
          g_assert_cmpuint (block, <, self->blocks->len);
          g_assert_cmpuint (fragment->first, ==, slice);
          g_assert_cmpuint (fragment->end, >, fragment->first);
          slice = fragment->end;
          if (slice == fragment->block->slices->len)
            {
              block++;
              slice = 0;
            }
        }
    }
  g_assert_cmpuint (block, ==, self->blocks->len);
  g_assert_cmpuint (slice, ==, 0);
}

static void
check_room (const Flow *self)
{
  for (guint i = 0; i < self->pages->len; i++)
    {
      const CirkelPagesPage *page = get_page (self, i);
      double                 end = 0.0;

      g_assert_true (self->blocks->len == 0 || page->sheet != NULL || page->fragments->len > 0);
      g_assert_true (page->sheet == NULL || page->fragments->len == 0);
      for (guint at = 0; at < page->fragments->len; at++)
        {
          const CirkelPagesFragment *fragment = get_fragment (page, at);

          g_assert_cmpfloat (fragment->y, >=, end - TINY);
          g_assert_cmpfloat (fragment->height, >, 0.0);
          end = fragment->y + fragment->height;
        }
      g_assert_cmpfloat (end, <=, self->room + TINY);
    }
}

/* Whether the paper itself says that a page ends here. */
static gboolean
is_told_to_end (const Flow *self, guint i)
{
  const CirkelPagesPage *next = get_page (self, i + 1);

  return get_page (self, i)->sheet != NULL || next->sheet != NULL
         || get_fragment (next, 0)->block->starts_page;
}

/* No heading is last, unless there is nothing else on the page. */
static void
check_headings (const Flow *self)
{
  for (guint i = 0; i + 1 < self->pages->len; i++)
    {
      const CirkelPagesFragment *last = get_last (get_page (self, i));

      if (is_told_to_end (self, i))
        continue;
      for (guint at = 0; is_heading (last->block) && at < get_page (self, i)->fragments->len; at++)
        g_assert_true (is_heading (get_fragment (get_page (self, i), at)->block));
    }
}

static gboolean
is_running_text (const CirkelPagesBlock *block)
{
  return block->piece->kind == CIRKEL_PAPER_TEXT || block->piece->kind == CIRKEL_PAPER_ITEM
         || block->piece->kind == CIRKEL_PAPER_FACT;
}

static gboolean
can_end_earlier (const CirkelPagesPage *page)
{
  for (guint i = 0; i + 2 < page->fragments->len; i++)
    for (guint at = get_fragment (page, i)->first; at < get_fragment (page, i)->end; at++)
      if (cirkel_pages_block_get_slice (get_fragment (page, i)->block, at)->bind == CIRKEL_PAGES_FREE)
        return TRUE;

  return FALSE;
}

/* A heading has two lines below it at least, where there are two. */
static void
check_second_lines (const Flow *self)
{
  for (guint i = 0; i + 1 < self->pages->len; i++)
    {
      const CirkelPagesPage     *page = get_page (self, i);
      const CirkelPagesFragment *last = get_last (page);

      if (is_told_to_end (self, i) || page->fragments->len < 3 || !can_end_earlier (page))
        continue;
      if (is_running_text (last->block) && last->block->slices->len == 1
          && is_heading (get_fragment (page, page->fragments->len - 2)->block))
        g_assert_false (is_running_text (get_fragment (get_page (self, i + 1), 0)->block));
    }
}

static gboolean
is_last_of_list (const Flow *self, const CirkelPagesBlock *block)
{
  guint position;

  g_assert_true (g_ptr_array_find (self->blocks, block, &position));

  return position + 1 == self->blocks->len
         || ((CirkelPagesBlock *)g_ptr_array_index (self->blocks, position + 1))->piece->kind
              != block->piece->kind;
}

/* What ends a list is not the only line of it on its page. */
static void
check_last_lines (const Flow *self)
{
  for (guint i = 0; i + 1 < self->pages->len; i++)
    {
      const CirkelPagesPage     *page = get_page (self, i);
      const CirkelPagesFragment *last = get_last (page);
      const CirkelPagesBlock    *first;

      if (is_told_to_end (self, i) || page->fragments->len < 3 || !can_end_earlier (page))
        continue;
      first = get_fragment (get_page (self, i + 1), 0)->block;
      if ((first->piece->kind == CIRKEL_PAPER_FACT || first->piece->kind == CIRKEL_PAPER_ITEM)
          && first->slices->len == 1 && is_last_of_list (self, first))
        g_assert_cmpint (last->block->piece->kind, !=, first->piece->kind);
    }
}

static void
check_paragraph (const CirkelPagesFragment *fragment)
{
  const CirkelPagesCell *cell = cirkel_pages_block_get_cell (fragment->block, 0);
  const CirkelPagesLine *above = cirkel_pages_cell_get_line (cell, fragment->end - 1);
  const CirkelPagesLine *below = cirkel_pages_cell_get_line (cell, fragment->end);

  g_assert_false (above->first && !above->last);
  g_assert_false (below->last && !below->first);
}

/* What is cut where a page ends. */
static void
check_cuts (const Flow *self)
{
  for (guint i = 0; i < self->pages->len; i++)
    {
      const CirkelPagesFragment *last = get_last (get_page (self, i));

      if (last == NULL || last->end == last->block->slices->len)
        continue;
      if (last->block->piece->kind == CIRKEL_PAPER_TEXT || last->block->piece->kind == CIRKEL_PAPER_ITEM)
        check_paragraph (last);
      if (last->block->piece->kind == CIRKEL_PAPER_TABLE)
        g_assert_cmpfloat (cirkel_pages_block_get_height (last->block), >, 0.6 * self->room);
    }
}

/* What holds together at the start of a page would not have fit on the page before it. */
static void
check_full (const Flow *self, guint i)
{
  const CirkelPagesPage     *page = get_page (self, i);
  const CirkelPagesPage     *next = get_page (self, i + 1);
  const CirkelPagesFragment *last = get_last (page);
  double                     need = 0.0;
  guint                      at;

  if (is_told_to_end (self, i))
    return;
  at = is_repeated_head (next, 0) && get_fragment (next, 0)->block->piece == last->block->piece ? 1 : 0;
  for (gboolean ended = FALSE; at < next->fragments->len && !ended; at++)
    {
      const CirkelPagesFragment *fragment = get_fragment (next, at);

      need += need > 0.0 || fragment->first == 0 ? fragment->block->space : 0.0;
      for (guint slice = fragment->first; slice < fragment->end && !ended; slice++)
        {
          const CirkelPagesSlice *own = cirkel_pages_block_get_slice (fragment->block, slice);

          need += fragment->block->piece->draw != NULL ? fragment->block->least : own->height;
          ended = own->bind == CIRKEL_PAGES_FREE;
        }
    }
  g_assert_cmpfloat (last->y + last->height + need, >, self->room);
}

static void
check (CirkelPaper *paper, const char *name)
{
  for (CirkelPaperSize size = CIRKEL_PAPER_A4; size < CIRKEL_N_PAPER_SIZES; size++)
    {
      g_auto (Flow) flow;

      g_test_message ("%s, %s", name, cirkel_paper_size_get_name (size));
      flow_init (&flow, paper, size);
      check_nothing_lost (&flow);
      check_room (&flow);
      check_headings (&flow);
      check_second_lines (&flow);
      check_last_lines (&flow);
      check_cuts (&flow);
      for (guint i = 0; i + 1 < flow.pages->len; i++)
        check_full (&flow, i);
    }
}

static void
test_samples (void)
{
  guint              n_samples;
  const PaperSample *samples = paper_samples_get (&n_samples);

  for (guint i = 0; i < n_samples; i++)
    {
      g_autoptr (CirkelPaper) paper = paper_sample_create (&samples[i]);

      check (paper, samples[i].name);
    }
}

static void
test_random (void)
{
  for (guint32 seed = 0; seed < N_RANDOM; seed++)
    {
      g_autofree char *name = g_strdup_printf ("random %u", seed);
      g_auto (RandomPaper) random;

      random_paper_init (&random, seed);
      check (random.paper, name);
    }
}

/* What is said softly below a text stands in its place where there is none: beside the mark, not over it. */
static void
test_note_alone (void)
{
  const CirkelPaperColumn columns[] = { { "What", 1.0, FALSE } };
  const CirkelPaperCell   rows[] = { { CIRKEL_PAPER_BOX, CIRKEL_PAPER_PLAIN, "Call", "For: income" },
                                     { CIRKEL_PAPER_BOX, CIRKEL_PAPER_PLAIN, "", "For: income" } };
  g_autoptr (CirkelPaper) paper = cirkel_paper_new ("en", "A sample");
  g_auto (Flow) flow = { 0 };

  cirkel_paper_add_table (paper, columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    cirkel_paper_add_row (paper, &rows[i]);
  flow_init (&flow, paper, CIRKEL_PAPER_A4);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      /* Below the head. */
      const CirkelPagesBlock *row = g_ptr_array_index (flow.blocks, i + 1);
      const CirkelPagesCell  *cell = cirkel_pages_block_get_cell (row, 0);

      g_assert_cmpuint (cell->n_loud, ==, *rows[i].text != '\0' ? 1 : 0);
      g_assert_cmpuint (cell->lines->len, ==, cell->n_loud + 1);
      g_assert_cmpfloat_with_epsilon (cell->x, CIRKEL_PAGES_MARK_ROOM, TINY);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/report/pages-flow/samples", test_samples);
  g_test_add_func ("/report/pages-flow/random", test_random);
  g_test_add_func ("/report/pages-flow/note-alone", test_note_alone);

  return g_test_run ();
}
