/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-open-dialog.h"

#include <glib/gi18n-lib.h>

#include "cirkel-desktop-recents.h"
#include "cirkel-session-filter.h"

typedef struct
{
  CirkelApplication *application;
  GtkWindow         *parent;
} Request;

static void
request_free (gpointer data, GClosure *closure)
{
  Request *request = data;

  g_clear_object (&request->application);
  g_clear_object (&request->parent);
  g_free (request);
}

static void
response_cb (GtkNativeDialog *dialog, int response, Request *request)
{
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));

  if (response == GTK_RESPONSE_ACCEPT && file != NULL)
    {
      cirkel_desktop_recents_forget (file);
      cirkel_application_open_file (request->application, file, request->parent);
    }

  g_object_unref (dialog);
}

/**
 * cirkel_open_dialog_show:
 * @parent: (nullable): where it was asked
 * @application: the program
 *
 * Lets a person choose a session to open.
 */
void
cirkel_open_dialog_show (GtkWindow *parent, CirkelApplication *application)
{
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (
    _ ("Open Conversation"), parent, GTK_FILE_CHOOSER_ACTION_OPEN, _ ("_Open"), _ ("_Cancel"));
  Request *request = g_new0 (Request, 1);

  request->application = g_object_ref (application);
  request->parent = parent != NULL ? g_object_ref (parent) : NULL;
  cirkel_session_filter_add (GTK_FILE_CHOOSER (dialog));
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  /* The answer lets go of the dialog. */
  g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), request, request_free, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}
