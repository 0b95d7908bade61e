/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-audience.h"
#include "cirkel-pages.h"
#include "cirkel-session.h"

G_BEGIN_DECLS

/**
 * CirkelSummaryFormat:
 * @CIRKEL_SUMMARY_PDF: pages
 * @CIRKEL_SUMMARY_PNG: a picture of the board, in dots
 * @CIRKEL_SUMMARY_SVG: a picture of the board, in lines
 * @CIRKEL_SUMMARY_TEXT: plain text in UTF-8
 *
 * The kinds of files in which a summary goes along.
 */
typedef enum
{
  CIRKEL_SUMMARY_PDF,
  CIRKEL_SUMMARY_PNG,
  CIRKEL_SUMMARY_SVG,
  CIRKEL_SUMMARY_TEXT,
} CirkelSummaryFormat;

#define CIRKEL_N_SUMMARY_FORMATS (CIRKEL_SUMMARY_TEXT + 1)

const char *cirkel_summary_format_get_name (CirkelSummaryFormat format);
gboolean    cirkel_summary_format_from_name (const char *name, CirkelSummaryFormat *format);

GBytes *cirkel_summary_render (CirkelSession      *session,
                               CirkelConversation *conversation,
                               CirkelAudience      audience,
                               CirkelSummaryFormat format,
                               CirkelPaperSize     size,
                               GError            **error);

G_END_DECLS
