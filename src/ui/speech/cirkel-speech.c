/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-speech.h"

#include "cirkel-voice.h"

/**
 * CirkelSpeech:
 *
 * Reads texts aloud, where the system has a voice.
 *
 * The voice lives in a thread of its own, for it may take its time; what it has to tell
 * comes back to the main thread. One that does not answer is given up, and nothing more is
 * asked of it: that is no trouble to tell anybody of, for without a voice all works as well.
 */

/* How long the voice may take to answer, to be started too: a person no longer waits for it then. */
#define PATIENCE_SECONDS 10

/* How long the end of the program may wait for the voice to fall silent, in microseconds. */
#define SILENCE_LIMIT (300 * G_TIME_SPAN_MILLISECOND)

typedef struct _Link Link;

struct _CirkelSpeech
{
  GObject parent_instance;

  Link    *link; /* (nullable): NULL once the voice was given up */
  guint    n_unanswered;
  guint    patience; /* the source that gives up, or 0 */
  gboolean available;
  char    *text;
  guint    serial;   /* of the text; the voice may still tell of earlier ones */
  gint64   id;       /* what the end of the text is told with; -1 while that is not known */
  gint64   ended_id; /* the last text that ended */
};

G_DEFINE_FINAL_TYPE (CirkelSpeech, cirkel_speech, G_TYPE_OBJECT)

enum
{
  PROP_AVAILABLE = 1,
  PROP_TEXT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

typedef enum
{
  JOB_OPEN,
  JOB_SAY,
  JOB_STOP,
  JOB_CLOSE,
} JobKind;

typedef struct
{
  JobKind kind;
  char   *text;
  char   *language;
  guint   serial;
} Job;

/* What the thread has; it outlives the object where the voice never answers. */
struct _Link
{
  gatomicrefcount ref_count;
  GAsyncQueue    *jobs;
  GWeakRef        speech;
  GMutex          lock;
  GCond           closed;
  gboolean        is_closed;
};

/* What the thread tells the object. */
typedef struct
{
  Link    *link;
  gboolean is_answer;
  gboolean is_there;
  guint    serial;
  gint64   id;
} News;

static void
job_free (Job *job)
{
  g_free (job->text);
  g_free (job->language);
  g_free (job);
}

static Link *
link_ref (Link *link)
{
  g_atomic_ref_count_inc (&link->ref_count);

  return link;
}

static void
link_unref (Link *link)
{
  if (!g_atomic_ref_count_dec (&link->ref_count))
    return;

  g_async_queue_unref (link->jobs);
  g_weak_ref_clear (&link->speech);
  g_mutex_clear (&link->lock);
  g_cond_clear (&link->closed);
  g_free (link);
}

static void
news_free (News *news)
{
  link_unref (news->link);
  g_free (news);
}

static void
set_available (CirkelSpeech *self, gboolean available)
{
  if (self->available == available)
    return;

  self->available = available;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_AVAILABLE]);
}

static void
set_text (CirkelSpeech *self, const char *text)
{
  if (g_strcmp0 (self->text, text) == 0)
    return;

  g_free (self->text);
  self->text = g_strdup (text);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
}

static void
send_job (GAsyncQueue *jobs, JobKind kind, const char *text, const char *language, guint serial)
{
  Job *job = g_new0 (Job, 1);

  job->kind = kind;
  job->text = g_strdup (text);
  job->language = g_strdup (language);
  job->serial = serial;
  g_async_queue_push (jobs, job);
}

static void
give_up (CirkelSpeech *self)
{
  g_clear_handle_id (&self->patience, g_source_remove);
  if (self->link != NULL)
    send_job (self->link->jobs, JOB_CLOSE, NULL, NULL, 0);
  g_clear_pointer (&self->link, link_unref);
  set_text (self, NULL);
  set_available (self, FALSE);
}

static gboolean
patience_cb (gpointer data)
{
  CirkelSpeech *self = data;

  self->patience = 0;
  give_up (self);

  return G_SOURCE_REMOVE;
}

