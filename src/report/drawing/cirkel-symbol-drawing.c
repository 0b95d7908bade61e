/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-symbol-drawing.h"

#include <gio/gio.h>
#include <math.h>
#include <pango/pango.h>
#include <string.h>

#include "cirkel-content.h"
#include "cirkel-symbol-path.h"

#define SYMBOL_FOLDER RESOURCE_PATH "/symbols/"

/* The symbols are SVG files of this size, made of filled paths. */
#define SYMBOL_SIZE 16.0

/* Our files turn a path, and transform it in no other way. */
static gboolean
apply_transform (cairo_t *cr, const char *transform)
{
  double numbers[3];
  char  *at;

  if (transform == NULL)
    return TRUE;
  if (!g_str_has_prefix (transform, "rotate("))
    return FALSE;

  at = (char *)transform + strlen ("rotate(");
  for (int i = 0; i < 3; i++)
    numbers[i] = g_ascii_strtod (at, &at);
  cairo_translate (cr, numbers[1], numbers[2]);
  cairo_rotate (cr, numbers[0] * G_PI / 180);
  cairo_translate (cr, -numbers[1], -numbers[2]);

  return strcmp (at, ")") == 0;
}

static gboolean
fill_path (cairo_t *cr, const char *data, const char *rule, const char *transform)
{
  gboolean understood;

  cairo_save (cr);
  cairo_new_path (cr);
  cairo_set_fill_rule (cr,
                       g_strcmp0 (rule, "evenodd") == 0 ? CAIRO_FILL_RULE_EVEN_ODD : CAIRO_FILL_RULE_WINDING);
  understood = apply_transform (cr, transform) && cirkel_symbol_path_add (cr, data);
  if (understood)
    cairo_fill (cr);
  cairo_restore (cr);

  return understood;
}

static void
start_element_cb (GMarkupParseContext *context,
                  const char          *element,
                  const char         **names,
                  const char         **values,
                  gpointer             cr,
                  GError             **error)
{
  const char *data, *rule, *transform, *fill;

  if (g_str_equal (element, "svg"))
    return;

  if (!g_str_equal (element, "path"))
    {
      g_set_error (error, G_MARKUP_ERROR, G_MARKUP_ERROR_UNKNOWN_ELEMENT, "<%s> is not for symbols", element);
      return;
    }

  if (g_markup_collect_attributes (element, names, values, error, G_MARKUP_COLLECT_STRING, "d", &data,
                                   G_MARKUP_COLLECT_STRING | G_MARKUP_COLLECT_OPTIONAL, "fill", &fill,
                                   G_MARKUP_COLLECT_STRING | G_MARKUP_COLLECT_OPTIONAL, "fill-rule", &rule,
                                   G_MARKUP_COLLECT_STRING | G_MARKUP_COLLECT_OPTIONAL, "transform",
                                   &transform, G_MARKUP_COLLECT_INVALID)
      && !fill_path (cr, data, rule, transform))
    g_set_error (error, G_MARKUP_ERROR, G_MARKUP_ERROR_INVALID_CONTENT, "a path is not understood");
}

static gboolean
fill_symbol (cairo_t *cr, const char *name, GError **error)
{
  static const GMarkupParser parser = { .start_element = start_element_cb };

  g_autofree char *path = g_strconcat (SYMBOL_FOLDER, name, "-symbolic.svg", NULL);
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, cr, NULL);
  g_autoptr (GBytes) bytes = NULL;
  const char *data;
  gsize       length;

  cirkel_content_register ();
  bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  if (bytes == NULL)
    return FALSE;
  data = g_bytes_get_data (bytes, &length);

  return g_markup_parse_context_parse (context, data, length, error)
         && g_markup_parse_context_end_parse (context, error);
}

/**
 * cirkel_symbol_fill:
 * @cr: where to draw, with the colour as its source
 * @name: the name of a symbol of the program, without "-symbolic.svg"
 * @rect: the room for it
 *
 * Draws a symbol as large as fits, in the middle. It is drawn as lines, not as
 * dots, and stays sharp at any size.
 */
void
cirkel_symbol_fill (cairo_t *cr, const char *name, const CirkelRect *rect)
{
  double size = fmin (rect->width, rect->height);
  g_autoptr (GError) error = NULL;

  cairo_save (cr);
  cairo_translate (cr, rect->x + (rect->width - size) / 2, rect->y + (rect->height - size) / 2);
  cairo_scale (cr, size / SYMBOL_SIZE, size / SYMBOL_SIZE);
  /* The symbols are part of the program: one that is wrong is a mistake in it. */
  if (!fill_symbol (cr, name, &error))
    g_warning ("Cannot draw the symbol %s: %s", name, error->message);
  cairo_restore (cr);
}

/**
 * cirkel_symbol_draw:
 * @cr: where to draw
 * @name: the name of a symbol of the program, without "-symbolic.svg"
 * @color: its colour, as "#rrggbb"
 * @rect: the room for it
 *
 * Draws a symbol in a colour.
 */
void
cirkel_symbol_draw (cairo_t *cr, const char *name, const char *color, const CirkelRect *rect)
{
  PangoColor ink;

  if (!pango_color_parse (&ink, color))
    g_return_if_reached ();

  cairo_save (cr);
  cairo_set_source_rgb (cr, ink.red / 65535.0, ink.green / 65535.0, ink.blue / 65535.0);
  cirkel_symbol_fill (cr, name, rect);
  cairo_restore (cr);
}
