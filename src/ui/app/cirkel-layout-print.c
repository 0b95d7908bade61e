/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-layout-print.h"

#include <stdio.h>
#include <string.h>

#include "cirkel-enum-types.h"
#include "cirkel-explore-page.h"
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
describe_exploration (JsonBuilder *builder, CirkelExplorePage *page)
{
  gboolean asking = cirkel_explore_page_get_asking (page);

  json_builder_set_member_name (builder, "page");
  json_builder_add_string_value (
    builder, asking ? "asking" : cirkel_explore_stop_get_id (cirkel_explore_page_get_stop (page)));
}

static void
describe_conversation (JsonBuilder *builder, GtkWindow *window)
{
  GtkWidget *page = CIRKEL_IS_WINDOW (window) ? cirkel_window_get_page (CIRKEL_WINDOW (window)) : NULL;

  g_autoptr (GEnumClass) steps = g_type_class_ref (CIRKEL_TYPE_STEP);
  CirkelStep step;

  if (CIRKEL_IS_SHARE_WINDOW (window))
    describe_board (builder, cirkel_share_window_get_board_page (CIRKEL_SHARE_WINDOW (window)));
  if (CIRKEL_IS_EXPLORE_PAGE (page))
    describe_exploration (builder, CIRKEL_EXPLORE_PAGE (page));
  if (!CIRKEL_IS_SESSION_PAGE (page))
    return;

  step = cirkel_talk_get_step (cirkel_session_page_get_talk (CIRKEL_SESSION_PAGE (page)));
  json_builder_set_member_name (builder, "step");
  json_builder_add_string_value (builder, g_enum_get_value (steps, (int)step)->value_nick);

  describe_board (builder, cirkel_session_page_get_board_page (CIRKEL_SESSION_PAGE (page)));
}

static void
print (GtkWindow *window)
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

typedef struct
{
  GtkApplication *application;
  guint           tick;
  gulong          unmap;
  int             frames;
} Wish;

static void
wish_free (gpointer data)
{
  Wish *wish = data;

  g_object_unref (wish->application);
  g_free (wish);
}

static gboolean
idle_cb (gpointer application)
{
  print (gtk_application_get_active_window (application));

  return G_SOURCE_REMOVE;
}

/* In the first frame all input of before is dealt with, and its outcome gets its place; after the
 * next one that can be told. */
static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  Wish *wish = data;

  if (++wish->frames < 2)
    return G_SOURCE_CONTINUE;

  g_signal_handler_disconnect (widget, wish->unmap);
  /* Between the frames; a caret that blinks on a busy machine leaves no time for what is less urgent. */
  g_idle_add_full (GDK_PRIORITY_REDRAW, idle_cb, g_object_ref (wish->application), g_object_unref);

  return G_SOURCE_REMOVE;
}

/* The window goes: it has no more frames. */
static void
unmap_cb (GtkWidget *widget, Wish *wish)
{
  g_signal_handler_disconnect (widget, wish->unmap);
  print (gtk_application_get_active_window (wish->application));
  gtk_widget_remove_tick_callback (widget, wish->tick);
}

/**
 * cirkel_layout_print:
 * @application: the program
 *
 * Prints one line on the standard output, for the window in front, as soon as all is done that
 * people did before: "layout " and a JSON object. Rectangles are in pixels of the window's surface.
 */
void
cirkel_layout_print (GtkApplication *application)
{
  GtkWindow *window = gtk_application_get_active_window (application);
  Wish      *wish;

  if (window == NULL || !gtk_widget_get_mapped (GTK_WIDGET (window)))
    {
      print (window);
      return;
    }

  wish = g_new0 (Wish, 1);
  wish->application = g_object_ref (application);
  wish->unmap = g_signal_connect (window, "unmap", G_CALLBACK (unmap_cb), wish);
  wish->tick = gtk_widget_add_tick_callback (GTK_WIDGET (window), tick_cb, wish, wish_free);
}
