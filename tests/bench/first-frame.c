/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#define G_LOG_DOMAIN "first-frame"

#include <dlfcn.h>
#include <gtk/gtk.h>
#include <stdio.h>

/*
 * Loaded into a program with LD_PRELOAD, this tells on standard output when its
 * first window was first drawn with a widget of the type CIRKEL_BENCH_WIDGET in
 * it ("frame MICROSECONDS WIDTH HEIGHT", of the monotonic clock), and then when
 * the program has nothing more to do ("idle"). So both programs are timed by
 * the same code, and neither knows of it.
 */

static gboolean
has_mapped (GtkWidget *widget, GType type)
{
  if (!gtk_widget_get_mapped (widget))
    return FALSE;
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return gtk_widget_get_width (widget) > 1 && gtk_widget_get_height (widget) > 1;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (has_mapped (child, type))
      return TRUE;

  return FALSE;
}

static gboolean
idle_cb (gpointer data)
{
  puts ("idle");
  fflush (stdout);

  return G_SOURCE_REMOVE;
}

static void
after_paint_cb (GdkFrameClock *clock, GtkWidget *window)
{
  gint64 now = g_get_monotonic_time ();
  GType  type = g_type_from_name (g_getenv ("CIRKEL_BENCH_WIDGET"));
  int    width, height;

  if (type == G_TYPE_INVALID || !has_mapped (window, type))
    return;

  g_signal_handlers_disconnect_by_func (clock, after_paint_cb, window);
  gtk_window_get_default_size (GTK_WINDOW (window), &width, &height);
  printf ("frame %" G_GINT64_FORMAT " %d %d\n", now, width, height);
  fflush (stdout);
  g_idle_add_full (G_PRIORITY_LOW + 100, idle_cb, NULL, NULL);
}

static void
realize_cb (GtkWidget *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);

  g_signal_connect_object (clock, "after-paint", G_CALLBACK (after_paint_cb), window, 0);
}

/* Takes the place of GTK's own, which it then calls. */
void
gtk_window_present (GtkWindow *window)
{
  static gboolean seen = FALSE;
  void (*present) (GtkWindow * window);

  *(void **)&present = dlsym (RTLD_NEXT, "gtk_window_present");

  if (!seen)
    {
      seen = TRUE;
      if (gtk_widget_get_realized (GTK_WIDGET (window)))
        realize_cb (GTK_WIDGET (window));
      else
        g_signal_connect (window, "realize", G_CALLBACK (realize_cb), NULL);
    }

  present (window);
}
