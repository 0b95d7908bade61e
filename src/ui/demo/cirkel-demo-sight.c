/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-demo-sight.h"

#include "cirkel-scroll.h"

/*
 * The first and the last step have long pages: what a moment of the case fills in comes into sight, so that
 * a group sees it happen.
 */

/* What a moment can fill in, at which question where that matters, and the part of the page that shows it.
 * The last one counts: a moment that sets the aim and adds subjects is about the subjects. */
static const struct
{
  CirkelStep  step;
  const char *field;
  const char *question;
  const char *part;
} parts[] = {
  { CIRKEL_STEP_OPENING, "minutes", NULL, "opening-frame" },
  { CIRKEL_STEP_OPENING, "aim", NULL, "opening-frame" },
  { CIRKEL_STEP_OPENING, "results", NULL, "opening-look-back" },
  { CIRKEL_STEP_OPENING, "agenda", NULL, "opening-agenda" },
  { CIRKEL_STEP_OPENING, "expectations", NULL, "opening-expectations" },
  { CIRKEL_STEP_OPENING, "aims", NULL, "opening-aims" },
  { CIRKEL_STEP_OPENING, "questionnaire", NULL, "opening-answers" },
  { CIRKEL_STEP_CLOSING, "closing", "closing-useful", "closing-useful" },
  { CIRKEL_STEP_CLOSING, "closing", "closing-conclusions", "closing-conclusions" },
  { CIRKEL_STEP_CLOSING, "results", "closing-goals", "closing-aims" },
};

static gboolean
fills (CirkelCaseBeat *beat, gsize i)
{
  return cirkel_case_beat_get_step (beat) == parts[i].step && cirkel_case_beat_has (beat, parts[i].field)
         && (parts[i].question == NULL
             || g_strcmp0 (parts[i].question, cirkel_case_beat_get_question (beat)) == 0);
}

/**
 * cirkel_demo_sight_find_part:
 * @beat: a moment of a case
 *
 * Returns: (transfer none) (nullable): the name of the part of the page that it fills in, of those that can
 *   be out of sight
 */
const char *
cirkel_demo_sight_find_part (CirkelCaseBeat *beat)
{
  for (gsize i = G_N_ELEMENTS (parts); i-- > 0;)
    if (fills (beat, i))
      return parts[i].part;

  return NULL;
}

static GtkWidget *
find_named (GtkWidget *widget, const char *name)
{
  GtkWidget *found = g_str_equal (gtk_widget_get_name (widget), name) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_named (child, name);

  return found;
}

static gboolean
show_cb (GtkWidget *page, GdkFrameClock *clock, gpointer replay)
{
  CirkelCaseBeat *beat = cirkel_replay_get_beat (replay);
  const char     *name = beat != NULL ? cirkel_demo_sight_find_part (beat) : NULL;
  GtkWidget      *part = name != NULL ? find_named (page, name) : NULL;

  if (part != NULL)
    cirkel_scroll_to (part);

  return G_SOURCE_REMOVE;
}

/**
 * cirkel_demo_sight_show:
 * @page: the page of the session
 * @replay: what plays the case in it
 *
 * Brings into sight what the moment that was played last filled in, once the page of its step is there.
 */
void
cirkel_demo_sight_show (GtkWidget *page, CirkelReplay *replay)
{
  gtk_widget_add_tick_callback (page, show_cb, g_object_ref (replay), g_object_unref);
}
