/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-conversation.h"
#include "cirkel-history.h"

G_BEGIN_DECLS

/**
 * CirkelPartKind:
 * @CIRKEL_PART_CARD: a card, with where it lies and what the client says of it
 * @CIRKEL_PART_AGREEMENT: an agreement
 * @CIRKEL_PART_CHOICE: a choice that people make together
 * @CIRKEL_PART_AGENDA_ITEM: a subject of the agenda
 * @CIRKEL_PART_EXPECTATIONS: what both expect, as one
 * @CIRKEL_PART_AIM: a goal of the conversation
 * @CIRKEL_PART_QUESTIONNAIRE: all answers of the questionnaire, as one
 * @CIRKEL_PART_NOTES: the notes of one step
 * @CIRKEL_PART_LOOK_BACK: what became of something that was agreed in the conversation before it
 * @CIRKEL_PART_CLOSING: the conclusions, whether it was useful and when the next one is, as one
 * @CIRKEL_PART_IN_BETWEEN: what is to be done or practised until the next conversation; it goes
 *   where the closing goes
 *
 * What a client can keep to themselves or share, one by one.
 */
typedef enum
{
  CIRKEL_PART_CARD,
  CIRKEL_PART_AGREEMENT,
  CIRKEL_PART_CHOICE,
  CIRKEL_PART_AGENDA_ITEM,
  CIRKEL_PART_EXPECTATIONS,
  CIRKEL_PART_AIM,
  CIRKEL_PART_QUESTIONNAIRE,
  CIRKEL_PART_NOTES,
  CIRKEL_PART_LOOK_BACK,
  CIRKEL_PART_CLOSING,
  CIRKEL_PART_IN_BETWEEN,
} CirkelPartKind;

#define CIRKEL_N_PART_KINDS (CIRKEL_PART_IN_BETWEEN + 1)

#define CIRKEL_TYPE_PART (cirkel_part_get_type ())
G_DECLARE_FINAL_TYPE (CirkelPart, cirkel_part, CIRKEL, PART, GObject)

CirkelPart *cirkel_part_new (CirkelPartKind      kind,
                             CirkelConversation *conversation,
                             gpointer            record,
                             CirkelAudience      audience);

CirkelPartKind cirkel_part_get_kind (CirkelPart *self);
gpointer       cirkel_part_get_record (CirkelPart *self);
const char    *cirkel_part_get_field (CirkelPart *self);
gboolean       cirkel_part_is_said (CirkelPart *self);
char          *cirkel_part_dup_words (CirkelPart *self);

gboolean cirkel_part_is_given (CirkelPart *self);
gboolean cirkel_part_is_private (CirkelPart *self);
gboolean cirkel_part_can_tick (CirkelPart *self);
void     cirkel_part_tick (CirkelPart *self, CirkelHistory *history, gboolean ticked);

G_END_DECLS
