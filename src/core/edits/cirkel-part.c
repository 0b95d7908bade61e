/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-part.h"

#include <string.h>

#include "cirkel-aim.h"
#include "cirkel-audience.h"
#include "cirkel-record-edits.h"
#include "cirkel-text.h"

/**
 * CirkelPart:
 *
 * One thing of a conversation that an audience gets or does not get: a record, and the field of
 * it in which the client says so.
 */

struct _CirkelPart
{
  GObject parent_instance;

  CirkelPartKind      kind;
  CirkelConversation *conversation;
  CirkelRecord       *record;
  CirkelAudience      audience;
};

G_DEFINE_FINAL_TYPE (CirkelPart, cirkel_part, G_TYPE_OBJECT)

#define N_FIELDS 8

/* What is said in a part of each kind: it is nothing as long as none of this is there. */
static const char *const said_in[CIRKEL_N_PART_KINDS][N_FIELDS] = {
  [CIRKEL_PART_CARD] = { "words", "place", "talk-about", "factors", "needs" },
  [CIRKEL_PART_AGREEMENT] = { "text", "if-not", "who", "who-else", "card", "by", "helped" },
  [CIRKEL_PART_CHOICE] = { "choice", "decision", "preference", "matters", "goal", "start", "options" },
  [CIRKEL_PART_AGENDA_ITEM] = { "text" },
  [CIRKEL_PART_EXPECTATIONS] = { "client", "professional" },
  [CIRKEL_PART_AIM] = { "text", "helped" },
  [CIRKEL_PART_QUESTIONNAIRE] = { "questionnaire" },
  [CIRKEL_PART_NOTES] = { "notes" },
  [CIRKEL_PART_LOOK_BACK] = { "text", "helped", "result" },
  [CIRKEL_PART_CLOSING] = { "conclusions", "useful-why", "next-aim", "useful", "next-date" },
  [CIRKEL_PART_IN_BETWEEN] = { "text", "helped" },
};

static void
cirkel_part_finalize (GObject *object)
{
  CirkelPart *self = CIRKEL_PART (object);

  g_clear_object (&self->record);
  g_clear_object (&self->conversation);

  G_OBJECT_CLASS (cirkel_part_parent_class)->finalize (object);
}

static void
cirkel_part_class_init (CirkelPartClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = cirkel_part_finalize;
}

static void
cirkel_part_init (CirkelPart *self)
{
}

/**
 * cirkel_part_new:
 * @kind: what it is
 * @conversation: the conversation that @record is of
 * @record: (type CirkelRecord): what is given or not: @conversation itself for the questionnaire
 * @audience: who gets it, or does not
 *
 * Returns: (transfer full): the part
 */
CirkelPart *
cirkel_part_new (CirkelPartKind      kind,
                 CirkelConversation *conversation,
                 gpointer            record,
                 CirkelAudience      audience)
{
  CirkelPart *self = g_object_new (CIRKEL_TYPE_PART, NULL);

  self->kind = kind;
  self->conversation = g_object_ref (conversation);
  self->record = g_object_ref (record);
  self->audience = audience;

  return self;
}

/**
 * cirkel_part_get_kind:
 * @self: a part
 *
 * Returns: what it is
 */
CirkelPartKind
cirkel_part_get_kind (CirkelPart *self)
{
  return self->kind;
}

/**
 * cirkel_part_get_record:
 * @self: a part
 *
 * Returns: (transfer none) (type CirkelRecord): the record that is given or not
 */
gpointer
cirkel_part_get_record (CirkelPart *self)
{
  return self->record;
}

static const char *
get_private_field (CirkelPart *self)
{
  return self->kind == CIRKEL_PART_QUESTIONNAIRE ? "questionnaire-private" : "private";
}

/**
 * cirkel_part_get_field:
 * @self: a part
 *
 * Returns: (nullable): the field of the record in which the client says whether the audience gets
 *   it: "private", "questionnaire-private" or "for-employer"; %NULL where there is nothing to say,
 *   as for the client, who gets everything
 */
const char *
cirkel_part_get_field (CirkelPart *self)
{
  switch (self->audience)
    {
    case CIRKEL_AUDIENCE_PROFESSIONAL:
      return get_private_field (self);
    case CIRKEL_AUDIENCE_EMPLOYER:
      return self->kind == CIRKEL_PART_AGREEMENT ? "for-employer" : NULL;
    case CIRKEL_AUDIENCE_CLIENT:
    default:
      return NULL;
    }
}

static gboolean
is_answered (CirkelRecord *answers)
{
  return cirkel_record_int (answers, "important") > 0 || cirkel_record_int (answers, "enabled") > 0
         || cirkel_record_int (answers, "achieved") > 0;
}

