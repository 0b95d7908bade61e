/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-draft-slot.h"
#include "cirkel-leftovers.h"
#include "disk-fixture.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* Drafts come back after a crash, and only those that nobody is working on. */

static guint
scan (DiskFixture *f)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (cirkel_drafts_scan (f->drafts, &error));
  g_assert_no_error (error);
  return g_list_model_get_n_items (G_LIST_MODEL (f->drafts));
}

static CirkelDraft *
get_draft (DiskFixture *f, guint position)
{
  g_autoptr (CirkelDraft) draft = g_list_model_get_item (G_LIST_MODEL (f->drafts), position);

  g_assert_nonnull (draft);
  /* The list keeps it. */
  return draft;
}

/* (transfer full) */
static CirkelDocument *
make_draft (DiskFixture *f, const char *label)
{
  CirkelDocument *document = cirkel_document_new (f->drafts, "nl", label);
  g_autoptr (GError) error = NULL;

  disk_edit (document);
  g_assert_true (cirkel_document_flush (document, &error));
  g_assert_no_error (error);
  return document;
}

static void
close_document (CirkelDocument *document)
{
  g_assert_true (cirkel_document_close (document, NULL));
  disk_release (document);
}

static char *
draft_path (DiskFixture *f, CirkelDocument *document)
{
  g_autofree char *name
    = g_strconcat (cirkel_session_get_id (cirkel_document_get_session (document)), CIRKEL_DRAFT_SUFFIX, NULL);

  return g_build_filename (cirkel_drafts_get_folder (f->drafts), name, NULL);
}

static void
test_empty (DiskFixture *f, gconstpointer data)
{
  g_assert_cmpuint (scan (f), ==, 0);
  /* Looking makes no folder. */
  g_assert_false (g_file_test (cirkel_drafts_get_folder (f->drafts), G_FILE_TEST_EXISTS));
  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (f->drafts)) == CIRKEL_TYPE_DRAFT);
}

static void
test_open_draft_is_not_offered (DiskFixture *f, gconstpointer data)
{
  CirkelDocument *document = make_draft (f, "Cliënt 12");

  g_assert_cmpuint (scan (f), ==, 0);
  close_document (document);
  g_assert_cmpuint (scan (f), ==, 1);
  g_assert_cmpstr (cirkel_draft_get_label (get_draft (f, 0)), ==, "Cliënt 12");
  g_assert_null (cirkel_draft_get_problem (get_draft (f, 0)));
  g_assert_nonnull (cirkel_draft_get_modified (get_draft (f, 0)));
}

static void
test_recover (DiskFixture *f, gconstpointer data)
{
  CirkelDocument *document = make_draft (f, "A");
  g_autoptr (CirkelSession) session = g_object_ref (cirkel_document_get_session (document));
  g_autoptr (GFile) file = disk_file (f, "a.cirkel.json");
  g_autoptr (GError) error = NULL;
  g_autoptr (CirkelDraft) draft = NULL;
  CirkelDocument *again;

  close_document (document);
  scan (f);
  draft = g_object_ref (get_draft (f, 0));
  document = cirkel_document_recover (f->drafts, draft, &error);
  g_assert_no_error (error);
  g_assert_true (
    cirkel_record_equal (CIRKEL_RECORD (session), CIRKEL_RECORD (cirkel_document_get_session (document))));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (f->drafts)), ==, 0);
  g_assert_cmpuint (scan (f), ==, 0);

  /* Not twice, and not away from under somebody. */
  again = cirkel_document_recover (f->drafts, draft, &error);
  g_assert_null (again);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_BUSY);
  g_clear_error (&error);
  g_assert_false (cirkel_drafts_discard (f->drafts, draft, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_BUSY);
  g_clear_error (&error);

  /* Closed as it is it stays a draft; given a place it is one no more. */
  close_document (document);
  g_assert_cmpuint (scan (f), ==, 1);
  document = cirkel_document_recover (f->drafts, get_draft (f, 0), &error);
  g_assert_true (disk_save_as (document, file, &error));
  close_document (document);
  g_assert_cmpuint (scan (f), ==, 0);
}

static void
test_discard (DiskFixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  close_document (make_draft (f, "A"));
  g_assert_cmpuint (scan (f), ==, 1);
  g_assert_true (cirkel_drafts_discard (f->drafts, get_draft (f, 0), &error));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (f->drafts)), ==, 0);
  g_assert_cmpuint (disk_count (cirkel_drafts_get_folder (f->drafts), NULL), ==, 0);
}

/* The program is killed while a draft is open. */
static void
test_after_crash (DiskFixture *f, gconstpointer data)
{
  int   status;
  int   ready[2];
  char  byte;
  pid_t child;

  g_assert_no_errno (pipe (ready));
  child = fork ();
  if (child == 0)
    {
      make_draft (f, "Crashed");
      if (write (ready[1], "x", 1) == 1)
        pause ();
      _exit (1);
    }

  g_assert_cmpint (read (ready[0], &byte, 1), ==, 1);
  g_assert_cmpuint (scan (f), ==, 0);
  g_assert_no_errno (kill (child, SIGKILL));
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_cmpuint (scan (f), ==, 1);
  g_assert_cmpstr (cirkel_draft_get_label (get_draft (f, 0)), ==, "Crashed");
  /* The lock that the crash left is cleaned away. */
  g_assert_cmpuint (disk_count (cirkel_drafts_get_folder (f->drafts), NULL), ==, 1);
  close (ready[0]);
  close (ready[1]);
}

