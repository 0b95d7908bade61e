/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-placement.h"

#include "cirkel-enum-types.h"
#include "cirkel-factor.h"
#include "cirkel-need.h"

/**
 * CirkelPlacement:
 *
 * Where one card lies in one conversation, and what the client says of it.
 *
 * A position is relative to the middle of the board, in thousandths of the
 * board's radius: x to the right, y downwards. It means something in a circle only.
 */

struct _CirkelPlacement
{
  CirkelRecord parent_instance;

  char    *card;
  int      place;
  int      x;
  int      y;
  char    *words;
  gboolean most_important;
  gboolean talk_about;
  gboolean private;
  GListStore *factors;
  GListStore *needs;
};

G_DEFINE_FINAL_TYPE (CirkelPlacement, cirkel_placement, CIRKEL_TYPE_RECORD)

#define AT(member) G_STRUCT_OFFSET (CirkelPlacement, member)

static const CirkelField fields[] = {
  { "card", CIRKEL_FIELD_ID, CIRKEL_FIELD_REQUIRED, AT (card), 1, 64 },
  { "place", CIRKEL_FIELD_ENUM, CIRKEL_FIELD_REQUIRED, AT (place), 0, 0, cirkel_place_get_type },
  { "x", CIRKEL_FIELD_INT, CIRKEL_FIELD_OPTIONAL, AT (x), -CIRKEL_BOARD_RADIUS, CIRKEL_BOARD_RADIUS },
  { "y", CIRKEL_FIELD_INT, CIRKEL_FIELD_OPTIONAL, AT (y), -CIRKEL_BOARD_RADIUS, CIRKEL_BOARD_RADIUS },
  { "words", CIRKEL_FIELD_TEXT, CIRKEL_FIELD_OPTIONAL, AT (words), 0, CIRKEL_TEXT_MAX },
  { "most-important", CIRKEL_FIELD_BOOL, CIRKEL_FIELD_OPTIONAL, AT (most_important) },
  { "talk-about", CIRKEL_FIELD_BOOL, CIRKEL_FIELD_OPTIONAL, AT (talk_about) },
  { "private", CIRKEL_FIELD_BOOL, CIRKEL_FIELD_OPTIONAL, AT (private) },
  { "factors", CIRKEL_FIELD_LIST, CIRKEL_FIELD_OPTIONAL, AT (factors), 0, 50, cirkel_factor_get_type },
  { "needs", CIRKEL_FIELD_LIST, CIRKEL_FIELD_OPTIONAL, AT (needs), 0, 50, cirkel_need_get_type },
};

static void
cirkel_placement_init (CirkelPlacement *self)
{
}

static void
cirkel_placement_class_init (CirkelPlacementClass *klass)
{
  cirkel_record_class_set_fields (CIRKEL_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

/**
 * cirkel_placement_new:
 * @card_id: the id of a card of the deck
 *
 * Returns: (transfer full): a placement of the card in the tray
 */
CirkelPlacement *
cirkel_placement_new (const char *card_id)
{
  return g_object_new (CIRKEL_TYPE_PLACEMENT, "card", card_id, NULL);
}

/**
 * cirkel_placement_get_card_id:
 * @self: a placement
 *
 * Returns: (transfer none): the id of the card
 */
const char *
cirkel_placement_get_card_id (CirkelPlacement *self)
{
  return self->card != NULL ? self->card : "";
}

/**
 * cirkel_placement_get_place:
 * @self: a placement
 *
 * Returns: where the card lies
 */
CirkelPlace
cirkel_placement_get_place (CirkelPlacement *self)
{
  return (CirkelPlace)self->place;
}

/**
 * cirkel_placement_get_x:
 * @self: a placement
 *
 * Returns: how far the card's middle is to the right of the board's, in
 *   thousandths of the board's radius
 */
int
cirkel_placement_get_x (CirkelPlacement *self)
{
  return self->x;
}

/**
 * cirkel_placement_get_y:
 * @self: a placement
 *
 * Returns: how far the card's middle is below the board's, in thousandths of
 *   the board's radius
 */
int
cirkel_placement_get_y (CirkelPlacement *self)
{
  return self->y;
}

/**
 * cirkel_placement_get_words:
 * @self: a placement
 *
 * Returns: (transfer none): why the card lies here, in the client's own words, or ""
 */
const char *
cirkel_placement_get_words (CirkelPlacement *self)
{
  return self->words != NULL ? self->words : "";
}

/**
 * cirkel_placement_get_most_important:
 * @self: a placement
 *
 * Returns: whether the client calls this value the most important of its circle
 */
gboolean
cirkel_placement_get_most_important (CirkelPlacement *self)
{
  return self->most_important;
}

/**
 * cirkel_placement_get_talk_about:
 * @self: a placement
 *
 * Returns: whether the client wants to talk about this value
 */
gboolean
cirkel_placement_get_talk_about (CirkelPlacement *self)
{
  return self->talk_about;
}

/**
 * cirkel_placement_get_factors:
 * @self: a placement
 *
 * Returns: (transfer none): what helps and hinders to realise the value: [class@Factor]s
 */
GListStore *
cirkel_placement_get_factors (CirkelPlacement *self)
{
  return cirkel_record_list (self, "factors");
}

/**
 * cirkel_placement_get_needs:
 * @self: a placement
 *
 * Returns: (transfer none): what is needed to realise the value: [class@Need]s
 */
GListStore *
cirkel_placement_get_needs (CirkelPlacement *self)
{
  return cirkel_record_list (self, "needs");
}
