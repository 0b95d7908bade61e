/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-symbol-path.h"

#include <math.h>
#include <string.h>

/*
 * The path data of SVG, as far as our symbols use them: all commands but those for quadratic
 * curves. A library for the whole of SVG costs several megabytes and a tenth of the time that
 * the board needs to appear; this reads one attribute.
 */

#define NUMBERS_MAX 7

typedef struct
{
  cairo_t    *cr;
  const char *at;
  char        command;
  double      numbers[NUMBERS_MAX];

  /* The second handle of the last curve, that a smooth one mirrors. */
  gboolean after_curve;
  double   handle_x;
  double   handle_y;
} Path;

static void
skip_space (Path *path)
{
  while (g_ascii_isspace (*path->at) || *path->at == ',')
    path->at++;
}

static gboolean
read_number (Path *path, double *number)
{
  char *end;

  skip_space (path);
  if (!g_ascii_isdigit (*path->at) && (*path->at == '\0' || strchr ("+-.", *path->at) == NULL))
    return FALSE;

  *number = g_ascii_strtod (path->at, &end);
  if (end == path->at)
    return FALSE;
  path->at = end;

  return TRUE;
}

/* The flags of an arc are one digit each, and need nothing between them. */
static gboolean
read_flag (Path *path, double *flag)
{
  skip_space (path);
  if (*path->at != '0' && *path->at != '1')
    return FALSE;
  *flag = *path->at++ - '0';

  return TRUE;
}

static int
count_numbers (char command)
{
  switch (g_ascii_toupper (command))
    {
    case 'M':
    case 'L':
      return 2;
    case 'H':
    case 'V':
      return 1;
    case 'C':
      return 6;
    case 'S':
      return 4;
    case 'A':
      return 7;
    case 'Z':
      return 0;
    default:
      return -1;
    }
}

static gboolean
read_numbers (Path *path, int n)
{
  gboolean arc = g_ascii_toupper (path->command) == 'A';

  for (int i = 0; i < n; i++)
    if (!(arc && (i == 3 || i == 4) ? read_flag : read_number) (path, &path->numbers[i]))
      return FALSE;

  return TRUE;
}

/* Makes what is told from the current point absolute: the points, but not what describes an arc. */
static void
make_absolute (Path *path, int n, double x, double y)
{
  int first = g_ascii_toupper (path->command) == 'A' ? 5 : 0;

  if (g_ascii_isupper (path->command))
    return;

  if (path->command == 'v')
    path->numbers[0] += y;
  else
    for (int i = first; i < n; i++)
      path->numbers[i] += (i - first) % 2 == 0 ? x : y;
}

/* From two points on an ellipse to its middle and angles, as SVG's notes on implementation derive it. */
static void
add_arc (cairo_t *cr, const double *numbers, double from_x, double from_y)
{
  double to_x = numbers[5], to_y = numbers[6];
  double radius_x = fabs (numbers[0]), radius_y = fabs (numbers[1]);
  double turn = numbers[2] * G_PI / 180;
  double half_x = (from_x - to_x) / 2, half_y = (from_y - to_y) / 2;
  double u, v, size, factor, middle_u, middle_v;

  if (radius_x == 0 || radius_y == 0 || (half_x == 0 && half_y == 0))
    {
      cairo_line_to (cr, to_x, to_y);
      return;
    }

  /* Half of the way, where the ellipse is a circle of radius 1. */
  u = (cos (turn) * half_x + sin (turn) * half_y) / radius_x;
  v = (cos (turn) * half_y - sin (turn) * half_x) / radius_y;
  size = hypot (u, v);
  if (size > 1)
    {
      radius_x *= size;
      radius_y *= size;
      u /= size;
      v /= size;
      size = 1;
    }
  factor = sqrt (1 - size * size) / size * (numbers[3] == numbers[4] ? -1 : 1);
  middle_u = factor * v;
  middle_v = -factor * u;

  cairo_save (cr);
  cairo_translate (cr, (from_x + to_x) / 2, (from_y + to_y) / 2);
  cairo_rotate (cr, turn);
  cairo_scale (cr, radius_x, radius_y);
  (numbers[4] != 0 ? cairo_arc : cairo_arc_negative) (
    cr, middle_u, middle_v, 1, atan2 (v - middle_v, u - middle_u), atan2 (-v - middle_v, -u - middle_u));
  cairo_restore (cr);
}

static void
add_curve (Path *path, const double *first_handle, const double *rest)
{
  cairo_curve_to (path->cr, first_handle[0], first_handle[1], rest[0], rest[1], rest[2], rest[3]);
  path->after_curve = TRUE;
  path->handle_x = rest[0];
  path->handle_y = rest[1];
}

static void
add_smooth_curve (Path *path, double x, double y)
{
  const double handle[2]
    = { path->after_curve ? 2 * x - path->handle_x : x, path->after_curve ? 2 * y - path->handle_y : y };

  add_curve (path, handle, path->numbers);
}

static void
add_piece (Path *path, double x, double y)
{
  const double *numbers = path->numbers;
  char          command = g_ascii_toupper (path->command);

  if (command == 'M')
    cairo_move_to (path->cr, numbers[0], numbers[1]);
  else if (command == 'L')
    cairo_line_to (path->cr, numbers[0], numbers[1]);
  else if (command == 'H')
    cairo_line_to (path->cr, numbers[0], y);
  else if (command == 'V')
    cairo_line_to (path->cr, x, numbers[0]);
  else if (command == 'C')
    add_curve (path, numbers, numbers + 2);
  else if (command == 'S')
    add_smooth_curve (path, x, y);
  else if (command == 'A')
    add_arc (path->cr, numbers, x, y);
  else
    cairo_close_path (path->cr);

  if (command != 'C' && command != 'S')
    path->after_curve = FALSE;
}

/* A command may stand for several: what follows the first point of a move are lines. */
static gboolean
read_command (Path *path)
{
  skip_space (path);
  if (g_ascii_isalpha (*path->at))
    path->command = *path->at++;
  else if (path->command == 'M' || path->command == 'm')
    path->command = path->command == 'M' ? 'L' : 'l';
  else if (count_numbers (path->command) == 0)
    return FALSE;

  return count_numbers (path->command) >= 0;
}

/**
 * cirkel_symbol_path_add:
 * @cr: where to add it, in the units of the data
 * @data: the path data of an SVG path, with all commands but Q and T
 *
 * Adds a path to the current one.
 *
 * Returns: whether all of @data was understood
 */
gboolean
cirkel_symbol_path_add (cairo_t *cr, const char *data)
{
  Path path = { .cr = cr, .at = data };

  for (skip_space (&path); *path.at != '\0'; skip_space (&path))
    {
      double x = 0, y = 0;
      int    n;

      if (!read_command (&path))
        return FALSE;
      n = count_numbers (path.command);
      if (!read_numbers (&path, n))
        return FALSE;

      cairo_get_current_point (cr, &x, &y);
      make_absolute (&path, n, x, y);
      add_piece (&path, x, y);
    }

  return TRUE;
}
