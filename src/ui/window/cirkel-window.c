/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-window.h"

#include <glib/gi18n-lib.h>

#include "cirkel-close-dialog.h"
#include "cirkel-curtain.h"
#include "cirkel-curtains.h"
#include "cirkel-demo-stage.h"
#include "cirkel-hidden-windows.h"
#include "cirkel-example.h"
#include "cirkel-language.h"
#include "cirkel-session-page.h"
#include "cirkel-spare-memory.h"
#include "cirkel-window-actions.h"
#include "cirkel-window-page.h"
#include "cirkel-window-size.h"

/**
 * CirkelWindow:
 *
 * A window: the start screen; one session, as a conversation or as what a client explores alone; or what is
 * shown to a group: the cases to choose from and one case.
 *
 * A window speaks one language: the session's, or the system's on the start screen. When
 * it changes, the whole content is made anew. Words that come later, on a click,
 * are in the right language because the window takes it up when it comes to the front.
 */

struct _CirkelWindow
{
  AdwApplicationWindow parent_instance;

  CirkelDocument  *document;
  CirkelDemoStage *stage; /* for as long as the window demonstrates */
  GtkWidget       *page;
  CirkelCurtain   *curtain;
  GPtrArray       *hidden; /* windows that the curtain took away */
  gboolean         opened; /* the session came on the screen just now */
  guint            rebuild_source;
  guint            remember_source;
  gboolean         close_anyway;
};

G_DEFINE_FINAL_TYPE (CirkelWindow, cirkel_window, ADW_TYPE_APPLICATION_WINDOW)

enum
{
  PROP_0,
  PROP_DOCUMENT,
  PROP_DEMO,
  PROP_GUIDE_SHOWN,
  PROP_TALK,
  PROP_CURTAIN,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static CirkelApplication *
get_application (CirkelWindow *self)
{
  return CIRKEL_APPLICATION (gtk_window_get_application (GTK_WINDOW (self)));
}

static CirkelSession *
get_session (CirkelWindow *self)
{
  return self->document != NULL ? cirkel_document_get_session (self->document) : NULL;
}

static void
update_title (CirkelWindow *self)
{
  CirkelSession   *session = cirkel_window_get_curtain (self) ? NULL : get_session (self);
  g_autofree char *title = NULL;

  if (session != NULL)
    {
      g_autoptr (CirkelMethod) method = cirkel_method_new (cirkel_session_get_language (session));

      title = cirkel_example_dup_title (session, method);
    }
  gtk_window_set_title (GTK_WINDOW (self), title != NULL && *title != '\0' ? title : "Cirkelgesprek");
}

static gboolean
get_guide_shown (CirkelWindow *self)
{
  return CIRKEL_IS_SESSION_PAGE (self->page)
         && cirkel_session_page_get_guide_shown (CIRKEL_SESSION_PAGE (self->page));
}

static void
guide_changed_cb (CirkelWindow *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_GUIDE_SHOWN]);
}

static void
talk_changed_cb (CirkelWindow *self)
{
  cirkel_window_actions_update_page (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TALK]);
}

/* Who looks at the whole screen sees nothing that is for the professional alone. */
static void
update_calm (CirkelWindow *self)
{
  if (CIRKEL_IS_SESSION_PAGE (self->page))
    cirkel_session_page_set_calm (CIRKEL_SESSION_PAGE (self->page),
                                  gtk_window_is_fullscreen (GTK_WINDOW (self)));
}

static void
watch_page (CirkelWindow *self)
{
  if (!CIRKEL_IS_SESSION_PAGE (self->page))
    return;

  update_calm (self);
  g_signal_connect_object (self->page, "notify::talk", G_CALLBACK (talk_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->page, "notify::guide-shown", G_CALLBACK (guide_changed_cb), self,
                           G_CONNECT_SWAPPED);
  cirkel_session_page_remember_guide (CIRKEL_SESSION_PAGE (self->page),
                                      cirkel_application_get_settings (get_application (self)));
}

static void
rebuild (CirkelWindow *self)
{
  g_autoptr (CirkelLanguageScope) scope = cirkel_language_scope_new (cirkel_window_get_language (self));

  g_clear_handle_id (&self->rebuild_source, g_source_remove);
  self->page = cirkel_window_page_new (self, self->opened);
  watch_page (self);
  self->opened = FALSE;
  cirkel_spare_memory_when_drawn (self->page);
  cirkel_curtain_set_content (self->curtain, self->page);
  update_title (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TALK]);
}

static gboolean
rebuild_cb (gpointer data)
{
  CirkelWindow *self = data;

  self->rebuild_source = 0;
  if (gtk_window_is_active (GTK_WINDOW (self)))
    cirkel_language_use (cirkel_window_get_language (self));
  rebuild (self);
  cirkel_window_actions_update_page (self);

  return G_SOURCE_REMOVE;
}

