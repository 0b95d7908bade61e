/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-part.h"
#include "cirkel-talk.h"

G_BEGIN_DECLS

char *cirkel_part_words_title (CirkelPart *part, CirkelTalk *talk);
char *cirkel_part_words_detail (CirkelPart *part, CirkelTalk *talk);

G_END_DECLS
