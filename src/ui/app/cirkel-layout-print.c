/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-layout-print.h"

#include <stdio.h>
#include <string.h>

#include "cirkel-enum-types.h"
#include "cirkel-session-page.h"
#include "cirkel-share-window.h"
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

/* A popover is a surface of its own, beside the one that it hangs on. */
static void
find_surface_origin (GtkNative *native, double *x, double *y)
{
  GdkSurface *surface = gtk_native_get_surface (native);

  gtk_native_get_surface_transform (native, x, y);
  while (GDK_IS_POPUP (surface))
    {
      *x += gdk_popup_get_position_x (GDK_POPUP (surface));
      *y += gdk_popup_get_position_y (GDK_POPUP (surface));
      surface = gdk_popup_get_parent (GDK_POPUP (surface));
    }
}

static gboolean
find_bounds (GtkWidget *widget, graphene_rect_t *bounds)
{
  GtkNative *native = gtk_widget_get_native (widget);
  double     x;
  double     y;

  if (!gtk_widget_compute_bounds (widget, GTK_WIDGET (native), bounds))
    return FALSE;

  find_surface_origin (native, &x, &y);
  graphene_rect_offset (bounds, (float)x, (float)y);

  return TRUE;
}

static void
add_bounds (JsonBuilder *builder, const graphene_rect_t *bounds)
{
  add_int (builder, "x", bounds->origin.x);
  add_int (builder, "y", bounds->origin.y);
  add_int (builder, "width", bounds->size.width);
  add_int (builder, "height", bounds->size.height);
}

/* Where one has to scroll to get at a widget, if one has to. */
static void
describe_hiding_place (JsonBuilder *builder, GtkWidget *widget, const graphene_rect_t *bounds)
{
  graphene_point_t middle;
  graphene_rect_t  shown;

  graphene_rect_get_center (bounds, &middle);
  /* What a popover hangs on does not hide it. */
  for (GtkWidget *over = gtk_widget_get_parent (widget); over != NULL && !GTK_IS_NATIVE (over);
       over = gtk_widget_get_parent (over))
    {
      if (!GTK_IS_SCROLLED_WINDOW (over) || !find_bounds (over, &shown)
          || graphene_rect_contains_point (&shown, &middle))
        continue;

      json_builder_set_member_name (builder, "hidden-in");
      json_builder_begin_object (builder);
      add_bounds (builder, &shown);
      json_builder_end_object (builder);
      return;
    }
}

/* Names that occur more than once are numbered from the second on: "agreement#2". */
static char *
make_unique (GHashTable *counts, const char *name)
{
  guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, name)) + 1;

  g_hash_table_insert (counts, g_strdup (name), GUINT_TO_POINTER (count));

  return count == 1 ? g_strdup (name) : g_strdup_printf ("%s#%u", name, count);
}

static void
describe_widget (JsonBuilder *builder, GtkWidget *widget, GHashTable *counts)
{
  graphene_rect_t  bounds;
  g_autofree char *name = NULL;

  if (!find_bounds (widget, &bounds))
    return;

  name = make_unique (counts, gtk_widget_get_name (widget));
  json_builder_set_member_name (builder, name);
  json_builder_begin_object (builder);
  add_bounds (builder, &bounds);
  describe_hiding_place (builder, widget, &bounds);
  if (gtk_widget_get_state_flags (widget) & GTK_STATE_FLAG_PRELIGHT)
    {
      json_builder_set_member_name (builder, "hovered");
      json_builder_add_boolean_value (builder, TRUE);
    }
  json_builder_end_object (builder);
}

static void
describe_named_widgets (JsonBuilder *builder, GtkWidget *widget, GHashTable *counts)
{
  if (!gtk_widget_get_mapped (widget))
    return;

  if (has_own_name (widget))
    describe_widget (builder, widget, counts);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    describe_named_widgets (builder, child, counts);
}

/* What is covered cannot be used. */
static void
describe_board (JsonBuilder *builder, CirkelBoardPage *board)
{
  if (board != NULL && gtk_widget_get_mapped (GTK_WIDGET (board)))
    cirkel_board_page_describe_layout (board, builder);
}

static void
describe_conversation (JsonBuilder *builder, GtkWindow *window)
{
  GtkWidget *page = CIRKEL_IS_WINDOW (window) ? cirkel_window_get_page (CIRKEL_WINDOW (window)) : NULL;

  g_autoptr (GEnumClass) steps = g_type_class_ref (CIRKEL_TYPE_STEP);
  CirkelStep step;

  if (CIRKEL_IS_SHARE_WINDOW (window))
    describe_board (builder, cirkel_share_window_get_board_page (CIRKEL_SHARE_WINDOW (window)));
  if (!CIRKEL_IS_SESSION_PAGE (page))
    return;

  step = cirkel_talk_get_step (cirkel_session_page_get_talk (CIRKEL_SESSION_PAGE (page)));
  json_builder_set_member_name (builder, "step");
  json_builder_add_string_value (builder, g_enum_get_value (steps, (int)step)->value_nick);

  describe_board (builder, cirkel_session_page_get_board_page (CIRKEL_SESSION_PAGE (page)));
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
  g_autoptr (GHashTable) counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
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
      describe_named_widgets (builder, GTK_WIDGET (window), counts);
      json_builder_end_object (builder);
    }
  json_builder_end_object (builder);

  root = json_builder_get_root (builder);
  text = json_to_string (root, FALSE);
  g_print ("layout %s\n", text);
  fflush (stdout);
}
