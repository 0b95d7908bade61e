/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-paper-save.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "cirkel-desktop-recents.h"
#include "cirkel-error-dialog.h"
#include "cirkel-file-name.h"
#include "cirkel-replace-dialog.h"
#include "cirkel-safe-file.h"
#include "cirkel-text.h"

/*
 * A paper goes into a file that a person chooses: whole or not at all, to be read by them only, and never
 * in the place of a conversation.
 */

typedef struct
{
  AdwToastOverlay  *toasts;
  CirkelDocument   *document;
  char             *ending;
  CirkelPaperRender render;
  gpointer          user_data;
  GDestroyNotify    destroy;
  GBytes           *bytes;
} Save;

static void
save_free (Save *self)
{
  g_object_unref (self->toasts);
  g_clear_object (&self->document);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  if (self->destroy != NULL)
    self->destroy (self->user_data);
  g_free (self->ending);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Save, save_free)

static GtkWindow *
get_window (Save *self)
{
  return GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self->toasts)));
}

static void
tell_trouble (Save *self, const GError *error)
{
  GtkWindow *window = get_window (self);

  if (window != NULL && gtk_widget_get_mapped (GTK_WIDGET (window)))
    cirkel_error_dialog_show (window, _ ("The File Cannot Be Saved There"), error);
}

static void
tell_success (Save *self, GFile *file)
{
  g_autofree char *base = g_file_get_basename (file);
  /* Translators: %s is the name of a file */
  g_autofree char *text = cirkel_text_fill (_ ("“%s” is saved"), base);
  g_autofree char *markup = g_markup_escape_text (text, -1);

  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (markup));
}

static void
write_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Save   *self = data;
  GError *error = NULL;

  if (cirkel_safe_file_write (g_file_peek_path (source), self->bytes, NULL, NULL, NULL, NULL, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Save *self = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;

  cirkel_desktop_recents_forget (G_FILE (source));
  if (g_task_propagate_boolean (G_TASK (result), &error))
    tell_success (self, G_FILE (source));
  else
    tell_trouble (self, error);
}

static gboolean
is_free (Save *self, GFile *file, GError **error)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *text = NULL;

  if (g_file_peek_path (file) == NULL)
    text = cirkel_text_fill (_ ("“%s” would not be on this computer. Choose another place."), name);
  else if (self->document != NULL && cirkel_document_lives_in (self->document, file))
    text = cirkel_text_fill (_ ("“%s” is the conversation itself. Choose another name."), name);
  if (text == NULL)
    return TRUE;

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_FILENAME, text);
  return FALSE;
}

static void
write_file (gpointer data, GFile *file)
{
  g_autoptr (Save) self = data;
  g_autoptr (GTask) task = NULL;
  g_autoptr (GError) error = NULL;

  if (file == NULL)
    return;
  if (!is_free (self, file, &error) || (self->bytes = self->render (self->user_data, &error)) == NULL)
    {
      tell_trouble (self, error);
      return;
    }

  task = g_task_new (file, NULL, written_cb, NULL);
  g_task_set_source_tag (task, write_file);
  g_task_set_task_data (task, g_steal_pointer (&self), (GDestroyNotify)save_free);
  g_task_run_in_thread (task, write_in_thread);
}

static void
response_cb (GtkNativeDialog *dialog, int response, gpointer data)
{
  g_autoptr (GFile) chosen = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
  g_autoptr (Save) self = data;
  g_autoptr (GFile) file = NULL;

  g_object_unref (dialog);
  if (response != GTK_RESPONSE_ACCEPT || chosen == NULL)
    return;

  file = cirkel_file_name_complete (chosen, self->ending);
  cirkel_desktop_recents_forget (chosen);
  /* Of another name than was chosen, nobody was asked yet. */
  if (!g_file_equal (file, chosen) && g_file_query_exists (file, NULL))
    cirkel_replace_dialog_show (get_window (self), file, write_file, g_steal_pointer (&self));
  else
    write_file (g_steal_pointer (&self), file);
}

/**
 * cirkel_paper_save_show:
 * @toasts: where it is told that it worked; what does not work is told in its window
 * @title: what is saved, translated, for the title of the dialog
 * @name: the proposed name, with the ending that tells what kind of file it is
 * @document: (nullable): a conversation whose file must stay what it is
 * @render: makes what goes into the file
 * @user_data: for @render
 * @destroy: (nullable): lets go of @user_data
 *
 * Asks where a paper is to be saved, and saves it there: whole or not at all, for its owner only.
 */
void
cirkel_paper_save_show (AdwToastOverlay  *toasts,
                        const char       *title,
                        const char       *name,
                        CirkelDocument   *document,
                        CirkelPaperRender render,
                        gpointer          user_data,
                        GDestroyNotify    destroy)
{
  Save                 *self = g_new0 (Save, 1);
  GtkFileChooserNative *dialog;

  self->toasts = g_object_ref (toasts);
  self->document = document != NULL ? g_object_ref (document) : NULL;
  self->ending = g_strdup (strrchr (name, '.'));
  self->render = render;
  self->user_data = user_data;
  self->destroy = destroy;

  dialog = gtk_file_chooser_native_new (title, get_window (self), GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Save"),
                                        _ ("_Cancel"));
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  /* The answer lets go of the dialog. */
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), self);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}
