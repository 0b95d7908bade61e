/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-replace-dialog.h"

#include <glib/gi18n-lib.h>

#include "cirkel-text.h"

typedef struct
{
  GFile            *file;
  CirkelReplaceDone done;
  gpointer          user_data;
} Question;

static void
response_cb (AdwMessageDialog *dialog, const char *response, Question *self)
{
  self->done (self->user_data, g_str_equal (response, "replace") ? self->file : NULL);
  g_object_unref (self->file);
  g_free (self);
}

/**
 * cirkel_replace_dialog_show:
 * @parent: where the person asked for it
 * @file: a file that is there already
 * @done: (scope async): takes the answer
 * @user_data: for @done
 *
 * Asks whether the file may be replaced.
 */
void
cirkel_replace_dialog_show (GtkWindow *parent, GFile *file, CirkelReplaceDone done, gpointer user_data)
{
  g_autofree char *name = g_file_get_basename (file);
  /* Translators: %s is the name of a file */
  g_autofree char *body = cirkel_text_fill (_ ("There is a file “%s” already. It would be replaced."), name);
  AdwMessageDialog *dialog
    = ADW_MESSAGE_DIALOG (adw_message_dialog_new (parent, _ ("Replace the File?"), body));
  Question *self = g_new0 (Question, 1);

  self->file = g_object_ref (file);
  self->done = done;
  self->user_data = user_data;
  adw_message_dialog_add_responses (dialog, "cancel", _ ("_Cancel"), "replace", _ ("_Replace"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "replace", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (dialog, "cancel");
  adw_message_dialog_set_close_response (dialog, "cancel");
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), self);
  gtk_window_present (GTK_WINDOW (dialog));
}
