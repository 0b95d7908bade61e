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

/* Returns: how high @widget is by now, in pixels. */
static double
show_whole (GtkWidget *widget)
{
  GtkWidget      *scroller = find_scroller (widget);
  GtkAdjustment  *adjustment;
  graphene_rect_t bounds;
  double          top;

  if (scroller == NULL || !gtk_widget_compute_bounds (widget, scroller, &bounds))
    return 0;

  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  top = gtk_adjustment_get_value (adjustment) + bounds.origin.y;
  gtk_adjustment_clamp_page (adjustment, top - MARGIN, top + bounds.size.height + MARGIN);

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
