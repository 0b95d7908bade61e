/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-case-beat.h"
#include "cirkel-session.h"

G_BEGIN_DECLS

/**
 * CIRKEL_CASE_FORMAT:
 *
 * What the file of a case calls itself.
 */
#define CIRKEL_CASE_FORMAT "cirkelgesprek-case"

/**
 * CIRKEL_CASE_VERSION:
 *
 * The version of the format that this program reads.
 */
#define CIRKEL_CASE_VERSION 1

/**
 * CIRKEL_CASE_MAX:
 *
 * The most bytes that the file of a case may have: some twenty times what is usual.
 */
#define CIRKEL_CASE_MAX (512 * 1024)

#define CIRKEL_TYPE_CASE (cirkel_case_get_type ())
G_DECLARE_FINAL_TYPE (CirkelCase, cirkel_case, CIRKEL, CASE, CirkelRecord)

GListModel *cirkel_cases_list (const char *language);

gboolean    cirkel_case_recognize (const char *data, gsize length);
CirkelCase *cirkel_case_parse (const char *data, gsize length, GPtrArray *problems, GError **error);

const char *cirkel_case_get_id (CirkelCase *self);
const char *cirkel_case_get_language (CirkelCase *self);
const char *cirkel_case_get_title (CirkelCase *self);
const char *cirkel_case_get_work (CirkelCase *self);
const char *cirkel_case_get_education (CirkelCase *self);
const char *cirkel_case_get_question (CirkelCase *self);
GListModel *cirkel_case_get_beats (CirkelCase *self);

CirkelSession *cirkel_case_make_session (CirkelCase *self);

G_END_DECLS
