/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-save-job.h"

#include "cirkel-session-file.h"

#include <glib/gi18n-lib.h>

/**
 * CirkelSaveJob:
 *
 * One save, in a thread of its own: it turns a snapshot of a session into bytes,
 * writes them, and reads them back.
 *
 * The snapshot is a copy of the records, because objects that a person is editing
 * cannot be read from another thread. Copying is much cheaper than turning into
 * text (a tenth of a millisecond for a usual session), so it alone happens in the
 * main thread; the job owns the copy.
 *
 * The results are there once the callback is called, or cirkel_save_job_wait()
 * returns %TRUE, whichever is first.
 */

struct _CirkelSaveJob
{
  GObject parent_instance;

  CirkelSession *snapshot;
  CirkelSavePlan plan;

  GMutex   mutex;
  GCond    cond;
  gboolean done;

  gboolean        in_file;
  gboolean        in_draft;
  gboolean        replaced;
  CirkelFileStamp stamp;
  GBytes         *bytes;
  GError         *error;
};

G_DEFINE_FINAL_TYPE (CirkelSaveJob, cirkel_save_job, G_TYPE_OBJECT)

/* Reading without an error is not enough: nothing of the session may be missing. */
static gboolean
check_bytes (GBytes *bytes, gpointer user_data, GError **error)
{
  CirkelSaveJob *self = user_data;
  g_autoptr (CirkelSession) session = cirkel_session_parse_bytes (bytes, error);

  if (session == NULL)
    return FALSE;

  if (!cirkel_record_equal (CIRKEL_RECORD (session), CIRKEL_RECORD (self->snapshot)))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                           _ ("What was written is not the whole session."));
      return FALSE;
    }

  return TRUE;
}

static gboolean
write_file (CirkelSaveJob *self, GError **error)
{
  const CirkelSavePlan *plan = &self->plan;
  const CirkelFileStamp before = self->stamp;
  gboolean              known = !plan->overwrite && plan->known_bytes != NULL;
  gboolean saved = cirkel_safe_file_write (plan->path, self->bytes, known ? &plan->known : NULL, check_bytes,
                                           self, &self->stamp, error);

  self->replaced = saved || !cirkel_file_stamp_equal (&self->stamp, &before);
  return saved;
}

/* A file that was only touched or copied back holds what it held: nobody changed
 * it. So where the stamp differs look at the content before asking a person. */
static gboolean
write_unless_changed (CirkelSaveJob *self, GError **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autoptr (GBytes) present = NULL;
  CirkelFileStamp stamp;

  if (write_file (self, &local_error))
    return TRUE;

  if (g_error_matches (local_error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG))
    present = cirkel_safe_file_read (self->plan.path, &stamp, NULL);
  if (present != NULL && g_bytes_equal (present, self->plan.known_bytes))
    {
      self->plan.known = stamp;
      return write_file (self, error);
    }

  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

static gboolean
write_draft (CirkelSaveJob *self, GError **error)
{
  if (self->plan.slot == NULL)
    self->plan.slot
      = cirkel_draft_slot_claim (self->plan.drafts_folder, cirkel_session_get_id (self->snapshot), error);

  return self->plan.slot != NULL
         && cirkel_safe_file_write (cirkel_draft_slot_get_path (self->plan.slot), self->bytes, NULL,
                                    check_bytes, self, NULL, error);
}

static void
save (CirkelSaveJob *self)
{
  self->bytes = cirkel_session_serialize (self->snapshot);

  if (self->plan.path == NULL)
    {
      self->in_draft = write_draft (self, &self->error);
      return;
    }

  self->in_file = write_unless_changed (self, &self->error);
  if (!self->in_file && self->plan.spare)
    self->in_draft = write_draft (self, NULL);

  /* The draft goes only now that the work is safe in its own place. */
  if (self->in_file && self->plan.slot != NULL)
    {
      cirkel_draft_slot_remove (self->plan.slot, NULL);
      g_clear_pointer (&self->plan.slot, cirkel_draft_slot_free);
    }
}

static void
save_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  CirkelSaveJob *self = source;

  save (self);

  g_mutex_lock (&self->mutex);
  self->done = TRUE;
  g_cond_broadcast (&self->cond);
  g_mutex_unlock (&self->mutex);

  g_task_return_boolean (task, TRUE);
}

