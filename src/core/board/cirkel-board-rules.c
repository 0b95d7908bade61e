/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-board-rules.h"

#include "cirkel-disc.h"
#include "cirkel-placement.h"

#include <math.h>

/* Rounding to whole thousandths moves a card by half a unit along each axis at most: two cards come 1
 * closer, and one gets 0.71 out of its circle. */
static const double card_air[] = { 1.0, 8.0 };
static const double label_air[] = { 0.0, 6.0 };
static const double edge_air[] = { 0.0, 0.75 };
static const double rounding[] = { 0.0, 0.5 };

/* How finely a line through a circle is looked at, and how exactly the ends of what is allowed are found. */
#define N_SAMPLES 12
#define PRECISION 0.4

/**
 * cirkel_board_rules_init:
 * @rules: (out caller-allocates): where to put the rules
 * @frame: a frame
 *
 * Restates @frame in thousandths of its radius.
 */
void
cirkel_board_rules_init (CirkelBoardRules *rules, const CirkelBoardFrame *frame)
{
  const double unit = CIRKEL_BOARD_RADIUS / frame->radius;

  rules->circles[0] = 0.0;

  for (guint i = 0; i < CIRKEL_N_CIRCLES; i++)
    {
      const CirkelRect *label = &frame->labels[i];

      rules->circles[i + 1] = frame->circles[i] * unit;
      rules->labels[i]
        = (CirkelRect){ (label->x - frame->center_x) * unit, (label->y - frame->center_y) * unit,
                        label->width * unit, label->height * unit };
    }

  rules->room_x = frame->center_x * unit;
  rules->room_y = frame->center_y * unit;
  rules->card_width = frame->card_width * unit;
  rules->card_height = frame->card_height * unit;
}

/* The share of a card that lies in a circle, without the circle in it. */
static double
get_share (const CirkelBoardRules *rules, guint circle, double x, double y)
{
  const double width = rules->card_width;
  const double height = rules->card_height;
  const double inner = rules->circles[circle];
  const double outer = rules->circles[circle + 1];
  const double far_x = fabs (x) + width / 2.0, far_y = fabs (y) + height / 2.0;
  const double near_x = MAX (0.0, fabs (x) - width / 2.0), near_y = MAX (0.0, fabs (y) - height / 2.0);
  double       area = width * height;

  /* Arcs are dear, and most cards lie wholly inside or outside. */
  if (far_x * far_x + far_y * far_y > outer * outer)
    area = cirkel_disc_get_rect_area (outer, x - width / 2.0, y - height / 2.0, width, height);
  if (near_x * near_x + near_y * near_y < inner * inner)
    area -= cirkel_disc_get_rect_area (inner, x - width / 2.0, y - height / 2.0, width, height);

  return area / (width * height);
}

/**
 * cirkel_board_rules_allow:
 * @rules: the rules
 * @care: how strictly to read them
 * @circle: 0 for the inner, 1 for the middle, 2 for the outer circle
 * @x: the middle of a card
 * @y: the middle of a card
 *
 * Looks at the circle and the room alone; labels and other cards are blocks.
 *
 * Returns: whether a card of the circle may lie there
 */
gboolean
cirkel_board_rules_allow (const CirkelBoardRules *rules,
                          CirkelBoardCare         care,
                          guint                   circle,
                          double                  x,
                          double                  y)
{
  const double air = edge_air[care];
  const double outer = MAX (0.0, rules->circles[circle + 1] - air);
  const double inner = circle > 0 ? rules->circles[circle] + air : 0.0;
  const double square = x * x + y * y;

  if (square > outer * outer || square < inner * inner)
    return FALSE;
  if (fabs (x) + rules->card_width / 2.0 > rules->room_x - air
      || fabs (y) + rules->card_height / 2.0 > rules->room_y - air)
    return FALSE;

  return get_share (rules, circle, x, y)
         >= CIRKEL_BOARD_SHARE + rounding[care] / rules->card_width + rounding[care] / rules->card_height;
}

static gboolean
allow_on_line (const CirkelBoardRules *rules,
               guint                   circle,
               CirkelPoint             origin,
               CirkelPoint             direction,
               double                  t)
{
  return cirkel_board_rules_allow (rules, CIRKEL_BOARD_LAY, circle, origin.x + t * direction.x,
                                   origin.y + t * direction.y);
}

/* Where between @good, which is allowed, and @bad, which is not, the rules stop to hold. */
static double
find_end (const CirkelBoardRules *rules,
          guint                   circle,
          CirkelPoint             origin,
          CirkelPoint             direction,
          double                  good,
          double                  bad)
{
  while (fabs (bad - good) > PRECISION)
    {
      double middle = (good + bad) / 2.0;

      if (allow_on_line (rules, circle, origin, direction, middle))
        good = middle;
      else
        bad = middle;
    }

  return good;
}

/**
 * cirkel_board_rules_get_span:
 * @rules: the rules
 * @circle: 0 for the inner, 1 for the middle, 2 for the outer circle
 * @origin: the point of a line that is nearest to the board's middle
 * @direction: which way the line runs, of length 1
 * @from: (out): how far from @origin the nearest point is that is allowed
 * @to: (out): how far the furthest one is
 *
 * Finds where on half a line cards of the circle may have their middle, with
 * care for rounding. Labels and other cards do not count.
 *
 * Returns: whether there is such a span
 */
gboolean
cirkel_board_rules_get_span (const CirkelBoardRules *rules,
                             guint                   circle,
                             CirkelPoint             origin,
                             CirkelPoint             direction,
                             double                 *from,
                             double                 *to)
{
  const double outer = rules->circles[circle + 1], inner = rules->circles[circle];
  const double across = origin.x * origin.x + origin.y * origin.y;
  const double start = sqrt (MAX (0.0, inner * inner - across));
  const double end = sqrt (MAX (0.0, outer * outer - across));
  const double step = (end - start) / N_SAMPLES;
  int          first = 0;

  if (step <= 0.0)
    return FALSE;

  while (!allow_on_line (rules, circle, origin, direction, start + first * step))
    if (++first == N_SAMPLES)
      return FALSE;

  *from = start + first * step;
  *to = find_end (rules, circle, origin, direction, *from, end);

  if (first > 0)
    *from = find_end (rules, circle, origin, direction, *from, *from - step);

  return TRUE;
}

/**
 * cirkel_board_rules_block_label:
 * @rules: the rules
 * @care: how strictly to read them
 * @circle: 0 for the inner, 1 for the middle, 2 for the outer circle
 *
 * Returns: what the label of the circle keeps free
 */
CirkelBlock
cirkel_board_rules_block_label (const CirkelBoardRules *rules, CirkelBoardCare care, guint circle)
{
  const CirkelRect *label = &rules->labels[circle];

  return (CirkelBlock){ label->x + label->width / 2.0, label->y + label->height / 2.0,
                        (label->width + rules->card_width) / 2.0 + label_air[care],
                        (label->height + rules->card_height) / 2.0 + label_air[care] };
}

/**
 * cirkel_board_rules_block_card:
 * @rules: the rules
 * @care: how strictly to read them
 * @x: the middle of a card
 * @y: the middle of a card
 *
 * Returns: what the card keeps free
 */
CirkelBlock
cirkel_board_rules_block_card (const CirkelBoardRules *rules, CirkelBoardCare care, double x, double y)
{
  return (CirkelBlock){ x, y, rules->card_width + card_air[care], rules->card_height + card_air[care] };
}
