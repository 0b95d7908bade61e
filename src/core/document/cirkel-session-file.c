/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-session-file.h"

#include <glib/gi18n-lib.h>

#include "cirkel-json-scan.h"
#include "cirkel-json-text.h"
#include "cirkel-record-reader.h"
#include "cirkel-record-writer.h"

/* The text of a session: from bytes to a checked model, and back.
 *
 * The JSON library needs some twenty times the memory of the text. So it never
 * gets a whole file: first the session without its conversations, then one
 * conversation after the other. What must be known of all of them at once is
 * kept here. */

/* Far more than a conversation of which every list is full. */
#define PIECE_VALUES_MAX 100000

/* A part of the document that the JSON library gets at once. */
typedef struct
{
  CirkelJsonSlice text;
  gsize           n_values;
} Piece;

typedef struct
{
  CirkelSession     *session;
  const CirkelField *conversations;
  JsonParser        *parser;
  GString           *squeezed; /* the piece that the library reads */
  CirkelReader       reader;
  CirkelProblems     problems;

  /* Card ids, each with its place in the deck plus one. */
  GHashTable *cards;
  /* For each card of the deck, the conversation (plus one) that placed it last. */
  guint      *last_placed;
  GHashTable *conversation_ids;
} SessionReader;

static void
session_reader_init (SessionReader *self, GPtrArray *texts)
{
  *self = (SessionReader){ .problems.texts = texts };
  self->session = g_object_new (CIRKEL_TYPE_SESSION, NULL);
  self->conversations = cirkel_record_find_field (CIRKEL_RECORD (self->session), "conversations");
  self->parser = json_parser_new ();
  self->squeezed = g_string_new (NULL);
  self->reader = (CirkelReader){ .problems = &self->problems, .apart = self->conversations };
  self->cards = g_hash_table_new (g_str_hash, g_str_equal);
  self->conversation_ids = g_hash_table_new (g_str_hash, g_str_equal);
}

static void
session_reader_clear (SessionReader *self)
{
  g_clear_object (&self->parser);
  g_string_free (self->squeezed, TRUE);
  g_clear_pointer (&self->cards, g_hash_table_unref);
  g_clear_pointer (&self->last_placed, g_free);
  g_clear_pointer (&self->conversation_ids, g_hash_table_unref);
  g_clear_object (&self->session);
}

static void
add_problem (SessionReader *self, const CirkelPath *path, CirkelFileError code, const char *what)
{
  cirkel_problems_add (&self->problems, path, code, g_strdup (what));
}

/* The id is a right one: such as those that are not never get into the model. */
static void
add_problem_of_id (SessionReader *self, const CirkelPath *path, char *what)
{
  cirkel_problems_add (&self->problems, path, CIRKEL_FILE_ERROR_INVALID, what);
}

/* The object is borrowed until the next piece. */
static JsonObject *
parse_piece (SessionReader *self, const Piece *piece, const CirkelPath *path)
{
  g_autoptr (GError) error = NULL;
  JsonNode *root;

  if (*piece->text.start != '{')
    {
      add_problem (self, path, CIRKEL_FILE_ERROR_INVALID, _ ("must be an object"));
      return NULL;
    }
  if (piece->n_values > PIECE_VALUES_MAX)
    {
      add_problem (self, path, CIRKEL_FILE_ERROR_TOO_LARGE, _ ("too many values"));
      return NULL;
    }

  /* The library is slow at space: in a file that people can read, a third of its time. */
  g_string_truncate (self->squeezed, 0);
  cirkel_json_append_squeezed (self->squeezed, piece->text);
  if (!json_parser_load_from_data (self->parser, self->squeezed->str, (gssize)self->squeezed->len, &error))
    {
      add_problem (self, path, CIRKEL_FILE_ERROR_SYNTAX, error->message);
      return NULL;
    }

  root = json_parser_get_root (self->parser);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    {
      add_problem (self, path, CIRKEL_FILE_ERROR_INVALID, _ ("must be an object"));
      return NULL;
    }

  return json_node_get_object (root);
}

