/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-kit-dialog.h"

#include <glib/gi18n-lib.h>

#include "cirkel-kit.h"
#include "cirkel-language-row.h"
#include "cirkel-method.h"
#include "cirkel-observer-sheet.h"
#include "cirkel-pages-export.h"
#include "cirkel-pages-view.h"
#include "cirkel-paper-save.h"
#include "cirkel-paper-window.h"
#include "cirkel-print.h"

/**
 * CirkelKitDialog:
 *
 * The kit on paper before it is printed or saved: in which language, on which paper, and whether
 * with the cards of a session; and beside that the pages.
 */

#define WIDTH 960
#define HEIGHT 700
/* With less room for the pages they make room for the choices, and the choices for them. */
#define LEAST_PAGES 320
/* A sheet of A4 is seen as a whole. */
#define ZOOM 0.5

struct _CirkelKitDialog
{
  AdwWindow parent_instance;

  CirkelDocument *document; /* nullable: the session of the window in front */
  CirkelPages    *pages;

  AdwToastOverlay *toasts;
  AdwFlap         *flap;
  AdwComboRow     *language;
  AdwComboRow     *paper;
  GtkSwitch       *own; /* nullable */
  GtkSwitch       *observer;
  GtkWidget       *view;
  GtkWidget       *print;
};

G_DEFINE_FINAL_TYPE (CirkelKitDialog, cirkel_kit_dialog, ADW_TYPE_WINDOW)

/* The papers to choose from, in the order of the list. */
static const CirkelPaperSize sizes[] = { CIRKEL_PAPER_A4, CIRKEL_PAPER_A3, CIRKEL_PAPER_LETTER };

static CirkelPaperSize
get_size (CirkelKitDialog *self)
{
  guint selected = adw_combo_row_get_selected (self->paper);

  return selected < G_N_ELEMENTS (sizes) ? sizes[selected] : CIRKEL_PAPER_A4;
}

static void
update (CirkelKitDialog *self)
{
  const char     *language = cirkel_language_row_get_language (self->language);
  CirkelSession  *session = NULL;
  CirkelPaperSize size = get_size (self);
  g_autoptr (CirkelMethod) method = NULL;
  g_autoptr (CirkelPaper) kit = NULL;

  if (language == NULL)
    return;
  if (self->own != NULL && gtk_switch_get_active (self->own))
    session = cirkel_document_get_session (self->document);

  method = cirkel_method_new (language);
  kit = cirkel_kit_new (method, session, size);
  if (gtk_switch_get_active (self->observer))
    cirkel_observer_sheet_add (kit, method, NULL);
  g_clear_object (&self->pages);
  self->pages = cirkel_pages_new (kit, size);
  cirkel_pages_view_set_pages (CIRKEL_PAGES_VIEW (self->view), self->pages);
}

static void
print_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  cirkel_print_show (GTK_WINDOW (widget), CIRKEL_KIT_DIALOG (widget)->pages, _ ("Paper Kit"));
}

static GBytes *
render_cb (gpointer pages, GError **error)
{
  return cirkel_pages_to_pdf (pages, error);
}

static void
save_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CirkelKitDialog *self = CIRKEL_KIT_DIALOG (widget);
  g_autofree char *name = g_strconcat (_ ("Paper Kit"), ".pdf", NULL);

  cirkel_paper_save_show (self->toasts, _ ("Save the Paper Kit"), name, self->document, render_cb,
                          g_object_ref (self->pages), g_object_unref);
}

