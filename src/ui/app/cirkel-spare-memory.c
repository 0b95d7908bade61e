/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-spare-memory.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

/*
 * To build and draw a screen for the first time takes pictures as large as the window, several
 * times over. They are freed at once, but the C library keeps their room for what may come: a
 * quarter of all the memory that the program has for itself. Nothing that large comes again.
 */

static gboolean
give_back_cb (gpointer data)
{
#ifdef __GLIBC__
  malloc_trim (0);
#endif

  return G_SOURCE_REMOVE;
}

static void
after_paint_cb (GdkFrameClock *clock, GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return;

  g_signal_handlers_disconnect_by_func (clock, after_paint_cb, widget);
  g_idle_add_full (G_PRIORITY_LOW, give_back_cb, NULL, NULL);
}

static void
realize_cb (GtkWidget *widget)
{
  g_signal_connect_object (gtk_widget_get_frame_clock (widget), "after-paint", G_CALLBACK (after_paint_cb),
                           widget, 0);
}

/**
 * cirkel_spare_memory_when_drawn:
 * @widget: a screen that was made just now, and is not on a window yet
 *
 * Gives memory back to the system once the screen is drawn and there is nothing
 * more urgent to do.
 */
void
cirkel_spare_memory_when_drawn (GtkWidget *widget)
{
  g_signal_connect (widget, "realize", G_CALLBACK (realize_cb), NULL);
}
