/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-replay.h"

#include "cirkel-case-play.h"

/**
 * CirkelReplay:
 *
 * A case that is played in a session, beat by beat, forward and back.
 *
 * Each beat is one step of the history, unless it is only said; so people can undo it as their
 * own work, and work on by themselves at any moment. Where the replay is, it learns from the history
 * alone: whoever undoes a beat goes back in the case, and whoever does something else goes adrift of
 * it, until it is undone.
 */

struct _CirkelReplay
{
  GObject parent_instance;

  CirkelCase    *the_case;
  CirkelSession *session;
  CirkelHistory *history;

  guint64 *marks;    /* of the history, after so many beats */
  guint    n_marks;  /* how many of them were set, ever */
  guint    position; /* how many beats are played; the last of them where we are adrift */
  gboolean adrift;
  gboolean busy; /* what happens to the history is our own work */

  guint pace;
  guint timer; /* while playing */
};

G_DEFINE_FINAL_TYPE (CirkelReplay, cirkel_replay, G_TYPE_OBJECT)

enum
{
  PROP_CASE = 1,
  PROP_SESSION,
  PROP_HISTORY,
  PROP_POSITION,
  PROP_N_BEATS,
  PROP_PLAYING,
  PROP_PACE,
  PROP_ADRIFT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* Says where the replay is now. */
static void
arrive (CirkelReplay *self, guint position, gboolean adrift)
{
  gboolean moved = self->position != position;
  gboolean turned = self->adrift != adrift;

  self->position = position;
  self->adrift = adrift;

  if (adrift || position == cirkel_replay_get_n_beats (self))
    cirkel_replay_set_playing (self, FALSE);
  if (turned)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ADRIFT]);
  if (moved)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_POSITION]);
}

static void
note (CirkelReplay *self)
{
  cirkel_case_play_notes (cirkel_case_get_beats (self->the_case), self->position, self->session,
                          self->history);
}

/* The beat that the history is at, the nearest to where we are: beats that are only said leave no
 * trace in it. */
static gboolean
find_position (CirkelReplay *self, guint *position)
{
  guint64 mark = cirkel_history_get_mark (self->history);

  for (guint away = 0; away < self->n_marks; away++)
    {
      if (self->position >= away && self->marks[self->position - away] == mark)
        {
          *position = self->position - away;
          return TRUE;
        }
      if (self->position + away < self->n_marks && self->marks[self->position + away] == mark)
        {
          *position = self->position + away;
          return TRUE;
        }
    }

  return FALSE;
}

static void
follow_history_cb (CirkelReplay *self)
{
  guint    position = self->position;
  gboolean found;

  if (self->busy)
    return;

  found = find_position (self, &position);
  if (found && position != self->position)
    {
      self->busy = TRUE;
      arrive (self, position, FALSE);
      note (self);
      self->busy = FALSE;
    }
  else
    arrive (self, position, !found);
}

static void
play_next (CirkelReplay *self)
{
  g_autoptr (CirkelCaseBeat) beat
    = g_list_model_get_item (cirkel_case_get_beats (self->the_case), self->position);
  guint position = self->position + 1;

  cirkel_case_play_beat (beat, self->session, self->history);
  self->marks[position] = cirkel_history_get_mark (self->history);
  /* What is only said leaves all later beats there to be redone. */
  if (self->marks[position] != self->marks[position - 1] || position >= self->n_marks)
    self->n_marks = position + 1;
  arrive (self, position, FALSE);
}

/* Undoes whatever came after so many beats. */
static void
undo_to (CirkelReplay *self, guint position)
{
  while (cirkel_history_get_mark (self->history) != self->marks[position])
    if (!cirkel_history_undo (self->history))
      break;
  arrive (self, position, FALSE);
}

static gboolean
play_cb (gpointer data)
{
  g_autoptr (CirkelReplay) self = g_object_ref (data);

  cirkel_replay_forward (self);

  return G_SOURCE_CONTINUE;
}

static void
start_timer (CirkelReplay *self)
{
  self->timer = g_timeout_add_seconds (self->pace, play_cb, self);
}

