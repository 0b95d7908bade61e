/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-table.h"

#include "cirkel-enum-types.h"

/**
 * CirkelTable:
 *
 * What lies on the table, and all that a person can do with it.
 *
 * The widgets of the board share one: they watch it and never write the
 * model themselves, so that mouse, touch, keys, buttons and assistive
 * technology do exactly the same, each in one step of the history.
 */

struct _CirkelTable
{
  GObject parent_instance;

  CirkelSession      *session;
  CirkelHistory      *history;
  CirkelConversation *conversation;
  CirkelMethod       *method;
  CirkelGhosts       *ghosts;

  /* The deck in its order, and the current conversation's placement of each. */
  GPtrArray *cards;
  GPtrArray *placements;

  CirkelCard      *selected;
  gboolean         armed;
  CirkelPlace      circle;
  CirkelBoardSpace space;
};

G_DEFINE_FINAL_TYPE (CirkelTable, cirkel_table, G_TYPE_OBJECT)

enum
{
  PROP_SESSION = 1,
  PROP_HISTORY,
  PROP_CONVERSATION,
  PROP_METHOD,
  PROP_SELECTED,
  PROP_ARMED,
  PROP_CIRCLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum
{
  CARD_MOVED,
  BOARD_CHANGED,
  CARDS_CHANGED,
  DETAILS,
  OWN_REMOVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static guint
find_card (CirkelTable *self, CirkelCard *card)
{
  guint position = G_MAXUINT;

  g_ptr_array_find (self->cards, card, &position);

  return position;
}

static void
set_circle (CirkelTable *self, CirkelPlace place)
{
  CirkelPlace circle = cirkel_place_is_circle (place) ? place : CIRKEL_PLACE_TRAY;

  if (self->circle == circle)
    return;

  self->circle = circle;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CIRCLE]);
}

static void
placement_notify_place_cb (CirkelTable *self, GParamSpec *pspec, CirkelPlacement *placement)
{
  guint position;

  if (g_ptr_array_find (self->placements, placement, &position))
    g_signal_emit (self, signals[CARD_MOVED], 0, g_ptr_array_index (self->cards, position));
  g_signal_emit (self, signals[BOARD_CHANGED], 0);
}

/* Once a step is done: what follows the circle may be worth noting, and that cannot be within a step. */
static void
history_notify_state_cb (CirkelTable *self)
{
  if (self->selected != NULL)
    set_circle (self, cirkel_table_get_place (self, self->selected));
}

static void
placement_notify_position_cb (CirkelTable *self, GParamSpec *pspec, CirkelPlacement *placement)
{
  g_signal_emit (self, signals[BOARD_CHANGED], 0);
}

static void
clear_cards (CirkelTable *self)
{
  for (guint i = 0; i < self->placements->len; i++)
    g_signal_handlers_disconnect_by_data (g_ptr_array_index (self->placements, i), self);
  g_ptr_array_set_size (self->placements, 0);
  g_ptr_array_set_size (self->cards, 0);
}

/* The placements of the conversation, by the ids of their cards. */
static GHashTable *
map_placements (CirkelTable *self)
{
  GListModel *list = G_LIST_MODEL (cirkel_conversation_get_placements (self->conversation));
  GHashTable *map = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      CirkelPlacement *placement = g_list_model_get_item (list, i);

      g_hash_table_insert (map, (gpointer)cirkel_placement_get_card_id (placement), placement);
    }

  return map;
}

static void
collect_cards (CirkelTable *self)
{
  g_autoptr (GHashTable) map = map_placements (self);
  GListModel *deck = G_LIST_MODEL (cirkel_session_get_deck (self->session));

  clear_cards (self);
  for (guint i = 0; i < g_list_model_get_n_items (deck); i++)
    {
      g_autoptr (CirkelCard) card = g_list_model_get_item (deck, i);
      CirkelPlacement *placement = g_hash_table_lookup (map, cirkel_card_get_id (card));

      /* While a card comes or goes, one list knows it before the other. */
      if (placement == NULL
          || cirkel_card_get_purpose (card) != cirkel_conversation_get_purpose (self->conversation))
        continue;

      g_signal_connect_swapped (placement, "notify::place", G_CALLBACK (placement_notify_place_cb), self);
      g_signal_connect_swapped (placement, "notify::x", G_CALLBACK (placement_notify_position_cb), self);
      g_signal_connect_swapped (placement, "notify::y", G_CALLBACK (placement_notify_position_cb), self);
      g_ptr_array_add (self->cards, g_steal_pointer (&card));
      g_ptr_array_add (self->placements, g_object_ref (placement));
    }
}

