/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-demo-transport.h"

#include <glib/gi18n-lib.h>

/**
 * CirkelDemoTransport:
 *
 * The buttons to play a case. Where the group went on by itself, the one way back to the case instead.
 */

struct _CirkelDemoTransport
{
  GtkWidget parent_instance;

  CirkelReplay *replay;

  GtkWidget *stack;
  GtkWidget *buttons;
  GtkWidget *play;
  GtkWidget *forward;
  GtkWidget *back_to_case;
};

G_DEFINE_FINAL_TYPE (CirkelDemoTransport, cirkel_demo_transport, GTK_TYPE_WIDGET)

static void
label_button (GtkWidget *button, const char *text)
{
  gtk_widget_set_tooltip_text (button, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
update_play (CirkelDemoTransport *self)
{
  gboolean playing = cirkel_replay_get_playing (self->replay);

  gtk_button_set_icon_name (GTK_BUTTON (self->play),
                            playing ? "media-playback-pause-symbolic" : "media-playback-start-symbolic");
  label_button (self->play, playing ? _ ("Pause") : _ ("Play"));
}

/* Whoever just went back with the button goes on with the next one. */
static void
update_adrift (CirkelDemoTransport *self)
{
  gboolean adrift = cirkel_replay_get_adrift (self->replay);
  gboolean had_focus = gtk_widget_has_focus (self->back_to_case);

  gtk_stack_set_visible_child (GTK_STACK (self->stack), adrift ? self->back_to_case : self->buttons);
  if (had_focus && !adrift)
    gtk_widget_grab_focus (self->forward);
}

/* Most of the time the next moment is what people want. */
static gboolean
cirkel_demo_transport_grab_focus (GtkWidget *widget)
{
  CirkelDemoTransport *self = CIRKEL_DEMO_TRANSPORT (widget);

  if (cirkel_replay_get_adrift (self->replay))
    return gtk_widget_grab_focus (self->back_to_case);

  return gtk_widget_grab_focus (self->forward) || gtk_widget_child_focus (self->buttons, GTK_DIR_TAB_FORWARD);
}

/* At the first and the last moment a button goes off below the fingers: the keys stay with the others. */
static void
keep_focus (CirkelDemoTransport *self)
{
  GtkRoot   *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (root != NULL && (focus == NULL || !gtk_widget_is_sensitive (focus)))
    gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
cirkel_demo_transport_dispose (GObject *object)
{
  CirkelDemoTransport *self = CIRKEL_DEMO_TRANSPORT (object);

  g_clear_pointer (&self->stack, gtk_widget_unparent);
  g_clear_object (&self->replay);

  G_OBJECT_CLASS (cirkel_demo_transport_parent_class)->dispose (object);
}

static void
cirkel_demo_transport_class_init (CirkelDemoTransportClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_demo_transport_dispose;
  widget_class->grab_focus = cirkel_demo_transport_grab_focus;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-demo-transport");
}

static GtkWidget *
append_button (CirkelDemoTransport *self,
               const char          *name,
               const char          *icon,
               const char          *action,
               const char          *text)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_name (button, name);
  label_button (button, text);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_box_append (GTK_BOX (self->buttons), button);

  return button;
}

static void
add_buttons (CirkelDemoTransport *self)
{
  self->buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_widget_set_halign (self->buttons, GTK_ALIGN_END);
  append_button (self, "demo-first", "media-skip-backward-symbolic", "demo.first", _ ("To the Beginning"));
  append_button (self, "demo-back", "go-previous-symbolic", "demo.back", _ ("Back"));
  self->play = append_button (self, "demo-play", "media-playback-start-symbolic", "demo.play", _ ("Play"));
  self->forward = append_button (self, "demo-forward", "go-next-symbolic", "demo.forward", _ ("Forward"));
  append_button (self, "demo-last", "media-skip-forward-symbolic", "demo.last", _ ("To the End"));
  gtk_widget_add_css_class (self->forward, "suggested-action");
}

static void
cirkel_demo_transport_init (CirkelDemoTransport *self)
{
  add_buttons (self);
  self->back_to_case = gtk_button_new_with_label (_ ("Back to the Example"));
  gtk_widget_set_name (self->back_to_case, "demo-return");
  gtk_widget_add_css_class (self->back_to_case, "suggested-action");
  gtk_widget_set_halign (self->back_to_case, GTK_ALIGN_END);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->back_to_case), "demo.return");

  self->stack = g_object_new (GTK_TYPE_STACK, "hhomogeneous", TRUE, NULL);
  gtk_stack_add_child (GTK_STACK (self->stack), self->buttons);
  gtk_stack_add_child (GTK_STACK (self->stack), self->back_to_case);
  gtk_widget_set_parent (self->stack, GTK_WIDGET (self));
}

/**
 * cirkel_demo_transport_new:
 * @replay: what plays the case
 *
 * Returns: (transfer floating): its buttons, in the language in use
 */
GtkWidget *
cirkel_demo_transport_new (CirkelReplay *replay)
{
  CirkelDemoTransport *self = g_object_new (CIRKEL_TYPE_DEMO_TRANSPORT, NULL);

  self->replay = g_object_ref (replay);
  g_signal_connect_object (replay, "notify::playing", G_CALLBACK (update_play), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (replay, "notify::adrift", G_CALLBACK (update_adrift), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (replay, "notify::position", G_CALLBACK (keep_focus), self, G_CONNECT_SWAPPED);
  update_play (self);
  update_adrift (self);

  return GTK_WIDGET (self);
}

/**
 * cirkel_demo_transport_describe:
 * @self: the buttons
 * @spoken: what is said or done now, and by whom
 *
 * Lets a screen reader tell what came of a button.
 */
void
cirkel_demo_transport_describe (CirkelDemoTransport *self, const char *spoken)
{
  for (GtkWidget *button = gtk_widget_get_first_child (self->buttons); button != NULL;
       button = gtk_widget_get_next_sibling (button))
    gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, spoken, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->back_to_case), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  spoken, -1);
}
