/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-talk.h"

#include "cirkel-enum-types.h"
#include "cirkel-questions.h"

/**
 * CirkelTalk:
 *
 * A conversation on the screen: which one, at which step, with which question at hand.
 *
 * Stepper, guide, board and the pages of the steps share one. They watch it and each other
 * through it. Only the last conversation of a session can be changed; where people are in an
 * earlier one is not kept.
 */

struct _CirkelTalk
{
  GObject parent_instance;

  CirkelDocument     *document;
  CirkelConversation *conversation;
  CirkelTable        *table;

  CirkelStep step;
  char      *questions[CIRKEL_N_STEPS]; /* that came up by themselves, or in an earlier conversation */
};

G_DEFINE_FINAL_TYPE (CirkelTalk, cirkel_talk, G_TYPE_OBJECT)

enum
{
  PROP_DOCUMENT = 1,
  PROP_CONVERSATION,
  PROP_STEP,
  PROP_QUESTION,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
note_visit (CirkelTalk *self)
{
  CirkelStepState *state = cirkel_conversation_get_step_state (self->conversation, self->step);

  if (!cirkel_talk_get_editable (self))
    return;

  cirkel_history_note_int (cirkel_talk_get_history (self), CIRKEL_RECORD (self->conversation), "step",
                           (int)self->step);
  cirkel_history_note_int (cirkel_talk_get_history (self), CIRKEL_RECORD (state), "visited", TRUE);
}

/* Somebody else went to another step of the conversation. */
static void
follow_step_cb (CirkelTalk *self)
{
  CirkelStep step = cirkel_conversation_get_step (self->conversation);

  if (step == self->step)
    return;

  self->step = step;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STEP]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_QUESTION]);
  cirkel_questions_follow_question (self);
}

/* Somebody else took another question in hand; or we did, and know it. */
static void
follow_question_cb (CirkelStepState *state, GParamSpec *pspec, CirkelTalk *self)
{
  const char *noted = cirkel_record_text (state, "question");
  CirkelStep  step = CIRKEL_STEP_OPENING;

  while (cirkel_conversation_get_step_state (self->conversation, step) != state)
    step++;
  if (g_strcmp0 (self->questions[step], noted) == 0)
    return;

  g_clear_pointer (&self->questions[step], g_free);
  if (step != self->step)
    return;

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_QUESTION]);
  cirkel_questions_follow_question (self);
}

static void
watch_conversation (CirkelTalk *self)
{
  g_signal_connect_object (self->conversation, "notify::step", G_CALLBACK (follow_step_cb), self,
                           G_CONNECT_SWAPPED);
  for (int i = 0; i < CIRKEL_N_STEPS; i++)
    g_signal_connect_object (cirkel_conversation_get_step_state (self->conversation, (CirkelStep)i),
                             "notify::question", G_CALLBACK (follow_question_cb), self, 0);
}

static void
cirkel_talk_constructed (GObject *object)
{
  CirkelTalk *self = CIRKEL_TALK (object);

  G_OBJECT_CLASS (cirkel_talk_parent_class)->constructed (object);

  self->step = cirkel_conversation_get_step (self->conversation);
  self->table
    = cirkel_table_new (cirkel_talk_get_session (self), cirkel_talk_get_history (self), self->conversation);
  g_signal_connect_object (self->table, "notify::circle", G_CALLBACK (cirkel_questions_follow_circle), self,
                           G_CONNECT_SWAPPED);
  watch_conversation (self);
}

static void
cirkel_talk_finalize (GObject *object)
{
  CirkelTalk *self = CIRKEL_TALK (object);

  for (int i = 0; i < CIRKEL_N_STEPS; i++)
    g_free (self->questions[i]);
  g_clear_object (&self->table);
  g_clear_object (&self->conversation);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (cirkel_talk_parent_class)->finalize (object);
}

