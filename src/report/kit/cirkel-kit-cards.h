/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-paper.h"

#include "cirkel-method.h"
#include "cirkel-session.h"

G_BEGIN_DECLS

/**
 * CIRKEL_KIT_LEAST_BLANKS:
 *
 * How many cards to write on there are at least.
 */
#define CIRKEL_KIT_LEAST_BLANKS 6

void cirkel_kit_add_cards (CirkelPaper   *paper,
                           CirkelMethod  *method,
                           CirkelSession *session,
                           double         width,
                           double         height);

G_END_DECLS
