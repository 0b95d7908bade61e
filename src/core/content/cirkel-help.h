/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-enums.h"
#include "cirkel-record.h"

G_BEGIN_DECLS

/**
 * CIRKEL_HELP_FORMAT:
 *
 * What the file of the help calls itself.
 */
#define CIRKEL_HELP_FORMAT "cirkelgesprek-help"

/**
 * CIRKEL_HELP_VERSION:
 *
 * The version of the format that this program reads.
 */
#define CIRKEL_HELP_VERSION 1

/**
 * CIRKEL_HELP_MAX:
 *
 * The most bytes that the file of the help may have: some ten times what is usual.
 */
#define CIRKEL_HELP_MAX (256 * 1024)

#define CIRKEL_TYPE_HELP_LINE (cirkel_help_line_get_type ())
G_DECLARE_FINAL_TYPE (CirkelHelpLine, cirkel_help_line, CIRKEL, HELP_LINE, CirkelRecord)

#define CIRKEL_TYPE_HELP_PART (cirkel_help_part_get_type ())
G_DECLARE_FINAL_TYPE (CirkelHelpPart, cirkel_help_part, CIRKEL, HELP_PART, CirkelRecord)

#define CIRKEL_TYPE_HELP_SUBJECT (cirkel_help_subject_get_type ())
G_DECLARE_FINAL_TYPE (CirkelHelpSubject, cirkel_help_subject, CIRKEL, HELP_SUBJECT, CirkelRecord)

#define CIRKEL_TYPE_HELP (cirkel_help_get_type ())
G_DECLARE_FINAL_TYPE (CirkelHelp, cirkel_help, CIRKEL, HELP, CirkelRecord)

CirkelHelp *cirkel_help_new (const char *language);

gboolean    cirkel_help_recognize (const char *data, gsize length);
CirkelHelp *cirkel_help_parse (const char *data, gsize length, GPtrArray *problems, GError **error);

G_END_DECLS
