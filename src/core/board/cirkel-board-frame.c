/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-board-layout.h"

#include "cirkel-board-packing.h"
#include "cirkel-placement.h"

#include <math.h>

/* Lengths on the board are shares of its radius, so that all boards of one
 * shape look the same and a card that lies well on a small one lies well on a
 * large one. The numbers are those of a board of USUAL_RADIUS pixels. */
#define USUAL_RADIUS 320.0
#define CARD_WIDTH (124.0 / USUAL_RADIUS)
#define CARD_ASPECT 0.75
#define CARD_TEXT 0.112
#define LABEL_SIZE (17.0 / USUAL_RADIUS)
#define LABEL_HEIGHT 1.4
#define LABEL_PADDING 0.3
#define MARGIN (8.0 / USUAL_RADIUS)

/* The circles where nothing is tight: rings of equal thickness around a somewhat larger middle. */
#define USUAL_INNER 0.42
#define USUAL_MIDDLE 0.71

/* How far the circles give way. */
#define LEAST_INNER 0.26
#define LEAST_RING 0.10
#define CIRCLE_STEP 0.02
#define N_COMPROMISES 6

/* Cards get smaller by this until they fit. */
#define CARD_STEP 0.96
#define LAST_SIZE 256
#define MOST_SCALE 2.0

/* Cards take no more than this share of the board: on a full one, a card that is laid down finds no place
 * near by. Those in the tray count as well, so that cards do not shrink one by one as they are laid; but not
 * below this scale, from which on only those on the board count, and may take a little more. */
#define MOST_COVER 0.36
#define LEAST_SCALE 0.8
#define FULL_COVER 0.42

/* With more cards than this the board is no longer a conversation: be quick about it. */
#define MANY_CARDS 40

typedef struct
{
  const CirkelBoardSpace *space;
  CirkelBoardFrame       *frame;
  CirkelPoint            *points;
  guint                   n_cards[CIRKEL_N_CIRCLES];
  guint                   n_all;
  double                  wanted;
} Search;

/* How large the inner and the middle circle are, as shares of the radius. */
typedef struct
{
  double inner;
  double middle;
} Circles;

/* Puts the label of a circle at its top, just inside; FALSE when it does not fit in its ring. */
static gboolean
place_label (CirkelBoardFrame *frame, const CirkelBoardSpace *space, guint circle)
{
  const double radius = frame->circles[circle];
  const double hole = circle > 0 ? frame->circles[circle - 1] : 0.0;
  const double width = (MAX (0.0, space->label_em[circle]) + LABEL_PADDING) * frame->label_size;
  const double height = LABEL_HEIGHT * frame->label_size;
  double       top;

  if (width > 1.8 * radius)
    return FALSE;

  top = sqrt (radius * radius - width * width / 4.0) - 0.15 * frame->label_size;
  frame->labels[circle] = (CirkelRect){ frame->center_x - width / 2.0, frame->center_y - top, width, height };

  return top - height >= hole;
}

/* Tries circles of these sizes, as shares of the radius; the frame keeps what was tried last. */
static gboolean
try_circles (Search *self, Circles circles)
{
  CirkelBoardFrame *frame = self->frame;
  CirkelBoardRules  rules;

  frame->circles[0] = circles.inner * frame->radius;
  frame->circles[1] = circles.middle * frame->radius;
  frame->circles[2] = frame->radius;

  for (guint i = 0; i < CIRKEL_N_CIRCLES; i++)
    if (!place_label (frame, self->space, i))
      return FALSE;

  cirkel_board_rules_init (&rules, frame);

  return cirkel_board_packing_arrange (&rules, self->n_cards, self->points);
}

/* Tries them for the cards of the inner ones alone. */
static gboolean
try_first_circles (Search *self, guint n_circles, Circles circles)
{
  Search first = *self;

  for (guint i = n_circles; i < CIRKEL_N_CIRCLES; i++)
    first.n_cards[i] = 0;

  return try_circles (&first, circles);
}

/* Finds the smallest inner circle that holds its cards. The larger it is the more fit, so that halving finds
 * it; and so on below. */
static gboolean
find_least_inner (Search *self, double *inner)
{
  double too_small = LEAST_INNER - CIRCLE_STEP;

  for (*inner = 1.0 - 2.0 * LEAST_RING; *inner - too_small > CIRCLE_STEP;)
    {
      double between = (too_small + *inner) / 2.0;

      if (try_first_circles (self, 1, (Circles){ between, (between + 1.0) / 2.0 }))
        *inner = between;
      else
        too_small = between;
    }

  return *inner < 1.0 - 2.0 * LEAST_RING;
}

