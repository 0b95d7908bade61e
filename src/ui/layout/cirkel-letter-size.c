/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-letter-size.h"

/* From these heights on, in pixels. */
#define LARGE_HEIGHT 900
#define HUGE_HEIGHT 1500

static const char *const classes[] = {
  [CIRKEL_LETTERS_LARGE] = "letters-large",
  [CIRKEL_LETTERS_HUGE] = "letters-huge",
};

/**
 * cirkel_letter_size_for:
 * @width: how wide the window is, in pixels
 * @height: how high
 *
 * Returns: how large letters are in it; in a window that is higher than wide there is no room for
 *   larger ones
 */
CirkelLetterSize
cirkel_letter_size_for (int width, int height)
{
  if (width < height || height < LARGE_HEIGHT)
    return CIRKEL_LETTERS_PLAIN;

  return height < HUGE_HEIGHT ? CIRKEL_LETTERS_LARGE : CIRKEL_LETTERS_HUGE;
}

/**
 * cirkel_letter_size_apply:
 * @widget: what the letters are on
 * @size: how large they are to be
 *
 * Gives the widget the style class "letters-large" or "letters-huge", or neither. Not while widgets are given
 * their sizes: the letters change those.
 */
void
cirkel_letter_size_apply (GtkWidget *widget, CirkelLetterSize size)
{
  for (gsize i = 0; i < G_N_ELEMENTS (classes); i++)
    {
      if (classes[i] == NULL)
        continue;
      if (i == (gsize)size)
        gtk_widget_add_css_class (widget, classes[i]);
      else
        gtk_widget_remove_css_class (widget, classes[i]);
    }
}

/**
 * cirkel_letter_size_get_em:
 * @widget: what has letters
 *
 * Returns: the size of its letters as the style has it, in pixels
 */
double
cirkel_letter_size_get_em (GtkWidget *widget)
{
  PangoContext               *context = gtk_widget_get_pango_context (widget);
  const PangoFontDescription *font = pango_context_get_font_description (context);
  double                      size = pango_font_description_get_size (font) / (double)PANGO_SCALE;

  /* The style may tell it in points. */
  if (!pango_font_description_get_size_is_absolute (font))
    size *= pango_cairo_context_get_resolution (context) / 72;

  return size;
}

/**
 * cirkel_letter_size_get_scale:
 * @widget: any widget
 *
 * Returns: how much larger than usual the system wants letters to be: 1 where it is all the same to it
 */
double
cirkel_letter_size_get_scale (GtkWidget *widget)
{
  int dpi;

  g_object_get (gtk_widget_get_settings (widget), "gtk-xft-dpi", &dpi, NULL);

  return dpi > 0 ? dpi / 1024.0 / 96.0 : 1.0;
}