static void
cirkel_replay_constructed (GObject *object)
{
  CirkelReplay *self = CIRKEL_REPLAY (object);

  G_OBJECT_CLASS (cirkel_replay_parent_class)->constructed (object);

  self->marks = g_new0 (guint64, cirkel_replay_get_n_beats (self) + 1);
  self->marks[0] = cirkel_history_get_mark (self->history);
  self->n_marks = 1;
  g_signal_connect_object (self->history, "notify::state", G_CALLBACK (follow_history_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
cirkel_replay_dispose (GObject *object)
{
  CirkelReplay *self = CIRKEL_REPLAY (object);

  g_clear_handle_id (&self->timer, g_source_remove);

  G_OBJECT_CLASS (cirkel_replay_parent_class)->dispose (object);
}

static void
cirkel_replay_finalize (GObject *object)
{
  CirkelReplay *self = CIRKEL_REPLAY (object);

  g_free (self->marks);
  g_clear_object (&self->the_case);
  g_clear_object (&self->session);
  g_clear_object (&self->history);

  G_OBJECT_CLASS (cirkel_replay_parent_class)->finalize (object);
}

static void
cirkel_replay_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  CirkelReplay *self = CIRKEL_REPLAY (object);

  switch (id)
    {
    case PROP_CASE:
      g_value_set_object (value, self->the_case);
      break;
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    case PROP_HISTORY:
      g_value_set_object (value, self->history);
      break;
    case PROP_POSITION:
      g_value_set_uint (value, self->position);
      break;
    case PROP_N_BEATS:
      g_value_set_uint (value, cirkel_replay_get_n_beats (self));
      break;
    case PROP_PLAYING:
      g_value_set_boolean (value, cirkel_replay_get_playing (self));
      break;
    case PROP_PACE:
      g_value_set_uint (value, self->pace);
      break;
    case PROP_ADRIFT:
      g_value_set_boolean (value, self->adrift);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
cirkel_replay_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  CirkelReplay *self = CIRKEL_REPLAY (object);

  switch (id)
    {
    case PROP_CASE:
      self->the_case = g_value_dup_object (value);
      break;
    case PROP_SESSION:
      self->session = g_value_dup_object (value);
      break;
    case PROP_HISTORY:
      self->history = g_value_dup_object (value);
      break;
    case PROP_PLAYING:
      cirkel_replay_set_playing (self, g_value_get_boolean (value));
      break;
    case PROP_PACE:
      cirkel_replay_set_pace (self, g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
cirkel_replay_class_init (CirkelReplayClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags construct = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;
  const GParamFlags told = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  const GParamFlags plain = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = cirkel_replay_constructed;
  object_class->dispose = cirkel_replay_dispose;
  object_class->finalize = cirkel_replay_finalize;
  object_class->get_property = cirkel_replay_get_property;
  object_class->set_property = cirkel_replay_set_property;

  properties[PROP_CASE] = g_param_spec_object ("case", NULL, NULL, CIRKEL_TYPE_CASE, construct);
  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, CIRKEL_TYPE_SESSION, construct);
  properties[PROP_HISTORY] = g_param_spec_object ("history", NULL, NULL, CIRKEL_TYPE_HISTORY, construct);
  /**
   * CirkelReplay:position:
   *
   * How many beats are played. While adrift: how many were, when somebody went on by hand.
   */
  properties[PROP_POSITION] = g_param_spec_uint ("position", NULL, NULL, 0, G_MAXUINT, 0, told);
  /**
   * CirkelReplay:n-beats:
   *
   * How many beats the case has.
   */
  properties[PROP_N_BEATS] = g_param_spec_uint ("n-beats", NULL, NULL, 0, G_MAXUINT, 0, told);
  /**
   * CirkelReplay:playing:
   *
   * Whether it goes forward by itself. Ends at the last beat, and when somebody does something by hand.
   */
  properties[PROP_PLAYING] = g_param_spec_boolean ("playing", NULL, NULL, FALSE, plain);
  /**
   * CirkelReplay:pace:
   *
   * How many seconds a beat takes while playing.
   */
  properties[PROP_PACE] = g_param_spec_uint ("pace", NULL, NULL, CIRKEL_REPLAY_PACE_MIN,
                                             CIRKEL_REPLAY_PACE_MAX, CIRKEL_REPLAY_PACE_DEFAULT, plain);
  /**
   * CirkelReplay:adrift:
   *
   * Whether somebody did something by hand since the last beat, and it is not undone.
   */
  properties[PROP_ADRIFT] = g_param_spec_boolean ("adrift", NULL, NULL, FALSE, told);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
cirkel_replay_init (CirkelReplay *self)
{
  self->pace = CIRKEL_REPLAY_PACE_DEFAULT;
}

/**
 * cirkel_replay_new:
 * @the_case: a case
 * @session: the session that [method@Case.make_session] made of it
 * @history: the session's history
 *
 * Returns: (transfer full): the case before its first beat
 */
CirkelReplay *
cirkel_replay_new (CirkelCase *the_case, CirkelSession *session, CirkelHistory *history)
{
  return g_object_new (CIRKEL_TYPE_REPLAY, "case", the_case, "session", session, "history", history, NULL);
}

/**
 * cirkel_replay_get_position:
 * @self: a replay
 *
 * Returns: how many beats are played, from 0
 */
guint
cirkel_replay_get_position (CirkelReplay *self)
{
  return self->position;
}

/**
 * cirkel_replay_get_n_beats:
 * @self: a replay
 *
 * Returns: how many beats the case has
 */
guint
cirkel_replay_get_n_beats (CirkelReplay *self)
{
  return g_list_model_get_n_items (cirkel_case_get_beats (self->the_case));
}

/**
 * cirkel_replay_get_beat:
 * @self: a replay
 *
 * Returns: (transfer none) (nullable): the beat that was played last; %NULL before the first
 */
CirkelCaseBeat *
cirkel_replay_get_beat (CirkelReplay *self)
{
  /* The case keeps it. */
  g_autoptr (CirkelCaseBeat) beat = NULL;

  if (self->position > 0)
    beat = g_list_model_get_item (cirkel_case_get_beats (self->the_case), self->position - 1);

  return beat;
}

/**
 * cirkel_replay_get_adrift:
 * @self: a replay
 *
 * Returns: whether somebody did something by hand since the last beat, and it is not undone
 */
gboolean
cirkel_replay_get_adrift (CirkelReplay *self)
{
  return self->adrift;
}

/**
 * cirkel_replay_get_playing:
 * @self: a replay
 *
 * Returns: whether it goes forward by itself
 */
gboolean
cirkel_replay_get_playing (CirkelReplay *self)
{
  return self->timer != 0;
}

/**
 * cirkel_replay_set_playing:
 * @self: a replay
 * @playing: whether to go forward by itself
 *
 * Begins with the next beat at once. Nothing begins at the end of the case, and while adrift.
 */
void
cirkel_replay_set_playing (CirkelReplay *self, gboolean playing)
{
  if (playing == cirkel_replay_get_playing (self))
    return;
  if (playing && (self->adrift || self->position == cirkel_replay_get_n_beats (self)))
    return;

  if (playing)
    start_timer (self);
  else
    g_clear_handle_id (&self->timer, g_source_remove);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLAYING]);
  if (playing)
    cirkel_replay_forward (self);
}

/**
 * cirkel_replay_get_pace:
 * @self: a replay
 *
 * Returns: how many seconds a beat takes while playing
 */
guint
cirkel_replay_get_pace (CirkelReplay *self)
{
  return self->pace;
}

/**
 * cirkel_replay_set_pace:
 * @self: a replay
 * @pace: how many seconds a beat takes, from %CIRKEL_REPLAY_PACE_MIN to %CIRKEL_REPLAY_PACE_MAX
 *
 * Lets it play more slowly or faster, from the present beat on.
 */
void
cirkel_replay_set_pace (CirkelReplay *self, guint pace)
{
  pace = CLAMP (pace, CIRKEL_REPLAY_PACE_MIN, CIRKEL_REPLAY_PACE_MAX);
  if (pace == self->pace)
    return;

  self->pace = pace;
  if (self->timer != 0)
    {
      g_source_remove (self->timer);
      start_timer (self);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PACE]);
}

/**
 * cirkel_replay_forward:
 * @self: a replay
 *
 * Plays the next beat. Nothing happens at the end of the case, and while adrift.
 */
void
cirkel_replay_forward (CirkelReplay *self)
{
  if (!self->adrift && self->position < cirkel_replay_get_n_beats (self))
    cirkel_replay_go_to (self, self->position + 1);
}

/**
 * cirkel_replay_back:
 * @self: a replay
 *
 * Takes back the last beat. While adrift, it is what was done by hand that is taken back, all of it.
 */
void
cirkel_replay_back (CirkelReplay *self)
{
  cirkel_replay_set_playing (self, FALSE);
  if (self->adrift)
    cirkel_replay_return_to_case (self);
  else if (self->position > 0)
    cirkel_replay_go_to (self, self->position - 1);
}

/**
 * cirkel_replay_go_to:
 * @self: a replay
 * @position: how many beats are to be played, from 0 to all
 *
 * Plays beats, or takes them back, until so many are played. What was done by hand is taken back first.
 */
void
cirkel_replay_go_to (CirkelReplay *self, guint position)
{
  g_return_if_fail (position <= cirkel_replay_get_n_beats (self));

  self->busy = TRUE;
  undo_to (self, MIN (position, self->position));
  while (self->position < position)
    play_next (self);
  note (self);
  self->busy = FALSE;
}

/**
 * cirkel_replay_return_to_case:
 * @self: a replay
 *
 * Takes back what was done by hand: all is again as it was after the last beat.
 */
void
cirkel_replay_return_to_case (CirkelReplay *self)
{
  cirkel_replay_go_to (self, self->position);
}