/* Each answer gives the voice time anew for the next one. */
static void
update_patience (CirkelSpeech *self)
{
  g_clear_handle_id (&self->patience, g_source_remove);
  if (self->n_unanswered > 0)
    self->patience = g_timeout_add_seconds (PATIENCE_SECONDS, patience_cb, self);
}

static void
ask (CirkelSpeech *self, JobKind kind, const char *text, const char *language)
{
  send_job (self->link->jobs, kind, text, language, self->serial);
  self->n_unanswered++;
  if (self->patience == 0)
    update_patience (self);
}

/* That a text ended may be told before what it is called. */
static void
update_text (CirkelSpeech *self)
{
  if (self->id >= 0 && self->id <= self->ended_id)
    set_text (self, NULL);
}

static void
take_answer (CirkelSpeech *self, const News *news)
{
  self->n_unanswered--;
  update_patience (self);
  if (!news->is_there)
    {
      give_up (self);
      return;
    }

  if (news->serial == self->serial)
    self->id = news->id;
  set_available (self, TRUE);
}

static gboolean
take_news_cb (gpointer data)
{
  News *news = data;
  g_autoptr (CirkelSpeech) self = g_weak_ref_get (&news->link->speech);

  if (self == NULL || self->link == NULL)
    return G_SOURCE_REMOVE;

  if (news->is_answer)
    take_answer (self, news);
  else
    self->ended_id = MAX (self->ended_id, news->id);
  update_text (self);

  return G_SOURCE_REMOVE;
}

static void
tell (Link *link, gboolean is_answer, gboolean is_there, guint serial, gint64 id)
{
  News *news = g_new0 (News, 1);

  news->link = link_ref (link);
  news->is_answer = is_answer;
  news->is_there = is_there;
  news->serial = serial;
  news->id = id;
  g_idle_add_full (G_PRIORITY_DEFAULT, take_news_cb, news, (GDestroyNotify)news_free);
}

static void
voice_ended_cb (gint64 id, gpointer data)
{
  tell (data, FALSE, TRUE, 0, id);
}

/* Returns whether there is more to do. */
static gboolean
do_job (Link *link, CirkelVoice **voice, const Job *job)
{
  gboolean is_there = TRUE;
  gint64   id = -1;

  switch (job->kind)
    {
    case JOB_OPEN:
      *voice = cirkel_voice_open (voice_ended_cb, link);
      is_there = *voice != NULL;
      break;
    case JOB_SAY:
      id = cirkel_voice_say (*voice, job->text, job->language);
      is_there = id >= 0;
      break;
    case JOB_STOP:
      is_there = cirkel_voice_stop (*voice);
      break;
    case JOB_CLOSE:
    default:
      return FALSE;
    }
  tell (link, TRUE, is_there, job->serial, id);

  return *voice != NULL;
}

static void
tell_closed (Link *link)
{
  g_mutex_lock (&link->lock);
  link->is_closed = TRUE;
  g_cond_signal (&link->closed);
  g_mutex_unlock (&link->lock);
}

/* Otherwise the program is gone before its thread has told the service to be silent. */
static void
wait_for_silence (Link *link)
{
  gint64 end = g_get_monotonic_time () + SILENCE_LIMIT;

  g_mutex_lock (&link->lock);
  while (!link->is_closed && g_cond_wait_until (&link->closed, &link->lock, end))
    ;
  g_mutex_unlock (&link->lock);
}

static gpointer
thread_main (gpointer data)
{
  Link        *link = data;
  CirkelVoice *voice = NULL;
  gboolean     goes_on = TRUE;

  while (goes_on)
    {
      Job *job = g_async_queue_pop (link->jobs);

      goes_on = do_job (link, &voice, job);
      job_free (job);
    }
  if (voice != NULL)
    cirkel_voice_close (voice);
  tell_closed (link);
  link_unref (link);

  return NULL;
}

