/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-paper-window.h"

#include "cirkel-letter-size.h"

/*
 * The size of windows that show papers: choices at one side, and the pages.
 */

/* Where the letters of the session's window are larger, they are here too; by how much. */
#define LARGER 1.25
/* How wide the choices are, in letters; and what is left beside them where the window is narrow. */
#define SIDE_EM 24
#define EDGE 24

/* A window that was just opened is only told how large it is to be. */
static void
get_size (GtkWindow *window, int *width, int *height)
{
  *width = gtk_widget_get_width (GTK_WIDGET (window));
  *height = gtk_widget_get_height (GTK_WIDGET (window));
  if (*width == 0)
    gtk_window_get_default_size (window, width, height);
}

/**
 * cirkel_paper_window_fit:
 * @window: a window that is not shown yet
 * @parent: the window in front of which it will be
 * @width: how wide it is where there is room, in pixels
 * @height: how high
 *
 * Makes the window as large as its parent lets, and its letters as large as those there.
 *
 * Returns: how wide the choices in it are
 */
int
cirkel_paper_window_fit (GtkWindow *window, GtkWindow *parent, int width, int height)
{
  double scale = 1;
  int    most_width;
  int    most_height;
  int    side_width;

  get_size (parent, &most_width, &most_height);
  if (cirkel_letter_size_for (most_width, most_height) != CIRKEL_LETTERS_PLAIN)
    {
      scale = LARGER;
      cirkel_letter_size_apply (GTK_WIDGET (window), CIRKEL_LETTERS_LARGE);
    }
  gtk_window_set_default_size (window, MIN ((int)(width * scale), most_width),
                               MIN ((int)(height * scale), most_height));
  side_width = (int)(SIDE_EM * scale * cirkel_letter_size_get_em (GTK_WIDGET (parent)));

  return MIN (side_width, most_width - EDGE);
}
