/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-document.h"

#include "cirkel-document-private.h"
#include "cirkel-enum-types.h"

#include <glib/gi18n-lib.h>

/**
 * CirkelDocument:
 *
 * A session on the screen: the session itself, its history, and its place on the
 * disk.
 *
 * Nobody needs to ask for a save. Every edit is on the disk within two seconds:
 * in the session's file, or, while it has none, among the drafts. A document
 * that was made with cirkel_document_new() leaves nothing behind until its first
 * edit.
 *
 * The session and the history are the same objects for as long as the document
 * lives. All of it belongs to the main thread.
 *
 * Before a document is let go, call cirkel_document_close().
 */

struct _CirkelDocument
{
  GObject parent_instance;

  CirkelSession *session;
  CirkelHistory *history;
  CirkelSaver   *saver;
};

G_DEFINE_FINAL_TYPE (CirkelDocument, cirkel_document, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_SESSION,
  PROP_HISTORY,
  PROP_FILE,
  PROP_STATE,
  PROP_MODIFIED,
  PROP_SAVED_AT,
  PROP_AUTOSAVE_DELAY,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
cirkel_document_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  CirkelDocument *self = CIRKEL_DOCUMENT (object);

  switch (property_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    case PROP_HISTORY:
      g_value_set_object (value, self->history);
      break;
    case PROP_FILE:
      g_value_set_object (value, cirkel_document_get_file (self));
      break;
    case PROP_STATE:
      g_value_set_enum (value, cirkel_document_get_state (self));
      break;
    case PROP_MODIFIED:
      g_value_set_boolean (value, cirkel_document_get_modified (self));
      break;
    case PROP_SAVED_AT:
      g_value_set_boxed (value, cirkel_document_get_saved_at (self));
      break;
    case PROP_AUTOSAVE_DELAY:
      g_value_set_uint (value, cirkel_saver_get_delay (self->saver));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
cirkel_document_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  CirkelDocument *self = CIRKEL_DOCUMENT (object);

  switch (property_id)
    {
    case PROP_AUTOSAVE_DELAY:
      cirkel_saver_set_delay (self->saver, g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

/* The saver's properties have the names of the document's. */
static void
saver_notify_cb (CirkelDocument *self, GParamSpec *pspec)
{
  g_object_notify (G_OBJECT (self), pspec->name);
}

static void
cirkel_document_dispose (GObject *object)
{
  CirkelDocument *self = CIRKEL_DOCUMENT (object);

  if (self->saver != NULL)
    g_signal_handlers_disconnect_by_data (self->saver, self);
  g_clear_object (&self->saver);
  g_clear_object (&self->history);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (cirkel_document_parent_class)->dispose (object);
}

static void
cirkel_document_init (CirkelDocument *self)
{
}

static void
cirkel_document_class_init (CirkelDocumentClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = cirkel_document_get_property;
  object_class->set_property = cirkel_document_set_property;
  object_class->dispose = cirkel_document_dispose;

  /**
   * CirkelDocument:session:
   *
   * What is worked on. It does not become another one.
   */
  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, CIRKEL_TYPE_SESSION, flags);

  /**
   * CirkelDocument:history:
   *
   * The edits of the session. It does not become another one.
   */
  properties[PROP_HISTORY] = g_param_spec_object ("history", NULL, NULL, CIRKEL_TYPE_HISTORY, flags);

  /**
   * CirkelDocument:file: (nullable)
   *
   * Where the session lives; %NULL while it is a draft.
   */
  properties[PROP_FILE] = g_param_spec_object ("file", NULL, NULL, G_TYPE_FILE, flags);

  /**
   * CirkelDocument:state:
   *
   * How the work on the screen and the disk relate. While it is
   * %CIRKEL_DOCUMENT_FAILED or %CIRKEL_DOCUMENT_CONFLICT,
   * cirkel_document_get_error() tells why, and the work is kept as a draft where
   * that is possible.
   */
  properties[PROP_STATE]
    = g_param_spec_enum ("state", NULL, NULL, CIRKEL_TYPE_DOCUMENT_STATE, CIRKEL_DOCUMENT_SAVED, flags);

  /**
   * CirkelDocument:modified:
   *
   * Whether the session differs from what is in its place. Undoing as far as the
   * last save makes it %FALSE again.
   */
  properties[PROP_MODIFIED] = g_param_spec_boolean ("modified", NULL, NULL, FALSE, flags);

  /**
   * CirkelDocument:saved-at: (nullable)
   *
   * When the last save succeeded; %NULL where there was none since the document
   * was made or opened.
   */
  properties[PROP_SAVED_AT] = g_param_spec_boxed ("saved-at", NULL, NULL, G_TYPE_DATE_TIME, flags);

  /**
   * CirkelDocument:autosave-delay:
   *
   * How long after the first unsaved edit a save begins, in milliseconds.
   */
  properties[PROP_AUTOSAVE_DELAY]
    = g_param_spec_uint ("autosave-delay", NULL, NULL, 0, 2000, 1000,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

/*< private >
 * cirkel_document_make:
 * @drafts: where it is kept until it has a place of its own
 * @session: what is worked on
 *
 * Returns: (transfer full): a document of a session that is new, until its saver hears otherwise
 */
CirkelDocument *
cirkel_document_make (CirkelDrafts *drafts, CirkelSession *session)
{
  CirkelDocument *self = g_object_new (CIRKEL_TYPE_DOCUMENT, NULL);

  self->session = g_object_ref (session);
  self->history = cirkel_history_new ();
  self->saver = cirkel_saver_new (session, self->history, cirkel_drafts_get_folder (drafts));
  g_signal_connect_swapped (self->saver, "notify", G_CALLBACK (saver_notify_cb), self);

  return self;
}

/*< private >
 * cirkel_document_get_saver:
 * @self: a document
 *
 * Returns: (transfer none): what keeps its session on the disk
 */
CirkelSaver *
cirkel_document_get_saver (CirkelDocument *self)
{
  return self->saver;
}

/*< private >
 * cirkel_document_require_path:
 * @file: where a session is, or is to be
 * @error: return location for an error that names the file
 *
 * Returns: whether it is on this computer
 */
gboolean
cirkel_document_require_path (GFile *file, GError **error)
{
  g_autofree char *name = NULL;

  if (g_file_peek_path (file) != NULL)
    return TRUE;

  name = g_file_get_basename (file);
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
               _ ("“%s” is not on this computer. Copy it to this computer first."), name);
  return FALSE;
}

/**
 * cirkel_document_new:
 * @drafts: where it is kept until it has a place of its own
 * @language: the language of the conversation, as "nl"
 * @label: what the session is called, at most %CIRKEL_SESSION_LABEL_MAX characters; never a name
 *
 * Begins a new session. Nothing is written before the first edit.
 *
 * Returns: (transfer full): the document
 */
CirkelDocument *
cirkel_document_new (CirkelDrafts *drafts, const char *language, const char *label)
{
  g_autoptr (CirkelSession) session = cirkel_session_new (language, label);

  return cirkel_document_make (drafts, session);
}

/**
 * cirkel_document_new_for:
 * @drafts: where it is kept until it has a place of its own
 * @session: a new session
 *
 * As [ctor@Document.new], with a session that was made ready: for a client who explores alone.
 *
 * Returns: (transfer full): the document
 */
CirkelDocument *
cirkel_document_new_for (CirkelDrafts *drafts, CirkelSession *session)
{
  return cirkel_document_make (drafts, session);
}

/**
 * cirkel_document_new_unkept:
 * @drafts: where it is kept once it has a file, and that cannot be written
 * @session: a new session
 *
 * As [ctor@Document.new_for], for a demonstration: nothing is written, and closing costs nothing,
 * until somebody saves the session in a file.
 *
 * Returns: (transfer full): the document
 */
CirkelDocument *
cirkel_document_new_unkept (CirkelDrafts *drafts, CirkelSession *session)
{
  CirkelDocument *self = cirkel_document_make (drafts, session);

  cirkel_saver_keep_nothing (self->saver);

  return self;
}

/**
 * cirkel_document_get_session:
 * @self: a document
 *
 * Returns: (transfer none): what is worked on
 */
CirkelSession *
cirkel_document_get_session (CirkelDocument *self)
{
  return self->session;
}

/**
 * cirkel_document_get_history:
 * @self: a document
 *
 * Returns: (transfer none): the edits of the session
 */
CirkelHistory *
cirkel_document_get_history (CirkelDocument *self)
{
  return self->history;
}

/**
 * cirkel_document_get_file:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): where the session lives; %NULL while it is a draft
 */
GFile *
cirkel_document_get_file (CirkelDocument *self)
{
  return cirkel_saver_get_file (self->saver);
}

/**
 * cirkel_document_get_state:
 * @self: a document
 *
 * Returns: how the work on the screen and the disk relate
 */
CirkelDocumentState
cirkel_document_get_state (CirkelDocument *self)
{
  return cirkel_saver_get_state (self->saver);
}

/**
 * cirkel_document_get_modified:
 * @self: a document
 *
 * Returns: whether the session differs from what is in its place
 */
gboolean
cirkel_document_get_modified (CirkelDocument *self)
{
  return cirkel_saver_get_modified (self->saver);
}

/**
 * cirkel_document_get_kept:
 * @self: a document
 *
 * Tells whether closing now costs nothing.
 *
 * Returns: whether the session as it is now is on the disk, in its place or as a draft, or is not
 *   to be kept
 */
gboolean
cirkel_document_get_kept (CirkelDocument *self)
{
  return cirkel_saver_get_kept (self->saver);
}

/**
 * cirkel_document_get_saved_at:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): when the last save succeeded; %NULL where there was none yet
 */
GDateTime *
cirkel_document_get_saved_at (CirkelDocument *self)
{
  return cirkel_saver_get_saved_at (self->saver);
}

/**
 * cirkel_document_get_error:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): what is wrong, with the name of the file and
 *   what can be done, while the state is %CIRKEL_DOCUMENT_FAILED or
 *   %CIRKEL_DOCUMENT_CONFLICT
 */
const GError *
cirkel_document_get_error (CirkelDocument *self)
{
  return cirkel_saver_get_error (self->saver);
}

/**
 * cirkel_document_lives_in:
 * @self: a document
 * @file: a file, by any name that leads to it
 *
 * Returns: whether @file is the document's own, so that opening it again should
 *   show the document that is open
 */
gboolean
cirkel_document_lives_in (CirkelDocument *self, GFile *file)
{
  GFile *own = cirkel_document_get_file (self);

  return own != NULL
         && (g_file_equal (own, file)
             || (g_file_peek_path (file) != NULL
                 && cirkel_file_same (g_file_peek_path (own), g_file_peek_path (file))));
}

/**
 * cirkel_document_flush:
 * @self: a document
 * @error: return location
 *
 * Saves what is not saved and waits for it, without running the main loop, for
 * seven seconds at most: for the end of a window or of the program.
 *
 * Errors: why the work is not in its place. It can still be among the drafts, as
 * cirkel_document_get_kept() tells.
 *
 * Returns: whether all work is in its place
 */
gboolean
cirkel_document_flush (CirkelDocument *self, GError **error)
{
  return cirkel_saver_flush (self->saver, error);
}

/**
 * cirkel_document_close:
 * @self: a document
 * @error: return location
 *
 * Saves what is not saved, as cirkel_document_flush() does, and lets go of the
 * file or the draft. A draft is kept, to be offered on the start screen, unless
 * nothing was done in it: then nothing is left behind. Nothing is saved after
 * this, so where it matters ask cirkel_document_flush() first.
 *
 * Returns: whether all work is kept, in its place or as a draft
 */
gboolean
cirkel_document_close (CirkelDocument *self, GError **error)
{
  return cirkel_saver_close (self->saver, error);
}
