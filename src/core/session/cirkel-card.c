/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-card.h"

#include "cirkel-enum-types.h"
#include "cirkel-field-check.h"

/**
 * CirkelCard:
 *
 * A card of the deck: one of the seven standard work values, or an own card
 * for a value that the list misses, or for a small goal.
 *
 * A standard card holds its id alone: its words come from the method's content,
 * in the language of the session. An own card holds its title.
 */

struct _CirkelCard
{
  CirkelRecord parent_instance;

  char *id;
  char *title;
  char *explanation;
  int   purpose;
};

G_DEFINE_FINAL_TYPE (CirkelCard, cirkel_card, CIRKEL_TYPE_RECORD)

/* The seven work values of the Capability Set for Work Questionnaire, in its order. */
static const char *const standard_ids[] = {
  "use-skills", "develop-skills", "decisions", "contacts", "own-goals", "income", "valuable", NULL,
};

static const CirkelField fields[] = {
  { "id", CIRKEL_FIELD_ID, CIRKEL_FIELD_REQUIRED, G_STRUCT_OFFSET (CirkelCard, id), 1, 64 },
  { "title", CIRKEL_FIELD_LINE, CIRKEL_FIELD_OPTIONAL, G_STRUCT_OFFSET (CirkelCard, title), 0,
    CIRKEL_CARD_TITLE_MAX },
  { "explanation", CIRKEL_FIELD_TEXT, CIRKEL_FIELD_OPTIONAL, G_STRUCT_OFFSET (CirkelCard, explanation), 0,
    CIRKEL_TEXT_MAX },
  { "purpose", CIRKEL_FIELD_ENUM, CIRKEL_FIELD_OPTIONAL, G_STRUCT_OFFSET (CirkelCard, purpose), 0, 0,
    cirkel_purpose_get_type },
};

static void
cirkel_card_init (CirkelCard *self)
{
}

static void
cirkel_card_class_init (CirkelCardClass *klass)
{
  cirkel_record_class_set_fields (CIRKEL_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

/**
 * cirkel_card_new_standard:
 * @id: the id of one of the seven standard values
 *
 * Returns: (transfer full): a card for the value
 */
CirkelCard *
cirkel_card_new_standard (const char *id)
{
  g_return_val_if_fail (cirkel_card_id_is_standard (id), NULL);

  return g_object_new (CIRKEL_TYPE_CARD, "id", id, NULL);
}

static void
take_typed_text (CirkelCard *self, const char *name, const char *text)
{
  const CirkelField *field = cirkel_record_find_field (CIRKEL_RECORD (self), name);

  cirkel_record_take_text (CIRKEL_RECORD (self), field, cirkel_field_clean_text (field, text));
}

/**
 * cirkel_card_new_own:
 * @title: what the value is called, 1 to %CIRKEL_CARD_TITLE_MAX characters
 * @explanation: what is meant by it, or ""
 *
 * Returns: (transfer full): a card with an id of its own
 */
CirkelCard *
cirkel_card_new_own (const char *title, const char *explanation)
{
  g_autofree char *uuid = g_uuid_string_random ();
  g_autofree char *id = g_strconcat ("own-", uuid, NULL);

  CirkelCard *self = g_object_new (CIRKEL_TYPE_CARD, "id", id, NULL);

  take_typed_text (self, "title", title);
  take_typed_text (self, "explanation", explanation);

  return self;
}

/**
 * cirkel_card_get_id:
 * @self: a card
 *
 * Returns: (transfer none): what placements name the card by
 */
const char *
cirkel_card_get_id (CirkelCard *self)
{
  return self->id != NULL ? self->id : "";
}

/**
 * cirkel_card_get_title:
 * @self: a card
 *
 * Returns: (transfer none): the title of an own card; "" for a standard one
 */
const char *
cirkel_card_get_title (CirkelCard *self)
{
  return self->title != NULL ? self->title : "";
}

/**
 * cirkel_card_get_explanation:
 * @self: a card
 *
 * Returns: (transfer none): the explanation of an own card, or ""
 */
const char *
cirkel_card_get_explanation (CirkelCard *self)
{
  return self->explanation != NULL ? self->explanation : "";
}

/**
 * cirkel_card_is_own:
 * @self: a card
 *
 * Returns: whether the person made this card
 */
gboolean
cirkel_card_is_own (CirkelCard *self)
{
  return !cirkel_card_id_is_standard (cirkel_card_get_id (self));
}

/**
 * cirkel_card_get_standard_ids:
 *
 * Returns: (transfer none) (array zero-terminated=1): the ids of the seven standard values
 */
const char *const *
cirkel_card_get_standard_ids (void)
{
  return standard_ids;
}

/**
 * cirkel_card_id_is_standard:
 * @id: the id of a card
 *
 * Returns: whether it is one of the seven standard values
 */
gboolean
cirkel_card_id_is_standard (const char *id)
{
  return g_strv_contains (standard_ids, id);
}

/**
 * cirkel_card_get_purpose:
 * @self: a card
 *
 * Returns: on the table of which conversations it lies
 */
CirkelPurpose
cirkel_card_get_purpose (CirkelCard *self)
{
  return (CirkelPurpose)self->purpose;
}
