/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-audience.h"
#include "cirkel-method.h"
#include "cirkel-paper.h"
#include "cirkel-session.h"

G_BEGIN_DECLS

#define CIRKEL_SUMMARY_LEVELS 3
#define CIRKEL_SUMMARY_COLUMNS_MAX 4

/**
 * CirkelSummary:
 * @session: the session
 * @conversation: the conversation that it is of
 * @method: the words of the program
 * @audience: for whom it is
 * @prepared: whether a client prepares the conversation, who explores alone
 * @paper: what was written already
 * @n_said: how many pieces were written below a heading
 *
 * A summary while it is written.
 *
 * Headings and heads of tables wait until something comes below them: a part about which
 * nothing was said is not on paper.
 */
typedef struct
{
  CirkelSession      *session;
  CirkelConversation *conversation;
  CirkelMethod       *method;
  CirkelAudience      audience;
  gboolean            prepared;
  CirkelPaper        *paper;
  guint               n_said;

  /*< private >*/
  char             *heads[CIRKEL_SUMMARY_LEVELS];
  CirkelPaperColumn columns[CIRKEL_SUMMARY_COLUMNS_MAX];
  guint             n_columns;
  gboolean          table_waits;
} CirkelSummary;

void cirkel_summary_init (CirkelSummary      *self,
                          CirkelSession      *session,
                          CirkelConversation *conversation,
                          CirkelMethod       *method,
                          CirkelAudience      audience);
void cirkel_summary_clear (CirkelSummary *self);

const char *cirkel_summary_word (const CirkelSummary *self, const char *name);
char       *cirkel_summary_join (const char *first, const char *between, const char *second);

guint    cirkel_summary_count (gpointer record, const char *list);
gpointer cirkel_summary_get (const CirkelSummary *self, gpointer record, const char *list, guint i);
gpointer cirkel_summary_get_part (const CirkelSummary *self, gpointer record, const char *part);

CirkelCard *cirkel_summary_get_card (const CirkelSummary *self, CirkelConversation *then, const char *id);

void cirkel_summary_head (CirkelSummary *self, int level, const char *text);
void cirkel_summary_head_word (CirkelSummary *self, int level, const char *name);
void cirkel_summary_say (CirkelSummary *self, CirkelPaperVoice voice, const char *text);
void
cirkel_summary_item (CirkelSummary *self, CirkelPaperMark mark, CirkelPaperVoice voice, const char *text);
void cirkel_summary_fact (CirkelSummary *self, const char *name, CirkelPaperVoice voice, const char *text);
void cirkel_summary_date (CirkelSummary *self, const char *name, const char *date);
void cirkel_summary_table (CirkelSummary *self, const CirkelPaperColumn *columns, guint n_columns);
void cirkel_summary_word_table (CirkelSummary *self, const CirkelPaperColumn *columns, guint n_columns);
void cirkel_summary_row (CirkelSummary *self, const CirkelPaperCell *cells);

G_END_DECLS
