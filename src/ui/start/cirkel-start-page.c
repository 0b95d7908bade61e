/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-start-page.h"

#include <glib/gi18n-lib.h>

#include "cirkel-primary-menu.h"
#include "cirkel-roomy-page.h"
#include "cirkel-start-lists.h"
#include "cirkel-tiles-layout.h"
#include "cirkel-use-card.h"

/**
 * CirkelStartPage:
 *
 * The start screen: choose what to use the program for, open a session, or go on with one.
 *
 * Drafts and recent sessions are looked for after the first frame is on the screen.
 */

/* How wide a use is at least, in letters. */
#define USE_EM 14

static const struct
{
  CirkelIllustrationScene scene;
  const char             *name;
  const char             *action;
  const char             *title;
  const char             *text;
  const char             *begin;
} uses[] = {
  { CIRKEL_SCENE_TOGETHER, "new-button", "app.new", N_ ("Conversation"),
    N_ ("Together at one screen, from getting to know each other to agreements."), N_ ("Begin") },
  { CIRKEL_SCENE_ALONE, "explore-button", "app.explore", N_ ("Explore Alone"),
    N_ ("Take your time, at home or beforehand. You decide what you share."), N_ ("Begin") },
  { CIRKEL_SCENE_GROUP, "demonstrate-button", "app.demonstrate", N_ ("Demonstrate"),
    N_ ("With an example, in front of a group. Nothing is kept."), N_ ("Choose") },
};

struct _CirkelStartPage
{
  AdwBin parent_instance;

  CirkelApplication *application;
  GdkFrameClock     *clock;

  GtkMenuButton   *menu_button;
  AdwToastOverlay *toasts;
  GtkBox          *content;
  GtkBox          *uses;
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

  if (self->clock == NULL
      && gtk_widget_get_last_child (GTK_WIDGET (self->content)) == GTK_WIDGET (self->uses))
    {
      self->clock = g_object_ref (gtk_widget_get_frame_clock (widget));
      g_signal_connect_swapped (self->clock, "after-paint", G_CALLBACK (painted_cb), self);
    }
}

static void
add_uses (CirkelStartPage *self)
{
  GtkLayoutManager *layout = g_object_new (CIRKEL_TYPE_TILES_LAYOUT, NULL);

  cirkel_tiles_layout_set_column_em (CIRKEL_TILES_LAYOUT (layout), USE_EM);
  gtk_widget_set_layout_manager (GTK_WIDGET (self->uses), layout);
  for (gsize i = 0; i < G_N_ELEMENTS (uses); i++)
    {
      GtkWidget *card = cirkel_use_card_new (uses[i].scene, _ (uses[i].title), _ (uses[i].text),
                                             _ (uses[i].begin), uses[i].action);

      gtk_widget_set_name (card, uses[i].name);
      gtk_box_append (self->uses, card);
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

  g_type_ensure (CIRKEL_TYPE_ROOMY_PAGE);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/cirkel-start-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CirkelStartPage, menu_button);
  gtk_widget_class_bind_template_child (widget_class, CirkelStartPage, toasts);
  gtk_widget_class_bind_template_child (widget_class, CirkelStartPage, content);
  gtk_widget_class_bind_template_child (widget_class, CirkelStartPage, uses);
}

static void
cirkel_start_page_init (CirkelStartPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_uses (self);
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

/**
 * cirkel_start_page_tell:
 * @self: a start page
 * @message: what became of the session that was on the screen
 *
 * Shows it for a moment.
 */
void
cirkel_start_page_tell (CirkelStartPage *self, const char *message)
{
  g_autofree char *markup = g_markup_escape_text (message, -1);

  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (markup));
}
