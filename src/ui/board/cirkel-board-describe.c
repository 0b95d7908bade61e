/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-board-page.h"

#include "cirkel-enum-types.h"

/* Tells tests where everything on a page is, for a pointer to go there. */

static const char *
name_place (CirkelPlace place)
{
  g_autoptr (GEnumClass) places = g_type_class_ref (CIRKEL_TYPE_PLACE);

  /* The names are static. */
  return g_enum_get_value (places, place)->value_nick;
}

static void
add_number (JsonBuilder *builder, const char *name, double number)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_double_value (builder, number);
}

/* In pixels of the window's surface, shadows and all. */
static gboolean
find_bounds (GtkWidget *widget, graphene_rect_t *bounds)
{
  GtkNative *native = gtk_widget_get_native (widget);
  double     x, y;

  if (native == NULL || !gtk_widget_compute_bounds (widget, GTK_WIDGET (native), bounds))
    return FALSE;

  gtk_native_get_surface_transform (native, &x, &y);
  graphene_rect_offset (bounds, (float)x, (float)y);

  return TRUE;
}

static void
add_rect (JsonBuilder *builder, GtkWidget *widget)
{
  graphene_rect_t bounds;

  if (!find_bounds (widget, &bounds))
    bounds = *graphene_rect_zero ();
  add_number (builder, "x", bounds.origin.x);
  add_number (builder, "y", bounds.origin.y);
  add_number (builder, "width", bounds.size.width);
  add_number (builder, "height", bounds.size.height);
}

static void
add_widget (JsonBuilder *builder, const char *name, GtkWidget *widget)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_object (builder);
  add_rect (builder, widget);
  json_builder_end_object (builder);
}

static void
add_card (CirkelBoardPage *self, JsonBuilder *builder, CirkelCard *card)
{
  CirkelTable    *table = cirkel_board_page_get_table (self);
  CirkelCardView *view = cirkel_board_page_find_view (self, card);

  if (view == NULL)
    return;

  json_builder_set_member_name (builder, cirkel_card_get_id (card));
  json_builder_begin_object (builder);
  add_rect (builder, GTK_WIDGET (view));
  json_builder_set_member_name (builder, "place");
  json_builder_add_string_value (builder, name_place (cirkel_table_get_place (table, card)));
  json_builder_end_object (builder);
}

static void
add_circle (CirkelBoardPage *self, JsonBuilder *builder, CirkelPlace place)
{
  CirkelBoard            *board = cirkel_board_page_get_board (self);
  const CirkelBoardFrame *frame = cirkel_board_get_frame (board);
  graphene_rect_t         bounds;

  if (!find_bounds (GTK_WIDGET (board), &bounds))
    bounds = *graphene_rect_zero ();
  json_builder_set_member_name (builder, name_place (place));
  json_builder_begin_object (builder);
  add_number (builder, "x", bounds.origin.x + frame->center_x);
  add_number (builder, "y", bounds.origin.y + frame->center_y);
  add_number (builder, "radius", frame->circles[place - CIRKEL_PLACE_INNER]);
  json_builder_end_object (builder);
}

/**
 * cirkel_board_page_describe_layout:
 * @self: a page on the screen
 * @builder: inside an object
 *
 * Adds the members `cards`, `circles`, `tray`, `aside` and `widgets`: where
 * these are, in pixels relative to the surface of the window.
 */
void
cirkel_board_page_describe_layout (CirkelBoardPage *self, JsonBuilder *builder)
{
  CirkelTable *table = cirkel_board_page_get_table (self);
  CirkelTray  *tray = cirkel_board_page_get_tray (self);

  json_builder_set_member_name (builder, "cards");
  json_builder_begin_object (builder);
  for (guint i = 0; i < cirkel_table_get_n_cards (table); i++)
    add_card (self, builder, cirkel_table_get_card (table, i));
  json_builder_end_object (builder);

  json_builder_set_member_name (builder, "circles");
  json_builder_begin_object (builder);
  for (CirkelPlace place = CIRKEL_PLACE_INNER; place <= CIRKEL_PLACE_OUTER; place++)
    add_circle (self, builder, place);
  json_builder_end_object (builder);

  add_widget (builder, "tray", cirkel_tray_get_area (tray, CIRKEL_PLACE_TRAY));
  add_widget (builder, "aside", cirkel_tray_get_area (tray, CIRKEL_PLACE_ASIDE));
  json_builder_set_member_name (builder, "widgets");
  json_builder_begin_object (builder);
  add_widget (builder, "page", GTK_WIDGET (self));
  add_widget (builder, "board", GTK_WIDGET (cirkel_board_page_get_board (self)));
  add_widget (builder, "add-own-card", cirkel_tray_get_add_button (tray));
  json_builder_end_object (builder);
}
