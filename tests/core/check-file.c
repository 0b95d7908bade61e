/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */

#include <gio/gunixinputstream.h>
#include <locale.h>

#include "cirkel-session-file.h"
#include "sample-session.h"

/* Reads sessions for tests in other languages than C. For each file named on the
 * standard input: a line "ok", or as many lines "problem PATH: WHAT" as there are
 * problems, and then a line "end". With --write: for each file the session as this
 * program writes it, into FILE.out. With --sample: writes a session made at random
 * into each file, and says nothing. With --whole: the same with a session in which each
 * list has an item and each text is there. */

static void
write_session (CirkelSession *session, const char *path)
{
  g_autoptr (GBytes) bytes = cirkel_session_serialize (session);
  gsize       length;
  const char *data = g_bytes_get_data (bytes, &length);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, data, (gssize)length, &error);
  g_assert_no_error (error);
}

static void
write_sample (GRand *rand, const char *path)
{
  g_autoptr (CirkelSession) session = sample_session_new_random (rand);

  write_session (session, path);
}

static void
write_whole (const char *path)
{
  g_autoptr (CirkelSession) session = sample_session_new_whole ();

  write_session (session, path);
}

static void
check (const char *path, gboolean write)
{
  g_autofree char *data = NULL;
  gsize            length;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (CirkelSession) session = NULL;

  g_file_get_contents (path, &data, &length, &error);
  g_assert_no_error (error);

  session = cirkel_session_parse (data, length, problems, &error);
  g_assert_true ((session != NULL) == (problems->len == 0));
  for (guint i = 0; i < problems->len; i++)
    g_print ("problem %s\n", (const char *)g_ptr_array_index (problems, i));
  if (session != NULL)
    g_print ("ok\n");
  if (session != NULL && write)
    {
      g_autofree char *out = g_strconcat (path, ".out", NULL);

      write_session (session, out);
    }
  g_print ("end\n");
}

int
main (int argc, char **argv)
{
  gboolean write = argc > 1 && g_str_equal (argv[1], "--write");
  gboolean sample = argc > 1 && g_str_equal (argv[1], "--sample");
  gboolean whole = argc > 1 && g_str_equal (argv[1], "--whole");
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);
  g_autoptr (GInputStream) input = g_unix_input_stream_new (0, FALSE);
  g_autoptr (GDataInputStream) lines = g_data_input_stream_new (input);

  setlocale (LC_ALL, "");

  for (;;)
    {
      g_autofree char *path = g_data_input_stream_read_line (lines, NULL, NULL, NULL);

      if (path == NULL)
        return 0;
      if (sample)
        write_sample (rand, path);
      else if (whole)
        write_whole (path);
      else
        check (path, write);
    }
}
