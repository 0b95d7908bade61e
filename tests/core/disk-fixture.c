/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "disk-fixture.h"

#include "cirkel-session-file.h"

#include <glib/gstdio.h>
#include <string.h>

#define WAIT_LIMIT (20 * G_TIME_SPAN_SECOND)

static void
remove_tree (const char *path)
{
  GDir       *dir = g_file_test (path, G_FILE_TEST_IS_SYMLINK) ? NULL : g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }

  g_clear_pointer (&dir, g_dir_close);
  g_assert_no_errno (g_remove (path));
}

void
disk_set_up (DiskFixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *drafts = NULL;

  f->folder = g_dir_make_tmp ("cirkel-XXXXXX", &error);
  g_assert_no_error (error);
  drafts = g_build_filename (f->folder, "private", "drafts", NULL);
  f->drafts = cirkel_drafts_new (drafts);
}

void
disk_tear_down (DiskFixture *f, gconstpointer data)
{
  disk_release (f->drafts);
  remove_tree (f->folder);
  g_free (f->folder);
}

char *
disk_path (DiskFixture *f, const char *name)
{
  return g_build_filename (f->folder, name, NULL);
}

GFile *
disk_file (DiskFixture *f, const char *name)
{
  g_autofree char *path = disk_path (f, name);

  return g_file_new_for_path (path);
}

char *
disk_read (const char *path)
{
  g_autoptr (GError) error = NULL;
  char *text;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

void
disk_write (const char *path, const char *text)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

guint
disk_count (const char *folder, const char *suffix)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint       n = 0;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      if (suffix == NULL || g_str_has_suffix (name, suffix))
        n++;
    }

  return n;
}

static gboolean
wake_cb (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

void
disk_wait_for (DiskCondition condition, gpointer data)
{
  gint64 deadline = g_get_monotonic_time () + WAIT_LIMIT;
  guint  tick = g_timeout_add (10, wake_cb, NULL);

  while (!condition (data))
    {
      g_assert_cmpint (g_get_monotonic_time (), <, deadline);
      g_main_context_iteration (NULL, TRUE);
    }

  g_source_remove (tick);
}

static gboolean
is_null (gpointer data)
{
  return *(gpointer *)data == NULL;
}

void
disk_release (gpointer object)
{
  gpointer weak_pointer = object;

  g_object_add_weak_pointer (object, &weak_pointer);
  g_object_unref (object);
  disk_wait_for (is_null, &weak_pointer);
}

typedef struct
{
  CirkelDocument     *document;
  CirkelDocumentState state;
} WaitedState;

static gboolean
has_state (gpointer data)
{
  WaitedState *waited = data;

  return cirkel_document_get_state (waited->document) == waited->state;
}

void
disk_wait_for_state (CirkelDocument *document, CirkelDocumentState state)
{
  WaitedState waited = { document, state };

  disk_wait_for (has_state, &waited);
}

void
disk_edit (CirkelDocument *document)
{
  CirkelConversation *conversation = cirkel_session_get_current (cirkel_document_get_session (document));
  CirkelPlacement    *placement = cirkel_conversation_find_placement (conversation, "income", NULL);
  const CirkelSpot    spot = {
       placement,
       CIRKEL_PLACE_MIDDLE,
       (cirkel_placement_get_x (placement) + 1) % CIRKEL_BOARD_RADIUS,
       7,
  };

  cirkel_edit_lay_cards (cirkel_document_get_history (document), &spot, 1);
}

void
disk_make_session (DiskFixture *f, const char *path, const char *label)
{
  g_autoptr (CirkelDocument) document = cirkel_document_new (f->drafts, "nl", label);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  disk_save_as (document, file, &error);
  g_assert_no_error (error);
  cirkel_document_close (document, &error);
  g_assert_no_error (error);
}

gboolean
disk_holds (const char *path, CirkelDocument *document)
{
  return disk_holds_session (path, cirkel_document_get_session (document));
}

gboolean
disk_holds_session (const char *path, CirkelSession *session)
{
  g_autofree char *text = disk_read (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (CirkelSession) found = cirkel_session_parse (text, strlen (text), NULL, &error);

  g_assert_no_error (error);
  return cirkel_record_equal (CIRKEL_RECORD (session), CIRKEL_RECORD (found));
}

static gboolean
is_done (gpointer data)
{
  return ((DiskResult *)data)->done;
}

static gboolean
wait_for_result (DiskResult *result, GError **error)
{
  disk_wait_for (is_done, result);
  g_assert_true (result->ok == (result->error == NULL));
  if (result->error != NULL)
    g_propagate_error (error, result->error);
  return result->ok;
}

static void
saved_cb (GObject *source, GAsyncResult *async_result, gpointer data)
{
  DiskResult *result = data;

  result->ok = cirkel_document_save_finish (CIRKEL_DOCUMENT (source), async_result, &result->error);
  result->done = TRUE;
}

static void
saved_as_cb (GObject *source, GAsyncResult *async_result, gpointer data)
{
  DiskResult *result = data;

  result->ok = cirkel_document_save_as_finish (CIRKEL_DOCUMENT (source), async_result, &result->error);
  result->done = TRUE;
}

static void
resolved_cb (GObject *source, GAsyncResult *async_result, gpointer data)
{
  DiskResult *result = data;

  result->ok = cirkel_document_resolve_finish (CIRKEL_DOCUMENT (source), async_result, &result->error);
  result->done = TRUE;
}

gboolean
disk_save (CirkelDocument *document, GError **error)
{
  DiskResult result = { 0 };

  cirkel_document_save_async (document, NULL, saved_cb, &result);
  return wait_for_result (&result, error);
}

gboolean
disk_save_as (CirkelDocument *document, GFile *file, GError **error)
{
  DiskResult result = { 0 };

  cirkel_document_save_as_async (document, file, NULL, saved_as_cb, &result);
  return wait_for_result (&result, error);
}

gboolean
disk_resolve (CirkelDocument *document, CirkelResolution resolution, GFile *file, GError **error)
{
  DiskResult result = { 0 };

  cirkel_document_resolve_async (document, resolution, file, NULL, resolved_cb, &result);
  return wait_for_result (&result, error);
}
