/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <adwaita.h>

#include "cirkel-document.h"

G_BEGIN_DECLS

/**
 * CirkelPaperRender:
 * @user_data: what was given with the function
 * @error: return location for what goes wrong
 *
 * Makes what goes into the file, once a person has said where.
 *
 * Returns: (transfer full) (nullable): the bytes, or %NULL with @error set
 */
typedef GBytes *(*CirkelPaperRender) (gpointer user_data, GError **error);

void cirkel_paper_save_show (AdwToastOverlay  *toasts,
                             const char       *title,
                             const char       *name,
                             CirkelDocument   *document,
                             CirkelPaperRender render,
                             gpointer          user_data,
                             GDestroyNotify    destroy);

G_END_DECLS
