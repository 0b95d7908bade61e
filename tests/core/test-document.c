/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "disk-fixture.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* A document keeps a session on the disk: where, when, and what it does when the
 * disk or somebody else is in its way. */

#define DRAFT ".cirkel.json"

static CirkelDocument *
new_document (DiskFixture *f)
{
  CirkelDocument *document = cirkel_document_new (f->drafts, "nl", "Cliënt 12");

  g_object_set (document, "autosave-delay", 20, NULL);
  return document;
}

static CirkelDocument *
open_document (DiskFixture *f, const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  CirkelDocument *document = cirkel_document_open (f->drafts, file, &error);

  g_assert_no_error (error);
  g_object_set (document, "autosave-delay", 20, NULL);
  return document;
}

static void
close_document (CirkelDocument *document)
{
  g_autoptr (GError) error = NULL;

  cirkel_document_close (document, &error);
  g_assert_no_error (error);
  disk_release (document);
}

static guint
count_drafts (DiskFixture *f)
{
  return disk_count (cirkel_drafts_get_folder (f->drafts), DRAFT);
}

static void
test_new_leaves_nothing (DiskFixture *f, gconstpointer data)
{
  CirkelDocument *document = new_document (f);

  g_assert_cmpint (cirkel_document_get_state (document), ==, CIRKEL_DOCUMENT_SAVED);
  g_assert_false (cirkel_document_get_modified (document));
  g_assert_null (cirkel_document_get_file (document));
  g_assert_null (cirkel_document_get_saved_at (document));
  close_document (document);
  g_assert_false (g_file_test (cirkel_drafts_get_folder (f->drafts), G_FILE_TEST_EXISTS));
}

static void
test_first_edit_makes_draft (DiskFixture *f, gconstpointer data)
{
  CirkelDocument *document = new_document (f);
  struct stat     info;

  disk_edit (document);
  g_assert_cmpint (cirkel_document_get_state (document), ==, CIRKEL_DOCUMENT_UNSAVED);
  g_assert_true (cirkel_document_get_modified (document));
  disk_wait_for_state (document, CIRKEL_DOCUMENT_SAVED);
  g_assert_false (cirkel_document_get_modified (document));
  g_assert_nonnull (cirkel_document_get_saved_at (document));
  g_assert_null (cirkel_document_get_file (document));
  g_assert_cmpuint (count_drafts (f), ==, 1);
  g_assert_no_errno (g_stat (cirkel_drafts_get_folder (f->drafts), &info));
  g_assert_cmpuint (info.st_mode & 0777, ==, 0700);

  close_document (document);
  g_assert_cmpuint (count_drafts (f), ==, 1);
  /* The lock is gone, and nothing else is there. */
  g_assert_cmpuint (disk_count (cirkel_drafts_get_folder (f->drafts), NULL), ==, 1);
}

static void
test_undone_draft_leaves_nothing (DiskFixture *f, gconstpointer data)
{
  CirkelDocument *document = new_document (f);

  disk_edit (document);
  disk_wait_for_state (document, CIRKEL_DOCUMENT_SAVED);
  cirkel_history_undo (cirkel_document_get_history (document));
  close_document (document);
  g_assert_cmpuint (disk_count (cirkel_drafts_get_folder (f->drafts), NULL), ==, 0);
}

static void
look_at_step (CirkelDocument *document, CirkelStep step)
{
  CirkelConversation *conversation = cirkel_session_get_current (cirkel_document_get_session (document));

  cirkel_history_note_int (cirkel_document_get_history (document), CIRKEL_RECORD (conversation), "step",
                           (int)step);
}

static void
test_looking_leaves_nothing (DiskFixture *f, gconstpointer data)
{
  CirkelDocument *document = new_document (f);
  g_autoptr (GError) error = NULL;

  look_at_step (document, CIRKEL_STEP_CLOSING);
  g_assert_cmpint (cirkel_document_get_state (document), ==, CIRKEL_DOCUMENT_SAVED);
  g_assert_false (cirkel_document_get_modified (document));
  g_assert_true (cirkel_document_get_kept (document));
  g_assert_true (cirkel_document_flush (document, &error));
  g_assert_no_error (error);
  close_document (document);
  g_assert_false (g_file_test (cirkel_drafts_get_folder (f->drafts), G_FILE_TEST_EXISTS));
}

