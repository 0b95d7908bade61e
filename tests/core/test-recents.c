/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-recents.h"
#include "disk-fixture.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

/* The list of recent sessions: in order, private, and gone when it is cleared. */

static char *
list_path (DiskFixture *f)
{
  return g_build_filename (f->folder, "private", "recent", NULL);
}

static CirkelRecents *
load (DiskFixture *f)
{
  g_autofree char *path = list_path (f);
  CirkelRecents   *recents = cirkel_recents_new (path);
  g_autoptr (GError) error = NULL;

  g_assert_true (cirkel_recents_load (recents, &error));
  g_assert_no_error (error);
  return recents;
}

static void
add_explored (DiskFixture *f, CirkelRecents *recents, const char *name, const char *label, gboolean exploring)
{
  g_autoptr (GFile) file = disk_file (f, name);
  g_autoptr (GError) error = NULL;

  g_assert_true (cirkel_recents_add (recents, file, label, exploring, &error));
  g_assert_no_error (error);
}

static void
add (DiskFixture *f, CirkelRecents *recents, const char *name, const char *label)
{
  add_explored (f, recents, name, label, FALSE);
}

/* The labels, latest first, with commas between. */
static void
assert_labels (CirkelRecents *recents, const char *labels)
{
  GString *found = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (recents)); i++)
    {
      g_autoptr (CirkelRecent) recent = g_list_model_get_item (G_LIST_MODEL (recents), i);

      g_string_append_printf (found, "%s%s", i > 0 ? "," : "", cirkel_recent_get_label (recent));
    }

  g_assert_cmpstr (found->str, ==, labels);
  g_string_free (found, TRUE);
}

static void
test_nothing_is_read (DiskFixture *f, gconstpointer data)
{
  g_autofree char *path = list_path (f);
  g_autoptr (CirkelRecents) recents = load (f);
  g_autoptr (CirkelRecents) unread = NULL;

  add (f, recents, "a", "A");
  unread = cirkel_recents_new (path);
  assert_labels (unread, "");
  g_assert_true (cirkel_recents_load (unread, NULL));
  assert_labels (unread, "A");
}

static void
test_order (DiskFixture *f, gconstpointer data)
{
  g_autoptr (CirkelRecents) recents = load (f);
  g_autoptr (CirkelRecents) again = NULL;
  g_autoptr (CirkelRecent) first = NULL;
  g_autoptr (GFile) file = disk_file (f, "a");
  struct stat      info;
  g_autofree char *path = list_path (f);

  add (f, recents, "a", "A");
  add (f, recents, "b", "B\n[x]; =\\ “é”");
  add (f, recents, "c", "C");
  add (f, recents, "a", "A2");
  assert_labels (recents, "A2,C,B\n[x]; =\\ “é”");

  again = load (f);
  assert_labels (again, "A2,C,B\n[x]; =\\ “é”");
  first = g_list_model_get_item (G_LIST_MODEL (again), 0);
  g_assert_true (g_file_equal (cirkel_recent_get_file (first), file));
  g_assert_nonnull (cirkel_recent_get_opened (first));
  g_assert_no_errno (g_stat (path, &info));
  g_assert_cmpuint (info.st_mode & 0777, ==, 0600);
}

/* That somebody explores stays with the file until it is opened without. */
static void
test_exploring (DiskFixture *f, gconstpointer data)
{
  g_autoptr (CirkelRecents) recents = load (f);

  for (int i = 0; i < 4; i++)
    {
      gboolean exploring = i % 2 == 0;
      g_autoptr (CirkelRecents) again = NULL;
      g_autoptr (CirkelRecent) first = NULL;
      g_autoptr (CirkelRecent) other = NULL;

      add (f, recents, "b", "B");
      add_explored (f, recents, "a", "A", exploring);
      again = load (f);
      first = g_list_model_get_item (G_LIST_MODEL (again), 0);
      other = g_list_model_get_item (G_LIST_MODEL (again), 1);
      g_assert_cmpint (cirkel_recent_get_exploring (first), ==, exploring);
      g_assert_false (cirkel_recent_get_exploring (other));
    }
}

static void
test_most (DiskFixture *f, gconstpointer data)
{
  g_autoptr (CirkelRecents) recents = load (f);
  g_autoptr (CirkelRecents) again = NULL;

  for (int i = 0; i < CIRKEL_RECENTS_MAX + 5; i++)
    {
      g_autofree char *name = g_strdup_printf ("%d", i);

      add (f, recents, name, name);
    }
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (recents)), ==, CIRKEL_RECENTS_MAX);
  again = load (f);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (again)), ==, CIRKEL_RECENTS_MAX);
}

static void
test_remove_and_clear (DiskFixture *f, gconstpointer data)
{
  g_autoptr (CirkelRecents) recents = load (f);
  g_autoptr (CirkelRecents) again = NULL;
  g_autoptr (GFile) a = disk_file (f, "a");
  g_autofree char *path = list_path (f);

  add (f, recents, "a", "A");
  add (f, recents, "b", "B");
  g_assert_true (cirkel_recents_remove (recents, a, NULL));
  g_assert_true (cirkel_recents_remove (recents, a, NULL));
  assert_labels (recents, "B");
  again = load (f);
  assert_labels (again, "B");

  g_assert_true (cirkel_recents_clear (recents, NULL));
  assert_labels (recents, "");
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_true (cirkel_recents_clear (recents, NULL));
}

/* A list that makes no sense is no reason to fail for good. */
static void
test_damaged (DiskFixture *f, gconstpointer data)
{
  const struct
  {
    const char *text;
    gboolean    read;
    const char *labels;
  } cases[] = {
    { "", TRUE, "" },
    { "no list", FALSE, "" },
    { "[0]\nuri=file:///a\nlabel=A\n", TRUE, "" },
    { "[0]\nuri=file:///a\nlabel=A\nopened=yesterday\n", TRUE, "" },
    { "[0]\nuri=file:///a\nlabel=\xff\nopened=2026-11-22T10:00:00Z\n", TRUE, "" },
    { "[0]\n[1]\nuri=file:///a\nlabel=A\nopened=2026-11-22T10:00:00Z\n", TRUE, "A" },
  };
  g_autofree char *path = list_path (f);
  g_autofree char *folder = g_path_get_dirname (path);

  g_assert_no_errno (g_mkdir (folder, 0700));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (CirkelRecents) recents = cirkel_recents_new (path);
      g_autoptr (GError) error = NULL;

      disk_write (path, cases[i].text);
      g_assert_true (cirkel_recents_load (recents, &error) == cases[i].read);
      g_assert_true ((error == NULL) == cases[i].read);
      assert_labels (recents, cases[i].labels);
      add (f, recents, "new", "New");
      g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (recents)), ==,
                        *cases[i].labels != '\0' ? 2 : 1);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, function)                                                                                  \
  g_test_add ("/recents" path, DiskFixture, NULL, disk_set_up, function, disk_tear_down)
  ADD ("/nothing-is-read", test_nothing_is_read);
  ADD ("/order", test_order);
  ADD ("/exploring", test_exploring);
  ADD ("/most", test_most);
  ADD ("/remove-and-clear", test_remove_and_clear);
  ADD ("/damaged", test_damaged);
#undef ADD

  return g_test_run ();
}
