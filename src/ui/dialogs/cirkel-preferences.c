/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-preferences.h"

#include <glib/gi18n-lib.h>

#include "cirkel-content-row.h"
#include "cirkel-edits.h"
#include "cirkel-language-row.h"
#include "cirkel-language.h"
#include "cirkel-method.h"
#include "cirkel-window.h"

/**
 * CirkelPreferences:
 *
 * The preferences. They speak the language of the window that they belong to, and are made
 * anew when that changes: no word of the other language stays behind.
 */

struct _CirkelPreferences
{
  AdwWindow parent_instance;

  CirkelApplication *application;
  CirkelDocument    *document; /* nullable: the session of the window in front */
  guint              rebuild_source;
};

G_DEFINE_FINAL_TYPE (CirkelPreferences, cirkel_preferences, ADW_TYPE_WINDOW)

static void
session_language_cb (CirkelPreferences *self, GParamSpec *pspec, AdwComboRow *row)
{
  CirkelSession *session = cirkel_document_get_session (self->document);
  const char    *language = cirkel_language_row_get_language (row);

  if (language != NULL && !g_str_equal (language, cirkel_session_get_language (session)))
    cirkel_edit_set_language (cirkel_document_get_history (self->document), session, language);
}

static void
new_language_cb (CirkelPreferences *self, GParamSpec *pspec, AdwComboRow *row)
{
  const char *language = cirkel_language_row_get_language (row);

  if (language != NULL)
    g_settings_set_string (cirkel_application_get_settings (self->application), "conversation-language",
                           language);
}

static GtkWidget *
make_language_group (CirkelPreferences *self)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  g_autofree char     *new_language = cirkel_application_dup_new_language (self->application);
  GtkWidget           *row;

  adw_preferences_group_set_title (group, _ ("Language"));

  if (self->document != NULL)
    {
      row = cirkel_language_row_new (
        _ ("This conversation"), cirkel_session_get_language (cirkel_document_get_session (self->document)));
      gtk_widget_set_name (row, "session-language-row");
      g_signal_connect_object (row, "notify::selected", G_CALLBACK (session_language_cb), self,
                               G_CONNECT_SWAPPED);
      adw_preferences_group_add (group, row);
    }

  row = cirkel_language_row_new (_ ("New conversations"), new_language);
  gtk_widget_set_name (row, "new-language-row");
  g_signal_connect_object (row, "notify::selected", G_CALLBACK (new_language_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (group, row);

  return GTK_WIDGET (group);
}

static void
clear_cb (CirkelPreferences *self, GtkWidget *button)
{
  g_autoptr (GError) error = NULL;

  if (!cirkel_recents_clear (cirkel_application_get_recents (self->application), &error))
    g_info ("The list of recent sessions is not cleared: %s", error->message);
  gtk_widget_set_sensitive (button, FALSE);
}

static GtkWidget *
make_clear_row (CirkelPreferences *self)
{
  CirkelRecents *recents = cirkel_application_get_recents (self->application);
  GtkWidget     *row = adw_action_row_new ();
  GtkWidget     *button = gtk_button_new_with_mnemonic (_ ("_Clear"));

  cirkel_recents_load (recents, NULL);
  gtk_widget_set_name (button, "clear-button");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_sensitive (button, g_list_model_get_n_items (G_LIST_MODEL (recents)) > 0);
  g_signal_connect_object (button, "clicked", G_CALLBACK (clear_cb), self, G_CONNECT_SWAPPED);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ ("Clear the list"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), _ ("The conversations themselves stay where they are"));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);

  return row;
}

static GtkWidget *
make_remember_row (CirkelPreferences *self)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *remember = gtk_switch_new ();

  gtk_widget_set_name (remember, "remember-switch");
  gtk_widget_set_valign (remember, GTK_ALIGN_CENTER);
  g_settings_bind (cirkel_application_get_settings (self->application), "remember-recent-sessions", remember,
                   "active", G_SETTINGS_BIND_DEFAULT);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ ("Remember recent conversations"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), _ ("On the start screen. Only you can see this list."));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), remember);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), remember);

  return row;
}

static GtkWidget *
make_recents_group (CirkelPreferences *self)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  adw_preferences_group_set_title (group, _ ("Recent Conversations"));
  adw_preferences_group_add (group, make_remember_row (self));
  adw_preferences_group_add (group, make_clear_row (self));

  return GTK_WIDGET (group);
}

static GtkWidget *
make_content_group (CirkelPreferences *self)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  adw_preferences_group_set_title (group, _ ("Words of the Method"));
  adw_preferences_group_set_description (
    group, _ ("Cards, questions and tips in the words of your organisation, for conversations that you open "
              "from now on"));
  adw_preferences_group_add (group,
                             cirkel_content_row_new (cirkel_application_get_settings (self->application)));

  return GTK_WIDGET (group);
}

static void
build (CirkelPreferences *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *page = adw_preferences_page_new ();

  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (make_language_group (self)));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (make_recents_group (self)));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (make_content_group (self)));
  gtk_widget_set_vexpand (page, TRUE);

  gtk_window_set_title (GTK_WINDOW (self), _ ("Preferences"));
  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), page);
  adw_window_set_content (ADW_WINDOW (self), box);
}

static gboolean
rebuild_cb (gpointer data)
{
  CirkelPreferences *self = data;

  self->rebuild_source = 0;
  cirkel_language_use (cirkel_session_get_language (cirkel_document_get_session (self->document)));
  build (self);

  return G_SOURCE_REMOVE;
}

/* Not at once: the row that was used is part of what will be replaced. */
static void
language_changed_cb (CirkelPreferences *self)
{
  if (self->rebuild_source == 0)
    self->rebuild_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, rebuild_cb, self, NULL);
}

static void
cirkel_preferences_dispose (GObject *object)
{
  CirkelPreferences *self = CIRKEL_PREFERENCES (object);

  g_clear_handle_id (&self->rebuild_source, g_source_remove);
  g_clear_object (&self->document);
  g_clear_object (&self->application);

  G_OBJECT_CLASS (cirkel_preferences_parent_class)->dispose (object);
}

static void
cirkel_preferences_class_init (CirkelPreferencesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cirkel_preferences_dispose;

  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
cirkel_preferences_init (CirkelPreferences *self)
{
}

static void
set_document (CirkelPreferences *self, CirkelDocument *document)
{
  self->document = g_object_ref (document);
  g_signal_connect_object (cirkel_document_get_session (document), "notify::language",
                           G_CALLBACK (language_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * cirkel_preferences_show:
 * @parent: (nullable): the window in front; its session's language can be changed
 * @application: the program
 *
 * Shows the preferences.
 */
void
cirkel_preferences_show (GtkWindow *parent, CirkelApplication *application)
{
  CirkelPreferences *self = g_object_new (CIRKEL_TYPE_PREFERENCES, "transient-for", parent, "modal", TRUE,
                                          "default-width", 560, "default-height", 620, NULL);

  self->application = g_object_ref (application);
  if (CIRKEL_IS_WINDOW (parent) && cirkel_window_get_document (CIRKEL_WINDOW (parent)) != NULL)
    set_document (self, cirkel_window_get_document (CIRKEL_WINDOW (parent)));

  build (self);
  gtk_window_present (GTK_WINDOW (self));
}
