/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-recents.h"

#include "cirkel-safe-file.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

/**
 * CirkelRecents:
 *
 * The sessions that were opened lately, latest first.
 *
 * The list is the program's own and only its user can read it: the lists that
 * desktops share would show pseudonyms and folders to every program. Nothing is
 * read until cirkel_recents_load() or the first change.
 */

/* Group names are numbers, latest first; the keys of a group: */
#define KEY_URI "uri"
#define KEY_LABEL "label"
#define KEY_EXPLORING "exploring"
#define KEY_OPENED "opened"

struct _CirkelRecents
{
  GObject parent_instance;

  char       *path;
  GListStore *items;
  gboolean    loaded;
};

static void cirkel_recents_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CirkelRecents,
                               cirkel_recents,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, cirkel_recents_list_model_init))

static GType
cirkel_recents_get_item_type (GListModel *model)
{
  return CIRKEL_TYPE_RECENT;
}

static guint
cirkel_recents_get_n_items (GListModel *model)
{
  return g_list_model_get_n_items (G_LIST_MODEL (CIRKEL_RECENTS (model)->items));
}

static gpointer
cirkel_recents_get_item (GListModel *model, guint position)
{
  return g_list_model_get_item (G_LIST_MODEL (CIRKEL_RECENTS (model)->items), position);
}

static void
cirkel_recents_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = cirkel_recents_get_item_type;
  iface->get_n_items = cirkel_recents_get_n_items;
  iface->get_item = cirkel_recents_get_item;
}

/* A group that is not as we write it is passed over: the list is a help, no more. */
static CirkelRecent *
read_group (GKeyFile *keys, const char *group)
{
  g_autofree char *uri = g_key_file_get_string (keys, group, KEY_URI, NULL);
  g_autofree char *label = g_key_file_get_string (keys, group, KEY_LABEL, NULL);
  g_autofree char *opened_text = g_key_file_get_string (keys, group, KEY_OPENED, NULL);
  g_autoptr (GDateTime) opened
    = opened_text != NULL ? g_date_time_new_from_iso8601 (opened_text, NULL) : NULL;
  g_autoptr (GFile) file = NULL;

  if (uri == NULL || label == NULL || opened == NULL)
    return NULL;

  file = g_file_new_for_uri (uri);
  /* Where the key is not there, nobody did. */
  return cirkel_recent_new (file, label, g_key_file_get_boolean (keys, group, KEY_EXPLORING, NULL), opened);
}

static void
write_group (GKeyFile *keys, guint position, CirkelRecent *recent)
{
  g_autofree char *group = g_strdup_printf ("%u", position);
  g_autofree char *uri = g_file_get_uri (cirkel_recent_get_file (recent));
  g_autoptr (GDateTime) utc = g_date_time_to_utc (cirkel_recent_get_opened (recent));
  g_autofree char *opened = g_date_time_format (utc, "%Y-%m-%dT%H:%M:%SZ");

  g_key_file_set_string (keys, group, KEY_URI, uri);
  g_key_file_set_string (keys, group, KEY_LABEL, cirkel_recent_get_label (recent));
  g_key_file_set_boolean (keys, group, KEY_EXPLORING, cirkel_recent_get_exploring (recent));
  g_key_file_set_string (keys, group, KEY_OPENED, opened);
}

static gboolean
write_list (CirkelRecents *self, GError **error)
{
  g_autoptr (GKeyFile) keys = g_key_file_new ();
  g_autofree char *folder = g_path_get_dirname (self->path);
  g_autofree char *data = NULL;
  gsize            length;
  guint            n_items = g_list_model_get_n_items (G_LIST_MODEL (self->items));

  /* A list of nothing tells not even that there was one. */
  if (n_items == 0)
    {
      if (g_unlink (self->path) == 0 || errno == ENOENT)
        return TRUE;

      g_set_error (error, G_IO_ERROR, g_io_error_from_errno (errno),
                   _ ("The list of recent sessions cannot be deleted: %s"), g_strerror (errno));
      return FALSE;
    }

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (CirkelRecent) recent = g_list_model_get_item (G_LIST_MODEL (self->items), i);

      write_group (keys, i, recent);
    }

  g_mkdir_with_parents (folder, 0700);
  data = g_key_file_to_data (keys, &length, NULL);
  return g_file_set_contents_full (self->path, data, (gssize)length, G_FILE_SET_CONTENTS_CONSISTENT, 0600,
                                   error);
}

static gboolean
find (CirkelRecents *self, GFile *file, guint *position)
{
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (self->items));

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (CirkelRecent) recent = g_list_model_get_item (G_LIST_MODEL (self->items), i);

      if (g_file_equal (cirkel_recent_get_file (recent), file))
        {
          *position = i;
          return TRUE;
        }
    }

  return FALSE;
}

