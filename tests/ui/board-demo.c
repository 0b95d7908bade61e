/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include <adwaita.h>
#include <glib-unix.h>
#include <locale.h>

#include "cirkel-board-page.h"
#include "cirkel-language.h"

/* The board alone in a window, to look at while working on it:
 *
 *   board-demo [--language=nl] [--width=1366] [--height=768] [--cards=7] [--laid]
 *
 * SIGUSR1 prints where everything is. */

static char    *language;
static int      width = 1366;
static int      height = 768;
static int      n_cards = 7;
static gboolean laid;

static const GOptionEntry options[] = {
  { "language", 0, 0, G_OPTION_ARG_STRING, &language, "Language of the session", "LANG" },
  { "width", 0, 0, G_OPTION_ARG_INT, &width, "Width of the window", "PIXELS" },
  { "height", 0, 0, G_OPTION_ARG_INT, &height, "Height of the window", "PIXELS" },
  { "cards", 0, 0, G_OPTION_ARG_INT, &n_cards, "Number of cards", "N" },
  { "laid", 0, 0, G_OPTION_ARG_NONE, &laid, "Lay the cards in the circles", NULL },
  { NULL },
};

static gboolean
print_layout_cb (gpointer data)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *text = NULL;

  json_builder_begin_object (builder);
  cirkel_board_page_describe_layout (CIRKEL_BOARD_PAGE (data), builder);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);
  json_generator_set_root (generator, root);
  text = json_generator_to_data (generator, NULL);
  g_print ("layout %s\n", text);

  return G_SOURCE_CONTINUE;
}

static void
fill_table (CirkelTable *table)
{
  CirkelHistory *history = cirkel_table_get_history (table);
  CirkelSession *session = cirkel_table_get_session (table);
  CirkelPlace places[] = { CIRKEL_PLACE_INNER,  CIRKEL_PLACE_OUTER, CIRKEL_PLACE_MIDDLE, CIRKEL_PLACE_INNER,
                           CIRKEL_PLACE_MIDDLE, CIRKEL_PLACE_ASIDE, CIRKEL_PLACE_INNER };

  while (cirkel_table_get_n_cards (table) < (guint)n_cards)
    cirkel_edit_add_card (history, session, "Dicht bij huis werken", "");

  for (guint i = 0; laid && i < cirkel_table_get_n_cards (table); i++)
    cirkel_table_lay (table, cirkel_table_get_card (table, i), places[i % G_N_ELEMENTS (places)]);
}

static void
activate_cb (GtkApplication *application, gpointer data)
{
  g_autofree char *folder = g_dir_make_tmp ("board-demo-XXXXXX", NULL);
  g_autoptr (CirkelDrafts) drafts = cirkel_drafts_new (folder);
  g_autoptr (CirkelDocument) document
    = cirkel_document_new (drafts, language != NULL ? language : "nl", "Cliënt 12");
  GtkWidget *window = adw_application_window_new (application);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *page;

  page = cirkel_board_page_new (document);
  fill_table (cirkel_board_page_get_table (CIRKEL_BOARD_PAGE (page)));
  gtk_widget_set_vexpand (page, TRUE);
  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), page);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), box);
  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_set_title (GTK_WINDOW (window), "board-demo");
  g_unix_signal_add (SIGUSR1, print_layout_cb, page);
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int argc, char *argv[])
{
  g_autoptr (AdwApplication) application = adw_application_new (NULL, G_APPLICATION_NON_UNIQUE);

  setlocale (LC_ALL, "");
  cirkel_language_init ();
  g_application_add_main_option_entries (G_APPLICATION (application), options);
  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), NULL);

  return g_application_run (G_APPLICATION (application), argc, argv);
}
