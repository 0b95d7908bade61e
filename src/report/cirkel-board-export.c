/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-board-export.h"

#include "cirkel-board-drawing.h"
#include "cirkel-picture-surface.h"

#include <string.h>

/* Pixels for PNG and SVG, points for PDF. */
static const struct
{
  const char *name;
  double      width;
  double      height;
} formats[] = {
  [CIRKEL_PICTURE_PNG] = { "png", 1600.0, 1200.0 },
  [CIRKEL_PICTURE_SVG] = { "svg", 1600.0, 1200.0 },
  [CIRKEL_PICTURE_PDF] = { "pdf", 297.0 * 72.0 / 25.4, 210.0 * 72.0 / 25.4 },
};

/**
 * cirkel_picture_format_from_name:
 * @name: "png", "svg" or "pdf"
 * @format: (out): the format of that name
 *
 * Returns: whether there is one
 */
gboolean
cirkel_picture_format_from_name (const char *name, CirkelPictureFormat *format)
{
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (strcmp (formats[i].name, name) == 0)
      {
        *format = (CirkelPictureFormat)i;
        return TRUE;
      }

  return FALSE;
}

static void
draw (cairo_surface_t    *surface,
      CirkelPictureFormat format,
      CirkelSession      *session,
      CirkelConversation *conversation)
{
  g_autoptr (CirkelMethod) method = cirkel_method_new (cirkel_session_get_language (session));
  cairo_t *cr = cairo_create (surface);

  const CirkelBoardPicture picture = { session, conversation, method, CIRKEL_AUDIENCE_CLIENT, FALSE };

  cirkel_board_draw (cr, &picture, formats[format].width, formats[format].height);
  cairo_show_page (cr);
  cairo_destroy (cr);
}

/**
 * cirkel_board_render:
 * @session: a session
 * @conversation: the conversation of it whose board to draw
 * @format: the kind of picture
 * @error: return location for an error
 *
 * Draws a board, in the language of its session, as the contents of a file.
 *
 * Returns: (transfer full): the contents, or %NULL with @error set
 */
GBytes *
cirkel_board_render (CirkelSession      *session,
                     CirkelConversation *conversation,
                     CirkelPictureFormat format,
                     GError            **error)
{
  const char      *label;
  GByteArray      *bytes;
  cairo_surface_t *surface;

  g_return_val_if_fail (CIRKEL_IS_SESSION (session) && CIRKEL_IS_CONVERSATION (conversation), NULL);
  g_return_val_if_fail (format < G_N_ELEMENTS (formats), NULL);

  bytes = g_byte_array_new ();
  surface = cirkel_picture_surface_create (format, bytes, formats[format].width, formats[format].height);
  label = cirkel_session_get_label (session);
  if (format == CIRKEL_PICTURE_PDF)
    cirkel_picture_surface_describe (surface, *label != '\0' ? label : "Cirkelgesprek");
  draw (surface, format, session, conversation);

  return cirkel_picture_surface_finish (surface, bytes, error);
}
