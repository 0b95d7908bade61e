/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-card-list.h"

#include "cirkel-enum-types.h"

#include "cirkel-card-view.h"

/**
 * CirkelCardList:
 *
 * The cards of one place beside the circles, compact, in a column or a row.
 */

struct _CirkelCardList
{
  GtkWidget parent_instance;

  CirkelTable *table;
  CirkelPlace  place;
};

G_DEFINE_FINAL_TYPE (CirkelCardList, cirkel_card_list, GTK_TYPE_WIDGET)

enum
{
  PROP_TABLE = 1,
  PROP_PLACE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
is_place (CirkelPlace place, gconstpointer data)
{
  return place == *(const CirkelPlace *)data;
}

static void
sync_cards (CirkelCardList *self)
{
  cirkel_card_view_sync (GTK_WIDGET (self), self->table, is_place, &self->place, TRUE);
}

static void
table_notify_method_cb (CirkelCardList *self)
{
  gtk_accessible_update_property (
    GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
    cirkel_method_get_place_name (cirkel_table_get_method (self->table), self->place), -1);
}

static gboolean
cirkel_card_list_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return cirkel_card_view_focus_next (widget, direction);
}

static void
cirkel_card_list_constructed (GObject *object)
{
  CirkelCardList *self = CIRKEL_CARD_LIST (object);

  G_OBJECT_CLASS (cirkel_card_list_parent_class)->constructed (object);

  g_signal_connect_object (self->table, "card-moved", G_CALLBACK (sync_cards), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->table, "cards-changed", G_CALLBACK (sync_cards), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->table, "notify::method", G_CALLBACK (table_notify_method_cb), self,
                           G_CONNECT_SWAPPED);
  table_notify_method_cb (self);
  sync_cards (self);
}

static void
cirkel_card_list_dispose (GObject *object)
{
  CirkelCardList *self = CIRKEL_CARD_LIST (object);
  GtkWidget      *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->table);

  G_OBJECT_CLASS (cirkel_card_list_parent_class)->dispose (object);
}

static void
cirkel_card_list_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  CirkelCardList *self = CIRKEL_CARD_LIST (object);

  switch (id)
    {
    case PROP_TABLE:
      self->table = g_value_dup_object (value);
      break;
    case PROP_PLACE:
      self->place = g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
cirkel_card_list_class_init (CirkelCardListClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass   *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = cirkel_card_list_constructed;
  object_class->dispose = cirkel_card_list_dispose;
  object_class->set_property = cirkel_card_list_set_property;
  widget_class->focus = cirkel_card_list_focus;

  properties[PROP_TABLE] = g_param_spec_object ("table", NULL, NULL, CIRKEL_TYPE_TABLE, flags);
  properties[PROP_PLACE]
    = g_param_spec_enum ("place", NULL, NULL, CIRKEL_TYPE_PLACE, CIRKEL_PLACE_TRAY, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-cards");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
cirkel_card_list_init (CirkelCardList *self)
{
  cirkel_card_list_set_orientation (self, GTK_ORIENTATION_VERTICAL);
}

/**
 * cirkel_card_list_new:
 * @table: the table
 * @place: which cards to show
 *
 * Returns: (transfer floating): a list of the cards there
 */
GtkWidget *
cirkel_card_list_new (CirkelTable *table, CirkelPlace place)
{
  return g_object_new (CIRKEL_TYPE_CARD_LIST, "table", table, "place", place, NULL);
}

/**
 * cirkel_card_list_set_orientation:
 * @self: a list
 * @orientation: whether the cards lie in a row or in a column
 */
void
cirkel_card_list_set_orientation (CirkelCardList *self, GtkOrientation orientation)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), orientation);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 5);
}
