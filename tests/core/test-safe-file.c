/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-file-error.h"
#include "cirkel-leftovers.h"
#include "cirkel-safe-file.h"
#include "disk-fixture.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

/* Reading and writing one file, whatever stands in its place. */

static int cleaning;

static GBytes *
bytes_of (const char *text)
{
  return g_bytes_new (text, strlen (text));
}

static gboolean
write_text (const char *path, const char *text, GError **error)
{
  g_autoptr (GBytes) bytes = bytes_of (text);

  return cirkel_safe_file_write (path, bytes, NULL, NULL, NULL, NULL, error);
}

static void
assert_text (const char *path, const char *text)
{
  g_autofree char *found = disk_read (path);

  g_assert_cmpstr (found, ==, text);
}

/* Nothing but the files that are named may be there. */
static void
assert_n_files (DiskFixture *f, guint n)
{
  g_assert_cmpuint (disk_count (f->folder, NULL), ==, n);
}

static void
assert_refused (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_path_get_basename (path);

  g_assert_null (cirkel_safe_file_read (path, NULL, &error));
  g_assert_error (error, CIRKEL_FILE_ERROR, CIRKEL_FILE_ERROR_NOT_REGULAR);
  g_assert_nonnull (strstr (error->message, name));
  g_clear_error (&error);

  g_assert_false (write_text (path, "new", &error));
  g_assert_error (error, CIRKEL_FILE_ERROR, CIRKEL_FILE_ERROR_NOT_REGULAR);
  g_assert_nonnull (strstr (error->message, name));
}

static void
make_socket (const char *path)
{
  struct sockaddr_un address = { .sun_family = AF_UNIX };
  int                fd = socket (AF_UNIX, SOCK_STREAM, 0);

  g_assert_cmpuint (strlen (path), <, sizeof address.sun_path);
  strcpy (address.sun_path, path);
  g_assert_no_errno (bind (fd, (struct sockaddr *)&address, sizeof address));
  close (fd);
}

/* Neither is read nor replaced, and nothing hangs. */
static void
test_not_regular (DiskFixture *f, gconstpointer data)
{
  g_autofree char *fifo = disk_path (f, "fifo");
  g_autofree char *folder = disk_path (f, "folder");
  g_autofree char *socket_path = disk_path (f, "socket");
  g_autofree char *device = disk_path (f, "device");

  g_assert_no_errno (mkfifo (fifo, 0600));
  g_assert_no_errno (g_mkdir (folder, 0700));
  make_socket (socket_path);
  g_assert_no_errno (symlink ("/dev/null", device));

  assert_refused (fifo);
  assert_refused (folder);
  assert_refused (socket_path);
  assert_n_files (f, 4);
  {
    g_autoptr (GError) error = NULL;

    g_assert_null (cirkel_safe_file_read (device, NULL, &error));
    g_assert_error (error, CIRKEL_FILE_ERROR, CIRKEL_FILE_ERROR_NOT_REGULAR);
  }
}

static void
test_size (DiskFixture *f, gconstpointer data)
{
  const struct
  {
    gsize    size;
    gboolean good;
  } cases[]
    = { { 0, TRUE }, { 1, TRUE }, { CIRKEL_SAFE_FILE_MAX, TRUE }, { CIRKEL_SAFE_FILE_MAX + 1, FALSE } };
  g_autofree char *path = disk_path (f, "sized");
  int              fd = g_open (path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GBytes) zeros = g_bytes_new_take (g_malloc0 (cases[i].size + 1), cases[i].size);

      g_assert_no_errno (ftruncate (fd, (off_t)cases[i].size));
      bytes = cirkel_safe_file_read (path, NULL, &error);
      g_assert_true ((bytes != NULL) == cases[i].good);
      if (bytes != NULL)
        g_assert_true (g_bytes_equal (bytes, zeros));
      else
        g_assert_error (error, CIRKEL_FILE_ERROR, CIRKEL_FILE_ERROR_TOO_LARGE);

      g_clear_error (&error);
      g_assert_true (cirkel_safe_file_write (path, zeros, NULL, NULL, NULL, NULL, &error) == cases[i].good);
      close (fd);
      fd = g_open (path, O_RDWR | O_CLOEXEC, 0600);
    }
  close (fd);
}

