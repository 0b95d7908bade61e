/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-method.h"
#include "cirkel-session.h"

G_BEGIN_DECLS

/**
 * CirkelPictureFormat:
 * @CIRKEL_PICTURE_PNG: dots, 1600 by 1200
 * @CIRKEL_PICTURE_SVG: lines
 * @CIRKEL_PICTURE_PDF: a page of A4 on its side
 *
 * The kinds of pictures.
 */
typedef enum
{
  CIRKEL_PICTURE_PNG,
  CIRKEL_PICTURE_SVG,
  CIRKEL_PICTURE_PDF,
} CirkelPictureFormat;

gboolean cirkel_picture_format_from_name (const char *name, CirkelPictureFormat *format);

GBytes *cirkel_board_render (CirkelSession      *session,
                             CirkelConversation *conversation,
                             CirkelPictureFormat format,
                             GError            **error);

G_END_DECLS
