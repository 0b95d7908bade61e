/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-saver.h"

#include "cirkel-enum-types.h"
#include "cirkel-file-trouble.h"
#include "cirkel-save-job.h"
#include "cirkel-save-timer.h"

#include <glib/gi18n-lib.h>

/**
 * CirkelSaver:
 *
 * Keeps a session on the disk while a person works on it.
 *
 * The first unsaved edit starts a timer that later edits do not start again, so
 * that work is at risk for no longer than the timer and one write. Writes happen
 * in a thread, one at a time; what is asked for meanwhile waits its turn.
 *
 * A write that fails is tried again, at longer and longer intervals and soon
 * after each edit; meanwhile the work is kept as a draft. Where someone else
 * changed the file, nothing goes to it any more: the work is kept as a draft
 * until a person has chosen.
 */

/* What the history never numbers a state with. */
#define NO_STATE G_MAXUINT64

/* How long the end of the program waits for the disk, and then for the drafts. */
#define FLUSH_LIMIT (5 * G_TIME_SPAN_SECOND)
#define EMERGENCY_LIMIT (2 * G_TIME_SPAN_SECOND)

typedef struct
{
  CirkelSaveKind kind;
  GFile         *file;
  GTask         *task;
  guint64        state; /* of the history, when the snapshot was taken */
  gboolean       aside; /* to the drafts because of a conflict */
} Request;

struct _CirkelSaver
{
  GObject parent_instance;

  CirkelSession *session;
  CirkelHistory *history;
  char          *drafts_folder;

  GFile           *file;
  CirkelFileStamp  known;
  GBytes          *known_bytes;
  CirkelDraftSlot *slot;
  CirkelDraftSlot *emergency_slot;

  gboolean is_new;      /* made here, not read from somewhere */
  gboolean unkept;      /* until someone asks for it */
  guint64  saved_state; /* what is in the session's place */
  guint64  kept_state;  /* what is there or in the drafts */

  CirkelDocumentState state;
  gboolean            conflict;
  GError             *error;
  GDateTime          *saved_at;

  CirkelSaveTimer *timer;

  CirkelSaveJob *job;
  Request       *current;
  GQueue         waiting;
};

G_DEFINE_FINAL_TYPE (CirkelSaver, cirkel_saver, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_FILE,
  PROP_STATE,
  PROP_MODIFIED,
  PROP_SAVED_AT,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void pump (CirkelSaver *self);

static void
request_free (Request *request)
{
  g_clear_object (&request->file);
  g_clear_object (&request->task);
  g_free (request);
}

static guint64
present_state (CirkelSaver *self)
{
  return cirkel_history_get_state (self->history);
}

/* A new session in which nothing was done, or nothing is left of it, is not worth a draft. */
static gboolean
is_worthless (CirkelSaver *self)
{
  return self->is_new && self->file == NULL && cirkel_history_get_untouched (self->history);
}

static gboolean
needs_write (CirkelSaver *self)
{
  return !self->unkept && present_state (self) != (self->conflict ? self->kept_state : self->saved_state);
}

/* A failure shows until it is over: trying again must not make it flicker. */
static void
update_state (CirkelSaver *self)
{
  CirkelDocumentState state = CIRKEL_DOCUMENT_SAVED;

  if (self->conflict)
    state = CIRKEL_DOCUMENT_CONFLICT;
  else if (self->error != NULL)
    state = CIRKEL_DOCUMENT_FAILED;
  else if (self->job != NULL)
    state = CIRKEL_DOCUMENT_SAVING;
  else if (self->unkept)
    state = CIRKEL_DOCUMENT_UNKEPT;
  else if (cirkel_saver_get_modified (self))
    state = CIRKEL_DOCUMENT_UNSAVED;

  if (self->state != state)
    {
      self->state = state;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
    }
}

static void
history_changed_cb (CirkelSaver *self)
{
  /* People only looked around in it. */
  if (self->slot == NULL && self->job == NULL && is_worthless (self))
    {
      self->saved_state = present_state (self);
      self->kept_state = self->saved_state;
    }

  if (needs_write (self))
    cirkel_save_timer_start (self->timer);
  else
    cirkel_save_timer_stop (self->timer);

  /* Undone as far as what the place holds: nothing is left to fail. */
  if (!self->conflict && !needs_write (self))
    g_clear_error (&self->error);

  update_state (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODIFIED]);
}

