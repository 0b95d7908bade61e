/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-demo.h"

#include "cirkel-session-file.h"

/**
 * CirkelDemo:
 *
 * A case that is shown to a group: a session that nobody keeps, its replay, who in the group has which
 * role, and what an observer ticks.
 *
 * Groups have letters, never names of people. At each turn they all take the next role.
 */

struct _CirkelDemo
{
  GObject parent_instance;

  CirkelCase        *the_case;
  CirkelDrafts      *drafts;
  CirkelDocument    *document;
  CirkelReplay      *replay;
  CirkelProjector   *projector; /* for as long as there is something to show */
  CirkelObservation *observation;
  guint              turn;
  char              *notice;
};

G_DEFINE_FINAL_TYPE (CirkelDemo, cirkel_demo, G_TYPE_OBJECT)

enum
{
  PROP_TURN = 1,
  PROP_NOTICE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
cirkel_demo_dispose (GObject *object)
{
  CirkelDemo *self = CIRKEL_DEMO (object);

  if (self->replay != NULL)
    cirkel_replay_set_playing (self->replay, FALSE);
  g_clear_object (&self->replay);
  g_clear_object (&self->document);
  g_clear_object (&self->drafts);
  g_clear_object (&self->the_case);
  g_clear_object (&self->projector);
  g_clear_object (&self->observation);

  G_OBJECT_CLASS (cirkel_demo_parent_class)->dispose (object);
}

static void
cirkel_demo_finalize (GObject *object)
{
  g_free (CIRKEL_DEMO (object)->notice);

  G_OBJECT_CLASS (cirkel_demo_parent_class)->finalize (object);
}

static void
cirkel_demo_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  CirkelDemo *self = CIRKEL_DEMO (object);

  switch (id)
    {
    case PROP_TURN:
      g_value_set_uint (value, self->turn);
      break;
    case PROP_NOTICE:
      g_value_set_string (value, self->notice);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
cirkel_demo_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_NOTICE:
      cirkel_demo_set_notice (CIRKEL_DEMO (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
cirkel_demo_class_init (CirkelDemoClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = cirkel_demo_dispose;
  object_class->finalize = cirkel_demo_finalize;
  object_class->get_property = cirkel_demo_get_property;
  object_class->set_property = cirkel_demo_set_property;

  /**
   * CirkelDemo:turn:
   *
   * How often the groups took the next role, from 0 to 2: after three times all have the first again.
   */
  properties[PROP_TURN] = g_param_spec_uint ("turn", NULL, NULL, 0, CIRKEL_N_ROLES - 1, 0,
                                             G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  /**
   * CirkelDemo:notice: (nullable)
   *
   * What whoever leads the demonstration should know now; gone with the next beat.
   */
  properties[PROP_NOTICE] = g_param_spec_string (
    "notice", NULL, NULL, NULL, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
cirkel_demo_init (CirkelDemo *self)
{
}

static void
forget_notice_cb (CirkelDemo *self)
{
  cirkel_demo_set_notice (self, NULL);
}

/**
 * cirkel_demo_new:
 * @the_case: a case
 * @drafts: where other sessions are kept that have no file; this one is not
 * @projector: how large the letters are
 *
 * Returns: (transfer full): the case, before its first beat
 */
CirkelDemo *
cirkel_demo_new (CirkelCase *the_case, CirkelDrafts *drafts, CirkelProjector *projector)
{
  CirkelDemo *self = g_object_new (CIRKEL_TYPE_DEMO, NULL);
  g_autoptr (CirkelSession) session = cirkel_case_make_session (the_case);

  self->the_case = g_object_ref (the_case);
  self->drafts = g_object_ref (drafts);
  self->projector = g_object_ref (projector);
  self->observation = cirkel_observation_new ();
  self->document = cirkel_document_new_unkept (drafts, session);
  self->replay = cirkel_replay_new (the_case, session, cirkel_document_get_history (self->document));
  g_signal_connect_object (self->replay, "notify::position", G_CALLBACK (forget_notice_cb), self,
                           G_CONNECT_SWAPPED);

  return self;
}

/**
 * cirkel_demo_get_case:
 * @self: a demonstration
 *
 * Returns: (transfer none): the case
 */
CirkelCase *
cirkel_demo_get_case (CirkelDemo *self)
{
  return self->the_case;
}

/**
 * cirkel_demo_get_document:
 * @self: a demonstration
 *
 * Returns: (transfer none): the session in which the case is played; it is kept nowhere
 */
CirkelDocument *
cirkel_demo_get_document (CirkelDemo *self)
{
  return self->document;
}

/**
 * cirkel_demo_get_replay:
 * @self: a demonstration
 *
 * Returns: (transfer none): what plays the case
 */
CirkelReplay *
cirkel_demo_get_replay (CirkelDemo *self)
{
  return self->replay;
}

/**
 * cirkel_demo_get_observation:
 * @self: a demonstration
 *
 * Returns: (transfer none): what an observer ticked; it is kept nowhere either
 */
CirkelObservation *
cirkel_demo_get_observation (CirkelDemo *self)
{
  return self->observation;
}

/**
 * cirkel_demo_copy_document:
 * @self: a demonstration
 *
 * Whoever keeps a demonstration keeps how it is at that moment: what is played afterwards does not
 * change the file.
 *
 * Returns: (transfer full): a copy of the session, kept nowhere as yet
 */
CirkelDocument *
cirkel_demo_copy_document (CirkelDemo *self)
{
  g_autoptr (GBytes) bytes = cirkel_session_serialize (cirkel_document_get_session (self->document));
  g_autoptr (CirkelSession) copy = NULL;
  g_autoptr (GError) error = NULL;

  copy = cirkel_session_parse_bytes (bytes, &error);
  /* What this program writes it can read. */
  if (copy == NULL)
    g_error ("A session that cannot be read back: %s", error->message);

  return cirkel_document_new_unkept (self->drafts, copy);
}

/**
 * cirkel_demo_get_turn:
 * @self: a demonstration
 *
 * Returns: how often the groups took the next role, from 0 to 2
 */
guint
cirkel_demo_get_turn (CirkelDemo *self)
{
  return self->turn;
}

/**
 * cirkel_demo_get_group:
 * @self: a demonstration
 * @role: a role, from 0 to 2 in the order of [method@Method.get_roles]
 *
 * Returns: which group has the role now, from 0 to 2
 */
guint
cirkel_demo_get_group (CirkelDemo *self, guint role)
{
  g_return_val_if_fail (role < CIRKEL_N_ROLES, 0);

  return (role + CIRKEL_N_ROLES - self->turn) % CIRKEL_N_ROLES;
}

/**
 * cirkel_demo_swap_roles:
 * @self: a demonstration
 *
 * Gives each group the next role.
 */
void
cirkel_demo_swap_roles (CirkelDemo *self)
{
  self->turn = (self->turn + 1) % CIRKEL_N_ROLES;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TURN]);
}

/**
 * cirkel_demo_get_notice:
 * @self: a demonstration
 *
 * Returns: (transfer none) (nullable): what whoever leads the demonstration should know now
 */
const char *
cirkel_demo_get_notice (CirkelDemo *self)
{
  return self->notice;
}

/**
 * cirkel_demo_set_notice:
 * @self: a demonstration
 * @notice: (nullable): what whoever leads the demonstration should know now, translated
 *
 * Says something, until the next beat.
 */
void
cirkel_demo_set_notice (CirkelDemo *self, const char *notice)
{
  if (g_strcmp0 (self->notice, notice) == 0)
    return;

  g_free (self->notice);
  self->notice = g_strdup (notice);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NOTICE]);
}
