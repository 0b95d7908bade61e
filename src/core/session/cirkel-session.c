/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-session.h"

#include <string.h>

#include "cirkel-enum-types.h"

/**
 * CirkelSession:
 *
 * One client's course: the deck of cards and the conversations, in order of time.
 *
 * One session is one file. It names nobody: the label is a pseudonym.
 */

struct _CirkelSession
{
  CirkelRecord parent_instance;

  char         *format;
  int           version;
  char         *id;
  char         *created;
  char         *modified;
  char         *keep_until;
  char         *language;
  char         *label;
  int           audience;
  gboolean      example;
  CirkelRecord *exploration;
  GListStore   *deck;
  GListStore   *conversations;
};

G_DEFINE_FINAL_TYPE (CirkelSession, cirkel_session, CIRKEL_TYPE_RECORD)

#define AT(member) G_STRUCT_OFFSET (CirkelSession, member)

static const CirkelField fields[] = {
  { "format", CIRKEL_FIELD_ID, CIRKEL_FIELD_REQUIRED, AT (format), 1, 64 },
  { "version", CIRKEL_FIELD_INT, CIRKEL_FIELD_REQUIRED, AT (version), 0, G_MAXINT },
  { "id", CIRKEL_FIELD_ID, CIRKEL_FIELD_REQUIRED, AT (id), 1, 64 },
  { "created", CIRKEL_FIELD_TIME, CIRKEL_FIELD_REQUIRED | CIRKEL_FIELD_FILLED, AT (created) },
  { "modified", CIRKEL_FIELD_TIME, CIRKEL_FIELD_REQUIRED | CIRKEL_FIELD_FILLED, AT (modified) },
  { "keep-until", CIRKEL_FIELD_DATE, CIRKEL_FIELD_OPTIONAL, AT (keep_until) },
  { "language", CIRKEL_FIELD_ID, CIRKEL_FIELD_REQUIRED, AT (language), 1, 16 },
  { "label", CIRKEL_FIELD_LINE, CIRKEL_FIELD_REQUIRED, AT (label), 0, CIRKEL_SESSION_LABEL_MAX },
  { "audience", CIRKEL_FIELD_ENUM, CIRKEL_FIELD_OPTIONAL, AT (audience), 0, 0, cirkel_audience_get_type },
  { "example", CIRKEL_FIELD_BOOL, CIRKEL_FIELD_OPTIONAL, AT (example) },
  { "exploration", CIRKEL_FIELD_RECORD, CIRKEL_FIELD_OPTIONAL, AT (exploration), 0, 0,
    cirkel_exploration_get_type },
  { "deck", CIRKEL_FIELD_LIST, CIRKEL_FIELD_REQUIRED, AT (deck), 0, 1000, cirkel_card_get_type },
  { "conversations", CIRKEL_FIELD_LIST, CIRKEL_FIELD_REQUIRED, AT (conversations), 1, 10000,
    cirkel_conversation_get_type },
};

static void
cirkel_session_init (CirkelSession *self)
{
}

