/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-audience.h"
#include "cirkel-method.h"
#include "cirkel-session.h"

#include <cairo.h>

G_BEGIN_DECLS

/**
 * CirkelBoardPicture:
 * @session: a session
 * @conversation: the conversation of it whose board to draw
 * @method: the content of the method, in the language of the session
 * @audience: for whom the picture is
 * @in_text: whether it stands in a text that says whose it is, and has margins of its own
 *
 * What a picture of a board shows.
 */
typedef struct
{
  CirkelSession      *session;
  CirkelConversation *conversation;
  CirkelMethod       *method;
  CirkelAudience      audience;
  gboolean            in_text;
} CirkelBoardPicture;

void  cirkel_board_draw (cairo_t *cr, const CirkelBoardPicture *picture, double width, double height);
char *cirkel_board_describe (const CirkelBoardPicture *picture);

G_END_DECLS
