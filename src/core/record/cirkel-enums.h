/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * CirkelPlace:
 * @CIRKEL_PLACE_TRAY: not laid down yet
 * @CIRKEL_PLACE_INNER: the inner circle, "this already goes well"
 * @CIRKEL_PLACE_MIDDLE: the middle circle, "this can be better"
 * @CIRKEL_PLACE_OUTER: the outer circle, "this comes later"
 * @CIRKEL_PLACE_ASIDE: beside the circles, "not important to me"; a valid answer
 *
 * Where a card lies. The circles are those of the circle model of the
 * capability conversation. The nicks are the words in the session file.
 */
typedef enum
{
  CIRKEL_PLACE_TRAY,
  CIRKEL_PLACE_INNER,
  CIRKEL_PLACE_MIDDLE,
  CIRKEL_PLACE_OUTER,
  CIRKEL_PLACE_ASIDE,
} CirkelPlace;

#define CIRKEL_N_PLACES (CIRKEL_PLACE_ASIDE + 1)

/**
 * CirkelPurpose:
 * @CIRKEL_PURPOSE_VALUES: about work values: the seven standard ones and own ones
 * @CIRKEL_PURPOSE_GOALS: about small goals: own cards only, as "what do I want to reach this month"
 *
 * What a conversation is about, and which cards lie on its table: each card is for one purpose.
 */
typedef enum
{
  CIRKEL_PURPOSE_VALUES, /*< nick=conversation >*/
  CIRKEL_PURPOSE_GOALS,  /*< nick=small-goals >*/
} CirkelPurpose;

/**
 * CirkelStep:
 * @CIRKEL_STEP_OPENING: making contact and being clear
 * @CIRKEL_STEP_PRESENT: what is there already
 * @CIRKEL_STEP_DEVELOP: what can develop
 * @CIRKEL_STEP_NEEDED: what is needed
 * @CIRKEL_STEP_DOABLE: what can be done
 * @CIRKEL_STEP_CLOSING: conclusions and agreements
 *
 * The six steps of the structure of the capability conversation. A framework, no script:
 * each can be opened at any time or left out.
 */
typedef enum
{
  CIRKEL_STEP_OPENING,
  CIRKEL_STEP_PRESENT,
  CIRKEL_STEP_DEVELOP,
  CIRKEL_STEP_NEEDED,
  CIRKEL_STEP_DOABLE,
  CIRKEL_STEP_CLOSING,
} CirkelStep;

#define CIRKEL_N_STEPS (CIRKEL_STEP_CLOSING + 1)

/**
 * CirkelParty:
 * @CIRKEL_PARTY_UNSAID: nobody said yet
 * @CIRKEL_PARTY_CLIENT: the client
 * @CIRKEL_PARTY_WORK: somebody at work
 * @CIRKEL_PARTY_PROFESSIONAL: the professional
 * @CIRKEL_PARTY_OTHER: someone else
 *
 * Who does something, gives something or brings something in.
 */
typedef enum
{
  CIRKEL_PARTY_UNSAID,
  CIRKEL_PARTY_CLIENT,
  CIRKEL_PARTY_WORK,
  CIRKEL_PARTY_PROFESSIONAL,
  CIRKEL_PARTY_OTHER,
} CirkelParty;

/**
 * CirkelResult:
 * @CIRKEL_RESULT_UNSAID: not looked at yet
 * @CIRKEL_RESULT_REACHED: reached
 * @CIRKEL_RESULT_PARTLY: reached in part
 * @CIRKEL_RESULT_NOT_YET: not reached, or not yet
 *
 * What became of a goal or an agreement.
 */
typedef enum
{
  CIRKEL_RESULT_UNSAID,
  CIRKEL_RESULT_REACHED,
  CIRKEL_RESULT_PARTLY,
  CIRKEL_RESULT_NOT_YET,
} CirkelResult;

/**
 * CirkelUseful:
 * @CIRKEL_USEFUL_UNSAID: not asked yet
 * @CIRKEL_USEFUL_YES: yes
 * @CIRKEL_USEFUL_PARTLY: in part
 * @CIRKEL_USEFUL_NO: no
 *
 * Whether the conversation was useful to the client.
 */
typedef enum
{
  CIRKEL_USEFUL_UNSAID,
  CIRKEL_USEFUL_YES,
  CIRKEL_USEFUL_PARTLY,
  CIRKEL_USEFUL_NO,
} CirkelUseful;