/* Looked at something before the edit, after it, and after it was undone. */
static void
test_looking_and_undone_leaves_nothing (DiskFixture *f, gconstpointer data)
{
  CirkelDocument *document = new_document (f);

  look_at_step (document, CIRKEL_STEP_PRESENT);
  disk_edit (document);
  look_at_step (document, CIRKEL_STEP_DEVELOP);
  disk_wait_for_state (document, CIRKEL_DOCUMENT_SAVED);
  g_assert_cmpuint (count_drafts (f), ==, 1);
  cirkel_history_undo (cirkel_document_get_history (document));
  look_at_step (document, CIRKEL_STEP_NEEDED);
  close_document (document);
  g_assert_cmpuint (disk_count (cirkel_drafts_get_folder (f->drafts), NULL), ==, 0);
}

static void
test_edit_after_looking_is_kept (DiskFixture *f, gconstpointer data)
{
  CirkelDocument *document = new_document (f);

  look_at_step (document, CIRKEL_STEP_PRESENT);
  disk_edit (document);
  g_assert_true (cirkel_document_get_modified (document));
  close_document (document);
  g_assert_cmpuint (count_drafts (f), ==, 1);
}

/* Where a session has a file, where one was is kept in it as everything is. */
static void
test_looking_is_saved_in_file (DiskFixture *f, gconstpointer data)
{
  g_autofree char *path = disk_path (f, "sessie.cirkel.json");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  CirkelDocument *document = new_document (f);

  disk_save_as (document, file, &error);
  g_assert_no_error (error);
  look_at_step (document, CIRKEL_STEP_CLOSING);
  g_assert_true (cirkel_document_get_modified (document));
  disk_wait_for_state (document, CIRKEL_DOCUMENT_SAVED);
  g_assert_true (disk_holds (path, document));
  close_document (document);
}

static void
test_reopened_is_identical (DiskFixture *f, gconstpointer data)
{
  g_autofree char *path = disk_path (f, "een sessie.cirkel.json");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  CirkelDocument *document = new_document (f);
  CirkelDocument *again;

  disk_edit (document);
  disk_wait_for_state (document, CIRKEL_DOCUMENT_SAVED);
  disk_save_as (document, file, &error);
  g_assert_no_error (error);
  g_assert_true (g_file_equal (cirkel_document_get_file (document), file));
  /* The draft is gone with its lock. */
  g_assert_cmpuint (disk_count (cirkel_drafts_get_folder (f->drafts), NULL), ==, 0);

  disk_edit (document);
  disk_wait_for_state (document, CIRKEL_DOCUMENT_SAVED);
  g_assert_true (disk_holds (path, document));

  again = open_document (f, path);
  g_assert_true (cirkel_record_equal (CIRKEL_RECORD (cirkel_document_get_session (document)),
                                      CIRKEL_RECORD (cirkel_document_get_session (again))));
  close_document (document);
  close_document (again);
  g_assert_cmpuint (disk_count (cirkel_drafts_get_folder (f->drafts), NULL), ==, 0);
}

static void
test_undo_knows_saved_state (DiskFixture *f, gconstpointer data)
{
  g_autofree char *path = disk_path (f, "a.cirkel.json");
  CirkelDocument  *document;
  CirkelHistory   *history;

  disk_make_session (f, path, "A");
  document = open_document (f, path);
  history = cirkel_document_get_history (document);
  g_object_set (document, "autosave-delay", 2000, NULL);

  disk_edit (document);
  g_assert_cmpint (cirkel_document_get_state (document), ==, CIRKEL_DOCUMENT_UNSAVED);
  cirkel_history_undo (history);
  g_assert_cmpint (cirkel_document_get_state (document), ==, CIRKEL_DOCUMENT_SAVED);
  g_assert_false (cirkel_document_get_modified (document));
  cirkel_history_redo (history);
  g_assert_true (cirkel_document_get_modified (document));
  g_assert_true (cirkel_document_flush (document, NULL));
  g_assert_false (cirkel_document_get_modified (document));
  cirkel_history_undo (history);
  g_assert_true (cirkel_document_get_modified (document));
  close_document (document);
}

static gboolean
wait_long_enough_cb (gpointer data)
{
  *(gboolean *)data = TRUE;
  return G_SOURCE_REMOVE;
}