/* An answer that was taken back stays in the list, with nothing in it. */
static gboolean
is_list_said (GListModel *list)
{
  gboolean said = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (list) && !said; i++)
    {
      g_autoptr (CirkelRecord) item = g_list_model_get_item (list, i);

      said = !CIRKEL_IS_ANSWERS (item) || is_answered (item);
    }

  return said;
}

static gboolean
is_blank (const char *text)
{
  while (g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);

  return *text == '\0';
}

static gboolean
is_field_said (CirkelRecord *record, const char *name)
{
  const CirkelField *field = cirkel_record_find_field (record, name);

  if (cirkel_field_is_text (field))
    return !is_blank (cirkel_record_get_text (record, field));
  if (field->kind == CIRKEL_FIELD_LIST)
    return is_list_said (G_LIST_MODEL (cirkel_record_get_list (record, field)));

  return cirkel_record_get_int (record, field) != 0;
}

/**
 * cirkel_part_is_said:
 * @self: a part
 *
 * Returns: whether there is anything in it yet
 */
gboolean
cirkel_part_is_said (CirkelPart *self)
{
  for (guint i = 0; i < N_FIELDS && said_in[self->kind][i] != NULL; i++)
    if (is_field_said (self->record, said_in[self->kind][i]))
      return TRUE;

  return FALSE;
}

static char *
dup_first_line (const char *text)
{
  g_autofree char *line = NULL;
  char            *clean;

  while (g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  line = g_strndup (text, strcspn (text, "\r\n"));
  clean = cirkel_text_clean (line);

  return g_strchomp (clean);
}

/**
 * cirkel_part_dup_words:
 * @self: a part
 *
 * Returns: (transfer full): the first line of what people said in it, to show; "" where they
 *   said it without words
 */
char *
cirkel_part_dup_words (CirkelPart *self)
{
  for (guint i = 0; i < N_FIELDS && said_in[self->kind][i] != NULL; i++)
    {
      const CirkelField *field = cirkel_record_find_field (self->record, said_in[self->kind][i]);

      if (field->kind <= CIRKEL_FIELD_TEXT && is_field_said (self->record, field->name))
        return dup_first_line (cirkel_record_get_text (self->record, field));
    }

  return g_strdup ("");
}

/* What is planned in a closing goes where the closing goes. */
static gboolean
is_held_back_with_closing (CirkelPart *self)
{
  CirkelRecord *closing = cirkel_record_record (self->conversation, "closing");

  return (self->kind == CIRKEL_PART_IN_BETWEEN
          || (self->kind == CIRKEL_PART_LOOK_BACK && CIRKEL_IS_AIM (self->record)))
         && !cirkel_audience_gets (self->audience, closing);
}

/**
 * cirkel_part_is_given:
 * @self: a part
 *
 * Returns: whether the audience gets it
 */
gboolean
cirkel_part_is_given (CirkelPart *self)
{
  switch ((int)self->kind)
    {
    case CIRKEL_PART_CARD:
      return cirkel_audience_gets_card (self->audience, self->conversation,
                                        cirkel_record_text (self->record, "card"));
    case CIRKEL_PART_QUESTIONNAIRE:
      return cirkel_audience_gets_answers (self->audience, self->conversation);
    default:
      return cirkel_audience_gets (self->audience, self->record) && !is_held_back_with_closing (self);
    }
}

/**
 * cirkel_part_is_private:
 * @self: a part
 *
 * Returns: whether the client keeps it to themselves
 */
gboolean
cirkel_part_is_private (CirkelPart *self)
{
  return cirkel_record_int (self->record, get_private_field (self)) || is_held_back_with_closing (self);
}

/**
 * cirkel_part_can_tick:
 * @self: a part
 *
 * What the client keeps to themselves cannot be shared with their employer; and while the
 * closing is kept, all that is planned in it is.
 *
 * Returns: whether the client can say that the audience gets it, or that they do not
 */
gboolean
cirkel_part_can_tick (CirkelPart *self)
{
  return cirkel_part_get_field (self) != NULL && !is_held_back_with_closing (self)
         && (self->audience != CIRKEL_AUDIENCE_EMPLOYER || !cirkel_part_is_private (self));
}

/**
 * cirkel_part_tick:
 * @self: a part that can be ticked
 * @history: the history
 * @ticked: whether the audience gets it
 *
 * Says whether the audience gets it: one step, that can be undone.
 */
void
cirkel_part_tick (CirkelPart *self, CirkelHistory *history, gboolean ticked)
{
  g_return_if_fail (cirkel_part_can_tick (self));

  /* "private" says who does not get it. */
  cirkel_edit_choose (history, self->record, cirkel_part_get_field (self),
                      self->audience == CIRKEL_AUDIENCE_EMPLOYER ? ticked : !ticked);
}
