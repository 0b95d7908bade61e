/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-window.h"

G_BEGIN_DECLS

void cirkel_close_dialog_show (CirkelWindow *window, const GError *error);

G_END_DECLS