static gboolean
is_true (gpointer data)
{
  return *(gboolean *)data;
}

/* The longest that kept work stays unsaved, and once more. */
static void
let_time_pass (CirkelDocument *document)
{
  guint    delay;
  gboolean passed = FALSE;

  g_object_get (document, "autosave-delay", &delay, NULL);
  g_timeout_add (2 * delay, wait_long_enough_cb, &passed);
  disk_wait_for (is_true, &passed);
}

static void
test_unkept (DiskFixture *f, gconstpointer kept)
{
  g_autoptr (CirkelSession) session = cirkel_session_new ("nl", "Voorbeeld");
  CirkelDocument *document = kept != NULL ? cirkel_document_new_for (f->drafts, session)
                                          : cirkel_document_new_unkept (f->drafts, session);

  g_object_set (document, "autosave-delay", 50, NULL);
  disk_edit (document);
  let_time_pass (document);
  g_assert_cmpint (cirkel_document_get_state (document), ==,
                   kept != NULL ? CIRKEL_DOCUMENT_SAVED : CIRKEL_DOCUMENT_UNKEPT);
  g_assert_true (cirkel_document_flush (document, NULL));
  g_assert_true (cirkel_document_get_kept (document));
  close_document (document);
  g_assert_cmpuint (disk_count (cirkel_drafts_get_folder (f->drafts), NULL), ==, kept != NULL ? 1 : 0);
}

/* Who asks for it gets a file that is kept from then on. */
static void
test_unkept_until_asked (DiskFixture *f, gconstpointer data)
{
  g_autoptr (CirkelSession) session = cirkel_session_new ("nl", "Voorbeeld");
  g_autofree char *path = disk_path (f, "a.cirkel.json");
  g_autoptr (GFile) file = disk_file (f, "a.cirkel.json");
  CirkelDocument *document = cirkel_document_new_unkept (f->drafts, session);

  g_object_set (document, "autosave-delay", 50, NULL);
  disk_edit (document);
  g_assert_true (disk_save_as (document, file, NULL));
  g_assert_cmpint (cirkel_document_get_state (document), ==, CIRKEL_DOCUMENT_SAVED);
  g_assert_true (disk_holds (path, document));
  disk_edit (document);
  disk_wait_for_state (document, CIRKEL_DOCUMENT_SAVED);
  g_assert_true (disk_holds (path, document));
  close_document (document);
}

static gboolean
edit_cb (gpointer data)
{
  disk_edit (data);
  return G_SOURCE_CONTINUE;
}

/* Somebody who never stops does not put off the save. */
static void
test_timer_is_not_restarted (DiskFixture *f, gconstpointer data)
{
  CirkelDocument *document = cirkel_document_new (f->drafts, "nl", "A");
  gint64          begin = g_get_monotonic_time ();
  guint           source;

  g_object_set (document, "autosave-delay", 300, NULL);
  source = g_timeout_add (50, edit_cb, document);
  disk_edit (document);
  disk_wait_for_state (document, CIRKEL_DOCUMENT_SAVING);
  g_assert_cmpint (g_get_monotonic_time () - begin, <, 2 * G_TIME_SPAN_SECOND);
  g_source_remove (source);
  close_document (document);
}

/* With the delay that people get, work is at risk for two seconds at most. */
static void
test_default_delay (DiskFixture *f, gconstpointer data)
{
  CirkelDocument *document = cirkel_document_new (f->drafts, "nl", "A");
  gint64          begin = g_get_monotonic_time ();

  disk_edit (document);
  disk_wait_for_state (document, CIRKEL_DOCUMENT_SAVED);
  g_assert_cmpint (g_get_monotonic_time () - begin, <, 2 * G_TIME_SPAN_SECOND);
  close_document (document);
}

/* What is edited while a write is under way is saved by the next one. */
static void
test_edit_while_saving (DiskFixture *f, gconstpointer data)
{
  g_autofree char *path = disk_path (f, "a.cirkel.json");
  CirkelDocument  *document;

  disk_make_session (f, path, "A");
  document = open_document (f, path);
  for (int i = 0; i < 20; i++)
    {
      disk_edit (document);
      disk_wait_for_state (document, CIRKEL_DOCUMENT_SAVING);
      disk_edit (document);
      disk_wait_for_state (document, CIRKEL_DOCUMENT_SAVED);
      g_assert_true (disk_holds (path, document));
    }
  close_document (document);
}

