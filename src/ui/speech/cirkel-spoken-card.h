/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-method.h"

G_BEGIN_DECLS

char *cirkel_spoken_card_dup (CirkelMethod *method, CirkelCard *card);

G_END_DECLS
