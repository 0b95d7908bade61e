/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-card-text.h"

/* Letters that get a little smaller rather than that a word is broken or lost. */

#define LINES 3
#define STEP 0.95
#define LEAST 0.7

/* Whether the title fits in letters of a part of their size. Smaller letters in a room are as letters of full
 * size in a larger room, and those need no other font: to find one is what takes long. */
static gboolean
fits (PangoLayout *layout, double part, int width, int height)
{
  PangoRectangle extents;

  pango_layout_set_width (layout, (int)(width / part * PANGO_SCALE));
  pango_layout_get_extents (layout, NULL, &extents);

  /* A line is wider than the layout where a single word is. */
  return extents.width * part <= width * PANGO_SCALE && extents.height * part <= (double)height * PANGO_SCALE
         && pango_layout_get_line_count (layout) <= LINES;
}

/**
 * cirkel_card_text_fit:
 * @label: a label with a title
 * @size: the size that its letters should have, in pixels
 * @width: the room for the title
 * @height: the room for the title
 *
 * Returns: the size, or as much less as lets all words stay whole
 */
double
cirkel_card_text_fit (GtkWidget *label, double size, int width, int height)
{
  g_autoptr (PangoLayout) layout
    = gtk_widget_create_pango_layout (label, gtk_label_get_label (GTK_LABEL (label)));
  PangoContext         *context = pango_layout_get_context (layout);
  PangoFontDescription *font = pango_font_description_copy (pango_context_get_font_description (context));
  double                part = 1;

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD);
  while (part > LEAST && !fits (layout, part, width, height))
    part *= STEP;

  return size * MAX (part, LEAST);
}
