/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-save-timer.h"

/**
 * CirkelSaveTimer:
 *
 * When to save by itself: some time after the first unsaved edit, however many follow; and after a failure
 * at longer and longer intervals, besides soon after each edit.
 */

#define DEFAULT_DELAY_MS 1000
#define FIRST_RETRY_S 2
#define LAST_RETRY_S 60

struct _CirkelSaveTimer
{
  GSourceOnceFunc callback;
  gpointer        user_data;

  guint    delay;
  guint    edit_source;
  guint    retry_source;
  guint    retry_s; /* how long the last one waited; 0 for none */
  gboolean due;
};

static void
become_due (CirkelSaveTimer *self)
{
  self->due = TRUE;
  self->callback (self->user_data);
}

static void
edit_cb (gpointer data)
{
  CirkelSaveTimer *self = data;

  self->edit_source = 0;
  become_due (self);
}

static void
retry_cb (gpointer data)
{
  CirkelSaveTimer *self = data;

  self->retry_source = 0;
  become_due (self);
}

/**
 * cirkel_save_timer_new:
 * @callback: called whenever it is time to save
 * @user_data: for @callback
 *
 * Returns: (transfer full): a timer that waits for nothing yet
 */
CirkelSaveTimer *
cirkel_save_timer_new (GSourceOnceFunc callback, gpointer user_data)
{
  CirkelSaveTimer *self = g_new0 (CirkelSaveTimer, 1);

  self->callback = callback;
  self->user_data = user_data;
  self->delay = DEFAULT_DELAY_MS;

  return self;
}

/**
 * cirkel_save_timer_free:
 * @self: (transfer full): a timer
 */
void
cirkel_save_timer_free (CirkelSaveTimer *self)
{
  cirkel_save_timer_stop (self);
  g_free (self);
}

/**
 * cirkel_save_timer_get_delay:
 * @self: a timer
 *
 * Returns: how long after the first unsaved edit it is time, in milliseconds
 */
guint
cirkel_save_timer_get_delay (CirkelSaveTimer *self)
{
  return self->delay;
}

/**
 * cirkel_save_timer_set_delay:
 * @self: a timer
 * @milliseconds: how long after the first unsaved edit it is time, from the next one on
 */
void
cirkel_save_timer_set_delay (CirkelSaveTimer *self, guint milliseconds)
{
  self->delay = milliseconds;
}

/**
 * cirkel_save_timer_start:
 * @self: a timer
 *
 * Says that there was an edit. Where there was one before, it is as soon time as it was.
 */
void
cirkel_save_timer_start (CirkelSaveTimer *self)
{
  if (self->edit_source == 0)
    self->edit_source = g_timeout_add_once (self->delay, edit_cb, self);
}

/**
 * cirkel_save_timer_start_retry:
 * @self: a timer
 *
 * Says that a save failed, and is to be tried again.
 */
void
cirkel_save_timer_start_retry (CirkelSaveTimer *self)
{
  self->retry_s = self->retry_s == 0 ? FIRST_RETRY_S : MIN (self->retry_s * 2, LAST_RETRY_S);
  if (self->retry_source == 0)
    self->retry_source = g_timeout_add_once (self->retry_s * 1000, retry_cb, self);
}

/**
 * cirkel_save_timer_end_retries:
 * @self: a timer
 *
 * Says that a save succeeded: the next failure is a first one again.
 */
void
cirkel_save_timer_end_retries (CirkelSaveTimer *self)
{
  self->retry_s = 0;
}

/**
 * cirkel_save_timer_stop:
 * @self: a timer
 *
 * Says that a save begins, or that nothing is left to be saved.
 */
void
cirkel_save_timer_stop (CirkelSaveTimer *self)
{
  g_clear_handle_id (&self->edit_source, g_source_remove);
  g_clear_handle_id (&self->retry_source, g_source_remove);
  self->due = FALSE;
}

/**
 * cirkel_save_timer_is_due:
 * @self: a timer
 *
 * Returns: whether it has been time to save since it was last stopped
 */
gboolean
cirkel_save_timer_is_due (CirkelSaveTimer *self)
{
  return self->due;
}
