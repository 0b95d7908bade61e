/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-first-focus.h"

/* Who works with keys begins in what the screen is about: the first card, or the first field, and not in the
 * header bar above it. */

static gboolean
has_focus (GtkWidget *widget)
{
  GtkRoot   *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

/**
 * cirkel_first_focus_take:
 * @pages: pages of which one is on the screen
 *
 * Moves the focus into the page on the screen, where it is not in there yet.
 */
void
cirkel_first_focus_take (GtkStack *pages)
{
  GtkWidget *page = gtk_stack_get_visible_child (pages);

  if (page != NULL && !has_focus (page))
    gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);
}

static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  guint *n_ticks = data;

  /* The first comes before the picture, and before anything has its place: the order of Tab is that of
   * places. */
  if (++*n_ticks < 2)
    return G_SOURCE_CONTINUE;

  cirkel_first_focus_take (GTK_STACK (widget));

  return G_SOURCE_REMOVE;
}

/**
 * cirkel_first_focus_take_when_drawn:
 * @pages: pages of which one comes on the screen
 *
 * As [func@first_focus_take], once the page was drawn.
 */
void
cirkel_first_focus_take_when_drawn (GtkStack *pages)
{
  gtk_widget_add_tick_callback (GTK_WIDGET (pages), tick_cb, g_new0 (guint, 1), g_free);
}
