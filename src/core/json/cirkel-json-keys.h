/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CirkelJsonKey:
 * @start: (array length=length): what the key means, without quotes or escapes
 * @length: its length in bytes
 * @hash: a number that equal keys have in common
 *
 * The name of a member.
 */
typedef struct
{
  const char *start;
  guint32     length;
  guint32     hash;
} CirkelJsonKey;

/**
 * CirkelJsonKeys:
 *
 * The names of the members of all objects that are open while a document is read.
 */
typedef struct
{
  /*< private >*/
  GArray       *stack;
  GStringChunk *unescaped;
  guint64       seed;
} CirkelJsonKeys;

/**
 * CirkelJsonKeySet:
 *
 * The names of the members of one open object.
 */
typedef struct
{
  /*< private >*/
  guint    base;
  guint32 *slots;
  guint    n_slots;
} CirkelJsonKeySet;

void cirkel_json_keys_init (CirkelJsonKeys *self);
void cirkel_json_keys_clear (CirkelJsonKeys *self);

void     cirkel_json_keys_open (CirkelJsonKeys *self, CirkelJsonKeySet *set);
gboolean cirkel_json_keys_add (CirkelJsonKeys   *self,
                               CirkelJsonKeySet *set,
                               const char       *start,
                               const char       *end,
                               gboolean          escaped,
                               CirkelJsonKey    *key);
void     cirkel_json_keys_close (CirkelJsonKeys *self, CirkelJsonKeySet *set);

G_END_DECLS
