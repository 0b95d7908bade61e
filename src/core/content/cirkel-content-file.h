/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-problems.h"
#include "cirkel-record.h"

G_BEGIN_DECLS

/**
 * CirkelContentKind:
 * @format: what a file of this kind calls itself
 * @version: the newest version of it that this program reads
 * @max: the most bytes that it may have
 * @too_large: what to say of one that has more, to be translated
 * @not_one: what to say of a file of another kind, to be translated
 * @too_new: what to say of a newer version, to be translated
 *
 * A kind of file with words for the program.
 */
typedef struct
{
  const char *format;
  int         version;
  gsize       max;
  const char *too_large;
  const char *not_one;
  const char *too_new;
} CirkelContentKind;

gboolean cirkel_content_file_recognize (const CirkelContentKind *kind, const char *data, gsize length);
gboolean cirkel_content_file_read (const CirkelContentKind *kind,
                                   CirkelRecord            *record,
                                   const char              *data,
                                   gsize                    length,
                                   CirkelProblems          *problems);

G_END_DECLS