static void
cirkel_save_job_finalize (GObject *object)
{
  CirkelSaveJob *self = CIRKEL_SAVE_JOB (object);

  g_clear_object (&self->snapshot);
  g_clear_pointer (&self->plan.path, g_free);
  g_clear_pointer (&self->plan.known_bytes, g_bytes_unref);
  g_clear_pointer (&self->plan.drafts_folder, g_free);
  g_clear_pointer (&self->plan.slot, cirkel_draft_slot_free);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_error (&self->error);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->cond);

  G_OBJECT_CLASS (cirkel_save_job_parent_class)->finalize (object);
}

static void
cirkel_save_job_init (CirkelSaveJob *self)
{
  g_mutex_init (&self->mutex);
  g_cond_init (&self->cond);
}

static void
cirkel_save_job_class_init (CirkelSaveJobClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = cirkel_save_job_finalize;
}

/**
 * cirkel_save_job_new:
 * @snapshot: (transfer full): a session that nobody else has
 * @plan: what to do; its slot is taken over, the rest copied
 *
 * Returns: (transfer full): a job that has not begun
 */
CirkelSaveJob *
cirkel_save_job_new (CirkelSession *snapshot, const CirkelSavePlan *plan)
{
  CirkelSaveJob *self = g_object_new (CIRKEL_TYPE_SAVE_JOB, NULL);

  self->snapshot = snapshot;
  self->plan = *plan;
  self->plan.path = g_strdup (plan->path);
  self->plan.known_bytes = plan->known_bytes != NULL ? g_bytes_ref (plan->known_bytes) : NULL;
  self->plan.drafts_folder = g_strdup (plan->drafts_folder);

  return self;
}

/**
 * cirkel_save_job_start:
 * @self: a job
 * @callback: called in this thread when it is done
 * @user_data: for @callback
 *
 * Begins. The job keeps itself alive until the callback.
 */
void
cirkel_save_job_start (CirkelSaveJob *self, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, callback, user_data);

  g_task_set_source_tag (task, cirkel_save_job_start);
  g_task_run_in_thread (task, save_in_thread);
}

/**
 * cirkel_save_job_wait:
 * @self: a job that was started
 * @deadline: until when, by g_get_monotonic_time()
 *
 * Waits without running the main loop. The callback is still called later.
 *
 * Returns: whether the job is done
 */
gboolean
cirkel_save_job_wait (CirkelSaveJob *self, gint64 deadline)
{
  gboolean done;

  g_mutex_lock (&self->mutex);
  while (!self->done && g_cond_wait_until (&self->cond, &self->mutex, deadline))
    ;
  done = self->done;
  g_mutex_unlock (&self->mutex);

  return done;
}

/**
 * cirkel_save_job_get_in_file:
 * @self: a job that is done
 *
 * Returns: whether the work is safe in the file
 */
gboolean
cirkel_save_job_get_in_file (CirkelSaveJob *self)
{
  return self->in_file;
}

/**
 * cirkel_save_job_get_in_draft:
 * @self: a job that is done
 *
 * Returns: whether the work is safe in the drafts
 */
gboolean
cirkel_save_job_get_in_draft (CirkelSaveJob *self)
{
  return self->in_draft;
}

/**
 * cirkel_save_job_get_error:
 * @self: a job that is done
 *
 * Returns: (transfer none) (nullable): why the work is not where it should be
 */
const GError *
cirkel_save_job_get_error (CirkelSaveJob *self)
{
  return self->error;
}

/**
 * cirkel_save_job_get_known:
 * @self: a job that is done
 * @stamp: (out): tells the content
 *
 * What the file holds now, by this job's doing. It can do so even where an error
 * followed, as when the disk failed after the rename.
 *
 * Returns: (transfer none) (nullable): the content, or %NULL where the job changed nothing
 */
GBytes *
cirkel_save_job_get_known (CirkelSaveJob *self, CirkelFileStamp *stamp)
{
  if (!self->replaced)
    return NULL;

  *stamp = self->stamp;
  return self->bytes;
}

/**
 * cirkel_save_job_steal_slot:
 * @self: a job that is done
 *
 * Returns: (transfer full) (nullable): the draft of the session, where it has one now
 */
CirkelDraftSlot *
cirkel_save_job_steal_slot (CirkelSaveJob *self)
{
  return g_steal_pointer (&self->plan.slot);
}
