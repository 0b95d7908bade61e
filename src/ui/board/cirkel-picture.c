/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-picture.h"

#include <math.h>

/* Pictures of widgets that hold still while something moves above them: many
 * cards with their lines and letters become one area of pixels. */

/**
 * cirkel_picture_take:
 * @widget: a widget on the screen
 * @node: what it looks like
 * @scale: how much larger than usual the picture is to be shown; 1 is usual
 *
 * Draws a node into pixels, as many as the screen has for it.
 *
 * Returns: (transfer full): a node that shows these pixels
 */
GskRenderNode *
cirkel_picture_take (GtkWidget *widget, GskRenderNode *node, double scale)
{
  double           pixels = scale * gtk_widget_get_scale_factor (widget);
  graphene_rect_t  bounds;
  cairo_surface_t *surface;
  cairo_t         *cr;
  GskRenderNode   *picture;

  gsk_render_node_get_bounds (node, &bounds);
  graphene_rect_round_extents (&bounds, &bounds);

  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int)ceil (bounds.size.width * pixels),
                                        (int)ceil (bounds.size.height * pixels));
  cairo_surface_set_device_scale (surface, pixels, pixels);
  cairo_surface_set_device_offset (surface, -bounds.origin.x * pixels, -bounds.origin.y * pixels);
  cr = cairo_create (surface);
  gsk_render_node_draw (node, cr);
  cairo_destroy (cr);

  picture = gsk_cairo_node_new (&bounds);
  cr = gsk_cairo_node_get_draw_context (picture);
  cairo_set_source_surface (cr, surface, 0, 0);
  cairo_paint (cr);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);

  return picture;
}
