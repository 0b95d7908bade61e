/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-observation.h"

/**
 * CirkelObservation:
 *
 * What somebody who watches a conversation has ticked, and what they noted.
 *
 * It lives in memory only: it is about people who learn, and goes when they go, unless they
 * print it. It knows no number, for nothing is counted.
 */

struct _CirkelObservation
{
  GObject parent_instance;

  GHashTable *seen; /* ids of points */
  char       *note;
  gboolean    empty;
};

G_DEFINE_FINAL_TYPE (CirkelObservation, cirkel_observation, G_TYPE_OBJECT)

enum
{
  PROP_EMPTY = 1,
  N_PROPS,
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static GParamSpec *props[N_PROPS];
static guint       signals[N_SIGNALS];

/* Tells that something is another. */
static void
tell (CirkelObservation *self)
{
  const gboolean empty = g_hash_table_size (self->seen) == 0 && *self->note == '\0';

  if (empty != self->empty)
    {
      self->empty = empty;
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_EMPTY]);
    }
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
cirkel_observation_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  CirkelObservation *self = CIRKEL_OBSERVATION (object);

  switch (id)
    {
    case PROP_EMPTY:
      g_value_set_boolean (value, self->empty);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
cirkel_observation_finalize (GObject *object)
{
  CirkelObservation *self = CIRKEL_OBSERVATION (object);

  g_hash_table_unref (self->seen);
  g_free (self->note);

  G_OBJECT_CLASS (cirkel_observation_parent_class)->finalize (object);
}

static void
cirkel_observation_class_init (CirkelObservationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = cirkel_observation_get_property;
  object_class->finalize = cirkel_observation_finalize;

  /**
   * CirkelObservation:empty:
   *
   * Whether nothing is ticked and nothing is noted.
   */
  props[PROP_EMPTY]
    = g_param_spec_boolean ("empty", NULL, NULL, TRUE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  /**
   * CirkelObservation::changed:
   *
   * Something was ticked, noted, cleared or brought back.
   */
  signals[CHANGED] = g_signal_new ("changed", CIRKEL_TYPE_OBSERVATION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
cirkel_observation_init (CirkelObservation *self)
{
  self->seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->note = g_strdup ("");
  self->empty = TRUE;
}

/**
 * cirkel_observation_new:
 *
 * Returns: (transfer full): an observation in which nothing is ticked
 */
CirkelObservation *
cirkel_observation_new (void)
{
  return g_object_new (CIRKEL_TYPE_OBSERVATION, NULL);
}

static void
copy_into (CirkelObservation *self, CirkelObservation *from)
{
  GHashTableIter iter;
  gpointer       point;

  g_hash_table_remove_all (self->seen);
  g_hash_table_iter_init (&iter, from->seen);
  while (g_hash_table_iter_next (&iter, &point, NULL))
    g_hash_table_add (self->seen, g_strdup (point));

  g_free (self->note);
  self->note = g_strdup (from->note);
}

/**
 * cirkel_observation_copy:
 * @self: an observation
 *
 * Returns: (transfer full): another with the same ticks and note, that does not follow @self
 */
CirkelObservation *
cirkel_observation_copy (CirkelObservation *self)
{
  CirkelObservation *copy;

  g_return_val_if_fail (CIRKEL_IS_OBSERVATION (self), NULL);

  copy = cirkel_observation_new ();
  copy_into (copy, self);
  copy->empty = self->empty;

  return copy;
}

/**
 * cirkel_observation_get_empty:
 * @self: an observation
 *
 * Returns: whether nothing is ticked and nothing is noted
 */
gboolean
cirkel_observation_get_empty (CirkelObservation *self)
{
  g_return_val_if_fail (CIRKEL_IS_OBSERVATION (self), TRUE);

  return self->empty;
}

/**
 * cirkel_observation_is_seen:
 * @self: an observation
 * @point: the id of a point
 *
 * Returns: whether the point is ticked
 */
gboolean
cirkel_observation_is_seen (CirkelObservation *self, const char *point)
{
  g_return_val_if_fail (CIRKEL_IS_OBSERVATION (self) && point != NULL, FALSE);

  return g_hash_table_contains (self->seen, point);
}

/**
 * cirkel_observation_set_seen:
 * @self: an observation
 * @point: the id of a point
 * @seen: whether it was seen or heard
 *
 * Ticks a point, or takes the tick away.
 */
void
cirkel_observation_set_seen (CirkelObservation *self, const char *point, gboolean seen)
{
  gboolean changed;

  g_return_if_fail (CIRKEL_IS_OBSERVATION (self) && point != NULL);

  changed = seen ? g_hash_table_add (self->seen, g_strdup (point)) : g_hash_table_remove (self->seen, point);
  if (changed)
    tell (self);
}

/**
 * cirkel_observation_get_note:
 * @self: an observation
 *
 * Returns: (transfer none): what was noted, or ""
 */
const char *
cirkel_observation_get_note (CirkelObservation *self)
{
  g_return_val_if_fail (CIRKEL_IS_OBSERVATION (self), "");

  return self->note;
}

/**
 * cirkel_observation_set_note:
 * @self: an observation
 * @note: the text, of any number of lines, or ""
 *
 * Notes something beside the ticks.
 */
void
cirkel_observation_set_note (CirkelObservation *self, const char *note)
{
  g_return_if_fail (CIRKEL_IS_OBSERVATION (self) && note != NULL);

  if (g_str_equal (self->note, note))
    return;

  g_free (self->note);
  self->note = g_strdup (note);
  tell (self);
}

/**
 * cirkel_observation_clear:
 * @self: an observation
 *
 * Takes away all ticks and the note.
 */
void
cirkel_observation_clear (CirkelObservation *self)
{
  g_return_if_fail (CIRKEL_IS_OBSERVATION (self));

  if (self->empty)
    return;

  g_hash_table_remove_all (self->seen);
  g_free (self->note);
  self->note = g_strdup ("");
  tell (self);
}

/**
 * cirkel_observation_restore:
 * @self: an observation
 * @earlier: what it was earlier
 *
 * Makes the ticks and the note those of @earlier.
 */
void
cirkel_observation_restore (CirkelObservation *self, CirkelObservation *earlier)
{
  g_return_if_fail (CIRKEL_IS_OBSERVATION (self) && CIRKEL_IS_OBSERVATION (earlier));
  g_return_if_fail (self != earlier);

  copy_into (self, earlier);
  tell (self);
}
