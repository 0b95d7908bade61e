/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CirkelJsonSlice:
 * @start: (array length=length): where it begins in a document
 * @length: its length in bytes
 *
 * A value or a key of a JSON document as it is written there. It is borrowed:
 * it lasts as long as the document.
 */
typedef struct
{
  const char *start;
  gsize       length;
} CirkelJsonSlice;

/**
 * CirkelJsonCursor:
 * @key: the name of the present member with its quotes; nothing in an array
 * @value: where the present value begins
 * @n_values: how many values were passed by, at all depths; never too few
 *
 * Where one is among the members of an object or the items of an array.
 */
typedef struct
{
  CirkelJsonSlice key;
  const char     *value;
  gsize           n_values;

  /*< private >*/
  const char *p;
  char        close;
} CirkelJsonCursor;

void            cirkel_json_cursor_init (CirkelJsonCursor *self, const char *container);
gboolean        cirkel_json_cursor_next (CirkelJsonCursor *self);
CirkelJsonSlice cirkel_json_cursor_skip (CirkelJsonCursor *self);
void            cirkel_json_cursor_enter (CirkelJsonCursor *self, CirkelJsonCursor *inner);
CirkelJsonSlice cirkel_json_cursor_leave (CirkelJsonCursor *self, CirkelJsonCursor *inner);

void     cirkel_json_append_squeezed (GString *to, CirkelJsonSlice container);
void     cirkel_json_append_unescaped (GString *to, const char *start, const char *end);
gboolean cirkel_json_key_is (CirkelJsonSlice key, const char *name);

void cirkel_json_append_string (GString *to, const char *text);

G_END_DECLS
