/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-observer-group.h"

/**
 * CirkelObserverGroupView:
 *
 * What is looked for together, such as the signs of one skill: large rows, each to tick as a whole.
 */

struct _CirkelObserverGroupView
{
  GtkWidget parent_instance;

  const CirkelObserverGroup *group; /* the method, which the window has, has it */
  CirkelObservation         *observation;
  GtkWidget                **checks;
};

G_DEFINE_FINAL_TYPE (CirkelObserverGroupView, cirkel_observer_group, GTK_TYPE_WIDGET)

static void
update (CirkelObserverGroupView *self)
{
  for (guint i = 0; i < self->group->n_points; i++)
    gtk_check_button_set_active (GTK_CHECK_BUTTON (self->checks[i]),
                                 cirkel_observation_is_seen (self->observation, self->group->points[i].id));
}

/* The name of a row is the id of its point. */
static void
toggled_cb (GtkCheckButton *check, CirkelObserverGroupView *self)
{
  cirkel_observation_set_seen (self->observation, gtk_widget_get_name (GTK_WIDGET (check)),
                               gtk_check_button_get_active (check));
}

static GtkWidget *
make_check (CirkelObserverGroupView *self, const CirkelObserverPoint *point)
{
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", point->text, "xalign", 0.0, "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR, "hexpand", TRUE, NULL);

  gtk_widget_set_name (check, point->id);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (check), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, point->text, -1);
  g_signal_connect (check, "toggled", G_CALLBACK (toggled_cb), self);

  return check;
}

static void
cirkel_observer_group_dispose (GObject *object)
{
  CirkelObserverGroupView *self = CIRKEL_OBSERVER_GROUP (object);
  GtkWidget               *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->checks, g_free);
  g_clear_object (&self->observation);

  G_OBJECT_CLASS (cirkel_observer_group_parent_class)->dispose (object);
}

static void
cirkel_observer_group_class_init (CirkelObserverGroupViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_observer_group_dispose;

  gtk_widget_class_set_css_name (widget_class, "cirkel-observer-group");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_observer_group_init (CirkelObserverGroupView *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
}

/**
 * cirkel_observer_group_new:
 * @group: what to look for, of a method that lives as long as the widget
 * @observation: what was seen
 *
 * Returns: (transfer floating): a widget to tick it in
 */
GtkWidget *
cirkel_observer_group_new (const CirkelObserverGroup *group, CirkelObservation *observation)
{
  CirkelObserverGroupView *self = g_object_new (CIRKEL_TYPE_OBSERVER_GROUP, NULL);
  GtkWidget *title = g_object_new (GTK_TYPE_LABEL, "label", group->title, "xalign", 0.0, "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->group = group;
  self->observation = g_object_ref (observation);
  self->checks = g_new0 (GtkWidget *, group->n_points);
  gtk_widget_add_css_class (title, "heading");
  gtk_widget_add_css_class (card, "card");
  gtk_widget_set_parent (title, GTK_WIDGET (self));
  gtk_widget_set_parent (card, GTK_WIDGET (self));
  for (guint i = 0; i < group->n_points; i++)
    {
      self->checks[i] = make_check (self, &group->points[i]);
      gtk_box_append (GTK_BOX (card), self->checks[i]);
    }
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY, title, NULL,
                                  -1);
  g_signal_connect_object (observation, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
