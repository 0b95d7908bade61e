/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-file-name.h"

#include <string.h>

#include "cirkel-text.h"

/* Names of files: what is proposed, and what becomes of what a person types. */

/* The longest name that most file systems take, with room for what a save puts behind it. */
#define NAME_BYTES_MAX 200

/* In a sandbox only the very file that was chosen is within reach, in a folder made for it. */
static gboolean
is_lent (GFile *file)
{
  const char      *path = g_file_peek_path (file);
  g_autofree char *lent = g_build_filename (g_get_user_runtime_dir (), "doc", "", NULL);

  return path == NULL || g_str_has_prefix (path, lent) || g_str_has_prefix (path, "/run/flatpak/doc/");
}

/**
 * cirkel_file_name_complete:
 * @file: what a person chose
 * @ending: what its name is to end in, as ".pdf" or ".cirkel.json"
 *
 * A person who types a name over the proposed one loses a part of its ending, for file choosers
 * select all but the last part. By the whole ending the desktop knows what kind of file it is.
 *
 * Returns: (transfer full): @file with the ending
 */
GFile *
cirkel_file_name_complete (GFile *file, const char *ending)
{
  g_autofree char *name = g_file_get_basename (file);
  const char      *last_part = strrchr (ending, '.');
  g_autofree char *complete = NULL;
  g_autoptr (GFile) folder = g_file_get_parent (file);

  if (g_str_has_suffix (name, ending) || folder == NULL || is_lent (file))
    return g_object_ref (file);

  if (g_str_has_suffix (name, last_part))
    name[strlen (name) - strlen (last_part)] = '\0';
  complete = g_strconcat (name, ending, NULL);

  return g_file_get_child (folder, complete);
}

/**
 * cirkel_file_name_suggest:
 * @text: what the file is about, as a person wrote it
 * @fallback: what it is called where that leaves nothing
 * @ending: what its name is to end in, as ".pdf"
 *
 * Returns: (transfer full): a name for a file
 */
char *
cirkel_file_name_suggest (const char *text, const char *fallback, const char *ending)
{
  g_autofree char *clean = cirkel_text_clean (text);

  g_strstrip (clean);
  g_strdelimit (clean, "/\\", '-');
  /* A dot in front would hide the file. */
  if (*clean == '.')
    *clean = '-';
  /* Cut between two characters. */
  if (strlen (clean) > NAME_BYTES_MAX)
    *g_utf8_find_prev_char (clean, clean + NAME_BYTES_MAX) = '\0';

  return g_strconcat (*clean != '\0' ? clean : fallback, ending, NULL);
}
