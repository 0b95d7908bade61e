/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-recent.h"

/**
 * CirkelRecent:
 *
 * A session that was opened: which file, under what label, whether a client explored in it, and when. It
 * does not change.
 */

struct _CirkelRecent
{
  GObject parent_instance;

  GFile     *file;
  char      *label;
  gboolean   exploring;
  GDateTime *opened;
};

G_DEFINE_FINAL_TYPE (CirkelRecent, cirkel_recent, G_TYPE_OBJECT)

static void
cirkel_recent_finalize (GObject *object)
{
  CirkelRecent *self = CIRKEL_RECENT (object);

  g_clear_object (&self->file);
  g_clear_pointer (&self->label, g_free);
  g_clear_pointer (&self->opened, g_date_time_unref);

  G_OBJECT_CLASS (cirkel_recent_parent_class)->finalize (object);
}

static void
cirkel_recent_init (CirkelRecent *self)
{
}

static void
cirkel_recent_class_init (CirkelRecentClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = cirkel_recent_finalize;
}

/**
 * cirkel_recent_new:
 * @file: a session file
 * @label: what the session is called
 * @exploring: whether a client explored in it, alone
 * @opened: when it was opened
 *
 * Returns: (transfer full): an item for the list
 */
CirkelRecent *
cirkel_recent_new (GFile *file, const char *label, gboolean exploring, GDateTime *opened)
{
  CirkelRecent *self = g_object_new (CIRKEL_TYPE_RECENT, NULL);

  self->file = g_object_ref (file);
  self->label = g_strdup (label);
  self->exploring = exploring;
  self->opened = g_date_time_ref (opened);

  return self;
}

/**
 * cirkel_recent_get_file:
 * @self: a recent session
 *
 * Returns: (transfer none): where the session is
 */
GFile *
cirkel_recent_get_file (CirkelRecent *self)
{
  return self->file;
}

/**
 * cirkel_recent_get_label:
 * @self: a recent session
 *
 * Returns: (transfer none): what people call the session, or ""
 */
const char *
cirkel_recent_get_label (CirkelRecent *self)
{
  return self->label;
}

/**
 * cirkel_recent_get_exploring:
 * @self: a recent session
 *
 * Returns: whether a client explored in it, alone, when it was last opened
 */
gboolean
cirkel_recent_get_exploring (CirkelRecent *self)
{
  return self->exploring;
}

/**
 * cirkel_recent_get_opened:
 * @self: a recent session
 *
 * Returns: (transfer none): when it was last opened
 */
GDateTime *
cirkel_recent_get_opened (CirkelRecent *self)
{
  return self->opened;
}
