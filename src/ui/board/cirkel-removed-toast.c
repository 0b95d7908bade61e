/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-removed-toast.h"

#include <glib/gi18n-lib.h>

#include "cirkel-text.h"

/**
 * CirkelRemovedToast:
 *
 * A removed card can be had back at once: a message says that it is gone, with a button to undo that for as
 * long as it is the last thing that was done.
 */

struct _CirkelRemovedToast
{
  GObject parent_instance;

  CirkelTable     *table;
  AdwToastOverlay *overlay; /* not owned: who has it has this too */
  AdwToast        *toast;
  guint64          state; /* of the history, with the card removed */
};

G_DEFINE_FINAL_TYPE (CirkelRemovedToast, cirkel_removed_toast, G_TYPE_OBJECT)

static void
dismissed_cb (CirkelRemovedToast *self, AdwToast *toast)
{
  if (self->toast != toast)
    return;

  g_clear_object (&self->toast);
  /* An empty layer must not catch clicks. */
  gtk_widget_set_can_target (GTK_WIDGET (self->overlay), FALSE);
}

static void
undo_cb (CirkelRemovedToast *self)
{
  CirkelHistory *history = cirkel_table_get_history (self->table);

  if (cirkel_history_get_state (history) == self->state)
    cirkel_history_undo (history);
}

static void
dismiss (CirkelRemovedToast *self)
{
  if (self->toast != NULL)
    adw_toast_dismiss (self->toast);
}

/* What the button would undo is no longer the last thing that was done. */
static void
history_notify_state_cb (CirkelRemovedToast *self)
{
  if (cirkel_history_get_state (cirkel_table_get_history (self->table)) != self->state)
    dismiss (self);
}

static void
own_removed_cb (CirkelRemovedToast *self, const char *title)
{
  g_autofree char *message = cirkel_text_fill (_ ("Removed: “%s”"), title);
  g_autofree char *markup = g_markup_escape_text (message, -1);

  dismiss (self);
  self->toast = g_object_ref_sink (adw_toast_new (markup));
  self->state = cirkel_history_get_state (cirkel_table_get_history (self->table));
  adw_toast_set_button_label (self->toast, _ ("Undo"));
  g_signal_connect_object (self->toast, "button-clicked", G_CALLBACK (undo_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->toast, "dismissed", G_CALLBACK (dismissed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_can_target (GTK_WIDGET (self->overlay), TRUE);
  adw_toast_overlay_add_toast (self->overlay, g_object_ref (self->toast));
}

static void
cirkel_removed_toast_dispose (GObject *object)
{
  CirkelRemovedToast *self = CIRKEL_REMOVED_TOAST (object);

  g_clear_object (&self->toast);
  g_clear_object (&self->table);

  G_OBJECT_CLASS (cirkel_removed_toast_parent_class)->dispose (object);
}

static void
cirkel_removed_toast_class_init (CirkelRemovedToastClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cirkel_removed_toast_dispose;
}

static void
cirkel_removed_toast_init (CirkelRemovedToast *self)
{
}

/**
 * cirkel_removed_toast_new:
 * @table: the table from which cards are removed
 * @overlay: where the message comes; it lives longer than what is returned
 *
 * Returns: (transfer full): what shows the message whenever a card of one's own is removed
 */
CirkelRemovedToast *
cirkel_removed_toast_new (CirkelTable *table, AdwToastOverlay *overlay)
{
  CirkelRemovedToast *self = g_object_new (CIRKEL_TYPE_REMOVED_TOAST, NULL);

  self->table = g_object_ref (table);
  self->overlay = overlay;
  gtk_widget_set_can_target (GTK_WIDGET (overlay), FALSE);
  g_signal_connect_object (table, "own-removed", G_CALLBACK (own_removed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (cirkel_table_get_history (table), "notify::state",
                           G_CALLBACK (history_notify_state_cb), self, G_CONNECT_SWAPPED);

  return self;
}
