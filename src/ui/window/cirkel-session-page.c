/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-session-page.h"

#include <glib/gi18n-lib.h>

#include "cirkel-language.h"
#include "cirkel-method.h"
#include "cirkel-primary-menu.h"
#include "cirkel-status.h"
#include "cirkel-step-text.h"
#include "cirkel-text.h"
#include "cirkel-trouble-bar.h"

/**
 * CirkelSessionPage:
 *
 * The content of a window with a session: the header bar, which tells the label and whether
 * the work is safe, and the board.
 */

struct _CirkelSessionPage
{
  AdwBin parent_instance;

  CirkelDocument *document;
  CirkelMethod   *method; /* made at the first step: an untouched session needs no names */

  AdwWindowTitle *title;
  GtkWidget      *undo_button;
  GtkWidget      *redo_button;
  GtkMenuButton  *menu_button;
  AdwBin         *under_header; /* room for the steps of the conversation */
  AdwBin         *trouble_bin;
  AdwBin         *board_bin;
};

G_DEFINE_FINAL_TYPE (CirkelSessionPage, cirkel_session_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_DOCUMENT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static CirkelSession *
get_session (CirkelSessionPage *self)
{
  return cirkel_document_get_session (self->document);
}

static CirkelLanguageScope *
enter_language (CirkelSessionPage *self)
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
update_label (CirkelSessionPage *self)
{
  g_autoptr (CirkelLanguageScope) scope = enter_language (self);
  g_autofree char *label = cirkel_text_clean (cirkel_session_get_label (get_session (self)));

  adw_window_title_set_title (self->title, *label != '\0' ? label : _ ("Conversation"));
}

static void
update_trouble (CirkelSessionPage *self, gboolean trouble)
{
  GtkWidget *bar = adw_bin_get_child (self->trouble_bin);

  if (trouble && bar == NULL)
    {
      bar = cirkel_trouble_bar_new ();
      adw_bin_set_child (self->trouble_bin, bar);
    }

  if (trouble)
    cirkel_trouble_bar_show (CIRKEL_TROUBLE_BAR (bar), self->document);
  else if (bar != NULL)
    cirkel_trouble_bar_hide (CIRKEL_TROUBLE_BAR (bar));
}

static void
update_status (CirkelSessionPage *self)
{
  g_autoptr (CirkelLanguageScope) scope = enter_language (self);
  CirkelDocumentState state = cirkel_document_get_state (self->document);
  g_autofree char    *status = cirkel_status_describe (self->document);

  adw_window_title_set_subtitle (self->title, status);
  /* While it is tried again the bar stays: it would jump otherwise. */
  if (state != CIRKEL_DOCUMENT_SAVING)
    update_trouble (self, state == CIRKEL_DOCUMENT_FAILED || state == CIRKEL_DOCUMENT_CONFLICT);
}

static void
update_steps (CirkelSessionPage *self)
{
  g_autoptr (CirkelLanguageScope) scope = enter_language (self);
  CirkelHistory   *history = cirkel_document_get_history (self->document);
  gboolean         any = cirkel_history_get_can_undo (history) || cirkel_history_get_can_redo (history);
  g_autofree char *undo = NULL;
  g_autofree char *redo = NULL;

  if (any && self->method == NULL)
    self->method = cirkel_method_new (cirkel_session_get_language (get_session (self)));

  undo = cirkel_step_text_undo (history, get_session (self), self->method);
  redo = cirkel_step_text_redo (history, get_session (self), self->method);
  label_button (self->undo_button, undo);
  label_button (self->redo_button, redo);
}

static void
cirkel_session_page_constructed (GObject *object)
{
  CirkelSessionPage *self = CIRKEL_SESSION_PAGE (object);

  G_OBJECT_CLASS (cirkel_session_page_parent_class)->constructed (object);

  g_signal_connect_object (self->document, "notify::state", G_CALLBACK (update_status), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->document, "notify::saved-at", G_CALLBACK (update_status), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->document, "notify::file", G_CALLBACK (update_status), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (get_session (self), "notify::label", G_CALLBACK (update_label), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (cirkel_document_get_history (self->document), "notify::state",
                           G_CALLBACK (update_steps), self, G_CONNECT_SWAPPED);

  adw_bin_set_child (self->board_bin, cirkel_board_page_new (self->document));
  cirkel_primary_menu_attach (self->menu_button, TRUE);
  update_label (self);
  update_status (self);
  update_steps (self);
}

static void
cirkel_session_page_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  CirkelSessionPage *self = CIRKEL_SESSION_PAGE (object);

  switch (property_id)
    {
    case PROP_DOCUMENT:
      g_value_set_object (value, self->document);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
cirkel_session_page_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  CirkelSessionPage *self = CIRKEL_SESSION_PAGE (object);

  switch (property_id)
    {
    case PROP_DOCUMENT:
      self->document = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
cirkel_session_page_dispose (GObject *object)
{
  CirkelSessionPage *self = CIRKEL_SESSION_PAGE (object);

  g_clear_object (&self->document);
  g_clear_object (&self->method);

  G_OBJECT_CLASS (cirkel_session_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, CirkelSessionPage, title);
  gtk_widget_class_bind_template_child (widget_class, CirkelSessionPage, undo_button);
  gtk_widget_class_bind_template_child (widget_class, CirkelSessionPage, redo_button);
  gtk_widget_class_bind_template_child (widget_class, CirkelSessionPage, menu_button);
  gtk_widget_class_bind_template_child (widget_class, CirkelSessionPage, under_header);
  gtk_widget_class_bind_template_child (widget_class, CirkelSessionPage, trouble_bin);
  gtk_widget_class_bind_template_child (widget_class, CirkelSessionPage, board_bin);
}

static void
cirkel_session_page_class_init (CirkelSessionPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = cirkel_session_page_constructed;
  object_class->get_property = cirkel_session_page_get_property;
  object_class->set_property = cirkel_session_page_set_property;
  object_class->dispose = cirkel_session_page_dispose;

  /**
   * CirkelSessionPage:document:
   *
   * The session on the page.
   */
  properties[PROP_DOCUMENT]
    = g_param_spec_object ("document", NULL, NULL, CIRKEL_TYPE_DOCUMENT,
                           G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/cirkel-session-page.ui");
  bind_children (widget_class);
}

static void
cirkel_session_page_init (CirkelSessionPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * cirkel_session_page_new:
 * @document: the session to show
 *
 * Returns: (transfer floating): the content of a window, in the language in use
 */
GtkWidget *
cirkel_session_page_new (CirkelDocument *document)
{
  return g_object_new (CIRKEL_TYPE_SESSION_PAGE, "document", document, NULL);
}

/**
 * cirkel_session_page_get_board_page:
 * @self: the page
 *
 * Returns: (transfer none): the board with all that belongs to it
 */
CirkelBoardPage *
cirkel_session_page_get_board_page (CirkelSessionPage *self)
{
  return CIRKEL_BOARD_PAGE (adw_bin_get_child (self->board_bin));
}
