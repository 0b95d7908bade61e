/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-save-dialog.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "cirkel-desktop-recents.h"
#include "cirkel-error-dialog.h"
#include "cirkel-session-filter.h"
#include "cirkel-text.h"

#define SUFFIX ".cirkel.json"

/* The longest name that most file systems take, with room for what a save puts behind it. */
#define NAME_BYTES_MAX 200

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GtkWindow) parent = data;
  g_autoptr (GError) error = NULL;

  if (!cirkel_document_save_as_finish (CIRKEL_DOCUMENT (source), result, &error)
      && gtk_widget_get_mapped (GTK_WIDGET (parent)))
    cirkel_error_dialog_show (parent, _ ("The Conversation Cannot Be Saved There"), error);
}

static void
response_cb (GtkNativeDialog *dialog, int response, CirkelDocument *document)
{
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));

  if (response == GTK_RESPONSE_ACCEPT && file != NULL)
    {
      GtkWindow *parent = gtk_native_dialog_get_transient_for (dialog);

      cirkel_desktop_recents_forget (file);
      cirkel_document_save_as_async (document, file, NULL, saved_cb, g_object_ref (parent));
    }

  g_object_unref (dialog);
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
  g_autofree char *clean = cirkel_text_clean (label);

  g_strstrip (clean);
  g_strdelimit (clean, "/\\", '-');
  /* A dot in front would hide the file. */
  if (*clean == '.')
    *clean = '-';
  /* Cut between two characters. */
  if (strlen (clean) > NAME_BYTES_MAX)
    *g_utf8_find_prev_char (clean, clean + NAME_BYTES_MAX) = '\0';

  return g_strconcat (*clean != '\0' ? clean : _ ("Conversation"), SUFFIX, NULL);
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
  g_signal_connect_object (dialog, "response", G_CALLBACK (response_cb), document, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}
