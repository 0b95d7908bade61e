/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-file-error.h"
#include "cirkel-method.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CirkelContentsValue:
 *
 * The words about one of the seven values.
 */
typedef struct
{
  const char  *title;
  const char  *short_title;
  const char  *explanation;
  const char **examples;
  char        *icon_name;
  const char  *questions[CIRKEL_N_ASPECTS];
} CirkelContentsValue;

/**
 * CirkelContentsPlace:
 *
 * The words about one of the places.
 */
typedef struct
{
  const char *name;
  const char *meaning;
} CirkelContentsPlace;

/**
 * CirkelContentsStep:
 *
 * The words of one of the steps.
 */
typedef struct
{
  const char     *title;
  const char     *goal;
  const char    **parts;
  CirkelQuestion *questions;
  guint           n_questions;
} CirkelContentsStep;

/**
 * CirkelContentsTips:
 *
 * A list of subjects.
 */
typedef struct
{
  CirkelTip *items;
  guint      n;
} CirkelContentsTips;

/**
 * CIRKEL_CONTENTS_MAX:
 *
 * The most bytes that a content file may have: some twenty times what is usual.
 */
#define CIRKEL_CONTENTS_MAX (1024 * 1024)

/**
 * CirkelContents:
 *
 * All words of the method in one language. Never changes, and is shared.
 */
typedef struct
{
  const char         *language;
  CirkelContentsPlace places[CIRKEL_N_PLACES];
  GHashTable         *values; /* id → CirkelContentsValue */
  CirkelContentsStep  steps[CIRKEL_N_STEPS];
  const char         *intro;
  const char         *aspects[CIRKEL_N_ASPECTS];
  const char         *scale[CIRKEL_N_ANSWERS];
  CirkelContentsTips  ways;
  CirkelContentsTips  help;
  CirkelContentsTips  decisions;
  CirkelContentsTips  roles;
  CirkelFactorGroup  *groups;
  guint               n_groups;
  CirkelObserverPart *observer;
  guint               n_observer;
  CirkelChapterText   chapters[CIRKEL_N_CHAPTERS];
  const char         *months[12];
  gpointer            paper; /* the record with the words on paper */

  /*< private >*/
  gpointer   record; /* has the words */
  GPtrArray *owned;  /* has the arrays */
} CirkelContents;

gboolean        cirkel_contents_recognize (const char *data, gsize length);
CirkelContents *cirkel_contents_parse (const char *data, gsize length, GPtrArray *problems, GError **error);
CirkelContents *cirkel_contents_load (GFile *file, GError **error);
CirkelContents *cirkel_contents_ref (CirkelContents *self);
void            cirkel_contents_unref (CirkelContents *self);

CirkelContents *cirkel_contents_get (const char *language);
CirkelContents *cirkel_contents_get_built_in (const char *language);
void            cirkel_contents_choose (CirkelContents *contents);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CirkelContents, cirkel_contents_unref)

G_END_DECLS