static GtkWidget *
make_side_button (CirkelKitDialog *self)
{
  GtkWidget *button = gtk_toggle_button_new ();

  gtk_button_set_icon_name (GTK_BUTTON (button), "sidebar-show-symbolic");
  gtk_widget_set_name (button, "kit-choices-button");
  gtk_widget_set_tooltip_text (button, _ ("Choices"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Choices"), -1);
  g_object_bind_property (self->flap, "reveal-flap", button, "active",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);

  return button;
}

static GtkWidget *
pack_button (AdwHeaderBar *header, const char *label, const char *name, const char *action)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_widget_set_name (button, name);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  adw_header_bar_pack_end (header, button);

  return button;
}

static GtkWidget *
make_header (CirkelKitDialog *self)
{
  AdwHeaderBar *header = ADW_HEADER_BAR (adw_header_bar_new ());

  self->print = pack_button (header, _ ("_Print…"), "kit-print", "kit.print");
  adw_header_bar_pack_start (header, make_side_button (self));
  pack_button (header, _ ("_Save…"), "kit-save", "kit.save");
  gtk_widget_add_css_class (self->print, "suggested-action");

  return GTK_WIDGET (header);
}

static GtkWidget *
make_paper_row (CirkelKitDialog *self)
{
  const char *const names[] = { "A4", "A3", _ ("Letter"), NULL };
  GtkWidget        *row = adw_combo_row_new ();
  g_autoptr (GtkStringList) list = gtk_string_list_new (names);
  gboolean letter = g_str_equal (gtk_paper_size_get_default (), GTK_PAPER_NAME_LETTER);

  self->paper = ADW_COMBO_ROW (row);
  gtk_widget_set_name (row, "kit-paper-row");
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ ("Paper"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), _ ("On A3 the circles and cards are larger"));
  adw_combo_row_set_model (self->paper, G_LIST_MODEL (list));
  adw_combo_row_set_selected (self->paper, letter ? G_N_ELEMENTS (sizes) - 1 : 0);
  g_signal_connect_object (row, "notify::selected", G_CALLBACK (update), self, G_CONNECT_SWAPPED);

  return row;
}

static GtkWidget *
make_language_row (CirkelKitDialog *self, const char *language)
{
  GtkWidget *row = cirkel_language_row_new (_ ("Language"), language);

  self->language = ADW_COMBO_ROW (row);
  gtk_widget_set_name (row, "kit-language-row");
  g_signal_connect_object (row, "notify::selected", G_CALLBACK (update), self, G_CONNECT_SWAPPED);

  return row;
}

static gboolean
has_own_cards (CirkelSession *session, CirkelPurpose purpose)
{
  GListModel *deck = G_LIST_MODEL (cirkel_session_get_deck (session));

  for (guint i = 0; i < g_list_model_get_n_items (deck); i++)
    {
      g_autoptr (CirkelCard) card = g_list_model_get_item (deck, i);

      if (cirkel_card_is_own (card) && cirkel_card_get_purpose (card) == purpose)
        return TRUE;
    }

  return FALSE;
}

/* A row with a switch, that makes the pages anew. */
static GtkWidget *
make_switch_row (CirkelKitDialog *self, GtkSwitch **button, const char *name, gboolean active)
{
  GtkWidget *row = adw_action_row_new ();

  *button = GTK_SWITCH (gtk_switch_new ());
  gtk_switch_set_active (*button, active);
  gtk_widget_set_name (GTK_WIDGET (*button), name);
  gtk_widget_set_valign (GTK_WIDGET (*button), GTK_ALIGN_CENTER);
  g_signal_connect_object (*button, "notify::active", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), GTK_WIDGET (*button));
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), GTK_WIDGET (*button));

  return row;
}

/* What a person wrote comes on paper: the row says so. None where there is nothing of theirs. */
static GtkWidget *
make_own_row (CirkelKitDialog *self)
{
  CirkelSession *session = cirkel_document_get_session (self->document);
  CirkelPurpose  purpose = cirkel_conversation_get_purpose (cirkel_session_get_current (session));
  gboolean       goals = purpose == CIRKEL_PURPOSE_GOALS;
  GtkWidget     *row;

  if (!has_own_cards (session, purpose))
    return NULL;

  row = make_switch_row (self, &self->own, "kit-own-switch", TRUE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), goals ? _ ("The small goals") : _ ("Own cards"));
  adw_action_row_set_subtitle (
    ADW_ACTION_ROW (row), goals
                            ? _ ("What is written on them comes on paper, in the place of the seven values")
                            : _ ("What is written on them comes on paper"));

  return row;
}

static GtkWidget *
make_observer_row (CirkelKitDialog *self)
{
  GtkWidget *row = make_switch_row (self, &self->observer, "kit-observer-switch", FALSE);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ ("Sheet for the observer"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), _ ("For who watches and learns: what to look for"));

  return row;
}

