/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-text-setting.h"

/* The family that GNOME reads, and what has most scripts after it. */
#define FONT_FAMILY "Cantarell, Noto Sans, sans-serif"

/**
 * cirkel_text_setting_leave_devices:
 * @context: where texts are set
 *
 * Lets texts take the same room on all devices.
 *
 * Hinting fits letters to the pixels of one device; a picture has the same lines on
 * all of them.
 */
void
cirkel_text_setting_leave_devices (PangoContext *context)
{
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  pango_context_set_round_glyph_positions (context, FALSE);
  cairo_font_options_destroy (options);
}

/**
 * cirkel_text_setting_create_font:
 * @size: the size of the letters (1 em), in the unit of the picture
 * @bold: whether they are bold
 *
 * Returns: (transfer full): the letters in which pictures and pages are written
 */
PangoFontDescription *
cirkel_text_setting_create_font (double size, gboolean bold)
{
  PangoFontDescription *font = pango_font_description_from_string (FONT_FAMILY);

  pango_font_description_set_weight (font, bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_font_description_set_absolute_size (font, MAX (0.01, size) * PANGO_SCALE);

  return font;
}

/**
 * cirkel_text_setting_keep_letters:
 * @layout: a text
 *
 * Lets a text have its own letters and no others.
 *
 * Where a word is broken, the layout engine puts a hyphen in the place of a letter. And
 * letters that are drawn as one, such as f and i, are another letter for whoever searches
 * a file or has it read aloud.
 */
void
cirkel_text_setting_keep_letters (PangoLayout *layout)
{
  PangoAttrList *attrs = pango_attr_list_new ();

  pango_attr_list_insert (attrs, pango_attr_insert_hyphens_new (FALSE));
  pango_attr_list_insert (attrs, pango_attr_font_features_new ("liga=0, clig=0, dlig=0"));
  pango_layout_set_attributes (layout, attrs);
  pango_attr_list_unref (attrs);
}