static void
list_items_changed_cb (CirkelTable *self)
{
  collect_cards (self);

  if (self->selected != NULL && find_card (self, self->selected) == G_MAXUINT)
    cirkel_table_select (self, NULL, FALSE);

  g_signal_emit (self, signals[CARDS_CHANGED], 0);
  g_signal_emit (self, signals[BOARD_CHANGED], 0);
}

static void
session_notify_language_cb (CirkelTable *self)
{
  g_clear_object (&self->method);
  self->method = cirkel_method_new (cirkel_session_get_language (self->session));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_METHOD]);
}

static void
cirkel_table_constructed (GObject *object)
{
  CirkelTable *self = CIRKEL_TABLE (object);

  G_OBJECT_CLASS (cirkel_table_parent_class)->constructed (object);

  self->method = cirkel_method_new (cirkel_session_get_language (self->session));
  self->ghosts = cirkel_ghosts_new (self->session, self->conversation);
  collect_cards (self);

  g_signal_connect_object (self->session, "notify::language", G_CALLBACK (session_notify_language_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (cirkel_session_get_deck (self->session), "items-changed",
                           G_CALLBACK (list_items_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (cirkel_conversation_get_placements (self->conversation), "items-changed",
                           G_CALLBACK (list_items_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->conversation, "notify::purpose", G_CALLBACK (list_items_changed_cb), self,
                           G_CONNECT_SWAPPED);
  /* A table that is only looked at has no history. */
  if (self->history != NULL)
    g_signal_connect_object (self->history, "notify::state", G_CALLBACK (history_notify_state_cb), self,
                             G_CONNECT_SWAPPED);
}

static void
cirkel_table_dispose (GObject *object)
{
  CirkelTable *self = CIRKEL_TABLE (object);

  clear_cards (self);
  g_clear_object (&self->selected);
  g_clear_object (&self->method);
  g_clear_object (&self->ghosts);
  g_clear_object (&self->history);
  g_clear_object (&self->conversation);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (cirkel_table_parent_class)->dispose (object);
}

static void
cirkel_table_finalize (GObject *object)
{
  CirkelTable *self = CIRKEL_TABLE (object);

  g_ptr_array_unref (self->cards);
  g_ptr_array_unref (self->placements);

  G_OBJECT_CLASS (cirkel_table_parent_class)->finalize (object);
}

static void
cirkel_table_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  CirkelTable *self = CIRKEL_TABLE (object);

  switch (id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    case PROP_HISTORY:
      g_value_set_object (value, self->history);
      break;
    case PROP_CONVERSATION:
      g_value_set_object (value, self->conversation);
      break;
    case PROP_METHOD:
      g_value_set_object (value, self->method);
      break;
    case PROP_SELECTED:
      g_value_set_object (value, self->selected);
      break;
    case PROP_ARMED:
      g_value_set_boolean (value, self->armed);
      break;
    case PROP_CIRCLE:
      g_value_set_enum (value, (int)self->circle);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
cirkel_table_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  CirkelTable *self = CIRKEL_TABLE (object);

  switch (id)
    {
    case PROP_SESSION:
      self->session = g_value_dup_object (value);
      break;
    case PROP_HISTORY:
      self->history = g_value_dup_object (value);
      break;
    case PROP_CONVERSATION:
      self->conversation = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
install_signals (GType type)
{
  /* A card went to another place: @card. */
  signals[CARD_MOVED] = g_signal_new ("card-moved", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                      1, CIRKEL_TYPE_CARD);
  /* Something lies elsewhere than before. */
  signals[BOARD_CHANGED]
    = g_signal_new ("board-changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  /* A card came into the deck or left it. */
  signals[CARDS_CHANGED]
    = g_signal_new ("cards-changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  /* Somebody asks for the details of the selected card. */
  signals[DETAILS] = g_signal_new ("details", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  /* An own card was removed: @title, for the message that offers to undo it. */
  signals[OWN_REMOVED] = g_signal_new ("own-removed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
cirkel_table_class_init (CirkelTableClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags read_only = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  const GParamFlags construct = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = cirkel_table_constructed;
  object_class->dispose = cirkel_table_dispose;
  object_class->finalize = cirkel_table_finalize;
  object_class->get_property = cirkel_table_get_property;
  object_class->set_property = cirkel_table_set_property;

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, CIRKEL_TYPE_SESSION, construct);
  properties[PROP_HISTORY] = g_param_spec_object ("history", NULL, NULL, CIRKEL_TYPE_HISTORY, construct);
  properties[PROP_CONVERSATION]
    = g_param_spec_object ("conversation", NULL, NULL, CIRKEL_TYPE_CONVERSATION, construct);
  properties[PROP_METHOD] = g_param_spec_object ("method", NULL, NULL, CIRKEL_TYPE_METHOD, read_only);
  properties[PROP_SELECTED] = g_param_spec_object ("selected", NULL, NULL, CIRKEL_TYPE_CARD, read_only);
  properties[PROP_ARMED] = g_param_spec_boolean ("armed", NULL, NULL, FALSE, read_only);
  /**
   * CirkelTable:circle:
   *
   * The circle that the talk is about: of the selected card, or pointed at; the tray for none.
   */
  properties[PROP_CIRCLE]
    = g_param_spec_enum ("circle", NULL, NULL, CIRKEL_TYPE_PLACE, CIRKEL_PLACE_TRAY, read_only);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  install_signals (G_TYPE_FROM_CLASS (klass));
}

static void
cirkel_table_init (CirkelTable *self)
{
  self->cards = g_ptr_array_new_with_free_func (g_object_unref);
  self->placements = g_ptr_array_new_with_free_func (g_object_unref);
  /* Until a board tells its size, cards are laid as on one of ordinary size. */
  self->space = (CirkelBoardSpace){ 640, 640, 1.0, { 8, 8, 8 } };
}

/**
 * cirkel_table_new:
 * @session: whose cards lie on the table
 * @history: where what people do is kept
 * @conversation: the conversation of the session in which they lie so
 *
 * Only the current conversation can be changed. On the table of an earlier one the cards can be
 * looked at.
 *
 * Returns: (transfer full): the table of the conversation
 */
CirkelTable *
cirkel_table_new (CirkelSession *session, CirkelHistory *history, CirkelConversation *conversation)
{
  return g_object_new (CIRKEL_TYPE_TABLE, "session", session, "history", history, "conversation",
                       conversation, NULL);
}

/**
 * cirkel_table_get_conversation:
 * @self: a table
 *
 * Returns: (transfer none): the conversation in which the cards lie so
 */
CirkelConversation *
cirkel_table_get_conversation (CirkelTable *self)
{
  return self->conversation;
}

/**
 * cirkel_table_get_editable:
 * @self: a table
 *
 * Returns: whether anything can be changed here: in the last conversation only
 */
gboolean
cirkel_table_get_editable (CirkelTable *self)
{
  return cirkel_session_get_current (self->session) == self->conversation;
}

/**
 * cirkel_table_get_ghosts:
 * @self: a table
 *
 * Returns: (transfer none): where the cards lay the time before
 */
CirkelGhosts *
cirkel_table_get_ghosts (CirkelTable *self)
{
  return self->ghosts;
}

/**
 * cirkel_table_get_session:
 * @self: a table
 *
 * Returns: (transfer none): the session
 */
CirkelSession *
cirkel_table_get_session (CirkelTable *self)
{
  return self->session;
}

/**
 * cirkel_table_get_history:
 * @self: a table
 *
 * Returns: (transfer none): the history of the session
 */
CirkelHistory *
cirkel_table_get_history (CirkelTable *self)
{
  return self->history;
}

/**
 * cirkel_table_get_method:
 * @self: a table
 *
 * Returns: (transfer none): the method's words in the language of the session
 */
CirkelMethod *
cirkel_table_get_method (CirkelTable *self)
{
  return self->method;
}

/**
 * cirkel_table_get_n_cards:
 * @self: a table
 *
 * Returns: how many cards there are, in all places together
 */
guint
cirkel_table_get_n_cards (CirkelTable *self)
{
  return self->cards->len;
}

/**
 * cirkel_table_get_card:
 * @self: a table
 * @position: less than cirkel_table_get_n_cards()
 *
 * Returns: (transfer none): the card, in the order of the deck
 */
CirkelCard *
cirkel_table_get_card (CirkelTable *self, guint position)
{
  g_return_val_if_fail (position < self->cards->len, NULL);

  return g_ptr_array_index (self->cards, position);
}

/**
 * cirkel_table_get_placement:
 * @self: a table
 * @card: a card
 *
 * Returns: (transfer none) (nullable): the placement, or %NULL if the card is not in the deck
 */
CirkelPlacement *
cirkel_table_get_placement (CirkelTable *self, CirkelCard *card)
{
  guint position = find_card (self, card);

  return position != G_MAXUINT ? g_ptr_array_index (self->placements, position) : NULL;
}

/**
 * cirkel_table_get_place:
 * @self: a table
 * @card: a card of the deck
 *
 * Returns: where the card lies
 */
CirkelPlace
cirkel_table_get_place (CirkelTable *self, CirkelCard *card)
{
  CirkelPlacement *placement = cirkel_table_get_placement (self, card);

  return placement != NULL ? cirkel_placement_get_place (placement) : CIRKEL_PLACE_TRAY;
}

/**
 * cirkel_table_get_selected:
 * @self: a table
 *
 * Returns: (transfer none) (nullable): the card that the talk is about, or %NULL
 */
CirkelCard *
cirkel_table_get_selected (CirkelTable *self)
{
  return self->selected;
}

/**
 * cirkel_table_get_armed:
 * @self: a table
 *
 * Returns: whether the next click on a place lays the selected card there
 */
gboolean
cirkel_table_get_armed (CirkelTable *self)
{
  return self->armed;
}

/**
 * cirkel_table_select:
 * @self: a table
 * @card: (nullable): a card of the deck, or %NULL for none
 * @armed: whether the next click on a place is to lay it there
 *
 * Chooses the card that the talk is about.
 */
void
cirkel_table_select (CirkelTable *self, CirkelCard *card, gboolean armed)
{
  armed = armed && card != NULL && cirkel_table_get_editable (self);

  /* What was typed about the card before is a step of its own. */
  if (card != self->selected)
    cirkel_history_seal (self->history);

  g_object_freeze_notify (G_OBJECT (self));
  if (g_set_object (&self->selected, card))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
  if (armed != self->armed)
    {
      self->armed = armed;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ARMED]);
    }
  set_circle (self, card != NULL ? cirkel_table_get_place (self, card) : CIRKEL_PLACE_TRAY);
  g_object_thaw_notify (G_OBJECT (self));
}

/**
 * cirkel_table_get_circle:
 * @self: a table
 *
 * Returns: the circle that the talk is about, or %CIRKEL_PLACE_TRAY for none
 */
CirkelPlace
cirkel_table_get_circle (CirkelTable *self)
{
  return self->circle;
}

/**
 * cirkel_table_point_at:
 * @self: a table
 * @place: a circle, or another place for none
 *
 * Makes the talk about a whole circle: no card is selected then.
 */
void
cirkel_table_point_at (CirkelTable *self, CirkelPlace place)
{
  g_object_freeze_notify (G_OBJECT (self));
  cirkel_table_select (self, NULL, FALSE);
  set_circle (self, place);
  g_object_thaw_notify (G_OBJECT (self));
}

/**
 * cirkel_table_show_details:
 * @self: a table
 * @card: a card of the deck
 *
 * Selects the card and asks for its details.
 */
void
cirkel_table_show_details (CirkelTable *self, CirkelCard *card)
{
  cirkel_table_select (self, card, FALSE);
  g_signal_emit (self, signals[DETAILS], 0);
}

/**
 * cirkel_table_set_space:
 * @self: a table
 * @space: what the board fits in
 *
 * Tells the table how large its board is shown, as that is where cards have to fit.
 */
void
cirkel_table_set_space (CirkelTable *self, const CirkelBoardSpace *space)
{
  self->space = *space;
}

/**
 * cirkel_table_get_space:
 * @self: a table
 *
 * Returns: (transfer none): what the board fits in
 */
const CirkelBoardSpace *
cirkel_table_get_space (CirkelTable *self)
{
  return &self->space;
}

/**
 * cirkel_table_dup_items:
 * @self: a table
 *
 * Returns: (transfer full) (array): the cards as the geometry sees them,
 *   cirkel_table_get_n_cards() of them in the order of the deck
 */
CirkelBoardItem *
cirkel_table_dup_items (CirkelTable *self)
{
  CirkelBoardItem *items = g_new0 (CirkelBoardItem, MAX (self->cards->len, 1));

  for (guint i = 0; i < self->placements->len; i++)
    {
      CirkelPlacement *placement = g_ptr_array_index (self->placements, i);

      items[i].place = cirkel_placement_get_place (placement);
      items[i].x = cirkel_placement_get_x (placement);
      items[i].y = cirkel_placement_get_y (placement);
    }

  return items;
}

/**
 * cirkel_table_can_remove:
 * @self: a table
 * @card: a card of the deck
 *
 * Returns: whether the card can be taken out of the deck: an own one that is not part of an earlier
 *   conversation
 */
gboolean
cirkel_table_can_remove (CirkelTable *self, CirkelCard *card)
{
  return cirkel_table_get_editable (self) && cirkel_card_is_own (card)
         && !cirkel_session_is_card_in_past (self->session, card);
}

/**
 * cirkel_table_remove_own:
 * @self: a table
 * @card: an own card
 *
 * Takes an own card out of the deck, in one step of the history, and says so. One that cannot be
 * removed stays.
 */
void
cirkel_table_remove_own (CirkelTable *self, CirkelCard *card)
{
  g_autofree char *title = g_strdup (cirkel_card_get_title (card));

  g_return_if_fail (cirkel_card_is_own (card));

  if (!cirkel_table_can_remove (self, card))
    return;

  cirkel_edit_remove_card (self->history, self->session, card);
  g_signal_emit (self, signals[OWN_REMOVED], 0, title);
}
