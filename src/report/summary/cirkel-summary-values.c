/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-placement.h"
#include "cirkel-summary-parts.h"

/* What was said of each card, circle by circle. */

/* The marks that the card has on the board, in words. */
static char *
dup_marks (const CirkelSummary *self, CirkelPlacement *placement)
{
  const gboolean most = cirkel_placement_get_most_important (placement);
  const gboolean talk = cirkel_placement_get_talk_about (placement);

  return cirkel_summary_join (most ? cirkel_summary_word (self, "most-important") : "", " · ",
                              talk ? cirkel_summary_word (self, "talk-about") : "");
}

static void
add_factor (CirkelSummary *self, gpointer factor, CirkelPaperMark mark)
{
  const gboolean    own = self->audience == CIRKEL_AUDIENCE_CLIENT;
  const char *const wheres[] = {
    [CIRKEL_WHERE_ME] = own ? "where-me" : "where-client",
    [CIRKEL_WHERE_WORK] = "where-work",
    [CIRKEL_WHERE_ELSEWHERE] = "where-elsewhere",
  };
  const char      *where = cirkel_summary_word (self, wheres[cirkel_record_int (factor, "where")]);
  g_autofree char *behind = g_strdup_printf ("(%s)", where);
  g_autofree char *text = cirkel_summary_join (cirkel_record_text (factor, "text"), " ", behind);

  if (*cirkel_record_text (factor, "text") != '\0')
    cirkel_summary_item (self, mark, CIRKEL_PAPER_PLAIN, text);
}

static void
add_factors (CirkelSummary *self, CirkelPlacement *placement, CirkelEffect effect)
{
  for (guint i = 0; i < cirkel_summary_count (placement, "factors"); i++)
    {
      gpointer factor = cirkel_summary_get (self, placement, "factors", i);

      if (factor != NULL && cirkel_record_int (factor, "effect") == (int)effect)
        add_factor (self, factor, effect == CIRKEL_EFFECT_HELPS ? CIRKEL_PAPER_PLUS : CIRKEL_PAPER_MINUS);
    }
}

static void
add_needs (CirkelSummary *self, CirkelPlacement *placement)
{
  const gboolean    own = self->audience == CIRKEL_AUDIENCE_CLIENT;
  const char *const words[] = {
    [CIRKEL_PARTY_UNSAID] = "needed",
    [CIRKEL_PARTY_CLIENT] = own ? "needed-me" : "needed-client",
    [CIRKEL_PARTY_WORK] = own ? "needed-my-work" : "needed-work",
    [CIRKEL_PARTY_PROFESSIONAL] = "needed-professional",
    [CIRKEL_PARTY_OTHER] = "needed-other",
  };

  for (guint i = 0; i < cirkel_summary_count (placement, "needs"); i++)
    {
      gpointer need = cirkel_summary_get (self, placement, "needs", i);

      if (need == NULL)
        continue;

      cirkel_summary_fact (self, words[cirkel_record_int (need, "from")], CIRKEL_PAPER_PLAIN,
                           cirkel_record_text (need, "text"));
      cirkel_summary_fact (self, "needed-if-not", CIRKEL_PAPER_PLAIN, cirkel_record_text (need, "if-not"));
    }
}

/* The card has a heading only when there is something to say of it. */
static void
add_value (CirkelSummary *self, CirkelPlacement *placement, CirkelCard *card)
{
  g_autofree char *marks = dup_marks (self, placement);

  cirkel_summary_head (self, 3, cirkel_method_get_card_title (self->method, card));
  if (cirkel_card_is_own (card))
    cirkel_summary_say (self, CIRKEL_PAPER_SOFT, cirkel_card_get_explanation (card));
  cirkel_summary_say (self, CIRKEL_PAPER_OWN_WORDS, cirkel_placement_get_words (placement));
  cirkel_summary_say (self, CIRKEL_PAPER_SOFT, marks);
  add_factors (self, placement, CIRKEL_EFFECT_HELPS);
  add_factors (self, placement, CIRKEL_EFFECT_HINDERS);
  add_needs (self, placement);
}

typedef void (*CardFunc) (CirkelSummary *self, CirkelPlacement *placement, CirkelCard *card);

static void
foreach_card (CirkelSummary *self, CirkelPlace place, CardFunc func)
{
  for (guint i = 0; i < cirkel_summary_count (self->conversation, "placements"); i++)
    {
      CirkelPlacement *placement = cirkel_summary_get (self, self->conversation, "placements", i);
      CirkelCard      *card;

      if (placement == NULL || cirkel_placement_get_place (placement) != place)
        continue;

      /* Cards of another purpose keep their places, but they are not on this table. */
      card = cirkel_summary_get_card (self, NULL, cirkel_placement_get_card_id (placement));
      if (card != NULL
          && cirkel_card_get_purpose (card) == cirkel_conversation_get_purpose (self->conversation))
        func (self, placement, card);
    }
}

/* What has no words yet is not on paper. */
static gboolean
has_words (CirkelPlacement *placement, const char *list, const char *field)
{
  for (guint i = 0; i < cirkel_summary_count (placement, list); i++)
    {
      g_autoptr (CirkelRecord) item
        = g_list_model_get_item (G_LIST_MODEL (cirkel_record_list (placement, list)), i);

      if (*cirkel_record_text (item, field) != '\0')
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_bare (CirkelPlacement *placement, CirkelCard *card)
{
  return *cirkel_placement_get_words (placement) == '\0' && !cirkel_placement_get_most_important (placement)
         && !cirkel_placement_get_talk_about (placement) && !has_words (placement, "factors", "text")
         && !has_words (placement, "needs", "text") && !has_words (placement, "needs", "if-not")
         && (!cirkel_card_is_own (card) || *cirkel_card_get_explanation (card) == '\0');
}

static void
add_told_card (CirkelSummary *self, CirkelPlacement *placement, CirkelCard *card)
{
  if (!is_bare (placement, card))
    add_value (self, placement, card);
}

static void
add_bare_card (CirkelSummary *self, CirkelPlacement *placement, CirkelCard *card)
{
  if (is_bare (placement, card))
    cirkel_summary_item (self, CIRKEL_PAPER_BULLET, CIRKEL_PAPER_PLAIN,
                         cirkel_method_get_card_title (self->method, card));
}

/* Cards of which nothing was said come first, together; so they do not look as if they belong to the last
 * card of which something was. Those that were not laid anywhere are on the picture, and that says enough. */
static void
add_place (CirkelSummary *self, CirkelPlace place)
{
  cirkel_summary_head (self, 2, cirkel_method_get_place_name (self->method, place));
  if (place != CIRKEL_PLACE_TRAY)
    foreach_card (self, place, add_bare_card);
  foreach_card (self, place, add_told_card);
}

/**
 * cirkel_summary_add_values:
 * @self: a summary
 *
 * Adds what was said of each card: the client's own words, what helps and hinders, and what is
 * needed. A card beside the circles is an answer like any other.
 */
void
cirkel_summary_add_values (CirkelSummary *self)
{
  const gboolean goals = cirkel_conversation_get_purpose (self->conversation) == CIRKEL_PURPOSE_GOALS;

  cirkel_summary_head_word (self, 1, goals ? "small-goals" : "values");
  for (CirkelPlace place = CIRKEL_PLACE_INNER; place <= CIRKEL_PLACE_ASIDE; place++)
    add_place (self, place);
  add_place (self, CIRKEL_PLACE_TRAY);
}
