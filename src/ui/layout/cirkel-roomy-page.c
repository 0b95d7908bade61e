/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-roomy-page.h"

#include "cirkel-letter-size.h"

/**
 * CirkelRoomyPage:
 *
 * A page with few words, in the middle of its window, such as the start screen. People look at it together,
 * so the letters are larger as soon as the whole width of the page has room for that. What does not fit in
 * the height can be scrolled.
 */

/* How much larger the style makes letters where they are large. */
#define LARGER 1.25

struct _CirkelRoomyPage
{
  GtkWidget parent_instance;

  GtkWidget *scroller;
  AdwClamp  *clamp;
  int        most_em;

  CirkelLetterSize size;
  guint            resize_source;
};

G_DEFINE_FINAL_TYPE (CirkelRoomyPage, cirkel_roomy_page, GTK_TYPE_WIDGET)

enum
{
  PROP_CHILD = 1,
  PROP_MOST_EM,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static int
get_most_width (CirkelRoomyPage *self)
{
  return (int)(self->most_em * cirkel_letter_size_get_em (adw_clamp_get_child (self->clamp)));
}

static gboolean
resize_cb (gpointer data)
{
  CirkelRoomyPage *self = data;
  int              width;

  self->resize_source = 0;
  cirkel_letter_size_apply (GTK_WIDGET (self), self->size);
  width = get_most_width (self);
  adw_clamp_set_maximum_size (self->clamp, width);
  adw_clamp_set_tightening_threshold (self->clamp, width);

  return G_SOURCE_REMOVE;
}

static CirkelLetterSize
find_letter_size (CirkelRoomyPage *self, int width, int height)
{
  CirkelLetterSize size = cirkel_letter_size_for (width, height);
  double           roomy = self->most_em * LARGER * cirkel_letter_size_get_em (GTK_WIDGET (self));

  return size == CIRKEL_LETTERS_PLAIN && width > height && width >= roomy ? CIRKEL_LETTERS_LARGE : size;
}

static void
cirkel_roomy_page_measure (GtkWidget     *widget,
                           GtkOrientation orientation,
                           int            for_size,
                           int           *minimum,
                           int           *natural,
                           int           *minimum_baseline,
                           int           *natural_baseline)
{
  gtk_widget_measure (CIRKEL_ROOMY_PAGE (widget)->scroller, orientation, for_size, minimum, natural,
                      minimum_baseline, natural_baseline);
}

static void
cirkel_roomy_page_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CirkelRoomyPage *self = CIRKEL_ROOMY_PAGE (widget);
  CirkelLetterSize size = find_letter_size (self, width, height);

  gtk_widget_allocate (self->scroller, width, height, baseline, NULL);

  /* Letters cannot change while widgets are given their size. */
  if ((size != self->size || get_most_width (self) != adw_clamp_get_maximum_size (self->clamp))
      && self->resize_source == 0)
    self->resize_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, resize_cb, self, NULL);
  self->size = size;
}

static void
cirkel_roomy_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  CirkelRoomyPage *self = CIRKEL_ROOMY_PAGE (object);

  switch (id)
    {
    case PROP_CHILD:
      adw_clamp_set_child (self->clamp, g_value_get_object (value));
      break;
    case PROP_MOST_EM:
      self->most_em = g_value_get_int (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
cirkel_roomy_page_dispose (GObject *object)
{
  CirkelRoomyPage *self = CIRKEL_ROOMY_PAGE (object);

  g_clear_handle_id (&self->resize_source, g_source_remove);
  g_clear_pointer (&self->scroller, gtk_widget_unparent);

  G_OBJECT_CLASS (cirkel_roomy_page_parent_class)->dispose (object);
}

static void
cirkel_roomy_page_class_init (CirkelRoomyPageClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass   *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->set_property = cirkel_roomy_page_set_property;
  object_class->dispose = cirkel_roomy_page_dispose;
  widget_class->measure = cirkel_roomy_page_measure;
  widget_class->size_allocate = cirkel_roomy_page_size_allocate;

  /**
   * CirkelRoomyPage:child:
   *
   * What is on the page.
   */
  properties[PROP_CHILD] = g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET, flags);
  /**
   * CirkelRoomyPage:most-em:
   *
   * How wide that is at most, in letters.
   */
  properties[PROP_MOST_EM] = g_param_spec_int ("most-em", NULL, NULL, 1, 1000, 60, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "cirkel-roomy-page");
}

static void
cirkel_roomy_page_init (CirkelRoomyPage *self)
{
  self->clamp = ADW_CLAMP (adw_clamp_new ());
  self->scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER, "child",
                                 self->clamp, NULL);
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
  gtk_widget_set_vexpand (GTK_WIDGET (self), TRUE);
}
