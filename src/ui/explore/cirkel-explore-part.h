/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-explore-line.h"
#include "cirkel-pile.h"
#include "cirkel-talk.h"

G_BEGIN_DECLS

/**
 * CirkelExploreTell:
 * @talk: the conversation that the client prepares
 * @texts: (element-type CirkelExploreText): gets what the client prepared, of one kind
 */
typedef void (*CirkelExploreTell) (CirkelTalk *talk, GPtrArray *texts);

#define CIRKEL_TYPE_EXPLORE_PART (cirkel_explore_part_get_type ())
G_DECLARE_FINAL_TYPE (CirkelExplorePart, cirkel_explore_part, CIRKEL, EXPLORE_PART, CirkelPile)

GtkWidget *cirkel_explore_part_new (CirkelTalk       *talk,
                                    const char       *title,
                                    const char       *empty,
                                    const char       *page,
                                    CirkelExploreTell tell);

G_END_DECLS
