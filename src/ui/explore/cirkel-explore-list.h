/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-pile.h"
#include "cirkel-talk.h"

G_BEGIN_DECLS

/**
 * CirkelExploreListWords:
 * @name: the list of the conversation
 * @label: what the list is of
 * @field: what a text in it is
 * @hint: what stands in an empty text
 * @add: what the button to add one says
 * @suggestions: what stands above what can be taken over
 * @make: makes a new item: (transfer full) (type CirkelRecord)
 *
 * A list of texts that the client writes, in the language in use.
 */
typedef struct
{
  const char *name;
  const char *label;
  const char *field;
  const char *hint;
  const char *add;
  const char *suggestions;
  gpointer (*make) (gpointer);
} CirkelExploreListWords;

/**
 * CirkelExploreSuggest:
 * @talk: the conversation that the client prepares
 *
 * Returns: (transfer full): texts that can be taken over into the list
 */
typedef char **(*CirkelExploreSuggest) (CirkelTalk *talk);

#define CIRKEL_TYPE_EXPLORE_LIST (cirkel_explore_list_get_type ())
G_DECLARE_FINAL_TYPE (CirkelExploreList, cirkel_explore_list, CIRKEL, EXPLORE_LIST, CirkelPile)

GtkWidget *
cirkel_explore_list_new (CirkelTalk *talk, const CirkelExploreListWords *words, CirkelExploreSuggest suggest);

G_END_DECLS