static void
cirkel_speech_constructed (GObject *object)
{
  CirkelSpeech *self = CIRKEL_SPEECH (object);
  Link         *link = g_new0 (Link, 1);

  G_OBJECT_CLASS (cirkel_speech_parent_class)->constructed (object);

  g_atomic_ref_count_init (&link->ref_count);
  link->jobs = g_async_queue_new_full ((GDestroyNotify)job_free);
  g_weak_ref_init (&link->speech, self);
  g_mutex_init (&link->lock);
  g_cond_init (&link->closed);
  self->link = link;
  g_thread_unref (g_thread_new ("speech", thread_main, link_ref (link)));
  ask (self, JOB_OPEN, NULL, NULL);
}

static void
cirkel_speech_dispose (GObject *object)
{
  CirkelSpeech *self = CIRKEL_SPEECH (object);
  Link         *link = self->available ? link_ref (self->link) : NULL;

  give_up (self);
  if (link != NULL)
    {
      wait_for_silence (link);
      link_unref (link);
    }

  G_OBJECT_CLASS (cirkel_speech_parent_class)->dispose (object);
}

static void
cirkel_speech_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  CirkelSpeech *self = CIRKEL_SPEECH (object);

  switch (id)
    {
    case PROP_AVAILABLE:
      g_value_set_boolean (value, self->available);
      break;
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
cirkel_speech_class_init (CirkelSpeechClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = cirkel_speech_constructed;
  object_class->dispose = cirkel_speech_dispose;
  object_class->get_property = cirkel_speech_get_property;

  properties[PROP_AVAILABLE]
    = g_param_spec_boolean ("available", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_TEXT]
    = g_param_spec_string ("text", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
cirkel_speech_init (CirkelSpeech *self)
{
  self->id = -1;
  self->ended_id = -1;
}

/**
 * cirkel_speech_new:
 *
 * Begins to look for a voice, and does not wait for it.
 *
 * Returns: (transfer full): what reads aloud
 */
CirkelSpeech *
cirkel_speech_new (void)
{
  return g_object_new (CIRKEL_TYPE_SPEECH, NULL);
}

/**
 * cirkel_speech_get_available:
 * @self: what reads aloud
 *
 * Returns: whether there is a voice; not at first, and no longer when it does not answer
 */
gboolean
cirkel_speech_get_available (CirkelSpeech *self)
{
  return self->available;
}

/**
 * cirkel_speech_get_text:
 * @self: what reads aloud
 *
 * Returns: (transfer none) (nullable): what is being said
 */
const char *
cirkel_speech_get_text (CirkelSpeech *self)
{
  return self->text;
}

/**
 * cirkel_speech_say:
 * @self: what reads aloud
 * @text: what to say, plain text
 * @language: the language of @text, as "nl"
 *
 * Says a text in the place of the one before. Without a voice nothing happens.
 */
void
cirkel_speech_say (CirkelSpeech *self, const char *text, const char *language)
{
  if (!self->available)
    return;

  self->serial++;
  self->id = -1;
  ask (self, JOB_SAY, text, language);
  set_text (self, text);
}

/**
 * cirkel_speech_stop:
 * @self: what reads aloud
 *
 * Cuts off what is being said, if anything.
 */
void
cirkel_speech_stop (CirkelSpeech *self)
{
  if (self->text == NULL)
    return;

  self->serial++;
  self->id = -1;
  ask (self, JOB_STOP, NULL, NULL);
  set_text (self, NULL);
}

/**
 * cirkel_speech_toggle:
 * @self: what reads aloud
 * @text: what to say, plain text
 * @language: the language of @text, as "nl"
 *
 * Says a text, or stops saying it.
 */
void
cirkel_speech_toggle (CirkelSpeech *self, const char *text, const char *language)
{
  if (g_strcmp0 (self->text, text) == 0)
    cirkel_speech_stop (self);
  else
    cirkel_speech_say (self, text, language);
}
