/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-file-error.h"
#include "cirkel-method.h"

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
 * CirkelContents:
 *
 * All words of the method in one language. Never changes, and is shared.
 */
typedef struct
{
  CirkelContentsPlace places[CIRKEL_N_PLACES];
  GHashTable         *values; /* id → CirkelContentsValue */
  CirkelContentsStep  steps[CIRKEL_N_STEPS];
  const char         *intro;
  const char         *aspects[CIRKEL_N_ASPECTS];
  const char         *scale[CIRKEL_N_ANSWERS];
  CirkelContentsTips  ways;
  CirkelContentsTips  help;
  CirkelContentsTips  decisions;
  CirkelFactorGroup  *groups;
  guint               n_groups;

  /*< private >*/
  gpointer   record; /* has the words */
  GPtrArray *owned;  /* has the arrays */
} CirkelContents;

CirkelContents *cirkel_contents_parse (const char *data, gsize length, GError **error);
CirkelContents *cirkel_contents_ref (CirkelContents *self);
void            cirkel_contents_unref (CirkelContents *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CirkelContents, cirkel_contents_unref)

G_END_DECLS
