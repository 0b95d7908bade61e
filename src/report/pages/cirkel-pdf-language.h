/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

GBytes *cirkel_pdf_add_language (GBytes *pdf, const char *language, GPtrArray *pictures);

G_END_DECLS
