/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-placement-watch.h"

/**
 * CirkelPlacementWatch:
 *
 * Watches what is said of all cards on a table: emits `changed` when a card lies in another place, gets or
 * loses a mark, has other words, other needs, comes or goes.
 */

struct _CirkelPlacementWatch
{
  GObject parent_instance;

  CirkelTable *table;
  GPtrArray   *placements;
};

G_DEFINE_FINAL_TYPE (CirkelPlacementWatch, cirkel_placement_watch, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
placement_changed_cb (CirkelPlacementWatch *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
release (CirkelPlacementWatch *self)
{
  for (guint i = 0; i < self->placements->len; i++)
    {
      CirkelPlacement *placement = g_ptr_array_index (self->placements, i);

      g_signal_handlers_disconnect_by_data (placement, self);
      g_signal_handlers_disconnect_by_data (cirkel_placement_get_needs (placement), self);
    }
  g_ptr_array_set_size (self->placements, 0);
}

static void
collect (CirkelPlacementWatch *self)
{
  release (self);
  for (guint i = 0; i < cirkel_table_get_n_cards (self->table); i++)
    {
      CirkelPlacement *placement
        = cirkel_table_get_placement (self->table, cirkel_table_get_card (self->table, i));

      g_signal_connect_swapped (placement, "notify", G_CALLBACK (placement_changed_cb), self);
      g_signal_connect_swapped (cirkel_placement_get_needs (placement), "items-changed",
                                G_CALLBACK (placement_changed_cb), self);
      g_ptr_array_add (self->placements, g_object_ref (placement));
    }
}

static void
table_cards_changed_cb (CirkelPlacementWatch *self)
{
  collect (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
cirkel_placement_watch_dispose (GObject *object)
{
  CirkelPlacementWatch *self = CIRKEL_PLACEMENT_WATCH (object);

  release (self);
  g_clear_object (&self->table);

  G_OBJECT_CLASS (cirkel_placement_watch_parent_class)->dispose (object);
}

static void
cirkel_placement_watch_finalize (GObject *object)
{
  g_ptr_array_unref (CIRKEL_PLACEMENT_WATCH (object)->placements);

  G_OBJECT_CLASS (cirkel_placement_watch_parent_class)->finalize (object);
}

static void
cirkel_placement_watch_class_init (CirkelPlacementWatchClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = cirkel_placement_watch_dispose;
  object_class->finalize = cirkel_placement_watch_finalize;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
}

static void
cirkel_placement_watch_init (CirkelPlacementWatch *self)
{
  self->placements = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * cirkel_placement_watch_new:
 * @table: a table
 *
 * Returns: (transfer full): a watch that lasts until it is disposed of
 */
CirkelPlacementWatch *
cirkel_placement_watch_new (CirkelTable *table)
{
  CirkelPlacementWatch *self = g_object_new (CIRKEL_TYPE_PLACEMENT_WATCH, NULL);

  self->table = g_object_ref (table);
  g_signal_connect_object (table, "cards-changed", G_CALLBACK (table_cards_changed_cb), self,
                           G_CONNECT_SWAPPED);
  collect (self);

  return self;
}
