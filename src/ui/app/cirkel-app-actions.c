/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-app-actions.h"

#include "cirkel-about-dialog.h"
#include "cirkel-curtains.h"
#include "cirkel-demo-actions.h"
#include "cirkel-demo-closed-dialog.h"
#include "cirkel-help-topic.h"
#include "cirkel-help-window.h"
#include "cirkel-kit-dialog.h"
#include "cirkel-open-dialog.h"
#include "cirkel-preferences.h"
#include "cirkel-share-window.h"
#include "cirkel-shortcuts.h"
#include "cirkel-window.h"
#ifdef CIRKEL_DEVELOPER
#include "cirkel-layout-print.h"
#endif

/*
 * What can be done anywhere in the program, and the keys for it.
 */

static GtkWindow *
get_active_window (gpointer application)
{
  return gtk_application_get_active_window (GTK_APPLICATION (application));
}

/* The window of a session that another one belongs to, or itself. */
static CirkelWindow *
find_owner (GtkWindow *window)
{
  while (window != NULL && !CIRKEL_IS_WINDOW (window))
    window = CIRKEL_IS_SHARE_WINDOW (window)
               ? GTK_WINDOW (cirkel_share_window_get_owner (CIRKEL_SHARE_WINDOW (window)))
               : gtk_window_get_transient_for (window);

  return CIRKEL_WINDOW (window);
}

/* Returns: whether no session comes on the screen, for a group is looking. */
static gboolean
is_closed (gpointer application)
{
  CirkelWindow *window = find_owner (get_active_window (application));

  if (window == NULL || !cirkel_window_is_demonstrating (window))
    return FALSE;

  cirkel_demo_closed_dialog_show (window);
  return TRUE;
}

static void
new_cb (GSimpleAction *action, GVariant *parameter, gpointer application)
{
  if (!is_closed (application))
    cirkel_application_begin (application, get_active_window (application));
}

static void
demonstrate_cb (GSimpleAction *action, GVariant *parameter, gpointer application)
{
  cirkel_application_demonstrate (application, get_active_window (application));
}

static void
explore_cb (GSimpleAction *action, GVariant *parameter, gpointer application)
{
  if (!is_closed (application))
    cirkel_application_explore (application, get_active_window (application));
}

static void
open_cb (GSimpleAction *action, GVariant *parameter, gpointer application)
{
  if (!is_closed (application))
    cirkel_open_dialog_show (get_active_window (application), application);
}

/* In the language of the session, or that of new ones. */
static void
kit_cb (GSimpleAction *action, GVariant *parameter, gpointer application)
{
  GtkWindow       *window = get_active_window (application);
  g_autofree char *language = cirkel_application_dup_new_language (application);
  CirkelDocument  *document;

  if (!CIRKEL_IS_WINDOW (window) || cirkel_window_get_curtain (CIRKEL_WINDOW (window)))
    return;

  document = cirkel_window_get_document (CIRKEL_WINDOW (window));
  if (document != NULL)
    {
      g_free (language);
      language = g_strdup (cirkel_session_get_language (cirkel_document_get_session (document)));
    }
  gtk_window_present (GTK_WINDOW (cirkel_kit_dialog_new (window, document, language)));
}

static void
curtain_cb (GSimpleAction *action, GVariant *parameter, gpointer application)
{
  cirkel_curtains_set_drawn (application, !cirkel_curtains_get_drawn (application));
}

static void
preferences_cb (GSimpleAction *action, GVariant *parameter, gpointer application)
{
  cirkel_preferences_show (get_active_window (application), application);
}

static void
shortcuts_cb (GSimpleAction *action, GVariant *parameter, gpointer application)
{
  cirkel_shortcuts_show (get_active_window (application));
}

/* Who asks for it in the help itself, reads on. */
static gboolean
help_in (GtkWindow *window)
{
  CirkelWindow *owner = find_owner (window);

  if (owner == NULL || CIRKEL_IS_HELP_WINDOW (window) || cirkel_window_get_curtain (owner))
    return FALSE;

  cirkel_help_window_show (owner, cirkel_help_topic_find (window));

  return TRUE;
}

static void
help_cb (GSimpleAction *action, GVariant *parameter, gpointer application)
{
  help_in (get_active_window (application));
}

