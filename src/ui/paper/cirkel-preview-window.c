/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-preview-window.h"

#include <glib/gi18n-lib.h>

#include "cirkel-example-mark.h"
#include "cirkel-example.h"
#include "cirkel-language.h"
#include "cirkel-pages-view.h"
#include "cirkel-paper-window.h"
#include "cirkel-preview-files.h"
#include "cirkel-preview-nothing.h"
#include "cirkel-preview-side.h"
#include "cirkel-preview.h"

/**
 * CirkelPreviewWindow:
 *
 * The summary of a conversation before it leaves: for whom it is, what it contains, and the very pages
 * that come out of the printer. From here it is printed or saved.
 *
 * The keys of the session's window do here what people expect of them: print, save, undo.
 */

#define WIDTH 1100
#define HEIGHT 720

struct _CirkelPreviewWindow
{
  AdwWindow parent_instance;

  CirkelPreview   *preview;
  AdwWindowTitle  *title;
  GtkMenuButton   *save_button;
  GtkButton       *print_button;
  AdwToastOverlay *toasts;
  AdwFlap         *flap;
  GtkStack        *stack;
  GtkWidget       *view;
  AdwStatusPage   *nothing;
  guint            fold_source;
};

G_DEFINE_FINAL_TYPE (CirkelPreviewWindow, cirkel_preview_window, ADW_TYPE_WINDOW)

static CirkelHistory *
get_history (CirkelPreviewWindow *self)
{
  return cirkel_talk_get_history (cirkel_preview_get_talk (self->preview));
}

static void
print_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  cirkel_preview_files_print (CIRKEL_PREVIEW_WINDOW (widget)->preview, GTK_WINDOW (widget));
}

static void
save_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CirkelPreviewWindow *self = CIRKEL_PREVIEW_WINDOW (widget);

  cirkel_preview_files_save (self->preview, self->toasts,
                             parameter != NULL ? g_variant_get_string (parameter, NULL) : "pdf");
}

static void
undo_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  cirkel_history_undo (get_history (CIRKEL_PREVIEW_WINDOW (widget)));
}

static void
redo_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  cirkel_history_redo (get_history (CIRKEL_PREVIEW_WINDOW (widget)));
}

static void
side_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AdwFlap *flap = CIRKEL_PREVIEW_WINDOW (widget)->flap;

  adw_flap_set_reveal_flap (flap, !adw_flap_get_reveal_flap (flap));
}

/* Words that come later, in the language of the window that was made with it. */
static CirkelLanguageScope *
enter_language (CirkelPreviewWindow *self)
{
  return cirkel_language_scope_new (
    cirkel_session_get_language (cirkel_talk_get_session (cirkel_preview_get_talk (self->preview))));
}

static void
active_changed_cb (CirkelPreviewWindow *self)
{
  if (gtk_window_is_active (GTK_WINDOW (self)))
    cirkel_language_use (
      cirkel_session_get_language (cirkel_talk_get_session (cirkel_preview_get_talk (self->preview))));
}

static void
update_history (CirkelPreviewWindow *self)
{
  CirkelHistory *history = get_history (self);
  gboolean       editable = cirkel_talk_get_editable (cirkel_preview_get_talk (self->preview));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.undo",
                                 editable && cirkel_history_get_can_undo (history));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.redo",
                                 editable && cirkel_history_get_can_redo (history));
}

static void
show_pages (CirkelPreviewWindow *self)
{
  g_autoptr (CirkelLanguageScope) scope = enter_language (self);
  CirkelPages *pages = cirkel_preview_get_pages (self->preview);
  gboolean     some = pages != NULL;

  cirkel_pages_view_set_pages (CIRKEL_PAGES_VIEW (self->view), pages);
  if (!some)
    cirkel_preview_nothing_explain (self->nothing, cirkel_preview_get_talk (self->preview));
  gtk_stack_set_visible_child_name (self->stack, some ? "pages" : "nothing");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.summary", some);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.save", some);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "preview.save", some);
  gtk_widget_set_sensitive (GTK_WIDGET (self->save_button), some);
}

