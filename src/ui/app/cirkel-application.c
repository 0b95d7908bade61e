/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-application.h"

#include <glib/gi18n-lib.h>

#include "cirkel-app-actions.h"
#include "cirkel-content-choice.h"
#include "cirkel-content-row.h"
#include "cirkel-error-dialog.h"
#include "cirkel-language.h"
#include "cirkel-method.h"
#include "cirkel-moment.h"
#include "cirkel-whole-clicks.h"
#include "cirkel-window.h"

/**
 * CirkelApplication:
 *
 * The program: its windows, and what they share.
 *
 * One session has one window, however its file is named. Nothing is told to the desktop's
 * list of recent files: the sessions are remembered in a list of the program's own, that
 * can be switched off.
 */

struct _CirkelApplication
{
  AdwApplication parent_instance;

  char          *system_language;
  CirkelDrafts  *drafts;
  CirkelRecents *recents;
  GSettings     *settings;
  CirkelSpeech  *speech;

  CirkelProjector *projector; /* weak: that of the windows that demonstrate */

  gboolean content_is_wrong; /* and nobody was told yet */
};

G_DEFINE_FINAL_TYPE (CirkelApplication, cirkel_application, ADW_TYPE_APPLICATION)

static CirkelWindow *
find_window (CirkelApplication *self, GFile *file)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL; l = l->next)
    {
      CirkelDocument *document = CIRKEL_IS_WINDOW (l->data) ? cirkel_window_get_document (l->data) : NULL;

      if (document != NULL && cirkel_document_lives_in (document, file))
        return l->data;
    }

  return NULL;
}

/* A start screen makes room for the session; a window that has one stays. */
static void
show_document (CirkelApplication *self, CirkelDocument *document, GtkWindow *window)
{
  if (CIRKEL_IS_WINDOW (window) && cirkel_window_is_start (CIRKEL_WINDOW (window)))
    cirkel_window_set_document (CIRKEL_WINDOW (window), document);
  else
    window = GTK_WINDOW (cirkel_window_new (self, document));

  gtk_window_present (window);
}

static GtkWindow *
present_any_window (CirkelApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (window == NULL)
    window = GTK_WINDOW (cirkel_window_new (self, NULL));
  gtk_window_present (window);

  return window;
}

static void
tell_unopened (CirkelApplication *self, GtkWindow *window, const GError *error)
{
  if (window == NULL)
    window = present_any_window (self);

  cirkel_error_dialog_show (window, _ ("This Conversation Cannot Be Opened"), error);
}

static char *
make_label (const char *language, gboolean exploring)
{
  g_autoptr (CirkelLanguageScope) scope = cirkel_language_scope_new (language);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *day = cirkel_moment_format_day (now, now);

  /* Translators: what a session is called in which a client explores alone; %s is a day, as 22 November */
  if (exploring)
    return g_strdup_printf (_ ("Preparation of %s"), day);

  /* Translators: what a new session is called; %s is a day, as 22 November */
  return g_strdup_printf (_ ("Conversation of %s"), day);
}

/* Once, on top of the first window; read anew, for the window may speak another language
 * than the program did when it started. */
static void
tell_wrong_content (CirkelApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));
  g_autoptr (GError) error = NULL;

  if (!self->content_is_wrong || window == NULL)
    return;

  self->content_is_wrong = FALSE;
  if (!cirkel_content_choice_apply (cirkel_application_get_settings (self), &error))
    cirkel_content_row_tell (window, error);
}

static void
session_ends_cb (CirkelApplication *self)
{
  cirkel_application_flush (self);
}

static void
cirkel_application_activate (GApplication *application)
{
  present_any_window (CIRKEL_APPLICATION (application));
  tell_wrong_content (CIRKEL_APPLICATION (application));
}

static void
cirkel_application_open (GApplication *application, GFile **files, int n_files, const char *hint)
{
  CirkelApplication *self = CIRKEL_APPLICATION (application);

  for (int i = 0; i < n_files; i++)
    cirkel_application_open_file (self, files[i],
                                  gtk_application_get_active_window (GTK_APPLICATION (application)));
  tell_wrong_content (self);
}

static void
cirkel_application_startup (GApplication *application)
{
  CirkelApplication *self = CIRKEL_APPLICATION (application);

  G_APPLICATION_CLASS (cirkel_application_parent_class)->startup (application);

  self->content_is_wrong = !cirkel_content_choice_apply (cirkel_application_get_settings (self), NULL);
  cirkel_app_actions_install (self);
  g_signal_connect (application, "query-end", G_CALLBACK (session_ends_cb), NULL);
}

static void
cirkel_application_window_added (GtkApplication *application, GtkWindow *window)
{
  GTK_APPLICATION_CLASS (cirkel_application_parent_class)->window_added (application, window);
  cirkel_whole_clicks_watch (window);
}

