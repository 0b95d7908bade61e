/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-save-dialog.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "cirkel-desktop-recents.h"
#include "cirkel-error-dialog.h"
#include "cirkel-file-name.h"
#include "cirkel-replace-dialog.h"
#include "cirkel-session-filter.h"

#define ENDING ".cirkel.json"

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GtkWindow) parent = data;
  g_autoptr (GError) error = NULL;

  if (!cirkel_document_save_as_finish (CIRKEL_DOCUMENT (source), result, &error)
      && gtk_widget_get_mapped (GTK_WIDGET (parent)))
    cirkel_error_dialog_show (parent, _ ("The Conversation Cannot Be Saved There"), error);
}

typedef struct
{
  CirkelDocument *document;
  GtkWindow      *parent;
  GFile          *file;
} Request;

static void
request_free (Request *request)
{
  g_object_unref (request->document);
  g_object_unref (request->parent);
  g_object_unref (request->file);
  g_free (request);
}

static void
save (Request *request)
{
  cirkel_document_save_as_async (request->document, request->file, NULL, saved_cb,
                                 g_object_ref (request->parent));
}

static void
replace_cb (gpointer request, GFile *file)
{
  if (file != NULL)
    save (request);

  request_free (request);
}

static void
response_cb (GtkNativeDialog *dialog, int response, CirkelDocument *document)
{
  g_autoptr (GFile) chosen = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));

  if (response == GTK_RESPONSE_ACCEPT && chosen != NULL)
    {
      Request *request = g_new0 (Request, 1);

      request->document = g_object_ref (document);
      request->parent = g_object_ref (gtk_native_dialog_get_transient_for (dialog));
      request->file = cirkel_save_dialog_complete_name (chosen);
      cirkel_desktop_recents_forget (chosen);

      /* Of another name than was chosen, nobody was asked yet. */
      if (!g_file_equal (request->file, chosen) && g_file_query_exists (request->file, NULL))
        cirkel_replace_dialog_show (request->parent, request->file, replace_cb, request);
      else
        {
          save (request);
          request_free (request);
        }
    }

  g_object_unref (dialog);
}

/* The dialog may be the last to know of it: a copy is made to be saved. */
static void
release_cb (gpointer document, GClosure *closure)
{
  g_object_unref (document);
}

/**
 * cirkel_save_dialog_complete_name:
 * @file: what a person chose
 *
 * Returns: (transfer full): @file with the ending of session files
 */
GFile *
cirkel_save_dialog_complete_name (GFile *file)
{
  return cirkel_file_name_complete (file, ENDING);
}

/**
 * cirkel_save_dialog_suggest_name:
 * @label: the label of a session
 *
 * Returns: (transfer full): a name for its file
 */
char *
cirkel_save_dialog_suggest_name (const char *label)
{
  return cirkel_file_name_suggest (label, _ ("Conversation"), ENDING);
}

/**
 * cirkel_save_dialog_show:
 * @parent: the window of the session
 * @document: the session
 *
 * Lets a person choose where the session is to live.
 */
void
cirkel_save_dialog_show (GtkWindow *parent, CirkelDocument *document)
{
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (
    _ ("Save Conversation"), parent, GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Save"), _ ("_Cancel"));
  GtkFileChooser  *chooser = GTK_FILE_CHOOSER (dialog);
  GFile           *file = cirkel_document_get_file (document);
  g_autofree char *name
    = cirkel_save_dialog_suggest_name (cirkel_session_get_label (cirkel_document_get_session (document)));

  cirkel_session_filter_add (chooser);
  if (file != NULL)
    gtk_file_chooser_set_file (chooser, file, NULL);
  else
    gtk_file_chooser_set_current_name (chooser, name);

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  /* The answer lets go of the dialog. */
  g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), g_object_ref (document), release_cb,
                         0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}
