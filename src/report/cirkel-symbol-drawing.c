/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-symbol-drawing.h"

#include <gio/gio.h>
#include <librsvg/rsvg.h>
#include <string.h>

#define SYMBOL_FOLDER RESOURCE_PATH "/icons/scalable/actions/"

/* A symbol is drawn in one colour; which one, whoever shows it decides. */
static void
set_color (RsvgHandle *handle, const char *color)
{
  g_autofree char *style = g_strdup_printf ("*:not([fill=\"none\"]) { fill: %s !important }", color);
  g_autoptr (GError) error = NULL;

  if (!rsvg_handle_set_stylesheet (handle, (const guint8 *)style, strlen (style), &error))
    g_warning ("Cannot colour a symbol: %s", error->message);
}

static RsvgHandle *
load_symbol (const char *name, GError **error)
{
  g_autofree char *path = g_strconcat (SYMBOL_FOLDER, name, "-symbolic.svg", NULL);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  const guint8 *data;
  gsize         length;

  if (bytes == NULL)
    return NULL;
  data = g_bytes_get_data (bytes, &length);

  return rsvg_handle_new_from_data (data, length, error);
}

/**
 * cirkel_symbol_draw:
 * @cr: where to draw
 * @name: the name of a symbol of the program, without "-symbolic.svg"
 * @color: its colour, as "#rrggbb"
 * @rect: the room for it
 *
 * Draws a symbol as lines, not as dots: it stays sharp at any size.
 */
void
cirkel_symbol_draw (cairo_t *cr, const char *name, const char *color, const CirkelRect *rect)
{
  const RsvgRectangle viewport = { rect->x, rect->y, rect->width, rect->height };
  g_autoptr (GError) error = NULL;
  RsvgHandle *handle = load_symbol (name, &error);

  if (handle != NULL)
    {
      set_color (handle, color);
      rsvg_handle_render_document (handle, cr, &viewport, &error);
      g_object_unref (handle);
    }

  /* The symbols are part of the program: one that is missing is a mistake in it. */
  if (error != NULL)
    g_warning ("Cannot draw the symbol %s: %s", name, error->message);
}