/**
 * CirkelEffect:
 * @CIRKEL_EFFECT_HELPS: it helps
 * @CIRKEL_EFFECT_HINDERS: it hinders
 *
 * What a conversion factor does to a value.
 */
typedef enum
{
  CIRKEL_EFFECT_HELPS,
  CIRKEL_EFFECT_HINDERS,
} CirkelEffect;

/**
 * CirkelWhere:
 * @CIRKEL_WHERE_ME: in the person: motivation, skills, health
 * @CIRKEL_WHERE_WORK: in the work context: social or practical support
 * @CIRKEL_WHERE_ELSEWHERE: anywhere else
 *
 * Where a conversion factor is found.
 */
typedef enum
{
  CIRKEL_WHERE_ME,
  CIRKEL_WHERE_WORK,
  CIRKEL_WHERE_ELSEWHERE,
} CirkelWhere;

/**
 * CirkelAspect:
 * @CIRKEL_ASPECT_IMPORTANT: how important the value is to the person
 * @CIRKEL_ASPECT_ENABLED: whether the work gives room for it
 * @CIRKEL_ASPECT_ACHIEVED: whether the person succeeds in it
 *
 * What the questionnaire asks about each value.
 */
typedef enum
{
  CIRKEL_ASPECT_IMPORTANT,
  CIRKEL_ASPECT_ENABLED,
  CIRKEL_ASPECT_ACHIEVED,
} CirkelAspect;

#define CIRKEL_N_ASPECTS (CIRKEL_ASPECT_ACHIEVED + 1)

/**
 * CirkelAudience:
 * @CIRKEL_AUDIENCE_CLIENT: the client: everything
 * @CIRKEL_AUDIENCE_PROFESSIONAL: the file of the professional: all but what the client keeps to themselves
 * @CIRKEL_AUDIENCE_EMPLOYER: the employer: the agreements that the client ticked one by one, nothing else
 *
 * For whom a summary is.
 */
typedef enum
{
  CIRKEL_AUDIENCE_CLIENT,
  CIRKEL_AUDIENCE_PROFESSIONAL,
  CIRKEL_AUDIENCE_EMPLOYER,
} CirkelAudience;

#define CIRKEL_N_AUDIENCES (CIRKEL_AUDIENCE_EMPLOYER + 1)

/**
 * CirkelChapter:
 * @CIRKEL_CHAPTER_WELCOME: what this is, in everyday words
 * @CIRKEL_CHAPTER_QUESTIONNAIRE: the questions about each value
 * @CIRKEL_CHAPTER_CARD: where a card goes
 * @CIRKEL_CHAPTER_WHY: why a card lies where it lies
 * @CIRKEL_CHAPTER_OWN_CARDS: what the cards miss
 * @CIRKEL_CHAPTER_TOPICS: what to talk about
 * @CIRKEL_CHAPTER_AIMS: what the conversation is to bring
 * @CIRKEL_CHAPTER_COMPANION: who comes along
 * @CIRKEL_CHAPTER_RECORDING: whether it may be recorded
 * @CIRKEL_CHAPTER_TALK: where, when and how to talk
 * @CIRKEL_CHAPTER_MY_PAGE: all of it, to look over
 *
 * What a client who explores alone meets, in this order.
 */
typedef enum
{
  CIRKEL_CHAPTER_WELCOME,
  CIRKEL_CHAPTER_QUESTIONNAIRE,
  CIRKEL_CHAPTER_CARD,
  CIRKEL_CHAPTER_WHY,
  CIRKEL_CHAPTER_OWN_CARDS,
  CIRKEL_CHAPTER_TOPICS,
  CIRKEL_CHAPTER_AIMS,
  CIRKEL_CHAPTER_COMPANION,
  CIRKEL_CHAPTER_RECORDING,
  CIRKEL_CHAPTER_TALK,
  CIRKEL_CHAPTER_MY_PAGE,
} CirkelChapter;

#define CIRKEL_N_CHAPTERS (CIRKEL_CHAPTER_MY_PAGE + 1)

