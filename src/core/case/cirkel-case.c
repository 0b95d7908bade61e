/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-case.h"

#include <glib/gi18n-lib.h>

#include "cirkel-case-check.h"
#include "cirkel-case-play.h"
#include "cirkel-content-file.h"
#include "cirkel-content.h"
#include "cirkel-follow-up.h"

#define CASES_PATH RESOURCE_PATH "/cases/"

#define LINE_MAX_LENGTH 160

/**
 * CirkelCase:
 *
 * A made-up conversation of nobody, to show in front of a group: who it is about, and what is said
 * and done, beat by beat.
 */

struct _CirkelCase
{
  CirkelRecord parent_instance;

  char       *format;
  int         version;
  char       *license;
  char       *id;
  char       *language;
  char       *title;
  char       *work;
  char       *education;
  char       *question;
  int         weeks_before;
  GListStore *before;
  GListStore *beats;
};

#define MUST (CIRKEL_FIELD_REQUIRED | CIRKEL_FIELD_FILLED)
#define AT(member) G_STRUCT_OFFSET (CirkelCase, member)

static const CirkelField fields[] = {
  { "format", CIRKEL_FIELD_ID, MUST, AT (format), 1, 64 },
  { "version", CIRKEL_FIELD_INT, CIRKEL_FIELD_REQUIRED, AT (version), 0, G_MAXINT },
  { "license", CIRKEL_FIELD_LINE, MUST, AT (license), 0, 60 },
  { "id", CIRKEL_FIELD_ID, MUST, AT (id), 1, 64 },
  { "language", CIRKEL_FIELD_ID, MUST, AT (language), 1, 16 },
  { "title", CIRKEL_FIELD_LINE, MUST, AT (title), 0, 60 },
  { "work", CIRKEL_FIELD_LINE, MUST, AT (work), 0, LINE_MAX_LENGTH },
  { "education", CIRKEL_FIELD_LINE, MUST, AT (education), 0, LINE_MAX_LENGTH },
  { "question", CIRKEL_FIELD_LINE, MUST, AT (question), 0, LINE_MAX_LENGTH },
  { "weeks-before", CIRKEL_FIELD_INT, CIRKEL_FIELD_OPTIONAL, AT (weeks_before), 0, 52 },
  { "before", CIRKEL_FIELD_LIST, CIRKEL_FIELD_OPTIONAL, AT (before), 0, 100, cirkel_case_beat_get_type },
  { "beats", CIRKEL_FIELD_LIST, CIRKEL_FIELD_REQUIRED, AT (beats), 1, 100, cirkel_case_beat_get_type },
};

CIRKEL_DEFINE_RECORD (CirkelCase, cirkel_case, fields)

static const CirkelContentKind kind = {
  .format = CIRKEL_CASE_FORMAT,
  .version = CIRKEL_CASE_VERSION,
  .max = CIRKEL_CASE_MAX,
  .too_large = N_ ("this is larger than a case can be"),
  .not_one = N_ ("this is no case of Cirkelgesprek"),
  .too_new = N_ ("this case is for a newer version of Cirkelgesprek"),
};

/**
 * cirkel_case_recognize:
 * @data: (array length=length): the text of a file
 * @length: its length in bytes
 *
 * Returns: whether the file calls itself a case, right or wrong
 */
gboolean
cirkel_case_recognize (const char *data, gsize length)
{
  return cirkel_content_file_recognize (&kind, data, length);
}

/**
 * cirkel_case_parse:
 * @data: (array length=length): the text of the file of a case
 * @length: its length in bytes
 * @problems: (nullable) (element-type utf8): where all that is wrong is added as
 *   "path: what"; %NULL to stop at the first problem
 * @error: return location for what is wrong first, with its path in the document
 *
 * Reads and checks a case.
 *
 * Returns: (transfer full) (nullable): the case, or %NULL with @error set
 */
CirkelCase *
cirkel_case_parse (const char *data, gsize length, GPtrArray *problems, GError **error)
{
  g_autoptr (CirkelCase) self = g_object_new (CIRKEL_TYPE_CASE, NULL);
  CirkelProblems found = { .texts = problems };

  if (cirkel_content_file_read (&kind, CIRKEL_RECORD (self), data, length, &found))
    cirkel_case_check (self, &found);

  return cirkel_problems_settle (&found, error) ? g_steal_pointer (&self) : NULL;
}

/* The cases are part of the program and checked in the test run; where one is wrong all the
 * same, the build is. */
