/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

double cirkel_disc_get_rect_area (double radius, double x, double y, double width, double height);

G_END_DECLS