static gboolean
help_key_cb (GtkWidget *dialog, GVariant *args, gpointer data)
{
  return help_in (GTK_WINDOW (dialog));
}

/* The keys of the program do not come through to its dialogs. */
static void
bind_help_in_dialogs (void)
{
  const GType types[] = { CIRKEL_TYPE_KIT_DIALOG, CIRKEL_TYPE_PREFERENCES };

  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_autoptr (GTypeClass) klass = g_type_class_ref (types[i]);

      gtk_widget_class_add_binding (GTK_WIDGET_CLASS (klass), GDK_KEY_F1, 0, help_key_cb, NULL);
    }
}

static void
about_cb (GSimpleAction *action, GVariant *parameter, gpointer application)
{
  cirkel_about_dialog_show (get_active_window (application));
}

/* Each window is asked: one that cannot keep its work stays. The last one to go ends the program.
 * A window takes those with it that belong to it. */
static void
quit_cb (GSimpleAction *action, GVariant *parameter, gpointer application)
{
  g_autolist (GtkWindow) windows = g_list_copy_deep (gtk_application_get_windows (application),
                                                     (GCopyFunc)(void (*) (void))g_object_ref, NULL);

  for (GList *l = windows; l != NULL; l = l->next)
    gtk_window_close (l->data);
}

#ifdef CIRKEL_DEVELOPER
static void
print_layout_cb (GSimpleAction *action, GVariant *parameter, gpointer application)
{
  cirkel_layout_print (application);
}
#endif

static const GActionEntry actions[] = {
  { "new", new_cb },
  { "demonstrate", demonstrate_cb },
  { "explore", explore_cb },
  { "open", open_cb },
  { "kit", kit_cb },
  { "curtain", curtain_cb },
  { "preferences", preferences_cb },
  { "shortcuts", shortcuts_cb },
  { "help", help_cb },
  { "about", about_cb },
  { "quit", quit_cb },
#ifdef CIRKEL_DEVELOPER
  { "print-layout", print_layout_cb },
#endif
};

static const struct
{
  const char *action;
  const char *accels[3];
} accels[] = {
  { "app.new", { "<Control>n" } },
  { "app.open", { "<Control>o" } },
  { "app.kit", { "<Shift><Control>p" } },
  { "app.curtain", { "F12" } },
  { "app.preferences", { "<Control>comma" } },
  { "app.shortcuts", { "<Control>question", "<Control>F1" } },
  { "app.help", { "F1" } },
  { "app.quit", { "<Control>q" } },
  { "win.save", { "<Control>s" } },
  { "win.save-as", { "<Shift><Control>s" } },
  { "win.rename", { "F2" } },
  { "win.undo", { "<Control>z" } },
  { "win.redo", { "<Shift><Control>z", "<Control>y" } },
  { "win.next-conversation", { "<Shift><Control>n" } },
  { "win.history", { "<Control>h" } },
  { "win.summary", { "<Control>p" } },
  { "win.share", { "F5" } },
  { "win.ghosts", { "<Control>g" } },
  { "win.present", { "<Alt>Home" } },
  { "win.read-aloud", { "<Control>r" } },
  { "win.guide", { "F9" } },
  { "win.fullscreen", { "F11" } },
  { "window.close", { "<Control>w" } },
};

/* The steps stand in the direction in which people read, and the keys point along them. */
static void
install_step_keys (GtkApplication *application)
{
  gboolean    rtl = gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL;
  const char *forward[] = { rtl ? "<Alt>Left" : "<Alt>Right", NULL };
  const char *back[] = { rtl ? "<Alt>Right" : "<Alt>Left", NULL };

  gtk_application_set_accels_for_action (application, "win.next-step", forward);
  gtk_application_set_accels_for_action (application, "win.previous-step", back);
}

/**
 * cirkel_app_actions_install:
 * @application: the program
 *
 * Adds the actions of the program, and the keys for them and for those of its windows.
 */
void
cirkel_app_actions_install (CirkelApplication *application)
{
  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions), application);

  for (gsize i = 0; i < G_N_ELEMENTS (accels); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (application), accels[i].action, accels[i].accels);
  install_step_keys (GTK_APPLICATION (application));
  cirkel_curtains_bind_key ();
  bind_help_in_dialogs ();
  cirkel_demo_actions_install_keys (GTK_APPLICATION (application));
}
