/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-demo-closed-dialog.h"

#include <glib/gi18n-lib.h>

/*
 * While a group looks on, nothing of a client comes on the screen. Whoever asks for it hears why, and can
 * leave the demonstration at once.
 */

static void
response_cb (AdwMessageDialog *dialog, const char *response, CirkelWindow *window)
{
  if (g_str_equal (response, "stop") && cirkel_window_is_demonstrating (window))
    cirkel_window_set_document (window, NULL);
}

/**
 * cirkel_demo_closed_dialog_show:
 * @window: a window that demonstrates
 *
 * Says why no session is begun or opened there.
 */
void
cirkel_demo_closed_dialog_show (CirkelWindow *window)
{
  GtkWidget *dialog = adw_message_dialog_new (
    GTK_WINDOW (window), _ ("Stop Demonstrating First?"),
    _ ("A group is watching. So nothing of a client is opened here: stop the demonstration first."));

  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "go-on", _ ("_Go On Demonstrating"), "stop",
                                    _ ("_Stop the Demonstration"), NULL);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "go-on");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "go-on");
  g_signal_connect_object (dialog, "response", G_CALLBACK (response_cb), window, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}
