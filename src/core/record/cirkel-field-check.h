/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-record.h"

G_BEGIN_DECLS

char *cirkel_field_check_text (const CirkelField *field, const char *text);
char *cirkel_field_check_int (const CirkelField *field, gint64 number);
char *cirkel_field_clean_text (const CirkelField *field, const char *text);

G_END_DECLS
