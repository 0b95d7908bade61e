/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-explore-eyebrow.h"

#include <glib/gi18n-lib.h>

/**
 * cirkel_explore_eyebrow_dup:
 * @stop: a page
 *
 * Returns: (transfer full) (nullable): which one of many it is, as: Card 4 of 7; %NULL where it is the only
 *   one of its kind
 */
char *
cirkel_explore_eyebrow_dup (CirkelExploreStop *stop)
{
  CirkelCard *card = cirkel_explore_stop_get_card (stop);
  guint       number = cirkel_explore_stop_get_number (stop);
  guint       count = cirkel_explore_stop_get_count (stop);

  if (card == NULL)
    return NULL;
  if (cirkel_card_is_own (card))
    return g_strdup (_ ("Your own card"));
  if (cirkel_explore_stop_get_chapter (stop) == CIRKEL_CHAPTER_QUESTIONNAIRE)
    /* Translators: which value of the questionnaire is shown, as: Questions, value 2 of 7 */
    return g_strdup_printf (_ ("Questions, value %1$u of %2$u"), number, count);

  /* Translators: which card it is about, as: Card 4 of 7 */
  return g_strdup_printf (_ ("Card %1$u of %2$u"), number, count);
}