/* A file without a size that never ends, as some of the system's own are. */
static void
test_endless (DiskFixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (cirkel_safe_file_read ("/proc/self/maps", NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_BUSY);
}

static void
test_missing (DiskFixture *f, gconstpointer data)
{
  g_autofree char *path = disk_path (f, "missing.cirkel.json");
  g_autoptr (GError) error = NULL;

  g_assert_null (cirkel_safe_file_read (path, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (error->message, "missing.cirkel.json"));
}

static void
test_private (DiskFixture *f, gconstpointer data)
{
  g_autofree char *path = disk_path (f, "a");
  struct stat      info;

  g_assert_true (write_text (path, "one", NULL));
  g_assert_no_errno (g_stat (path, &info));
  g_assert_cmpuint (info.st_mode & 07777, ==, 0600);

  /* A file that others could read is made private. */
  g_assert_no_errno (g_chmod (path, 0644));
  g_assert_true (write_text (path, "two", NULL));
  g_assert_no_errno (g_stat (path, &info));
  g_assert_cmpuint (info.st_mode & 07777, ==, 0600);
  assert_text (path, "two");
  assert_n_files (f, 1);
}

static void
assert_link (const char *path, const char *target)
{
  g_autofree char *found = g_file_read_link (path, NULL);

  g_assert_cmpstr (found, ==, target);
}

static void
test_symlinks (DiskFixture *f, gconstpointer data)
{
  g_autofree char *folder = disk_path (f, "folder");
  g_autofree char *file = g_build_filename (folder, "file", NULL);
  g_autofree char *near_link = g_build_filename (folder, "near", NULL);
  g_autofree char *far_link = disk_path (f, "far");
  g_autofree char *dangling = disk_path (f, "dangling");
  g_autofree char *made = disk_path (f, "made");
  g_autofree char *loop = disk_path (f, "loop");
  g_autoptr (GError) error = NULL;

  g_assert_no_errno (g_mkdir (folder, 0700));
  disk_write (file, "old");
  g_assert_no_errno (symlink ("file", near_link));
  g_assert_no_errno (symlink ("folder/near", far_link));
  g_assert_no_errno (symlink (made, dangling));
  g_assert_no_errno (symlink ("loop", loop));

  g_assert_true (write_text (far_link, "new", NULL));
  assert_text (file, "new");
  assert_link (far_link, "folder/near");
  assert_link (near_link, "file");

  g_assert_true (write_text (dangling, "made", NULL));
  assert_text (made, "made");
  assert_link (dangling, made);

  g_assert_false (write_text (loop, "x", &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_TOO_MANY_LINKS);
  assert_link (loop, "loop");
}

static void
test_hard_link (DiskFixture *f, gconstpointer data)
{
  g_autofree char *path = disk_path (f, "a");
  g_autofree char *other = disk_path (f, "b");

  disk_write (path, "old");
  g_assert_no_errno (link (path, other));
  g_assert_true (write_text (path, "new", NULL));
  assert_text (path, "new");
  assert_text (other, "old");
}

static void
test_long_name (DiskFixture *f, gconstpointer data)
{
  g_autofree char *name = g_strnfill (255, 'n');
  g_autofree char *path = disk_path (f, name);
  g_autofree char *too_long = g_strconcat (path, "n", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (write_text (path, "one", NULL));
  g_assert_true (write_text (path, "two", NULL));
  assert_text (path, "two");
  g_assert_false (write_text (too_long, "x", &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FILENAME_TOO_LONG);
}

static void
test_expected (DiskFixture *f, gconstpointer data)
{
  g_autofree char *path = disk_path (f, "a");
  g_autoptr (GBytes) mine = bytes_of ("mine");
  g_autoptr (GError) error = NULL;
  CirkelFileStamp first, second;

  g_assert_true (cirkel_safe_file_write (path, mine, NULL, NULL, NULL, &first, &error));
  g_assert_true (cirkel_safe_file_write (path, mine, &first, NULL, NULL, &second, &error));
  g_assert_false (cirkel_file_stamp_equal (&first, &second));

  g_assert_false (cirkel_safe_file_write (path, mine, &first, NULL, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG);
  g_clear_error (&error);

  disk_write (path, "theirs");
  g_assert_false (cirkel_safe_file_write (path, mine, &second, NULL, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG);
  assert_text (path, "theirs");
  assert_n_files (f, 1);

  /* What is gone cannot be overwritten. */
  g_clear_error (&error);
  g_assert_no_errno (g_unlink (path));
  g_assert_true (cirkel_safe_file_write (path, mine, &second, NULL, NULL, NULL, &error));
  assert_text (path, "mine");
}

/* A folder of the same name on another disk is not the folder. */
static void
test_disk_taken_away (DiskFixture *f, gconstpointer data)
{
  g_autofree char *path = disk_path (f, "a");
  g_autoptr (GBytes) mine = bytes_of ("mine");
  g_autoptr (GError) error = NULL;
  CirkelFileStamp stamp;

  g_assert_true (cirkel_safe_file_write (path, mine, NULL, NULL, NULL, &stamp, &error));
  g_assert_no_errno (g_unlink (path));
  stamp.folder_device++;
  g_assert_false (cirkel_safe_file_write (path, mine, &stamp, NULL, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  assert_n_files (f, 0);
}

/* Somebody can change the file while ours is being written. */
static gboolean
change_file (GBytes *bytes, gpointer user_data, GError **error)
{
  disk_write (user_data, "theirs");
  return TRUE;
}

static void
test_changed_meanwhile (DiskFixture *f, gconstpointer data)
{
  g_autofree char *path = disk_path (f, "a");
  g_autoptr (GBytes) mine = bytes_of ("mine");
  g_autoptr (GError) error = NULL;
  CirkelFileStamp stamp;

  g_assert_true (cirkel_safe_file_write (path, mine, NULL, NULL, NULL, &stamp, &error));
  g_assert_false (cirkel_safe_file_write (path, mine, &stamp, change_file, path, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG);
  assert_text (path, "theirs");
  assert_n_files (f, 1);
}

static gboolean
refuse (GBytes *bytes, gpointer user_data, GError **error)
{
  g_autofree char *old = disk_read (user_data);

  /* It is asked before the old file is replaced, and with what is to replace it. */
  g_assert_cmpstr (old, ==, "old");
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), "new", 3);
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, "No good.");
  return FALSE;
}

static void
test_check_refuses (DiskFixture *f, gconstpointer data)
{
  g_autofree char *path = disk_path (f, "a");
  g_autoptr (GBytes) bytes = bytes_of ("new");
  g_autoptr (GError) error = NULL;

  disk_write (path, "old");
  g_assert_false (cirkel_safe_file_write (path, bytes, NULL, refuse, path, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
  g_assert_nonnull (strstr (error->message, "No good."));
  assert_text (path, "old");
  assert_n_files (f, 1);
}

/* Root can do everything, so somebody else must try. */
static int
try_as_nobody (const char *path)
{
  g_autoptr (GError) error = NULL;

  if (geteuid () == 0 && (setgid (65534) != 0 || setuid (65534) != 0))
    return 2;
  if (write_text (path, "new", &error))
    return 3;

  return g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED) && strstr (error->message, "“")
           ? 0
           : 4;
}

static void
test_unwritable_folder (DiskFixture *f, gconstpointer data)
{
  g_autofree char *folder = disk_path (f, "folder");
  g_autofree char *path = g_build_filename (folder, "a", NULL);
  int              status;
  pid_t            child;

  g_assert_no_errno (g_mkdir (folder, 0755));
  disk_write (path, "old");
  /* The file itself could be written: it must not be, since it could not be done whole. */
  g_assert_no_errno (g_chmod (path, 0666));
  g_assert_no_errno (g_chmod (folder, 0555));
  g_assert_no_errno (g_chmod (f->folder, 0755));

  child = fork ();
  if (child == 0)
    _exit (try_as_nobody (path));
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFEXITED (status));
  g_assert_cmpint (WEXITSTATUS (status), ==, 0);

  assert_text (path, "old");
  g_assert_no_errno (g_chmod (folder, 0755));
  g_assert_cmpuint (disk_count (folder, NULL), ==, 1);
}

static void
set_old (const char *path)
{
  const struct timespec times[2] = { { .tv_sec = 1000000000 }, { .tv_sec = 1000000000 } };

  g_assert_no_errno (utimensat (AT_FDCWD, path, times, 0));
}

/* Saving and cleaning at once: the one never takes the other's file away. */
static gpointer
clean_in_thread (gpointer data)
{
  DiskFixture *f = data;
  guint        n_gone = 0;

  while (g_atomic_int_get (&cleaning))
    n_gone += cirkel_leftovers_clean (f->folder);

  return GUINT_TO_POINTER (n_gone);
}

static void
test_clean_while_writing (DiskFixture *f, gconstpointer data)
{
  g_autofree char *path = disk_path (f, "a");
  GThread         *thread;

  g_atomic_int_set (&cleaning, TRUE);
  thread = g_thread_new ("clean", clean_in_thread, f);
  for (int i = 0; i < 300; i++)
    {
      g_autoptr (GError) error = NULL;

      write_text (path, i % 2 ? "one" : "two", &error);
      g_assert_no_error (error);
    }
  g_atomic_int_set (&cleaning, FALSE);
  g_assert_cmpuint (GPOINTER_TO_UINT (g_thread_join (thread)), ==, 0);
}

/* Only what is certainly ours and what nobody is writing goes away. */
static void
test_leftovers (DiskFixture *f, gconstpointer data)
{
  g_autofree char  *stale = disk_path (f, CIRKEL_LEFTOVER_PREFIX "AbCd12");
  g_autofree char  *begun = disk_path (f, CIRKEL_LEFTOVER_PREFIX "AbCd11");
  g_autofree char  *busy = disk_path (f, CIRKEL_LEFTOVER_PREFIX "AbCd13");
  g_autofree char  *linked = disk_path (f, CIRKEL_LEFTOVER_PREFIX "AbCd14");
  g_autofree char  *twin = disk_path (f, "twin");
  const char *const kept[] = {
    "a.cirkel.json",
    "a.cirkel.json.AbCd12",
    ".cirkelgesprek",
    CIRKEL_LEFTOVER_PREFIX "AbCd1",
    CIRKEL_LEFTOVER_PREFIX "AbCd123",
  };
  g_autofree char *link = disk_path (f, CIRKEL_LEFTOVER_PREFIX "AbCd15");
  g_autofree char *folder = disk_path (f, CIRKEL_LEFTOVER_PREFIX "AbCd16");
  int              fd;

  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    {
      g_autofree char *path = disk_path (f, kept[i]);

      disk_write (path, "kept");
    }
  disk_write (stale, "stale");
  disk_write (begun, "");
  disk_write (busy, "busy");
  disk_write (linked, "linked");
  g_assert_no_errno (symlink ("a.cirkel.json", link));
  g_assert_no_errno (g_mkdir (folder, 0700));
  g_assert_cmpint (g_rename (linked, twin), ==, 0);
  g_assert_no_errno (symlink ("twin", linked));
  fd = g_open (busy, O_RDWR | O_CLOEXEC, 0);
  g_assert_no_errno (flock (fd, LOCK_EX));

  g_assert_cmpuint (cirkel_leftovers_clean (f->folder), ==, 1);
  g_assert_false (g_file_test (stale, G_FILE_TEST_EXISTS));
  assert_n_files (f, G_N_ELEMENTS (kept) + 6);

  /* Once the writer is gone, so is its file. */
  close (fd);
  g_assert_cmpuint (cirkel_leftovers_clean (f->folder), ==, 1);
  g_assert_cmpuint (cirkel_leftovers_clean (f->folder), ==, 0);
  set_old (begun);
  g_assert_cmpuint (cirkel_leftovers_clean (f->folder), ==, 1);
  g_assert_cmpuint (cirkel_leftovers_clean ("/nowhere/at/all"), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, function)                                                                                  \
  g_test_add ("/safe-file" path, DiskFixture, NULL, disk_set_up, function, disk_tear_down)
  ADD ("/read/not-regular", test_not_regular);
  ADD ("/read/size", test_size);
  ADD ("/read/endless", test_endless);
  ADD ("/read/missing", test_missing);
  ADD ("/write/private", test_private);
  ADD ("/write/symlinks", test_symlinks);
  ADD ("/write/hard-link", test_hard_link);
  ADD ("/write/long-name", test_long_name);
  ADD ("/write/expected", test_expected);
  ADD ("/write/disk-taken-away", test_disk_taken_away);
  ADD ("/write/changed-meanwhile", test_changed_meanwhile);
  ADD ("/write/check-refuses", test_check_refuses);
  ADD ("/write/unwritable-folder", test_unwritable_folder);
  ADD ("/leftovers/which", test_leftovers);
  ADD ("/leftovers/while-writing", test_clean_while_writing);
#undef ADD

  return g_test_run ();
}
