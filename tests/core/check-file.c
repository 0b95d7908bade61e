/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-session-file.h"

#include <gio/gunixinputstream.h>
#include <locale.h>

/* Reads sessions for tests in other languages than C. For each file named on the
 * standard input: a line "ok", or as many lines "problem PATH: WHAT" as there are
 * problems, and then a line "end". With --write: for each file the session as this
 * program writes it, into FILE.out. */

static void
write_back (CirkelSession *session, const char *path)
{
  g_autoptr (GBytes) bytes = cirkel_session_serialize (session);
  g_autofree char *out = g_strconcat (path, ".out", NULL);
  gsize            length;
  const char      *data = g_bytes_get_data (bytes, &length);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (out, data, (gssize)length, &error);
  g_assert_no_error (error);
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
    write_back (session, path);
  g_print ("end\n");
}

int
main (int argc, char **argv)
{
  gboolean write = argc > 1 && g_str_equal (argv[1], "--write");
  g_autoptr (GInputStream) input = g_unix_input_stream_new (0, FALSE);
  g_autoptr (GDataInputStream) lines = g_data_input_stream_new (input);

  setlocale (LC_ALL, "");

  for (;;)
    {
      g_autofree char *path = g_data_input_stream_read_line (lines, NULL, NULL, NULL);

      if (path == NULL)
        return 0;
      check (path, write);
    }
}
