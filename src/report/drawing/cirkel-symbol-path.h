/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

gboolean cirkel_symbol_path_add (cairo_t *cr, const char *data);

G_END_DECLS
