/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-factor-list.h"

#include <glib/gi18n-lib.h>

#include "cirkel-factor-picker.h"
#include "cirkel-factor-row.h"
#include "cirkel-record-edits.h"

/**
 * CirkelFactorList:
 *
 * What helps to realise a value, or what hinders: written in one's own words, or picked from a list.
 */

struct _CirkelFactorList
{
  CirkelPile parent_instance;

  CirkelTable     *table;
  CirkelPlacement *placement;
  CirkelEffect     effect;

  GtkWidget *title;
  GtkWidget *rows;
  GtkWidget *nothing;
  GtkWidget *adders;
  GtkWidget *write;
  GtkWidget *pick;
};

G_DEFINE_FINAL_TYPE (CirkelFactorList, cirkel_factor_list, CIRKEL_TYPE_PILE)

static gboolean
belongs_here (CirkelFactorList *self, CirkelFactor *factor)
{
  return cirkel_record_int (factor, "effect") == (int)self->effect;
}

static CirkelFactorRow *
find_row (CirkelFactorList *self, CirkelFactor *factor)
{
  for (GtkWidget *row = gtk_widget_get_first_child (self->rows); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    if (cirkel_factor_row_get_factor (CIRKEL_FACTOR_ROW (row)) == factor)
      return CIRKEL_FACTOR_ROW (row);

  return NULL;
}

/* Whoever was in the row goes on with the one that takes its place, or with adding another. */
static void
row_remove_cb (CirkelFactorList *self, CirkelFactorRow *row)
{
  GtkWidget *next = gtk_widget_get_next_sibling (GTK_WIDGET (row));

  if (next == NULL || !gtk_widget_child_focus (next, GTK_DIR_TAB_FORWARD))
    gtk_widget_grab_focus (self->write);
  cirkel_edit_remove (cirkel_table_get_history (self->table), self->placement, "factors",
                      cirkel_factor_row_get_factor (row));
}

static GtkWidget *
add_row (CirkelFactorList *self, CirkelFactor *factor)
{
  GtkWidget *row = cirkel_factor_row_new (cirkel_table_get_history (self->table), factor,
                                          cirkel_table_get_editable (self->table));

  g_signal_connect_swapped (row, "remove", G_CALLBACK (row_remove_cb), self);
  gtk_box_append (GTK_BOX (self->rows), row);

  return row;
}

static void
drop_rows (CirkelFactorList *self, GListStore *factors)
{
  GtkWidget *next;

  for (GtkWidget *row = gtk_widget_get_first_child (self->rows); row != NULL; row = next)
    {
      next = gtk_widget_get_next_sibling (row);
      if (factors == NULL
          || !g_list_store_find (factors, cirkel_factor_row_get_factor (CIRKEL_FACTOR_ROW (row)), NULL))
        gtk_box_remove (GTK_BOX (self->rows), row);
    }
}

/* A row that is still there stays, with the cursor that is in it. */
static void
update_rows (CirkelFactorList *self)
{
  GListStore *factors = self->placement != NULL ? cirkel_placement_get_factors (self->placement) : NULL;
  GtkWidget  *last = NULL;

  drop_rows (self, factors);
  for (guint i = 0; factors != NULL && i < g_list_model_get_n_items (G_LIST_MODEL (factors)); i++)
    {
      g_autoptr (CirkelFactor) factor = g_list_model_get_item (G_LIST_MODEL (factors), i);
      GtkWidget *row;

      if (!belongs_here (self, factor))
        continue;

      row = (GtkWidget *)find_row (self, factor);
      if (row == NULL)
        row = add_row (self, factor);
      gtk_box_reorder_child_after (GTK_BOX (self->rows), row, last);
      last = row;
    }

  gtk_widget_set_visible (self->rows, last != NULL);
  gtk_widget_set_visible (self->nothing, last == NULL && !cirkel_table_get_editable (self->table));
  if (self->placement != NULL)
    gtk_widget_set_sensitive (self->write, cirkel_edit_can_add (self->placement, "factors"));
}

static void
write_clicked_cb (CirkelFactorList *self)
{
  g_autoptr (CirkelFactor) factor = cirkel_factor_new ();

  g_object_set (factor, "effect", self->effect, NULL);
  if (cirkel_edit_add (cirkel_table_get_history (self->table), self->placement, "factors", factor))
    cirkel_factor_row_write (find_row (self, factor));
}

static void
create_picker_cb (GtkMenuButton *button, gpointer data)
{
  CirkelFactorList *self = data;

  if (gtk_menu_button_get_popover (button) == NULL && self->placement != NULL)
    gtk_menu_button_set_popover (button,
                                 cirkel_factor_picker_new (self->table, self->placement, self->effect));
}

static void
update_words (CirkelFactorList *self)
{
  gboolean    helps = self->effect == CIRKEL_EFFECT_HELPS;
  const char *title = helps ? _ ("What helps?") : _ ("What holds you back?");

  gtk_label_set_label (GTK_LABEL (self->title), title);
  gtk_label_set_label (GTK_LABEL (self->nothing), _ ("Nothing was written down."));
  gtk_button_set_label (GTK_BUTTON (self->write), _ ("Write it"));
  gtk_menu_button_set_label (GTK_MENU_BUTTON (self->pick), _ ("Pick it"));
  gtk_widget_set_tooltip_text (self->pick, _ ("Pick from a list"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->write), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  helps ? _ ("Write down what helps") : _ ("Write down what holds you back"),
                                  -1);
  gtk_accessible_update_property (
    GTK_ACCESSIBLE (self->pick), GTK_ACCESSIBLE_PROPERTY_LABEL,
    helps ? _ ("Pick from a list what helps") : _ ("Pick from a list what holds you back"), -1);
}

/* In another language everything is made anew. */
static void
table_notify_method_cb (CirkelFactorList *self)
{
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->pick), NULL);
  drop_rows (self, NULL);
  update_words (self);
  update_rows (self);
}