static GtkWidget *
make_choices (CirkelKitDialog *self, const char *language)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  GtkWidget           *own = self->document != NULL ? make_own_row (self) : NULL;

  adw_preferences_group_set_title (group, _ ("Without a Computer"));
  adw_preferences_group_set_description (
    group, _ ("The three circles, cards to cut out, empty cards to write on, and the questionnaire."));
  adw_preferences_group_add (group, make_language_row (self, language));
  adw_preferences_group_add (group, make_paper_row (self));
  if (own != NULL)
    adw_preferences_group_add (group, own);
  adw_preferences_group_add (group, make_observer_row (self));

  return GTK_WIDGET (group);
}

static GtkWidget *
make_side (CirkelKitDialog *self, const char *language, int width)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (box), make_choices (self, language));
  gtk_widget_add_css_class (box, "choices");
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), box);
  gtk_widget_add_css_class (scroller, "preview-side");
  gtk_widget_set_size_request (scroller, width, -1);
  /* The rows would like to be wider; the pages need the room. */
  gtk_widget_set_hexpand (scroller, FALSE);

  return scroller;
}

static void
build (CirkelKitDialog *self, const char *language, int side_width)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->flap = ADW_FLAP (adw_flap_new ());
  self->view = cirkel_pages_view_new ();
  cirkel_pages_view_set_zoom (CIRKEL_PAGES_VIEW (self->view), ZOOM);
  self->toasts = ADW_TOAST_OVERLAY (adw_toast_overlay_new ());
  adw_toast_overlay_set_child (self->toasts, self->view);
  gtk_widget_set_size_request (GTK_WIDGET (self->toasts), LEAST_PAGES, -1);

  adw_flap_set_flap (self->flap, make_side (self, language, side_width));
  adw_flap_set_separator (self->flap, gtk_separator_new (GTK_ORIENTATION_VERTICAL));
  adw_flap_set_content (self->flap, GTK_WIDGET (self->toasts));
  gtk_widget_set_vexpand (GTK_WIDGET (self->flap), TRUE);

  gtk_box_append (GTK_BOX (box), make_header (self));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->flap));
  adw_window_set_content (ADW_WINDOW (self), box);
}

static void
cirkel_kit_dialog_dispose (GObject *object)
{
  CirkelKitDialog *self = CIRKEL_KIT_DIALOG (object);

  g_clear_object (&self->document);
  g_clear_object (&self->pages);

  G_OBJECT_CLASS (cirkel_kit_dialog_parent_class)->dispose (object);
}

static void
cirkel_kit_dialog_class_init (CirkelKitDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_kit_dialog_dispose;

  gtk_widget_class_install_action (widget_class, "kit.print", NULL, print_cb);
  gtk_widget_class_install_action (widget_class, "kit.save", NULL, save_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "kit.print", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "kit.save", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
cirkel_kit_dialog_init (CirkelKitDialog *self)
{
  gtk_widget_set_name (GTK_WIDGET (self), "kit-dialog");
}

/**
 * cirkel_kit_dialog_new:
 * @parent: the window in front
 * @document: (nullable): its session, whose own cards can be added
 * @language: the language that the kit has at first
 *
 * Returns: (transfer none): a window with the kit on paper, in the language in use
 */
CirkelKitDialog *
cirkel_kit_dialog_new (GtkWindow *parent, CirkelDocument *document, const char *language)
{
  CirkelKitDialog *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent) && language != NULL, NULL);
  g_return_val_if_fail (document == NULL || CIRKEL_IS_DOCUMENT (document), NULL);

  self = g_object_new (CIRKEL_TYPE_KIT_DIALOG, "transient-for", parent, "modal", TRUE, "title",
                       _ ("Paper Kit"), "width-request", 360, "height-request", 320, NULL);
  self->document = document != NULL ? g_object_ref (document) : NULL;
  build (self, language, cirkel_paper_window_fit (GTK_WINDOW (self), parent, WIDTH, HEIGHT));
  update (self);
  gtk_widget_grab_focus (self->print);

  return self;
}