/* Finds the smallest middle circle around the inner one. */
static gboolean
find_least_middle (Search *self, Circles *circles)
{
  double too_small = circles->inner + LEAST_RING - CIRCLE_STEP;

  for (circles->middle = 1.0 - LEAST_RING; circles->middle - too_small > CIRCLE_STEP;)
    {
      double between = (too_small + circles->middle) / 2.0;

      if (try_first_circles (self, 2, (Circles){ circles->inner, between }))
        circles->middle = between;
      else
        too_small = between;
    }

  return circles->middle < 1.0 - LEAST_RING;
}

/* Finds the largest middle circle that leaves the outer one what its cards need. */
static double
find_most_middle (Search *self, Circles least)
{
  double most = least.middle, too_large = 1.0 - LEAST_RING + CIRCLE_STEP;

  while (too_large - most > CIRCLE_STEP)
    {
      double between = (most + too_large) / 2.0;

      if (try_circles (self, (Circles){ least.inner, between }))
        most = between;
      else
        too_large = between;
    }

  return most;
}

/* Divides what the circles do not need among them, after their numbers of cards. */
static Circles
share_room (Search *self, Circles least)
{
  const double room = find_most_middle (self, least) - least.middle;
  const double n_all = self->n_cards[0] + self->n_cards[1] + self->n_cards[2] + CIRKEL_N_CIRCLES;
  const double inner = room * (self->n_cards[0] + 1) / n_all;
  const double middle = room * (self->n_cards[1] + 1) / n_all;

  return (Circles){ least.inner + inner, least.middle + inner + middle };
}

/* Finds circles as near to the usual ones as can be, on the way from there to those that are best for the
 * cards. */
static gboolean
find_unusual_circles (Search *self)
{
  Circles least, best;

  if (!find_least_inner (self, &least.inner) || !find_least_middle (self, &least)
      || !try_circles (self, least))
    return FALSE;

  best = share_room (self, least);

  for (int i = 1; i <= N_COMPROMISES; i++)
    {
      double share = i / (double)N_COMPROMISES;

      if (try_circles (self, (Circles){ USUAL_INNER + share * (best.inner - USUAL_INNER),
                                        USUAL_MIDDLE + share * (best.middle - USUAL_MIDDLE) }))
        return TRUE;
    }

  return try_circles (self, least);
}

/* Finds circles for the cards at their present size: the usual ones if they will do. Others are to have room
 * for a card more, so that it is not for each card that they change. */
static gboolean
find_circles (Search *self)
{
  Search roomier = *self;

  if (try_circles (self, (Circles){ USUAL_INNER, USUAL_MIDDLE }))
    return TRUE;

  for (guint i = 0; i < CIRKEL_N_CIRCLES; i++)
    roomier.n_cards[i] += self->n_cards[i] > 0;

  return find_unusual_circles (&roomier) || find_unusual_circles (self);
}

/* With many cards each circle gets an area after its number of them. */
static gboolean
find_circles_for_many (Search *self)
{
  double inner = sqrt (self->n_cards[0] / (double)self->n_all);
  double middle = sqrt ((self->n_cards[0] + self->n_cards[1]) / (double)self->n_all);

  inner = CLAMP (inner, 0.35, 1.0 - 2.5 * LEAST_RING);
  middle = CLAMP (middle, inner + 1.25 * LEAST_RING, 1.0 - 1.25 * LEAST_RING);

  return try_circles (self, (Circles){ inner, middle });
}

/* The scale at which so many cards cover this share of the board. */
static double
get_covering_scale (guint n_cards, double cover)
{
  return sqrt (cover * G_PI / (MAX (1, n_cards) * CARD_WIDTH * CARD_WIDTH * CARD_ASPECT));
}

/* How large cards would best be, as a share of the usual size. People who want large text want large cards,
 * and small boards get somewhat larger ones: their letters have to be read as well. */
static double
get_wanted_scale (const Search *self, guint n_items)
{
  double scale = CLAMP (self->space->text_scale, LEAST_SCALE, MOST_SCALE);

  scale *= sqrt (MAX (1.0, 0.9 * USUAL_RADIUS / self->frame->radius));
  scale = MIN (scale, MAX (LEAST_SCALE, get_covering_scale (n_items, MOST_COVER)));

  return MIN (scale, get_covering_scale (self->n_all, FULL_COVER));
}

