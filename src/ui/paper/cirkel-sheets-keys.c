/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-sheets-keys.h"

/* Scrolling through sheets from the keyboard. */

/* Where the keys lead. */
enum
{
  LINE_UP,
  LINE_DOWN,
  PAGE_UP,
  PAGE_DOWN,
  TO_BEGIN,
  TO_END,
};

static gboolean
scroll_cb (GtkWidget *widget, GVariant *way, gpointer data)
{
  GtkAdjustment *vertical = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (widget));
  double         value = gtk_adjustment_get_value (vertical);
  double         line = gtk_adjustment_get_step_increment (vertical);
  double         page = gtk_adjustment_get_page_increment (vertical);
  const double   values[] = { [LINE_UP] = value - line, [LINE_DOWN] = value + line,
                              [PAGE_UP] = value - page, [PAGE_DOWN] = value + page,
                              [TO_BEGIN] = 0,           [TO_END] = gtk_adjustment_get_upper (vertical) };

  gtk_adjustment_set_value (vertical, values[g_variant_get_int32 (way)]);

  return TRUE;
}

/**
 * cirkel_sheets_keys_bind:
 * @widget_class: the class of a widget that can be scrolled
 *
 * Lets the keys scroll that move through text elsewhere: arrows, pages, the space bar, Home and End.
 */
void
cirkel_sheets_keys_bind (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint           key;
    GdkModifierType modifiers;
    int             way;
  } keys[] = {
    { GDK_KEY_Up, 0, LINE_UP },          { GDK_KEY_KP_Up, 0, LINE_UP },
    { GDK_KEY_Down, 0, LINE_DOWN },      { GDK_KEY_KP_Down, 0, LINE_DOWN },
    { GDK_KEY_Page_Up, 0, PAGE_UP },     { GDK_KEY_KP_Page_Up, 0, PAGE_UP },
    { GDK_KEY_Page_Down, 0, PAGE_DOWN }, { GDK_KEY_KP_Page_Down, 0, PAGE_DOWN },
    { GDK_KEY_space, 0, PAGE_DOWN },     { GDK_KEY_space, GDK_SHIFT_MASK, PAGE_UP },
    { GDK_KEY_Home, 0, TO_BEGIN },       { GDK_KEY_KP_Home, 0, TO_BEGIN },
    { GDK_KEY_End, 0, TO_END },          { GDK_KEY_KP_End, 0, TO_END },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding (widget_class, keys[i].key, keys[i].modifiers, scroll_cb, "i", keys[i].way);
}