static char *
leftover_path (DiskFixture *f)
{
  return g_build_filename (cirkel_drafts_get_folder (f->drafts), CIRKEL_LEFTOVER_PREFIX "orphan", NULL);
}

/* Killed before the first rename: all there is is the temporary file. */
static void
test_orphan (DiskFixture *f, gconstpointer data)
{
  CirkelDocument  *document = make_draft (f, "Orphan");
  g_autofree char *path = draft_path (f, document);
  g_autofree char *leftover = leftover_path (f);

  close_document (document);
  g_assert_no_errno (g_rename (path, leftover));
  g_assert_cmpuint (scan (f), ==, 1);
  g_assert_cmpstr (cirkel_draft_get_label (get_draft (f, 0)), ==, "Orphan");
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_false (g_file_test (leftover, G_FILE_TEST_EXISTS));
}

/* Killed in the middle: the draft is whole, and the half is cleaned away. */
static void
test_half_written (DiskFixture *f, gconstpointer data)
{
  CirkelDocument  *document = make_draft (f, "Whole");
  g_autofree char *path = draft_path (f, document);
  g_autofree char *leftover = leftover_path (f);
  g_autofree char *text = disk_read (path);
  g_autofree char *after = NULL;

  close_document (document);
  text[strlen (text) / 2] = '\0';
  disk_write (leftover, text);
  g_assert_cmpuint (scan (f), ==, 1);
  g_assert_null (cirkel_draft_get_problem (get_draft (f, 0)));
  g_assert_false (g_file_test (leftover, G_FILE_TEST_EXISTS));
}

/* Killed just before the rename: the newer one is taken. */
static void
test_newer_leftover (DiskFixture *f, gconstpointer data)
{
  CirkelDocument  *document = make_draft (f, "Older");
  g_autofree char *path = draft_path (f, document);
  g_autofree char *leftover = leftover_path (f);
  g_autofree char *older = disk_read (path);

  cirkel_edit_set_label (cirkel_document_get_history (document), cirkel_document_get_session (document),
                         "Newer");
  close_document (document);
  g_assert_no_errno (g_rename (path, leftover));
  disk_write (path, older);
  {
    /* As if the older one had been written before. */
    g_autoptr (GFile) file = g_file_new_for_path (path);
    g_autoptr (GError) error = NULL;

    g_file_set_attribute_uint64 (file, G_FILE_ATTRIBUTE_TIME_MODIFIED, 1000000000, G_FILE_QUERY_INFO_NONE,
                                 NULL, &error);
    g_assert_no_error (error);
  }
  g_assert_cmpuint (scan (f), ==, 1);
  g_assert_cmpstr (cirkel_draft_get_label (get_draft (f, 0)), ==, "Newer");

  /* The other way round the draft wins. */
  g_assert_no_errno (g_rename (path, leftover));
  disk_write (path, older);
  g_assert_cmpuint (scan (f), ==, 1);
  g_assert_cmpstr (cirkel_draft_get_label (get_draft (f, 0)), ==, "Older");
  g_assert_false (g_file_test (leftover, G_FILE_TEST_EXISTS));
}

static void
test_damaged_is_shown (DiskFixture *f, gconstpointer data)
{
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  CirkelDraft *bad;

  close_document (make_draft (f, "Good"));
  path = g_build_filename (cirkel_drafts_get_folder (f->drafts), "bad" CIRKEL_DRAFT_SUFFIX, NULL);
  disk_write (path, "{");
  g_assert_cmpuint (scan (f), ==, 2);
  /* Both can be of one moment, and then are in any order. */
  bad = get_draft (f, cirkel_draft_get_problem (get_draft (f, 0)) != NULL ? 0 : 1);
  g_assert_nonnull (cirkel_draft_get_problem (bad));
  g_assert_null (cirkel_document_recover (f->drafts, bad, &error));
  g_assert_nonnull (error);
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
}

static void
scanned_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (cirkel_drafts_scan_finish (CIRKEL_DRAFTS (source), result, &error));
  g_assert_no_error (error);
  *(gboolean *)data = TRUE;
}

static gboolean
is_true (gpointer data)
{
  return *(gboolean *)data;
}

static void
changed_cb (GListModel *model, guint position, guint removed, guint added, guint *n)
{
  *n += added;
}

static void
test_scan_async (DiskFixture *f, gconstpointer data)
{
  gboolean done = FALSE;
  guint    n_added = 0;

  close_document (make_draft (f, "A"));
  close_document (make_draft (f, "B"));
  g_signal_connect (f->drafts, "items-changed", G_CALLBACK (changed_cb), &n_added);
  cirkel_drafts_scan_async (f->drafts, NULL, scanned_cb, &done);
  disk_wait_for (is_true, &done);
  g_assert_cmpuint (n_added, ==, 2);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (f->drafts)), ==, 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, function)                                                                                  \
  g_test_add ("/drafts" path, DiskFixture, NULL, disk_set_up, function, disk_tear_down)
  /* First, while this process has one thread: it forks. */
  ADD ("/after-crash", test_after_crash);
  ADD ("/empty", test_empty);
  ADD ("/open-is-not-offered", test_open_draft_is_not_offered);
  ADD ("/recover", test_recover);
  ADD ("/discard", test_discard);
  ADD ("/orphan", test_orphan);
  ADD ("/half-written", test_half_written);
  ADD ("/newer-leftover", test_newer_leftover);
  ADD ("/damaged", test_damaged_is_shown);
  ADD ("/scan-async", test_scan_async);
#undef ADD

  return g_test_run ();
}
