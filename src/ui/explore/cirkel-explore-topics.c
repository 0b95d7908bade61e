/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-explore-topics.h"

#include <glib/gi18n-lib.h>

#include "cirkel-agenda-item.h"
#include "cirkel-explore-layout.h"
#include "cirkel-explore-list.h"

/*
 * What the client brings in for the agenda.
 */

static gpointer
make_item (gpointer data)
{
  CirkelAgendaItem *item = cirkel_agenda_item_new ();

  g_object_set (item, "from", CIRKEL_PARTY_CLIENT, NULL);

  return item;
}

/* The cards that the client wants to talk about. */
static char **
suggest (CirkelTalk *talk)
{
  CirkelTable *table = cirkel_talk_get_table (talk);
  g_autoptr (GStrvBuilder) titles = g_strv_builder_new ();

  for (guint i = 0; i < cirkel_table_get_n_cards (table); i++)
    {
      CirkelCard *card = cirkel_table_get_card (table, i);

      if (cirkel_placement_get_talk_about (cirkel_table_get_placement (table, card)))
        g_strv_builder_add (titles, cirkel_method_get_card_title (cirkel_talk_get_method (talk), card));
    }

  return g_strv_builder_end (titles);
}

/**
 * cirkel_explore_topics_new:
 * @talk: the conversation that the client prepares
 * @stop: the page
 *
 * Returns: (transfer floating): what the client wants to talk about
 */
GtkWidget *
cirkel_explore_topics_new (CirkelTalk *talk, CirkelExploreStop *stop)
{
  const CirkelExploreListWords words = {
    "agenda",          _ ("My subjects"),
    _ ("Subject"),     _ ("What do you want to talk about?"),
    _ ("Add Subject"), _ ("You want to talk about these cards:"),
    make_item,
  };
  GtkWidget *layout = cirkel_explore_layout_new (talk, stop);

  cirkel_explore_layout_append (CIRKEL_EXPLORE_LAYOUT (layout),
                                cirkel_explore_list_new (talk, &words, suggest));

  return layout;
}
