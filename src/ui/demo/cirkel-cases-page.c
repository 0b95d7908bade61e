/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-cases-page.h"

#include <glib/gi18n-lib.h>

#include "cirkel-case-card.h"
#include "cirkel-primary-menu.h"
#include "cirkel-roomy-page.h"
#include "cirkel-tiles-layout.h"

/**
 * CirkelCasesPage:
 *
 * Which case to show to a group. Here, and as long as one is shown, no session of anybody is opened.
 */

/* How wide a case is at least, in letters. */
#define CASE_EM 17

/* How wide the page is at most, in letters: all four beside each other. */
#define PAGE_EM 73

/* How long a line is that one reads with ease. */
#define ABOUT_CHARS 76

struct _CirkelCasesPage
{
  AdwBin parent_instance;
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
make_content (CirkelCasesPage *self, const char *language)
{
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *about
    = make_label (_ ("You play a conversation moment by moment, and whenever you like the group goes on by "
                     "itself. All of it is made up, and nothing is kept."),
                  "subtitle");

  gtk_label_set_max_width_chars (GTK_LABEL (about), ABOUT_CHARS);
  gtk_widget_set_halign (about, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (content, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (content), make_label (_ ("Which example do you show?"), "title-1"));
  gtk_box_append (GTK_BOX (content), about);
  gtk_box_append (GTK_BOX (content), make_cards (self, language));

  return content;
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

static void
cirkel_cases_page_class_init (CirkelCasesPageClass *klass)
{
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

  gtk_box_append (GTK_BOX (box), make_header ());
  gtk_box_append (GTK_BOX (box), g_object_new (CIRKEL_TYPE_ROOMY_PAGE, "most-em", PAGE_EM, "child",
                                               make_content (self, language), NULL));
  adw_bin_set_child (ADW_BIN (self), box);

  return GTK_WIDGET (self);
}
