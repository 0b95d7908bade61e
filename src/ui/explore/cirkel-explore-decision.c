/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-explore-decision.h"

#include "cirkel-explore-layout.h"
#include "cirkel-explore-options.h"

/**
 * cirkel_explore_decision_new:
 * @talk: the conversation that the client prepares
 * @stop: a page about something that is decided together later
 *
 * Returns: (transfer floating): a question, and what there is to choose
 */
GtkWidget *
cirkel_explore_decision_new (CirkelTalk *talk, CirkelExploreStop *stop)
{
  GtkWidget           *page = cirkel_explore_layout_new (talk, stop);
  CirkelExploreLayout *layout = CIRKEL_EXPLORE_LAYOUT (page);
  CirkelMethod        *method = cirkel_talk_get_method (talk);
  const char          *id = cirkel_explore_stop_get_decision (stop);
  const char          *title = cirkel_method_get_decision_title (method, id);
  g_auto (GStrv) lines = cirkel_method_dup_decision_lines (method, id);

  /* This chapter has a question on each of its pages. */
  if (cirkel_explore_stop_get_chapter (stop) == CIRKEL_CHAPTER_TALK)
    cirkel_explore_layout_set_words (layout, title, cirkel_method_get_decision_text (method, id));
  cirkel_explore_layout_append (layout,
                                cirkel_explore_options_new (talk, id, title, (const char *const *)lines));

  return page;
}
