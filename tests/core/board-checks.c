/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "board-checks.h"

#include "cirkel-disc.h"

#include <math.h>

/* The rules of the board once more, in pixels and from the outside: what is checked here shares nothing with
 * what lays the cards but the area of a rectangle in a disc, which has a test of its own. */

#define HAIR 1e-6

const CirkelBoardSpace board_spaces[] = {
  { 640, 640, 1.0, { 7.2, 6.6, 6.8 } },   /* a window of 1366×768 with tray and guide open */
  { 668, 656, 1.0, { 8.1, 7.0, 6.9 } },   /* the same, and somewhat longer labels */
  { 472, 470, 1.0, { 7.2, 6.6, 6.8 } },   /* 1024×600 */
  { 1310, 960, 1.0, { 7.2, 6.6, 6.8 } },  /* 1920×1080 */
  { 900, 500, 1.5, { 7.2, 6.6, 6.8 } },   /* wide, with large text */
  { 360, 640, 1.0, { 7.2, 6.6, 6.8 } },   /* a telephone */
  { 640, 640, 2.0, { 10.5, 9.0, 9.5 } },  /* very large text, and long labels */
  { 1900, 1900, 1.0, { 7.2, 6.6, 6.8 } }, /* 4K */
};

const guint n_board_spaces = G_N_ELEMENTS (board_spaces);

/* Fills @items with so many cards of each circle, all in the middle of the board. */
guint
deal_items (CirkelBoardItem *items, guint n_inner, guint n_middle, guint n_outer)
{
  guint n_items = n_inner + n_middle + n_outer;

  for (guint i = 0; i < n_items; i++)
    items[i] = (CirkelBoardItem){ i < n_inner              ? CIRKEL_PLACE_INNER
                                  : i < n_inner + n_middle ? CIRKEL_PLACE_MIDDLE
                                                           : CIRKEL_PLACE_OUTER,
                                  0, 0 };

  return n_items;
}

/* Gives all cards a position anywhere on the board and around it, whatever their circle. */
void
scatter_items (CirkelBoardItem *items, guint n_items, GRand *random)
{
  for (guint i = 0; i < n_items; i++)
    {
      items[i].x = g_rand_int_range (random, -1100, 1101);
      items[i].y = g_rand_int_range (random, -1100, 1101);
    }
}

static double
get_corner_distance (const CirkelBoardFrame *frame, double x, double y)
{
  return hypot (x - frame->center_x, y - frame->center_y);
}

/* Whether the frame is within its room, and each label within its own ring. */
void
check_frame (const CirkelBoardFrame *frame, const CirkelBoardSpace *space)
{
  g_assert_cmpfloat (frame->radius, >, 0.0);
  g_assert_cmpfloat (frame->circles[2], ==, frame->radius);
  g_assert_cmpfloat (frame->center_x - frame->radius, >, 0.0);
  g_assert_cmpfloat (frame->center_x + frame->radius, <, space->width);
  g_assert_cmpfloat (frame->center_y - frame->radius, >, 0.0);
  g_assert_cmpfloat (frame->center_y + frame->radius, <, space->height);

  for (guint i = 0; i < 3; i++)
    {
      const CirkelRect *label = &frame->labels[i];
      double            hole = i > 0 ? frame->circles[i - 1] : 0.0;

      g_assert_cmpfloat (frame->circles[i], >, hole);
      g_assert_cmpfloat (label->width, >=, space->label_em[i] * frame->label_size);
      g_assert_cmpfloat (label->height, >=, frame->label_size);
      g_assert_cmpfloat (fabs (label->x + label->width / 2.0 - frame->center_x), <, HAIR);
      g_assert_cmpfloat (get_corner_distance (frame, label->x, label->y), <, frame->circles[i] + HAIR);
      g_assert_cmpfloat (frame->center_y - label->y - label->height, >, hole - HAIR);
    }

  g_assert_cmpfloat (frame->card_width, >, frame->card_height);
  g_assert_cmpfloat (frame->card_height, >, frame->card_text_size);
  g_assert_cmpfloat (frame->card_text_size, >, 0.0);
}

static gboolean
overlap (const CirkelRect *a, const CirkelRect *b)
{
  return a->x < b->x + b->width - HAIR && b->x < a->x + a->width - HAIR && a->y < b->y + b->height - HAIR
         && b->y < a->y + a->height - HAIR;
}

static void
check_in_circle (const CirkelBoardFrame *frame, CirkelPlace place, const CirkelRect *rect)
{
  const double outer = frame->circles[place - CIRKEL_PLACE_INNER];
  const double inner = place > CIRKEL_PLACE_INNER ? frame->circles[place - CIRKEL_PLACE_MIDDLE] : 0.0;
  const double x = rect->x - frame->center_x, y = rect->y - frame->center_y;
  const double distance = hypot (x + rect->width / 2.0, y + rect->height / 2.0);
  double       area = cirkel_disc_get_rect_area (outer, x, y, rect->width, rect->height)
                - cirkel_disc_get_rect_area (inner, x, y, rect->width, rect->height);

  g_assert_cmpfloat (distance, <=, outer + HAIR);
  g_assert_cmpfloat (distance, >=, inner - HAIR);
  g_assert_cmpfloat (area, >=, (0.6 - HAIR) * rect->width * rect->height);
}

/* Whether each card is in its circle and in the room, and none covers another or a label. */
void
check_rects (const CirkelBoardFrame *frame,
             const CirkelBoardSpace *space,
             const CirkelBoardItem  *items,
             guint                   n_items,
             const CirkelRect       *rects)
{
  for (guint i = 0; i < n_items; i++)
    {
      const CirkelRect *rect = &rects[i];

      if (!cirkel_place_is_circle (items[i].place))
        {
          g_assert_cmpfloat (rect->width, ==, 0.0);
          g_assert_cmpfloat (rect->height, ==, 0.0);
          continue;
        }

      g_assert_cmpfloat (rect->width, ==, frame->card_width);
      g_assert_cmpfloat (rect->height, ==, frame->card_height);
      g_assert_cmpfloat (rect->x, >=, -HAIR);
      g_assert_cmpfloat (rect->y, >=, -HAIR);
      g_assert_cmpfloat (rect->x + rect->width, <=, space->width + HAIR);
      g_assert_cmpfloat (rect->y + rect->height, <=, space->height + HAIR);
      check_in_circle (frame, items[i].place, rect);

      for (guint j = 0; j < 3; j++)
        g_assert_false (overlap (rect, &frame->labels[j]));
      for (guint j = 0; j < i; j++)
        g_assert_false (overlap (rect, &rects[j]));
    }
}

/* Whether the cards lie exactly where their positions say. */
void
check_kept (const CirkelBoardFrame *frame,
            const CirkelBoardItem  *items,
            guint                   n_items,
            const CirkelRect       *rects)
{
  for (guint i = 0; i < n_items; i++)
    if (cirkel_place_is_circle (items[i].place))
      {
        double x = rects[i].x + rects[i].width / 2.0 - frame->center_x;
        double y = rects[i].y + rects[i].height / 2.0 - frame->center_y;

        g_assert_cmpfloat (fabs (x * 1000.0 / frame->radius - items[i].x), <, HAIR);
        g_assert_cmpfloat (fabs (y * 1000.0 / frame->radius - items[i].y), <, HAIR);
      }
}
