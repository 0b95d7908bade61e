/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-error-dialog.h"

#include <glib/gi18n-lib.h>

/**
 * cirkel_error_dialog_show:
 * @parent: where the person asked for it
 * @heading: what does not work, translated
 * @error: why; a sentence or more that names the file
 *
 * Tells that something that was asked for does not work.
 */
void
cirkel_error_dialog_show (GtkWindow *parent, const char *heading, const GError *error)
{
  GtkWidget *dialog = adw_message_dialog_new (parent, heading, error->message);

  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _ ("_Close"));
  gtk_window_present (GTK_WINDOW (dialog));
}