static void
show_audience (CirkelPreviewWindow *self)
{
  g_autoptr (CirkelLanguageScope) scope = enter_language (self);
  g_autoptr (GMenuModel) menu = cirkel_preview_files_make_menu (self->preview);
  const char *const words[] = {
    [CIRKEL_AUDIENCE_CLIENT] = _ ("For the client"),
    [CIRKEL_AUDIENCE_PROFESSIONAL] = _ ("For the file of the professional"),
    [CIRKEL_AUDIENCE_EMPLOYER] = _ ("For the employer"),
  };

  adw_window_title_set_subtitle (self->title, words[cirkel_preview_get_audience (self->preview)]);
  gtk_menu_button_set_menu_model (self->save_button, menu);
  gtk_widget_set_name (GTK_WIDGET (gtk_menu_button_get_popover (self->save_button)), "preview-save-menu");
}

/* In a narrow window pictures take the place of words. */
static void
show_folded (CirkelPreviewWindow *self)
{
  g_autoptr (CirkelLanguageScope) scope = enter_language (self);

  if (adw_flap_get_folded (self->flap))
    {
      gtk_button_set_icon_name (self->print_button, "document-print-symbolic");
      gtk_menu_button_set_icon_name (self->save_button, "document-save-symbolic");
    }
  else
    {
      gtk_button_set_label (self->print_button, _ ("Print…"));
      gtk_menu_button_set_label (self->save_button, _ ("_Save"));
    }
  /* Either gave the button another name. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->print_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Print"), -1);
}

static gboolean
fold_cb (gpointer data)
{
  CirkelPreviewWindow *self = data;

  self->fold_source = 0;
  show_folded (self);

  return G_SOURCE_REMOVE;
}

/* Buttons cannot change while widgets are given their places. */
static void
folded_changed_cb (CirkelPreviewWindow *self)
{
  if (self->fold_source == 0)
    self->fold_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, fold_cb, self, NULL);
}

static void
name_button (GtkWidget *button, const char *name, const char *label)
{
  gtk_widget_set_name (button, name);
  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static GtkWidget *
make_side_button (CirkelPreviewWindow *self)
{
  GtkWidget *button = gtk_toggle_button_new ();

  gtk_button_set_icon_name (GTK_BUTTON (button), "sidebar-show-symbolic");
  name_button (button, "preview-choices", _ ("For Whom, and What"));
  g_object_bind_property (self->flap, "reveal-flap", button, "active",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);

  return button;
}

static GtkWidget *
make_header (CirkelPreviewWindow *self)
{
  AdwHeaderBar *header = ADW_HEADER_BAR (adw_header_bar_new ());

  self->title = ADW_WINDOW_TITLE (adw_window_title_new (_ ("Summary"), ""));
  self->save_button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_use_underline (self->save_button, TRUE);
  name_button (GTK_WIDGET (self->save_button), "preview-save", _ ("Save"));
  self->print_button = GTK_BUTTON (gtk_button_new ());
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->print_button), "win.summary");
  gtk_widget_add_css_class (GTK_WIDGET (self->print_button), "suggested-action");
  name_button (GTK_WIDGET (self->print_button), "preview-print", _ ("Print"));

  adw_header_bar_set_title_widget (
    header, cirkel_example_mark_beside (cirkel_talk_get_session (cirkel_preview_get_talk (self->preview)),
                                        GTK_WIDGET (self->title)));
  adw_header_bar_pack_start (header, make_side_button (self));
  adw_header_bar_pack_end (header, GTK_WIDGET (self->print_button));
  adw_header_bar_pack_end (header, GTK_WIDGET (self->save_button));

  return GTK_WIDGET (header);
}

