/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-explore-aims.h"

#include <glib/gi18n-lib.h>

#include "cirkel-aim.h"
#include "cirkel-explore-layout.h"
#include "cirkel-explore-list.h"

/*
 * What the client wants to reach with the conversation.
 */

static gpointer
make_aim (gpointer data)
{
  return cirkel_aim_new ();
}

static char **
suggest (CirkelTalk *talk)
{
  const CirkelChapterText *words
    = cirkel_method_get_chapter (cirkel_talk_get_method (talk), CIRKEL_CHAPTER_AIMS);

  return g_strdupv ((char **)words->lines);
}

/**
 * cirkel_explore_aims_new:
 * @talk: the conversation that the client prepares
 * @stop: the page
 *
 * Returns: (transfer floating): the client's own goals for the conversation
 */
GtkWidget *
cirkel_explore_aims_new (CirkelTalk *talk, CirkelExploreStop *stop)
{
  const CirkelExploreListWords words = {
    "aims",         _ ("My goals for the conversation"),
    _ ("Goal"),     _ ("What do you want to reach?"),
    _ ("Add Goal"), _ ("For example:"),
    make_aim,
  };
  GtkWidget *layout = cirkel_explore_layout_new (talk, stop);

  cirkel_explore_layout_append (CIRKEL_EXPLORE_LAYOUT (layout),
                                cirkel_explore_list_new (talk, &words, suggest));

  return layout;
}
