/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-demo-bar.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "cirkel-demo-caption.h"
#include "cirkel-demo-menu.h"
#include "cirkel-demo-transport.h"
#include "cirkel-fold-layout.h"
#include "cirkel-text.h"
#include "cirkel-wrap-layout.h"

/**
 * CirkelDemoBar:
 *
 * Above a case that is shown to a group: what is said now, the buttons to play it, and what a group needs
 * beside it.
 */

struct _CirkelDemoBar
{
  GtkWidget parent_instance;

  CirkelDemo *demo;

  GtkWidget *caption;
  GtkWidget *transport;
  GtkWidget *progress;
  GtkWidget *notice;
  GtkWidget *notice_text;
};

G_DEFINE_FINAL_TYPE (CirkelDemoBar, cirkel_demo_bar, GTK_TYPE_WIDGET)

static void
update_progress (CirkelDemoBar *self)
{
  CirkelReplay *replay = cirkel_demo_get_replay (self->demo);

  gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (self->progress),
                                 (double)cirkel_replay_get_position (replay)
                                   / cirkel_replay_get_n_beats (replay));
}

/* A screen reader speaks what changes about the button that has the focus. */
static void
caption_changed_cb (CirkelDemoBar *self)
{
  CirkelDemoCaption *caption = CIRKEL_DEMO_CAPTION (self->caption);
  const char        *who = cirkel_demo_caption_get_who (caption);
  const char        *text = cirkel_demo_caption_get_text (caption);
  g_autofree char   *spoken = *who != '\0' ? g_strdup_printf ("%s: %s", who, text) : g_strdup (text);

  cirkel_demo_transport_describe (CIRKEL_DEMO_TRANSPORT (self->transport), spoken);
  update_progress (self);
}

static void
update_notice (CirkelDemoBar *self)
{
  const char *notice = cirkel_demo_get_notice (self->demo);

  if (notice != NULL)
    gtk_label_set_label (GTK_LABEL (self->notice_text), notice);
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->notice), notice != NULL);
  /* What is not to be seen is not to be met by key either. */
  gtk_widget_set_visible (self->notice, notice != NULL);
}

static void
close_notice_cb (CirkelDemoBar *self)
{
  cirkel_demo_set_notice (self->demo, NULL);
}

static void
cirkel_demo_bar_map (GtkWidget *widget)
{
  CirkelDemoBar *self = CIRKEL_DEMO_BAR (widget);

  GTK_WIDGET_CLASS (cirkel_demo_bar_parent_class)->map (widget);
  gtk_widget_grab_focus (self->transport);
}

static void
cirkel_demo_bar_dispose (GObject *object)
{
  CirkelDemoBar *self = CIRKEL_DEMO_BAR (object);
  GtkWidget     *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->demo);

  G_OBJECT_CLASS (cirkel_demo_bar_parent_class)->dispose (object);
}

static void
cirkel_demo_bar_class_init (CirkelDemoBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_demo_bar_dispose;
  widget_class->map = cirkel_demo_bar_map;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-demo-bar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_demo_bar_init (CirkelDemoBar *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_widget_set_name (GTK_WIDGET (self), "demo-bar");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Example"), -1);
}

static GtkWidget *
make_button (const char *name, const char *icon, const char *action, const char *text)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_name (button, name);
  gtk_widget_set_tooltip_text (button, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);

  return button;
}

static GtkWidget *
make_controls (CirkelDemoBar *self)
{
  GtkWidget        *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget        *beside = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkLayoutManager *layout = g_object_new (CIRKEL_TYPE_WRAP_LAYOUT, NULL);

  cirkel_wrap_layout_set_spacing (CIRKEL_WRAP_LAYOUT (layout), 18, 6);
  gtk_widget_set_layout_manager (box, layout);
  self->transport = cirkel_demo_transport_new (cirkel_demo_get_replay (self->demo));
  gtk_box_append (GTK_BOX (beside),
                  make_button ("demo-roles", "system-users-symbolic", "demo.roles", _ ("Roles")));
  gtk_box_append (GTK_BOX (beside), make_button ("demo-observer", "view-list-bullet-symbolic",
                                                 "demo.observer", _ ("Observer’s Sheet")));
  gtk_box_append (GTK_BOX (beside), cirkel_demo_menu_new ());
  gtk_box_append (GTK_BOX (box), self->transport);
  gtk_box_append (GTK_BOX (box), beside);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);

  return box;
}

static GtkWidget *
make_row (CirkelDemoBar *self)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  g_autoptr (CirkelMethod) method
    = cirkel_method_new (cirkel_case_get_language (cirkel_demo_get_case (self->demo)));
  GtkWidget *controls = make_controls (self);

  self->caption = cirkel_demo_caption_new (self->demo, method);
  gtk_widget_set_layout_manager (row, g_object_new (CIRKEL_TYPE_FOLD_LAYOUT, NULL));
  gtk_widget_add_css_class (row, "row");
  gtk_box_append (GTK_BOX (row), self->caption);
  gtk_box_append (GTK_BOX (row), controls);

  return row;
}

static GtkWidget *
make_notice (CirkelDemoBar *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *close = make_button ("demo-notice-close", "window-close-symbolic", NULL, _ ("Close"));

  self->notice_text = g_object_new (GTK_TYPE_LABEL, "name", "demo-notice", "xalign", 0.0, "wrap", TRUE,
                                    "wrap-mode", PANGO_WRAP_WORD_CHAR, "hexpand", TRUE, NULL);
  gtk_widget_add_css_class (close, "flat");
  gtk_widget_set_valign (close, GTK_ALIGN_CENTER);
  g_signal_connect_object (close, "clicked", G_CALLBACK (close_notice_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_css_class (box, "notice");
  gtk_box_append (GTK_BOX (box), self->notice_text);
  gtk_box_append (GTK_BOX (box), close);

  return g_object_new (GTK_TYPE_REVEALER, "child", box, NULL);
}

/**
 * cirkel_demo_bar_new:
 * @demo: a demonstration
 *
 * Its buttons do what [class@DemoActions] in the window above them can.
 *
 * Returns: (transfer floating): a bar, in the language in use
 */
GtkWidget *
cirkel_demo_bar_new (CirkelDemo *demo)
{
  CirkelDemoBar *self = g_object_new (CIRKEL_TYPE_DEMO_BAR, NULL);

  self->demo = g_object_ref (demo);
  self->progress = gtk_progress_bar_new ();
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->progress), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("How far the example was played"), -1);
  gtk_widget_set_parent (make_row (self), GTK_WIDGET (self));
  self->notice = make_notice (self);
  gtk_widget_set_parent (self->notice, GTK_WIDGET (self));
  gtk_widget_set_parent (self->progress, GTK_WIDGET (self));

  g_signal_connect_object (self->caption, "changed", G_CALLBACK (caption_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (demo, "notify::notice", G_CALLBACK (update_notice), self, G_CONNECT_SWAPPED);
  caption_changed_cb (self);
  update_notice (self);

  return GTK_WIDGET (self);
}
