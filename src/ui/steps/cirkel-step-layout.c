/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-step-layout.h"

#include <adwaita.h>

#include "cirkel-child.h"
#include "cirkel-letter-size.h"
#include "cirkel-scroll.h"

/**
 * CirkelStepLayout:
 *
 * How the page of a step stands on the screen: at the side what the talk is about, and beside it a column
 * of comfortable width with what is written in this step. Each scrolls by itself.
 *
 * Where there is no room for both, the side is not there: nothing is to be done there that the column
 * does not know a way to.
 */

/* From this width on there is room for the side, in pixels. */
#define WIDE 900

#define SIDE_SHARE 0.33
#define SIDE_MIN 340
#define SIDE_MAX 620

/* The width of the column, in sizes of the letters. */
#define COLUMN_EM 50

struct _CirkelStepLayout
{
  GtkWidget parent_instance;

  GtkWidget *side;
  GtkWidget *column;
  GtkWidget *clamp;
  int        column_em;
};

G_DEFINE_FINAL_TYPE (CirkelStepLayout, cirkel_step_layout, GTK_TYPE_WIDGET)

static GtkWidget *
make_scroller (const char *css_class)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  cirkel_scroll_follow_focus (scroller);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_widget_add_css_class (scroller, css_class);

  return scroller;
}

static void
cirkel_step_layout_measure (GtkWidget     *widget,
                            GtkOrientation orientation,
                            int            for_size,
                            int           *minimum,
                            int           *natural,
                            int           *minimum_baseline,
                            int           *natural_baseline)
{
  CirkelStepLayout *self = CIRKEL_STEP_LAYOUT (widget);

  gtk_widget_measure (self->column, orientation, -1, minimum, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL && self->side != NULL)
    *natural += SIDE_MIN;
}

static int
get_side_width (CirkelStepLayout *self, int width)
{
  if (self->side == NULL || width < WIDE)
    return 0;

  return (int)CLAMP (width * SIDE_SHARE, SIDE_MIN, SIDE_MAX);
}

static void
cirkel_step_layout_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CirkelStepLayout *self = CIRKEL_STEP_LAYOUT (widget);
  int               side_width = get_side_width (self, width);

  if (self->side != NULL)
    {
      gtk_widget_set_child_visible (self->side, side_width > 0);
      if (side_width > 0)
        cirkel_child_place (self->side, 0, 0, side_width, height);
    }
  cirkel_child_place (self->column, side_width, 0, width - side_width, height);
}

/* The column is as wide for its letters on a large screen as on a small one. */
static void
fit_column (CirkelStepLayout *self)
{
  int size = (int)(self->column_em * cirkel_letter_size_get_em (GTK_WIDGET (self)));

  adw_clamp_set_maximum_size (ADW_CLAMP (self->clamp), size);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (self->clamp), size);
}

static void
cirkel_step_layout_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (cirkel_step_layout_parent_class)->css_changed (widget, change);
  fit_column (CIRKEL_STEP_LAYOUT (widget));
}

static void
cirkel_step_layout_system_setting_changed (GtkWidget *widget, GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (cirkel_step_layout_parent_class)->system_setting_changed (widget, setting);
  fit_column (CIRKEL_STEP_LAYOUT (widget));
}

static void
cirkel_step_layout_dispose (GObject *object)
{
  CirkelStepLayout *self = CIRKEL_STEP_LAYOUT (object);

  g_clear_pointer (&self->side, gtk_widget_unparent);
  g_clear_pointer (&self->column, gtk_widget_unparent);

  G_OBJECT_CLASS (cirkel_step_layout_parent_class)->dispose (object);
}

static void
cirkel_step_layout_class_init (CirkelStepLayoutClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_step_layout_dispose;

  widget_class->measure = cirkel_step_layout_measure;
  widget_class->size_allocate = cirkel_step_layout_size_allocate;
  widget_class->css_changed = cirkel_step_layout_css_changed;
  widget_class->system_setting_changed = cirkel_step_layout_system_setting_changed;

  gtk_widget_class_set_css_name (widget_class, "cirkel-step");
}

static void
cirkel_step_layout_init (CirkelStepLayout *self)
{
  self->column_em = COLUMN_EM;
  self->clamp = adw_clamp_new ();
  self->column = make_scroller ("column");
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->column), self->clamp);
  gtk_widget_set_parent (self->column, GTK_WIDGET (self));
}

/**
 * cirkel_step_layout_new:
 * @side: (nullable) (transfer floating): what stands at the side, from the top down
 * @content: (transfer floating): what stands in the column, from the top down
 *
 * Both get their margins here.
 *
 * Returns: (transfer floating): a layout
 */
GtkWidget *
cirkel_step_layout_new (GtkWidget *side, GtkWidget *content)
{
  CirkelStepLayout *self = g_object_new (CIRKEL_TYPE_STEP_LAYOUT, NULL);

  gtk_widget_add_css_class (content, "step-content");
  adw_clamp_set_child (ADW_CLAMP (self->clamp), content);
  if (side != NULL)
    {
      self->side = make_scroller ("side");
      gtk_widget_add_css_class (side, "step-side");
      gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->side), side);
      gtk_widget_insert_before (self->side, GTK_WIDGET (self), self->column);
    }

  return GTK_WIDGET (self);
}

/**
 * cirkel_step_layout_set_column_em:
 * @self: a layout
 * @column_em: how wide the column may be, in sizes of the letters
 *
 * Gives the column more room than one for reading, for things that stand side by side.
 */
void
cirkel_step_layout_set_column_em (CirkelStepLayout *self, int column_em)
{
  self->column_em = column_em;
  fit_column (self);
}

static GtkWidget *
make_line (const char *text, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (label, css_class);

  return label;
}

/**
 * cirkel_step_layout_make_heading:
 * @title: what the page or a part of it is
 * @subtitle: (nullable): what people can do there
 *
 * Returns: (transfer floating): a title with a line of explanation under it
 */
GtkWidget *
cirkel_step_layout_make_heading (const char *title, const char *subtitle)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  gtk_box_append (GTK_BOX (box), make_line (title, "title-2"));
  if (subtitle != NULL)
    gtk_box_append (GTK_BOX (box), make_line (subtitle, "dim-label"));

  return box;
}
