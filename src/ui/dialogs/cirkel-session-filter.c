/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-session-filter.h"

#include <glib/gi18n-lib.h>

/**
 * cirkel_session_filter_add:
 * @chooser: a file chooser
 *
 * Lets @chooser show session files, or all files.
 */
void
cirkel_session_filter_add (GtkFileChooser *chooser)
{
  g_autoptr (GtkFileFilter) sessions = gtk_file_filter_new ();
  g_autoptr (GtkFileFilter) all = gtk_file_filter_new ();

  gtk_file_filter_set_name (sessions, _ ("Conversations"));
  gtk_file_filter_add_mime_type (sessions, "application/vnd.cirkelgesprek.session+json");
  gtk_file_filter_add_pattern (sessions, "*.cirkel.json");
  gtk_file_filter_set_name (all, _ ("All Files"));
  gtk_file_filter_add_pattern (all, "*");

  gtk_file_chooser_add_filter (chooser, sessions);
  gtk_file_chooser_add_filter (chooser, all);
}