static CirkelCase *
read_built_in (const char *name)
{
  g_autofree char *path = g_strconcat (CASES_PATH, name, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  CirkelCase *self = NULL;

  bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  if (bytes != NULL)
    self = cirkel_case_parse (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL, &error);
  if (self == NULL)
    g_error ("%s: %s", path, error->message);

  return self;
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *)a, *(const char *const *)b);
}

/**
 * cirkel_cases_list:
 * @language: one of [func@Cirkel.Method.get_languages]
 *
 * Returns: (transfer full): the [class@Case]s of the program in @language, always in the same order
 */
GListModel *
cirkel_cases_list (const char *language)
{
  g_autofree char *ending = g_strdup_printf (".%s.json", language);
  g_auto (GStrv) names = NULL;
  GListStore *cases = g_list_store_new (CIRKEL_TYPE_CASE);

  cirkel_content_register ();
  names = g_resources_enumerate_children (CASES_PATH, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_return_val_if_fail (names != NULL, G_LIST_MODEL (cases));

  qsort (names, g_strv_length (names), sizeof (char *), compare_names);
  for (char **name = names; *name != NULL; name++)
    if (g_str_has_suffix (*name, ending))
      {
        g_autoptr (CirkelCase) item = read_built_in (*name);

        g_list_store_append (cases, item);
      }

  return G_LIST_MODEL (cases);
}

/**
 * cirkel_case_get_id:
 * @self: a case
 *
 * Returns: (transfer none): the name of the case for machines, the same in each language
 */
const char *
cirkel_case_get_id (CirkelCase *self)
{
  return self->id;
}

/**
 * cirkel_case_get_language:
 * @self: a case
 *
 * Returns: (transfer none): the language that it is written in, as "nl"
 */
const char *
cirkel_case_get_language (CirkelCase *self)
{
  return self->language;
}

/**
 * cirkel_case_get_title:
 * @self: a case
 *
 * Returns: (transfer none): what it is called; never a name of a person
 */
const char *
cirkel_case_get_title (CirkelCase *self)
{
  return self->title;
}

/**
 * cirkel_case_get_work:
 * @self: a case
 *
 * Returns: (transfer none): the work of the client, in one sentence
 */
const char *
cirkel_case_get_work (CirkelCase *self)
{
  return self->work;
}

/**
 * cirkel_case_get_education:
 * @self: a case
 *
 * Returns: (transfer none): what the client learned, in one sentence
 */
const char *
cirkel_case_get_education (CirkelCase *self)
{
  return self->education;
}

/**
 * cirkel_case_get_question:
 * @self: a case
 *
 * Returns: (transfer none): what the conversation is about, in one sentence
 */
const char *
cirkel_case_get_question (CirkelCase *self)
{
  return self->question;
}

/**
 * cirkel_case_get_beats:
 * @self: a case
 *
 * Returns: (transfer none): its [class@CaseBeat]s, in their order
 */
GListModel *
cirkel_case_get_beats (CirkelCase *self)
{
  return G_LIST_MODEL (cirkel_record_list (self, "beats"));
}

/* Puts the conversation of last time into the session, and begins the next one. */
static void
play_before (CirkelCase *self, CirkelSession *session)
{
  g_autoptr (CirkelHistory) history = cirkel_history_new ();
  GListModel         *beats = G_LIST_MODEL (cirkel_record_list (self, "before"));
  CirkelConversation *first = cirkel_session_get_current (session);
  g_autofree char    *date
    = cirkel_case_play_day (cirkel_conversation_get_date (first), -7 * self->weeks_before);

  g_object_set (first, "date", date, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (beats); i++)
    {
      g_autoptr (CirkelCaseBeat) beat = g_list_model_get_item (beats, i);

      cirkel_case_play_beat (beat, session, history);
    }
  cirkel_edit_start_follow_up (history, session, CIRKEL_PURPOSE_VALUES);
}

/**
 * cirkel_case_make_session:
 * @self: a case
 *
 * Returns: (transfer full): a session as it is before the first beat: an example, called as the case,
 *   with the conversation of last time where the case has one
 */
CirkelSession *
cirkel_case_make_session (CirkelCase *self)
{
  CirkelSession *session = cirkel_session_new (self->language, self->title);

  g_object_set (session, "example", TRUE, NULL);
  if (g_list_model_get_n_items (G_LIST_MODEL (cirkel_record_list (self, "before"))) > 0)
    play_before (self, session);

  return session;
}
