/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-window.h"

G_BEGIN_DECLS

void cirkel_demo_save (CirkelWindow *window);

G_END_DECLS
