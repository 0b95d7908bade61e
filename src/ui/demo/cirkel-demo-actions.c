/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-demo-actions.h"

#include "cirkel-observer-window.h"
#include "cirkel-roles-window.h"

/**
 * CirkelDemoActions:
 *
 * What can be done in a window that demonstrates, as the group "demo" of its actions. Buttons, keys and
 * the second window use the same.
 */

struct _CirkelDemoActions
{
  GSimpleActionGroup parent_instance;

  CirkelWindow *window; /* it has the group */
  CirkelDemo   *demo;   /* none where a case is still to be chosen */
};

G_DEFINE_FINAL_TYPE (CirkelDemoActions, cirkel_demo_actions, G_TYPE_SIMPLE_ACTION_GROUP)

static CirkelReplay *
get_replay (CirkelDemoActions *self)
{
  return cirkel_demo_get_replay (self->demo);
}

/* Who goes by hand decides when it goes on. */
static CirkelReplay *
halt (CirkelDemoActions *self)
{
  cirkel_replay_set_playing (get_replay (self), FALSE);

  return get_replay (self);
}

/* To the beginning; what was done by hand is undone too. */
static void
first_cb (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  cirkel_replay_go_to (halt (self), 0);
}

static void
back_cb (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  cirkel_replay_back (halt (self));
}

static void
forward_cb (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  cirkel_replay_forward (halt (self));
}

static void
last_cb (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  cirkel_replay_go_to (halt (self), cirkel_replay_get_n_beats (get_replay (self)));
}

static void
play_cb (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  CirkelReplay *replay = get_replay (self);

  cirkel_replay_set_playing (replay, !cirkel_replay_get_playing (replay));
}

static void
return_cb (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  cirkel_replay_return_to_case (get_replay (self));
}

static void
roles_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CirkelDemoActions *self = data;

  cirkel_roles_window_show (self->window, self->demo, G_ACTION_GROUP (self));
}

static CirkelObserverWindow *
find_observer_window (CirkelWindow *over)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l != NULL; l = l->next)
    if (CIRKEL_IS_OBSERVER_WINDOW (l->data) && gtk_window_get_transient_for (l->data) == GTK_WINDOW (over))
      return l->data;

  return NULL;
}

/* It goes with the case; what was ticked stays as long as that. */
static void
observer_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CirkelDemoActions    *self = data;
  CirkelObserverWindow *observer = find_observer_window (self->window);

  if (observer == NULL)
    {
      g_autoptr (CirkelMethod) method
        = cirkel_method_new (cirkel_case_get_language (cirkel_demo_get_case (self->demo)));

      observer = cirkel_observer_window_new (GTK_WINDOW (self->window), method,
                                             cirkel_demo_get_observation (self->demo));
      g_signal_connect_object (self->window, "notify::demo", G_CALLBACK (gtk_window_destroy), observer,
                               G_CONNECT_SWAPPED);
    }
  gtk_window_present (GTK_WINDOW (observer));
}

static void
swap_roles_cb (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  cirkel_demo_swap_roles (CIRKEL_DEMO_ACTIONS (self)->demo);
}

static void
cases_cb (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  cirkel_window_show_cases (CIRKEL_DEMO_ACTIONS (self)->window);
}

static void
stop_cb (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  cirkel_window_set_document (CIRKEL_DEMO_ACTIONS (self)->window, NULL);
}

static const GActionEntry demo_entries[] = {
  { "first", first_cb },       { "back", back_cb },   { "forward", forward_cb },
  { "last", last_cb },         { "play", play_cb },   { "return", return_cb },
  { "observer", observer_cb }, { "roles", roles_cb }, { "swap-roles", swap_roles_cb },
  { "cases", cases_cb },
};

static const GActionEntry entries[] = {
  { "stop", stop_cb },
};

static void
enable (CirkelDemoActions *self, const char *name, gboolean enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

/* While everything is covered, nothing goes on behind the curtain. */
static void
update (CirkelDemoActions *self)
{
  CirkelReplay *replay = get_replay (self);
  gboolean      covered = cirkel_window_get_curtain (self->window);
  gboolean      adrift = cirkel_replay_get_adrift (replay);
  gboolean      back = !covered && (adrift || cirkel_replay_get_position (replay) > 0);
  gboolean      on
    = !covered && !adrift && cirkel_replay_get_position (replay) < cirkel_replay_get_n_beats (replay);

  if (covered)
    halt (self);
  enable (self, "first", back);
  enable (self, "back", back);
  enable (self, "forward", on);
  enable (self, "last", on);
  enable (self, "play", on);
  enable (self, "return", !covered && adrift);
  enable (self, "observer", !covered);
  enable (self, "roles", !covered);
  enable (self, "swap-roles", !covered);
  enable (self, "cases", !covered);
}

static void
add_demo (CirkelDemoActions *self)
{
  CirkelReplay *replay = get_replay (self);
  g_autoptr (GPropertyAction) pace = g_property_action_new ("pace", replay, "pace");

  g_action_map_add_action_entries (G_ACTION_MAP (self), demo_entries, G_N_ELEMENTS (demo_entries), self);
  g_action_map_add_action (G_ACTION_MAP (self), G_ACTION (pace));
  g_signal_connect_object (replay, "notify::position", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (replay, "notify::adrift", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->window, "notify::curtain", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

static void
cirkel_demo_actions_dispose (GObject *object)
{
  CirkelDemoActions *self = CIRKEL_DEMO_ACTIONS (object);

  g_clear_weak_pointer (&self->window);
  g_clear_object (&self->demo);

  G_OBJECT_CLASS (cirkel_demo_actions_parent_class)->dispose (object);
}

static void
cirkel_demo_actions_class_init (CirkelDemoActionsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cirkel_demo_actions_dispose;
}

static void
cirkel_demo_actions_init (CirkelDemoActions *self)
{
}

/**
 * cirkel_demo_actions_new:
 * @window: a window that demonstrates
 * @demo: (nullable): what it shows; %NULL where a case is still to be chosen
 * @projector: how large the letters are
 *
 * Returns: (transfer full): what can be done there
 */
CirkelDemoActions *
cirkel_demo_actions_new (CirkelWindow *window, CirkelDemo *demo, CirkelProjector *projector)
{
  CirkelDemoActions *self = g_object_new (CIRKEL_TYPE_DEMO_ACTIONS, NULL);
  g_autoptr (GPropertyAction) large = g_property_action_new ("projector", projector, "on");

  g_set_weak_pointer (&self->window, window);
  g_set_object (&self->demo, demo);
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  g_action_map_add_action (G_ACTION_MAP (self), G_ACTION (large));
  if (demo != NULL)
    add_demo (self);

  return self;
}

/**
 * cirkel_demo_actions_install_keys:
 * @application: the program
 *
 * Gives keys to what can be done with a demonstration; see also [class@DemoKeys].
 */
void
cirkel_demo_actions_install_keys (GtkApplication *application)
{
  static const struct
  {
    const char *action;
    const char *accels[2];
  } keys[] = {
    { "demo.play", { "F8" } },      { "demo.first", { "<Control>F8" } }, { "demo.return", { "<Shift>F8" } },
    { "demo.projector", { "F7" } }, { "demo.roles", { "F6" } },          { "demo.observer", { "<Shift>F6" } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_application_set_accels_for_action (application, keys[i].action, keys[i].accels);
}
