/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-content-row.h"

#include <glib/gi18n-lib.h>

#include "cirkel-content-choice.h"
#include "cirkel-contents.h"
#include "cirkel-desktop-recents.h"
#include "cirkel-error-dialog.h"
#include "cirkel-text.h"

/**
 * CirkelContentRow:
 *
 * The row of the preferences that shows which content file is in use, and lets the person
 * choose another one or go back to the program's own words.
 */

struct _CirkelContentRow
{
  AdwActionRow parent_instance;

  GSettings *settings;
  GtkWidget *reset_button;
};

G_DEFINE_FINAL_TYPE (CirkelContentRow, cirkel_content_row, ADW_TYPE_ACTION_ROW)

/* A file can become wrong after it was chosen: then the row says how. */
static char *
describe (GFile *file)
{
  g_autofree char *path = NULL;
  g_autoptr (CirkelContents) contents = NULL;
  g_autoptr (GError) error = NULL;

  if (file == NULL)
    return g_strdup (_ ("None: the words of Cirkelgesprek"));

  contents = cirkel_contents_load (file, &error);
  if (contents == NULL)
    return g_strdup (error->message);

  path = g_file_get_path (file);
  return cirkel_text_file_name (path);
}

static void
update (CirkelContentRow *self)
{
  g_autoptr (GFile) file = cirkel_content_choice_dup_file (self->settings);
  g_autofree char *subtitle = describe (file);

  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
  gtk_widget_set_visible (self->reset_button, file != NULL);
}

static void
response_cb (CirkelContentRow *self, int response, GtkNativeDialog *dialog)
{
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));

  if (response == GTK_RESPONSE_ACCEPT && file != NULL)
    {
      cirkel_desktop_recents_forget (file);
      cirkel_content_row_choose (self, file);
    }

  g_object_unref (dialog);
}

static void
choose_cb (CirkelContentRow *self)
{
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (
    _ ("Choose Content File"), GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))),
    GTK_FILE_CHOOSER_ACTION_OPEN, NULL, _ ("_Cancel"));
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _ ("Content Files"));
  gtk_file_filter_add_pattern (filter, "*.json");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), filter);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);

  /* The answer lets go of the dialog. */
  g_signal_connect_object (dialog, "response", G_CALLBACK (response_cb), self, G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

static void
reset_cb (CirkelContentRow *self)
{
  cirkel_content_row_choose (self, NULL);
}

static void
cirkel_content_row_dispose (GObject *object)
{
  g_clear_object (&CIRKEL_CONTENT_ROW (object)->settings);

  G_OBJECT_CLASS (cirkel_content_row_parent_class)->dispose (object);
}

static void
cirkel_content_row_class_init (CirkelContentRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cirkel_content_row_dispose;
}

static void
add_reset_button (CirkelContentRow *self)
{
  const char *what = _ ("Use the Words of Cirkelgesprek");

  self->reset_button = gtk_button_new_from_icon_name ("edit-clear-symbolic");
  gtk_widget_set_name (self->reset_button, "content-reset-button");
  gtk_widget_set_tooltip_text (self->reset_button, what);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->reset_button), GTK_ACCESSIBLE_PROPERTY_LABEL, what,
                                  -1);
  gtk_widget_add_css_class (self->reset_button, "flat");
  gtk_widget_set_valign (self->reset_button, GTK_ALIGN_CENTER);
  g_signal_connect_object (self->reset_button, "clicked", G_CALLBACK (reset_cb), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), self->reset_button);
}

static void
cirkel_content_row_init (CirkelContentRow *self)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (_ ("C_hoose…"));

  gtk_widget_set_name (GTK_WIDGET (self), "content-row");
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _ ("Content File"));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (self), 0);

  add_reset_button (self);
  gtk_widget_set_name (button, "content-choose-button");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_object (button, "clicked", G_CALLBACK (choose_cb), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), button);
}

/**
 * cirkel_content_row_new:
 * @settings: the settings of the program
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
cirkel_content_row_new (GSettings *settings)
{
  CirkelContentRow *self = g_object_new (CIRKEL_TYPE_CONTENT_ROW, NULL);

  self->settings = g_object_ref (settings);
  update (self);

  return GTK_WIDGET (self);
}

/**
 * cirkel_content_row_choose:
 * @self: a row in a window
 * @file: (nullable): a content file; %NULL for the program's own words
 *
 * Chooses other words. What is wrong with the file is told, and all stays as it was.
 */
void
cirkel_content_row_choose (CirkelContentRow *self, GFile *file)
{
  g_autoptr (GError) error = NULL;

  g_return_if_fail (CIRKEL_IS_CONTENT_ROW (self));

  if (!cirkel_content_choice_set (self->settings, file, &error))
    cirkel_content_row_tell (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), error);
  update (self);
}

/**
 * cirkel_content_row_tell:
 * @parent: the window in front
 * @error: what is wrong with a content file
 *
 * Tells that a content file cannot be used, why, and what happens instead.
 */
void
cirkel_content_row_tell (GtkWindow *parent, const GError *error)
{
  g_autofree char *message = g_strdup_printf (
    "%s\n\n%s", error->message, _ ("The words stay as they are. Mend the file, or choose another one."));
  g_autoptr (GError) told = g_error_new_literal (error->domain, error->code, message);

  cirkel_error_dialog_show (parent, _ ("This Content File Cannot Be Used"), told);
}
