/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-save-dialog.h"

#include <adwaita.h>
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
replace_cb (AdwMessageDialog *dialog, const char *response, Request *request)
{
  if (g_str_equal (response, "replace"))
    save (request);

  request_free (request);
}

static void
ask_to_replace (Request *request)
{
  g_autofree char *name = g_file_get_basename (request->file);
  /* Translators: %s is the name of a file */
  g_autofree char *body = cirkel_text_fill (_ ("There is a file “%s” already. It would be replaced."), name);
  AdwMessageDialog *dialog
    = ADW_MESSAGE_DIALOG (adw_message_dialog_new (request->parent, _ ("Replace the File?"), body));

  adw_message_dialog_add_responses (dialog, "cancel", _ ("_Cancel"), "replace", _ ("_Replace"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "replace", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (dialog, "cancel");
  adw_message_dialog_set_close_response (dialog, "cancel");
  g_signal_connect (dialog, "response", G_CALLBACK (replace_cb), request);
  gtk_window_present (GTK_WINDOW (dialog));
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
        ask_to_replace (request);
      else
        {
          save (request);
          request_free (request);
        }
    }

  g_object_unref (dialog);
}

/* In a sandbox only the very file that was chosen is within reach, in a folder made for it. */
static gboolean
is_lent (GFile *file)
{
  const char      *path = g_file_peek_path (file);
  g_autofree char *lent = g_build_filename (g_get_user_runtime_dir (), "doc", "", NULL);

  return path == NULL || g_str_has_prefix (path, lent) || g_str_has_prefix (path, "/run/flatpak/doc/");
}

/**
 * cirkel_save_dialog_complete_name:
 * @file: what a person chose
 *
 * A person who types a name over the proposed one loses a part of its ending, for file choosers
 * select all but the last part. By the whole ending the desktop knows what kind of file it is.
 *
 * Returns: (transfer full): @file with the ending of session files
 */
GFile *
cirkel_save_dialog_complete_name (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *complete = NULL;
  g_autoptr (GFile) folder = g_file_get_parent (file);

  if (g_str_has_suffix (name, SUFFIX) || folder == NULL || is_lent (file))
    return g_object_ref (file);

  if (g_str_has_suffix (name, ".json"))
    name[strlen (name) - strlen (".json")] = '\0';
  complete = g_strconcat (name, SUFFIX, NULL);

  return g_file_get_child (folder, complete);
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
