/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-scroll.h"

/* What people work on stays in sight on a page that scrolls. */

#define MARGIN 12

/* While something is dragged, this much of the page at its edges makes it scroll, in pixels. */
#define EDGE 48
#define STEP 12

/* Fields find their height in some frames: until it is the same for a while, but not for ever. */
#define FRAMES_STILL 4
#define FRAMES_MAX 40

typedef struct
{
  int    n_frames;
  int    n_still;
  double height;
} Scroll;

static GtkWidget *
find_scroller (GtkWidget *widget)
{
  return gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);
}

/* What is scrolled: where things are in it does not depend on how far that is by now, which the widgets learn
 * only when they are laid out. */
static GtkWidget *
find_scrolled (GtkWidget *scroller)
{
  GtkWidget *child = gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (scroller));

  return GTK_IS_VIEWPORT (child) ? gtk_viewport_get_child (GTK_VIEWPORT (child)) : child;
}

/* Returns: how high @widget is by now, in pixels. */
static double
show_whole (GtkWidget *widget)
{
  GtkWidget      *scroller = find_scroller (widget);
  graphene_rect_t bounds;

  if (scroller == NULL || !gtk_widget_compute_bounds (widget, find_scrolled (scroller), &bounds))
    return 0;

  gtk_adjustment_clamp_page (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller)),
                             bounds.origin.y - MARGIN, bounds.origin.y + bounds.size.height + MARGIN);

  return bounds.size.height;
}

static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  Scroll *scroll = data;
  double  height = show_whole (widget);

  scroll->n_still = ABS (height - scroll->height) < 1 ? scroll->n_still + 1 : 0;
  scroll->height = height;

  return scroll->n_still < FRAMES_STILL && ++scroll->n_frames < FRAMES_MAX ? G_SOURCE_CONTINUE
                                                                           : G_SOURCE_REMOVE;
}

/**
 * cirkel_scroll_to:
 * @widget: a widget on a page that scrolls
 *
 * Brings the whole of @widget into sight once it has its size; its top if it is too high.
 */
void
cirkel_scroll_to (GtkWidget *widget)
{
  gtk_widget_add_tick_callback (widget, tick_cb, g_new0 (Scroll, 1), g_free);
}

/**
 * cirkel_scroll_at:
 * @widget: a widget on a page that scrolls
 * @y: a height in it, in pixels
 *
 * Scrolls a little where the height is near the edge of what is in sight.
 */
void
cirkel_scroll_at (GtkWidget *widget, double y)
{
  GtkWidget     *scroller = find_scroller (widget);
  GtkAdjustment *adjustment;
  double         in_sight;

  if (scroller == NULL || !gtk_widget_translate_coordinates (widget, scroller, 0, y, NULL, &in_sight))
    return;

  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  if (in_sight < EDGE)
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) - STEP);
  else if (in_sight > gtk_widget_get_height (scroller) - EDGE)
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + STEP);
}

/* What has the focus, in the window that the page is in. In a popover it is in one of its own. */
static GtkWidget *
find_focus (GtkWidget *scroller)
{
  GtkRoot   *root = gtk_widget_get_root (scroller);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, scroller)
      || gtk_widget_get_native (focus) != gtk_widget_get_native (scroller))
    return NULL;

  return GTK_IS_TEXT (focus) ? gtk_widget_get_parent (focus) : focus;
}

static void
focus_changed_cb (GtkWidget *scroller)
{
  GtkWidget      *focus = find_focus (scroller);
  GtkAdjustment  *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  graphene_rect_t bounds;
  double          top;

  if (focus == NULL || !gtk_widget_compute_bounds (focus, scroller, &bounds))
    return;

  top = gtk_adjustment_get_value (adjustment) + bounds.origin.y;
  gtk_adjustment_clamp_page (adjustment, top, top + bounds.size.height);
}

static void
follow_cb (GtkWidget *scroller)
{
  GtkWidget *viewport = gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (scroller));

  if (GTK_IS_VIEWPORT (viewport))
    gtk_viewport_set_scroll_to_focus (GTK_VIEWPORT (viewport), FALSE);
  g_signal_connect_swapped (gtk_widget_get_root (scroller), "notify::focus-widget",
                            G_CALLBACK (focus_changed_cb), scroller);
}

static void
unfollow_cb (GtkWidget *scroller)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_root (scroller), focus_changed_cb, scroller);
}

/**
 * cirkel_scroll_follow_focus:
 * @scroller: a scrolled window with a page in it
 *
 * Keeps what has the focus in sight. The toolkit does so too, but takes what is in a popover
 * for a part of the page: the page would jump, and the popover with it, from under the pointer.
 */
void
cirkel_scroll_follow_focus (GtkWidget *scroller)
{
  g_signal_connect (scroller, "map", G_CALLBACK (follow_cb), NULL);
  g_signal_connect (scroller, "unmap", G_CALLBACK (unfollow_cb), NULL);
}
