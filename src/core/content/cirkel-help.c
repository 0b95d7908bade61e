/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-help.h"

#include <glib/gi18n-lib.h>

#include "cirkel-content-file.h"
#include "cirkel-content.h"
#include "cirkel-enum-types.h"
#include "cirkel-method.h"

#define HELP_PATH RESOURCE_PATH "/help/"

#define TITLE_MAX_LENGTH 60
#define LINE_MAX_LENGTH 200
#define TEXT_MAX_LENGTH 300

#define MUST (CIRKEL_FIELD_REQUIRED | CIRKEL_FIELD_FILLED)
#define MAY (CIRKEL_FIELD_OPTIONAL | CIRKEL_FIELD_FILLED)

/**
 * CirkelHelpLine:
 *
 * One thing to do, or one thing to know.
 */

struct _CirkelHelpLine
{
  CirkelRecord parent_instance;

  char *text;
};

static const CirkelField line_fields[] = {
  { "text", CIRKEL_FIELD_LINE, MUST, G_STRUCT_OFFSET (CirkelHelpLine, text), 0, LINE_MAX_LENGTH },
};
CIRKEL_DEFINE_RECORD (CirkelHelpLine, cirkel_help_line, line_fields)

/**
 * CirkelHelpPart:
 *
 * A piece of a subject that is read as one: a text, then what to do one after the other, then what there is
 * to know. Each of them can be left out.
 */

struct _CirkelHelpPart
{
  CirkelRecord parent_instance;

  char       *title;
  char       *text;
  GListStore *steps;
  GListStore *points;
};

#define AT(member) G_STRUCT_OFFSET (CirkelHelpPart, member)

static const CirkelField part_fields[] = {
  { "title", CIRKEL_FIELD_LINE, MAY, AT (title), 0, TITLE_MAX_LENGTH },
  { "text", CIRKEL_FIELD_LINE, MAY, AT (text), 0, TEXT_MAX_LENGTH },
  { "steps", CIRKEL_FIELD_LIST, CIRKEL_FIELD_OPTIONAL, AT (steps), 0, 8, cirkel_help_line_get_type },
  { "points", CIRKEL_FIELD_LIST, CIRKEL_FIELD_OPTIONAL, AT (points), 0, 8, cirkel_help_line_get_type },
};
CIRKEL_DEFINE_RECORD (CirkelHelpPart, cirkel_help_part, part_fields)

/**
 * CirkelHelpSubject:
 *
 * What the help says about one thing.
 */

struct _CirkelHelpSubject
{
  CirkelRecord parent_instance;

  int         topic;
  char       *title;
  int         alone;
  GListStore *parts;
};

#undef AT
#define AT(member) G_STRUCT_OFFSET (CirkelHelpSubject, member)

static const CirkelField subject_fields[] = {
  { "id", CIRKEL_FIELD_ENUM, CIRKEL_FIELD_REQUIRED, AT (topic), 0, 0, cirkel_help_topic_get_type },
  { "title", CIRKEL_FIELD_LINE, MUST, AT (title), 0, TITLE_MAX_LENGTH },
  { "alone", CIRKEL_FIELD_BOOL, CIRKEL_FIELD_OPTIONAL, AT (alone) },
  { "parts", CIRKEL_FIELD_LIST, CIRKEL_FIELD_REQUIRED, AT (parts), 1, 6, cirkel_help_part_get_type },
};
CIRKEL_DEFINE_RECORD (CirkelHelpSubject, cirkel_help_subject, subject_fields)

/**
 * CirkelHelp:
 *
 * How to work with the program, in one language: each subject once. Its words are about the program, so those
 * of an organisation never take their place.
 */

struct _CirkelHelp
{
  CirkelRecord parent_instance;

  char       *format;
  int         version;
  char       *license;
  char       *language;
  GListStore *subjects;
};

#undef AT
#define AT(member) G_STRUCT_OFFSET (CirkelHelp, member)

static const CirkelField fields[] = {
  { "format", CIRKEL_FIELD_ID, MUST, AT (format), 1, 64 },
  { "version", CIRKEL_FIELD_INT, CIRKEL_FIELD_REQUIRED, AT (version), 0, G_MAXINT },
  { "license", CIRKEL_FIELD_LINE, MUST, AT (license), 0, TITLE_MAX_LENGTH },
  { "language", CIRKEL_FIELD_ID, MUST, AT (language), 1, 16 },
  { "subjects", CIRKEL_FIELD_LIST, CIRKEL_FIELD_REQUIRED, AT (subjects), CIRKEL_N_HELP_TOPICS,
    CIRKEL_N_HELP_TOPICS, cirkel_help_subject_get_type },
};
CIRKEL_DEFINE_RECORD (CirkelHelp, cirkel_help, fields)