static void
read_piece (SessionReader    *self,
            CirkelRecord     *record,
            JsonObject       *object,
            const char       *text,
            const CirkelPath *path)
{
  self->reader.has_unknown = FALSE;
  cirkel_record_read (record, object, path, &self->reader);

  if (self->reader.has_unknown && self->problems.error == NULL)
    cirkel_record_read_unknown (record, text);
}

/* Whether the file calls itself a session, of a version that can be read. */
static gboolean
check_header (SessionReader *self, JsonObject *object)
{
  const CirkelPath path = { NULL, "version", 0 };
  JsonNode        *format = json_object_get_member (object, "format");
  JsonNode        *version = json_object_get_member (object, "version");
  gint64           number;

  if (format == NULL || !JSON_NODE_HOLDS_VALUE (format) || json_node_get_value_type (format) != G_TYPE_STRING
      || g_strcmp0 (json_node_get_string (format), CIRKEL_SESSION_FORMAT) != 0)
    {
      add_problem (self, NULL, CIRKEL_FILE_ERROR_NOT_A_SESSION, _ ("this is no session of Cirkelgesprek"));
      return FALSE;
    }

  /* Where it is missing or no number, the table will say so. */
  if (version == NULL || !JSON_NODE_HOLDS_VALUE (version)
      || json_node_get_value_type (version) != G_TYPE_INT64)
    return TRUE;

  number = json_node_get_int (version);
  if (number > CIRKEL_SESSION_VERSION)
    {
      add_problem (self, &path, CIRKEL_FILE_ERROR_NEWER,
                   _ ("a newer version of Cirkelgesprek made this session: this one cannot read it"));
      return FALSE;
    }
  if (number < 1)
    add_problem (self, &path, CIRKEL_FILE_ERROR_INVALID, _ ("there is no such version"));

  return TRUE;
}

static void
check_deck (SessionReader *self)
{
  GListModel *deck = G_LIST_MODEL (cirkel_session_get_deck (self->session));
  CirkelPath  deck_path = { NULL, "deck", 0 };
  guint       n_cards = g_list_model_get_n_items (deck);

  self->last_placed = g_new0 (guint, n_cards);

  for (guint i = 0; i < n_cards; i++)
    {
      g_autoptr (CirkelCard) card = g_list_model_get_item (deck, i);
      const char *id = cirkel_card_get_id (card);
      CirkelPath  card_path = { &deck_path, NULL, i };
      CirkelPath  id_path = { &card_path, "id", 0 };
      CirkelPath  title_path = { &card_path, "title", 0 };

      /* A card without an id has been told about. */
      if (*id == '\0')
        continue;
      if (!g_hash_table_insert (self->cards, (gpointer)id, GUINT_TO_POINTER (i + 1)))
        add_problem_of_id (self, &id_path, g_strdup_printf (_ ("another card has the id “%s”"), id));
      if (cirkel_card_is_own (card) && *cirkel_card_get_title (card) == '\0')
        add_problem (self, &title_path, CIRKEL_FILE_ERROR_INVALID, _ ("an own card needs a title"));
    }
}

static void
check_placements (SessionReader *self, CirkelConversation *conversation, guint index, const CirkelPath *path)
{
  GListModel *placements = G_LIST_MODEL (cirkel_conversation_get_placements (conversation));
  CirkelPath  list_path = { path, "placements", 0 };
  guint       n_items = g_list_model_get_n_items (placements);

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (CirkelPlacement) placement = g_list_model_get_item (placements, i);
      const char *id = cirkel_placement_get_card_id (placement);
      CirkelPath  item_path = { &list_path, NULL, i };
      CirkelPath  card_path = { &item_path, "card", 0 };
      guint       card;

      if (*id == '\0')
        continue;

      card = GPOINTER_TO_UINT (g_hash_table_lookup (self->cards, id));
      if (card == 0)
        add_problem_of_id (self, &card_path, g_strdup_printf (_ ("no card of the deck has the id “%s”"), id));
      else if (self->last_placed[card - 1] == index + 1)
        add_problem_of_id (self, &card_path,
                           g_strdup_printf (_ ("the card “%s” lies somewhere already"), id));
      else
        self->last_placed[card - 1] = index + 1;
    }
}

