/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-start-page.h"

#include "cirkel-illustration.h"
#include "cirkel-primary-menu.h"
#include "cirkel-start-lists.h"

/**
 * CirkelStartPage:
 *
 * The start screen: begin a conversation, open one, or go on with one.
 *
 * Drafts and recent sessions are looked for after the first frame is on the screen.
 */

struct _CirkelStartPage
{
  AdwBin parent_instance;

  CirkelApplication *application;
  GdkFrameClock     *clock;

  GtkMenuButton   *menu_button;
  AdwToastOverlay *toasts;
  GtkBox          *content;
  GtkWidget       *new_button;
};

G_DEFINE_FINAL_TYPE (CirkelStartPage, cirkel_start_page, ADW_TYPE_BIN)

static void
stop_waiting (CirkelStartPage *self)
{
  if (self->clock != NULL)
    g_signal_handlers_disconnect_by_data (self->clock, self);
  g_clear_object (&self->clock);
}

static void
painted_cb (CirkelStartPage *self)
{
  stop_waiting (self);
  gtk_box_append (self->content, cirkel_start_lists_new (self->application, self->toasts));
}

static void
cirkel_start_page_realize (GtkWidget *widget)
{
  CirkelStartPage *self = CIRKEL_START_PAGE (widget);

  GTK_WIDGET_CLASS (cirkel_start_page_parent_class)->realize (widget);

  if (self->clock == NULL && gtk_widget_get_last_child (GTK_WIDGET (self->content)) == self->new_button)
    {
      self->clock = g_object_ref (gtk_widget_get_frame_clock (widget));
      g_signal_connect_swapped (self->clock, "after-paint", G_CALLBACK (painted_cb), self);
    }
}

static void
cirkel_start_page_dispose (GObject *object)
{
  CirkelStartPage *self = CIRKEL_START_PAGE (object);

  stop_waiting (self);
  g_clear_object (&self->application);

  G_OBJECT_CLASS (cirkel_start_page_parent_class)->dispose (object);
}

static void
cirkel_start_page_class_init (CirkelStartPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_start_page_dispose;
  widget_class->realize = cirkel_start_page_realize;

  g_type_ensure (CIRKEL_TYPE_ILLUSTRATION);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/cirkel-start-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CirkelStartPage, menu_button);
  gtk_widget_class_bind_template_child (widget_class, CirkelStartPage, toasts);
  gtk_widget_class_bind_template_child (widget_class, CirkelStartPage, content);
  gtk_widget_class_bind_template_child (widget_class, CirkelStartPage, new_button);
}

static void
cirkel_start_page_init (CirkelStartPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  cirkel_primary_menu_attach (self->menu_button, FALSE);
}

/**
 * cirkel_start_page_new:
 * @application: the program
 *
 * Returns: (transfer floating): the start screen, in the language in use
 */
GtkWidget *
cirkel_start_page_new (CirkelApplication *application)
{
  CirkelStartPage *self = g_object_new (CIRKEL_TYPE_START_PAGE, NULL);

  self->application = g_object_ref (application);

  return GTK_WIDGET (self);
}
