/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-case-beat.h"
#include "cirkel-history.h"
#include "cirkel-session.h"

G_BEGIN_DECLS

void cirkel_case_play_beat (CirkelCaseBeat *beat, CirkelSession *session, CirkelHistory *history);
void
cirkel_case_play_notes (GListModel *beats, guint n_played, CirkelSession *session, CirkelHistory *history);
char *cirkel_case_play_day (const char *date, int days);

G_END_DECLS
