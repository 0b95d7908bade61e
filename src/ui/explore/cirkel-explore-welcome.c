/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-explore-welcome.h"

#include "cirkel-bullets.h"
#include "cirkel-explore-layout.h"

/**
 * cirkel_explore_welcome_new:
 * @talk: the conversation that the client prepares
 * @stop: the first page
 *
 * Returns: (transfer floating): what the exploration is, and what comes
 */
GtkWidget *
cirkel_explore_welcome_new (CirkelTalk *talk, CirkelExploreStop *stop)
{
  GtkWidget               *layout = cirkel_explore_layout_new (talk, stop);
  GtkWidget               *lines = cirkel_bullets_new ();
  const CirkelChapterText *words
    = cirkel_method_get_chapter (cirkel_talk_get_method (talk), CIRKEL_CHAPTER_WELCOME);

  cirkel_bullets_set_texts (lines, words->lines);
  cirkel_explore_layout_append (CIRKEL_EXPLORE_LAYOUT (layout), lines);

  return layout;
}
