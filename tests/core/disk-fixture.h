/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-document.h"
#include "cirkel-edits.h"

G_BEGIN_DECLS

/* A folder of a test's own, and drafts in a folder within it. */
typedef struct
{
  char         *folder;
  CirkelDrafts *drafts;
} DiskFixture;

void disk_set_up (DiskFixture *f, gconstpointer data);
void disk_tear_down (DiskFixture *f, gconstpointer data);

/* (transfer full) */
char  *disk_path (DiskFixture *f, const char *name);
GFile *disk_file (DiskFixture *f, const char *name);
char  *disk_read (const char *path);
void   disk_write (const char *path, const char *text);
guint  disk_count (const char *folder, const char *suffix);

/* Runs the main loop until the condition holds, at most 20 seconds. */
typedef gboolean (*DiskCondition) (gpointer data);

void disk_wait_for (DiskCondition condition, gpointer data);
void disk_wait_for_state (CirkelDocument *document, CirkelDocumentState state);

/* Gives up the last reference but those that threads still hold for a moment. */
void disk_release (gpointer object);

/* Each moves a card elsewhere: one undoable step. */
void disk_edit (CirkelDocument *document);

/* A session file, made by way of a document. */
void disk_make_session (DiskFixture *f, const char *path, const char *label);

/* Whether a file holds what the document shows. */
gboolean disk_holds (const char *path, CirkelDocument *document);
gboolean disk_holds_session (const char *path, CirkelSession *session);

typedef struct
{
  gboolean done;
  gboolean ok;
  GError  *error;
} DiskResult;

gboolean disk_save (CirkelDocument *document, GError **error);
gboolean disk_save_as (CirkelDocument *document, GFile *file, GError **error);
gboolean disk_resolve (CirkelDocument *document, CirkelResolution resolution, GFile *file, GError **error);

G_END_DECLS