static void
cirkel_application_dispose (GObject *object)
{
  CirkelApplication *self = CIRKEL_APPLICATION (object);

  g_clear_object (&self->drafts);
  g_clear_object (&self->recents);
  g_clear_object (&self->settings);
  g_clear_object (&self->speech);
  g_clear_weak_pointer (&self->projector);

  G_OBJECT_CLASS (cirkel_application_parent_class)->dispose (object);
}

static void
cirkel_application_finalize (GObject *object)
{
  g_free (CIRKEL_APPLICATION (object)->system_language);

  G_OBJECT_CLASS (cirkel_application_parent_class)->finalize (object);
}

static void
cirkel_application_class_init (CirkelApplicationClass *klass)
{
  GObjectClass      *object_class = G_OBJECT_CLASS (klass);
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  object_class->dispose = cirkel_application_dispose;
  object_class->finalize = cirkel_application_finalize;

  application_class->activate = cirkel_application_activate;
  application_class->open = cirkel_application_open;
  application_class->startup = cirkel_application_startup;
  GTK_APPLICATION_CLASS (klass)->window_added = cirkel_application_window_added;
}

static void
cirkel_application_init (CirkelApplication *self)
{
  /* Asked once: later on the answer is that of the window in front. */
  self->system_language = g_strdup (cirkel_method_get_system_language ());
}

/**
 * cirkel_application_new:
 *
 * Returns: (transfer full): the program
 */
CirkelApplication *
cirkel_application_new (void)
{
  return g_object_new (CIRKEL_TYPE_APPLICATION, "application-id", APPLICATION_ID, "flags",
                       G_APPLICATION_HANDLES_OPEN, "register-session", TRUE, NULL);
}

/**
 * cirkel_application_get_drafts:
 * @self: the program
 *
 * Returns: (transfer none): the sessions that have no file of their own yet
 */
CirkelDrafts *
cirkel_application_get_drafts (CirkelApplication *self)
{
  if (self->drafts == NULL)
    self->drafts = cirkel_drafts_new (NULL);

  return self->drafts;
}

/**
 * cirkel_application_get_recents:
 * @self: the program
 *
 * Returns: (transfer none): the sessions that were open lately; not loaded yet at first
 */
CirkelRecents *
cirkel_application_get_recents (CirkelApplication *self)
{
  if (self->recents == NULL)
    self->recents = cirkel_recents_new (NULL);

  return self->recents;
}

/**
 * cirkel_application_get_settings:
 * @self: the program
 *
 * Returns: (transfer none): what the person chose in the preferences
 */
GSettings *
cirkel_application_get_settings (CirkelApplication *self)
{
  if (self->settings == NULL)
    self->settings = g_settings_new (APPLICATION_ID);

  return self->settings;
}

/**
 * cirkel_application_get_speech:
 * @self: the program
 *
 * The voice is looked for when this is first asked: the start screen has nothing to read.
 *
 * Returns: (transfer none): what reads aloud, where the system has a voice
 */
CirkelSpeech *
cirkel_application_get_speech (CirkelApplication *self)
{
  if (self->speech == NULL)
    self->speech = cirkel_speech_new ();

  return self->speech;
}

/**
 * cirkel_application_dup_projector:
 * @self: the program
 *
 * The windows that demonstrate share one, and it goes with the last of them.
 *
 * Returns: (transfer full): how large the letters are for a group
 */
CirkelProjector *
cirkel_application_dup_projector (CirkelApplication *self)
{
  g_autoptr (CirkelProjector) projector = NULL;

  if (self->projector != NULL)
    return g_object_ref (self->projector);

  projector = cirkel_projector_new (gdk_display_get_default ());
  g_set_weak_pointer (&self->projector, projector);

  return g_steal_pointer (&projector);
}

/**
 * cirkel_application_get_system_language:
 * @self: the program
 *
 * Returns: (transfer none): the language of the program outside sessions, as "nl"
 */
const char *
cirkel_application_get_system_language (CirkelApplication *self)
{
  return self->system_language;
}

/**
 * cirkel_application_dup_new_language:
 * @self: the program
 *
 * Returns: (transfer full): the language that a new session gets, as "nl"
 */
char *
cirkel_application_dup_new_language (CirkelApplication *self)
{
  g_autofree char *chosen
    = g_settings_get_string (cirkel_application_get_settings (self), "conversation-language");

  if (g_strv_contains (cirkel_method_get_languages (), chosen))
    return g_steal_pointer (&chosen);

  return g_strdup (self->system_language);
}

/**
 * cirkel_application_begin:
 * @self: the program
 * @window: (nullable): where it was asked; a start screen makes room for the session
 *
 * Begins a new session.
 */
