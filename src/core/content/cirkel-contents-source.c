/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-contents.h"

#include <glib/gi18n-lib.h>

#include "cirkel-content.h"
#include "cirkel-safe-file.h"
#include "cirkel-text.h"

/* Where the words come from: the program, or a file of an organisation in their place.
 *
 * This is the one thing here that the whole process shares. Words are like a
 * translation: chosen once, before the first is shown, and asked for wherever something
 * is said, on screen, on paper and in threads. To hand them through all of these, beside
 * the language that is handed through already, would tell nobody anything. What is given
 * out never changes; a later choice counts for methods that are made after it. */

#define METHOD_PATH RESOURCE_PATH "/method/"

static GMutex          lock;
static GHashTable     *built_in; /* language → CirkelContents: all that were asked for */
static CirkelContents *chosen;

/* The content is part of the program and checked in the test run; where it is wrong
 * all the same, the build is. */
static CirkelContents *
read_built_in (const char *language)
{
  g_autofree char *path = g_strconcat (METHOD_PATH, language, ".json", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  CirkelContents *contents = NULL;

  cirkel_content_register ();
  bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  if (bytes != NULL)
    contents = cirkel_contents_parse (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL, &error);
  if (contents == NULL)
    g_error ("%s: %s", path, error->message);

  return contents;
}

/* With the lock held. */
static CirkelContents *
get_built_in (const char *language)
{
  CirkelContents *contents;

  if (built_in == NULL)
    built_in = g_hash_table_new (g_str_hash, g_str_equal);
  contents = g_hash_table_lookup (built_in, language);
  if (contents == NULL)
    {
      contents = read_built_in (language);
      g_hash_table_insert (built_in, (gpointer)contents->language, contents);
    }

  return cirkel_contents_ref (contents);
}

/**
 * cirkel_contents_get_built_in:
 * @language: one of [func@Cirkel.Method.get_languages]
 *
 * Returns: (transfer full): the words of the program in @language, whatever was chosen
 */
CirkelContents *
cirkel_contents_get_built_in (const char *language)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&lock);

  return get_built_in (language);
}

/**
 * cirkel_contents_get:
 * @language: one of [func@Cirkel.Method.get_languages]
 *
 * Returns: (transfer full): the words in @language: those that were chosen, else those of
 *   the program
 */
CirkelContents *
cirkel_contents_get (const char *language)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&lock);

  if (chosen != NULL && g_str_equal (chosen->language, language))
    return cirkel_contents_ref (chosen);

  return get_built_in (language);
}

/**
 * cirkel_contents_choose:
 * @contents: (nullable): the words of an organisation; %NULL for those of the program alone
 *
 * Puts words in the place of the program's own in their language, for every method that
 * is made from now on.
 */
void
cirkel_contents_choose (CirkelContents *contents)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&lock);
  g_autoptr (CirkelContents) old = chosen;

  chosen = contents != NULL ? cirkel_contents_ref (contents) : NULL;
}

/**
 * cirkel_contents_load:
 * @file: a content file on this computer
 * @error: return location for what is wrong: the file, the path in it, and what
 *
 * Reads and checks a content file. Nothing shows its words yet.
 *
 * Returns: (transfer full) (nullable): the words, or %NULL with @error set
 */
CirkelContents *
cirkel_contents_load (GFile *file, GError **error)
{
  g_autofree char *path = g_file_get_path (file);
  g_autoptr (GBytes) bytes = NULL;
  CirkelContents *contents;

  if (path == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                           _ ("Choose a file on this computer."));
      return NULL;
    }

  bytes = cirkel_safe_file_read (path, NULL, error);
  if (bytes == NULL)
    return NULL;

  contents = cirkel_contents_parse (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL, error);
  if (contents == NULL)
    {
      g_autofree char *name = cirkel_text_file_name (path);

      g_prefix_error (error, "%s: ", name);
    }

  return contents;
}
