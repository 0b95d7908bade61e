/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-close-dialog.h"

#include <glib/gi18n-lib.h>

static void
response_cb (CirkelWindow *window, const char *response)
{
  if (g_str_equal (response, "save-as"))
    gtk_widget_activate_action (GTK_WIDGET (window), "win.save-as", NULL);
  else if (g_str_equal (response, "close"))
    cirkel_window_close_anyway (window);
}

/**
 * cirkel_close_dialog_show:
 * @window: a window that was to be closed
 * @error: why its work cannot be kept
 *
 * Asks what to do now that closing would lose work.
 */
void
cirkel_close_dialog_show (CirkelWindow *window, const GError *error)
{
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (window), _ ("Your Work Cannot Be Saved"), NULL);
  AdwMessageDialog *message = ADW_MESSAGE_DIALOG (dialog);
  g_autofree char  *body = g_strconcat (error->message, "\n\n",
                                        _ ("If you close the window now, your last changes are lost."), NULL);

  adw_message_dialog_set_body (message, body);
  adw_message_dialog_add_responses (message, "cancel", _ ("_Cancel"), "close", _ ("Close and _Lose Changes"),
                                    "save-as", _ ("_Save As…"), NULL);
  adw_message_dialog_set_response_appearance (message, "close", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_response_appearance (message, "save-as", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (message, "save-as");
  adw_message_dialog_set_close_response (message, "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (response_cb), window, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}
