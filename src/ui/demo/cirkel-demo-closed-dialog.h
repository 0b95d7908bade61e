/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-window.h"

G_BEGIN_DECLS

void cirkel_demo_closed_dialog_show (CirkelWindow *window);

G_END_DECLS