static void
items_changed_cb (CirkelRecents *self, guint position, guint removed, guint added)
{
  g_list_model_items_changed (G_LIST_MODEL (self), position, removed, added);
}

static void
cirkel_recents_finalize (GObject *object)
{
  CirkelRecents *self = CIRKEL_RECENTS (object);

  g_clear_pointer (&self->path, g_free);
  g_clear_object (&self->items);

  G_OBJECT_CLASS (cirkel_recents_parent_class)->finalize (object);
}

static void
cirkel_recents_init (CirkelRecents *self)
{
  self->items = g_list_store_new (CIRKEL_TYPE_RECENT);
  g_signal_connect_object (self->items, "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
cirkel_recents_class_init (CirkelRecentsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = cirkel_recents_finalize;
}

/**
 * cirkel_recents_new:
 * @path: (type filename) (nullable): the file of the list; %NULL for the one in the user's data
 *
 * Makes a list without looking at the disk.
 *
 * Returns: (transfer full): the list
 */
CirkelRecents *
cirkel_recents_new (const char *path)
{
  CirkelRecents *self = g_object_new (CIRKEL_TYPE_RECENTS, NULL);

  self->path = path != NULL ? g_strdup (path)
                            : g_build_filename (g_get_user_data_dir (), GETTEXT_PACKAGE, "recent", NULL);
  return self;
}

/**
 * cirkel_recents_load:
 * @self: the list
 * @error: return location
 *
 * Reads the list, the first time that this is called. One that is not there is
 * empty, and what is in it but makes no sense is passed over.
 *
 * Returns: whether the list could be read
 */
gboolean
cirkel_recents_load (CirkelRecents *self, GError **error)
{
  g_autoptr (GKeyFile) keys = g_key_file_new ();
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) local_error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_auto (GStrv) groups = NULL;

  if (self->loaded)
    return TRUE;

  self->loaded = TRUE;
  bytes = cirkel_safe_file_read (self->path, NULL, &local_error);
  if (bytes == NULL && g_error_matches (local_error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return TRUE;
  if (bytes == NULL || !g_key_file_load_from_bytes (keys, bytes, G_KEY_FILE_NONE, &local_error))
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }

  groups = g_key_file_get_groups (keys, NULL);
  for (guint i = 0; groups[i] != NULL && items->len < CIRKEL_RECENTS_MAX; i++)
    {
      CirkelRecent *recent = read_group (keys, groups[i]);

      if (recent != NULL)
        g_ptr_array_add (items, recent);
    }

  g_list_store_splice (self->items, 0, 0, items->pdata, items->len);
  return TRUE;
}

/**
 * cirkel_recents_add:
 * @self: the list
 * @file: a session file
 * @label: what the session is called
 * @exploring: whether a client explores in it, alone
 * @error: return location
 *
 * Puts a session at the head of the list, and writes it. Whether sessions are to
 * be remembered at all is for the caller to ask.
 *
 * Returns: whether the list was written
 */
gboolean
cirkel_recents_add (CirkelRecents *self, GFile *file, const char *label, gboolean exploring, GError **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (CirkelRecent) recent = cirkel_recent_new (file, label, exploring, now);
  guint position;

  /* A list that cannot be read is begun anew. */
  cirkel_recents_load (self, NULL);

  if (find (self, file, &position))
    g_list_store_remove (self->items, position);
  g_list_store_insert (self->items, 0, recent);
  if (g_list_model_get_n_items (G_LIST_MODEL (self->items)) > CIRKEL_RECENTS_MAX)
    g_list_store_remove (self->items, CIRKEL_RECENTS_MAX);

  return write_list (self, error);
}

/**
 * cirkel_recents_remove:
 * @self: the list
 * @file: a session file
 * @error: return location
 *
 * Forgets one session, where the list has it.
 *
 * Returns: whether the list does not have it any more
 */
gboolean
cirkel_recents_remove (CirkelRecents *self, GFile *file, GError **error)
{
  guint position;

  if (!cirkel_recents_load (self, error))
    return FALSE;
  if (!find (self, file, &position))
    return TRUE;

  g_list_store_remove (self->items, position);
  return write_list (self, error);
}

/**
 * cirkel_recents_clear:
 * @self: the list
 * @error: return location
 *
 * Forgets all sessions and deletes the file of the list.
 *
 * Returns: whether it is gone
 */
gboolean
cirkel_recents_clear (CirkelRecents *self, GError **error)
{
  self->loaded = TRUE;
  g_list_store_remove_all (self->items);
  return write_list (self, error);
}
