/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-step-button.h"

#include <glib/gi18n-lib.h>

#include "cirkel-child.h"

/**
 * CirkelStepButton:
 *
 * One of the six steps: its number, or a tick once it was opened, and its title.
 *
 * Where there is no room for the title, only the number is left; the step on the screen
 * keeps as much of its title as fits.
 */

#define SPACING 8
/* Behind a title there is a little more than behind a number alone. */
#define TAIL 6

struct _CirkelStepButton
{
  GtkButton parent_instance;

  GtkWidget *number;
  GtkWidget *title;
  gboolean   current;
  gboolean   visited;
};

G_DEFINE_FINAL_TYPE (CirkelStepButton, cirkel_step_button, GTK_TYPE_BUTTON)

static void
measure_child (GtkWidget *child, GtkOrientation orientation, int *minimum, int *natural)
{
  gtk_widget_measure (child, orientation, -1, minimum, natural, NULL, NULL);
}

static void
cirkel_step_button_measure (GtkWidget     *widget,
                            GtkOrientation orientation,
                            int            for_size,
                            int           *minimum,
                            int           *natural,
                            int           *minimum_baseline,
                            int           *natural_baseline)
{
  CirkelStepButton *self = CIRKEL_STEP_BUTTON (widget);
  int               number, least, title;

  measure_child (self->number, orientation, NULL, &number);
  measure_child (self->title, orientation, &least, &title);
  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum = *natural = MAX (number, title);
      return;
    }

  /* The disc of the number is round. */
  measure_child (self->number, GTK_ORIENTATION_VERTICAL, NULL, minimum);
  number = MAX (number, *minimum);
  *minimum = self->current ? number + SPACING + least + TAIL : number;
  *natural = number + SPACING + title + TAIL;
}

static void
cirkel_step_button_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CirkelStepButton *self = CIRKEL_STEP_BUTTON (widget);
  int               number, disc, title, least, title_height;
  gboolean          whole;

  measure_child (self->number, GTK_ORIENTATION_HORIZONTAL, NULL, &number);
  measure_child (self->number, GTK_ORIENTATION_VERTICAL, NULL, &disc);
  disc = MAX (disc, number);
  measure_child (self->title, GTK_ORIENTATION_HORIZONTAL, &least, &title);
  measure_child (self->title, GTK_ORIENTATION_VERTICAL, NULL, &title_height);
  whole = width >= disc + SPACING + title + TAIL;

  gtk_widget_set_child_visible (self->title, whole || self->current);
  cirkel_child_place (self->number, whole || self->current ? 0 : (width - disc) / 2, (height - disc) / 2,
                      disc, disc);
  if (whole || self->current)
    cirkel_child_place (self->title, disc + SPACING, (height - title_height) / 2,
                        MAX (least, width - disc - SPACING - TAIL), title_height);
}

/* Drawn, as letters with a tick in them are searched for among all fonts. */
static void
draw_tick (CirkelStepButton *self, GtkSnapshot *snapshot)
{
  graphene_rect_t bounds;
  GdkRGBA         color;
  cairo_t        *cr;
  float           unit;

  if (!gtk_widget_compute_bounds (self->number, GTK_WIDGET (self), &bounds))
    return;

  gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (self)), &color);
  unit = bounds.size.width / 26;
  cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  gdk_cairo_set_source_rgba (cr, &color);
  cairo_translate (cr, bounds.origin.x, bounds.origin.y);
  cairo_scale (cr, unit, unit);
  cairo_set_line_width (cr, 2.4);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_move_to (cr, 7.5, 13.5);
  cairo_line_to (cr, 11.5, 17.5);
  cairo_line_to (cr, 18.5, 9);
  cairo_stroke (cr);
  cairo_destroy (cr);
}

static void
cirkel_step_button_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CirkelStepButton *self = CIRKEL_STEP_BUTTON (widget);

  GTK_WIDGET_CLASS (cirkel_step_button_parent_class)->snapshot (widget, snapshot);
  if (self->visited && !self->current)
    draw_tick (self, snapshot);
}

static void
cirkel_step_button_dispose (GObject *object)
{
  CirkelStepButton *self = CIRKEL_STEP_BUTTON (object);

  g_clear_pointer (&self->number, gtk_widget_unparent);
  g_clear_pointer (&self->title, gtk_widget_unparent);

  G_OBJECT_CLASS (cirkel_step_button_parent_class)->dispose (object);
}

static void
cirkel_step_button_class_init (CirkelStepButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_step_button_dispose;
  widget_class->measure = cirkel_step_button_measure;
  widget_class->size_allocate = cirkel_step_button_size_allocate;
  widget_class->snapshot = cirkel_step_button_snapshot;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TAB);
}

static void
cirkel_step_button_init (CirkelStepButton *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  gtk_widget_set_layout_manager (widget, NULL);
  gtk_widget_add_css_class (widget, "step");
  gtk_widget_add_css_class (widget, "flat");
  self->number = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->number, "number");
  self->title = g_object_new (GTK_TYPE_LABEL, "ellipsize", PANGO_ELLIPSIZE_END, "xalign", 0.0, NULL);
  gtk_widget_set_parent (self->number, widget);
  gtk_widget_set_parent (self->title, widget);
}

static void
set_class (GtkWidget *widget, const char *name, gboolean on)
{
  if (on)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

/**
 * cirkel_step_button_new:
 * @number: which step it is, from 1
 * @title: its title
 *
 * Returns: (transfer floating): a button that goes there
 */
GtkWidget *
cirkel_step_button_new (guint number, const char *title)
{
  CirkelStepButton *self = g_object_new (CIRKEL_TYPE_STEP_BUTTON, NULL);
  g_autofree char  *digit = g_strdup_printf ("%u", number);
  g_autofree char  *label = g_strdup_printf ("%u. %s", number, title);

  gtk_label_set_label (GTK_LABEL (self->number), digit);
  gtk_label_set_label (GTK_LABEL (self->title), title);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);

  return GTK_WIDGET (self);
}

/**
 * cirkel_step_button_set_state:
 * @self: a button
 * @current: whether the step is on the screen
 * @visited: whether it was opened before
 */
void
cirkel_step_button_set_state (CirkelStepButton *self, gboolean current, gboolean visited)
{
  const char *words = current ? _ ("On the screen now") : visited ? _ ("Opened before") : "";

  self->current = current;
  self->visited = visited;
  set_class (GTK_WIDGET (self), "current", current);
  set_class (GTK_WIDGET (self), "visited", visited && !current);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, current, -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