static void
note_failure (CirkelSaver *self, const GError *error)
{
  g_clear_error (&self->error);
  self->error = g_error_copy (error);
  self->conflict = g_error_matches (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG);
  if (self->conflict)
    self->saved_state = NO_STATE;
  if (needs_write (self))
    cirkel_save_timer_start_retry (self->timer);
}

static void
note_success (CirkelSaver *self, const Request *request)
{
  self->saved_state = request->state;
  self->kept_state = request->state;
  self->conflict = FALSE;
  cirkel_save_timer_end_retries (self->timer);
  g_clear_error (&self->error);
  g_clear_pointer (&self->saved_at, g_date_time_unref);
  self->saved_at = g_date_time_new_now_local ();

  if (self->emergency_slot != NULL)
    cirkel_draft_slot_remove (self->emergency_slot, NULL);
  g_clear_pointer (&self->emergency_slot, cirkel_draft_slot_free);

  if (request->kind == CIRKEL_SAVE_AS)
    {
      g_set_object (&self->file, request->file);
      self->unkept = FALSE;
    }
  if (request->kind == CIRKEL_SAVE_AS_DRAFT)
    {
      g_clear_object (&self->file);
      g_clear_pointer (&self->known_bytes, g_bytes_unref);
    }

  /* An edit or an undo while the job was writing. */
  if (needs_write (self))
    cirkel_save_timer_start (self->timer);
}

/* What the job left on the disk counts even where an error followed. */
static void
note_contents (CirkelSaver *self, CirkelSaveJob *job, const Request *request)
{
  CirkelFileStamp stamp;
  GBytes         *bytes = cirkel_save_job_get_known (job, &stamp);

  if (bytes == NULL)
    return;
  if (request->kind == CIRKEL_SAVE_AS && !cirkel_save_job_get_in_file (job)
      && (self->file == NULL || !g_file_equal (self->file, request->file)))
    return;

  self->saved_state = NO_STATE;
  self->known = stamp;
  g_clear_pointer (&self->known_bytes, g_bytes_unref);
  self->known_bytes = g_bytes_ref (bytes);
}

static void
return_task (CirkelSaver *self, Request *request, const GError *error)
{
  if (request->task == NULL)
    return;

  if (error != NULL)
    g_task_return_error (request->task, g_error_copy (error));
  else
    g_task_return_boolean (request->task, TRUE);
}

static void
finish (CirkelSaver *self)
{
  g_autoptr (CirkelSaveJob) job = g_steal_pointer (&self->job);
  Request      *request = g_steal_pointer (&self->current);
  const GError *error = cirkel_save_job_get_error (job);
  const GError *shown = error;

  self->slot = cirkel_save_job_steal_slot (job);
  note_contents (self, job, request);
  if (cirkel_save_job_get_in_draft (job))
    self->kept_state = request->state;

  /* The work is safe aside, but not where it belongs. */
  if (error == NULL && request->aside)
    shown = self->error;
  else if (error == NULL)
    note_success (self, request);
  else if (request->aside)
    cirkel_save_timer_start_retry (self->timer);
  else if (request->kind == CIRKEL_SAVE_IN_PLACE || request->kind == CIRKEL_SAVE_OVER)
    note_failure (self, error);
  else if (needs_write (self))
    cirkel_save_timer_start (self->timer);

  g_object_freeze_notify (G_OBJECT (self));
  update_state (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODIFIED]);
  if (error == NULL && !request->aside)
    {
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SAVED_AT]);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILE]);
    }
  g_object_thaw_notify (G_OBJECT (self));

  return_task (self, request, shown);
  request_free (request);
  pump (self);
}

static void
job_done_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (CirkelSaver) self = user_data;

  /* Where the end of the program waited for the job, it is finished already. */
  if (self->job == CIRKEL_SAVE_JOB (source))
    finish (self);
}

