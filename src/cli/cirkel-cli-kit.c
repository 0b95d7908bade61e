/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-cli-kit.h"

#include "cirkel-cli-commands.h"
#include "cirkel-kit.h"
#include "cirkel-observer-sheet.h"
#include "cirkel-pages-export.h"

#include "cirkel-session-file.h"

#include <glib/gi18n-lib.h>

/**
 * cirkel_cli_list_languages:
 *
 * Returns: (transfer full): the languages that there is content in, as "en, nl"
 */
char *
cirkel_cli_list_languages (void)
{
  return g_strjoinv (", ", (char **)cirkel_method_get_languages ());
}

/**
 * cirkel_cli_has_language:
 * @language: a language, as "nl"
 *
 * Returns: whether there is content in it
 */
gboolean
cirkel_cli_has_language (const char *language)
{
  return g_strv_contains (cirkel_method_get_languages (), language);
}

static GBytes *
render (CirkelSession *session, const char *language, CirkelPaperSize size, gboolean observer, GError **error)
{
  g_autoptr (CirkelMethod) method = cirkel_method_new (language);
  g_autoptr (CirkelPaper) kit = cirkel_kit_new (method, session, size);
  g_autoptr (CirkelPages) pages = NULL;

  if (observer)
    cirkel_observer_sheet_add (kit, method, NULL);
  pages = cirkel_pages_new (kit, size);

  return cirkel_pages_to_pdf (pages, error);
}

static const char *
choose_language (CirkelSession *session, const char *language)
{
  if (language != NULL)
    return language;

  return session != NULL ? cirkel_session_get_language (session) : cirkel_method_get_system_language ();
}

/**
 * cirkel_cli_print_kit:
 * @path: (type filename) (nullable): a session file, whose own cards are added
 * @language: (nullable): the language, one that there is content in; otherwise that of the
 *   session, or of the system
 * @size: the size of the sheets
 * @observer: whether the sheet for who watches is in it
 * @output: (type filename): where to write it
 *
 * Writes what a table without a computer needs as a PDF: whole, or not at all. Trouble is
 * told on standard error.
 *
 * Returns: whether it is there
 */
gboolean
cirkel_cli_print_kit (const char     *path,
                      const char     *language,
                      CirkelPaperSize size,
                      gboolean        observer,
                      const char     *output)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CirkelSession) session = NULL;
  g_autoptr (GBytes) kit = NULL;

  if (path != NULL)
    {
      session = cirkel_session_read (path, NULL, &error);
      if (session == NULL)
        {
          cirkel_cli_complain (path, error->message);
          return FALSE;
        }
      if (cirkel_file_same (path, output))
        {
          cirkel_cli_complain (output, _ ("the kit would take the place of the session"));
          return FALSE;
        }
    }

  kit = render (session, choose_language (session, language), size, observer, &error);
  if (kit == NULL)
    {
      cirkel_cli_complain (output, error->message);
      return FALSE;
    }

  return cirkel_cli_write (output, kit);
}
