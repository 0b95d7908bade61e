/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-explore-header.h"

#include <glib/gi18n-lib.h>

#include "cirkel-example-mark.h"
#include "cirkel-language.h"
#include "cirkel-primary-menu.h"
#include "cirkel-status.h"
#include "cirkel-step-text.h"

/**
 * CirkelExploreHeader:
 *
 * Above the pages of the exploration: back, stop, undo, and that all is kept.
 */

struct _CirkelExploreHeader
{
  AdwBin parent_instance;

  CirkelDocument *document;
  CirkelMethod   *method;

  GtkWidget *title;
  GtkWidget *back;
  GtkWidget *undo;
  GtkWidget *redo;
};

G_DEFINE_FINAL_TYPE (CirkelExploreHeader, cirkel_explore_header, ADW_TYPE_BIN)

static CirkelLanguageScope *
enter_language (CirkelExploreHeader *self)
{
  return cirkel_language_scope_new (
    cirkel_session_get_language (cirkel_document_get_session (self->document)));
}

static void
label_button (GtkWidget *button, const char *text)
{
  gtk_widget_set_tooltip_text (button, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
update_status (CirkelExploreHeader *self)
{
  g_autoptr (CirkelLanguageScope) scope = enter_language (self);
  g_autofree char *status = cirkel_status_describe (self->document);

  adw_window_title_set_subtitle (ADW_WINDOW_TITLE (self->title), status);
}

static void
update_steps (CirkelExploreHeader *self)
{
  g_autoptr (CirkelLanguageScope) scope = enter_language (self);
  CirkelHistory   *history = cirkel_document_get_history (self->document);
  CirkelSession   *session = cirkel_document_get_session (self->document);
  g_autofree char *undo = cirkel_step_text_undo (history, session, self->method);
  g_autofree char *redo = cirkel_step_text_redo (history, session, self->method);

  label_button (self->undo, undo);
  label_button (self->redo, redo);
}

static void
cirkel_explore_header_dispose (GObject *object)
{
  CirkelExploreHeader *self = CIRKEL_EXPLORE_HEADER (object);

  g_clear_object (&self->document);
  g_clear_object (&self->method);

  G_OBJECT_CLASS (cirkel_explore_header_parent_class)->dispose (object);
}

static void
cirkel_explore_header_class_init (CirkelExploreHeaderClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cirkel_explore_header_dispose;
}

static void
cirkel_explore_header_init (CirkelExploreHeader *self)
{
}

static GtkWidget *
make_button (const char *icon, const char *name, const char *action)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_name (button, name);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);

  return button;
}

static GtkWidget *
make_back (void)
{
  GtkWidget *button = gtk_button_new ();

  gtk_button_set_child (
    GTK_BUTTON (button),
    g_object_new (ADW_TYPE_BUTTON_CONTENT, "icon-name", "go-previous-symbolic", "label", _ ("Back"), NULL));
  gtk_widget_set_name (button, "explore-back");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Back"), -1);
  gtk_widget_set_tooltip_text (button, _ ("To the page before this one"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "explore.previous");

  return button;
}

static GtkWidget *
make_stop (void)
{
  GtkWidget *button = gtk_button_new_with_label (_ ("Stop"));

  gtk_widget_set_name (button, "explore-stop");
  gtk_widget_set_tooltip_text (button, _ ("All is kept. You can go on later."));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "explore.stop");

  return button;
}

static GtkWidget *
make_menu (void)
{
  GtkWidget *button
    = g_object_new (GTK_TYPE_MENU_BUTTON, "name", "menu-button", "icon-name", "open-menu-symbolic", "primary",
                    TRUE, "tooltip-text", _ ("Main Menu"), NULL);

  cirkel_primary_menu_attach_exploring (GTK_MENU_BUTTON (button));

  return button;
}

/**
 * cirkel_explore_header_new:
 * @document: a session that a client explores
 * @method: the words of the method, in its language
 *
 * Returns: (transfer floating): the header bar, in the language in use
 */
GtkWidget *
cirkel_explore_header_new (CirkelDocument *document, CirkelMethod *method)
{
  CirkelExploreHeader *self = g_object_new (CIRKEL_TYPE_EXPLORE_HEADER, NULL);
  AdwHeaderBar        *bar = ADW_HEADER_BAR (adw_header_bar_new ());

  self->document = g_object_ref (document);
  self->method = g_object_ref (method);
  self->title = adw_window_title_new (_ ("Explore Alone"), "");
  self->back = make_back ();
  self->undo = make_button ("edit-undo-symbolic", "undo-button", "win.undo");
  self->redo = make_button ("edit-redo-symbolic", "redo-button", "win.redo");
  adw_header_bar_set_title_widget (
    bar, cirkel_example_mark_beside (cirkel_document_get_session (document), self->title));
  adw_header_bar_pack_start (bar, self->back);
  adw_header_bar_pack_start (bar, self->undo);
  adw_header_bar_pack_start (bar, self->redo);
  adw_header_bar_pack_end (bar, make_menu ());
  adw_header_bar_pack_end (bar, make_stop ());
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (bar));

  g_signal_connect_object (document, "notify::state", G_CALLBACK (update_status), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "notify::saved-at", G_CALLBACK (update_status), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "notify::file", G_CALLBACK (update_status), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (cirkel_document_get_history (document), "notify::state", G_CALLBACK (update_steps),
                           self, G_CONNECT_SWAPPED);
  update_status (self);
  update_steps (self);

  return GTK_WIDGET (self);
}

/**
 * cirkel_explore_header_set_back:
 * @self: a header
 * @back: whether there is a page before the present one
 */
void
cirkel_explore_header_set_back (CirkelExploreHeader *self, gboolean back)
{
  gtk_widget_set_visible (self->back, back);
}

/**
 * cirkel_explore_header_set_narrow:
 * @self: a header
 * @narrow: whether there is room for few buttons only
 */
void
cirkel_explore_header_set_narrow (CirkelExploreHeader *self, gboolean narrow)
{
  g_autoptr (CirkelLanguageScope) scope = enter_language (self);

  gtk_widget_set_visible (self->title, !narrow);
  gtk_widget_set_visible (self->undo, !narrow);
  gtk_widget_set_visible (self->redo, !narrow);
  adw_button_content_set_label (ADW_BUTTON_CONTENT (gtk_button_get_child (GTK_BUTTON (self->back))),
                                narrow ? "" : _ ("Back"));
}
