/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-board-drawing.h"
#include "cirkel-picture-surface.h"

G_BEGIN_DECLS

GBytes *
cirkel_board_to_picture (const CirkelBoardPicture *picture, CirkelPictureFormat format, GError **error);

G_END_DECLS
