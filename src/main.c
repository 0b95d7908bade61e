/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include <glib-unix.h>
#include <glib/gi18n-lib.h>
#include <sys/stat.h>

#include "cirkel-application.h"
#include "cirkel-cli.h"
#include "cirkel-language.h"

/* Asked to end from outside: there is no time for questions, only for the work. */
static gboolean
end_cb (gpointer application)
{
  cirkel_application_flush (application);
  g_application_quit (application);

  return G_SOURCE_CONTINUE;
}

static int
run_program (int argc, char **argv)
{
  g_autoptr (CirkelApplication) application = cirkel_application_new ();

  g_unix_signal_add (SIGTERM, end_cb, application);
  g_unix_signal_add (SIGINT, end_cb, application);
  g_unix_signal_add (SIGHUP, end_cb, application);

  return g_application_run (G_APPLICATION (application), argc, argv);
}

int
main (int argc, char **argv)
{
  gboolean handled;
  int      status;

  /* What comes from here is somebody's story. Our own files are only for their owner anyhow, drafts,
   * recent sessions and exports alike (0600, in folders of 0700); this is for what the toolkit
   * writes as the system lets it: pages "printed to a file", and a folder made in a file dialog.
   * What else inherits it (caches of the libraries, a speech service) belongs to the person too. */
  umask (077);

  cirkel_language_init ();

  status = cirkel_cli_run (argc, argv, &handled);
  if (handled)
    return status;

  /* The toolkit is not to take over the locale again: the language is ours by now. */
  gtk_disable_setlocale ();
  g_set_prgname (APPLICATION_ID);
  if (!gtk_init_check ())
    {
      g_printerr ("%s\n",
                  _ ("There is no screen to show a window on. “cirkelgesprek --help” tells what works "
                     "without one."));
      return 1;
    }

  return run_program (argc, argv);
}
