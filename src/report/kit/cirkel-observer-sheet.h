/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-method.h"
#include "cirkel-observation.h"
#include "cirkel-paper.h"

G_BEGIN_DECLS

CirkelPaper *cirkel_observer_sheet_new (CirkelMethod *method, CirkelObservation *observation);
void cirkel_observer_sheet_add (CirkelPaper *paper, CirkelMethod *method, CirkelObservation *observation);

G_END_DECLS