static void
make_content (CirkelPreviewWindow *self, int side_width)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->flap = ADW_FLAP (adw_flap_new ());
  self->view = cirkel_pages_view_new ();
  self->stack = GTK_STACK (gtk_stack_new ());
  self->nothing = ADW_STATUS_PAGE (cirkel_preview_nothing_new (self->flap));
  gtk_stack_add_named (self->stack, self->view, "pages");
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->nothing), "nothing");
  self->toasts = ADW_TOAST_OVERLAY (adw_toast_overlay_new ());
  adw_toast_overlay_set_child (self->toasts, GTK_WIDGET (self->stack));

  adw_flap_set_flap (self->flap, cirkel_preview_side_new (self->preview, side_width));
  adw_flap_set_separator (self->flap, gtk_separator_new (GTK_ORIENTATION_VERTICAL));
  adw_flap_set_content (self->flap, GTK_WIDGET (self->toasts));
  gtk_widget_set_vexpand (GTK_WIDGET (self->flap), TRUE);

  gtk_box_append (GTK_BOX (box), make_header (self));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->flap));
  adw_window_set_content (ADW_WINDOW (self), box);
}

static void
watch (CirkelPreviewWindow *self)
{
  g_signal_connect_object (self->preview, "notify::audience", G_CALLBACK (show_audience), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->preview, "notify::pages", G_CALLBACK (show_pages), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get_history (self), "notify", G_CALLBACK (update_history), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->flap, "notify::folded", G_CALLBACK (folded_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect (self, "notify::is-active", G_CALLBACK (active_changed_cb), NULL);
  show_audience (self);
  show_pages (self);
  show_folded (self);
  update_history (self);
}

static void
cirkel_preview_window_dispose (GObject *object)
{
  CirkelPreviewWindow *self = CIRKEL_PREVIEW_WINDOW (object);

  g_clear_handle_id (&self->fold_source, g_source_remove);
  g_signal_handlers_disconnect_by_func (self, active_changed_cb, NULL);
  G_OBJECT_CLASS (cirkel_preview_window_parent_class)->dispose (object);

  g_clear_object (&self->preview);
}

static void
cirkel_preview_window_class_init (CirkelPreviewWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_preview_window_dispose;

  gtk_widget_class_install_action (widget_class, "win.summary", NULL, print_cb);
  gtk_widget_class_install_action (widget_class, "win.save", NULL, save_cb);
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo_cb);
  gtk_widget_class_install_action (widget_class, "win.redo", NULL, redo_cb);
  gtk_widget_class_install_action (widget_class, "win.guide", NULL, side_cb);
  gtk_widget_class_install_action (widget_class, "preview.save", "s", save_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
cirkel_preview_window_init (CirkelPreviewWindow *self)
{
  gtk_widget_set_name (GTK_WIDGET (self), "preview-window");
}

/**
 * cirkel_preview_window_new:
 * @parent: the window of the session
 * @talk: the conversation on the screen
 * @settings: the settings of the program
 *
 * Returns: (transfer none): a window with the summary of the conversation, in the language of the session
 */
CirkelPreviewWindow *
cirkel_preview_window_new (GtkWindow *parent, CirkelTalk *talk, GSettings *settings)
{
  g_autoptr (CirkelLanguageScope) scope
    = cirkel_language_scope_new (cirkel_session_get_language (cirkel_talk_get_session (talk)));
  CirkelPreviewWindow *self
    = g_object_new (CIRKEL_TYPE_PREVIEW_WINDOW, "application", gtk_window_get_application (parent),
                    "transient-for", parent, "width-request", 360, "height-request", 320, NULL);
  g_autofree char *title
    = cirkel_example_mark (cirkel_talk_get_session (talk), cirkel_talk_get_method (talk), _ ("Summary"));

  gtk_window_set_title (GTK_WINDOW (self), title);
  self->preview = cirkel_preview_new (talk, settings);
  make_content (self, cirkel_paper_window_fit (GTK_WINDOW (self), parent, WIDTH, HEIGHT));
  watch (self);

  return self;
}

/**
 * cirkel_preview_window_find:
 * @parent: the window of a session
 *
 * Returns: (transfer none) (nullable): the window with its summary, if it is open
 */
CirkelPreviewWindow *
cirkel_preview_window_find (GtkWindow *parent)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      /* The toolkit keeps the window alive: it is borrowed here. */
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (CIRKEL_IS_PREVIEW_WINDOW (window) && gtk_window_get_transient_for (window) == parent)
        return CIRKEL_PREVIEW_WINDOW (window);
    }

  return NULL;
}
