/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-cli-commands.h"

#include "cirkel-case.h"
#include "cirkel-contents.h"
#include "cirkel-help.h"
#include "cirkel-safe-file.h"
#include "cirkel-session-file.h"

#include <glib/gi18n-lib.h>
#include <signal.h>

/* The name of a file can hold what breaks a line, or turns it round. */
static char *
get_name_for_line (const char *path)
{
  g_autofree char *name = g_filename_display_name (path);
  GString         *shown = g_string_new (NULL);

  for (const char *p = name; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gboolean turns = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);

      g_string_append_unichar (shown,
                               g_unichar_iscntrl (c) || c == 0x2028 || c == 0x2029 || turns ? 0xfffd : c);
    }

  return g_string_free (shown, FALSE);
}

/**
 * cirkel_cli_complain:
 * @path: (type filename): a file
 * @what: what is wrong with it
 *
 * Says on standard error, in one line, what is wrong with a file.
 */
void
cirkel_cli_complain (const char *path, const char *what)
{
  g_autofree char *name = get_name_for_line (path);

  g_printerr ("%s: %s\n", name, what);
}

/* Who writes words for their organisation wants to know what is wrong with them too. */
static void
collect_problems (const char *data, gsize length, GPtrArray *problems)
{
  if (cirkel_contents_recognize (data, length))
    {
      g_autoptr (CirkelContents) contents = cirkel_contents_parse (data, length, problems, NULL);
    }
  else if (cirkel_case_recognize (data, length))
    {
      g_autoptr (CirkelCase) the_case = cirkel_case_parse (data, length, problems, NULL);
    }
  else if (cirkel_help_recognize (data, length))
    {
      g_autoptr (CirkelHelp) help = cirkel_help_parse (data, length, problems, NULL);
    }
  else
    {
      g_autoptr (CirkelSession) session = cirkel_session_parse (data, length, problems, NULL);
    }
}

static gboolean
validate_file (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = cirkel_safe_file_read (path, NULL, &error);
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_free);
  gsize       length;
  const char *data;

  if (bytes == NULL)
    {
      cirkel_cli_complain (path, error->message);
      return FALSE;
    }

  data = g_bytes_get_data (bytes, &length);
  collect_problems (data, length, problems);
  for (guint i = 0; i < problems->len; i++)
    cirkel_cli_complain (path, g_ptr_array_index (problems, i));

  return problems->len == 0;
}

/**
 * cirkel_cli_validate:
 * @paths: (array zero-terminated=1) (element-type filename): files
 *
 * Says on standard error what is wrong with the files: a line for each problem,
 * with the file, where in it, and what.
 *
 * Returns: whether all of them are sessions, content files, cases or the help without a mistake
 */
gboolean
cirkel_cli_validate (const char *const *paths)
{
  gboolean valid = TRUE;

  for (guint i = 0; paths[i] != NULL; i++)
    valid = validate_file (paths[i]) && valid;

  return valid;
}

/**
 * cirkel_cli_write:
 * @output: (type filename): where to write
 * @contents: what to write
 *
 * Writes a file: whole, or not at all. Trouble is told on standard error.
 *
 * Returns: whether the file is there
 */
gboolean
cirkel_cli_write (const char *output, GBytes *contents)
{
  g_autoptr (GError) error = NULL;

  /* A limit on the size of files is trouble to tell about, not a reason to die. */
  signal (SIGXFSZ, SIG_IGN);

  if (!cirkel_safe_file_write (output, contents, NULL, NULL, NULL, NULL, &error))
    {
      cirkel_cli_complain (output, error->message);
      return FALSE;
    }

  return TRUE;
}

/**
 * cirkel_cli_export:
 * @what: which summary to write, and where
 *
 * Writes the summary of the last conversation: whole, or not at all. Trouble is told on
 * standard error.
 *
 * Returns: whether the summary is there
 */
gboolean
cirkel_cli_export (const CirkelCliExport *what)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CirkelSession) session = cirkel_session_read (what->path, NULL, &error);
  g_autoptr (GBytes) summary = NULL;
  int audience = what->audience;

  if (session == NULL)
    {
      cirkel_cli_complain (what->path, error->message);
      return FALSE;
    }
  if (cirkel_file_same (what->path, what->output))
    {
      cirkel_cli_complain (what->output, _ ("the summary would take the place of the session"));
      return FALSE;
    }

  if (audience == CIRKEL_CLI_KEPT_AUDIENCE)
    audience = cirkel_record_int (session, "audience");

  summary = cirkel_summary_render (session, cirkel_session_get_current (session), (CirkelAudience)audience,
                                   what->format, what->paper, &error);
  if (summary == NULL)
    {
      cirkel_cli_complain (what->output, error->message);
      return FALSE;
    }

  return cirkel_cli_write (what->output, summary);
}