static CirkelConversation *
read_conversation (SessionReader *self, const Piece *piece, guint index)
{
  CirkelConversation *conversation = g_object_new (CIRKEL_TYPE_CONVERSATION, NULL);
  const char         *id;
  CirkelPath          list_path = { NULL, self->conversations->name, 0 };
  CirkelPath          path = { &list_path, NULL, index };
  CirkelPath          id_path = { &path, "id", 0 };
  JsonObject         *object = parse_piece (self, piece, &path);

  if (object == NULL)
    return conversation;

  read_piece (self, CIRKEL_RECORD (conversation), object, piece->text.start, &path);
  check_placements (self, conversation, index, &path);

  id = cirkel_conversation_get_id (conversation);
  if (*id != '\0' && !g_hash_table_add (self->conversation_ids, (gpointer)id))
    add_problem_of_id (self, &id_path, g_strdup_printf (_ ("another conversation has the id “%s”"), id));

  return conversation;
}

static void
read_conversations (SessionReader *self, GArray *pieces)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  GListStore *store = cirkel_session_get_conversations (self->session);
  CirkelPath  path = { NULL, self->conversations->name, 0 };

  cirkel_reader_check_count (&self->reader, self->conversations, pieces->len, &path);
  for (guint i = 0; i < pieces->len && !cirkel_problems_are_enough (&self->problems); i++)
    g_ptr_array_add (items, read_conversation (self, &g_array_index (pieces, Piece, i), i));

  g_list_store_splice (store, 0, 0, items->pdata, items->len);
}

/* Cards of the last conversation's purpose that no one has placed yet, such as
 * those that came into the deck by another way, lie in the tray. */
static void
place_others_in_tray (SessionReader *self)
{
  GListModel         *deck = G_LIST_MODEL (cirkel_session_get_deck (self->session));
  GListModel         *conversations = G_LIST_MODEL (cirkel_session_get_conversations (self->session));
  CirkelConversation *last = cirkel_session_get_current (self->session);
  GListStore         *placements = cirkel_conversation_get_placements (last);
  guint               n_cards = g_list_model_get_n_items (deck);
  guint               n_conversations = g_list_model_get_n_items (conversations);

  for (guint i = 0; i < n_cards; i++)
    {
      g_autoptr (CirkelCard) card = g_list_model_get_item (deck, i);

      if (self->last_placed[i] != n_conversations
          && cirkel_card_get_purpose (card) == cirkel_conversation_get_purpose (last))
        {
          g_autoptr (CirkelPlacement) placement = cirkel_placement_new (cirkel_card_get_id (card));

          g_list_store_append (placements, placement);
        }
    }
}

static GArray *
split_list (CirkelJsonCursor *cursor)
{
  GArray *pieces = g_array_new (FALSE, FALSE, sizeof (Piece));

  while (cirkel_json_cursor_next (cursor))
    {
      gsize before = cursor->n_values;
      Piece piece = { .text = cirkel_json_cursor_skip (cursor) };

      piece.n_values = cursor->n_values - before;
      g_array_append_val (pieces, piece);
    }

  return pieces;
}

/* Splits the conversations off. The rest is the session with an empty list of
 * them, or with whatever stands there if it is no list. */
static GArray *
split_document (SessionReader *self, CirkelJsonSlice document, GString *rest, gsize *n_values)
{
  CirkelJsonCursor cursor;
  GArray          *pieces = NULL;
  const char      *copied = document.start;

  cirkel_json_cursor_init (&cursor, document.start);
  while (cirkel_json_cursor_next (&cursor))
    {
      CirkelJsonCursor inner;

      if (*cursor.value != '[' || !cirkel_json_key_is (cursor.key, self->conversations->name))
        {
          cirkel_json_cursor_skip (&cursor);
          continue;
        }

      cirkel_json_cursor_enter (&cursor, &inner);
      pieces = split_list (&inner);
      g_string_append_len (rest, copied, cursor.value + 1 - copied);
      copied = inner.p;
      cirkel_json_cursor_leave (&cursor, &inner);
    }

  g_string_append_len (rest, copied, document.start + document.length - copied);
  *n_values = cursor.n_values;

  return pieces;
}

