/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-picture-surface.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <math.h>

static cairo_status_t
append_cb (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

/**
 * cirkel_picture_surface_create:
 * @format: the kind of picture
 * @bytes: where the contents of its file are gathered
 * @width: its width, in pixels; of a PDF in points
 * @height: its height, in pixels; of a PDF in points
 *
 * Returns: (transfer full): something to draw on
 */
cairo_surface_t *
cirkel_picture_surface_create (CirkelPictureFormat format, GByteArray *bytes, double width, double height)
{
  cairo_surface_t *surface;

  switch (format)
    {
    case CIRKEL_PICTURE_PNG:
      return cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int)ceil (width), (int)ceil (height));
    case CIRKEL_PICTURE_SVG:
      surface = cairo_svg_surface_create_for_stream (append_cb, bytes, width, height);
      cairo_svg_surface_set_document_unit (surface, CAIRO_SVG_UNIT_PX);
      return surface;
    case CIRKEL_PICTURE_PDF:
      /* Later versions may hide the objects that a language is added to. */
      surface = cairo_pdf_surface_create_for_stream (append_cb, bytes, width, height);
      cairo_pdf_surface_restrict_to_version (surface, CAIRO_PDF_VERSION_1_4);
      return surface;
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * cirkel_picture_surface_describe:
 * @surface: a PDF
 * @title: what readers show in their title bar
 *
 * Tells what a PDF is.
 */
void
cirkel_picture_surface_describe (cairo_surface_t *surface, const char *title)
{
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Cirkelgesprek " VERSION);
}

/**
 * cirkel_picture_surface_finish:
 * @surface: (transfer full): a picture, drawn
 * @bytes: (transfer full): what was given to [func@picture_surface_create]
 * @error: return location for an error
 *
 * Ends a picture.
 *
 * Returns: (transfer full): the contents of its file, or %NULL with @error set
 */
GBytes *
cirkel_picture_surface_finish (cairo_surface_t *surface, GByteArray *bytes, GError **error)
{
  cairo_status_t status = cairo_surface_status (surface);

  if (status == CAIRO_STATUS_SUCCESS && cairo_surface_get_type (surface) == CAIRO_SURFACE_TYPE_IMAGE)
    {
      status = cairo_surface_write_to_png_stream (surface, append_cb, bytes);
    }
  else
    {
      /* An SVG or PDF is written by the end of its surface. */
      cairo_surface_finish (surface);
      status = cairo_surface_status (surface);
    }
  cairo_surface_destroy (surface);

  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_byte_array_unref (bytes);
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, cairo_status_to_string (status));
      return NULL;
    }

  return g_byte_array_free_to_bytes (bytes);
}