/**
 * CirkelHelpTopic:
 * @CIRKEL_HELP_TOPIC_FIRST: a first conversation, from the start screen on
 * @CIRKEL_HELP_TOPIC_STEPS: the six steps, and what stands beside them
 * @CIRKEL_HELP_TOPIC_OPENING: the opening, and the questionnaire
 * @CIRKEL_HELP_TOPIC_CARDS: laying cards
 * @CIRKEL_HELP_TOPIC_VALUES: what helps, hinders and is needed
 * @CIRKEL_HELP_TOPIC_AGREEMENTS: making agreements, and choosing together
 * @CIRKEL_HELP_TOPIC_NEXT: the closing, the next conversation and the earlier ones
 * @CIRKEL_HELP_TOPIC_ALONG: what goes home, and the kit of paper
 * @CIRKEL_HELP_TOPIC_ALONE: a client who explores alone
 * @CIRKEL_HELP_TOPIC_GROUP: in front of a group
 * @CIRKEL_HELP_TOPIC_SCREENS: a second screen, and covering everything
 * @CIRKEL_HELP_TOPIC_FILES: saving and opening, and when that does not work
 * @CIRKEL_HELP_TOPIC_PRIVACY: what is kept where, and how it goes
 * @CIRKEL_HELP_TOPIC_KEYS: keys, large letters, reading aloud
 * @CIRKEL_HELP_TOPIC_WORDS: words of one's own organisation
 *
 * What the help is about.
 */
typedef enum
{
  CIRKEL_HELP_TOPIC_FIRST,
  CIRKEL_HELP_TOPIC_STEPS,
  CIRKEL_HELP_TOPIC_OPENING,
  CIRKEL_HELP_TOPIC_CARDS,
  CIRKEL_HELP_TOPIC_VALUES,
  CIRKEL_HELP_TOPIC_AGREEMENTS,
  CIRKEL_HELP_TOPIC_NEXT,
  CIRKEL_HELP_TOPIC_ALONG,
  CIRKEL_HELP_TOPIC_ALONE,
  CIRKEL_HELP_TOPIC_GROUP,
  CIRKEL_HELP_TOPIC_SCREENS,
  CIRKEL_HELP_TOPIC_FILES,
  CIRKEL_HELP_TOPIC_PRIVACY,
  CIRKEL_HELP_TOPIC_KEYS,
  CIRKEL_HELP_TOPIC_WORDS,
} CirkelHelpTopic;

#define CIRKEL_N_HELP_TOPICS (CIRKEL_HELP_TOPIC_WORDS + 1)

/**
 * CirkelDocumentState:
 * @CIRKEL_DOCUMENT_SAVED: all work is on the disk
 * @CIRKEL_DOCUMENT_UNSAVED: there is work that will be saved in a moment
 * @CIRKEL_DOCUMENT_SAVING: work is being written
 * @CIRKEL_DOCUMENT_FAILED: the last write failed; it is tried again, and the work stays on the screen
 * @CIRKEL_DOCUMENT_CONFLICT: someone else changed the file; nothing is written to it until that is resolved
 * @CIRKEL_DOCUMENT_UNKEPT: the work is kept nowhere, on purpose, until someone asks for it
 *
 * How the work on the screen and the file relate.
 */
typedef enum
{
  CIRKEL_DOCUMENT_SAVED,
  CIRKEL_DOCUMENT_UNSAVED,
  CIRKEL_DOCUMENT_SAVING,
  CIRKEL_DOCUMENT_FAILED,
  CIRKEL_DOCUMENT_CONFLICT,
  CIRKEL_DOCUMENT_UNKEPT,
} CirkelDocumentState;

/**
 * CirkelResolution:
 * @CIRKEL_RESOLUTION_KEEP_BOTH: my work goes to another file, theirs stays where it is
 * @CIRKEL_RESOLUTION_TAKE_THEIRS: my work becomes a draft, so that theirs can be opened
 * @CIRKEL_RESOLUTION_OVERWRITE: my work replaces theirs
 *
 * What to do where someone else changed the file meanwhile.
 */
typedef enum
{
  CIRKEL_RESOLUTION_KEEP_BOTH,
  CIRKEL_RESOLUTION_TAKE_THEIRS,
  CIRKEL_RESOLUTION_OVERWRITE,
} CirkelResolution;

/**
 * cirkel_place_is_circle:
 * @place: a place
 *
 * Returns: whether @place is one of the three circles
 */
static inline gboolean
cirkel_place_is_circle (CirkelPlace place)
{
  return place >= CIRKEL_PLACE_INNER && place <= CIRKEL_PLACE_OUTER;
}

G_END_DECLS
