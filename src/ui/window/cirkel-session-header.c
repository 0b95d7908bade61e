/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-session-header.h"

#include <glib/gi18n-lib.h>

#include "cirkel-example-mark.h"
#include "cirkel-example.h"
#include "cirkel-language.h"
#include "cirkel-primary-menu.h"
#include "cirkel-share-question.h"
#include "cirkel-status.h"
#include "cirkel-step-text.h"

/**
 * CirkelSessionHeader:
 *
 * The header bar of a session: what it is called, whether the work is safe, and what can be undone.
 *
 * In calm, all but what leads on and out is gone, and the question at hand stands in the middle instead.
 */

struct _CirkelSessionHeader
{
  AdwBin parent_instance;

  CirkelDocument *document;
  CirkelMethod   *method;
  CirkelTalk     *talk;

  AdwHeaderBar   *bar;
  GtkWidget      *title_box;
  AdwWindowTitle *title;
  GtkWidget      *leave_button;
  GtkWidget      *undo_button;
  GtkWidget      *redo_button;
  GtkMenuButton  *menu_button;
  GtkWidget      *history_button;
  GtkWidget      *share_button;
  GtkWidget      *curtain_button;

  gboolean narrow;
  gboolean calm;
};

G_DEFINE_FINAL_TYPE (CirkelSessionHeader, cirkel_session_header, ADW_TYPE_BIN)

static CirkelSession *
get_session (CirkelSessionHeader *self)
{
  return cirkel_document_get_session (self->document);
}

static CirkelLanguageScope *
enter_language (CirkelSessionHeader *self)
{
  return cirkel_language_scope_new (cirkel_session_get_language (get_session (self)));
}

static void
label_button (GtkWidget *button, const char *text)
{
  gtk_widget_set_tooltip_text (button, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
update_label (CirkelSessionHeader *self)
{
  g_autoptr (CirkelLanguageScope) scope = enter_language (self);
  g_autofree char *name = cirkel_example_dup_name (get_session (self), self->method);

  adw_window_title_set_title (self->title, *name != '\0' ? name : _ ("Conversation"));
}

static void
update_status (CirkelSessionHeader *self)
{
  g_autoptr (CirkelLanguageScope) scope = enter_language (self);
  g_autofree char *status = cirkel_status_describe (self->document);

  adw_window_title_set_subtitle (self->title, status);
}

static void
update_steps (CirkelSessionHeader *self)
{
  g_autoptr (CirkelLanguageScope) scope = enter_language (self);
  CirkelHistory   *history = cirkel_document_get_history (self->document);
  g_autofree char *undo = NULL;
  g_autofree char *redo = NULL;

  undo = cirkel_step_text_undo (history, get_session (self), self->method);
  redo = cirkel_step_text_redo (history, get_session (self), self->method);
  label_button (self->undo_button, undo);
  label_button (self->redo_button, redo);
}

/* To look back, where there is something; in a narrow window all this is in the menu only. */
static void
update_buttons (CirkelSessionHeader *self)
{
  GListModel *conversations = G_LIST_MODEL (cirkel_session_get_conversations (get_session (self)));

  gtk_widget_set_visible (self->history_button,
                          !self->narrow && !self->calm && g_list_model_get_n_items (conversations) > 1);
  gtk_widget_set_visible (self->share_button, !self->narrow && !self->calm);
  gtk_widget_set_visible (self->curtain_button, !self->narrow);
  gtk_widget_set_visible (self->leave_button, self->calm);
  /* Where there is no room for both, that it is an example goes before what it is called. */
  gtk_widget_set_visible (GTK_WIDGET (self->title),
                          !self->narrow || !cirkel_session_get_example (get_session (self)));
}

static void
update_title (CirkelSessionHeader *self)
{
  GtkWidget *title = self->title_box;

  if (self->calm)
    title = cirkel_example_mark_beside (get_session (self), cirkel_share_question_new (self->talk, TRUE));
  adw_header_bar_set_title_widget (self->bar, title);
  adw_header_bar_set_show_start_title_buttons (self->bar, !self->calm);
  adw_header_bar_set_show_end_title_buttons (self->bar, !self->calm);
}

static void
cirkel_session_header_dispose (GObject *object)
{
  CirkelSessionHeader *self = CIRKEL_SESSION_HEADER (object);

  g_clear_object (&self->talk);
  g_clear_object (&self->method);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (cirkel_session_header_parent_class)->dispose (object);
}

static void
cirkel_session_header_class_init (CirkelSessionHeaderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_session_header_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/cirkel-session-header.ui");
  gtk_widget_class_bind_template_child (widget_class, CirkelSessionHeader, bar);
  gtk_widget_class_bind_template_child (widget_class, CirkelSessionHeader, title_box);
  gtk_widget_class_bind_template_child (widget_class, CirkelSessionHeader, title);
  gtk_widget_class_bind_template_child (widget_class, CirkelSessionHeader, leave_button);
  gtk_widget_class_bind_template_child (widget_class, CirkelSessionHeader, undo_button);
  gtk_widget_class_bind_template_child (widget_class, CirkelSessionHeader, redo_button);
  gtk_widget_class_bind_template_child (widget_class, CirkelSessionHeader, menu_button);
  gtk_widget_class_bind_template_child (widget_class, CirkelSessionHeader, history_button);
  gtk_widget_class_bind_template_child (widget_class, CirkelSessionHeader, share_button);
  gtk_widget_class_bind_template_child (widget_class, CirkelSessionHeader, curtain_button);
}

static void
cirkel_session_header_init (CirkelSessionHeader *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * cirkel_session_header_set_document:
 * @self: a header bar without a session
 * @document: the session that it is for
 */
void
cirkel_session_header_set_document (CirkelSessionHeader *self, CirkelDocument *document)
{
  CirkelSession *session = cirkel_document_get_session (document);

  self->document = g_object_ref (document);
  self->method = cirkel_method_new (cirkel_session_get_language (session));
  gtk_box_prepend (GTK_BOX (self->title_box), cirkel_example_mark_new (session));
  cirkel_primary_menu_attach (self->menu_button, TRUE);

  g_signal_connect_object (document, "notify::state", G_CALLBACK (update_status), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "notify::saved-at", G_CALLBACK (update_status), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "notify::file", G_CALLBACK (update_status), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::label", G_CALLBACK (update_label), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (cirkel_document_get_history (document), "notify::state", G_CALLBACK (update_steps),
                           self, G_CONNECT_SWAPPED);
  update_label (self);
  update_status (self);
  update_steps (self);
}

/**
 * cirkel_session_header_set_talk:
 * @self: a header bar of a session
 * @talk: which conversation of it is on the screen
 */
void
cirkel_session_header_set_talk (CirkelSessionHeader *self, CirkelTalk *talk)
{
  g_autoptr (CirkelLanguageScope) scope = enter_language (self);

  g_set_object (&self->talk, talk);
  update_title (self);
  update_buttons (self);
}

/**
 * cirkel_session_header_set_narrow:
 * @self: a header bar of a session
 * @narrow: whether there is room for few buttons
 */
void
cirkel_session_header_set_narrow (CirkelSessionHeader *self, gboolean narrow)
{
  self->narrow = narrow;
  update_buttons (self);
}

/**
 * cirkel_session_header_set_calm:
 * @self: a header bar of a session
 * @calm: whether only what is for everybody at the table is to be seen
 */
void
cirkel_session_header_set_calm (CirkelSessionHeader *self, gboolean calm)
{
  g_autoptr (CirkelLanguageScope) scope = enter_language (self);

  self->calm = calm;
  update_title (self);
  update_buttons (self);
}
