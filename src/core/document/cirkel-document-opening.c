/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-document-private.h"

#include "cirkel-draft-slot.h"
#include "cirkel-leftovers.h"
#include "cirkel-safe-file.h"
#include "cirkel-session-file.h"
#include "cirkel-text.h"

/* Documents of sessions that are on the disk already: in a file, or among the drafts. */

static CirkelSession *
read_session (const char *path, GBytes **bytes, CirkelFileStamp *stamp, GError **error)
{
  g_autoptr (GBytes) contents = cirkel_safe_file_read (path, stamp, error);
  CirkelSession *session;

  if (contents == NULL)
    return NULL;

  session = cirkel_session_parse_bytes (contents, error);
  if (session == NULL)
    {
      g_autofree char *name = cirkel_text_file_name (path);

      g_prefix_error (error, "%s: ", name);
      return NULL;
    }

  if (bytes != NULL)
    *bytes = g_steal_pointer (&contents);
  return session;
}

static void
clean_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  cirkel_leftovers_clean (task_data);
  g_task_return_boolean (task, TRUE);
}

/* What a killed save left beside the file. Nobody waits for it. */
static void
clean_folder_of (const char *path)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, NULL, NULL);

  g_task_set_source_tag (task, clean_folder_of);
  g_task_set_task_data (task, g_path_get_dirname (path), g_free);
  g_task_run_in_thread (task, clean_in_thread);
}

/**
 * cirkel_document_open:
 * @drafts: where copies go when the file cannot be written
 * @file: a session file
 * @error: return location for an error that names the file
 *
 * Reads a session from its file.
 *
 * Errors: from [error@Gio.IOErrorEnum] where the file cannot be read, and from
 * %CIRKEL_FILE_ERROR where it is not a good session. The file is not touched.
 *
 * Returns: (transfer full) (nullable): the document, or %NULL with @error set
 */
CirkelDocument *
cirkel_document_open (CirkelDrafts *drafts, GFile *file, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (CirkelSession) session = NULL;
  CirkelFileStamp stamp;
  CirkelDocument *self;

  if (!cirkel_document_require_path (file, error))
    return NULL;

  session = read_session (g_file_peek_path (file), &bytes, &stamp, error);
  if (session == NULL)
    return NULL;

  clean_folder_of (g_file_peek_path (file));
  self = cirkel_document_make (drafts, session);
  cirkel_saver_live_in_file (cirkel_document_get_saver (self), file, bytes, &stamp);
  return self;
}

/**
 * cirkel_document_recover:
 * @drafts: the drafts
 * @draft: one of them
 * @error: return location
 *
 * Goes on with a draft, which leaves the list. It stays a draft until it is
 * given a place.
 *
 * Errors: %G_IO_ERROR_BUSY where another document has it, and as for
 * cirkel_document_open().
 *
 * Returns: (transfer full) (nullable): the document, or %NULL with @error set
 */
CirkelDocument *
cirkel_document_recover (CirkelDrafts *drafts, CirkelDraft *draft, GError **error)
{
  const char *path = g_file_peek_path (cirkel_draft_get_file (draft));
  g_autoptr (CirkelDraftSlot) slot = cirkel_draft_slot_take (path, error);
  g_autoptr (CirkelSession) session = NULL;
  CirkelDocument *self;

  if (slot == NULL)
    return NULL;

  session = read_session (path, NULL, NULL, error);
  if (session == NULL)
    return NULL;

  self = cirkel_document_make (drafts, session);
  cirkel_saver_live_in_draft (cirkel_document_get_saver (self), g_steal_pointer (&slot));
  cirkel_drafts_forget (drafts, draft);
  return self;
}