/* Not at once: the button that was pressed to undo it is part of what will be replaced. */
static void
content_changed_cb (CirkelWindow *self)
{
  if (self->rebuild_source == 0)
    self->rebuild_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, rebuild_cb, self, NULL);
}

static void
label_changed_cb (CirkelWindow *self)
{
  update_title (self);
}

static gboolean
remember_cb (gpointer data)
{
  CirkelWindow *self = data;

  self->remember_source = 0;
  cirkel_application_remember (get_application (self), self->document);

  return G_SOURCE_REMOVE;
}

/* Once the window is drawn: that the list of recent sessions is written can wait. */
static void
remember_later (CirkelWindow *self)
{
  if (self->remember_source == 0)
    self->remember_source = g_idle_add_full (G_PRIORITY_LOW, remember_cb, self, NULL);
}

static void
active_changed_cb (CirkelWindow *self)
{
  if (gtk_window_is_active (GTK_WINDOW (self)))
    cirkel_language_use (cirkel_window_get_language (self));
}

static void
forget_document (CirkelWindow *self)
{
  g_clear_handle_id (&self->remember_source, g_source_remove);
  if (self->document == NULL)
    return;

  g_signal_handlers_disconnect_by_data (self->document, self);
  g_signal_handlers_disconnect_by_data (cirkel_document_get_session (self->document), self);
  g_signal_handlers_disconnect_by_data (
    cirkel_session_get_exploration (cirkel_document_get_session (self->document)), self);
  g_signal_handlers_disconnect_by_data (cirkel_document_get_history (self->document), self);
  g_clear_object (&self->document);
}

static void
watch_document (CirkelWindow *self)
{
  CirkelSession *session = get_session (self);
  CirkelHistory *history = cirkel_document_get_history (self->document);

  g_signal_connect_swapped (self->document, "notify::file", G_CALLBACK (remember_later), self);
  g_signal_connect_swapped (session, "notify::label", G_CALLBACK (label_changed_cb), self);
  g_signal_connect_swapped (session, "notify::language", G_CALLBACK (content_changed_cb), self);
  g_signal_connect_swapped (cirkel_session_get_exploration (session), "notify::handed-over",
                            G_CALLBACK (content_changed_cb), self);
  g_signal_connect_swapped (history, "notify", G_CALLBACK (cirkel_window_actions_update), self);
}

static void
take_demo (CirkelWindow *self, CirkelDemo *demo, gboolean demonstrating)
{
  gboolean changed = demo != cirkel_window_get_demo (self);
  /* Kept from one case to the next, so that the letters do not change in between. */
  g_autoptr (CirkelProjector) projector
    = demonstrating ? cirkel_application_dup_projector (get_application (self)) : NULL;

  g_clear_object (&self->stage);
  if (demonstrating)
    self->stage = cirkel_demo_stage_new (self, demo, projector);
  if (changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DEMO]);
}

static void
take_document (CirkelWindow *self, CirkelDocument *document)
{
  forget_document (self);
  if (document != NULL)
    {
      self->document = g_object_ref (document);
      self->opened = TRUE;
      watch_document (self);
      remember_later (self);
    }

  active_changed_cb (self);
  rebuild (self);
  cirkel_window_actions_update_page (self);
}

/* No question is asked: the work is kept, in its file or as a draft. Only where neither works. */
static gboolean
cirkel_window_close_request (GtkWindow *window)
{
  CirkelWindow *self = CIRKEL_WINDOW (window);
  g_autoptr (GError) error = NULL;

  if (self->document != NULL && !self->close_anyway && !cirkel_document_flush (self->document, &error)
      && !cirkel_document_get_kept (self->document))
    {
      cirkel_close_dialog_show (self, error);
      return GDK_EVENT_STOP;
    }

  if (self->document != NULL)
    {
      cirkel_application_remember (get_application (self), self->document);
      cirkel_document_close (self->document, NULL);
    }
  cirkel_window_size_save (GTK_WINDOW (self), cirkel_application_get_settings (get_application (self)));

  return GTK_WINDOW_CLASS (cirkel_window_parent_class)->close_request (window);
}