static void
cirkel_session_class_init (CirkelSessionClass *klass)
{
  cirkel_record_class_set_fields (CIRKEL_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static char *
format_now (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  return g_date_time_format (now, "%Y-%m-%dT%H:%M:%SZ");
}

/**
 * cirkel_session_new:
 * @language: the language of the conversation, as "nl"
 * @label: what the session is called, at most %CIRKEL_SESSION_LABEL_MAX characters; never a name
 *
 * Makes a session with the seven standard cards in the tray of a first conversation.
 *
 * Returns: (transfer full): the session
 */
CirkelSession *
cirkel_session_new (const char *language, const char *label)
{
  g_autofree char *id = g_uuid_string_random ();
  g_autofree char *now = format_now ();
  g_autoptr (CirkelConversation) conversation = cirkel_conversation_new ();
  CirkelSession *self
    = g_object_new (CIRKEL_TYPE_SESSION, "format", CIRKEL_SESSION_FORMAT, "version", CIRKEL_SESSION_VERSION,
                    "id", id, "created", now, "modified", now, "language", language, "label", label, NULL);

  for (const char *const *ids = cirkel_card_get_standard_ids (); *ids != NULL; ids++)
    {
      g_autoptr (CirkelCard) card = cirkel_card_new_standard (*ids);
      g_autoptr (CirkelPlacement) placement = cirkel_placement_new (*ids);

      g_list_store_append (cirkel_session_get_deck (self), card);
      g_list_store_append (cirkel_conversation_get_placements (conversation), placement);
    }

  g_list_store_append (cirkel_session_get_conversations (self), conversation);

  return self;
}

/**
 * cirkel_session_get_id:
 * @self: a session
 *
 * Returns: (transfer none): what tells this session from all others
 */
const char *
cirkel_session_get_id (CirkelSession *self)
{
  return self->id != NULL ? self->id : "";
}

/**
 * cirkel_session_get_label:
 * @self: a session
 *
 * Returns: (transfer none): what people call the session, or ""
 */
const char *
cirkel_session_get_label (CirkelSession *self)
{
  return self->label != NULL ? self->label : "";
}

/**
 * cirkel_session_get_language:
 * @self: a session
 *
 * Returns: (transfer none): the language of the conversation, as "nl"
 */
const char *
cirkel_session_get_language (CirkelSession *self)
{
  return self->language != NULL ? self->language : "";
}

/**
 * cirkel_session_get_example:
 * @self: a session
 *
 * Returns: whether it is of nobody: a fictitious case. Every screen and page says so.
 */
gboolean
cirkel_session_get_example (CirkelSession *self)
{
  return self->example;
}

/**
 * cirkel_session_get_exploration:
 * @self: a session
 *
 * Returns: (transfer none): how far the client is who explores alone
 */
CirkelExploration *
cirkel_session_get_exploration (CirkelSession *self)
{
  return cirkel_record_record (self, "exploration");
}

/**
 * cirkel_session_get_exploring:
 * @self: a session
 *
 * Returns: whether a client is exploring alone: begun, and no conversation was begun from it yet
 */
gboolean
cirkel_session_get_exploring (CirkelSession *self)
{
  gpointer exploration = cirkel_session_get_exploration (self);

  return *cirkel_record_text (exploration, "page") != '\0' && !cirkel_record_int (exploration, "handed-over");
}

/**
 * cirkel_session_get_deck:
 * @self: a session
 *
 * Returns: (transfer none): the [class@Card]s, standard ones first
 */
GListStore *
cirkel_session_get_deck (CirkelSession *self)
{
  return cirkel_record_list (self, "deck");
}

/**
 * cirkel_session_get_conversations:
 * @self: a session
 *
 * Returns: (transfer none): the [class@Conversation]s in order of time
 */
GListStore *
cirkel_session_get_conversations (CirkelSession *self)
{
  return cirkel_record_list (self, "conversations");
}

/**
 * cirkel_session_get_current:
 * @self: a session
 *
 * Returns: (transfer none): the conversation that can be worked on: the last one
 */
CirkelConversation *
cirkel_session_get_current (CirkelSession *self)
{
  GListModel *conversations = G_LIST_MODEL (cirkel_session_get_conversations (self));
  guint       n_items = g_list_model_get_n_items (conversations);
  /* The list keeps the conversation alive: it is borrowed here. */
  g_autoptr (CirkelConversation) current = NULL;

  g_return_val_if_fail (n_items > 0, NULL);

  current = g_list_model_get_item (conversations, n_items - 1);
  return current;
}

/* The last one of the first so many conversations, of one purpose or, with -1, of any. */
static CirkelConversation *
find_back (CirkelSession *self, guint n_items, int purpose)
{
  GListModel *conversations = G_LIST_MODEL (cirkel_session_get_conversations (self));

  for (guint i = n_items; i > 0; i--)
    {
      g_autoptr (CirkelConversation) conversation = g_list_model_get_item (conversations, i - 1);

      if (purpose < 0 || (int)cirkel_conversation_get_purpose (conversation) == purpose)
        return conversation;
    }

  return NULL;
}

/**
 * cirkel_session_find_last:
 * @self: a session
 * @purpose: what a conversation is about
 *
 * Returns: (transfer none) (nullable): the last conversation about it, or %NULL
 */
CirkelConversation *
cirkel_session_find_last (CirkelSession *self, CirkelPurpose purpose)
{
  GListModel *conversations = G_LIST_MODEL (cirkel_session_get_conversations (self));

  return find_back (self, g_list_model_get_n_items (conversations), (int)purpose);
}

/**
 * cirkel_session_find_before:
 * @self: a session
 * @conversation: a conversation of it
 *
 * Returns: (transfer none) (nullable): the conversation just before it, or %NULL for the first
 */
CirkelConversation *
cirkel_session_find_before (CirkelSession *self, CirkelConversation *conversation)
{
  guint position = 0;

  g_list_store_find (cirkel_session_get_conversations (self), conversation, &position);

  return find_back (self, position, -1);
}

/**
 * cirkel_session_find_board_before:
 * @self: a session
 * @conversation: a conversation of it
 *
 * Returns: (transfer none) (nullable): the last conversation before it with the same cards on the
 *   table, so that their boards can be compared; or %NULL
 */
CirkelConversation *
cirkel_session_find_board_before (CirkelSession *self, CirkelConversation *conversation)
{
  guint position = 0;

  g_list_store_find (cirkel_session_get_conversations (self), conversation, &position);

  return find_back (self, position, (int)cirkel_conversation_get_purpose (conversation));
}

/**
 * cirkel_session_is_card_in_past:
 * @self: a session
 * @card: a card of it
 *
 * A card of an earlier conversation belongs to what was said then: it cannot be removed any more.
 *
 * Returns: whether the card lies on the table of a conversation before the current one
 */
gboolean
cirkel_session_is_card_in_past (CirkelSession *self, CirkelCard *card)
{
  GListModel *conversations = G_LIST_MODEL (cirkel_session_get_conversations (self));
  guint       n_items = g_list_model_get_n_items (conversations);

  for (guint i = 0; i + 1 < n_items; i++)
    {
      g_autoptr (CirkelConversation) conversation = g_list_model_get_item (conversations, i);

      if (cirkel_conversation_find_placement (conversation, cirkel_card_get_id (card), NULL) != NULL)
        return TRUE;
    }

  return FALSE;
}

/**
 * cirkel_session_find_card:
 * @self: a session
 * @card_id: the id of a card
 * @position: (out) (optional): where in the deck it is
 *
 * Returns: (transfer none) (nullable): the card, or %NULL
 */
CirkelCard *
cirkel_session_find_card (CirkelSession *self, const char *card_id, guint *position)
{
  GListModel *deck = G_LIST_MODEL (cirkel_session_get_deck (self));
  guint       n_items = g_list_model_get_n_items (deck);

  for (guint i = 0; i < n_items; i++)
    {
      /* The deck keeps the card alive: it is borrowed here. */
      g_autoptr (CirkelCard) card = g_list_model_get_item (deck, i);

      if (strcmp (cirkel_card_get_id (card), card_id) == 0)
        {
          if (position != NULL)
            *position = i;
          return card;
        }
    }

  return NULL;
}

/**
 * cirkel_session_touch:
 * @self: a session
 *
 * Notes the present moment as the last change. This is no edit of a person:
 * it cannot be undone.
 */
void
cirkel_session_touch (CirkelSession *self)
{
  g_autofree char *now = format_now ();

  g_object_set (self, "modified", now, NULL);
}
