/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-cases-page.h"

#include <glib/gi18n-lib.h>

#include "cirkel-card-text.h"
#include "cirkel-case-card.h"
#include "cirkel-letter-size.h"
#include "cirkel-primary-menu.h"
#include "cirkel-tiles-layout.h"

/**
 * CirkelCasesPage:
 *
 * Which case to show to a group. Here, and as long as one is shown, no session of anybody is opened.
 */

/* How wide a case is at least, in letters. */
#define CASE_EM 17

/* How wide the page is at most, in letters. */
#define PAGE_EM 78

struct _CirkelCasesPage
{
  AdwBin parent_instance;

  GtkWidget *clamp;
  GtkWidget *content;

  CirkelLetterSize size;
  guint            resize_source;
};

G_DEFINE_FINAL_TYPE (CirkelCasesPage, cirkel_cases_page, ADW_TYPE_BIN)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
clicked_cb (CirkelCasesPage *self, CirkelCaseCard *card)
{
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, cirkel_case_card_get_case (card));
}

static GtkWidget *
make_label (const char *text, const char *style)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "justify", GTK_JUSTIFY_CENTER,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (label, style);

  return label;
}

static GtkWidget *
make_cards (CirkelCasesPage *self, const char *language)
{
  g_autoptr (GListModel) cases = cirkel_cases_list (language);
  GtkWidget        *cards = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkLayoutManager *layout = g_object_new (CIRKEL_TYPE_TILES_LAYOUT, NULL);

  cirkel_tiles_layout_set_column_em (CIRKEL_TILES_LAYOUT (layout), CASE_EM);
  gtk_widget_set_layout_manager (cards, layout);
  gtk_widget_add_css_class (cards, "cases");
  for (guint i = 0; i < g_list_model_get_n_items (cases); i++)
    {
      g_autoptr (CirkelCase) the_case = g_list_model_get_item (cases, i);
      g_autofree char *name = g_strconcat ("case-", cirkel_case_get_id (the_case), NULL);
      GtkWidget       *card = cirkel_case_card_new (the_case);

      gtk_widget_set_name (card, name);
      g_signal_connect_object (card, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (cards), card);
    }

  return cards;
}

static GtkWidget *
make_header (void)
{
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *back = gtk_button_new_from_icon_name ("go-previous-symbolic");
  GtkWidget *large = gtk_toggle_button_new ();
  GtkWidget *menu
    = g_object_new (GTK_TYPE_MENU_BUTTON, "name", "menu-button", "icon-name", "open-menu-symbolic", "primary",
                    TRUE, "tooltip-text", _ ("Main Menu"), NULL);

  gtk_widget_set_name (back, "to-start");
  gtk_widget_set_tooltip_text (back, _ ("Back to the Start Screen"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (back), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Back to the Start Screen"), -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (back), "demo.stop");

  gtk_button_set_icon_name (GTK_BUTTON (large), "display-projector-symbolic");
  gtk_widget_set_name (large, "projector");
  gtk_widget_set_tooltip_text (large, _ ("Text for a Projector"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (large), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Text for a Projector"), -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (large), "demo.projector");

  cirkel_primary_menu_attach (GTK_MENU_BUTTON (menu), FALSE);
  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header), adw_window_title_new (_ ("Demonstrate"), ""));
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), back);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), menu);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), large);

  return header;
}

static GtkWidget *
make_scroller (GtkWidget *content)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), content);
  gtk_widget_set_vexpand (scroller, TRUE);

  return scroller;
}

/* Letters grow with the window */

static void
update_width (CirkelCasesPage *self)
{
  int width = (int)(PAGE_EM * cirkel_card_text_get_em (self->content));

  adw_clamp_set_maximum_size (ADW_CLAMP (self->clamp), width);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (self->clamp), width);
}

static gboolean
resize_cb (gpointer data)
{
  CirkelCasesPage *self = data;

  self->resize_source = 0;
  cirkel_letter_size_apply (GTK_WIDGET (self), self->size);
  update_width (self);

  return G_SOURCE_REMOVE;
}

static void
cirkel_cases_page_measure (GtkWidget     *widget,
                           GtkOrientation orientation,
                           int            for_size,
                           int           *minimum,
                           int           *natural,
                           int           *minimum_baseline,
                           int           *natural_baseline)
{
  gtk_widget_measure (adw_bin_get_child (ADW_BIN (widget)), orientation, for_size, minimum, natural,
                      minimum_baseline, natural_baseline);
}

static void
cirkel_cases_page_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CirkelCasesPage *self = CIRKEL_CASES_PAGE (widget);
  CirkelLetterSize size = cirkel_letter_size_for (width, height);

  gtk_widget_allocate (adw_bin_get_child (ADW_BIN (widget)), width, height, baseline, NULL);

  /* Letters cannot change while widgets are given their size. */
  if (size != self->size && self->resize_source == 0)
    self->resize_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, resize_cb, self, NULL);
  self->size = size;
}

static void
cirkel_cases_page_system_setting_changed (GtkWidget *widget, GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (cirkel_cases_page_parent_class)->system_setting_changed (widget, setting);
  update_width (CIRKEL_CASES_PAGE (widget));
}

static void
cirkel_cases_page_dispose (GObject *object)
{
  g_clear_handle_id (&CIRKEL_CASES_PAGE (object)->resize_source, g_source_remove);

  G_OBJECT_CLASS (cirkel_cases_page_parent_class)->dispose (object);
}

static void
cirkel_cases_page_class_init (CirkelCasesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_cases_page_dispose;
  widget_class->measure = cirkel_cases_page_measure;
  widget_class->size_allocate = cirkel_cases_page_size_allocate;
  widget_class->system_setting_changed = cirkel_cases_page_system_setting_changed;

  /**
   * CirkelCasesPage::chosen:
   * @self: the page
   * @the_case: a case
   *
   * Somebody wants to show the case.
   */
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 1, CIRKEL_TYPE_CASE);
}

static void
cirkel_cases_page_init (CirkelCasesPage *self)
{
  /* With a layout manager the page would not be told its size. */
  gtk_widget_set_layout_manager (GTK_WIDGET (self), NULL);
}

/**
 * cirkel_cases_page_new:
 * @language: the language of the cases, as "nl"
 *
 * Returns: (transfer floating): the cases to choose from, in the language in use
 */
GtkWidget *
cirkel_cases_page_new (const char *language)
{
  CirkelCasesPage *self = g_object_new (CIRKEL_TYPE_CASES_PAGE, NULL);
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_set_valign (self->content, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->content, "cases-page");
  gtk_box_append (GTK_BOX (self->content), make_label (_ ("Which example do you show?"), "title-1"));
  gtk_box_append (
    GTK_BOX (self->content),
    make_label (
      _ ("You play a conversation moment by moment, and whenever you like the group goes on by itself. "
         "All of it is made up, and nothing is kept."),
      "subtitle"));
  gtk_box_append (GTK_BOX (self->content), make_cards (self, language));

  self->clamp = g_object_new (ADW_TYPE_CLAMP, "child", self->content, NULL);
  update_width (self);
  gtk_box_append (GTK_BOX (box), make_header ());
  gtk_box_append (GTK_BOX (box), make_scroller (self->clamp));
  adw_bin_set_child (ADW_BIN (self), box);

  return GTK_WIDGET (self);
}
