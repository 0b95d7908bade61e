/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-stepper.h"

#include <glib/gi18n-lib.h>

#include "cirkel-child.h"
#include "cirkel-step-button.h"
#include "cirkel-step-state.h"

/**
 * CirkelStepper:
 *
 * The six steps of a conversation in a row: where one is, where one was, and a click
 * to go anywhere.
 *
 * Where not all titles fit, only the step on the screen has its title. To Tab it is one
 * stop; the arrow keys go along the steps.
 */

#define GAP 4

struct _CirkelStepper
{
  GtkWidget parent_instance;

  CirkelTalk *talk;
  GtkWidget  *steps[CIRKEL_N_STEPS];
};

G_DEFINE_FINAL_TYPE (CirkelStepper, cirkel_stepper, GTK_TYPE_WIDGET)

enum
{
  PROP_TALK = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
update (CirkelStepper *self)
{
  CirkelStep current = cirkel_talk_get_step (self->talk);

  for (CirkelStep step = 0; step < CIRKEL_N_STEPS; step++)
    cirkel_step_button_set_state (CIRKEL_STEP_BUTTON (self->steps[step]), step == current,
                                  cirkel_talk_has_visited (self->talk, step));
}

static void
clicked_cb (GtkWidget *button, CirkelStepper *self)
{
  for (CirkelStep step = 0; step < CIRKEL_N_STEPS; step++)
    if (self->steps[step] == button)
      cirkel_talk_set_step (self->talk, step);
}

/* Sizes */

static int
measure_step (CirkelStepper *self, CirkelStep step, gboolean whole)
{
  int minimum, natural;

  gtk_widget_measure (self->steps[step], GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);

  return whole ? natural : minimum;
}

static int
measure_all (CirkelStepper *self, gboolean whole)
{
  int sum = GAP * (CIRKEL_N_STEPS - 1);

  for (CirkelStep step = 0; step < CIRKEL_N_STEPS; step++)
    sum += measure_step (self, step, whole);

  return sum;
}

static void
cirkel_stepper_measure (GtkWidget     *widget,
                        GtkOrientation orientation,
                        int            for_size,
                        int           *minimum,
                        int           *natural,
                        int           *minimum_baseline,
                        int           *natural_baseline)
{
  CirkelStepper *self = CIRKEL_STEPPER (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = measure_all (self, FALSE);
      *natural = measure_all (self, TRUE);
      return;
    }

  *minimum = *natural = 0;
  for (CirkelStep step = 0; step < CIRKEL_N_STEPS; step++)
    {
      int height;

      gtk_widget_measure (self->steps[step], orientation, -1, NULL, &height, NULL, NULL);
      *minimum = *natural = MAX (*natural, height);
    }
}

static void
cirkel_stepper_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CirkelStepper *self = CIRKEL_STEPPER (widget);
  CirkelStep     current = cirkel_talk_get_step (self->talk);
  gboolean       whole = measure_all (self, TRUE) <= width;
  int            rest = width - measure_all (self, FALSE);
  int            growth
    = CLAMP (measure_step (self, current, TRUE) - measure_step (self, current, FALSE), 0, MAX (rest, 0));
  int used = whole ? measure_all (self, TRUE) : measure_all (self, FALSE) + growth;
  int x = MAX (0, (width - used) / 2);

  for (CirkelStep step = 0; step < CIRKEL_N_STEPS; step++)
    {
      int step_width = measure_step (self, step, whole) + (!whole && step == current ? growth : 0);

      cirkel_child_place (self->steps[step], x, 0, step_width, height);
      x += step_width + GAP;
    }
}

/* Keys */

static gboolean
focus_beside (CirkelStepper *self, GtkWidget *from, int direction)
{
  for (int step = 0; step < (int)CIRKEL_N_STEPS; step++)
    if (self->steps[step] == from)
      return gtk_widget_grab_focus (self->steps[CLAMP (step + direction, 0, (int)CIRKEL_N_STEPS - 1)]);

  return FALSE;
}

static gboolean
cirkel_stepper_focus (GtkWidget *widget, GtkDirectionType direction)
{
  CirkelStepper *self = CIRKEL_STEPPER (widget);
  GtkWidget     *child = gtk_widget_get_focus_child (widget);
  int            forward = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? -1 : 1;

  if (child == NULL)
    return gtk_widget_grab_focus (self->steps[cirkel_talk_get_step (self->talk)]);
  if (direction == GTK_DIR_LEFT)
    return focus_beside (self, child, -forward);
  if (direction == GTK_DIR_RIGHT)
    return focus_beside (self, child, forward);

  return FALSE;
}

static void
make_steps (CirkelStepper *self)
{
  CirkelMethod *method = cirkel_talk_get_method (self->talk);

  for (CirkelStep step = 0; step < CIRKEL_N_STEPS; step++)
    {
      CirkelStepState *state
        = cirkel_conversation_get_step_state (cirkel_talk_get_conversation (self->talk), step);
      g_autofree char *name = g_strdup_printf ("step-%u", step + 1);

      self->steps[step] = cirkel_step_button_new (step + 1, cirkel_method_get_step_title (method, step));
      gtk_widget_set_name (self->steps[step], name);
      gtk_widget_set_parent (self->steps[step], GTK_WIDGET (self));
      g_signal_connect (self->steps[step], "clicked", G_CALLBACK (clicked_cb), self);
      g_signal_connect_object (state, "notify::visited", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
    }
}

static void
cirkel_stepper_constructed (GObject *object)
{
  CirkelStepper *self = CIRKEL_STEPPER (object);

  G_OBJECT_CLASS (cirkel_stepper_parent_class)->constructed (object);

  make_steps (self);
  g_signal_connect_object (self->talk, "notify::step", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Steps of the conversation"), -1);
  update (self);
}

static void
cirkel_stepper_dispose (GObject *object)
{
  CirkelStepper *self = CIRKEL_STEPPER (object);

  for (CirkelStep step = 0; step < CIRKEL_N_STEPS; step++)
    g_clear_pointer (&self->steps[step], gtk_widget_unparent);
  g_clear_object (&self->talk);

  G_OBJECT_CLASS (cirkel_stepper_parent_class)->dispose (object);
}

static void
cirkel_stepper_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_TALK)
    CIRKEL_STEPPER (object)->talk = g_value_dup_object (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
cirkel_stepper_class_init (CirkelStepperClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = cirkel_stepper_constructed;
  object_class->dispose = cirkel_stepper_dispose;
  object_class->set_property = cirkel_stepper_set_property;
  widget_class->measure = cirkel_stepper_measure;
  widget_class->size_allocate = cirkel_stepper_size_allocate;
  widget_class->focus = cirkel_stepper_focus;

  properties[PROP_TALK] = g_param_spec_object (
    "talk", NULL, NULL, CIRKEL_TYPE_TALK, G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "cirkel-stepper");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TAB_LIST);
}

static void
cirkel_stepper_init (CirkelStepper *self)
{
}

/**
 * cirkel_stepper_new:
 * @talk: the conversation on the screen
 *
 * Returns: (transfer floating): its six steps in a row
 */
GtkWidget *
cirkel_stepper_new (CirkelTalk *talk)
{
  return g_object_new (CIRKEL_TYPE_STEPPER, "talk", talk, NULL);
}