static void
cirkel_window_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_DOCUMENT:
      g_value_set_object (value, cirkel_window_get_document (CIRKEL_WINDOW (object)));
      break;
    case PROP_DEMO:
      g_value_set_object (value, cirkel_window_get_demo (CIRKEL_WINDOW (object)));
      break;
    case PROP_GUIDE_SHOWN:
      g_value_set_boolean (value, get_guide_shown (CIRKEL_WINDOW (object)));
      break;
    case PROP_TALK:
      g_value_set_object (value, cirkel_window_get_talk (CIRKEL_WINDOW (object)));
      break;
    case PROP_CURTAIN:
      g_value_set_boolean (value, cirkel_window_get_curtain (CIRKEL_WINDOW (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
cirkel_window_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_DOCUMENT:
      cirkel_window_set_document (CIRKEL_WINDOW (object), g_value_get_object (value));
      break;
    case PROP_GUIDE_SHOWN:
      if (CIRKEL_IS_SESSION_PAGE (CIRKEL_WINDOW (object)->page))
        cirkel_session_page_set_guide_shown (CIRKEL_SESSION_PAGE (CIRKEL_WINDOW (object)->page),
                                             g_value_get_boolean (value));
      break;
    case PROP_CURTAIN:
      cirkel_window_set_curtain (CIRKEL_WINDOW (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
cirkel_window_dispose (GObject *object)
{
  CirkelWindow *self = CIRKEL_WINDOW (object);

  g_clear_handle_id (&self->rebuild_source, g_source_remove);
  forget_document (self);
  g_clear_object (&self->stage);
  g_clear_pointer (&self->hidden, g_ptr_array_unref);

  G_OBJECT_CLASS (cirkel_window_parent_class)->dispose (object);
}

static void
cirkel_window_class_init (CirkelWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = cirkel_window_get_property;
  object_class->set_property = cirkel_window_set_property;
  object_class->dispose = cirkel_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = cirkel_window_close_request;

  /**
   * CirkelWindow:document:
   *
   * The session that the window shows; %NULL on the start screen.
   */
  properties[PROP_DOCUMENT]
    = g_param_spec_object ("document", NULL, NULL, CIRKEL_TYPE_DOCUMENT,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  /**
   * CirkelWindow:demo: (nullable)
   *
   * What the window shows to a group; %NULL where it does not.
   */
  properties[PROP_DEMO]
    = g_param_spec_object ("demo", NULL, NULL, CIRKEL_TYPE_DEMO, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  /**
   * CirkelWindow:guide-shown:
   *
   * Whether the guide of the session is to be seen.
   */
  properties[PROP_GUIDE_SHOWN] = g_param_spec_boolean (
    "guide-shown", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  /**
   * CirkelWindow:talk:
   *
   * The conversation on the screen; %NULL on the start screen.
   */
  properties[PROP_TALK]
    = g_param_spec_object ("talk", NULL, NULL, CIRKEL_TYPE_TALK,
                           G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  /**
   * CirkelWindow:curtain:
   *
   * Whether everything in the window is covered.
   */
  properties[PROP_CURTAIN] = g_param_spec_boolean (
    "curtain", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  cirkel_window_actions_install (GTK_WIDGET_CLASS (klass));
}

static void
cirkel_window_init (CirkelWindow *self)
{
  self->curtain = CIRKEL_CURTAIN (cirkel_curtain_new ());
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (self), GTK_WIDGET (self->curtain));
  g_signal_connect (self, "notify::is-active", G_CALLBACK (active_changed_cb), NULL);
  g_signal_connect (self, "notify::fullscreened", G_CALLBACK (update_calm), NULL);
}

/**
 * cirkel_window_new:
 * @application: the program
 * @document: (nullable): a session; %NULL for the start screen
 *
 * Returns: (transfer none): a window
 */
CirkelWindow *
cirkel_window_new (CirkelApplication *application, CirkelDocument *document)
{
  CirkelWindow *self = g_object_new (CIRKEL_TYPE_WINDOW, "application", application, "width-request", 360,
                                     "height-request", 320, NULL);

  cirkel_window_size_restore (GTK_WINDOW (self), cirkel_application_get_settings (application));
  take_document (self, document);
  cirkel_window_set_curtain (self, cirkel_curtains_get_drawn (GTK_APPLICATION (application)));

  return self;
}

/**
 * cirkel_window_get_document:
 * @self: a window
 *
 * Returns: (transfer none) (nullable): the session that it shows; %NULL on the start screen
 */
CirkelDocument *
cirkel_window_get_document (CirkelWindow *self)
{
  g_return_val_if_fail (CIRKEL_IS_WINDOW (self), NULL);

  return self->document;
}

/**
 * cirkel_window_set_document:
 * @self: a window
 * @document: (nullable): a session; %NULL for the start screen
 *
 * Shows another session, in its language.
 */
void
cirkel_window_set_document (CirkelWindow *self, CirkelDocument *document)
{
  g_return_if_fail (CIRKEL_IS_WINDOW (self));

  if (self->document == document && !cirkel_window_is_demonstrating (self))
    return;

  take_demo (self, NULL, FALSE);
  take_document (self, document);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DOCUMENT]);
}

/**
 * cirkel_window_show_cases:
 * @self: a window
 *
 * Shows the cases, to choose one for a group.
 */
void
cirkel_window_show_cases (CirkelWindow *self)
{
  g_return_if_fail (CIRKEL_IS_WINDOW (self));

  take_demo (self, NULL, TRUE);
  take_document (self, NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DOCUMENT]);
}

/**
 * cirkel_window_get_demo:
 * @self: a window
 *
 * Returns: (transfer none) (nullable): what it shows to a group; %NULL where it does not
 */
CirkelDemo *
cirkel_window_get_demo (CirkelWindow *self)
{
  g_return_val_if_fail (CIRKEL_IS_WINDOW (self), NULL);

  return self->stage != NULL ? cirkel_demo_stage_get_demo (self->stage) : NULL;
}

/**
 * cirkel_window_set_demo:
 * @self: a window
 * @demo: a demonstration
 *
 * Shows a case to a group.
 */
void
cirkel_window_set_demo (CirkelWindow *self, CirkelDemo *demo)
{
  g_return_if_fail (CIRKEL_IS_WINDOW (self));
  g_return_if_fail (CIRKEL_IS_DEMO (demo));

  take_demo (self, demo, TRUE);
  take_document (self, cirkel_demo_get_document (demo));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DOCUMENT]);
}

/**
 * cirkel_window_is_start:
 * @self: a window
 *
 * Returns: whether it is the start screen, which makes room for a session
 */
gboolean
cirkel_window_is_start (CirkelWindow *self)
{
  g_return_val_if_fail (CIRKEL_IS_WINDOW (self), FALSE);

  return self->document == NULL && !cirkel_window_is_demonstrating (self);
}

/**
 * cirkel_window_is_demonstrating:
 * @self: a window
 *
 * Returns: whether a group looks at it: at a case, or at those to choose from
 */
gboolean
cirkel_window_is_demonstrating (CirkelWindow *self)
{
  g_return_val_if_fail (CIRKEL_IS_WINDOW (self), FALSE);

  return self->stage != NULL;
}

/**
 * cirkel_window_close_anyway:
 * @self: a window
 *
 * Closes the window even though its work cannot be kept: a person said so.
 */
void
cirkel_window_close_anyway (CirkelWindow *self)
{
  g_return_if_fail (CIRKEL_IS_WINDOW (self));

  self->close_anyway = TRUE;
  gtk_window_close (GTK_WINDOW (self));
}

/**
 * cirkel_window_get_language:
 * @self: a window
 *
 * Returns: (transfer none): the language that everything in the window is in, as "nl"
 */
const char *
cirkel_window_get_language (CirkelWindow *self)
{
  g_return_val_if_fail (CIRKEL_IS_WINDOW (self), "");

  if (self->document != NULL)
    return cirkel_session_get_language (get_session (self));

  return cirkel_application_get_system_language (get_application (self));
}

/**
 * cirkel_window_get_page:
 * @self: a window
 *
 * Returns: (transfer none): the content: a start page, a session page or an explore page
 */
GtkWidget *
cirkel_window_get_page (CirkelWindow *self)
{
  g_return_val_if_fail (CIRKEL_IS_WINDOW (self), NULL);

  return self->page;
}

/**
 * cirkel_window_get_talk:
 * @self: a window
 *
 * Returns: (transfer none) (nullable): the conversation on the screen; %NULL on the start screen
 */
CirkelTalk *
cirkel_window_get_talk (CirkelWindow *self)
{
  g_return_val_if_fail (CIRKEL_IS_WINDOW (self), NULL);

  return cirkel_window_page_get_talk (self->page);
}

/**
 * cirkel_window_get_curtain:
 * @self: a window
 *
 * Returns: whether everything in the window is covered
 */
gboolean
cirkel_window_get_curtain (CirkelWindow *self)
{
  g_return_val_if_fail (CIRKEL_IS_WINDOW (self), FALSE);

  return cirkel_curtain_get_drawn (self->curtain);
}

/**
 * cirkel_window_set_curtain:
 * @self: a window
 * @drawn: whether everything in the window is to be covered
 *
 * Covers this window and those that belong to it at once, or shows them again as they were.
 */
void
cirkel_window_set_curtain (CirkelWindow *self, gboolean drawn)
{
  g_autoptr (CirkelLanguageScope) scope = NULL;

  g_return_if_fail (CIRKEL_IS_WINDOW (self));

  if (drawn == cirkel_window_get_curtain (self))
    return;

  scope = cirkel_language_scope_new (cirkel_window_get_language (self));
  if (drawn)
    self->hidden = cirkel_hidden_windows_take (GTK_WINDOW (self));
  cirkel_curtain_set_drawn (self->curtain, drawn);
  update_title (self);
  cirkel_window_actions_update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CURTAIN]);
  if (!drawn)
    cirkel_hidden_windows_give_back (g_steal_pointer (&self->hidden));
}
