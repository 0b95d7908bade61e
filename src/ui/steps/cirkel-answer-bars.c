/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-answer-bars.h"

#include <glib/gi18n-lib.h>

#include "cirkel-answer-bar.h"
#include "cirkel-answer-words.h"
#include "cirkel-answers-layout.h"
#include "cirkel-list-watch.h"
#include "cirkel-symbol.h"

/**
 * CirkelAnswerBars:
 *
 * The answers of the questionnaire at a glance: a row for each value, with what was answered
 * side by side. There is no sum and no verdict in it: what the answers mean is talked about.
 *
 * Emits `opened` with the position of the value whose row a person presses.
 */

typedef struct
{
  CirkelCard *card;
  GtkWidget  *button;
  GtkWidget  *bars[CIRKEL_N_ASPECTS];
  GtkWidget  *words[CIRKEL_N_ASPECTS];
} Row;

struct _CirkelAnswerBars
{
  CirkelPile parent_instance;

  CirkelTalk      *talk;
  CirkelListWatch *watch;
  GArray          *rows;
};

G_DEFINE_FINAL_TYPE (CirkelAnswerBars, cirkel_answer_bars, CIRKEL_TYPE_PILE)

enum
{
  OPENED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
show_answer (CirkelAnswerBars *self, Row *row, CirkelAspect aspect)
{
  int              answer = cirkel_questionnaire_get_answer (self->talk, row->card, aspect);
  g_autofree char *text = cirkel_answer_dup_text (cirkel_talk_get_method (self->talk), answer);

  cirkel_answer_bar_set_answer (CIRKEL_ANSWER_BAR (row->bars[aspect]), answer);
  gtk_label_set_label (GTK_LABEL (row->words[aspect]), text);
  if (answer == 0)
    gtk_widget_add_css_class (row->words[aspect], "dim-label");
  else
    gtk_widget_remove_css_class (row->words[aspect], "dim-label");
}

static void
update (CirkelAnswerBars *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      Row             *row = &g_array_index (self->rows, Row, i);
      g_autofree char *summary = cirkel_answer_dup_summary (self->talk, row->card);

      for (CirkelAspect aspect = 0; aspect < CIRKEL_N_ASPECTS; aspect++)
        show_answer (self, row, aspect);
      gtk_accessible_update_property (GTK_ACCESSIBLE (row->button), GTK_ACCESSIBLE_PROPERTY_LABEL, summary,
                                      -1);
    }
}

static void
row_clicked_cb (CirkelAnswerBars *self, GtkWidget *button)
{
  for (guint i = 0; i < self->rows->len; i++)
    if (g_array_index (self->rows, Row, i).button == button)
      g_signal_emit (self, signals[OPENED], 0, i);
}

static GtkWidget *
make_line (void)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (line, g_object_new (CIRKEL_TYPE_ANSWERS_LAYOUT, NULL));

  return line;
}

static GtkWidget *
make_label (const char *text)
{
  return g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                       PANGO_WRAP_WORD_CHAR, NULL);
}

static GtkWidget *
make_head (CirkelAnswerBars *self)
{
  GtkWidget *line = make_line ();

  gtk_box_append (GTK_BOX (line), make_label (""));
  for (CirkelAspect aspect = 0; aspect < CIRKEL_N_ASPECTS; aspect++)
    {
      GtkWidget *name
        = make_label (cirkel_method_get_aspect_name (cirkel_talk_get_method (self->talk), aspect));

      gtk_widget_set_valign (name, GTK_ALIGN_END);
      gtk_widget_add_css_class (name, "caption-heading");
      gtk_box_append (GTK_BOX (line), name);
    }
  gtk_widget_add_css_class (line, "head");

  return line;
}

