/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-talk.h"

G_BEGIN_DECLS

gboolean              cirkel_questions_is_asked (CirkelTalk *talk, const CirkelQuestion *question);
gboolean              cirkel_questions_is_discussed (CirkelTalk *talk, const CirkelQuestion *question);
char                 *cirkel_questions_dup_text (CirkelTalk *talk, const CirkelQuestion *question);
const CirkelQuestion *cirkel_questions_get_current (CirkelTalk *talk);
const CirkelQuestion *
cirkel_questions_find_beside (CirkelTalk *talk, int distance, guint *position, guint *n_questions);

void cirkel_questions_take (CirkelTalk *talk, const CirkelQuestion *question);
void cirkel_questions_go (CirkelTalk *talk, int distance);
void cirkel_questions_follow_circle (CirkelTalk *talk);
void cirkel_questions_follow_question (CirkelTalk *talk);

G_END_DECLS
