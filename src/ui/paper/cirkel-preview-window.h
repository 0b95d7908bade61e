/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <adwaita.h>

#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_PREVIEW_WINDOW (cirkel_preview_window_get_type ())
G_DECLARE_FINAL_TYPE (CirkelPreviewWindow, cirkel_preview_window, CIRKEL, PREVIEW_WINDOW, AdwWindow)

CirkelPreviewWindow *cirkel_preview_window_new (GtkWindow *parent, CirkelTalk *talk, GSettings *settings);
CirkelPreviewWindow *cirkel_preview_window_find (GtkWindow *parent);

G_END_DECLS
