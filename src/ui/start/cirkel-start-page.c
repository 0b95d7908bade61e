/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-start-page.h"

#include <glib/gi18n-lib.h>

#include "cirkel-card-text.h"
#include "cirkel-letter-size.h"
#include "cirkel-primary-menu.h"
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

/* How wide a use is at least, and all of the page at most, in letters. */
#define USE_EM 14
#define PAGE_EM 66
/* How much larger letters are where there is room. */
#define LARGER 1.25

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
  AdwClamp        *clamp;
  GtkBox          *content;
  GtkBox          *uses;

  CirkelLetterSize size;
  guint            resize_source;
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

static int
get_most_width (CirkelStartPage *self)
{
  return (int)(PAGE_EM * cirkel_card_text_get_em (GTK_WIDGET (self->content)));
}

static void
update_width (CirkelStartPage *self)
{
  int width = get_most_width (self);

  adw_clamp_set_maximum_size (self->clamp, width);
  adw_clamp_set_tightening_threshold (self->clamp, width);
}

static gboolean
resize_cb (gpointer data)
{
  CirkelStartPage *self = data;

  self->resize_source = 0;
  cirkel_letter_size_apply (GTK_WIDGET (self->content), self->size);
  update_width (self);

  return G_SOURCE_REMOVE;
}

static void
cirkel_start_page_measure (GtkWidget     *widget,
                           GtkOrientation orientation,
                           int            for_size,
                           int           *minimum,
                           int           *natural,
                           int           *minimum_baseline,
                           int           *natural_baseline)
{
  gtk_widget_measure (adw_bin_get_child (ADW_BIN (widget)), orientation, for_size, minimum, natural,
                      minimum_baseline, natural_baseline);
}

/* There are few words here, and people look at them together: they are larger as soon as the whole width of
 * the page has room for that. */
static CirkelLetterSize
find_letter_size (CirkelStartPage *self, int width, int height)
{
  CirkelLetterSize size = cirkel_letter_size_for (width, height);
  double           most_width = PAGE_EM * LARGER * cirkel_card_text_get_em (GTK_WIDGET (self));

  return size == CIRKEL_LETTERS_PLAIN && width > height && width >= most_width ? CIRKEL_LETTERS_LARGE : size;
}

static void
cirkel_start_page_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CirkelStartPage *self = CIRKEL_START_PAGE (widget);
  CirkelLetterSize size = find_letter_size (self, width, height);

  gtk_widget_allocate (adw_bin_get_child (ADW_BIN (widget)), width, height, baseline, NULL);

  /* Letters cannot change while widgets are given their size. */
  if ((size != self->size || get_most_width (self) != adw_clamp_get_maximum_size (self->clamp))
      && self->resize_source == 0)
    self->resize_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, resize_cb, self, NULL);
  self->size = size;
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
  g_clear_handle_id (&self->resize_source, g_source_remove);
  g_clear_object (&self->application);

  G_OBJECT_CLASS (cirkel_start_page_parent_class)->dispose (object);
}

static void
cirkel_start_page_class_init (CirkelStartPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_start_page_dispose;
  widget_class->realize = cirkel_start_page_realize;
  widget_class->measure = cirkel_start_page_measure;
  widget_class->size_allocate = cirkel_start_page_size_allocate;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/cirkel-start-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CirkelStartPage, menu_button);
  gtk_widget_class_bind_template_child (widget_class, CirkelStartPage, toasts);
  gtk_widget_class_bind_template_child (widget_class, CirkelStartPage, clamp);
  gtk_widget_class_bind_template_child (widget_class, CirkelStartPage, content);
  gtk_widget_class_bind_template_child (widget_class, CirkelStartPage, uses);
}

static void
cirkel_start_page_init (CirkelStartPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* With a layout manager the page would not be told its size. */
  gtk_widget_set_layout_manager (GTK_WIDGET (self), NULL);
  update_width (self);
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
