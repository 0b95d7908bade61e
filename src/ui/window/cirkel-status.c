/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-status.h"

#include <glib/gi18n-lib.h>

#include "cirkel-moment.h"

static char *
describe_saved (CirkelDocument *document)
{
  GDateTime *saved_at = cirkel_document_get_saved_at (document);
  g_autoptr (GDateTime) local = NULL;
  g_autoptr (GDateTime) now = NULL;

  /* Nothing to save yet: say what will happen. */
  if (saved_at == NULL)
    return g_strdup (_ ("Saved as you go"));

  local = g_date_time_to_local (saved_at);
  now = g_date_time_new_now_local ();

  return cirkel_moment_format_saved (local, now, cirkel_document_get_file (document) == NULL);
}

/**
 * cirkel_status_describe:
 * @document: a document
 *
 * Returns: (transfer full): a few words on whether the work is safe, in the language in use
 */
char *
cirkel_status_describe (CirkelDocument *document)
{
  switch (cirkel_document_get_state (document))
    {
    case CIRKEL_DOCUMENT_SAVED:
      return describe_saved (document);
    case CIRKEL_DOCUMENT_UNSAVED:
      return g_strdup (_ ("Not saved yet"));
    case CIRKEL_DOCUMENT_SAVING:
      return g_strdup (_ ("Saving…"));
    case CIRKEL_DOCUMENT_FAILED:
      return g_strdup (_ ("Saving does not work"));
    case CIRKEL_DOCUMENT_CONFLICT:
      return g_strdup (_ ("Changed by someone else too"));
    case CIRKEL_DOCUMENT_UNKEPT:
      return g_strdup (_ ("Nothing is kept"));
    default:
      g_return_val_if_reached (g_strdup (""));
    }
}
