/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-shelf-drawing.h"

#include "cirkel-line-drawing.h"
#include "cirkel-text-drawing.h"

#include <math.h>

/* Cards get smaller by this until all have room. */
#define CARD_STEP 0.97

/* Lengths are shares of the width of a card. */
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

/* Ends: cards of no size fit anywhere. */
static void
find_card_size (Shelves *self)
{
  double aspect = self->card_height / self->card_width;
  double width = MIN (self->card_width, self->room->width);

  do
    {
      self->card_width = width;
      self->card_height = width * aspect;
      self->n_columns = (guint)MAX (1.0, floor ((self->room->width / width + GAP) / (1.0 + GAP) + 1e-6));
      width *= CARD_STEP;
    }
  while (width > 1e-3 && lay_shelves (self, FALSE) > self->room->height);
}

/**
 * cirkel_shelves_draw:
 * @cr: where to draw
 * @shelves: (array length=n_shelves): what to draw, each with at least one card
 * @n_shelves: how many
 * @room: the room for all of them
 * @card_width: the width of a card; cards get smaller when there is no room for all
 * @card_height: the height of a card
 *
 * Draws the cards that lie in no circle, below one another.
 */
void
cirkel_shelves_draw (cairo_t           *cr,
                     const CirkelShelf *shelves,
                     guint              n_shelves,
                     const CirkelRect  *room,
                     double             card_width,
                     double             card_height)
{
  Shelves self = { cr, shelves, n_shelves, room, card_width, card_height, 1 };

  find_card_size (&self);
  lay_shelves (&self, TRUE);
}
