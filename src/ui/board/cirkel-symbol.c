/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-symbol.h"

#include "cirkel-symbol-drawing.h"

/**
 * CirkelSymbol:
 *
 * A symbol of the program as a picture for the toolkit, in the colour that the
 * style gives it.
 *
 * The toolkit would read the same file as an icon, with a library that takes
 * longer to load than all symbols take to draw.
 */

struct _CirkelSymbol
{
  GObject parent_instance;

  char *name;
};

static void
cirkel_symbol_snapshot_symbolic (GtkSymbolicPaintable *paintable,
                                 GdkSnapshot          *snapshot,
                                 double                width,
                                 double                height,
                                 const GdkRGBA        *colors,
                                 gsize                 n_colors)
{
  CirkelSymbol *self = CIRKEL_SYMBOL (paintable);
  cairo_t      *cr;

  if (n_colors == 0)
    return;

  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float)width, (float)height));
  gdk_cairo_set_source_rgba (cr, &colors[GTK_SYMBOLIC_COLOR_FOREGROUND]);
  cirkel_symbol_fill (cr, self->name, &(CirkelRect){ 0, 0, width, height });
  cairo_destroy (cr);
}

/* Without a style: in black. */
static void
cirkel_symbol_snapshot (GdkPaintable *paintable, GdkSnapshot *snapshot, double width, double height)
{
  const GdkRGBA black = { 0, 0, 0, 1 };

  cirkel_symbol_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (paintable), snapshot, width, height, &black, 1);
}

static GdkPaintableFlags
cirkel_symbol_get_flags (GdkPaintable *paintable)
{
  return GDK_PAINTABLE_STATIC_SIZE | GDK_PAINTABLE_STATIC_CONTENTS;
}

static double
cirkel_symbol_get_intrinsic_aspect_ratio (GdkPaintable *paintable)
{
  return 1;
}

static void
cirkel_symbol_paintable_init (GdkPaintableInterface *iface)
{
  iface->snapshot = cirkel_symbol_snapshot;
  iface->get_flags = cirkel_symbol_get_flags;
  iface->get_intrinsic_aspect_ratio = cirkel_symbol_get_intrinsic_aspect_ratio;
}

static void
cirkel_symbol_symbolic_init (GtkSymbolicPaintableInterface *iface)
{
  iface->snapshot_symbolic = cirkel_symbol_snapshot_symbolic;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (CirkelSymbol,
                               cirkel_symbol,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (GDK_TYPE_PAINTABLE, cirkel_symbol_paintable_init)
                                 G_IMPLEMENT_INTERFACE (GTK_TYPE_SYMBOLIC_PAINTABLE,
                                                        cirkel_symbol_symbolic_init))

static void
cirkel_symbol_finalize (GObject *object)
{
  g_free (CIRKEL_SYMBOL (object)->name);

  G_OBJECT_CLASS (cirkel_symbol_parent_class)->finalize (object);
}

static void
cirkel_symbol_class_init (CirkelSymbolClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = cirkel_symbol_finalize;
}

static void
cirkel_symbol_init (CirkelSymbol *self)
{
}

/**
 * cirkel_symbol_new:
 * @name: the name of a symbol of the program, without "-symbolic.svg"
 *
 * Returns: (transfer full): a picture of the symbol
 */
GdkPaintable *
cirkel_symbol_new (const char *name)
{
  CirkelSymbol *self = g_object_new (CIRKEL_TYPE_SYMBOL, NULL);

  self->name = g_strdup (name);

  return GDK_PAINTABLE (self);
}

/**
 * cirkel_symbol_new_for_card:
 * @card: a card
 *
 * Returns: (transfer full): a picture of the symbol of its value, or of own cards
 */
GdkPaintable *
cirkel_symbol_new_for_card (CirkelCard *card)
{
  g_autofree char *name
    = g_strconcat ("cirkel-value-", cirkel_card_is_own (card) ? "own" : cirkel_card_get_id (card), NULL);

  return cirkel_symbol_new (name);
}