static void
count_cb (CirkelDocument *document, GParamSpec *pspec, guint *count)
{
  if (cirkel_document_get_state (document) == CIRKEL_DOCUMENT_CONFLICT)
    (*count)++;
}

static CirkelDocument *
make_conflict (DiskFixture *f, const char *path)
{
  CirkelDocument *document;
  guint           conflicts = 0;

  disk_make_session (f, path, "Mine");
  document = open_document (f, path);
  g_signal_connect (document, "notify::state", G_CALLBACK (count_cb), &conflicts);
  disk_make_session (f, path, "Theirs");
  disk_edit (document);
  disk_wait_for_state (document, CIRKEL_DOCUMENT_CONFLICT);
  g_assert_cmpuint (conflicts, ==, 1);
  g_signal_handlers_disconnect_by_data (document, &conflicts);
  return document;
}

static void
assert_theirs (const char *path)
{
  g_autofree char *text = disk_read (path);

  g_assert_nonnull (strstr (text, "\"Theirs\""));
}

static void
test_conflict_is_never_overwritten (DiskFixture *f, gconstpointer data)
{
  g_autofree char *path = disk_path (f, "a.cirkel.json");
  CirkelDocument  *document = make_conflict (f, path);
  g_autoptr (GError) error = NULL;
  g_autofree char *draft = NULL;
  const char      *id = cirkel_session_get_id (cirkel_document_get_session (document));
  g_autofree char *name = g_strconcat (id, DRAFT, NULL);

  assert_theirs (path);
  g_assert_error (cirkel_document_get_error (document), G_IO_ERROR, G_IO_ERROR_WRONG_ETAG);
  g_assert_nonnull (strstr (cirkel_document_get_error (document)->message, "a.cirkel.json"));

  /* Mine is safe at once, and stays so with every edit. */
  draft = g_build_filename (cirkel_drafts_get_folder (f->drafts), name, NULL);
  g_assert_true (cirkel_document_get_kept (document));
  disk_edit (document);
  g_assert_false (cirkel_document_get_kept (document));
  g_assert_false (cirkel_document_flush (document, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG);
  g_clear_error (&error);
  g_assert_true (cirkel_document_get_kept (document));
  g_assert_true (disk_holds (draft, document));

  /* Asking for a save does not do it either. */
  g_assert_false (disk_save (document, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG);
  assert_theirs (path);

  close_document (document);
  g_assert_cmpuint (count_drafts (f), ==, 1);
}

static void
test_conflict_keep_both (DiskFixture *f, gconstpointer data)
{
  g_autofree char *path = disk_path (f, "a.cirkel.json");
  g_autofree char *mine = disk_path (f, "b.cirkel.json");
  g_autoptr (GFile) file = g_file_new_for_path (mine);
  g_autoptr (GError) error = NULL;
  CirkelDocument *document = make_conflict (f, path);

  g_assert_true (disk_resolve (document, CIRKEL_RESOLUTION_KEEP_BOTH, file, &error));
  g_assert_cmpint (cirkel_document_get_state (document), ==, CIRKEL_DOCUMENT_SAVED);
  g_assert_true (g_file_equal (cirkel_document_get_file (document), file));
  g_assert_null (cirkel_document_get_error (document));
  disk_edit (document);
  disk_wait_for_state (document, CIRKEL_DOCUMENT_SAVED);
  g_assert_true (disk_holds (mine, document));
  assert_theirs (path);
  g_assert_cmpuint (count_drafts (f), ==, 0);
  close_document (document);
}

static void
test_conflict_take_theirs (DiskFixture *f, gconstpointer data)
{
  g_autofree char *path = disk_path (f, "a.cirkel.json");
  g_autoptr (GError) error = NULL;
  CirkelDocument *document = make_conflict (f, path);

  g_assert_true (disk_resolve (document, CIRKEL_RESOLUTION_TAKE_THEIRS, NULL, &error));
  g_assert_null (cirkel_document_get_file (document));
  g_assert_cmpint (cirkel_document_get_state (document), ==, CIRKEL_DOCUMENT_SAVED);
  assert_theirs (path);
  close_document (document);
  g_assert_cmpuint (count_drafts (f), ==, 1);
}

static void
test_conflict_overwrite (DiskFixture *f, gconstpointer data)
{
  g_autofree char *path = disk_path (f, "a.cirkel.json");
  g_autoptr (GError) error = NULL;
  CirkelDocument *document = make_conflict (f, path);

  g_assert_true (disk_resolve (document, CIRKEL_RESOLUTION_OVERWRITE, NULL, &error));
  g_assert_true (disk_holds (path, document));
  g_assert_cmpint (cirkel_document_get_state (document), ==, CIRKEL_DOCUMENT_SAVED);
  g_assert_cmpuint (count_drafts (f), ==, 0);
  disk_edit (document);
  disk_wait_for_state (document, CIRKEL_DOCUMENT_SAVED);
  g_assert_true (disk_holds (path, document));
  close_document (document);
}

/* A backup that puts the same bytes back is nobody's change. */
static void
test_same_content_is_no_conflict (DiskFixture *f, gconstpointer data)
{
  g_autofree char *path = disk_path (f, "a.cirkel.json");
  g_autofree char *text = NULL;
  CirkelDocument  *document;

  disk_make_session (f, path, "A");
  document = open_document (f, path);
  text = disk_read (path);
  disk_write (path, text);
  disk_edit (document);
  disk_wait_for_state (document, CIRKEL_DOCUMENT_SAVED);
  g_assert_true (disk_holds (path, document));
  close_document (document);
}

static void
test_deleted_file_is_written_anew (DiskFixture *f, gconstpointer data)
{
  g_autofree char *path = disk_path (f, "a.cirkel.json");
  CirkelDocument  *document;

  disk_make_session (f, path, "A");
  document = open_document (f, path);
  g_assert_no_errno (g_unlink (path));
  disk_edit (document);
  disk_wait_for_state (document, CIRKEL_DOCUMENT_SAVED);
  g_assert_true (disk_holds (path, document));
  close_document (document);
}

/* The folder goes away with everything in it, and comes back. */
static void
test_failure_is_shown_kept_and_retried (DiskFixture *f, gconstpointer data)
{
  g_autofree char *folder = disk_path (f, "usb");
  g_autofree char *path = g_build_filename (folder, "Cliënt 12.cirkel.json", NULL);
  g_autoptr (GError) error = NULL;
  CirkelDocument *document;

  g_assert_no_errno (g_mkdir (folder, 0700));
  disk_make_session (f, path, "A");
  document = open_document (f, path);
  g_assert_no_errno (g_unlink (path));
  g_assert_no_errno (g_rmdir (folder));

  disk_edit (document);
  disk_wait_for_state (document, CIRKEL_DOCUMENT_FAILED);
  g_assert_error (cirkel_document_get_error (document), G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (cirkel_document_get_error (document)->message, "Cliënt 12.cirkel.json"));
  g_assert_true (cirkel_document_get_modified (document));
  g_assert_true (cirkel_document_get_kept (document));
  g_assert_cmpuint (count_drafts (f), ==, 1);
  g_assert_false (cirkel_document_flush (document, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);

  /* Nobody does anything: it is tried again all the same. */
  g_assert_no_errno (g_mkdir (folder, 0700));
  disk_wait_for_state (document, CIRKEL_DOCUMENT_SAVED);
  g_assert_true (disk_holds (path, document));
  g_assert_null (cirkel_document_get_error (document));
  g_assert_cmpuint (count_drafts (f), ==, 0);
  close_document (document);
}

static void
test_failed_save_as_changes_nothing (DiskFixture *f, gconstpointer data)
{
  g_autoptr (GFile) nowhere = disk_file (f, "not/there.cirkel.json");
  g_autoptr (GError) error = NULL;
  CirkelDocument *document = new_document (f);

  disk_edit (document);
  g_assert_false (disk_save_as (document, nowhere, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (error->message, "there.cirkel.json"));
  g_assert_null (cirkel_document_get_file (document));
  disk_wait_for_state (document, CIRKEL_DOCUMENT_SAVED);
  g_assert_cmpuint (count_drafts (f), ==, 1);
  close_document (document);
}

static void
test_bad_file_is_refused (DiskFixture *f, gconstpointer data)
{
  g_autofree char *path = disk_path (f, "a.cirkel.json");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  disk_write (path, "{ \"format\": ");
  g_assert_null (cirkel_document_open (f->drafts, file, &error));
  g_assert_nonnull (strstr (error->message, "a.cirkel.json"));
  text = disk_read (path);
  g_assert_cmpstr (text, ==, "{ \"format\": ");
}

static void
test_lives_in (DiskFixture *f, gconstpointer data)
{
  g_autofree char *path = disk_path (f, "a.cirkel.json");
  g_autofree char *link_path = disk_path (f, "link.cirkel.json");
  g_autoptr (GFile) link = g_file_new_for_path (link_path);
  g_autoptr (GFile) other = disk_file (f, "b.cirkel.json");
  CirkelDocument *document;

  disk_make_session (f, path, "A");
  g_assert_no_errno (symlink ("a.cirkel.json", link_path));
  document = open_document (f, path);
  g_assert_true (cirkel_document_lives_in (document, link));
  g_assert_false (cirkel_document_lives_in (document, other));
  close_document (document);
}

/* Two that edit the same copy: each rescue has a name of its own. */
static void
test_two_rescues_of_one_session (DiskFixture *f, gconstpointer data)
{
  g_autofree char *a = disk_path (f, "a.cirkel.json");
  g_autofree char *b = disk_path (f, "b.cirkel.json");
  g_autofree char *text = NULL;
  CirkelDocument  *document_a;
  CirkelDocument  *document_b;

  disk_make_session (f, a, "A");
  text = disk_read (a);
  disk_write (b, text);
  document_a = open_document (f, a);
  document_b = open_document (f, b);
  disk_make_session (f, a, "Theirs");
  disk_make_session (f, b, "Theirs");
  disk_edit (document_a);
  disk_edit (document_b);
  disk_wait_for_state (document_a, CIRKEL_DOCUMENT_CONFLICT);
  disk_wait_for_state (document_b, CIRKEL_DOCUMENT_CONFLICT);
  g_assert_cmpuint (count_drafts (f), ==, 2);
  close_document (document_a);
  close_document (document_b);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, function)                                                                                  \
  g_test_add ("/document" path, DiskFixture, NULL, disk_set_up, function, disk_tear_down)
  ADD ("/new-leaves-nothing", test_new_leaves_nothing);
  ADD ("/first-edit-makes-draft", test_first_edit_makes_draft);
  ADD ("/undone-draft-leaves-nothing", test_undone_draft_leaves_nothing);
  ADD ("/looking-leaves-nothing", test_looking_leaves_nothing);
  ADD ("/looking-and-undone-leaves-nothing", test_looking_and_undone_leaves_nothing);
  ADD ("/edit-after-looking-is-kept", test_edit_after_looking_is_kept);
  ADD ("/looking-is-saved-in-file", test_looking_is_saved_in_file);
  ADD ("/reopened-is-identical", test_reopened_is_identical);
  ADD ("/undo-knows-saved-state", test_undo_knows_saved_state);
  ADD ("/timer-is-not-restarted", test_timer_is_not_restarted);
  ADD ("/default-delay", test_default_delay);
  ADD ("/edit-while-saving", test_edit_while_saving);
  ADD ("/conflict/never-overwritten", test_conflict_is_never_overwritten);
  ADD ("/conflict/keep-both", test_conflict_keep_both);
  ADD ("/conflict/take-theirs", test_conflict_take_theirs);
  ADD ("/conflict/overwrite", test_conflict_overwrite);
  ADD ("/conflict/same-content", test_same_content_is_no_conflict);
  ADD ("/conflict/two-rescues", test_two_rescues_of_one_session);
  ADD ("/deleted-file", test_deleted_file_is_written_anew);
  ADD ("/failure", test_failure_is_shown_kept_and_retried);
  ADD ("/failed-save-as", test_failed_save_as_changes_nothing);
  ADD ("/bad-file", test_bad_file_is_refused);
  ADD ("/lives-in", test_lives_in);
  ADD ("/unkept/nothing", test_unkept);
  g_test_add ("/document/unkept/control", DiskFixture, "kept", disk_set_up, test_unkept, disk_tear_down);
  ADD ("/unkept/until-asked", test_unkept_until_asked);
#undef ADD

  return g_test_run ();
}
