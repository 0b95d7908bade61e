/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-drafts.h"

#include "cirkel-draft-slot.h"
#include "cirkel-leftovers.h"
#include "cirkel-text.h"
#include "cirkel-session-file.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/stat.h>

/**
 * CirkelDrafts:
 *
 * The private folder with sessions that have no place of their own yet, and
 * with copies of sessions that could not be saved in theirs.
 *
 * It is a list of [class@Draft]s, latest first, without those that a document
 * holds. Nothing is read until cirkel_drafts_scan_async().
 */

struct _CirkelDrafts
{
  GObject parent_instance;

  char       *folder;
  GListStore *items;
};

static void cirkel_drafts_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CirkelDrafts,
                               cirkel_drafts,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, cirkel_drafts_list_model_init))

static GType
cirkel_drafts_get_item_type (GListModel *model)
{
  return CIRKEL_TYPE_DRAFT;
}

static guint
cirkel_drafts_get_n_items (GListModel *model)
{
  return g_list_model_get_n_items (G_LIST_MODEL (CIRKEL_DRAFTS (model)->items));
}

static gpointer
cirkel_drafts_get_item (GListModel *model, guint position)
{
  return g_list_model_get_item (G_LIST_MODEL (CIRKEL_DRAFTS (model)->items), position);
}

static void
cirkel_drafts_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = cirkel_drafts_get_item_type;
  iface->get_n_items = cirkel_drafts_get_n_items;
  iface->get_item = cirkel_drafts_get_item;
}

/* A write that was killed between its last byte and its rename left newer work
 * than the draft has: a whole session. It takes the draft's place. What is not
 * whole is what was being written when the end came: the draft still has the
 * state before. */
static void
rescue_leftover (const char *folder, const char *leftover)
{
  CirkelFileStamp stamp;
  g_autoptr (CirkelSession) session = cirkel_session_read (leftover, &stamp, NULL);
  g_autoptr (CirkelDraftSlot) slot = NULL;
  g_autofree char *name = NULL;
  g_autofree char *path = NULL;
  struct stat      info;

  if (session == NULL)
    {
      g_unlink (leftover);
      return;
    }

  name = g_strconcat (cirkel_session_get_id (session), CIRKEL_DRAFT_SUFFIX, NULL);
  path = g_build_filename (folder, name, NULL);
  slot = cirkel_draft_slot_take (path, NULL);
  if (slot == NULL)
    return;

  if (g_stat (path, &info) == 0
      && (gint64)info.st_mtim.tv_sec * G_GINT64_CONSTANT (1000000000) + info.st_mtim.tv_nsec > stamp.modified)
    g_unlink (leftover);
  else
    g_rename (leftover, path);
}

static void
rescue_leftovers (const char *folder)
{
  g_auto (GStrv) leftovers = cirkel_leftovers_list (folder);

  for (guint i = 0; leftovers[i] != NULL; i++)
    rescue_leftover (folder, leftovers[i]);
}

/* A draft that cannot be read is offered all the same: it must not vanish in silence. */
static CirkelDraft *
read_draft (const char *path)
{
  CirkelFileStamp stamp = { 0 };
  g_autoptr (GError) error = NULL;
  g_autoptr (CirkelSession) session = cirkel_session_read (path, &stamp, &error);

  return cirkel_draft_new (path, session, stamp.modified, error != NULL ? error->message : NULL);
}

static int
compare_drafts (gconstpointer a, gconstpointer b)
{
  CirkelDraft *draft_a = *(CirkelDraft *const *)a;
  CirkelDraft *draft_b = *(CirkelDraft *const *)b;

  return g_date_time_compare (cirkel_draft_get_modified (draft_b), cirkel_draft_get_modified (draft_a));
}

/* In whatever thread. Returns: (transfer full) (element-type CirkelDraft) (nullable) */
static GPtrArray *
read_drafts (const char *folder, GError **error)
{
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GDir) dir = NULL;
  g_autoptr (GError) local_error = NULL;
  const char *name;

  rescue_leftovers (folder);

  dir = g_dir_open (folder, 0, &local_error);
  if (dir == NULL && !g_error_matches (local_error, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return NULL;
    }

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (name[0] == '.' || !g_str_has_suffix (name, CIRKEL_DRAFT_SUFFIX)
          || cirkel_draft_slot_is_taken (path))
        continue;

      g_ptr_array_add (drafts, read_draft (path));
    }

  g_ptr_array_sort (drafts, compare_drafts);
  return g_steal_pointer (&drafts);
}

static void
show_drafts (CirkelDrafts *self, GPtrArray *drafts)
{
  guint n_old = g_list_model_get_n_items (G_LIST_MODEL (self->items));

  g_list_store_splice (self->items, 0, n_old, drafts->pdata, drafts->len);
}

