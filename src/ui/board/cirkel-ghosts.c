/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-ghosts.h"

/**
 * CirkelGhosts:
 *
 * Where the cards of a conversation lay the time before, and whether the board shows it.
 */

struct _CirkelGhosts
{
  GObject parent_instance;

  CirkelConversation *before;
  gboolean            shown;
};

G_DEFINE_FINAL_TYPE (CirkelGhosts, cirkel_ghosts, G_TYPE_OBJECT)

enum
{
  PROP_SHOWN = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
cirkel_ghosts_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_SHOWN)
    g_value_set_boolean (value, CIRKEL_GHOSTS (object)->shown);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
cirkel_ghosts_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_SHOWN)
    cirkel_ghosts_set_shown (CIRKEL_GHOSTS (object), g_value_get_boolean (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
cirkel_ghosts_finalize (GObject *object)
{
  g_clear_object (&CIRKEL_GHOSTS (object)->before);

  G_OBJECT_CLASS (cirkel_ghosts_parent_class)->finalize (object);
}

static void
cirkel_ghosts_class_init (CirkelGhostsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = cirkel_ghosts_get_property;
  object_class->set_property = cirkel_ghosts_set_property;
  object_class->finalize = cirkel_ghosts_finalize;

  /**
   * CirkelGhosts:shown:
   *
   * Whether the earlier places are shown. Never where there was no board before.
   */
  properties[PROP_SHOWN] = g_param_spec_boolean (
    "shown", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
cirkel_ghosts_init (CirkelGhosts *self)
{
}

/**
 * cirkel_ghosts_new:
 * @session: a session
 * @conversation: a conversation of it
 *
 * Returns: (transfer full): where its cards lay the time before, not shown at first
 */
CirkelGhosts *
cirkel_ghosts_new (CirkelSession *session, CirkelConversation *conversation)
{
  CirkelGhosts *self = g_object_new (CIRKEL_TYPE_GHOSTS, NULL);

  g_set_object (&self->before, cirkel_session_find_board_before (session, conversation));

  return self;
}

/**
 * cirkel_ghosts_get_before:
 * @self: the ghosts
 *
 * Returns: (transfer none) (nullable): the conversation that they are of; %NULL where there was none
 */
CirkelConversation *
cirkel_ghosts_get_before (CirkelGhosts *self)
{
  return self->before;
}

/**
 * cirkel_ghosts_find:
 * @self: the ghosts
 * @card: a card
 * @now: where it lies now
 *
 * Returns: (transfer none) (nullable): how it lay then; %NULL where that was in the same place, or where
 *   nothing is shown
 */
CirkelPlacement *
cirkel_ghosts_find (CirkelGhosts *self, CirkelCard *card, CirkelPlace now)
{
  CirkelPlacement *placement = NULL;

  if (self->shown)
    placement = cirkel_conversation_find_placement (self->before, cirkel_card_get_id (card), NULL);

  return placement != NULL && cirkel_placement_get_place (placement) != now ? placement : NULL;
}

/**
 * cirkel_ghosts_get_shown:
 * @self: the ghosts
 *
 * Returns: whether the earlier places are shown
 */
gboolean
cirkel_ghosts_get_shown (CirkelGhosts *self)
{
  return self->shown;
}

/**
 * cirkel_ghosts_set_shown:
 * @self: the ghosts
 * @shown: whether to show the earlier places
 *
 * Shows them, or not. That is no edit: it is not kept.
 */
void
cirkel_ghosts_set_shown (CirkelGhosts *self, gboolean shown)
{
  shown = shown && self->before != NULL;
  if (self->shown == shown)
    return;

  self->shown = shown;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOWN]);
}
