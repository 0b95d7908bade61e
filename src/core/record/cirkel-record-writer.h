/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-record.h"

G_BEGIN_DECLS

void cirkel_record_write (CirkelRecord *record, guint depth, GString *to);

G_END_DECLS
