/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-parts.h"

/**
 * CirkelParts:
 *
 * All that was said in a conversation, part by part, of which an audience gets some: a list of
 * [class@Part]s that follows what people do. A part stays the same object as long as it is there.
 *
 * For the client and their professional that is everything; the employer could get its agreements
 * only. Emits `changed` when anything in the parts may be another, also where the list is not.
 */

struct _CirkelParts
{
  GObject parent_instance;

  CirkelConversation *conversation;
  CirkelConversation *before; /* NULL for the first */
  CirkelAudience      audience;
  GPtrArray          *parts;
};

static GType
cirkel_parts_get_item_type (GListModel *model)
{
  return CIRKEL_TYPE_PART;
}

static guint
cirkel_parts_get_n_items (GListModel *model)
{
  return CIRKEL_PARTS (model)->parts->len;
}

static gpointer
cirkel_parts_get_item (GListModel *model, guint position)
{
  CirkelParts *self = CIRKEL_PARTS (model);

  return position < self->parts->len ? g_object_ref (g_ptr_array_index (self->parts, position)) : NULL;
}

static void
cirkel_parts_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = cirkel_parts_get_item_type;
  iface->get_n_items = cirkel_parts_get_n_items;
  iface->get_item = cirkel_parts_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (CirkelParts,
                               cirkel_parts,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, cirkel_parts_list_model_init))

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static CirkelPart *
find_part (CirkelParts *self, CirkelPartKind kind, gpointer record)
{
  for (guint i = 0; i < self->parts->len; i++)
    {
      CirkelPart *part = g_ptr_array_index (self->parts, i);

      if (cirkel_part_get_record (part) == record && cirkel_part_get_kind (part) == kind)
        return g_object_ref (part);
    }

  return NULL;
}

static void
collect (CirkelParts *self, GPtrArray *parts, CirkelPartKind kind, gpointer record)
{
  gboolean            looks_back = kind == CIRKEL_PART_LOOK_BACK;
  CirkelConversation *conversation = looks_back ? self->before : self->conversation;
  g_autoptr (CirkelPart) part = find_part (self, kind, record);

  if (part == NULL)
    part = cirkel_part_new (kind, conversation, record, self->audience);
  if (cirkel_part_is_said (part))
    g_ptr_array_add (parts, g_steal_pointer (&part));
}

static void
collect_list (CirkelParts *self, GPtrArray *parts, CirkelPartKind kind, gpointer owner, const char *list)
{
  GListModel *items = G_LIST_MODEL (cirkel_record_list (owner, list));

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (CirkelRecord) item = g_list_model_get_item (items, i);

      collect (self, parts, kind, item);
    }
}

/* What is told now of what was agreed then. */
static void
collect_look_back (CirkelParts *self, GPtrArray *parts)
{
  if (self->before == NULL)
    return;

  collect_list (self, parts, CIRKEL_PART_LOOK_BACK, self->before, "agreements");
  collect_list (self, parts, CIRKEL_PART_LOOK_BACK, cirkel_record_record (self->before, "closing"),
                "in-between");
}

/* In the order in which they are told. */
static GPtrArray *
collect_all (CirkelParts *self)
{
  GPtrArray    *parts = g_ptr_array_new_with_free_func (g_object_unref);
  CirkelRecord *closing = cirkel_record_record (self->conversation, "closing");

  if (self->audience == CIRKEL_AUDIENCE_EMPLOYER)
    {
      collect_list (self, parts, CIRKEL_PART_AGREEMENT, self->conversation, "agreements");
      return parts;
    }

  collect_list (self, parts, CIRKEL_PART_CARD, self->conversation, "placements");
  collect_list (self, parts, CIRKEL_PART_AGREEMENT, self->conversation, "agreements");
  collect_list (self, parts, CIRKEL_PART_CHOICE, self->conversation, "choices");
  collect_look_back (self, parts);
  collect_list (self, parts, CIRKEL_PART_AGENDA_ITEM, self->conversation, "agenda");
  collect (self, parts, CIRKEL_PART_EXPECTATIONS, cirkel_record_record (self->conversation, "expectations"));
  collect_list (self, parts, CIRKEL_PART_AIM, self->conversation, "aims");
  collect (self, parts, CIRKEL_PART_QUESTIONNAIRE, self->conversation);
  for (int step = 0; step < CIRKEL_N_STEPS; step++)
    collect (self, parts, CIRKEL_PART_NOTES,
             cirkel_conversation_get_step_state (self->conversation, (CirkelStep)step));
  collect (self, parts, CIRKEL_PART_CLOSING, closing);
  collect_list (self, parts, CIRKEL_PART_IN_BETWEEN, closing, "in-between");

  return parts;
}

/* Only what came and what went is told, so that nobody who shows the list loses their place. */
static void
update (CirkelParts *self)
{
  GPtrArray *now = collect_all (self);
  g_autoptr (GPtrArray) before = g_steal_pointer (&self->parts);
  guint start = 0;
  guint end = 0;

  self->parts = now;
  while (start < MIN (before->len, now->len)
         && g_ptr_array_index (before, start) == g_ptr_array_index (now, start))
    start++;
  while (end < MIN (before->len, now->len) - start
         && g_ptr_array_index (before, before->len - 1 - end) == g_ptr_array_index (now, now->len - 1 - end))
    end++;

  if (before->len != now->len || start < before->len)
    g_list_model_items_changed (G_LIST_MODEL (self), start, before->len - start - end,
                                now->len - start - end);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
cirkel_parts_finalize (GObject *object)
{
  CirkelParts *self = CIRKEL_PARTS (object);

  g_clear_pointer (&self->parts, g_ptr_array_unref);
  g_clear_object (&self->before);
  g_clear_object (&self->conversation);

  G_OBJECT_CLASS (cirkel_parts_parent_class)->finalize (object);
}

static void
cirkel_parts_class_init (CirkelPartsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = cirkel_parts_finalize;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
}

static void
cirkel_parts_init (CirkelParts *self)
{
  self->parts = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * cirkel_parts_new:
 * @session: a session
 * @conversation: a conversation of it
 * @history: where what people do with it is kept
 * @audience: who gets it, or some of it
 *
 * Returns: (transfer full): all that was said in @conversation, and what became in it of what was
 *   agreed in the one before, as far as @audience could get it
 */
CirkelParts *
cirkel_parts_new (CirkelSession      *session,
                  CirkelConversation *conversation,
                  CirkelHistory      *history,
                  CirkelAudience      audience)
{
  CirkelParts        *self = g_object_new (CIRKEL_TYPE_PARTS, NULL);
  CirkelConversation *before = cirkel_session_find_before (session, conversation);

  self->conversation = g_object_ref (conversation);
  self->before = before != NULL ? g_object_ref (before) : NULL;
  self->audience = audience;
  update (self);
  g_signal_connect_object (history, "notify::state", G_CALLBACK (update), self, G_CONNECT_SWAPPED);

  return self;
}