static GtkWidget *
make_title (CirkelAnswerBars *self, CirkelCard *card)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  g_autoptr (GdkPaintable) symbol = cirkel_symbol_new_for_card (card);
  GtkWidget *image = g_object_new (GTK_TYPE_IMAGE, "paintable", symbol, "pixel-size", 24, "accessible-role",
                                   GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  GtkWidget *title
    = make_label (cirkel_method_get_card_short_title (cirkel_talk_get_method (self->talk), card));

  gtk_widget_add_css_class (title, "value");
  gtk_widget_set_hexpand (title, TRUE);
  gtk_box_append (GTK_BOX (box), image);
  gtk_box_append (GTK_BOX (box), title);

  return box;
}

static GtkWidget *
make_cell (Row *row, CirkelAspect aspect)
{
  GtkWidget *cell = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  row->bars[aspect] = cirkel_answer_bar_new ();
  row->words[aspect] = make_label ("");
  gtk_widget_add_css_class (row->words[aspect], "caption");
  gtk_box_append (GTK_BOX (cell), row->bars[aspect]);
  gtk_box_append (GTK_BOX (cell), row->words[aspect]);

  return cell;
}

static void
add_row (CirkelAnswerBars *self, CirkelCard *card)
{
  g_autofree char *name = g_strdup_printf ("answers-%s", cirkel_card_get_id (card));
  GtkWidget       *line = make_line ();
  Row              row = { 0 };

  row.card = g_object_ref (card);
  row.button = gtk_button_new ();
  gtk_box_append (GTK_BOX (line), make_title (self, card));
  for (CirkelAspect aspect = 0; aspect < CIRKEL_N_ASPECTS; aspect++)
    gtk_box_append (GTK_BOX (line), make_cell (&row, aspect));
  gtk_button_set_child (GTK_BUTTON (row.button), line);
  gtk_widget_set_name (row.button, name);
  gtk_widget_set_tooltip_text (row.button, _ ("Show the questions about this value"));
  gtk_widget_add_css_class (row.button, "flat");
  gtk_widget_add_css_class (row.button, "answers");
  g_signal_connect_swapped (row.button, "clicked", G_CALLBACK (row_clicked_cb), self);
  gtk_widget_set_parent (row.button, GTK_WIDGET (self));
  g_array_append_val (self->rows, row);
}

static void
clear_row (gpointer data)
{
  g_object_unref (((Row *)data)->card);
}

static void
cirkel_answer_bars_dispose (GObject *object)
{
  CirkelAnswerBars *self = CIRKEL_ANSWER_BARS (object);

  G_OBJECT_CLASS (cirkel_answer_bars_parent_class)->dispose (object);
  g_clear_pointer (&self->rows, g_array_unref);
  g_clear_object (&self->watch);
  g_clear_object (&self->talk);
}

static void
cirkel_answer_bars_class_init (CirkelAnswerBarsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_answer_bars_dispose;

  signals[OPENED] = g_signal_new ("opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_css_name (widget_class, "cirkel-answer-bars");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_answer_bars_init (CirkelAnswerBars *self)
{
  self->rows = g_array_new (FALSE, TRUE, sizeof (Row));
  g_array_set_clear_func (self->rows, clear_row);
}

/**
 * cirkel_answer_bars_new:
 * @talk: the conversation on the screen
 *
 * Returns: (transfer floating): its answers at a glance, in the language in use
 */
GtkWidget *
cirkel_answer_bars_new (CirkelTalk *talk)
{
  CirkelAnswerBars *self = g_object_new (CIRKEL_TYPE_ANSWER_BARS, NULL);
  g_autoptr (GListModel) cards = cirkel_questionnaire_dup_cards (talk);

  self->talk = g_object_ref (talk);
  gtk_widget_set_parent (make_head (self), GTK_WIDGET (self));
  for (guint i = 0; i < g_list_model_get_n_items (cards); i++)
    {
      g_autoptr (CirkelCard) card = g_list_model_get_item (cards, i);

      add_row (self, card);
    }

  self->watch
    = cirkel_list_watch_new (cirkel_record_list (cirkel_talk_get_conversation (talk), "questionnaire"));
  g_signal_connect_object (self->watch, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