static const CirkelContentKind kind = {
  .format = CIRKEL_HELP_FORMAT,
  .version = CIRKEL_HELP_VERSION,
  .max = CIRKEL_HELP_MAX,
  .too_large = N_ ("this is larger than the help can be"),
  .not_one = N_ ("this is no help of Cirkelgesprek"),
  .too_new = N_ ("this help is for a newer version of Cirkelgesprek"),
};

/* What the tables cannot say. */

static gboolean
is_empty (CirkelRecord *part, const char *list)
{
  return g_list_model_get_n_items (G_LIST_MODEL (cirkel_record_list (part, list))) == 0;
}

static void
check_parts (CirkelHelpSubject *subject, const CirkelPath *path, CirkelProblems *problems)
{
  GListModel *parts = G_LIST_MODEL (cirkel_record_list (subject, "parts"));
  CirkelPath  list_path = { path, "parts", 0 };

  for (guint i = 0; i < g_list_model_get_n_items (parts); i++)
    {
      g_autoptr (CirkelRecord) part = g_list_model_get_item (parts, i);
      CirkelPath part_path = { &list_path, NULL, i };

      if (*cirkel_record_text (part, "text") == '\0' && is_empty (part, "steps") && is_empty (part, "points"))
        cirkel_problems_add (problems, &part_path, CIRKEL_FILE_ERROR_INVALID, g_strdup (_ ("says nothing")));
    }
}

/* There are as many as there are topics, so where each is there once, none is missing. */
static void
check_subjects (CirkelHelp *self, CirkelProblems *problems)
{
  GListModel *subjects = G_LIST_MODEL (cirkel_record_list (self, "subjects"));
  CirkelPath  list_path = { NULL, "subjects", 0 };
  gboolean    seen[CIRKEL_N_HELP_TOPICS] = { FALSE };

  for (guint i = 0; i < g_list_model_get_n_items (subjects); i++)
    {
      g_autoptr (CirkelHelpSubject) subject = g_list_model_get_item (subjects, i);
      g_autoptr (GEnumClass) topics = g_type_class_ref (CIRKEL_TYPE_HELP_TOPIC);
      CirkelPath path = { &list_path, NULL, i };
      CirkelPath id_path = { &path, "id", 0 };

      if (seen[subject->topic])
        cirkel_problems_add (problems, &id_path, CIRKEL_FILE_ERROR_INVALID,
                             g_strdup_printf (_ ("there is another “%s”"),
                                              g_enum_get_value (topics, subject->topic)->value_nick));
      seen[subject->topic] = TRUE;
      check_parts (subject, &path, problems);
    }
}

static void
check (CirkelHelp *self, CirkelProblems *problems)
{
  const char *language = cirkel_record_text (self, "language");
  CirkelPath  path = { NULL, "language", 0 };

  if (*language != '\0' && !g_strv_contains (cirkel_method_get_languages (), language))
    cirkel_problems_add (problems, &path, CIRKEL_FILE_ERROR_INVALID,
                         g_strdup_printf (_ ("Cirkelgesprek does not speak “%s”"), language));
  check_subjects (self, problems);
}

/**
 * cirkel_help_recognize:
 * @data: (array length=length): the text of a file
 * @length: its length in bytes
 *
 * Returns: whether the file calls itself the help, right or wrong
 */
gboolean
cirkel_help_recognize (const char *data, gsize length)
{
  return cirkel_content_file_recognize (&kind, data, length);
}

/**
 * cirkel_help_parse:
 * @data: (array length=length): the text of the file of the help
 * @length: its length in bytes
 * @problems: (nullable) (element-type utf8): where all that is wrong is added as
 *   "path: what"; %NULL to stop at the first problem
 * @error: return location for what is wrong first, with its path in the document
 *
 * Reads and checks the help.
 *
 * Returns: (transfer full) (nullable): the help, or %NULL with @error set
 */
CirkelHelp *
cirkel_help_parse (const char *data, gsize length, GPtrArray *problems, GError **error)
{
  g_autoptr (CirkelHelp) self = g_object_new (CIRKEL_TYPE_HELP, NULL);
  CirkelProblems found = { .texts = problems };

  if (cirkel_content_file_read (&kind, CIRKEL_RECORD (self), data, length, &found))
    check (self, &found);
  if (found.error != NULL)
    {
      g_propagate_error (error, found.error);
      return NULL;
    }

  return g_steal_pointer (&self);
}

/**
 * cirkel_help_new:
 * @language: one of [func@Cirkel.Method.get_languages]
 *
 * Reads the help of the program. It is a part of it and checked in the test run; where it is wrong all the
 * same, the build is.
 *
 * Returns: (transfer full): the help in @language
 */
CirkelHelp *
cirkel_help_new (const char *language)
{
  g_autofree char *path = g_strconcat (HELP_PATH, language, ".json", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  CirkelHelp *self = NULL;

  cirkel_content_register ();
  bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  if (bytes != NULL)
    self = cirkel_help_parse (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL, &error);
  if (self == NULL)
    g_error ("%s: %s", path, error->message);

  return self;
}
