/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-pages.h"
#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_PREVIEW (cirkel_preview_get_type ())
G_DECLARE_FINAL_TYPE (CirkelPreview, cirkel_preview, CIRKEL, PREVIEW, GObject)

CirkelPreview *cirkel_preview_new (CirkelTalk *talk, GSettings *settings);

CirkelTalk     *cirkel_preview_get_talk (CirkelPreview *self);
CirkelAudience  cirkel_preview_get_audience (CirkelPreview *self);
void            cirkel_preview_set_audience (CirkelPreview *self, CirkelAudience audience);
CirkelPaperSize cirkel_preview_get_paper_size (CirkelPreview *self);
void            cirkel_preview_set_paper_size (CirkelPreview *self, CirkelPaperSize size);
CirkelPages    *cirkel_preview_get_pages (CirkelPreview *self);

G_END_DECLS
