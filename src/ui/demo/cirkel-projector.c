/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-projector.h"

/**
 * CirkelProjector:
 *
 * Larger letters for a projector, in everything that is on the screen: buttons, menus, cards and papers
 * alike, as where a person asks the system for large text.
 *
 * The windows of demonstrations share one. With the last of them it goes, and letters are as before.
 *
 * It is for the whole display, and so for an ordinary window beside them too: the board, its cards and
 * what pops up measure by the display's dots per inch, and a style class of one window would miss these.
 */

/* So much larger than the system says. A third more reads well from the back of a room, and still leaves
 * room for the board on the 1366 pixels that most projectors have. */
#define SCALE 1.33

struct _CirkelProjector
{
  GObject parent_instance;

  GtkSettings *settings;
  gboolean     on;
};

G_DEFINE_FINAL_TYPE (CirkelProjector, cirkel_projector, G_TYPE_OBJECT)

enum
{
  PROP_ON = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* The system's own value comes back by itself where ours is taken away. */
static void
scale (CirkelProjector *self, double factor)
{
  int dpi;

  gtk_settings_reset_property (self->settings, "gtk-xft-dpi");
  if (factor == 1)
    return;

  g_object_get (self->settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (self->settings, "gtk-xft-dpi", (int)((dpi > 0 ? dpi : 96 * 1024) * factor), NULL);
}

static void
cirkel_projector_dispose (GObject *object)
{
  CirkelProjector *self = CIRKEL_PROJECTOR (object);

  cirkel_projector_set_on (self, FALSE);

  G_OBJECT_CLASS (cirkel_projector_parent_class)->dispose (object);
}

static void
cirkel_projector_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_ON:
      g_value_set_boolean (value, CIRKEL_PROJECTOR (object)->on);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
cirkel_projector_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_ON:
      cirkel_projector_set_on (CIRKEL_PROJECTOR (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
cirkel_projector_class_init (CirkelProjectorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = cirkel_projector_dispose;
  object_class->get_property = cirkel_projector_get_property;
  object_class->set_property = cirkel_projector_set_property;

  /**
   * CirkelProjector:on:
   *
   * Whether letters are larger.
   */
  properties[PROP_ON] = g_param_spec_boolean (
    "on", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
cirkel_projector_init (CirkelProjector *self)
{
}

/**
 * cirkel_projector_new:
 * @display: where the windows are
 *
 * Returns: (transfer full): letters as the system says, until someone wants them larger
 */
CirkelProjector *
cirkel_projector_new (GdkDisplay *display)
{
  CirkelProjector *self = g_object_new (CIRKEL_TYPE_PROJECTOR, NULL);

  self->settings = gtk_settings_get_for_display (display);

  return self;
}

/**
 * cirkel_projector_get_on:
 * @self: a projector
 *
 * Returns: whether letters are larger
 */
gboolean
cirkel_projector_get_on (CirkelProjector *self)
{
  return self->on;
}

/**
 * cirkel_projector_set_on:
 * @self: a projector
 * @on: whether letters are to be larger
 *
 * Makes all letters larger, or as they were.
 */
void
cirkel_projector_set_on (CirkelProjector *self, gboolean on)
{
  if (self->on == on)
    return;

  self->on = on;
  scale (self, on ? SCALE : 1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ON]);
}
