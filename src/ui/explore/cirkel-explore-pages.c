/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-explore-pages.h"

#include "cirkel-explore-aims.h"
#include "cirkel-explore-card.h"
#include "cirkel-explore-decision.h"
#include "cirkel-explore-layout.h"
#include "cirkel-explore-my-page.h"
#include "cirkel-explore-own-cards.h"
#include "cirkel-explore-topics.h"
#include "cirkel-explore-values.h"
#include "cirkel-explore-welcome.h"
#include "cirkel-explore-why.h"

/*
 * Who makes which page. A chapter without a maker has its words only.
 */

static const CirkelExploreMake makers[CIRKEL_N_CHAPTERS] = {
  [CIRKEL_CHAPTER_WELCOME] = cirkel_explore_welcome_new,
  [CIRKEL_CHAPTER_QUESTIONNAIRE] = cirkel_explore_values_new,
  [CIRKEL_CHAPTER_CARD] = cirkel_explore_card_new,
  [CIRKEL_CHAPTER_WHY] = cirkel_explore_why_new,
  [CIRKEL_CHAPTER_OWN_CARDS] = cirkel_explore_own_cards_new,
  [CIRKEL_CHAPTER_TOPICS] = cirkel_explore_topics_new,
  [CIRKEL_CHAPTER_AIMS] = cirkel_explore_aims_new,
  [CIRKEL_CHAPTER_COMPANION] = cirkel_explore_decision_new,
  [CIRKEL_CHAPTER_RECORDING] = cirkel_explore_decision_new,
  [CIRKEL_CHAPTER_TALK] = cirkel_explore_decision_new,
  [CIRKEL_CHAPTER_MY_PAGE] = cirkel_explore_my_page_new,
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
