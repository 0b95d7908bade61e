/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-talk.h"

G_BEGIN_DECLS

const char *cirkel_aspect_get_field (CirkelAspect aspect);

GListModel *cirkel_questionnaire_dup_cards (CirkelTalk *talk);
int         cirkel_questionnaire_get_answer (CirkelTalk *talk, CirkelCard *card, CirkelAspect aspect);
guint       cirkel_questionnaire_count_answers (CirkelTalk *talk);

char *cirkel_answer_dup_text (CirkelMethod *method, int answer);
char *cirkel_answer_dup_summary (CirkelTalk *talk, CirkelCard *card);

G_END_DECLS
