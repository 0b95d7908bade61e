/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-explore-pages.h"

#include "cirkel-explore-card.h"
#include "cirkel-explore-layout.h"
#include "cirkel-explore-values.h"
#include "cirkel-explore-welcome.h"

/*
 * Who makes which page. A chapter without a maker has its words only.
 */

static const CirkelExploreMake makers[CIRKEL_N_CHAPTERS] = {
  [CIRKEL_CHAPTER_WELCOME] = cirkel_explore_welcome_new,
  [CIRKEL_CHAPTER_QUESTIONNAIRE] = cirkel_explore_values_new,
  [CIRKEL_CHAPTER_CARD] = cirkel_explore_card_new,
};

/**
 * cirkel_explore_pages_make:
 * @talk: the conversation that the client prepares
 * @stop: which page
 *
 * Returns: (transfer floating): the page, in the language in use
 */
GtkWidget *
cirkel_explore_pages_make (CirkelTalk *talk, CirkelExploreStop *stop)
{
  CirkelExploreMake make = makers[cirkel_explore_stop_get_chapter (stop)];

  return make != NULL ? make (talk, stop) : cirkel_explore_layout_new (talk, stop);
}
