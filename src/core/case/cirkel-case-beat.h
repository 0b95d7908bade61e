/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-enums.h"
#include "cirkel-record.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_CASE_RESULT (cirkel_case_result_get_type ())
G_DECLARE_FINAL_TYPE (CirkelCaseResult, cirkel_case_result, CIRKEL, CASE_RESULT, CirkelRecord)

#define CIRKEL_TYPE_CASE_BEAT (cirkel_case_beat_get_type ())
G_DECLARE_FINAL_TYPE (CirkelCaseBeat, cirkel_case_beat, CIRKEL, CASE_BEAT, CirkelRecord)

/**
 * CIRKEL_CASE_CAPTION_MAX:
 *
 * The most characters in what is said or done in a beat: a group reads it from afar.
 */
#define CIRKEL_CASE_CAPTION_MAX 160

CirkelStep  cirkel_case_beat_get_step (CirkelCaseBeat *self);
const char *cirkel_case_beat_get_question (CirkelCaseBeat *self);
CirkelParty cirkel_case_beat_get_by (CirkelCaseBeat *self);
const char *cirkel_case_beat_get_text (CirkelCaseBeat *self);
const char *cirkel_case_beat_get_card (CirkelCaseBeat *self);
CirkelPlace cirkel_case_beat_get_place (CirkelCaseBeat *self);
const char *cirkel_case_beat_get_own_card (CirkelCaseBeat *self);
gboolean    cirkel_case_beat_has (CirkelCaseBeat *self, const char *name);

G_END_DECLS
