/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-choice-start.h"

#include <glib/gi18n-lib.h>

#include "cirkel-choice.h"
#include "cirkel-option.h"
#include "cirkel-record-edits.h"
#include "cirkel-step-layout.h"
#include "cirkel-tiles-layout.h"

/**
 * CirkelChoiceStart:
 *
 * Where a choice begins: the decisions that come up in most re-integrations, or one of one's
 * own. Emits `begun` with the new choice.
 */

/* Side by side means two at least. */
#define N_FIRST_OPTIONS 2

struct _CirkelChoiceStart
{
  CirkelPile parent_instance;

  CirkelTalk *talk;
  GtkWidget  *own;
  GtkWidget  *tiles;
};

G_DEFINE_FINAL_TYPE (CirkelChoiceStart, cirkel_choice_start, CIRKEL_TYPE_PILE)

enum
{
  BEGUN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
add_option (CirkelChoice *choice, const char *text)
{
  g_autoptr (CirkelOption) option = cirkel_option_new ();

  g_object_set (option, "text", text, NULL);
  g_list_store_append (cirkel_record_list (choice, "options"), option);
}

/* @decision: what it is about, or NULL for one's own. */
static void
begin (CirkelChoiceStart *self, const CirkelTip *decision)
{
  g_autoptr (CirkelChoice) choice = cirkel_choice_new ();
  guint n_lines = decision != NULL ? decision->n_lines : 0;

  if (decision != NULL)
    g_object_set (choice, "start", decision->id, "choice", decision->title, NULL);
  for (guint i = 0; i < MAX (n_lines, N_FIRST_OPTIONS); i++)
    add_option (choice, i < n_lines ? decision->lines[i].text : "");

  if (cirkel_edit_add (cirkel_talk_get_history (self->talk), cirkel_talk_get_conversation (self->talk),
                       "choices", choice))
    g_signal_emit (self, signals[BEGUN], 0, choice);
}

static void
own_clicked_cb (CirkelChoiceStart *self)
{
  begin (self, NULL);
}

static void
tile_clicked_cb (CirkelChoiceStart *self, GtkWidget *tile)
{
  guint            n_decisions;
  const CirkelTip *decisions
    = cirkel_method_get_decisions (cirkel_talk_get_method (self->talk), &n_decisions);
  guint position = 0;

  for (GtkWidget *child = gtk_widget_get_prev_sibling (tile); child != NULL;
       child = gtk_widget_get_prev_sibling (child))
    position++;

  if (position < n_decisions)
    begin (self, &decisions[position]);
}

static GtkWidget *
make_label (const char *text, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkWidget *
make_tile (const char *title, const char *text)
{
  GtkWidget *tile = gtk_button_new ();
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  gtk_box_append (GTK_BOX (texts), make_label (title, "choice-title"));
  gtk_box_append (GTK_BOX (texts), make_label (text, "dim-label"));
  gtk_button_set_child (GTK_BUTTON (tile), texts);
  gtk_widget_add_css_class (tile, "choice-row");
  gtk_accessible_update_property (GTK_ACCESSIBLE (tile), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);

  return tile;
}

static void
make_content (CirkelChoiceStart *self)
{
  guint            n_decisions;
  const CirkelTip *decisions
    = cirkel_method_get_decisions (cirkel_talk_get_method (self->talk), &n_decisions);

  self->own = make_tile (_ ("Another choice"), _ ("Say in your own words what there is to choose."));
  gtk_widget_set_name (self->own, "choice-start-own");
  g_signal_connect_swapped (self->own, "clicked", G_CALLBACK (own_clicked_cb), self);

  self->tiles = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_layout_manager (self->tiles, g_object_new (CIRKEL_TYPE_TILES_LAYOUT, NULL));
  for (guint i = 0; i < n_decisions; i++)
    {
      GtkWidget       *tile = make_tile (decisions[i].title, decisions[i].text);
      g_autofree char *name = g_strconcat ("choice-start-", decisions[i].id, NULL);

      gtk_widget_set_name (tile, name);
      g_signal_connect_object (tile, "clicked", G_CALLBACK (tile_clicked_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (self->tiles), tile);
    }

  gtk_widget_set_parent (
    cirkel_step_layout_make_heading (_ ("What is there to choose?"),
                                     _ ("Pick what it is about. You can change the words.")),
    GTK_WIDGET (self));
  gtk_widget_set_parent (self->own, GTK_WIDGET (self));
  gtk_widget_set_parent (self->tiles, GTK_WIDGET (self));
}

static void
cirkel_choice_start_dispose (GObject *object)
{
  CirkelChoiceStart *self = CIRKEL_CHOICE_START (object);

  G_OBJECT_CLASS (cirkel_choice_start_parent_class)->dispose (object);
  g_clear_object (&self->talk);
}

static void
cirkel_choice_start_class_init (CirkelChoiceStartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_choice_start_dispose;

  signals[BEGUN] = g_signal_new ("begun", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 1, CIRKEL_TYPE_CHOICE);

  gtk_widget_class_set_css_name (widget_class, "cirkel-choice-start");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_choice_start_init (CirkelChoiceStart *self)
{
  cirkel_pile_set_spacing (CIRKEL_PILE (self), 12);
}

/**
 * cirkel_choice_start_new:
 * @talk: the conversation on the screen
 *
 * Returns: (transfer floating): ways to begin a choice
 */
GtkWidget *
cirkel_choice_start_new (CirkelTalk *talk)
{
  CirkelChoiceStart *self = g_object_new (CIRKEL_TYPE_CHOICE_START, NULL);

  self->talk = g_object_ref (talk);
  make_content (self);

  return GTK_WIDGET (self);
}
