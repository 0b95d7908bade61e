/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-demo-stage.h"

#include "cirkel-demo-actions.h"
#include "cirkel-demo-keys.h"

/**
 * CirkelDemoStage:
 *
 * What a window has for as long as it demonstrates: the actions and keys for that, and the letters of the
 * projector. With the stage all of it goes.
 */

struct _CirkelDemoStage
{
  GObject parent_instance;

  CirkelWindow       *window;
  CirkelDemo         *demo; /* none where a case is still to be chosen */
  CirkelProjector    *projector;
  GtkEventController *keys; /* where there is a demo */
};

G_DEFINE_FINAL_TYPE (CirkelDemoStage, cirkel_demo_stage, G_TYPE_OBJECT)

static void
cirkel_demo_stage_dispose (GObject *object)
{
  CirkelDemoStage *self = CIRKEL_DEMO_STAGE (object);

  if (self->window != NULL)
    {
      gtk_widget_insert_action_group (GTK_WIDGET (self->window), "demo", NULL);
      if (self->keys != NULL)
        gtk_widget_remove_controller (GTK_WIDGET (self->window), g_steal_pointer (&self->keys));
    }
  g_clear_weak_pointer (&self->window);
  g_clear_object (&self->demo);
  g_clear_object (&self->projector);

  G_OBJECT_CLASS (cirkel_demo_stage_parent_class)->dispose (object);
}

static void
cirkel_demo_stage_class_init (CirkelDemoStageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cirkel_demo_stage_dispose;
}

static void
cirkel_demo_stage_init (CirkelDemoStage *self)
{
}

/**
 * cirkel_demo_stage_new:
 * @window: a window that demonstrates from now on
 * @demo: (nullable): what it shows; %NULL where a case is still to be chosen
 * @projector: how large the letters are
 *
 * Returns: (transfer full): what the window has as long as it keeps this
 */
CirkelDemoStage *
cirkel_demo_stage_new (CirkelWindow *window, CirkelDemo *demo, CirkelProjector *projector)
{
  CirkelDemoStage *self = g_object_new (CIRKEL_TYPE_DEMO_STAGE, NULL);
  g_autoptr (CirkelDemoActions) actions = cirkel_demo_actions_new (window, demo, projector);

  g_set_weak_pointer (&self->window, window);
  g_set_object (&self->demo, demo);
  g_set_object (&self->projector, projector);
  gtk_widget_insert_action_group (GTK_WIDGET (window), "demo", G_ACTION_GROUP (actions));
  if (demo != NULL)
    {
      self->keys = cirkel_demo_keys_new ();
      gtk_widget_add_controller (GTK_WIDGET (window), self->keys);
    }

  return self;
}

/**
 * cirkel_demo_stage_get_demo:
 * @self: a stage
 *
 * Returns: (transfer none) (nullable): what is shown; %NULL where a case is still to be chosen
 */
CirkelDemo *
cirkel_demo_stage_get_demo (CirkelDemoStage *self)
{
  return self->demo;
}
