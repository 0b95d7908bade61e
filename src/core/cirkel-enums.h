/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * CirkelPlace:
 * @CIRKEL_PLACE_TRAY: not laid down yet
 * @CIRKEL_PLACE_INNER: the inner circle, "this already goes well"
 * @CIRKEL_PLACE_MIDDLE: the middle circle, "this can be better"
 * @CIRKEL_PLACE_OUTER: the outer circle, "this comes later"
 * @CIRKEL_PLACE_ASIDE: beside the circles, "not important to me"; a valid answer
 *
 * Where a card lies. The circles are those of the circle model of the
 * capability conversation. The nicks are the words in the session file.
 */
typedef enum
{
  CIRKEL_PLACE_TRAY,
  CIRKEL_PLACE_INNER,
  CIRKEL_PLACE_MIDDLE,
  CIRKEL_PLACE_OUTER,
  CIRKEL_PLACE_ASIDE,
} CirkelPlace;

#define CIRKEL_N_PLACES (CIRKEL_PLACE_ASIDE + 1)

/**
 * cirkel_place_is_circle:
 * @place: a place
 *
 * Returns: whether @place is one of the three circles
 */
static inline gboolean
cirkel_place_is_circle (CirkelPlace place)
{
  return place >= CIRKEL_PLACE_INNER && place <= CIRKEL_PLACE_OUTER;
}

G_END_DECLS