void
cirkel_application_begin (CirkelApplication *self, GtkWindow *window)
{
  g_autofree char *language = cirkel_application_dup_new_language (self);
  g_autofree char *label = make_label (language, FALSE);
  g_autoptr (CirkelDocument) document
    = cirkel_document_new (cirkel_application_get_drafts (self), language, label);

  show_document (self, document, window);
}

/**
 * cirkel_application_explore:
 * @self: the program
 * @window: (nullable): where it was asked; a start screen makes room for the session
 *
 * Begins a new session in which a client explores alone.
 */
void
cirkel_application_explore (CirkelApplication *self, GtkWindow *window)
{
  g_autofree char *language = cirkel_application_dup_new_language (self);
  g_autofree char *label = make_label (language, TRUE);
  g_autoptr (CirkelSession) session = cirkel_session_new (language, label);
  g_autoptr (CirkelDocument) document = NULL;

  g_object_set (cirkel_session_get_exploration (session), "page", "welcome", NULL);
  document = cirkel_document_new_for (cirkel_application_get_drafts (self), session);
  show_document (self, document, window);
}

/**
 * cirkel_application_demonstrate:
 * @self: the program
 * @window: (nullable): where it was asked; a start screen makes room for it
 *
 * Lets a person choose a case to show to a group.
 */
void
cirkel_application_demonstrate (CirkelApplication *self, GtkWindow *window)
{
  if (!CIRKEL_IS_WINDOW (window) || !cirkel_window_is_start (CIRKEL_WINDOW (window)))
    window = GTK_WINDOW (cirkel_window_new (self, NULL));

  cirkel_window_show_cases (CIRKEL_WINDOW (window));
  gtk_window_present (window);
}

/**
 * cirkel_application_open_file:
 * @self: the program
 * @file: a session file
 * @window: (nullable): where it was asked; a start screen makes room for the session
 *
 * Shows a session; its own window if it is open already. What is wrong is told in @window.
 *
 * Returns: whether the session is on the screen
 */
gboolean
cirkel_application_open_file (CirkelApplication *self, GFile *file, GtkWindow *window)
{
  g_autoptr (CirkelDocument) document = NULL;
  g_autoptr (GError) error = NULL;
  CirkelWindow *open = find_window (self, file);

  if (open != NULL)
    {
      gtk_window_present (GTK_WINDOW (open));
      return TRUE;
    }

  document = cirkel_document_open (cirkel_application_get_drafts (self), file, &error);
  if (document == NULL)
    {
      tell_unopened (self, window, error);
      return FALSE;
    }

  show_document (self, document, window);
  return TRUE;
}

/**
 * cirkel_application_continue_draft:
 * @self: the program
 * @draft: a session without a file of its own
 * @window: where it was asked; a start screen makes room for the session
 *
 * Goes on with a draft. What is wrong is told in @window.
 *
 * Returns: whether the session is on the screen
 */
gboolean
cirkel_application_continue_draft (CirkelApplication *self, CirkelDraft *draft, GtkWindow *window)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CirkelDocument) document
    = cirkel_document_recover (cirkel_application_get_drafts (self), draft, &error);

  if (document == NULL)
    {
      tell_unopened (self, window, error);
      return FALSE;
    }

  show_document (self, document, window);
  return TRUE;
}

/**
 * cirkel_application_remember:
 * @self: the program
 * @document: a session
 *
 * Notes the session among the recent ones, unless it has no file or the person
 * switched remembering off. A list that cannot be written is no reason to disturb anybody.
 */
void
cirkel_application_remember (CirkelApplication *self, CirkelDocument *document)
{
  GFile         *file = cirkel_document_get_file (document);
  CirkelSession *session = cirkel_document_get_session (document);
  g_autoptr (GError) error = NULL;

  if (file == NULL
      || !g_settings_get_boolean (cirkel_application_get_settings (self), "remember-recent-sessions"))
    return;

  if (!cirkel_recents_add (cirkel_application_get_recents (self), file, cirkel_session_get_label (session),
                           cirkel_session_get_exploring (session), &error))
    g_info ("The list of recent sessions is not kept: %s", error->message);
}

/**
 * cirkel_application_flush:
 * @self: the program
 *
 * Writes all work to the disk now. For when the program is about to be ended from outside.
 */
void
cirkel_application_flush (CirkelApplication *self)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL; l = l->next)
    {
      CirkelDocument *document = CIRKEL_IS_WINDOW (l->data) ? cirkel_window_get_document (l->data) : NULL;

      /* No name in the message: it ends up in logs, and the name is the client's. */
      if (document != NULL && !cirkel_document_flush (document, NULL) && !cirkel_document_get_kept (document))
        g_printerr ("%s\n", _ ("The last changes of a conversation could not be saved."));
    }
}