static void
cirkel_talk_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  CirkelTalk *self = CIRKEL_TALK (object);

  switch (id)
    {
    case PROP_DOCUMENT:
      g_value_set_object (value, self->document);
      break;
    case PROP_CONVERSATION:
      g_value_set_object (value, self->conversation);
      break;
    case PROP_STEP:
      g_value_set_enum (value, (int)self->step);
      break;
    case PROP_QUESTION:
      g_value_set_string (value, cirkel_talk_get_question (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
cirkel_talk_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  CirkelTalk *self = CIRKEL_TALK (object);

  switch (id)
    {
    case PROP_DOCUMENT:
      self->document = g_value_dup_object (value);
      break;
    case PROP_CONVERSATION:
      self->conversation = g_value_dup_object (value);
      break;
    case PROP_STEP:
      cirkel_talk_set_step (self, (CirkelStep)g_value_get_enum (value));
      break;
    case PROP_QUESTION:
      cirkel_talk_set_question (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
cirkel_talk_class_init (CirkelTalkClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags construct = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;
  const GParamFlags plain = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = cirkel_talk_constructed;
  object_class->finalize = cirkel_talk_finalize;
  object_class->get_property = cirkel_talk_get_property;
  object_class->set_property = cirkel_talk_set_property;

  properties[PROP_DOCUMENT] = g_param_spec_object ("document", NULL, NULL, CIRKEL_TYPE_DOCUMENT, construct);
  properties[PROP_CONVERSATION]
    = g_param_spec_object ("conversation", NULL, NULL, CIRKEL_TYPE_CONVERSATION, construct);
  /**
   * CirkelTalk:step:
   *
   * The step on the screen.
   */
  properties[PROP_STEP]
    = g_param_spec_enum ("step", NULL, NULL, CIRKEL_TYPE_STEP, CIRKEL_STEP_OPENING, plain);
  /**
   * CirkelTalk:question:
   *
   * The id of the question at hand in this step; "" before there is one.
   */
  properties[PROP_QUESTION] = g_param_spec_string ("question", NULL, NULL, "", plain);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
cirkel_talk_init (CirkelTalk *self)
{
}

/**
 * cirkel_talk_new:
 * @document: a session with its history
 * @conversation: one of its conversations
 *
 * Returns: (transfer full): the conversation on the screen, at the step where it was left
 */
CirkelTalk *
cirkel_talk_new (CirkelDocument *document, CirkelConversation *conversation)
{
  return g_object_new (CIRKEL_TYPE_TALK, "document", document, "conversation", conversation, NULL);
}

/**
 * cirkel_talk_get_document:
 * @self: a talk
 *
 * Returns: (transfer none): the document
 */
CirkelDocument *
cirkel_talk_get_document (CirkelTalk *self)
{
  return self->document;
}

/**
 * cirkel_talk_get_session:
 * @self: a talk
 *
 * Returns: (transfer none): the session
 */
CirkelSession *
cirkel_talk_get_session (CirkelTalk *self)
{
  return cirkel_document_get_session (self->document);
}

/**
 * cirkel_talk_get_history:
 * @self: a talk
 *
 * Returns: (transfer none): where what people do is kept
 */
CirkelHistory *
cirkel_talk_get_history (CirkelTalk *self)
{
  return cirkel_document_get_history (self->document);
}

/**
 * cirkel_talk_get_conversation:
 * @self: a talk
 *
 * Returns: (transfer none): the conversation
 */
CirkelConversation *
cirkel_talk_get_conversation (CirkelTalk *self)
{
  return self->conversation;
}

/**
 * cirkel_talk_get_before:
 * @self: a talk
 *
 * Returns: (transfer none) (nullable): the conversation before this one, or %NULL where it is the first
 */
CirkelConversation *
cirkel_talk_get_before (CirkelTalk *self)
{
  return cirkel_session_find_before (cirkel_talk_get_session (self), self->conversation);
}

/**
 * cirkel_talk_get_table:
 * @self: a talk
 *
 * Returns: (transfer none): its cards, and which of them is selected
 */
CirkelTable *
cirkel_talk_get_table (CirkelTalk *self)
{
  return self->table;
}

/**
 * cirkel_talk_get_method:
 * @self: a talk
 *
 * Returns: (transfer none): the words of the method, in the language of the session
 */
CirkelMethod *
cirkel_talk_get_method (CirkelTalk *self)
{
  return cirkel_table_get_method (self->table);
}

/**
 * cirkel_talk_get_editable:
 * @self: a talk
 *
 * Returns: whether anything can be changed in it
 */
gboolean
cirkel_talk_get_editable (CirkelTalk *self)
{
  return cirkel_session_get_current (cirkel_talk_get_session (self)) == self->conversation;
}

/**
 * cirkel_talk_get_step:
 * @self: a talk
 *
 * Returns: the step on the screen
 */
CirkelStep
cirkel_talk_get_step (CirkelTalk *self)
{
  return self->step;
}

/**
 * cirkel_talk_set_step:
 * @self: a talk
 * @step: any step
 *
 * Goes to a step. That is noted, for the next time; it is nothing to undo.
 */
void
cirkel_talk_set_step (CirkelTalk *self, CirkelStep step)
{
  gboolean other = self->step != step;

  /* The step where the conversation began was open too. */
  note_visit (self);
  self->step = step;
  note_visit (self);
  if (!other)
    return;

  cirkel_history_seal (cirkel_talk_get_history (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STEP]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_QUESTION]);
  cirkel_questions_follow_circle (self);
}

/**
 * cirkel_talk_has_visited:
 * @self: a talk
 * @step: a step
 *
 * Returns: whether the step was opened in this conversation
 */
gboolean
cirkel_talk_has_visited (CirkelTalk *self, CirkelStep step)
{
  return cirkel_record_int (cirkel_conversation_get_step_state (self->conversation, step), "visited");
}

/**
 * cirkel_talk_get_question:
 * @self: a talk
 *
 * Returns: (transfer none): the id of the question at hand in this step; "" before there is one
 */
const char *
cirkel_talk_get_question (CirkelTalk *self)
{
  if (self->questions[self->step] != NULL)
    return self->questions[self->step];

  return cirkel_record_text (cirkel_conversation_get_step_state (self->conversation, self->step), "question");
}

/**
 * cirkel_talk_set_question:
 * @self: a talk
 * @question_id: the id of a question of this step
 *
 * Takes a question in hand. That is noted, for the next time; it is nothing to undo.
 */
void
cirkel_talk_set_question (CirkelTalk *self, const char *question_id)
{
  CirkelStepState *state = cirkel_conversation_get_step_state (self->conversation, self->step);

  cirkel_talk_bring_up (self, question_id);
  if (cirkel_talk_get_editable (self))
    cirkel_history_note_text (cirkel_talk_get_history (self), CIRKEL_RECORD (state), "question", question_id);
}

/**
 * cirkel_talk_bring_up:
 * @self: a talk
 * @question_id: the id of a question of this step
 *
 * Shows a question because of what people do on the board. Nobody chose it, so it is not noted.
 */
void
cirkel_talk_bring_up (CirkelTalk *self, const char *question_id)
{
  if (g_str_equal (cirkel_talk_get_question (self), question_id))
    return;

  g_free (self->questions[self->step]);
  self->questions[self->step] = g_strdup (question_id);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_QUESTION]);
}

/**
 * cirkel_talk_take_noted:
 * @self: a talk
 *
 * Lets go of the questions that came up by themselves: those that are noted are at hand again.
 */
void
cirkel_talk_take_noted (CirkelTalk *self)
{
  for (int i = 0; i < CIRKEL_N_STEPS; i++)
    g_clear_pointer (&self->questions[i], g_free);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_QUESTION]);
  cirkel_questions_follow_question (self);
}
