/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-about-dialog.h"

#include <glib/gi18n-lib.h>

/**
 * cirkel_about_dialog_show:
 * @parent: (nullable): the window in front
 *
 * Tells what the program is, and under which terms it and its texts can be used.
 */
void
cirkel_about_dialog_show (GtkWindow *parent)
{
  AdwAboutWindow *about = ADW_ABOUT_WINDOW (adw_about_window_new ());

  adw_about_window_set_application_name (about, "Cirkelgesprek");
  adw_about_window_set_application_icon (about, APPLICATION_ID);
  adw_about_window_set_version (about, VERSION);
  adw_about_window_set_developer_name (about, _ ("The Cirkelgesprek developers"));
  adw_about_window_set_copyright (about, "© 2026 The Cirkelgesprek developers");
  adw_about_window_set_license_type (about, GTK_LICENSE_GPL_3_0);
  adw_about_window_set_comments (
    about,
    _ ("Lay out with cards what matters to you in work: what already goes well, what can be better, and what "
       "comes later. Everything stays on this computer."));
  adw_about_window_add_legal_section (
    about, _ ("Texts and symbols"), NULL, GTK_LICENSE_CUSTOM,
    _ ("The questions, explanations and symbols may be shared and adapted under the licence Creative Commons "
       "Attribution-ShareAlike 4.0 (CC BY-SA 4.0)."));

  gtk_window_set_transient_for (GTK_WINDOW (about), parent);
  gtk_window_set_modal (GTK_WINDOW (about), TRUE);
  gtk_window_present (GTK_WINDOW (about));
}
