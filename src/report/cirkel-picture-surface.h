/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-board-export.h"

#include <cairo.h>

G_BEGIN_DECLS

cairo_surface_t *
cirkel_picture_surface_create (CirkelPictureFormat format, GByteArray *bytes, double width, double height);
void    cirkel_picture_surface_describe (cairo_surface_t *surface, const char *title);
GBytes *cirkel_picture_surface_finish (cairo_surface_t *surface, GByteArray *bytes, GError **error);

G_END_DECLS
