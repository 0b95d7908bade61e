/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-file-error.h"

G_BEGIN_DECLS

/**
 * CIRKEL_PROBLEMS_MAX:
 *
 * How many problems of one file are told.
 */
#define CIRKEL_PROBLEMS_MAX 1000

/**
 * CirkelPath:
 * @parent: (nullable): the path to what it is in
 * @name: (nullable): the name of the member, or %NULL for an item of a list
 * @index: the place of an item in its list
 *
 * Where something stands in a document: the last step of the way. Lives on the
 * stack of whoever walks there, and becomes text only when there is a problem.
 */
typedef struct _CirkelPath CirkelPath;
struct _CirkelPath
{
  const CirkelPath *parent;
  const char       *name;
  guint             index;
};

/**
 * CirkelProblems:
 * @texts: (nullable) (element-type utf8): where all are collected as "path: what"
 * @error: (nullable): the first of them
 *
 * What is wrong with a document.
 */
typedef struct
{
  GPtrArray *texts;
  GError    *error;
} CirkelProblems;

void     cirkel_problems_add (CirkelProblems *self, const CirkelPath *path, CirkelFileError code, char *what);
void     cirkel_problems_add_at (CirkelProblems   *self,
                                 const CirkelPath *path,
                                 const char       *name,
                                 const char       *format,
                                 ...) G_GNUC_PRINTF (4, 5);
void     cirkel_problems_take_error (CirkelProblems *self, GError *error);
gboolean cirkel_problems_are_enough (const CirkelProblems *self);
gboolean cirkel_problems_settle (CirkelProblems *self, GError **error);

G_END_DECLS