/* Sizes cards and labels at a step below @wanted. */
static void
set_size (Search *self, int step)
{
  CirkelBoardFrame       *frame = self->frame;
  const CirkelBoardSpace *space = self->space;
  const double            scale = self->wanted * pow (CARD_STEP, step);
  double                  label_size = LABEL_SIZE * MAX (1.0, scale);

  /* A long label gets smaller letters rather than a circle of its own size. */
  for (guint i = 0; i < CIRKEL_N_CIRCLES; i++)
    label_size = MIN (label_size, (0.5 + 0.3 * i) / (MAX (0.0, space->label_em[i]) + LABEL_PADDING));

  frame->label_size = label_size * frame->radius;
  frame->card_width = CARD_WIDTH * scale * frame->radius;
  frame->card_height = frame->card_width * CARD_ASPECT;
  frame->card_text_size = frame->card_width * CARD_TEXT;
}

static gboolean
try_size (Search *self, int step)
{
  set_size (self, step);

  return self->n_all > MANY_CARDS ? find_circles_for_many (self) : find_circles (self);
}

static void
count_cards (Search *self, const CirkelBoardItem *items, guint n_items)
{
  for (guint i = 0; i < n_items; i++)
    if (cirkel_place_is_circle (items[i].place))
      {
        self->n_cards[items[i].place - CIRKEL_PLACE_INNER]++;
        self->n_all++;
      }
}

/* Finds the largest size at which the cards fit: in ever larger steps down, and then by halving. Ends, as
 * cards of no size fit anywhere. */
static void
find_size (Search *self)
{
  int              too_large = -1, small_enough = 0;
  CirkelBoardFrame best;

  while (!try_size (self, small_enough) && small_enough < LAST_SIZE)
    {
      too_large = small_enough;
      small_enough = MIN (2 * small_enough + 1, LAST_SIZE);
    }

  best = *self->frame;

  while (small_enough - too_large > 1)
    {
      int middle = (small_enough + too_large) / 2;

      if (try_size (self, middle))
        {
          small_enough = middle;
          best = *self->frame;
        }
      else
        too_large = middle;
    }

  *self->frame = best;
}

/**
 * cirkel_board_frame_init:
 * @frame: (out caller-allocates): where to put the frame
 * @space: the room for the board
 * @items: (array length=n_items) (nullable): the cards as they will lie
 * @n_items: how many cards
 *
 * Decides how large the board, its circles and its cards are.
 *
 * The sizes depend on the room and on how many cards are in each circle, and
 * on nothing else: a board does not change while a card is moved within its
 * circle. When it gets tight, the circles give way first, then the size of the
 * cards. Whatever is chosen was tried: there is an arrangement of all cards in
 * which none overlaps another or a label and each lies in its circle.
 */
void
cirkel_board_frame_init (CirkelBoardFrame       *frame,
                         const CirkelBoardSpace *space,
                         const CirkelBoardItem  *items,
                         guint                   n_items)
{
  g_autofree CirkelPoint *points = g_new (CirkelPoint, n_items + CIRKEL_N_CIRCLES);
  Search                  self = { space, frame, points };

  g_return_if_fail (frame != NULL && space != NULL && (items != NULL || n_items == 0));

  count_cards (&self, items, n_items);

  frame->center_x = MAX (1.0, space->width / 2.0);
  frame->center_y = MAX (1.0, space->height / 2.0);
  frame->radius = MIN (frame->center_x, frame->center_y) / (1.0 + MARGIN);

  self.wanted = get_wanted_scale (&self, n_items);

  find_size (&self);
}

/**
 * cirkel_board_frame_get_place_at:
 * @frame: a frame
 * @x: a point, in pixels
 * @y: a point, in pixels
 *
 * Returns: the circle at the point; %CIRKEL_PLACE_TRAY outside the circles
 */
CirkelPlace
cirkel_board_frame_get_place_at (const CirkelBoardFrame *frame, double x, double y)
{
  double distance = hypot (x - frame->center_x, y - frame->center_y);

  for (guint i = 0; i < CIRKEL_N_CIRCLES; i++)
    if (distance <= frame->circles[i])
      return CIRKEL_PLACE_INNER + i;

  return CIRKEL_PLACE_TRAY;
}
