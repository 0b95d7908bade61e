/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-rename-dialog.h"

#include <glib/gi18n-lib.h>

#include "cirkel-edits.h"

/*
 * Another label for the session. It is a pseudonym: the dialog says so where it matters.
 */

static char *
dup_label (AdwMessageDialog *dialog)
{
  GtkEditable *entry = GTK_EDITABLE (adw_message_dialog_get_extra_child (dialog));

  return g_strstrip (g_strdup (gtk_editable_get_text (entry)));
}

static void
response_cb (AdwMessageDialog *dialog, const char *response, CirkelDocument *document)
{
  CirkelSession   *session = cirkel_document_get_session (document);
  g_autofree char *label = dup_label (dialog);

  if (g_str_equal (response, "rename") && g_strcmp0 (label, cirkel_session_get_label (session)) != 0)
    cirkel_edit_set_label (cirkel_document_get_history (document), session, label);
}

static void
changed_cb (AdwMessageDialog *dialog)
{
  g_autofree char *label = dup_label (dialog);

  adw_message_dialog_set_response_enabled (dialog, "rename", *label != '\0');
}

static GtkWidget *
make_entry (const char *label)
{
  GtkWidget *entry = gtk_entry_new ();

  gtk_widget_set_name (entry, "label-entry");
  gtk_entry_set_max_length (GTK_ENTRY (entry), CIRKEL_SESSION_LABEL_MAX);
  gtk_entry_set_activates_default (GTK_ENTRY (entry), TRUE);
  gtk_editable_set_text (GTK_EDITABLE (entry), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Name"), -1);

  return entry;
}

/**
 * cirkel_rename_dialog_show:
 * @parent: the window of the session
 * @document: the session
 *
 * Lets a person give the session another label. This is one step that can be undone.
 */
void
cirkel_rename_dialog_show (GtkWindow *parent, CirkelDocument *document)
{
  GtkWidget *dialog = adw_message_dialog_new (
    parent, _ ("Rename Conversation"),
    _ ("Choose a name by which you know this conversation. Do not use a person’s name."));
  AdwMessageDialog *message = ADW_MESSAGE_DIALOG (dialog);
  GtkWidget        *entry = make_entry (cirkel_session_get_label (cirkel_document_get_session (document)));

  adw_message_dialog_set_extra_child (message, entry);
  adw_message_dialog_add_responses (message, "cancel", _ ("_Cancel"), "rename", _ ("_Rename"), NULL);
  adw_message_dialog_set_response_appearance (message, "rename", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (message, "rename");
  adw_message_dialog_set_close_response (message, "cancel");
  changed_cb (message);

  g_signal_connect_object (entry, "changed", G_CALLBACK (changed_cb), dialog, G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "response", G_CALLBACK (response_cb), document, 0);
  gtk_window_present (GTK_WINDOW (dialog));
  gtk_widget_grab_focus (entry);
}
