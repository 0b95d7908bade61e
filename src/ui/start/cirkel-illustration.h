/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * CirkelIllustrationScene:
 * @CIRKEL_SCENE_TOGETHER: two people at one board
 * @CIRKEL_SCENE_ALONE: one person at a board
 * @CIRKEL_SCENE_GROUP: a group before a board on the wall
 *
 * Who is with the circles in the picture.
 */
typedef enum
{
  CIRKEL_SCENE_TOGETHER,
  CIRKEL_SCENE_ALONE,
  CIRKEL_SCENE_GROUP,
} CirkelIllustrationScene;

#define CIRKEL_TYPE_ILLUSTRATION (cirkel_illustration_get_type ())
G_DECLARE_FINAL_TYPE (CirkelIllustration, cirkel_illustration, CIRKEL, ILLUSTRATION, GtkWidget)

GtkWidget *cirkel_illustration_new (CirkelIllustrationScene scene);

G_END_DECLS
