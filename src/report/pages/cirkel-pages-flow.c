/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-pages-flow.h"

/* What counts as nothing, in points. */
#define TINY 1e-6

/* The part of a page that the head of a table may take where it stands there again. */
#define MOST_FOR_HEAD 0.4

/* The part of what is left of a page that what is below a drawing may take from it. */
#define MOST_FOR_HELD 0.5

/* The part of a page that a drawing asks for at most: a sheet may be wider than it is high. */
#define LEAST_OF_PAGE 0.75

/* The part of its least height that a drawing keeps at least to stay with its heading. */
#define LEAST_OF_DRAWING 0.5

/* The part of a page that a table takes at most to be kept on one, and a row to be kept with another. */
#define SHORT_TABLE 0.4
#define SHORT_ROW 0.2

/* What is left blank in the place of the end of a page, where there is only one. */
#define ENDLESS_BREAK 28.0

typedef struct
{
  GPtrArray *blocks;
  double     room;
  gboolean   endless;
  GArray    *placed;
  guint      block;
  guint      slice;
  double     y;
} Flow;

/* A slice on the page that is being filled. */
typedef struct
{
  guint           block;
  guint           slice;
  double          y;
  double          height;
  CirkelPagesBind bind;
} Placed;

static void
page_free (gpointer data)
{
  CirkelPagesPage *self = data;

  g_array_unref (self->fragments);
  g_free (self);
}

static CirkelPagesPage *
page_new (void)
{
  CirkelPagesPage *self = g_new0 (CirkelPagesPage, 1);

  self->fragments = g_array_new (FALSE, TRUE, sizeof (CirkelPagesFragment));

  return self;
}

/* A row that no page has room for is cut between its lines, like a text. */
static void
loosen_tall_rows (GPtrArray *blocks, double room)
{
  for (guint i = 0; i < blocks->len; i++)
    {
      const CirkelPagesBlock *block = g_ptr_array_index (blocks, i);
      const double            head = block->head != NULL ? cirkel_pages_block_get_height (block->head) : 0.0;

      if (block->slices->len < 2 || head + cirkel_pages_block_get_height (block) <= room)
        continue;
      for (guint at = 0; at + 1 < block->slices->len; at++)
        if (cirkel_pages_block_get_slice (block, at)->bind == CIRKEL_PAGES_WHOLE)
          cirkel_pages_block_get_slice (block, at)->bind
            = at == 0 || at + 2 == block->slices->len ? CIRKEL_PAGES_WHOLE : CIRKEL_PAGES_FREE;
    }
}

/* The block after the last row of the table that begins here. */
static guint
find_table_end (GPtrArray *blocks, guint first, double *height)
{
  const CirkelPaperPiece *piece = ((CirkelPagesBlock *)g_ptr_array_index (blocks, first))->piece;
  guint                   end = first;

  for (*height = 0.0; end < blocks->len; end++)
    {
      const CirkelPagesBlock *block = g_ptr_array_index (blocks, end);

      if (block->piece != piece)
        break;
      *height += cirkel_pages_block_get_height (block);
    }

  return end;
}

/* Lets a short table be on one page, and no row of a longer one be alone on its page. */
static void
hold_rows_together (GPtrArray *blocks, double room)
{
  double height;

  for (guint first = 0, end; first < blocks->len; first = end)
    {
      end = find_table_end (blocks, first, &height);
      for (guint i = first; i + 1 < end; i++)
        {
          const CirkelPagesBlock *block = g_ptr_array_index (blocks, i);
          CirkelPagesSlice       *last = cirkel_pages_block_get_slice (block, block->slices->len - 1);
          const gboolean          at_edge = i <= first + (block->head != NULL ? 1 : 0) || i + 2 == end;

          if (height <= SHORT_TABLE * room
              || (at_edge && cirkel_pages_block_get_height (block) <= SHORT_ROW * room))
            last->bind = MAX (last->bind, CIRKEL_PAGES_WHOLE);
        }
    }
}

static const CirkelPagesBlock *
get_block (Flow *self)
{
  return self->block < self->blocks->len ? g_ptr_array_index (self->blocks, self->block) : NULL;
}

static void
add_fragment (CirkelPagesPage *page, const CirkelPagesBlock *block, guint slice, double y, double height)
{
  const guint          n = page->fragments->len;
  CirkelPagesFragment *last = n > 0 ? &g_array_index (page->fragments, CirkelPagesFragment, n - 1) : NULL;

  if (last != NULL && last->block == block && last->end == slice)
    {
      last->end++;
      last->height += height;
    }
  else
    {
      const CirkelPagesFragment fragment = { block, slice, slice + 1, y, height };

      g_array_append_val (page->fragments, fragment);
    }
}

/* Where a table goes on, the heads of its columns come first. */
static void
repeat_head (Flow *self, CirkelPagesPage *page)
{
  const CirkelPagesBlock *head = get_block (self)->head;

  if (head == NULL || self->endless || cirkel_pages_block_get_height (head) > MOST_FOR_HEAD * self->room)
    return;

  for (guint i = 0; i < head->slices->len; i++)
    {
      const double height = cirkel_pages_block_get_slice (head, i)->height;

      add_fragment (page, head, i, self->y, height);
      self->y += height;
    }
}

/* How many of the slices stay on the page that has no room for the next one. The
 * page ends where it disturbs least, as low as possible. */
static guint
find_end (Flow *self, CirkelPagesBind bind)
{
  for (guint n = self->placed->len; n > 0; n--)
    if (g_array_index (self->placed, Placed, n - 1).bind <= bind)
      return n;

  return 0;
}

