/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-help-topic.h"

#include "cirkel-explore-page.h"
#include "cirkel-kit-dialog.h"
#include "cirkel-observer-window.h"
#include "cirkel-past-window.h"
#include "cirkel-preferences.h"
#include "cirkel-preview-window.h"
#include "cirkel-roles-window.h"
#include "cirkel-share-window.h"
#include "cirkel-window.h"

/*
 * What the help is to begin with: who asks for it wants to know about what is on the screen.
 */

static const CirkelHelpTopic of_steps[CIRKEL_N_STEPS] = {
  [CIRKEL_STEP_OPENING] = CIRKEL_HELP_TOPIC_OPENING,   [CIRKEL_STEP_PRESENT] = CIRKEL_HELP_TOPIC_CARDS,
  [CIRKEL_STEP_DEVELOP] = CIRKEL_HELP_TOPIC_VALUES,    [CIRKEL_STEP_NEEDED] = CIRKEL_HELP_TOPIC_VALUES,
  [CIRKEL_STEP_DOABLE] = CIRKEL_HELP_TOPIC_AGREEMENTS, [CIRKEL_STEP_CLOSING] = CIRKEL_HELP_TOPIC_NEXT,
};

static CirkelHelpTopic
find_in_window (CirkelWindow *window)
{
  CirkelTalk *talk = cirkel_window_get_talk (window);

  if (CIRKEL_IS_EXPLORE_PAGE (cirkel_window_get_page (window)))
    return CIRKEL_HELP_TOPIC_ALONE;
  if (cirkel_window_is_demonstrating (window))
    return CIRKEL_HELP_TOPIC_GROUP;
  if (talk == NULL)
    return CIRKEL_HELP_TOPIC_FIRST;

  return cirkel_talk_get_editable (talk) ? of_steps[cirkel_talk_get_step (talk)] : CIRKEL_HELP_TOPIC_NEXT;
}

/**
 * cirkel_help_topic_find:
 * @window: the window in front
 *
 * Returns: the topic that belongs to what is on the screen
 */
CirkelHelpTopic
cirkel_help_topic_find (GtkWindow *window)
{
  if (CIRKEL_IS_SHARE_WINDOW (window))
    return CIRKEL_HELP_TOPIC_SCREENS;
  if (CIRKEL_IS_PREVIEW_WINDOW (window) || CIRKEL_IS_KIT_DIALOG (window))
    return CIRKEL_HELP_TOPIC_ALONG;
  if (CIRKEL_IS_PREFERENCES (window))
    return CIRKEL_HELP_TOPIC_WORDS;
  if (CIRKEL_IS_PAST_WINDOW (window))
    return CIRKEL_HELP_TOPIC_NEXT;
  if (CIRKEL_IS_ROLES_WINDOW (window) || CIRKEL_IS_OBSERVER_WINDOW (window))
    return CIRKEL_HELP_TOPIC_GROUP;

  return CIRKEL_IS_WINDOW (window) ? find_in_window (CIRKEL_WINDOW (window)) : CIRKEL_HELP_TOPIC_FIRST;
}
