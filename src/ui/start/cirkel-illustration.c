/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-illustration.h"

#include <adwaita.h>

#include "cirkel-letter-size.h"
#include "cirkel-palette.h"

/**
 * CirkelIllustration:
 *
 * The three circles, and who is with them: one use of the program in one picture.
 *
 * It is drawn rather than loaded, in the colours of the board, so that it follows dark and
 * high contrast and costs the first frame next to nothing.
 */

/* In letters; it grows with those below it. */
#define HEIGHT_EM 6.5
#define WIDTH_EM 9.0

struct _CirkelIllustration
{
  GtkWidget parent_instance;

  CirkelIllustrationScene scene;
};

G_DEFINE_FINAL_TYPE (CirkelIllustration, cirkel_illustration, GTK_TYPE_WIDGET)

/* From the back to the front; the radii are in parts of the outer one. */
static const struct
{
  CirkelPlace place;
  float       radius;
} circles[] = {
  { CIRKEL_PLACE_OUTER, 1 },
  { CIRKEL_PLACE_MIDDLE, 0.69f },
  { CIRKEL_PLACE_INNER, 0.38f },
};

typedef struct
{
  float x;
  float size;
} Person;

#define MOST_PEOPLE 4

/* In parts of the height of the picture, from its middle and from its top. */
static const struct
{
  float    y;
  float    radius;
  gboolean on_wall;
  Person   people[MOST_PEOPLE];
} scenes[] = {
  [CIRKEL_SCENE_TOGETHER] = { 0.47f, 0.46f, FALSE, { { -0.48f, 0.34f }, { 0.48f, 0.34f } } },
  [CIRKEL_SCENE_ALONE] = { 0.42f, 0.41f, FALSE, { { 0, 0.38f } } },
  [CIRKEL_SCENE_GROUP]
  = { 0.34f, 0.27f, TRUE, { { -0.45f, 0.26f }, { -0.15f, 0.26f }, { 0.15f, 0.26f }, { 0.45f, 0.26f } } },
};

static GdkRGBA
parse_color (const char *name)
{
  GdkRGBA color = { 0 };

  gdk_rgba_parse (&color, name);

  return color;
}

static void
fill_round (GtkSnapshot *snapshot, const graphene_rect_t *box, float radius, const GdkRGBA *fill)
{
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, box, radius);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, fill, box);
  gtk_snapshot_pop (snapshot);
}

static void
draw_line (GtkSnapshot *snapshot, const graphene_rect_t *box, float radius, float width, const GdkRGBA *line)
{
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, box, radius);
  gtk_snapshot_append_border (snapshot, &outline, (float[4]){ width, width, width, width },
                              (GdkRGBA[4]){ *line, *line, *line, *line });
}

static void
draw_circles (CirkelIllustration *self, GtkSnapshot *snapshot, float y, float radius)
{
  AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (GTK_WIDGET (self)));

  for (gsize i = 0; i < G_N_ELEMENTS (circles); i++)
    {
      const CirkelCircleColors *colors
        = cirkel_palette_get_circle (circles[i].place, adw_style_manager_get_dark (style));
      GdkRGBA         fill = parse_color (colors->fill);
      GdkRGBA         line = parse_color (colors->line);
      float           r = circles[i].radius * radius;
      graphene_rect_t box = GRAPHENE_RECT_INIT (-r, y - r, 2 * r, 2 * r);

      fill_round (snapshot, &box, r, &fill);
      draw_line (snapshot, &box, r, 1.5f, &line);
    }
}

static void
draw_wall (GtkSnapshot *snapshot, float y, float radius, const GdkRGBA *ink)
{
  float           room = 0.22f * radius;
  graphene_rect_t box
    = GRAPHENE_RECT_INIT (-1.9f * radius, y - radius - room, 3.8f * radius, 2 * (radius + room));

  draw_line (snapshot, &box, 0.25f * radius, 2, ink);
}

/* Head and shoulders, cut off by the lower edge of the picture; apart from what is behind. */
static void
draw_person (GtkSnapshot *snapshot, float x, float bottom, float size, const GdkRGBA *ink)
{
  float           head = 0.24f * size;
  float           shoulders = 0.48f * size;
  graphene_rect_t head_box = GRAPHENE_RECT_INIT (x - head, bottom - size, 2 * head, 2 * head);
  graphene_rect_t body_box
    = GRAPHENE_RECT_INIT (x - shoulders, bottom - 0.44f * size, 2 * shoulders, 1.2f * size);
  graphene_rect_t ground = GRAPHENE_RECT_INIT (x - size, bottom - 2 * size, 2 * size, 2 * size);

  fill_round (snapshot, &head_box, head, ink);
  gtk_snapshot_push_clip (snapshot, &ground);
  fill_round (snapshot, &body_box, shoulders, ink);
  gtk_snapshot_pop (snapshot);
}

/* The colour of the letters as it looks on the window: they are not quite opaque, and people are. */
static GdkRGBA
get_ink (GtkWidget *widget)
{
  GtkStyleContext *style = gtk_widget_get_style_context (widget);
  GdkRGBA          ink, ground;

  gtk_style_context_get_color (style, &ink);
  if (gtk_style_context_lookup_color (style, "window_bg_color", &ground))
    {
      ink.red = ink.alpha * ink.red + (1 - ink.alpha) * ground.red;
      ink.green = ink.alpha * ink.green + (1 - ink.alpha) * ground.green;
      ink.blue = ink.alpha * ink.blue + (1 - ink.alpha) * ground.blue;
    }
  ink.alpha = 1;

  return ink;
}

static void
cirkel_illustration_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CirkelIllustration *self = CIRKEL_ILLUSTRATION (widget);
  float               height = gtk_widget_get_height (widget);
  float               y = scenes[self->scene].y * height;
  float               radius = scenes[self->scene].radius * height;
  GdkRGBA             ink = get_ink (widget);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (gtk_widget_get_width (widget) / 2.0f, 0));
  if (scenes[self->scene].on_wall)
    draw_wall (snapshot, y, radius, &ink);
  draw_circles (self, snapshot, y, radius);
  for (gsize i = 0; i < MOST_PEOPLE; i++)
    {
      const Person *person = &scenes[self->scene].people[i];

      if (person->size > 0)
        draw_person (snapshot, person->x * height, height, person->size * height, &ink);
    }
  gtk_snapshot_restore (snapshot);
}

static void
cirkel_illustration_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (cirkel_illustration_parent_class)->css_changed (widget, change);

  gtk_widget_queue_resize (widget);
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
  double em = cirkel_letter_size_get_em (widget);

  *minimum = *natural = (int)((orientation == GTK_ORIENTATION_VERTICAL ? HEIGHT_EM : WIDTH_EM) * em);
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
 * @scene: who is with the circles
 *
 * Returns: (transfer floating): the picture of one use of the program
 */
GtkWidget *
cirkel_illustration_new (CirkelIllustrationScene scene)
{
  CirkelIllustration *self = g_object_new (CIRKEL_TYPE_ILLUSTRATION, NULL);

  self->scene = scene;

  return GTK_WIDGET (self);
}
