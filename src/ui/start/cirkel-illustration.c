/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-illustration.h"

#include <adwaita.h>

#include "cirkel-palette.h"

/**
 * CirkelIllustration:
 *
 * Three circles and a card on its way to the middle one: the program in one picture.
 *
 * It is drawn rather than loaded, in the colours of the board, so that it follows dark and
 * high contrast and costs the first frame next to nothing.
 */

/* It gives way where there is little room. */
#define SIZE_MIN 96
#define SIZE_NATURAL 232

struct _CirkelIllustration
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (CirkelIllustration, cirkel_illustration, GTK_TYPE_WIDGET)

/* From the back to the front; the radii are in parts of half the picture. */
static const struct
{
  CirkelPlace place;
  float       radius;
} circles[] = {
  { CIRKEL_PLACE_OUTER, 0.98f },
  { CIRKEL_PLACE_MIDDLE, 0.68f },
  { CIRKEL_PLACE_INNER, 0.37f },
};

static const CirkelCircleColors *
get_colors (CirkelIllustration *self, CirkelPlace place)
{
  AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (GTK_WIDGET (self)));

  return cirkel_palette_get_circle (place, adw_style_manager_get_dark (style));
}

static GdkRGBA
parse_color (const char *name)
{
  GdkRGBA color = { 0 };

  gdk_rgba_parse (&color, name);

  return color;
}

static void
draw_box (GtkSnapshot           *snapshot,
          const graphene_rect_t *box,
          float                  radius,
          const GdkRGBA         *fill,
          const GdkRGBA         *line)
{
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, box, radius);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, fill, box);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_append_border (snapshot, &outline, (float[4]){ 2, 2, 2, 2 },
                              (GdkRGBA[4]){ *line, *line, *line, *line });
}

static void
draw_circle (CirkelIllustration *self, GtkSnapshot *snapshot, CirkelPlace place, float unit, float radius)
{
  const CirkelCircleColors *colors = get_colors (self, place);
  GdkRGBA                   fill = parse_color (colors->fill);
  GdkRGBA                   line = parse_color (colors->line);
  graphene_rect_t           box = GRAPHENE_RECT_INIT (unit - radius, unit - radius, 2 * radius, 2 * radius);

  draw_box (snapshot, &box, radius, &fill, &line);
}

static void
draw_bar (GtkSnapshot *snapshot, const GdkRGBA *color, float y, float width, float height)
{
  graphene_rect_t bar = GRAPHENE_RECT_INIT (-width / 2, y, width, height);
  GskRoundedRect  outline;

  gsk_rounded_rect_init_from_rect (&outline, &bar, height / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, color, &bar);
  gtk_snapshot_pop (snapshot);
}

/* A card, lifted: tilted, with its symbol and two lines of text. The unit is half the picture. */
static void
draw_card (CirkelIllustration *self, GtkSnapshot *snapshot, float unit)
{
  graphene_rect_t card = GRAPHENE_RECT_INIT (-0.30f * unit, -0.23f * unit, 0.60f * unit, 0.46f * unit);
  GskRoundedRect  outline;
  GdkRGBA         shadow = { 0, 0, 0, 0.25f };
  GdkRGBA         line = parse_color (get_colors (self, CIRKEL_PLACE_MIDDLE)->line);
  GdkRGBA         fill = { 1, 1, 1, 1 };

  gtk_style_context_lookup_color (gtk_widget_get_style_context (GTK_WIDGET (self)), "popover_bg_color",
                                  &fill);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (1.47f * unit, 1.32f * unit));
  gtk_snapshot_rotate (snapshot, 8);
  gsk_rounded_rect_init_from_rect (&outline, &card, 0.08f * unit);
  gtk_snapshot_append_outset_shadow (snapshot, &outline, &shadow, 0, 0.04f * unit, 0, 0.12f * unit);
  draw_box (snapshot, &card, 0.08f * unit, &fill, &line);
  draw_bar (snapshot, &line, -0.15f * unit, 0.14f * unit, 0.14f * unit);
  draw_bar (snapshot, &line, 0.05f * unit, 0.40f * unit, 0.045f * unit);
  draw_bar (snapshot, &line, 0.13f * unit, 0.26f * unit, 0.045f * unit);
  gtk_snapshot_restore (snapshot);
}

static void
cirkel_illustration_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CirkelIllustration *self = CIRKEL_ILLUSTRATION (widget);
  float               width = gtk_widget_get_width (widget);
  float               height = gtk_widget_get_height (widget);
  float               unit = MIN (width, height) / 2;

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (width / 2 - unit, height / 2 - unit));
  for (gsize i = 0; i < G_N_ELEMENTS (circles); i++)
    draw_circle (self, snapshot, circles[i].place, unit, circles[i].radius * unit);
  draw_card (self, snapshot, unit);
  gtk_snapshot_restore (snapshot);
}

static void
cirkel_illustration_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (cirkel_illustration_parent_class)->css_changed (widget, change);

  gtk_widget_queue_draw (widget);
}

static void
cirkel_illustration_measure (GtkWidget     *widget,
                             GtkOrientation orientation,
                             int            for_size,
                             int           *minimum,
                             int           *natural,
                             int           *minimum_baseline,
                             int           *natural_baseline)
{
  *minimum = SIZE_MIN;
  *natural = SIZE_NATURAL;
}

static void
cirkel_illustration_class_init (CirkelIllustrationClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = cirkel_illustration_snapshot;
  widget_class->measure = cirkel_illustration_measure;
  widget_class->css_changed = cirkel_illustration_css_changed;

  gtk_widget_class_set_css_name (widget_class, "illustration");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
cirkel_illustration_init (CirkelIllustration *self)
{
}

/**
 * cirkel_illustration_new:
 *
 * Returns: (transfer floating): the picture of the start screen
 */
GtkWidget *
cirkel_illustration_new (void)
{
  return g_object_new (CIRKEL_TYPE_ILLUSTRATION, NULL);
}
