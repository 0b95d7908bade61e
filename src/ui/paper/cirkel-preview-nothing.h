/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <adwaita.h>

#include "cirkel-talk.h"

G_BEGIN_DECLS

GtkWidget *cirkel_preview_nothing_new (AdwFlap *flap);

void cirkel_preview_nothing_explain (AdwStatusPage *self, CirkelTalk *talk);

G_END_DECLS
