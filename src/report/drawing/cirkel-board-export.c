/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-board-export.h"

/* Pixels: as many as a projector has. */
#define WIDTH 1600.0
#define HEIGHT 1200.0

/**
 * cirkel_board_to_picture:
 * @picture: what to draw
 * @format: PNG or SVG
 * @error: return location for an error
 *
 * Draws a board as the contents of a file, 1600 by 1200 pixels.
 *
 * Returns: (transfer full): the contents, or %NULL with @error set
 */
GBytes *
cirkel_board_to_picture (const CirkelBoardPicture *picture, CirkelPictureFormat format, GError **error)
{
  GByteArray      *bytes;
  cairo_surface_t *surface;
  cairo_t         *cr;

  g_return_val_if_fail (format == CIRKEL_PICTURE_PNG || format == CIRKEL_PICTURE_SVG, NULL);

  bytes = g_byte_array_new ();
  surface = cirkel_picture_surface_create (format, bytes, WIDTH, HEIGHT);
  cr = cairo_create (surface);
  cirkel_board_draw (cr, picture, WIDTH, HEIGHT);
  cairo_show_page (cr);
  cairo_destroy (cr);

  return cirkel_picture_surface_finish (surface, bytes, error);
}
