/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <json-glib/json-glib.h>

#include "cirkel-problems.h"
#include "cirkel-record.h"

G_BEGIN_DECLS

/**
 * CirkelReader:
 * @problems: (not nullable): where problems go
 * @apart: (nullable): a list that is read by other means: left empty and not counted
 * @strict: whether a member that no table knows is a problem
 * @has_unknown: set where a record has members that its table does not know
 *
 * Reads records from JSON by their tables.
 */
typedef struct
{
  CirkelProblems    *problems;
  const CirkelField *apart;
  gboolean           strict;
  gboolean           has_unknown;
} CirkelReader;

void
cirkel_record_read (CirkelRecord *record, JsonObject *object, const CirkelPath *path, CirkelReader *reader);
void cirkel_record_read_unknown (CirkelRecord *record, const char *text);

void cirkel_reader_check_count (CirkelReader      *reader,
                                const CirkelField *field,
                                guint              n_items,
                                const CirkelPath  *path);

G_END_DECLS
