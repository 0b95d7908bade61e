/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-scale.h"

#include <glib/gi18n-lib.h>

#include "cirkel-columns.h"

/**
 * CirkelScale:
 *
 * A question with the words of the scale to choose from. Tab comes to the chosen word, the
 * arrows go to the others, and 1 to 5 choose one from wherever the focus is in it.
 *
 * Emits `chosen` with the answer when a person chooses; 0 when they take their answer back.
 */

/* Narrower than this a word does not fit: the words go below each other. */
#define WORD_WIDTH 84

struct _CirkelScale
{
  CirkelPile parent_instance;

  GtkWidget *question;
  GtkWidget *columns;
  GtkWidget *buttons[CIRKEL_N_ANSWERS];
  int        answer;
};

G_DEFINE_FINAL_TYPE (CirkelScale, cirkel_scale, CIRKEL_TYPE_PILE)

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
choose (CirkelScale *self, int answer)
{
  g_signal_emit (self, signals[CHOSEN], 0, answer == self->answer ? 0 : answer);

  /* Pressed is what the answer is, whatever came of the wish. */
  cirkel_scale_set_answer (self, self->answer);
}

static void
button_clicked_cb (CirkelScale *self, GtkWidget *button)
{
  for (int i = 0; i < CIRKEL_N_ANSWERS; i++)
    if (self->buttons[i] == button)
      choose (self, i + 1);
}

static gboolean
key_pressed_cb (CirkelScale *self, guint keyval, guint keycode, GdkModifierType state)
{
  guint number = keyval - GDK_KEY_1;

  if (keyval >= GDK_KEY_KP_1 && keyval <= GDK_KEY_KP_9)
    number = keyval - GDK_KEY_KP_1;
  if (number >= CIRKEL_N_ANSWERS
      || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_META_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  gtk_widget_grab_focus (self->buttons[number]);
  if (self->answer != (int)number + 1)
    choose (self, (int)number + 1);

  return GDK_EVENT_STOP;
}

/* One stop for the Tab key, as radio buttons are. */
static gboolean
cirkel_scale_focus (GtkWidget *widget, GtkDirectionType direction)
{
  CirkelScale *self = CIRKEL_SCALE (widget);
  gboolean     inside = gtk_widget_get_focus_child (widget) != NULL;

  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (cirkel_scale_parent_class)->focus (widget, direction);

  return !inside && gtk_widget_grab_focus (self->buttons[MAX (self->answer, 1) - 1]);
}

static gboolean
cirkel_scale_grab_focus (GtkWidget *widget)
{
  CirkelScale *self = CIRKEL_SCALE (widget);

  return gtk_widget_grab_focus (self->buttons[MAX (self->answer, 1) - 1]);
}

static void
cirkel_scale_class_init (CirkelScaleClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->focus = cirkel_scale_focus;
  widget_class->grab_focus = cirkel_scale_grab_focus;

  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_INT);

  gtk_widget_class_set_css_name (widget_class, "cirkel-scale");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
}

static GtkWidget *
make_button_content (CirkelMethod *method, int answer)
{
  g_autofree char *number = g_strdup_printf ("%d", answer);
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget       *figure = gtk_label_new (number);
  GtkWidget *word = g_object_new (GTK_TYPE_LABEL, "label", cirkel_method_get_scale_word (method, answer),
                                  "wrap", TRUE, "justify", GTK_JUSTIFY_CENTER, NULL);

  gtk_widget_add_css_class (figure, "figure");
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), figure);
  gtk_box_append (GTK_BOX (box), word);

  return box;
}

static void
add_buttons (CirkelScale *self, CirkelMethod *method)
{
  for (int i = 0; i < CIRKEL_N_ANSWERS; i++)
    {
      g_autofree char *name = g_strdup_printf ("answer-%d", i + 1);
      g_autofree char *label
        = g_strdup_printf ("%d – %s", i + 1, cirkel_method_get_scale_word (method, i + 1));

      self->buttons[i] = g_object_new (GTK_TYPE_TOGGLE_BUTTON, "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO,
                                       "child", make_button_content (method, i + 1), NULL);
      gtk_widget_set_name (self->buttons[i], name);
      gtk_widget_add_css_class (self->buttons[i], "answer");
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->buttons[i]), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                      -1);
      g_signal_connect_swapped (self->buttons[i], "clicked", G_CALLBACK (button_clicked_cb), self);
      cirkel_columns_append (CIRKEL_COLUMNS (self->columns), self->buttons[i]);
    }
}

static void
cirkel_scale_init (CirkelScale *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  cirkel_pile_set_spacing (CIRKEL_PILE (self), 8);

  self->question
    = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);
  gtk_widget_add_css_class (self->question, "question");
  gtk_widget_set_parent (self->question, GTK_WIDGET (self));
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->question,
                                  NULL, -1);
  self->columns = cirkel_columns_new (WORD_WIDTH, 6);
  gtk_widget_set_parent (self->columns, GTK_WIDGET (self));

  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * cirkel_scale_new:
 * @method: the words of the scale
 *
 * Returns: (transfer floating): a scale without a question and without an answer
 */
GtkWidget *
cirkel_scale_new (CirkelMethod *method)
{
  CirkelScale *self = g_object_new (CIRKEL_TYPE_SCALE, NULL);

  add_buttons (self, method);
  cirkel_scale_set_answer (self, 0);

  return GTK_WIDGET (self);
}

/**
 * cirkel_scale_set_question:
 * @self: a scale
 * @question: what is asked
 */
void
cirkel_scale_set_question (CirkelScale *self, const char *question)
{
  gtk_label_set_label (GTK_LABEL (self->question), question);
}

/**
 * cirkel_scale_get_answer:
 * @self: a scale
 *
 * Returns: the answer shown, from 1 to %CIRKEL_N_ANSWERS; 0 for none
 */
int
cirkel_scale_get_answer (CirkelScale *self)
{
  return self->answer;
}

/**
 * cirkel_scale_set_answer:
 * @self: a scale
 * @answer: the answer to show, from 1 to %CIRKEL_N_ANSWERS; 0 for none
 */
void
cirkel_scale_set_answer (CirkelScale *self, int answer)
{
  self->answer = answer;
  for (int i = 0; i < CIRKEL_N_ANSWERS; i++)
    {
      gboolean chosen = i + 1 == answer;

      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->buttons[i]), chosen);
      gtk_accessible_update_state (GTK_ACCESSIBLE (self->buttons[i]), GTK_ACCESSIBLE_STATE_CHECKED, chosen,
                                   -1);
      gtk_widget_set_tooltip_text (self->buttons[i],
                                   chosen ? _ ("Click again to take your answer back") : NULL);
    }
}
