/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-content-choice.h"

#include "cirkel-contents.h"

/* Which content file the person chose, kept from one start of the program to the next.
 * A file that is wrong is never chosen; one that has become wrong stays chosen, for it
 * may be mended, but its words are not used. */

#define KEY "content-file"

/**
 * cirkel_content_choice_dup_file:
 * @settings: the settings of the program
 *
 * Returns: (transfer full) (nullable): the content file that was chosen, right or wrong;
 *   %NULL for the program's own words
 */
GFile *
cirkel_content_choice_dup_file (GSettings *settings)
{
  g_autofree char *uri = g_settings_get_string (settings, KEY);

  return *uri != '\0' ? g_file_new_for_uri (uri) : NULL;
}

static gboolean
use_file (GFile *file, GError **error)
{
  g_autoptr (CirkelContents) contents = NULL;

  if (file != NULL)
    {
      contents = cirkel_contents_load (file, error);
      if (contents == NULL)
        return FALSE;
    }

  cirkel_contents_choose (contents);
  return TRUE;
}

/**
 * cirkel_content_choice_apply:
 * @settings: the settings of the program
 * @error: return location for what is wrong with the file
 *
 * Uses the words of the file that was chosen. Where it is wrong, the words that are in
 * use stay.
 *
 * Returns: whether nothing is wrong
 */
gboolean
cirkel_content_choice_apply (GSettings *settings, GError **error)
{
  g_autoptr (GFile) file = cirkel_content_choice_dup_file (settings);

  return use_file (file, error);
}

/**
 * cirkel_content_choice_set:
 * @settings: the settings of the program
 * @file: (nullable): a content file; %NULL for the program's own words
 * @error: return location for what is wrong with the file
 *
 * Chooses other words, now and for later. Where the file is wrong, all stays as it was.
 *
 * Returns: whether the file is chosen
 */
gboolean
cirkel_content_choice_set (GSettings *settings, GFile *file, GError **error)
{
  g_autofree char *uri = file != NULL ? g_file_get_uri (file) : NULL;

  if (!use_file (file, error))
    return FALSE;

  g_settings_set_string (settings, KEY, uri != NULL ? uri : "");
  return TRUE;
}
