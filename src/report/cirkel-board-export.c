/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-board-export.h"

#include "cirkel-board-drawing.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
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

static cairo_status_t
append_cb (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

static cairo_surface_t *
create_surface (CirkelPictureFormat format, GByteArray *bytes)
{
  const double width = formats[format].width;
  const double height = formats[format].height;

  switch (format)
    {
    case CIRKEL_PICTURE_PNG:
      return cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int)width, (int)height);
    case CIRKEL_PICTURE_SVG:
      return cairo_svg_surface_create_for_stream (append_cb, bytes, width, height);
    case CIRKEL_PICTURE_PDF:
      return cairo_pdf_surface_create_for_stream (append_cb, bytes, width, height);
    default:
      g_return_val_if_reached (NULL);
    }
}

/* What a reader shows in its title bar. */
static void
describe (cairo_surface_t *surface, CirkelPictureFormat format, CirkelSession *session)
{
  const char *label = cirkel_session_get_label (session);

  if (format == CIRKEL_PICTURE_SVG)
    cairo_svg_surface_set_document_unit (surface, CAIRO_SVG_UNIT_PX);
  if (format != CIRKEL_PICTURE_PDF)
    return;

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE,
                                  *label != '\0' ? label : "Cirkelgesprek");
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Cirkelgesprek " VERSION);
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

/* An SVG or PDF is written by the end of its surface. */
static cairo_status_t
finish (cairo_surface_t *surface, CirkelPictureFormat format, GByteArray *bytes)
{
  if (format == CIRKEL_PICTURE_PNG && cairo_surface_status (surface) == CAIRO_STATUS_SUCCESS)
    return cairo_surface_write_to_png_stream (surface, append_cb, bytes);

  cairo_surface_finish (surface);

  return cairo_surface_status (surface);
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
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface;
  cairo_status_t   status;

  g_return_val_if_fail (CIRKEL_IS_SESSION (session) && CIRKEL_IS_CONVERSATION (conversation), NULL);
  g_return_val_if_fail (format < G_N_ELEMENTS (formats), NULL);

  surface = create_surface (format, bytes);
  describe (surface, format, session);
  draw (surface, format, session, conversation);
  status = finish (surface, format, bytes);
  cairo_surface_destroy (surface);

  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, cairo_status_to_string (status));
      return NULL;
    }

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}
