/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include <libintl.h>
#include <locale.h>

#include "cirkel-cli.h"

int
main (int argc, char **argv)
{
  gboolean handled;
  int      status;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");

  status = cirkel_cli_run (argc, argv, &handled);
  if (handled)
    return status;

  g_printerr ("%s\n", dgettext (GETTEXT_PACKAGE, "There is no window to show yet."));
  return 1;
}
