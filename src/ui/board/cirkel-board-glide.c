/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-board-glide.h"

#include <string.h>

/**
 * CirkelBoardGlide:
 *
 * Where circles and cards are while they glide: where they are to be, where they were when that began, and
 * how far it is.
 */

struct _CirkelBoardGlide
{
  CirkelBoardFrame frame;
  CirkelBoardFrame from_frame;
  GHashTable      *targets; /* of each card in a circle */
  GHashTable      *origins;
  double           progress;
};

static double
mix (double from, double to, double progress)
{
  return from + (to - from) * progress;
}

static GHashTable *
make_rects (void)
{
  return g_hash_table_new_full (NULL, NULL, NULL, g_free);
}

static void
put (GHashTable *rects, gpointer card, const CirkelRect *rect)
{
  g_hash_table_insert (rects, card, g_memdup2 (rect, sizeof *rect));
}

/**
 * cirkel_board_glide_new:
 *
 * Returns: (transfer full): a board with nothing on it
 */
CirkelBoardGlide *
cirkel_board_glide_new (void)
{
  CirkelBoardGlide *self = g_new0 (CirkelBoardGlide, 1);

  self->targets = make_rects ();
  self->origins = make_rects ();
  self->progress = 1;

  return self;
}

/**
 * cirkel_board_glide_free:
 * @self: (transfer full): a board
 */
void
cirkel_board_glide_free (CirkelBoardGlide *self)
{
  g_hash_table_unref (self->targets);
  g_hash_table_unref (self->origins);
  g_free (self);
}

/**
 * cirkel_board_glide_set_frame:
 * @self: a board
 * @frame: where the circles are to be
 *
 * Begins anew to say where everything is to be: no card has a target then.
 */
void
cirkel_board_glide_set_frame (CirkelBoardGlide *self, const CirkelBoardFrame *frame)
{
  self->frame = *frame;
  g_hash_table_remove_all (self->targets);
}

/**
 * cirkel_board_glide_add_target:
 * @self: a board
 * @card: a card in a circle
 * @rect: where it is to be
 */
void
cirkel_board_glide_add_target (CirkelBoardGlide *self, CirkelCard *card, const CirkelRect *rect)
{
  put (self->targets, card, rect);
}

/**
 * cirkel_board_glide_add_origin:
 * @self: a board
 * @card: a card that comes from elsewhere
 * @rect: where it was
 */
void
cirkel_board_glide_add_origin (CirkelBoardGlide *self, CirkelCard *card, const CirkelRect *rect)
{
  g_hash_table_remove (self->targets, card);
  put (self->origins, card, rect);
}

/**
 * cirkel_board_glide_note_origins:
 * @self: a board
 *
 * Lets what is shown now be where everything glides from. A card that comes from elsewhere keeps the origin
 * that was added.
 */
void
cirkel_board_glide_note_origins (CirkelBoardGlide *self)
{
  GHashTable    *origins = make_rects ();
  GHashTableIter iter;
  gpointer       card;
  CirkelRect     rect;

  cirkel_board_glide_find_frame (self, &self->from_frame);
  g_hash_table_iter_init (&iter, self->targets);
  while (g_hash_table_iter_next (&iter, &card, NULL))
    if (cirkel_board_glide_find_rect (self, card, &rect))
      put (origins, card, &rect);

  g_hash_table_iter_init (&iter, self->origins);
  while (g_hash_table_iter_next (&iter, &card, NULL))
    if (!g_hash_table_contains (origins, card) && cirkel_board_glide_find_rect (self, card, &rect))
      put (origins, card, &rect);

  g_hash_table_unref (self->origins);
  self->origins = origins;
}

/**
 * cirkel_board_glide_set_progress:
 * @self: a board
 * @progress: how far everything is: 0 where it was, 1 where it is to be; a spring may go beyond
 */
void
cirkel_board_glide_set_progress (CirkelBoardGlide *self, double progress)
{
  self->progress = progress;
}

/**
 * cirkel_board_glide_end:
 * @self: a board
 *
 * Puts everything where it is to be.
 */
void
cirkel_board_glide_end (CirkelBoardGlide *self)
{
  self->progress = 1;
  g_hash_table_remove_all (self->origins);
}

/**
 * cirkel_board_glide_get_frame:
 * @self: a board
 *
 * Returns: (transfer none): where the circles are to be
 */
const CirkelBoardFrame *
cirkel_board_glide_get_frame (CirkelBoardGlide *self)
{
  return &self->frame;
}

/**
 * cirkel_board_glide_get_targets:
 * @self: a board
 *
 * Returns: (transfer none) (element-type CirkelCard CirkelRect): where each card in a circle is to be
 */
GHashTable *
cirkel_board_glide_get_targets (CirkelBoardGlide *self)
{
  return self->targets;
}

/**
 * cirkel_board_glide_moves_circles:
 * @self: a board
 *
 * Returns: whether the circles glide as well as the cards
 */
gboolean
cirkel_board_glide_moves_circles (CirkelBoardGlide *self)
{
  return memcmp (self->from_frame.circles, self->frame.circles, sizeof self->frame.circles) != 0;
}

/**
 * cirkel_board_glide_find_frame:
 * @self: a board
 * @frame: (out): where the circles are at this moment
 */
void
cirkel_board_glide_find_frame (CirkelBoardGlide *self, CirkelBoardFrame *frame)
{
  *frame = self->frame;
  if (self->progress == 1)
    return;

  for (guint i = 0; i < 3; i++)
    {
      const CirkelRect *from = &self->from_frame.labels[i];
      CirkelRect       *label = &frame->labels[i];

      frame->circles[i] = mix (self->from_frame.circles[i], frame->circles[i], self->progress);
      label->x = mix (from->x, label->x, self->progress);
      label->y = mix (from->y, label->y, self->progress);
    }
}

/**
 * cirkel_board_glide_find_rect:
 * @self: a board
 * @card: a card
 * @rect: (out): where it is at this moment
 *
 * Returns: whether it is on the board
 */
gboolean
cirkel_board_glide_find_rect (CirkelBoardGlide *self, CirkelCard *card, CirkelRect *rect)
{
  const CirkelRect *target = g_hash_table_lookup (self->targets, card);
  const CirkelRect *origin = g_hash_table_lookup (self->origins, card);

  if (target == NULL && origin == NULL)
    return FALSE;

  if (target == NULL || origin == NULL)
    *rect = target != NULL ? *target : *origin;
  else
    *rect
      = (CirkelRect){ mix (origin->x, target->x, self->progress), mix (origin->y, target->y, self->progress),
                      mix (origin->width, target->width, self->progress),
                      mix (origin->height, target->height, self->progress) };

  return TRUE;
}
