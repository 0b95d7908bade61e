/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-pages.h"
#include "cirkel-picture-surface.h"

G_BEGIN_DECLS

GBytes *cirkel_pages_to_pdf (CirkelPages *pages, GError **error);
GBytes *cirkel_pages_to_picture (CirkelPages *pages, CirkelPictureFormat format, GError **error);

G_END_DECLS