static void
make_plan (CirkelSaver *self, const Request *request, CirkelSavePlan *plan)
{
  GFile *file = request->kind == CIRKEL_SAVE_AS ? request->file : self->file;

  plan->drafts_folder = self->drafts_folder;
  plan->slot = g_steal_pointer (&self->slot);

  if (file == NULL || request->aside || request->kind == CIRKEL_SAVE_AS_DRAFT)
    return;

  plan->path = (char *)g_file_peek_path (file);
  plan->overwrite = request->kind != CIRKEL_SAVE_IN_PLACE;
  plan->known = self->known;
  plan->known_bytes = self->known_bytes;
  plan->spare = request->kind != CIRKEL_SAVE_AS && self->kept_state != request->state;
}

static void
start (CirkelSaver *self, Request *request)
{
  CirkelSavePlan plan = { 0 };

  cirkel_save_timer_stop (self->timer);
  if (cirkel_saver_get_modified (self))
    cirkel_session_touch (self->session);

  request->state = present_state (self);
  request->aside = self->conflict && request->kind == CIRKEL_SAVE_IN_PLACE;
  make_plan (self, request, &plan);

  self->current = request;
  self->job = cirkel_save_job_new (cirkel_record_copy (self->session), &plan);
  cirkel_save_job_start (self->job, job_done_cb, g_object_ref (self));
  update_state (self);
}

static void
start_autosave (CirkelSaver *self)
{
  Request *request = g_new0 (Request, 1);

  request->kind = CIRKEL_SAVE_IN_PLACE;
  start (self, request);
}

static void
pump (CirkelSaver *self)
{
  if (self->job != NULL)
    return;

  if (!g_queue_is_empty (&self->waiting))
    start (self, g_queue_pop_head (&self->waiting));
  else if (cirkel_save_timer_is_due (self->timer) && needs_write (self))
    start_autosave (self);
}

