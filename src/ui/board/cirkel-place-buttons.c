/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-place-buttons.h"

#include "cirkel-enum-types.h"

/**
 * CirkelPlaceButtons:
 *
 * A button for each place where a card can lie, that of the present one
 * pressed and in words below. Emits `chosen` with the [enum@Place] when a person presses another.
 */

struct _CirkelPlaceButtons
{
  CirkelPile parent_instance;

  GtkWidget    *buttons[CIRKEL_N_PLACES];
  GtkWidget    *meaning;
  CirkelMethod *method;
  CirkelPlace   place;
};

G_DEFINE_FINAL_TYPE (CirkelPlaceButtons, cirkel_place_buttons, CIRKEL_TYPE_PILE)

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* From the middle outwards, and then what lies beside the circles. */
static const struct
{
  CirkelPlace place;
  const char *css_class;
} order[CIRKEL_N_PLACES] = {
  { CIRKEL_PLACE_INNER, "inner" }, { CIRKEL_PLACE_MIDDLE, "middle" }, { CIRKEL_PLACE_OUTER, "outer" },
  { CIRKEL_PLACE_ASIDE, "aside" }, { CIRKEL_PLACE_TRAY, "tray" },
};

static void
update_meaning (CirkelPlaceButtons *self)
{
  if (self->method != NULL)
    gtk_label_set_label (GTK_LABEL (self->meaning),
                         cirkel_method_get_place_meaning (self->method, self->place));
}

static void
button_clicked_cb (CirkelPlaceButtons *self, GtkToggleButton *button)
{
  for (guint i = 0; i < CIRKEL_N_PLACES; i++)
    if (self->buttons[i] == GTK_WIDGET (button))
      g_signal_emit (self, signals[CHOSEN], 0, order[i].place);

  /* Pressed is the button of the place where the card lies, whatever came of the wish. */
  cirkel_place_buttons_set_place (self, self->place);
}

static void
cirkel_place_buttons_dispose (GObject *object)
{
  CirkelPlaceButtons *self = CIRKEL_PLACE_BUTTONS (object);

  G_OBJECT_CLASS (cirkel_place_buttons_parent_class)->dispose (object);
  g_clear_object (&self->method);
}

static void
cirkel_place_buttons_class_init (CirkelPlaceButtonsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_place_buttons_dispose;

  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, CIRKEL_TYPE_PLACE);

  gtk_widget_class_set_css_name (widget_class, "cirkel-places");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_place_buttons_init (CirkelPlaceButtons *self)
{
  cirkel_pile_set_spacing (CIRKEL_PILE (self), 6);

  for (guint i = 0; i < CIRKEL_N_PLACES; i++)
    {
      GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, NULL);

      self->buttons[i] = gtk_toggle_button_new ();
      gtk_button_set_child (GTK_BUTTON (self->buttons[i]), label);
      gtk_widget_add_css_class (self->buttons[i], "place");
      gtk_widget_add_css_class (self->buttons[i], order[i].css_class);
      g_signal_connect_swapped (self->buttons[i], "clicked", G_CALLBACK (button_clicked_cb), self);
      gtk_widget_set_parent (self->buttons[i], GTK_WIDGET (self));
    }

  self->meaning = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, NULL);
  gtk_widget_add_css_class (self->meaning, "meaning");
  gtk_widget_set_parent (self->meaning, GTK_WIDGET (self));
}

/**
 * cirkel_place_buttons_new:
 *
 * Returns: (transfer floating): buttons for the places
 */
GtkWidget *
cirkel_place_buttons_new (void)
{
  return g_object_new (CIRKEL_TYPE_PLACE_BUTTONS, NULL);
}

/**
 * cirkel_place_buttons_set_method:
 * @self: the buttons
 * @method: how the places are called
 */
void
cirkel_place_buttons_set_method (CirkelPlaceButtons *self, CirkelMethod *method)
{
  g_set_object (&self->method, method);
  update_meaning (self);

  for (guint i = 0; i < CIRKEL_N_PLACES; i++)
    {
      const char *name = cirkel_method_get_place_name (method, order[i].place);
      const char *meaning = cirkel_method_get_place_meaning (method, order[i].place);

      gtk_label_set_label (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (self->buttons[i]))), name);
      gtk_widget_set_tooltip_text (self->buttons[i], meaning);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->buttons[i]), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, meaning, -1);
    }
}

/**
 * cirkel_place_buttons_set_place:
 * @self: the buttons
 * @place: which one is pressed
 */
void
cirkel_place_buttons_set_place (CirkelPlaceButtons *self, CirkelPlace place)
{
  self->place = place;
  for (guint i = 0; i < CIRKEL_N_PLACES; i++)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->buttons[i]), order[i].place == place);
  update_meaning (self);
}
