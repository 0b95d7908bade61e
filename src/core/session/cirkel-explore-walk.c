/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-explore-walk.h"

/**
 * CirkelExploreWalk:
 *
 * Where a client is who explores alone, and how they go on from there. Which stops there are follows from the
 * cards, which come and go meanwhile. Where the client is, is noted for the next time; it is nothing to undo.
 */

#define LAST_STOP "my-page"

struct _CirkelExploreWalk
{
  CirkelSession *session;
  CirkelHistory *history;

  GPtrArray *stops; /* as they were when the client came here */
  guint      position;
  gboolean   visiting; /* from the last stop, to change something and come back */
};

static CirkelExploration *
get_exploration (CirkelExploreWalk *self)
{
  return cirkel_session_get_exploration (self->session);
}

static const char *
get_id (GPtrArray *stops, guint position)
{
  return cirkel_explore_stop_get_id (stops->pdata[position]);
}

static const char *
get_own_id (CirkelExploreWalk *self)
{
  return get_id (self->stops, self->position);
}

static void
stand (CirkelExploreWalk *self, GPtrArray *stops, guint position)
{
  g_ptr_array_ref (stops);
  g_clear_pointer (&self->stops, g_ptr_array_unref);
  self->stops = stops;
  self->position = position;
}

/* Who visits a stop is at the last one, and is there again the next time. */
static void
move (CirkelExploreWalk *self, GPtrArray *stops, guint position)
{
  cirkel_history_seal (self->history);
  stand (self, stops, position);
  cirkel_history_note_text (self->history, CIRKEL_RECORD (get_exploration (self)), "page",
                            self->visiting ? LAST_STOP : get_own_id (self));
}

static gboolean
find_exactly (GPtrArray *stops, const char *id, guint *position)
{
  *position = cirkel_explore_stops_find (stops, id);

  return g_str_equal (get_id (stops, *position), id);
}

/* The stop at hand may be gone meanwhile, with its card. Then the next one of those that were there counts.
 */
static guint
find_neighbour (CirkelExploreWalk *self, GPtrArray *stops, int direction)
{
  guint position;

  if (find_exactly (stops, get_own_id (self), &position))
    return (guint)CLAMP ((int)position + direction, 0, (int)stops->len - 1);

  for (int i = (int)self->position + direction; i >= 0 && i < (int)self->stops->len; i += direction)
    if (find_exactly (stops, get_id (self->stops, (guint)i), &position))
      return position;

  return cirkel_explore_stops_find (stops, get_own_id (self));
}

/**
 * cirkel_explore_walk_new:
 * @session: a session that a client explores
 * @history: its history, where the walk is noted
 *
 * Returns: (transfer full): a walk, at the stop where it was left
 */
CirkelExploreWalk *
cirkel_explore_walk_new (CirkelSession *session, CirkelHistory *history)
{
  CirkelExploreWalk *self = g_new0 (CirkelExploreWalk, 1);

  self->session = g_object_ref (session);
  self->history = g_object_ref (history);
  self->stops = cirkel_explore_stops_list (session);
  self->position
    = cirkel_explore_stops_find (self->stops, cirkel_record_text (get_exploration (self), "page"));

  return self;
}

/**
 * cirkel_explore_walk_free:
 * @self: (transfer full): a walk
 */
void
cirkel_explore_walk_free (CirkelExploreWalk *self)
{
  g_ptr_array_unref (self->stops);
  g_object_unref (self->history);
  g_object_unref (self->session);
  g_free (self);
}

/**
 * cirkel_explore_walk_get_stop:
 * @self: a walk
 *
 * Returns: (transfer none): where the client is
 */
CirkelExploreStop *
cirkel_explore_walk_get_stop (CirkelExploreWalk *self)
{
  return self->stops->pdata[self->position];
}

/**
 * cirkel_explore_walk_get_visiting:
 * @self: a walk
 *
 * Returns: whether the client came from the last stop to change something here, and goes back there
 */
gboolean
cirkel_explore_walk_get_visiting (CirkelExploreWalk *self)
{
  return self->visiting;
}

/**
 * cirkel_explore_walk_is_first:
 * @self: a walk
 *
 * Returns: whether no stop comes before this one
 */
gboolean
cirkel_explore_walk_is_first (CirkelExploreWalk *self)
{
  return self->position == 0;
}

/**
 * cirkel_explore_walk_go:
 * @self: a walk
 * @direction: 1 for the next stop, -1 for the one before
 *
 * Returns: whether there was one; the client is there then
 */
gboolean
cirkel_explore_walk_go (CirkelExploreWalk *self, int direction)
{
  g_autoptr (GPtrArray) stops = cirkel_explore_stops_list (self->session);
  guint position = find_neighbour (self, stops, direction);

  if (g_str_equal (get_id (stops, position), get_own_id (self)))
    return FALSE;

  move (self, stops, position);

  return TRUE;
}

/**
 * cirkel_explore_walk_go_to:
 * @self: a walk
 * @id: the id of a stop
 *
 * Goes to any stop. From the last one that is a visit.
 */
void
cirkel_explore_walk_go_to (CirkelExploreWalk *self, const char *id)
{
  g_autoptr (GPtrArray) stops = cirkel_explore_stops_list (self->session);
  CirkelChapter chapter = cirkel_explore_stop_get_chapter (cirkel_explore_walk_get_stop (self));

  self->visiting = chapter == CIRKEL_CHAPTER_MY_PAGE && !g_str_equal (id, LAST_STOP);
  move (self, stops, cirkel_explore_stops_find (stops, id));
}

/**
 * cirkel_explore_walk_end_visit:
 * @self: a walk on which the client visits a stop
 *
 * Goes back to the last stop.
 */
void
cirkel_explore_walk_end_visit (CirkelExploreWalk *self)
{
  g_autoptr (GPtrArray) stops = cirkel_explore_stops_list (self->session);

  self->visiting = FALSE;
  move (self, stops, cirkel_explore_stops_find (stops, LAST_STOP));
}

/**
 * cirkel_explore_walk_skip_chapter:
 * @self: a walk
 *
 * Goes to the first stop of the next chapter.
 */
void
cirkel_explore_walk_skip_chapter (CirkelExploreWalk *self)
{
  g_autoptr (GPtrArray) stops = cirkel_explore_stops_list (self->session);
  guint position = cirkel_explore_stops_find (stops, get_own_id (self));

  move (self, stops, cirkel_explore_stops_find_next_chapter (stops, position));
}

/**
 * cirkel_explore_walk_look_anew:
 * @self: a walk
 *
 * Stays here, among the stops that there are by now.
 */
void
cirkel_explore_walk_look_anew (CirkelExploreWalk *self)
{
  g_autoptr (GPtrArray) stops = cirkel_explore_stops_list (self->session);

  stand (self, stops, cirkel_explore_stops_find (stops, get_own_id (self)));
}

/**
 * cirkel_explore_walk_step_aside:
 * @self: a walk at a stop whose card is gone
 *
 * Goes to the stop before it. That is not noted: the card may come back.
 */
void
cirkel_explore_walk_step_aside (CirkelExploreWalk *self)
{
  g_autoptr (GPtrArray) stops = cirkel_explore_stops_list (self->session);

  stand (self, stops, find_neighbour (self, stops, -1));
}
