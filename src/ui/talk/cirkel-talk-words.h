/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-agreement.h"
#include "cirkel-enums.h"
#include "cirkel-session.h"

G_BEGIN_DECLS

const char *cirkel_talk_words_party (CirkelParty party);
const char *cirkel_talk_words_where (CirkelWhere where);
char       *cirkel_talk_words_day (const char *date);
char       *cirkel_talk_words_who (CirkelAgreement *agreement);

G_END_DECLS
