/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-disc.h"

#include <math.h>

/* The integral of sqrt (r² - t²) from 0 to t: the area under the circle's upper half. */
static double
integrate_half_disc (double radius, double t)
{
  return 0.5
         * (t * sqrt (MAX (0.0, radius * radius - t * t)) + radius * radius * asin (MIN (1.0, t / radius)));
}

/* The area of the disc inside the rectangle between the middle and (x, y); negative when just one of the
 * two is, so that a rectangle anywhere is the alternating sum of its corners. */
static double
get_corner_area (double radius, double x, double y)
{
  double sign = (x < 0.0) != (y < 0.0) ? -1.0 : 1.0;
  double corner;

  x = MIN (fabs (x), radius);
  y = MIN (fabs (y), radius);

  if (x * x + y * y <= radius * radius)
    return sign * x * y;

  /* Flat at y as far as the circle is above it, and under the circle from there. */
  corner = sqrt (MAX (0.0, radius * radius - y * y));

  return sign * (corner * y + integrate_half_disc (radius, x) - integrate_half_disc (radius, corner));
}

/**
 * cirkel_disc_get_rect_area:
 * @radius: the radius of a disc with its middle at (0, 0)
 * @x: the left edge of a rectangle
 * @y: the upper edge of it
 * @width: its width, not negative
 * @height: its height, not negative
 *
 * All in one unit; the result is exact (up to rounding), without sampling.
 *
 * Returns: the area that the disc and the rectangle share
 */
double
cirkel_disc_get_rect_area (double radius, double x, double y, double width, double height)
{
  double area;

  if (radius <= 0.0)
    return 0.0;

  area = get_corner_area (radius, x + width, y + height) - get_corner_area (radius, x, y + height)
         - get_corner_area (radius, x + width, y) + get_corner_area (radius, x, y);

  return CLAMP (area, 0.0, width * height);
}
