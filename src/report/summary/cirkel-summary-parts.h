/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-summary-writer.h"

G_BEGIN_DECLS

/* The parts of a summary, in the order in which they are on paper. */

void cirkel_summary_add_agreements (CirkelSummary *self);
void cirkel_summary_add_next_time (CirkelSummary *self);
void cirkel_summary_add_conclusions (CirkelSummary *self);
void cirkel_summary_add_last_time (CirkelSummary *self);
void cirkel_summary_add_values (CirkelSummary *self);
void cirkel_summary_add_choices (CirkelSummary *self);
void cirkel_summary_add_begin (CirkelSummary *self);
void cirkel_summary_add_questionnaire (CirkelSummary *self);
void cirkel_summary_add_notes (CirkelSummary *self);

const char *cirkel_summary_get_party (const CirkelSummary *self, CirkelParty party);
const char *cirkel_summary_get_result (const CirkelSummary *self, CirkelResult result);
char *cirkel_summary_dup_value (const CirkelSummary *self, CirkelConversation *then, gpointer agreement);

gboolean cirkel_summary_has_results (const CirkelSummary *self, gpointer record, const char *list);
void     cirkel_summary_result_table (CirkelSummary *self);
void cirkel_summary_add_result (CirkelSummary *self, gpointer record, const char *what, const char *below);

G_END_DECLS
