/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "disk-fixture.h"
#include "fail-nth-io.h"
#include "savers.h"

#include "cirkel-safe-file.h"

#include <errno.h>
#include <string.h>

/* Whichever call fails, however, once or from then on: the file is the old one or
 * the new one, whole, and an error names it. */

#define LENGTH 10000
#define MOST_CALLS 400

static const FailPlan plans[] = {
  { .number = EIO, .sticky = FALSE, .moment = FAIL_BEFORE },
  { .number = EIO, .sticky = TRUE, .moment = FAIL_BEFORE },
  { .number = EIO, .sticky = FALSE, .moment = FAIL_AFTER },
  { .number = EIO, .sticky = TRUE, .moment = FAIL_AFTER },
  { .number = ENOSPC, .sticky = FALSE, .moment = FAIL_BEFORE },
  { .number = ENOSPC, .sticky = TRUE, .moment = FAIL_BEFORE },
  { .number = ENOSPC, .sticky = FALSE, .moment = FAIL_AFTER },
  { .number = ENOSPC, .sticky = TRUE, .moment = FAIL_AFTER },
};

/* What a save left: whether it is as it must be. */
static gboolean
is_as_promised (const char *path, gboolean saved, GBytes *new_bytes, const GError *error)
{
  g_autofree char *data = NULL;
  gsize            length;

  if (!is_whole (path, LENGTH))
    return FALSE;
  if (!saved)
    return error != NULL && strstr (error->message, "session.cirkel.json") != NULL;

  g_assert_no_error (error);
  return g_file_get_contents (path, &data, &length, NULL) && length == LENGTH
         && memcmp (data, g_bytes_get_data (new_bytes, NULL), length) == 0;
}

/* Returns how many of the faults broke the promise. */
static guint
try_plan (DiskFixture *f, Saver saver, const FailPlan *base, guint *n_tried)
{
  g_autofree char *path = disk_path (f, "session.cirkel.json");
  g_autoptr (GBytes) old_bytes = text_of_version (0, LENGTH);
  g_autoptr (GBytes) new_bytes = text_of_version (1, LENGTH);
  FailPlan plan = *base;
  guint    n_broken = 0;

  for (plan.nth = 1;; plan.nth++)
    {
      g_autoptr (GError) error = NULL;
      gboolean saved, injected;

      g_assert_true (save_safely (path, old_bytes, NULL));
      fail_io_arm (&plan);
      saved = saver (path, new_bytes, &error);
      injected = fail_io_disarm ();

      if (!is_as_promised (path, saved, new_bytes, error))
        n_broken++;
      /* Nothing lies about, whatever went wrong. */
      g_assert_cmpuint (disk_count (f->folder, NULL), ==, 1);

      if (!injected)
        {
          g_assert_true (saved);
          return n_broken;
        }
      (*n_tried)++;
      g_assert_cmpint (plan.nth, <, MOST_CALLS);
    }
}

static guint
try_all (DiskFixture *f, Saver saver)
{
  guint n_tried = 0;
  guint n_broken = 0;

  for (guint i = 0; i < G_N_ELEMENTS (plans); i++)
    n_broken += try_plan (f, saver, &plans[i], &n_tried);

  g_test_message ("%u faults, %u broke the promise", n_tried, n_broken);
  /* A shim that nobody calls would show nothing. */
  g_assert_cmpuint (n_tried, >=, 3 * G_N_ELEMENTS (plans));
  return n_broken;
}

static void
test_write (DiskFixture *f, gconstpointer data)
{
  g_assert_cmpuint (try_all (f, save_safely), ==, 0);
}

static void
test_control (DiskFixture *f, gconstpointer data)
{
  g_assert_cmpuint (try_all (f, save_plainly), >, 0);
}

/* A link stays a link. */
static void
test_symlink (DiskFixture *f, gconstpointer data)
{
  g_autofree char *path = disk_path (f, "session.cirkel.json");
  g_autofree char *link = disk_path (f, "link");
  g_autoptr (GBytes) bytes = text_of_version (0, LENGTH);
  guint n_tried = 0;

  for (guint i = 0; i < G_N_ELEMENTS (plans); i++)
    {
      FailPlan plan = plans[i];
      gboolean injected = TRUE;

      g_assert_true (save_safely (path, bytes, NULL));
      (void)!symlink ("session.cirkel.json", link);
      for (plan.nth = 1; injected; plan.nth++)
        {
          g_autofree char *target = NULL;

          fail_io_arm (&plan);
          save_safely (link, bytes, NULL);
          injected = fail_io_disarm ();
          target = g_file_read_link (link, NULL);
          g_assert_cmpstr (target, ==, "session.cirkel.json");
          g_assert_true (is_whole (path, LENGTH));
          n_tried++;
          g_assert_cmpint (plan.nth, <, MOST_CALLS);
        }
    }
  g_assert_cmpuint (n_tried, >=, 3 * G_N_ELEMENTS (plans));
}

