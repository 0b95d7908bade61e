/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-layout-print.h"

#include <stdio.h>
#include <string.h>

#include "cirkel-enum-types.h"
#include "cirkel-session-page.h"
#include "cirkel-window.h"

/*
 * Tells tests where things are on the screen. Assistive technologies cannot: what they are
 * told of positions is wrong in this version of the toolkit. Only in developer builds.
 */

static void
add_int (JsonBuilder *builder, const char *name, double value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, (gint64)value);
}

static gboolean
has_own_name (GtkWidget *widget)
{
  return strcmp (gtk_widget_get_name (widget), G_OBJECT_TYPE_NAME (widget)) != 0;
}

static void
describe_widget (JsonBuilder *builder, GtkWidget *widget)
{
  GtkWidget      *root = GTK_WIDGET (gtk_widget_get_root (widget));
  graphene_rect_t bounds;
  double          x;
  double          y;

  if (!gtk_widget_compute_bounds (widget, root, &bounds))
    return;

  gtk_native_get_surface_transform (GTK_NATIVE (root), &x, &y);
  json_builder_set_member_name (builder, gtk_widget_get_name (widget));
  json_builder_begin_object (builder);
  add_int (builder, "x", bounds.origin.x + x);
  add_int (builder, "y", bounds.origin.y + y);
  add_int (builder, "width", bounds.size.width);
  add_int (builder, "height", bounds.size.height);
  json_builder_end_object (builder);
}

static void
describe_named_widgets (JsonBuilder *builder, GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return;

  if (has_own_name (widget))
    describe_widget (builder, widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    describe_named_widgets (builder, child);
}

static void
describe_conversation (JsonBuilder *builder, GtkWindow *window)
{
  GtkWidget *page = CIRKEL_IS_WINDOW (window) ? cirkel_window_get_page (CIRKEL_WINDOW (window)) : NULL;

  g_autoptr (GEnumClass) steps = g_type_class_ref (CIRKEL_TYPE_STEP);
  CirkelBoardPage *board;
  CirkelStep       step;

  if (!CIRKEL_IS_SESSION_PAGE (page))
    return;

  step = cirkel_talk_get_step (cirkel_session_page_get_talk (CIRKEL_SESSION_PAGE (page)));
  json_builder_set_member_name (builder, "step");
  json_builder_add_string_value (builder, g_enum_get_value (steps, (int)step)->value_nick);

  board = cirkel_session_page_get_board_page (CIRKEL_SESSION_PAGE (page));
  if (board != NULL)
    cirkel_board_page_describe_layout (board, builder);
}

/**
 * cirkel_layout_print:
 * @window: (nullable): the window in front
 *
 * Prints one line on the standard output: "layout " and a JSON object. Rectangles are in pixels
 * of the window's surface.
 */
void
cirkel_layout_print (GtkWindow *window)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *text = NULL;

  json_builder_begin_object (builder);
  if (window != NULL)
    {
      json_builder_set_member_name (builder, "title");
      json_builder_add_string_value (builder, gtk_window_get_title (window));
      add_int (builder, "width", gtk_widget_get_width (GTK_WIDGET (window)));
      add_int (builder, "height", gtk_widget_get_height (GTK_WIDGET (window)));
      describe_conversation (builder, window);
      json_builder_set_member_name (builder, "widgets");
      json_builder_begin_object (builder);
      describe_named_widgets (builder, GTK_WIDGET (window));
      json_builder_end_object (builder);
    }
  json_builder_end_object (builder);

  root = json_builder_get_root (builder);
  text = json_to_string (root, FALSE);
  g_print ("layout %s\n", text);
  fflush (stdout);
}