static void
cirkel_saver_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  CirkelSaver *self = CIRKEL_SAVER (object);

  switch (property_id)
    {
    case PROP_FILE:
      g_value_set_object (value, self->file);
      break;
    case PROP_STATE:
      g_value_set_enum (value, self->state);
      break;
    case PROP_MODIFIED:
      g_value_set_boolean (value, cirkel_saver_get_modified (self));
      break;
    case PROP_SAVED_AT:
      g_value_set_boxed (value, self->saved_at);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
cirkel_saver_dispose (GObject *object)
{
  CirkelSaver *self = CIRKEL_SAVER (object);

  cirkel_save_timer_stop (self->timer);
  if (self->history != NULL)
    g_signal_handlers_disconnect_by_data (self->history, self);
  g_clear_object (&self->history);
  g_clear_object (&self->session);
  g_clear_object (&self->file);
  g_clear_pointer (&self->slot, cirkel_draft_slot_free);
  g_clear_pointer (&self->emergency_slot, cirkel_draft_slot_free);

  G_OBJECT_CLASS (cirkel_saver_parent_class)->dispose (object);
}

static void
cirkel_saver_finalize (GObject *object)
{
  CirkelSaver *self = CIRKEL_SAVER (object);

  g_clear_pointer (&self->timer, cirkel_save_timer_free);
  g_clear_pointer (&self->drafts_folder, g_free);
  g_clear_pointer (&self->known_bytes, g_bytes_unref);
  g_clear_pointer (&self->saved_at, g_date_time_unref);
  g_clear_error (&self->error);
  g_queue_clear_full (&self->waiting, (GDestroyNotify)request_free);

  G_OBJECT_CLASS (cirkel_saver_parent_class)->finalize (object);
}

static void
cirkel_saver_init (CirkelSaver *self)
{
  self->timer = cirkel_save_timer_new ((GSourceOnceFunc)pump, self);
  g_queue_init (&self->waiting);
}

static void
cirkel_saver_class_init (CirkelSaverClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = cirkel_saver_get_property;
  object_class->dispose = cirkel_saver_dispose;
  object_class->finalize = cirkel_saver_finalize;

  properties[PROP_FILE] = g_param_spec_object ("file", NULL, NULL, G_TYPE_FILE, flags);
  properties[PROP_STATE]
    = g_param_spec_enum ("state", NULL, NULL, CIRKEL_TYPE_DOCUMENT_STATE, CIRKEL_DOCUMENT_SAVED, flags);
  properties[PROP_MODIFIED] = g_param_spec_boolean ("modified", NULL, NULL, FALSE, flags);
  properties[PROP_SAVED_AT] = g_param_spec_boxed ("saved-at", NULL, NULL, G_TYPE_DATE_TIME, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

/**
 * cirkel_saver_new:
 * @session: the session
 * @history: its history
 * @drafts_folder: (type filename): where drafts go
 *
 * Makes a saver for a new session: nothing is written before its first edit.
 *
 * Returns: (transfer full): the saver
 */
CirkelSaver *
cirkel_saver_new (CirkelSession *session, CirkelHistory *history, const char *drafts_folder)
{
  CirkelSaver *self = g_object_new (CIRKEL_TYPE_SAVER, NULL);

  self->session = g_object_ref (session);
  self->history = g_object_ref (history);
  self->drafts_folder = g_strdup (drafts_folder);
  self->is_new = TRUE;
  self->saved_state = present_state (self);
  self->kept_state = self->saved_state;
  g_signal_connect_swapped (history, "notify::state", G_CALLBACK (history_changed_cb), self);

  return self;
}

/**
 * cirkel_saver_keep_nothing:
 * @self: a new saver
 *
 * Nothing is written, not even a draft, before somebody saves the session in a file.
 * From then on it is kept as any other.
 */
void
cirkel_saver_keep_nothing (CirkelSaver *self)
{
  self->unkept = TRUE;
  update_state (self);
}

/**
 * cirkel_saver_live_in_file:
 * @self: a saver that has done nothing yet
 * @file: where the session was read from
 * @bytes: what was in it
 * @stamp: tells that content
 *
 * Says that the session is not new, and where it lives.
 */
void
cirkel_saver_live_in_file (CirkelSaver *self, GFile *file, GBytes *bytes, const CirkelFileStamp *stamp)
{
  self->file = g_object_ref (file);
  self->known_bytes = g_bytes_ref (bytes);
  self->known = *stamp;
  self->is_new = FALSE;
}

/**
 * cirkel_saver_live_in_draft:
 * @self: a saver that has done nothing yet
 * @slot: (transfer full): where the session was read from
 *
 * Says that the session is not new, and which draft it is.
 */
void
cirkel_saver_live_in_draft (CirkelSaver *self, CirkelDraftSlot *slot)
{
  self->slot = slot;
  self->is_new = FALSE;
}

/**
 * cirkel_saver_get_file:
 * @self: a saver
 *
 * Returns: (transfer none) (nullable): where the session lives; %NULL for a draft
 */
GFile *
cirkel_saver_get_file (CirkelSaver *self)
{
  return self->file;
}

/**
 * cirkel_saver_get_state:
 * @self: a saver
 *
 * Returns: how the work on the screen and the disk relate
 */
CirkelDocumentState
cirkel_saver_get_state (CirkelSaver *self)
{
  return self->state;
}

/**
 * cirkel_saver_get_modified:
 * @self: a saver
 *
 * Returns: whether the session differs from what is in its place
 */
gboolean
cirkel_saver_get_modified (CirkelSaver *self)
{
  return present_state (self) != self->saved_state;
}

/**
 * cirkel_saver_get_kept:
 * @self: a saver
 *
 * Returns: whether closing now costs nothing: the session as it is now is on the disk, in its place
 *   or as a draft, or it is not to be kept
 */
gboolean
cirkel_saver_get_kept (CirkelSaver *self)
{
  return self->unkept || present_state (self) == self->saved_state
         || present_state (self) == self->kept_state;
}

/**
 * cirkel_saver_get_saved_at:
 * @self: a saver
 *
 * Returns: (transfer none) (nullable): when the last save succeeded, if one did
 */
GDateTime *
cirkel_saver_get_saved_at (CirkelSaver *self)
{
  return self->saved_at;
}

/**
 * cirkel_saver_get_error:
 * @self: a saver
 *
 * Returns: (transfer none) (nullable): why the last save failed, while that matters
 */
const GError *
cirkel_saver_get_error (CirkelSaver *self)
{
  return self->error;
}

/**
 * cirkel_saver_get_delay:
 * @self: a saver
 *
 * Returns: how long after the first unsaved edit it saves, in milliseconds
 */
guint
cirkel_saver_get_delay (CirkelSaver *self)
{
  return cirkel_save_timer_get_delay (self->timer);
}

/**
 * cirkel_saver_set_delay:
 * @self: a saver
 * @milliseconds: how long after the first unsaved edit to save
 */
void
cirkel_saver_set_delay (CirkelSaver *self, guint milliseconds)
{
  cirkel_save_timer_set_delay (self->timer, milliseconds);
}

/**
 * cirkel_saver_save:
 * @self: a saver
 * @kind: where to save
 * @file: (nullable): which file, for %CIRKEL_SAVE_AS
 * @task: (transfer full): returns a boolean when it is done
 *
 * Saves as soon as what is being written now is written.
 */
void
cirkel_saver_save (CirkelSaver *self, CirkelSaveKind kind, GFile *file, GTask *task)
{
  Request *request = g_new0 (Request, 1);

  request->kind = kind;
  request->file = file != NULL ? g_object_ref (file) : NULL;
  request->task = task;
  g_queue_push_tail (&self->waiting, request);
  pump (self);
}

/* The disk does not answer, and the program cannot wait: the work goes to the
 * drafts, in a second slot, since the first is with the job that hangs. */
static gboolean
save_in_emergency (CirkelSaver *self, GError **error)
{
  CirkelSavePlan plan = { .drafts_folder = self->drafts_folder };
  guint64        state = present_state (self);
  g_autoptr (CirkelSaveJob) job = cirkel_save_job_new (cirkel_record_copy (self->session), &plan);

  cirkel_save_job_start (job, NULL, NULL);
  if (cirkel_save_job_wait (job, g_get_monotonic_time () + EMERGENCY_LIMIT))
    {
      g_clear_pointer (&self->emergency_slot, cirkel_draft_slot_free);
      self->emergency_slot = cirkel_save_job_steal_slot (job);
      if (cirkel_save_job_get_in_draft (job))
        self->kept_state = state;
    }

  cirkel_file_trouble_set (error, G_IO_ERROR, G_IO_ERROR_TIMED_OUT, TRUE,
                           self->file != NULL ? g_file_peek_path (self->file) : self->drafts_folder,
                           _ ("The disk does not answer."));
  return FALSE;
}

/**
 * cirkel_saver_flush:
 * @self: a saver
 * @error: return location
 *
 * Saves what is not saved and waits for it, without running the main loop, for
 * some seconds at most.
 *
 * Errors: why the work is not in its place; it can still be a draft, as
 * cirkel_saver_get_kept() tells. %G_IO_ERROR_TIMED_OUT where the disk hangs.
 *
 * Returns: whether all work is in its place
 */
gboolean
cirkel_saver_flush (CirkelSaver *self, GError **error)
{
  gint64   deadline = g_get_monotonic_time () + FLUSH_LIMIT;
  gboolean tried = FALSE;

  while (self->job != NULL || (needs_write (self) && !tried))
    {
      if (self->job == NULL)
        {
          tried = TRUE;
          start_autosave (self);
        }
      if (!cirkel_save_job_wait (self->job, deadline))
        return save_in_emergency (self, error);

      finish (self);
    }

  if (self->error != NULL && error != NULL)
    *error = g_error_copy (self->error);
  return self->error == NULL;
}

/**
 * cirkel_saver_close:
 * @self: a saver
 * @error: return location
 *
 * Saves what is not saved and lets go of the place. A draft stays, to be offered
 * later, unless nothing was ever done in it. Nothing is saved after this.
 *
 * Returns: whether all work is kept, in its place or as a draft
 */
gboolean
cirkel_saver_close (CirkelSaver *self, GError **error)
{
  g_autoptr (GError) local_error = NULL;
  gboolean kept = cirkel_saver_flush (self, &local_error) || cirkel_saver_get_kept (self);

  if (!kept)
    g_propagate_error (error, g_steal_pointer (&local_error));

  if (self->slot != NULL && is_worthless (self))
    cirkel_draft_slot_remove (self->slot, NULL);

  cirkel_save_timer_stop (self->timer);
  g_signal_handlers_disconnect_by_data (self->history, self);
  g_clear_pointer (&self->slot, cirkel_draft_slot_free);
  g_clear_pointer (&self->emergency_slot, cirkel_draft_slot_free);

  return kept;
}