static void
test_read (DiskFixture *f, gconstpointer data)
{
  g_autofree char *path = disk_path (f, "session.cirkel.json");
  g_autoptr (GBytes) bytes = text_of_version (0, LENGTH);

  g_assert_true (save_safely (path, bytes, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (plans); i++)
    {
      FailPlan plan = plans[i];
      gboolean injected = TRUE;

      for (plan.nth = 1; injected; plan.nth++)
        {
          g_autoptr (GError) error = NULL;
          g_autoptr (GBytes) found = NULL;

          fail_io_arm (&plan);
          found = cirkel_safe_file_read (path, NULL, &error);
          injected = fail_io_disarm ();
          if (found != NULL)
            g_assert_true (g_bytes_equal (found, bytes));
          else
            g_assert_nonnull (strstr (error->message, "session.cirkel.json"));
          g_assert_true (injected || found != NULL);
          g_assert_cmpint (plan.nth, <, MOST_CALLS);
        }
      g_assert_cmpint (plan.nth, >, 3);
    }
}

/* One save of a document with a fault in it. What is on the screen is never lost,
 * and is in its place as soon as the disk is well again. */
static gboolean
try_document (DiskFixture *f, const char *path, const FailPlan *plan)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (CirkelDocument) document = cirkel_document_open (f->drafts, file, &error);
  g_autoptr (CirkelSession) old = NULL;
  gboolean injected, saved;

  g_assert_no_error (error);
  old = cirkel_record_copy (cirkel_document_get_session (document));
  disk_edit (document);
  fail_io_arm (plan);
  saved = cirkel_document_flush (document, &error);
  injected = fail_io_disarm ();

  if (saved)
    g_assert_true (disk_holds (path, document));
  else
    {
      g_assert_nonnull (strstr (error->message, "session.cirkel.json"));
      g_assert_cmpint (cirkel_document_get_state (document), ==, CIRKEL_DOCUMENT_FAILED);
      g_assert_true (disk_holds (path, document) || disk_holds_session (path, old));
    }
  g_clear_error (&error);

  g_assert_true (cirkel_document_flush (document, &error));
  g_assert_no_error (error);
  g_assert_true (disk_holds (path, document));
  g_assert_true (cirkel_document_close (document, &error));
  g_assert_cmpuint (disk_count (f->folder, ".cirkel.json"), ==, 1);
  g_assert_cmpuint (disk_count (cirkel_drafts_get_folder (f->drafts), ".cirkel.json"), ==, 0);
  disk_release (g_steal_pointer (&document));
  return injected;
}

static void
test_document (DiskFixture *f, gconstpointer data)
{
  g_autofree char *path = disk_path (f, "session.cirkel.json");
  guint            n_tried = 0;

  disk_make_session (f, path, "A");
  for (guint i = 0; i < G_N_ELEMENTS (plans); i++)
    {
      FailPlan plan = plans[i];

      /* A disk that does everything and denies everything cannot be told from
       * somebody else who changed the file: that is asked about, and not retried. */
      if (plan.moment == FAIL_AFTER && plan.sticky)
        continue;

      plan.everyone = TRUE;
      for (plan.nth = 1; try_document (f, path, &plan); plan.nth++)
        {
          n_tried++;
          g_assert_cmpint (plan.nth, <, MOST_CALLS);
        }
    }
  g_test_message ("%u faults", n_tried);
  g_assert_cmpuint (n_tried, >, 40);
}

/* The disk goes away in the middle of a save, and the program is to end. */
static void
test_hang (DiskFixture *f, gconstpointer data)
{
  g_autofree char *path = disk_path (f, "session.cirkel.json");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  const FailPlan  plan = { .nth = 1, .moment = HANG };
  CirkelDocument *document;
  gint64          begin = g_get_monotonic_time ();

  disk_make_session (f, path, "A");
  document = cirkel_document_open (f->drafts, file, &error);
  disk_edit (document);
  fail_io_arm (&plan);
  g_assert_false (cirkel_document_flush (document, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_TIMED_OUT);
  g_assert_nonnull (strstr (error->message, "session.cirkel.json"));
  g_clear_error (&error);
  g_assert_cmpint (g_get_monotonic_time () - begin, <, 8 * G_TIME_SPAN_SECOND);

  /* The work went to the drafts meanwhile. */
  g_assert_true (cirkel_document_get_kept (document));
  g_assert_cmpuint (disk_count (cirkel_drafts_get_folder (f->drafts), ".cirkel.json"), ==, 1);

  /* The disk comes back after all. */
  fail_io_disarm ();
  disk_wait_for_state (document, CIRKEL_DOCUMENT_SAVED);
  g_assert_true (disk_holds (path, document));
  g_assert_cmpuint (disk_count (cirkel_drafts_get_folder (f->drafts), ".cirkel.json"), ==, 0);
  g_assert_true (cirkel_document_close (document, &error));
  disk_release (document);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, function)                                                                                  \
  g_test_add ("/faults/io" path, DiskFixture, NULL, disk_set_up, function, disk_tear_down)
  ADD ("/write", test_write);
  ADD ("/control", test_control);
  ADD ("/symlink", test_symlink);
  ADD ("/read", test_read);
  ADD ("/document", test_document);
  ADD ("/hang", test_hang);
#undef ADD

  return g_test_run ();
}
