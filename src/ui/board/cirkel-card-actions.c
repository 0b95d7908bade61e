/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-card-actions.h"

#include "cirkel-card-view.h"

/* What keys and assistive technology can do with a card on the table. */

typedef struct
{
  const char *action;
  CirkelPlace place;
} Laying;

static const Laying layings[] = {
  { "card.to-inner", CIRKEL_PLACE_INNER }, { "card.to-middle", CIRKEL_PLACE_MIDDLE },
  { "card.to-outer", CIRKEL_PLACE_OUTER }, { "card.to-tray", CIRKEL_PLACE_TRAY },
  { "card.aside", CIRKEL_PLACE_ASIDE },
};

static CirkelTable *
get_table (GtkWidget *view)
{
  return cirkel_card_view_get_table (CIRKEL_CARD_VIEW (view));
}

static CirkelCard *
get_card (GtkWidget *view)
{
  return cirkel_card_view_get_card (CIRKEL_CARD_VIEW (view));
}

static void
lay_cb (GtkWidget *view, const char *action, GVariant *parameter)
{
  for (guint i = 0; i < G_N_ELEMENTS (layings); i++)
    if (g_str_equal (layings[i].action, action))
      cirkel_table_lay (get_table (view), get_card (view), layings[i].place);
}

static void
move_inward_cb (GtkWidget *view, const char *action, GVariant *parameter)
{
  cirkel_table_move_inward (get_table (view), get_card (view));
}

static void
move_outward_cb (GtkWidget *view, const char *action, GVariant *parameter)
{
  cirkel_table_move_outward (get_table (view), get_card (view));
}

static void
turn_left_cb (GtkWidget *view, const char *action, GVariant *parameter)
{
  cirkel_table_turn (get_table (view), get_card (view), FALSE);
}

static void
turn_right_cb (GtkWidget *view, const char *action, GVariant *parameter)
{
  cirkel_table_turn (get_table (view), get_card (view), TRUE);
}

static void
details_cb (GtkWidget *view, const char *action, GVariant *parameter)
{
  cirkel_table_show_details (get_table (view), get_card (view));
}

static void
bind_keys (GtkWidgetClass *widget_class)
{
  const struct
  {
    guint       key;
    const char *action;
  } bindings[] = {
    { GDK_KEY_Up, "card.move-inward" },    { GDK_KEY_KP_Up, "card.move-inward" },
    { GDK_KEY_Down, "card.move-outward" }, { GDK_KEY_KP_Down, "card.move-outward" },
    { GDK_KEY_Left, "card.turn-left" },    { GDK_KEY_KP_Left, "card.turn-left" },
    { GDK_KEY_Right, "card.turn-right" },  { GDK_KEY_KP_Right, "card.turn-right" },
    { GDK_KEY_1, "card.to-inner" },        { GDK_KEY_KP_1, "card.to-inner" },
    { GDK_KEY_2, "card.to-middle" },       { GDK_KEY_KP_2, "card.to-middle" },
    { GDK_KEY_3, "card.to-outer" },        { GDK_KEY_KP_3, "card.to-outer" },
    { GDK_KEY_0, "card.to-tray" },         { GDK_KEY_KP_0, "card.to-tray" },
    { GDK_KEY_Delete, "card.aside" },      { GDK_KEY_KP_Delete, "card.aside" },
    { GDK_KEY_Return, "card.details" },    { GDK_KEY_KP_Enter, "card.details" },
    { GDK_KEY_ISO_Enter, "card.details" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (bindings); i++)
    gtk_widget_class_add_binding_action (widget_class, bindings[i].key, 0, bindings[i].action, NULL);
}

/**
 * cirkel_card_actions_install:
 * @widget_class: the class of cards on the table
 *
 * Gives every card its actions, and keys for them.
 */
void
cirkel_card_actions_install (GtkWidgetClass *widget_class)
{
  /* Without parameters: assistive technology cannot give any. */
  gtk_widget_class_install_action (widget_class, "card.move-inward", NULL, move_inward_cb);
  gtk_widget_class_install_action (widget_class, "card.move-outward", NULL, move_outward_cb);
  for (guint i = 0; i < G_N_ELEMENTS (layings); i++)
    gtk_widget_class_install_action (widget_class, layings[i].action, NULL, lay_cb);
  gtk_widget_class_install_action (widget_class, "card.details", NULL, details_cb);
  gtk_widget_class_install_action (widget_class, "card.turn-left", NULL, turn_left_cb);
  gtk_widget_class_install_action (widget_class, "card.turn-right", NULL, turn_right_cb);
  bind_keys (widget_class);
}
