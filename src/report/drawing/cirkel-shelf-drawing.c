/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-shelf-drawing.h"

#include "cirkel-line-drawing.h"
#include "cirkel-text-drawing.h"

#include <math.h>

/* Cards get smaller by this until all have room. */
#define CARD_STEP 0.97

/* Lengths are shares of the width of a card. */
#define CARD_ASPECT 0.75
#define GAP 0.07
#define NAME_GAP 0.08
#define SHELF_GAP 0.22
#define NAME_SIZE 0.13

typedef struct
{
  cairo_t           *cr;
  const CirkelShelf *shelves;
  guint              n_shelves;
  const CirkelRect  *room;
  double             card_width;
  double             card_height;
  guint              n_columns;
} Shelves;

static PangoLayout *
set_name (const Shelves *self, const char *name)
{
  const CirkelTextStyle style = {
    .size = self->card_width * NAME_SIZE,
    .least = 0.6,
    .width = self->room->width,
    .lines = 2,
    .bold = TRUE,
    .align = PANGO_ALIGN_LEFT,
  };

  return cirkel_text_layout_new (self->cr, name, &style);
}

/* Draws a shelf and tells how high it is; only the latter without @draw. */
static double
lay_shelf (const Shelves *self, const CirkelShelf *shelf, double y, gboolean draw)
{
  g_autoptr (PangoLayout) name = set_name (self, shelf->name);
  const double gap = self->card_width * GAP;
  double       name_height;
  guint        n_rows = (shelf->n_cards + self->n_columns - 1) / self->n_columns;

  cirkel_text_get_size (name, NULL, &name_height);
  name_height += self->card_width * NAME_GAP;

  if (draw)
    {
      cirkel_set_color (self->cr, CIRKEL_INK);
      cirkel_text_draw (self->cr, name, self->room->x, y);
    }

  for (guint i = 0; draw && i < shelf->n_cards; i++)
    {
      CirkelRect rect = { self->room->x + (i % self->n_columns) * (self->card_width + gap),
                          y + name_height + (i / self->n_columns) * (self->card_height + gap),
                          self->card_width, self->card_height };

      cirkel_card_draw (self->cr, &shelf->cards[i], &rect);
    }

  return name_height + n_rows * (self->card_height + gap) - gap;
}

static double
lay_shelves (const Shelves *self, gboolean draw)
{
  double y = self->room->y;

  for (guint i = 0; i < self->n_shelves; i++)
    {
      if (i > 0)
        y += self->card_width * SHELF_GAP;
      y += lay_shelf (self, &self->shelves[i], y, draw);
    }

  return y - self->room->y;
}

static void
set_card_width (Shelves *self, double width)
{
  self->card_width = width;
  self->card_height = width * CARD_ASPECT;
  self->n_columns = (guint)MAX (1.0, floor ((self->room->width / width + GAP) / (1.0 + GAP) + 1e-6));
}

/* Ends: cards of no size fit anywhere. */
static void
find_card_size (Shelves *self, double width)
{
  for (set_card_width (self, width); width > 1e-3 && lay_shelves (self, FALSE) > self->room->height;
       set_card_width (self, width))
    width *= CARD_STEP;
}

static double
get_width (const Shelves *self)
{
  return self->card_width * (self->n_columns * (1.0 + GAP) - GAP);
}

/**
 * cirkel_shelves_get_card_width:
 * @cr: where they will be drawn
 * @shelves: (array length=n_shelves): what to draw, each with at least one card
 * @n_shelves: how many
 * @room: the room for all of them
 * @most: the width of the cards when there is room enough
 *
 * Returns: how wide cards can be if all of them have to be in the room
 */
double
cirkel_shelves_get_card_width (cairo_t           *cr,
                               const CirkelShelf *shelves,
                               guint              n_shelves,
                               const CirkelRect  *room,
                               double             most)
{
  Shelves self = { cr, shelves, n_shelves, room };

  find_card_size (&self, MIN (most, room->width));

  return self.card_width;
}

/**
 * cirkel_shelves_narrow:
 * @cr: where they will be drawn
 * @shelves: (array length=n_shelves): what to draw
 * @n_shelves: how many
 * @room: (inout): the room for all of them; it loses what is not needed, at the left
 * @card_width: the width of the cards
 *
 * Lays the cards in as few columns as there is height for.
 *
 * Returns: how much narrower @room got
 */
double
cirkel_shelves_narrow (cairo_t           *cr,
                       const CirkelShelf *shelves,
                       guint              n_shelves,
                       CirkelRect        *room,
                       double             card_width)
{
  CirkelRect narrow = *room;
  Shelves    self = { cr, shelves, n_shelves, &narrow };
  double     spare;

  set_card_width (&self, card_width);
  for (guint most = self.n_columns, n = 1; n <= most; n++)
    {
      self.n_columns = n;
      narrow.width = get_width (&self);
      if (lay_shelves (&self, FALSE) <= room->height)
        break;
    }

  spare = room->width - narrow.width;
  room->x += spare;
  room->width = narrow.width;

  return spare;
}

/**
 * cirkel_shelves_draw:
 * @cr: where to draw
 * @shelves: (array length=n_shelves): what to draw
 * @n_shelves: how many
 * @room: the room for all of them
 * @card_width: the width of the cards
 *
 * Draws the cards that lie in no circle, below one another.
 */
void
cirkel_shelves_draw (cairo_t           *cr,
                     const CirkelShelf *shelves,
                     guint              n_shelves,
                     const CirkelRect  *room,
                     double             card_width)
{
  Shelves self = { cr, shelves, n_shelves, room };

  set_card_width (&self, card_width);
  lay_shelves (&self, TRUE);
}
