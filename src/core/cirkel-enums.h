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
 * CirkelDocumentState:
 * @CIRKEL_DOCUMENT_SAVED: all work is on the disk
 * @CIRKEL_DOCUMENT_UNSAVED: there is work that will be saved in a moment
 * @CIRKEL_DOCUMENT_SAVING: work is being written
 * @CIRKEL_DOCUMENT_FAILED: the last write failed; it is tried again, and the work stays on the screen
 * @CIRKEL_DOCUMENT_CONFLICT: someone else changed the file; nothing is written to it until that is resolved
 *
 * How the work on the screen and the file relate.
 */
typedef enum
{
  CIRKEL_DOCUMENT_SAVED,
  CIRKEL_DOCUMENT_UNSAVED,
  CIRKEL_DOCUMENT_SAVING,
  CIRKEL_DOCUMENT_FAILED,
  CIRKEL_DOCUMENT_CONFLICT,
} CirkelDocumentState;

/**
 * CirkelResolution:
 * @CIRKEL_RESOLUTION_KEEP_BOTH: my work goes to another file, theirs stays where it is
 * @CIRKEL_RESOLUTION_TAKE_THEIRS: my work becomes a draft, so that theirs can be opened
 * @CIRKEL_RESOLUTION_OVERWRITE: my work replaces theirs
 *
 * What to do where someone else changed the file meanwhile.
 */
typedef enum
{
  CIRKEL_RESOLUTION_KEEP_BOTH,
  CIRKEL_RESOLUTION_TAKE_THEIRS,
  CIRKEL_RESOLUTION_OVERWRITE,
} CirkelResolution;

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