static void
scan_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  GError    *error = NULL;
  GPtrArray *drafts = read_drafts (task_data, &error);

  if (drafts != NULL)
    g_task_return_pointer (task, drafts, (GDestroyNotify)g_ptr_array_unref);
  else
    g_task_return_error (task, error);
}

static void
items_changed_cb (CirkelDrafts *self, guint position, guint removed, guint added)
{
  g_list_model_items_changed (G_LIST_MODEL (self), position, removed, added);
}

static void
cirkel_drafts_finalize (GObject *object)
{
  CirkelDrafts *self = CIRKEL_DRAFTS (object);

  g_clear_pointer (&self->folder, g_free);
  g_clear_object (&self->items);

  G_OBJECT_CLASS (cirkel_drafts_parent_class)->finalize (object);
}

static void
cirkel_drafts_init (CirkelDrafts *self)
{
  self->items = g_list_store_new (CIRKEL_TYPE_DRAFT);
  g_signal_connect_object (self->items, "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
cirkel_drafts_class_init (CirkelDraftsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = cirkel_drafts_finalize;
}

/**
 * cirkel_drafts_new:
 * @folder: (type filename) (nullable): the folder; %NULL for the one in the user's data
 *
 * Makes a list without looking at the disk.
 *
 * Returns: (transfer full): the drafts
 */
CirkelDrafts *
cirkel_drafts_new (const char *folder)
{
  CirkelDrafts *self = g_object_new (CIRKEL_TYPE_DRAFTS, NULL);

  self->folder = folder != NULL ? g_strdup (folder)
                                : g_build_filename (g_get_user_data_dir (), GETTEXT_PACKAGE, "drafts", NULL);
  return self;
}

/**
 * cirkel_drafts_get_folder:
 * @self: the drafts
 *
 * Returns: (transfer none) (type filename): the folder; it need not be there yet
 */
const char *
cirkel_drafts_get_folder (CirkelDrafts *self)
{
  return self->folder;
}

/**
 * cirkel_drafts_scan_async:
 * @self: the drafts
 * @cancellable: (nullable): to give up waiting
 * @callback: called when the list is as the folder is
 * @user_data: for @callback
 *
 * Looks at the folder, in another thread, and changes the list to what is there.
 * What writes that were killed left behind is taken up or cleaned away.
 */
void
cirkel_drafts_scan_async (CirkelDrafts       *self,
                          GCancellable       *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer            user_data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_source_tag (task, cirkel_drafts_scan_async);
  g_task_set_task_data (task, g_strdup (self->folder), g_free);
  g_task_run_in_thread (task, scan_in_thread);
}

/**
 * cirkel_drafts_scan_finish:
 * @self: the drafts
 * @result: what the callback got
 * @error: return location
 *
 * Returns: whether the folder could be read; one that is not there is empty
 */
gboolean
cirkel_drafts_scan_finish (CirkelDrafts *self, GAsyncResult *result, GError **error)
{
  g_autoptr (GPtrArray) drafts = NULL;

  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  drafts = g_task_propagate_pointer (G_TASK (result), error);
  if (drafts != NULL)
    show_drafts (self, drafts);

  return drafts != NULL;
}

/**
 * cirkel_drafts_scan:
 * @self: the drafts
 * @error: return location
 *
 * As cirkel_drafts_scan_async(), but waits.
 *
 * Returns: whether the folder could be read; one that is not there is empty
 */
gboolean
cirkel_drafts_scan (CirkelDrafts *self, GError **error)
{
  g_autoptr (GPtrArray) drafts = read_drafts (self->folder, error);

  if (drafts != NULL)
    show_drafts (self, drafts);

  return drafts != NULL;
}

/**
 * cirkel_drafts_forget:
 * @self: the drafts
 * @draft: one of them
 *
 * Takes a draft from the list, and leaves its file alone.
 */
void
cirkel_drafts_forget (CirkelDrafts *self, CirkelDraft *draft)
{
  guint position;

  if (g_list_store_find (self->items, draft, &position))
    g_list_store_remove (self->items, position);
}

/**
 * cirkel_drafts_discard:
 * @self: the drafts
 * @draft: one of them
 * @error: return location
 *
 * Deletes a draft for good.
 *
 * Errors: %G_IO_ERROR_BUSY where a document holds it meanwhile.
 *
 * Returns: whether it is gone
 */
gboolean
cirkel_drafts_discard (CirkelDrafts *self, CirkelDraft *draft, GError **error)
{
  g_autoptr (CirkelDraftSlot) slot
    = cirkel_draft_slot_take (g_file_peek_path (cirkel_draft_get_file (draft)), error);

  if (slot == NULL || !cirkel_draft_slot_remove (slot, error))
    return FALSE;

  cirkel_drafts_forget (self, draft);
  return TRUE;
}
