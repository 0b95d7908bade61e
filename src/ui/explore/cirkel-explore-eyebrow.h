/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-explore-stop.h"

G_BEGIN_DECLS

char *cirkel_explore_eyebrow_dup (CirkelExploreStop *stop);

G_END_DECLS
