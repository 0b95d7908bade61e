/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-value-summary.h"

#include <glib/gi18n-lib.h>

#include "cirkel-bullets.h"
#include "cirkel-factor.h"
#include "cirkel-talk-words.h"
#include "cirkel-value-head.h"

/**
 * CirkelValueSummary:
 *
 * What was said of the selected value so far: where it lies and why, what helps and what hinders. To read
 * only; it is written on the board.
 */

struct _CirkelValueSummary
{
  GtkWidget parent_instance;

  CirkelTable *table;
  GtkWidget   *box;

  /* What is shown, and watched. */
  CirkelCard *card;
  GListStore *factors;
  GPtrArray  *watched;
};

G_DEFINE_FINAL_TYPE (CirkelValueSummary, cirkel_value_summary, GTK_TYPE_WIDGET)

static GtkWidget *
make_text (const char *text, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

/* Returns: (transfer full): the factors of one effect, in words */
static GStrv
list_factors (CirkelValueSummary *self, CirkelEffect effect)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->factors)); i++)
    {
      g_autoptr (CirkelFactor) factor = g_list_model_get_item (G_LIST_MODEL (self->factors), i);
      const char      *text = cirkel_record_text (factor, "text");
      g_autofree char *line = g_strdup_printf (
        "%s: %s", cirkel_talk_words_where ((CirkelWhere)cirkel_record_int (factor, "where")), text);

      if (text[0] != '\0' && cirkel_record_int (factor, "effect") == (int)effect)
        g_strv_builder_add (builder, line);
    }

  return g_strv_builder_end (builder);
}

static gboolean
add_factors (CirkelValueSummary *self, CirkelEffect effect, const char *title)
{
  g_auto (GStrv) lines = list_factors (self, effect);
  GtkWidget *bullets;

  if (lines[0] == NULL)
    return FALSE;

  bullets = cirkel_bullets_new ();
  cirkel_bullets_set_texts (bullets, (const char *const *)lines);
  gtk_box_append (GTK_BOX (self->box), make_text (title, "caption-heading"));
  gtk_box_append (GTK_BOX (self->box), bullets);

  return TRUE;
}

static void
update (CirkelValueSummary *self)
{
  GtkWidget *child;
  gboolean   any;

  while ((child = gtk_widget_get_first_child (self->box)) != NULL)
    gtk_box_remove (GTK_BOX (self->box), child);
  if (self->card == NULL)
    {
      gtk_box_append (GTK_BOX (self->box),
                      make_text (_ ("Press a card in the circles to see what you said of it."), "dim-label"));
      return;
    }

  gtk_box_append (GTK_BOX (self->box), cirkel_value_head_new (self->table, self->card));
  any = add_factors (self, CIRKEL_EFFECT_HELPS, _ ("What helps?"));
  any |= add_factors (self, CIRKEL_EFFECT_HINDERS, _ ("What holds you back?"));
  if (!any)
    gtk_box_append (
      GTK_BOX (self->box),
      make_text (_ ("In step 3 you can write down what helps, and what holds you back."), "dim-label"));
}

static void
release (CirkelValueSummary *self)
{
  for (guint i = 0; i < self->watched->len; i++)
    g_signal_handlers_disconnect_by_data (g_ptr_array_index (self->watched, i), self);
  g_ptr_array_set_size (self->watched, 0);
}

static void
factors_changed_cb (CirkelValueSummary *self)
{
  release (self);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->factors)); i++)
    {
      GObject *factor = g_list_model_get_item (G_LIST_MODEL (self->factors), i);

      g_signal_connect_swapped (factor, "notify", G_CALLBACK (update), self);
      g_ptr_array_add (self->watched, factor);
    }
  update (self);
}

static void
let_go (CirkelValueSummary *self)
{
  release (self);
  if (self->factors != NULL)
    g_signal_handlers_disconnect_by_data (self->factors, self);
  g_clear_object (&self->factors);
  g_clear_object (&self->card);
}

static void
table_notify_selected_cb (CirkelValueSummary *self)
{
  CirkelCard *card = cirkel_table_get_selected (self->table);

  let_go (self);
  if (card == NULL)
    {
      update (self);
      return;
    }

  self->card = g_object_ref (card);
  self->factors
    = g_object_ref (cirkel_placement_get_factors (cirkel_table_get_placement (self->table, card)));
  g_signal_connect_swapped (self->factors, "items-changed", G_CALLBACK (factors_changed_cb), self);
  factors_changed_cb (self);
}

static void
cirkel_value_summary_dispose (GObject *object)
{
  CirkelValueSummary *self = CIRKEL_VALUE_SUMMARY (object);

  let_go (self);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->table);

  G_OBJECT_CLASS (cirkel_value_summary_parent_class)->dispose (object);
}

static void
cirkel_value_summary_finalize (GObject *object)
{
  g_ptr_array_unref (CIRKEL_VALUE_SUMMARY (object)->watched);

  G_OBJECT_CLASS (cirkel_value_summary_parent_class)->finalize (object);
}

static void
cirkel_value_summary_class_init (CirkelValueSummaryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_value_summary_dispose;
  G_OBJECT_CLASS (klass)->finalize = cirkel_value_summary_finalize;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-value-summary");
}

static void
cirkel_value_summary_init (CirkelValueSummary *self)
{
  self->watched = g_ptr_array_new_with_free_func (g_object_unref);
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  gtk_widget_set_name (GTK_WIDGET (self), "value-summary");
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
}

/**
 * cirkel_value_summary_new:
 * @table: a table
 *
 * Returns: (transfer floating): what was said of its selected card
 */
GtkWidget *
cirkel_value_summary_new (CirkelTable *table)
{
  CirkelValueSummary *self = g_object_new (CIRKEL_TYPE_VALUE_SUMMARY, NULL);

  self->table = g_object_ref (table);
  g_signal_connect_object (table, "notify::selected", G_CALLBACK (table_notify_selected_cb), self,
                           G_CONNECT_SWAPPED);
  table_notify_selected_cb (self);

  return GTK_WIDGET (self);
}
