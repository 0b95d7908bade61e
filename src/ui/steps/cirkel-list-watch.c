/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-list-watch.h"

/**
 * CirkelListWatch:
 *
 * Emits `changed` whenever an item comes into a list, goes out of it, or changes.
 */

struct _CirkelListWatch
{
  GObject parent_instance;

  GListModel *list;
  GPtrArray  *items;
};

G_DEFINE_FINAL_TYPE (CirkelListWatch, cirkel_list_watch, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
item_notify_cb (CirkelListWatch *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
leave_items (CirkelListWatch *self)
{
  for (guint i = 0; i < self->items->len; i++)
    g_signal_handlers_disconnect_by_func (g_ptr_array_index (self->items, i), item_notify_cb, self);
  g_ptr_array_set_size (self->items, 0);
}

static void
enter_items (CirkelListWatch *self)
{
  guint n_items = g_list_model_get_n_items (self->list);

  for (guint i = 0; i < n_items; i++)
    {
      GObject *item = g_list_model_get_item (self->list, i);

      g_signal_connect_swapped (item, "notify", G_CALLBACK (item_notify_cb), self);
      g_ptr_array_add (self->items, item);
    }
}

static void
items_changed_cb (CirkelListWatch *self)
{
  leave_items (self);
  enter_items (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
cirkel_list_watch_dispose (GObject *object)
{
  CirkelListWatch *self = CIRKEL_LIST_WATCH (object);

  leave_items (self);
  g_clear_object (&self->list);

  G_OBJECT_CLASS (cirkel_list_watch_parent_class)->dispose (object);
}

static void
cirkel_list_watch_finalize (GObject *object)
{
  g_ptr_array_unref (CIRKEL_LIST_WATCH (object)->items);

  G_OBJECT_CLASS (cirkel_list_watch_parent_class)->finalize (object);
}

static void
cirkel_list_watch_class_init (CirkelListWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cirkel_list_watch_dispose;
  G_OBJECT_CLASS (klass)->finalize = cirkel_list_watch_finalize;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
}

static void
cirkel_list_watch_init (CirkelListWatch *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * cirkel_list_watch_new:
 * @list: a list of objects
 *
 * Returns: (transfer full): who watches the list and each of its items, while it is alive
 */
CirkelListWatch *
cirkel_list_watch_new (GListStore *list)
{
  CirkelListWatch *self = g_object_new (CIRKEL_TYPE_LIST_WATCH, NULL);

  self->list = g_object_ref (G_LIST_MODEL (list));
  g_signal_connect_object (list, "items-changed", G_CALLBACK (items_changed_cb), self, G_CONNECT_SWAPPED);
  enter_items (self);

  return self;
}
