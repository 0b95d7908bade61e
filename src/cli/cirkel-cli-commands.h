/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-summary-export.h"

G_BEGIN_DECLS

/**
 * CirkelCliExport:
 * @path: (type filename): a session file
 * @output: (type filename): where to write the summary
 * @format: the kind of file
 * @audience: for whom it is, or %CIRKEL_CLI_KEPT_AUDIENCE
 * @paper: the sheets of a PDF
 *
 * Which summary to write.
 */
typedef struct
{
  const char         *path;
  const char         *output;
  CirkelSummaryFormat format;
  int                 audience;
  CirkelPaperSize     paper;
} CirkelCliExport;

/**
 * CIRKEL_CLI_KEPT_AUDIENCE:
 *
 * For whom the summary is, is what was chosen last and kept in the session.
 */
#define CIRKEL_CLI_KEPT_AUDIENCE (-1)

void     cirkel_cli_complain (const char *path, const char *what);
gboolean cirkel_cli_write (const char *output, GBytes *contents);
gboolean cirkel_cli_validate (const char *const *paths);
gboolean cirkel_cli_export (const CirkelCliExport *what);

G_END_DECLS