/* What has to be on the page below a drawing, such as what explains it. */
static double
measure_held (Flow *self, const CirkelPagesBlock *drawing)
{
  CirkelPagesBind bind = cirkel_pages_block_get_slice (drawing, 0)->bind;
  double          height = 0.0;

  for (guint i = self->block + 1; i < self->blocks->len && bind != CIRKEL_PAGES_FREE; i++)
    {
      const CirkelPagesBlock *block = g_ptr_array_index (self->blocks, i);

      height += block->space;
      for (guint at = 0; at < block->slices->len && bind != CIRKEL_PAGES_FREE; at++)
        {
          height += cirkel_pages_block_get_slice (block, at)->height;
          bind = cirkel_pages_block_get_slice (block, at)->bind;
        }
    }

  return height;
}

/* A drawing takes what is left of the page, in its limits. */
static gboolean
find_height_of_drawing (Flow *self, const CirkelPagesBlock *drawing, double left, double *height)
{
  const double held = measure_held (self, drawing);
  const double least = MIN (drawing->least, LEAST_OF_PAGE * self->room);

  left -= held < MOST_FOR_HELD * left ? held : 0.0;
  *height = MIN (*height, left);
  if (self->placed->len == 0 || *height + TINY >= least)
    return TRUE;

  return find_end (self, CIRKEL_PAGES_FREE) == 0 && left >= LEAST_OF_DRAWING * least;
}

/* How high the next slice is. Returns whether the page has room for it. */
static gboolean
find_height (Flow *self, const CirkelPagesBlock *block, double space, double *height)
{
  const double left = self->room - self->y - space;

  *height = cirkel_pages_block_get_slice (block, self->slice)->height;
  if (self->endless)
    return TRUE;
  if (block->piece->draw != NULL)
    return find_height_of_drawing (self, block, left, height);

  return self->placed->len == 0 || *height <= left + TINY;
}

static double
get_space (Flow *self, const CirkelPagesBlock *block)
{
  if (self->slice > 0 || self->placed->len == 0)
    return 0.0;

  return self->endless && block->starts_page ? MAX (block->space, ENDLESS_BREAK) : block->space;
}

static gboolean
starts_page (Flow *self, const CirkelPagesBlock *block)
{
  return !self->endless && self->slice == 0
         && (block->starts_page || block->piece->kind == CIRKEL_PAPER_SHEET);
}

static void
place (Flow *self, const CirkelPagesBlock *block, double space, double height)
{
  const Placed placed = { self->block, self->slice, self->y + space, height,
                          cirkel_pages_block_get_slice (block, self->slice)->bind };

  g_array_append_val (self->placed, placed);
  self->y += space + height;
  if (++self->slice == block->slices->len)
    {
      self->block++;
      self->slice = 0;
    }
}

/* Takes back what holds on to what is on the next page. */
static void
end_page (Flow *self)
{
  guint n = find_end (self, CIRKEL_PAGES_FREE);

  if (n == 0)
    n = find_end (self, CIRKEL_PAGES_WHOLE);
  if (n == 0 || n == self->placed->len)
    return;

  self->block = g_array_index (self->placed, Placed, n).block;
  self->slice = g_array_index (self->placed, Placed, n).slice;
  g_array_set_size (self->placed, n);
}

static void
fill_page (Flow *self, CirkelPagesPage *page)
{
  const CirkelPagesBlock *block;

  g_array_set_size (self->placed, 0);
  self->y = 0.0;
  repeat_head (self, page);

  while ((block = get_block (self)) != NULL && (self->placed->len == 0 || !starts_page (self, block)))
    {
      const double space = get_space (self, block);
      double       height;

      if (!find_height (self, block, space, &height))
        {
          end_page (self);
          break;
        }
      place (self, block, space, height);
    }

  for (guint i = 0; i < self->placed->len; i++)
    {
      const Placed *placed = &g_array_index (self->placed, Placed, i);

      add_fragment (page, g_ptr_array_index (self->blocks, placed->block), placed->slice, placed->y,
                    placed->height);
    }
}

/**
 * cirkel_pages_flow_new:
 * @blocks: (element-type CirkelPagesBlock): what stands below each other
 * @room: the height of the text on a page, in points; negative for one page without an end
 *
 * Finds where pages end.
 *
 * Headings stay with what comes after them, no line of a paragraph is alone, and rows of
 * tables are whole as long as a page has room for them.
 *
 * Returns: (transfer full) (element-type CirkelPagesPage): the pages, at least one. They live as
 *   long as @blocks.
 */
GPtrArray *
cirkel_pages_flow_new (GPtrArray *blocks, double room)
{
  GPtrArray *pages = g_ptr_array_new_with_free_func (page_free);
  g_autoptr (GArray) placed = g_array_new (FALSE, FALSE, sizeof (Placed));
  Flow                    self = { blocks, room, room < 0.0, placed };
  const CirkelPagesBlock *block;

  if (!self.endless)
    {
      loosen_tall_rows (blocks, room);
      hold_rows_together (blocks, room);
    }

  while ((block = get_block (&self)) != NULL)
    {
      CirkelPagesPage *page = page_new ();

      g_ptr_array_add (pages, page);
      if (!self.endless && block->piece->kind == CIRKEL_PAPER_SHEET)
        {
          page->sheet = block->piece;
          self.block++;
        }
      else
        fill_page (&self, page);
    }
  if (pages->len == 0)
    g_ptr_array_add (pages, page_new ());

  return pages;
}
