/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-draft.h"

/**
 * CirkelDraft:
 *
 * A session that is kept in the private folder and that no document holds. It
 * does not change.
 */

struct _CirkelDraft
{
  GObject parent_instance;

  GFile     *file;
  char      *label;
  GDateTime *modified;
  char      *problem;
  gboolean   exploring;
};

G_DEFINE_FINAL_TYPE (CirkelDraft, cirkel_draft, G_TYPE_OBJECT)

static void
cirkel_draft_finalize (GObject *object)
{
  CirkelDraft *self = CIRKEL_DRAFT (object);

  g_clear_object (&self->file);
  g_clear_pointer (&self->label, g_free);
  g_clear_pointer (&self->modified, g_date_time_unref);
  g_clear_pointer (&self->problem, g_free);

  G_OBJECT_CLASS (cirkel_draft_parent_class)->finalize (object);
}

static void
cirkel_draft_init (CirkelDraft *self)
{
}

static void
cirkel_draft_class_init (CirkelDraftClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = cirkel_draft_finalize;
}

/*< private >
 * cirkel_draft_new:
 * @path: (type filename): where it is
 * @session: (nullable): what it holds
 * @modified: when it was written, in nanoseconds since 1970
 * @problem: (nullable): why it cannot be read
 *
 * Returns: (transfer full): the draft
 */
CirkelDraft *
cirkel_draft_new (const char *path, CirkelSession *session, gint64 modified, const char *problem)
{
  CirkelDraft *self = g_object_new (CIRKEL_TYPE_DRAFT, NULL);
  g_autoptr (GDateTime) whole = g_date_time_new_from_unix_local (modified / G_GINT64_CONSTANT (1000000000));

  self->file = g_file_new_for_path (path);
  self->label = g_strdup (session != NULL ? cirkel_session_get_label (session) : "");
  self->exploring = session != NULL && cirkel_session_get_exploring (session);
  self->modified = g_date_time_add (whole, modified / 1000 % G_TIME_SPAN_SECOND);
  self->problem = g_strdup (problem);

  return self;
}

/**
 * cirkel_draft_get_file:
 * @self: a draft
 *
 * Returns: (transfer none): where the draft is
 */
GFile *
cirkel_draft_get_file (CirkelDraft *self)
{
  return self->file;
}

/**
 * cirkel_draft_get_label:
 * @self: a draft
 *
 * Returns: (transfer none): what people call the session, or ""
 */
const char *
cirkel_draft_get_label (CirkelDraft *self)
{
  return self->label;
}

/**
 * cirkel_draft_get_modified:
 * @self: a draft
 *
 * Returns: (transfer none): when it was last written
 */
GDateTime *
cirkel_draft_get_modified (CirkelDraft *self)
{
  return self->modified;
}

/**
 * cirkel_draft_get_problem:
 * @self: a draft
 *
 * Returns: (transfer none) (nullable): why it cannot be read, or %NULL where it can
 */
const char *
cirkel_draft_get_problem (CirkelDraft *self)
{
  return self->problem;
}

/**
 * cirkel_draft_get_exploring:
 * @self: a draft
 *
 * Returns: whether a client explores in it, alone
 */
gboolean
cirkel_draft_get_exploring (CirkelDraft *self)
{
  g_return_val_if_fail (CIRKEL_IS_DRAFT (self), FALSE);

  return self->exploring;
}
