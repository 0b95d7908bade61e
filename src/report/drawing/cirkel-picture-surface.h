/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <cairo.h>
#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CirkelPictureFormat:
 * @CIRKEL_PICTURE_PNG: dots
 * @CIRKEL_PICTURE_SVG: lines
 * @CIRKEL_PICTURE_PDF: pages
 *
 * The kinds of files that are drawn.
 */
typedef enum
{
  CIRKEL_PICTURE_PNG,
  CIRKEL_PICTURE_SVG,
  CIRKEL_PICTURE_PDF,
} CirkelPictureFormat;

cairo_surface_t *
cirkel_picture_surface_create (CirkelPictureFormat format, GByteArray *bytes, double width, double height);
void    cirkel_picture_surface_describe (cairo_surface_t *surface, const char *title);
GBytes *cirkel_picture_surface_finish (cairo_surface_t *surface, GByteArray *bytes, GError **error);

G_END_DECLS
