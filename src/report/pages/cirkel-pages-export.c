/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-pages-export.h"

#include "cirkel-pdf-language.h"
#include "cirkel-picture-surface.h"

/* The pixels of a point: twice those of a screen of old. */
#define PIXELS 2.0

/* A tag that does not fit stops the drawing, and not the surface. */
static GBytes *
finish (cairo_t *cr, cairo_surface_t *surface, GByteArray *bytes, GError **error)
{
  const cairo_status_t status = cairo_status (cr);
  g_autoptr (GBytes) contents = NULL;

  cairo_destroy (cr);
  contents = cirkel_picture_surface_finish (surface, bytes, error);
  if (contents != NULL && status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, cairo_status_to_string (status));
      return NULL;
    }

  return g_steal_pointer (&contents);
}

/* What can be seen on the pictures, in their order. */
static GPtrArray *
list_pictures (CirkelPaper *paper)
{
  GPtrArray *pictures = g_ptr_array_new ();

  for (guint i = 0; i < cirkel_paper_get_n_pieces (paper); i++)
    {
      const CirkelPaperPiece *piece = cirkel_paper_get_piece (paper, i);

      if (piece->draw != NULL)
        g_ptr_array_add (pictures, piece->text);
    }

  return pictures;
}

/**
 * cirkel_pages_to_pdf:
 * @pages: pages
 * @error: return location for an error
 *
 * Writes pages as a PDF, with the title and the language of the paper, and with what
 * everything is for who cannot see it.
 *
 * Returns: (transfer full): the contents of the file, or %NULL with @error set
 */
GBytes *
cirkel_pages_to_pdf (CirkelPages *pages, GError **error)
{
  GByteArray      *bytes;
  cairo_surface_t *surface;
  cairo_t         *cr;
  CirkelPaper     *paper;
  g_autoptr (GPtrArray) pictures = NULL;
  g_autoptr (GBytes) pdf = NULL;

  g_return_val_if_fail (CIRKEL_IS_PAGES (pages), NULL);

  paper = cirkel_pages_get_paper (pages);
  bytes = g_byte_array_new ();
  surface = cirkel_picture_surface_create (CIRKEL_PICTURE_PDF, bytes, cirkel_pages_get_width (pages),
                                           cirkel_pages_get_height (pages));
  cirkel_picture_surface_describe (surface, cirkel_paper_get_title (paper));

  cr = cairo_create (surface);
  cairo_tag_begin (cr, "Document", NULL);
  for (guint i = 0; i < cirkel_pages_get_n_pages (pages); i++)
    {
      cirkel_pages_draw (pages, i, cr);
      cairo_show_page (cr);
    }
  cairo_tag_end (cr, "Document");

  pdf = finish (cr, surface, bytes, error);
  if (pdf == NULL)
    return NULL;

  pictures = list_pictures (paper);

  return cirkel_pdf_add_language (pdf, cirkel_paper_get_language (paper), pictures);
}

/**
 * cirkel_pages_to_picture:
 * @pages: pages
 * @format: PNG or SVG
 * @error: return location for an error
 *
 * Draws the first page as a picture, on white.
 *
 * Returns: (transfer full): the contents of the file, or %NULL with @error set
 */
GBytes *
cirkel_pages_to_picture (CirkelPages *pages, CirkelPictureFormat format, GError **error)
{
  GByteArray      *bytes;
  cairo_surface_t *surface;
  cairo_t         *cr;

  g_return_val_if_fail (CIRKEL_IS_PAGES (pages), NULL);
  g_return_val_if_fail (format == CIRKEL_PICTURE_PNG || format == CIRKEL_PICTURE_SVG, NULL);

  bytes = g_byte_array_new ();
  surface = cirkel_picture_surface_create (format, bytes, PIXELS * cirkel_pages_get_width (pages),
                                           PIXELS * cirkel_pages_get_height (pages));
  cr = cairo_create (surface);
  cairo_scale (cr, PIXELS, PIXELS);
  cairo_set_source_rgb (cr, 1.0, 1.0, 1.0);
  cairo_paint (cr);
  cirkel_pages_draw (pages, 0, cr);
  cairo_show_page (cr);

  return finish (cr, surface, bytes, error);
}
