/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-document-private.h"

/* The saves that a person asks for. All others come by themselves. */

static gboolean
finish_task (CirkelDocument *self, GAsyncResult *result, gpointer tag, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  g_return_val_if_fail (g_async_result_is_tagged (result, tag), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * cirkel_document_save_async:
 * @self: a document
 * @cancellable: (nullable): to give up waiting; the save goes on
 * @callback: called when it is done
 * @user_data: for @callback
 *
 * Saves now, in the session's file or as a draft. Autosave needs no help; this is
 * for people who ask.
 */
void
cirkel_document_save_async (CirkelDocument     *self,
                            GCancellable       *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer            user_data)
{
  GTask *task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_source_tag (task, cirkel_document_save_async);
  cirkel_saver_save (cirkel_document_get_saver (self), CIRKEL_SAVE_IN_PLACE, NULL, task);
}

/**
 * cirkel_document_save_finish:
 * @self: a document
 * @result: what the callback got
 * @error: return location for an error that names the file
 *
 * Errors: %G_IO_ERROR_WRONG_ETAG where someone else changed the file; others as
 * the system reports them.
 *
 * Returns: whether the work is in its place
 */
gboolean
cirkel_document_save_finish (CirkelDocument *self, GAsyncResult *result, GError **error)
{
  return finish_task (self, result, cirkel_document_save_async, error);
}

/**
 * cirkel_document_save_as_async:
 * @self: a document
 * @file: where the session is to live from now on; what is there is replaced
 * @cancellable: (nullable): to give up waiting; the save goes on
 * @callback: called when it is done
 * @user_data: for @callback
 *
 * Gives the session a place, or another one. A draft of it is deleted once it is
 * safe there. Where this fails the document lives on where it was. It also ends
 * a conflict: the changed file stays as it is.
 */
void
cirkel_document_save_as_async (CirkelDocument     *self,
                               GFile              *file,
                               GCancellable       *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer            user_data)
{
  GTask  *task = g_task_new (self, cancellable, callback, user_data);
  GError *error = NULL;

  g_task_set_source_tag (task, cirkel_document_save_as_async);
  if (cirkel_document_require_path (file, &error))
    {
      cirkel_saver_save (cirkel_document_get_saver (self), CIRKEL_SAVE_AS, file, task);
      return;
    }

  g_task_return_error (task, error);
  g_object_unref (task);
}

/**
 * cirkel_document_save_as_finish:
 * @self: a document
 * @result: what the callback got
 * @error: return location for an error that names the file
 *
 * Returns: whether the session lives in the new place
 */
gboolean
cirkel_document_save_as_finish (CirkelDocument *self, GAsyncResult *result, GError **error)
{
  return finish_task (self, result, cirkel_document_save_as_async, error);
}

/**
 * cirkel_document_resolve_async:
 * @self: a document whose file someone else changed
 * @resolution: what a person chose
 * @file: (nullable): where my work goes, for %CIRKEL_RESOLUTION_KEEP_BOTH
 * @cancellable: (nullable): to give up waiting; the save goes on
 * @callback: called when it is done
 * @user_data: for @callback
 *
 * Ends a conflict.
 *
 * With %CIRKEL_RESOLUTION_KEEP_BOTH the document lives in @file from then on, and
 * theirs stays as it is. With %CIRKEL_RESOLUTION_OVERWRITE mine replaces theirs.
 * With %CIRKEL_RESOLUTION_TAKE_THEIRS the document becomes a draft and has no file
 * any more: afterwards open the file in a new document and close this one, whose
 * work is then offered among the drafts.
 */
void
cirkel_document_resolve_async (CirkelDocument     *self,
                               CirkelResolution    resolution,
                               GFile              *file,
                               GCancellable       *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer            user_data)
{
  static const CirkelSaveKind kinds[] = {
    [CIRKEL_RESOLUTION_KEEP_BOTH] = CIRKEL_SAVE_AS,
    [CIRKEL_RESOLUTION_TAKE_THEIRS] = CIRKEL_SAVE_AS_DRAFT,
    [CIRKEL_RESOLUTION_OVERWRITE] = CIRKEL_SAVE_OVER,
  };
  GTask  *task = g_task_new (self, cancellable, callback, user_data);
  GError *error = NULL;

  g_task_set_source_tag (task, cirkel_document_resolve_async);
  if (resolution != CIRKEL_RESOLUTION_KEEP_BOTH || cirkel_document_require_path (file, &error))
    {
      cirkel_saver_save (cirkel_document_get_saver (self), kinds[resolution], file, task);
      return;
    }

  g_task_return_error (task, error);
  g_object_unref (task);
}

/**
 * cirkel_document_resolve_finish:
 * @self: a document
 * @result: what the callback got
 * @error: return location for an error that names the file
 *
 * Returns: whether the conflict is over
 */
gboolean
cirkel_document_resolve_finish (CirkelDocument *self, GAsyncResult *result, GError **error)
{
  return finish_task (self, result, cirkel_document_resolve_async, error);
}
