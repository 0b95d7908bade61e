/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-file-error.h"

G_BEGIN_DECLS

/**
 * CirkelJsonTokens:
 * @p: where one is in a document
 * @end: where the document ends
 * @trouble: (nullable): where something is wrong
 * @what: (nullable): what is wrong there, in words for people
 * @code: the kind of trouble
 *
 * Reads the words of a JSON document, strictly.
 */
typedef struct
{
  const char     *p;
  const char     *end;
  const char     *trouble;
  const char     *what;
  CirkelFileError code;
} CirkelJsonTokens;

/**
 * cirkel_json_tokens_peek:
 * @self: the tokens
 *
 * Returns: the byte here, or NUL at the end. A NUL byte in the document is the
 *   same: neither may stand anywhere
 */
static inline char
cirkel_json_tokens_peek (const CirkelJsonTokens *self)
{
  return self->p < self->end ? *self->p : '\0';
}

/**
 * cirkel_json_tokens_skip_space:
 * @self: the tokens
 *
 * Goes to the next token.
 */
static inline void
cirkel_json_tokens_skip_space (CirkelJsonTokens *self)
{
  const char *p = self->p;

  while (p < self->end && (*p == ' ' || *p == '\n' || *p == '\t' || *p == '\r'))
    p++;
  self->p = p;
}

gboolean cirkel_json_tokens_string (CirkelJsonTokens *self, const char **start, gboolean *escaped);
gboolean cirkel_json_tokens_number (CirkelJsonTokens *self);
gboolean cirkel_json_tokens_word (CirkelJsonTokens *self, const char *word);

gboolean cirkel_json_tokens_fail (CirkelJsonTokens *self, const char *at, const char *what);
gboolean cirkel_json_tokens_fail_here (CirkelJsonTokens *self, const char *expected);
gboolean cirkel_json_tokens_fail_limit (CirkelJsonTokens *self, const char *at, const char *what);

G_END_DECLS