static void
cirkel_factor_list_dispose (GObject *object)
{
  CirkelFactorList *self = CIRKEL_FACTOR_LIST (object);

  if (self->placement != NULL)
    g_signal_handlers_disconnect_by_data (cirkel_placement_get_factors (self->placement), self);
  g_clear_object (&self->placement);
  G_OBJECT_CLASS (cirkel_factor_list_parent_class)->dispose (object);
  g_clear_object (&self->table);
}

static void
cirkel_factor_list_class_init (CirkelFactorListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_factor_list_dispose;

  gtk_widget_class_set_css_name (widget_class, "cirkel-factors");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
make_adders (CirkelFactorList *self)
{
  self->adders = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  self->write = gtk_button_new ();
  self->pick = gtk_menu_button_new ();
  gtk_menu_button_set_always_show_arrow (GTK_MENU_BUTTON (self->pick), TRUE);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->pick), create_picker_cb, self, NULL);
  g_signal_connect_swapped (self->write, "clicked", G_CALLBACK (write_clicked_cb), self);
  gtk_box_append (GTK_BOX (self->adders), self->write);
  gtk_box_append (GTK_BOX (self->adders), self->pick);
}

static void
cirkel_factor_list_init (CirkelFactorList *self)
{
  cirkel_pile_set_spacing (CIRKEL_PILE (self), 8);

  self->title = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, NULL);
  gtk_widget_add_css_class (self->title, "heading");
  self->rows = gtk_box_new (GTK_ORIENTATION_VERTICAL, 10);
  self->nothing = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, NULL);
  gtk_widget_add_css_class (self->nothing, "dim-label");
  make_adders (self);
  /* What was picked comes below: the list to pick from stays where it is. */
  gtk_widget_set_parent (self->title, GTK_WIDGET (self));
  gtk_widget_set_parent (self->adders, GTK_WIDGET (self));
  gtk_widget_set_parent (self->rows, GTK_WIDGET (self));
  gtk_widget_set_parent (self->nothing, GTK_WIDGET (self));
}

/**
 * cirkel_factor_list_new:
 * @table: a table
 * @effect: whether it is about what helps or what hinders
 *
 * Returns: (transfer floating): a list, of no card yet
 */
GtkWidget *
cirkel_factor_list_new (CirkelTable *table, CirkelEffect effect)
{
  CirkelFactorList *self = g_object_new (CIRKEL_TYPE_FACTOR_LIST, NULL);
  gboolean          helps = effect == CIRKEL_EFFECT_HELPS;

  self->table = g_object_ref (table);
  self->effect = effect;
  gtk_widget_set_name (GTK_WIDGET (self), helps ? "helps" : "hinders");
  gtk_widget_set_name (self->write, helps ? "write-helps" : "write-hinders");
  gtk_widget_set_name (self->pick, helps ? "pick-helps" : "pick-hinders");
  gtk_widget_set_visible (self->adders, cirkel_table_get_editable (table));
  g_signal_connect_object (table, "notify::method", G_CALLBACK (table_notify_method_cb), self,
                           G_CONNECT_SWAPPED);
  table_notify_method_cb (self);

  return GTK_WIDGET (self);
}

/**
 * cirkel_factor_list_set_placement:
 * @self: a list
 * @placement: (nullable): of which card it is, or %NULL for none
 */
void
cirkel_factor_list_set_placement (CirkelFactorList *self, CirkelPlacement *placement)
{
  if (self->placement == placement)
    return;

  if (self->placement != NULL)
    g_signal_handlers_disconnect_by_data (cirkel_placement_get_factors (self->placement), self);
  g_set_object (&self->placement, placement);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->pick), NULL);
  if (placement != NULL)
    g_signal_connect_swapped (cirkel_placement_get_factors (placement), "items-changed",
                              G_CALLBACK (update_rows), self);
  update_rows (self);
}
