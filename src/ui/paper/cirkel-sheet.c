/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-sheet.h"

#include <glib/gi18n-lib.h>

/**
 * CirkelSheet:
 *
 * One page as a sheet of white paper, as wide as it is given room. It is white in a dark window too:
 * this is what comes out of the printer.
 */

struct _CirkelSheet
{
  GtkWidget parent_instance;

  CirkelPages *pages;
  guint        page;
};

G_DEFINE_FINAL_TYPE (CirkelSheet, cirkel_sheet, GTK_TYPE_WIDGET)

static void
cirkel_sheet_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CirkelSheet    *self = CIRKEL_SHEET (widget);
  int             width = gtk_widget_get_width (widget);
  int             height = gtk_widget_get_height (widget);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, (float)width, (float)height);
  cairo_t        *cr;
  double          scale;

  if (self->pages == NULL || self->page >= cirkel_pages_get_n_pages (self->pages))
    return;

  scale = width / cirkel_pages_get_width (self->pages);
  cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  cairo_scale (cr, scale, scale);
  cirkel_pages_draw (self->pages, self->page, cr);
  cairo_destroy (cr);
}

static void
cirkel_sheet_dispose (GObject *object)
{
  g_clear_object (&CIRKEL_SHEET (object)->pages);

  G_OBJECT_CLASS (cirkel_sheet_parent_class)->dispose (object);
}

static void
cirkel_sheet_class_init (CirkelSheetClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_sheet_dispose;
  widget_class->snapshot = cirkel_sheet_snapshot;

  gtk_widget_class_set_css_name (widget_class, "sheet");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
cirkel_sheet_init (CirkelSheet *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * cirkel_sheet_new:
 * @page: which page it shows, from 0
 *
 * Returns: (transfer floating): a sheet, blank until it is told of which pages
 */
GtkWidget *
cirkel_sheet_new (guint page)
{
  CirkelSheet *self = g_object_new (CIRKEL_TYPE_SHEET, NULL);

  self->page = page;
  gtk_widget_set_name (GTK_WIDGET (self), "sheet");

  return GTK_WIDGET (self);
}

/**
 * cirkel_sheet_set_pages:
 * @self: a sheet
 * @pages: the pages that it shows one of
 */
void
cirkel_sheet_set_pages (CirkelSheet *self, CirkelPages *pages)
{
  /* Translators: the first number is that of a page, the second how many there are. */
  g_autofree char *label
    = g_strdup_printf (_ ("Page %u of %u"), self->page + 1, cirkel_pages_get_n_pages (pages));

  g_set_object (&self->pages, pages);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