static void
read_document (SessionReader *self, CirkelJsonSlice document)
{
  g_autoptr (GString) rest = g_string_new (NULL);
  g_autoptr (GArray) conversations = NULL;
  Piece       piece;
  JsonObject *object;

  if (*document.start != '{')
    {
      add_problem (self, NULL, CIRKEL_FILE_ERROR_NOT_A_SESSION, _ ("this is no session of Cirkelgesprek"));
      return;
    }

  conversations = split_document (self, document, rest, &piece.n_values);
  piece.text = (CirkelJsonSlice){ rest->str, rest->len };
  object = parse_piece (self, &piece, NULL);
  if (object == NULL || !check_header (self, object))
    return;

  read_piece (self, CIRKEL_RECORD (self->session), object, rest->str, NULL);
  check_deck (self);
  if (conversations != NULL)
    read_conversations (self, conversations);
  if (self->problems.error == NULL)
    place_others_in_tray (self);
}

static CirkelJsonSlice
trim (const char *data, gsize length)
{
  while (length > 0 && g_ascii_isspace (data[0]))
    {
      data++;
      length--;
    }
  while (length > 0 && g_ascii_isspace (data[length - 1]))
    length--;

  return (CirkelJsonSlice){ data, length };
}

/**
 * cirkel_session_parse:
 * @data: (array length=length): the contents of a session file
 * @length: their length in bytes
 * @problems: (nullable) (element-type utf8): where to add all problems, each as
 *   "path: what", at most %CIRKEL_PROBLEMS_MAX; or %NULL to stop at the first one
 * @error: return location for an error
 *
 * Reads a session and checks all of it: that it is strict JSON, that it is a
 * session, and that every member is there, of its type and in its range.
 *
 * Members that this version does not know are kept, as they stand in the file.
 * Cards of the deck that have no placement in the last conversation, and are for
 * its purpose, get one in the tray.
 *
 * The error is the first problem, in the domain %CIRKEL_FILE_ERROR.
 *
 * Returns: (transfer full): the session, or %NULL with @error set
 */
CirkelSession *
cirkel_session_parse (const char *data, gsize length, GPtrArray *problems, GError **error)
{
  SessionReader  reader;
  CirkelSession *session = NULL;
  GError        *scan_error = NULL;

  session_reader_init (&reader, problems);

  if (cirkel_json_scan (data, length, &scan_error))
    read_document (&reader, trim (data, length));
  else
    cirkel_problems_take_error (&reader.problems, scan_error);

  if (cirkel_problems_settle (&reader.problems, error))
    session = g_steal_pointer (&reader.session);

  session_reader_clear (&reader);

  return session;
}

/**
 * cirkel_session_parse_bytes:
 * @bytes: the contents of a session file
 * @error: return location for an error
 *
 * Reads a session as cirkel_session_parse() does, up to the first problem.
 *
 * Returns: (transfer full): the session, or %NULL with @error set
 */
CirkelSession *
cirkel_session_parse_bytes (GBytes *bytes, GError **error)
{
  gsize       length;
  const char *data = g_bytes_get_data (bytes, &length);

  return cirkel_session_parse (data, length, NULL, error);
}

/**
 * cirkel_session_read:
 * @path: (type filename): a session file
 * @stamp: (out) (optional): tells what was in it
 * @error: return location for an error
 *
 * Reads a session from the disk, up to the first problem.
 *
 * Returns: (transfer full): the session, or %NULL with @error set
 */
CirkelSession *
cirkel_session_read (const char *path, CirkelFileStamp *stamp, GError **error)
{
  g_autoptr (GBytes) bytes = cirkel_safe_file_read (path, stamp, error);

  return bytes != NULL ? cirkel_session_parse_bytes (bytes, error) : NULL;
}

/**
 * cirkel_session_serialize:
 * @session: a session
 *
 * Writes a session as JSON that people can read: members in a fixed order, one a
 * line, whole numbers and texts only, and after them the members that were kept
 * as they stood in the file. The same session gives the same bytes.
 *
 * Returns: (transfer full): the contents of a session file
 */
GBytes *
cirkel_session_serialize (CirkelSession *session)
{
  GString *text = g_string_new (NULL);

  cirkel_record_write (CIRKEL_RECORD (session), 0, text);
  g_string_append_c (text, '\n');

  return g_string_free_to_bytes (text);
}
