/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include <string.h>

#include "cirkel-agenda-item.h"
#include "cirkel-aim.h"
#include "cirkel-answers.h"
#include "cirkel-choice.h"
#include "cirkel-paper-text.h"
#include "cirkel-summary.h"

/* What a client who explores alone takes along on paper: what they prepared, all of it and nothing else. */

static void
add (CirkelConversation *conversation, const char *list, gpointer item)
{
  g_list_store_append (cirkel_record_list (conversation, list), item);
  g_object_unref (item);
}

static void
add_subject (CirkelConversation *conversation, const char *text, gboolean private)
{
  CirkelAgendaItem *item = cirkel_agenda_item_new ();

  g_object_set (item, "text", text, "from", CIRKEL_PARTY_CLIENT, "private", private, NULL);
  add (conversation, "agenda", item);
}

static void
lay (CirkelConversation *conversation, const char *card, CirkelPlace place, const char *words)
{
  g_object_set (cirkel_conversation_find_placement (conversation, card, NULL), "place", place, "words", words,
                NULL);
}

/* A session on the last page of the exploration. Returns: (transfer full): it, in which nothing is prepared
 */
static CirkelSession *
explore (const char *language)
{
  CirkelSession *session = cirkel_session_new (language, "");

  g_object_set (cirkel_session_get_exploration (session), "page", "my-page", NULL);
  g_object_set (cirkel_session_get_current (session), "date", "2026-11-22", NULL);

  return session;
}

/* What the client says, in the language of the paper. */
typedef struct
{
  const char *language;
  const char *reason;
  const char *secret;
  const char *subject;
  const char *aim;
  const char *question;
  const char *wish;
  const char *paper; /* as plain text */
} Preparation;

static CirkelSession *
prepare (const Preparation *words)
{
  CirkelSession      *session = explore (words->language);
  CirkelConversation *conversation = cirkel_session_get_current (session);
  CirkelAim          *aim = cirkel_aim_new ();
  CirkelAnswers      *answers = cirkel_answers_new ();
  CirkelChoice       *choice = cirkel_choice_new ();

  lay (conversation, "use-skills", CIRKEL_PLACE_INNER, words->reason);
  g_object_set (cirkel_conversation_find_placement (conversation, "use-skills", NULL), "talk-about", TRUE,
                NULL);
  lay (conversation, "own-goals", CIRKEL_PLACE_MIDDLE, words->secret);
  g_object_set (cirkel_conversation_find_placement (conversation, "own-goals", NULL), "private", TRUE, NULL);
  lay (conversation, "contacts", CIRKEL_PLACE_ASIDE, "");
  add_subject (conversation, words->subject, FALSE);
  add_subject (conversation, words->secret, TRUE);
  g_object_set (aim, "text", words->aim, NULL);
  add (conversation, "aims", aim);
  g_object_set (choice, "start", "where", "choice", words->question, "preference", words->wish, NULL);
  add (conversation, "choices", choice);
  g_object_set (answers, "card", "use-skills", "important", 5, "achieved", 2, NULL);
  add (conversation, "questionnaire", answers);

  return session;
}

static const Preparation preparations[] = {
  { "nl", "Ik maak graag iets af.", "Een ander beslist.", "Mijn uren", "Ik weet mijn volgende stap",
    "Waar praten we?", "In het park",
    "Mijn voorbereiding\n"
    "==================\n"
    "\n"
    "22 november 2026 · Voor jou. Alles wat je hebt voorbereid, staat erin.\n"
    "\n"
    "Dit gaat al goed: Kennis en vaardigheden gebruiken\n"
    "Dit kan beter: Eigen doelen stellen\n"
    "Dit komt later: –\n"
    "Nog neerleggen: Kennis en vaardigheden ontwikkelen; Betrokken bij belangrijke beslissingen; Een goed "
    "inkomen; Bijdragen aan iets waardevols\n"
    "Niet belangrijk voor mij: Betekenisvolle werkcontacten\n"
    "\n"
    "Wat ik wil bespreken en bereiken\n"
    "================================\n"
    "\n"
    "Onderwerpen\n"
    "-----------\n"
    "\n"
    "[ ] Mijn uren\n"
    "[ ] Een ander beslist.\n"
    "\n"
    "Doelen van dit gesprek\n"
    "----------------------\n"
    "\n"
    "- Ik weet mijn volgende stap\n"
    "\n"
    "Wat belangrijk is in werk\n"
    "=========================\n"
    "\n"
    "Dit gaat al goed\n"
    "----------------\n"
    "\n"
    "Kennis en vaardigheden gebruiken\n"
    "~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n"
    "\n"
    "Ik maak graag iets af.\n"
    "\n"
    "Hier wil ik over praten\n"
    "\n"
    "Dit kan beter\n"
    "-------------\n"
    "\n"
    "Eigen doelen stellen\n"
    "~~~~~~~~~~~~~~~~~~~~\n"
    "\n"
    "Een ander beslist.\n"
    "\n"
    "Niet belangrijk voor mij\n"
    "------------------------\n"
    "\n"
    "- Betekenisvolle werkcontacten hebben en opbouwen\n"
    "\n"
    "Wat ik graag wil\n"
    "================\n"
    "\n"
    "Waar praten we?\n"
    "---------------\n"
    "\n"
    "Voorkeur: In het park\n"
    "\n"
    "De vragenlijst\n"
    "==============\n"
    "\n"
    "- Kennis en vaardigheden gebruiken\n"
    "    Belangrijk voor mij: Zeker wel\n"
    "    Mijn werk geeft ruimte: –\n"
    "    Het lukt me: Niet\n" },
  { "en", "I like to finish things.", "Somebody else decides.", "My hours", "I know my next step",
    "Where do we talk?", "In the park",
    "My preparation\n"
    "==============\n"
    "\n"
    "22 November 2026 · For you. Everything that you prepared is in it.\n"
    "\n"
    "This goes well: Using knowledge and skills\n"
    "This can be better: Setting your own goals\n"
    "This comes later: –\n"
    "Still to place: Developing knowledge and skills; Involved in important decisions; Earning a good "
    "income; Contributing to something valuable\n"
    "Not important to me: Meaningful contacts at work\n"
    "\n"
    "What I want to discuss and reach\n"
    "================================\n"
    "\n"
    "Subjects\n"
    "--------\n"
    "\n"
    "[ ] My hours\n"
    "[ ] Somebody else decides.\n"
    "\n"
    "Goals of this conversation\n"
    "--------------------------\n"
    "\n"
    "- I know my next step\n"
    "\n"
    "What is important in work\n"
    "=========================\n"
    "\n"
    "This goes well\n"
    "--------------\n"
    "\n"
    "Using knowledge and skills\n"
    "~~~~~~~~~~~~~~~~~~~~~~~~~~\n"
    "\n"
    "I like to finish things.\n"
    "\n"
    "I want to talk about this\n"
    "\n"
    "This can be better\n"
    "------------------\n"
    "\n"
    "Setting your own goals\n"
    "~~~~~~~~~~~~~~~~~~~~~~\n"
    "\n"
    "Somebody else decides.\n"
    "\n"
    "Not important to me\n"
    "-------------------\n"
    "\n"
    "- Having and building meaningful contacts at work\n"
    "\n"
    "What I would like\n"
    "=================\n"
    "\n"
    "Where do we talk?\n"
    "-----------------\n"
    "\n"
    "Preference: In the park\n"
    "\n"
    "The questionnaire\n"
    "=================\n"
    "\n"
    "- Using knowledge and skills\n"
    "    Important to me: Very much so\n"
    "    My work gives room: –\n"
    "    I manage it: Not really\n" },
};

static CirkelPaper *
summarize (CirkelSession *session, CirkelAudience audience)
{
  g_autoptr (CirkelMethod) method = cirkel_method_new (cirkel_session_get_language (session));

  return cirkel_summary_new (session, cirkel_session_get_current (session), method, audience);
}

static char *
dup_paper (CirkelSession *session, CirkelAudience audience)
{
  g_autoptr (CirkelPaper) paper = summarize (session, audience);

  return cirkel_paper_to_text (paper);
}

static void
test_all_of_it (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (preparations); i++)
    {
      g_autoptr (CirkelSession) session = prepare (&preparations[i]);
      g_autofree char *paper = dup_paper (session, CIRKEL_AUDIENCE_CLIENT);

      g_assert_cmpstr (paper, ==, preparations[i].paper);
    }
}

static void
test_nothing (void)
{
  static const struct
  {
    const char *language;
    const char *paper;
  } cases[] = {
    { "nl", "Mijn voorbereiding\n"
            "==================\n"
            "\n"
            "22 november 2026 · Voor jou. Alles wat je hebt voorbereid, staat erin.\n"
            "\n"
            "Er is nog niets opgeschreven. Wat je voorbereidt, komt hier te staan.\n"
            "\n"
            "Dit gaat al goed: –\n"
            "Dit kan beter: –\n"
            "Dit komt later: –\n"
            "Nog neerleggen: Kennis en vaardigheden gebruiken; Kennis en vaardigheden ontwikkelen; Betrokken "
            "bij belangrijke beslissingen; Betekenisvolle werkcontacten; Eigen doelen stellen; Een goed "
            "inkomen; Bijdragen aan iets waardevols\n" },
    { "en", "My preparation\n"
            "==============\n"
            "\n"
            "22 November 2026 · For you. Everything that you prepared is in it.\n"
            "\n"
            "Nothing has been written down yet. What you prepare is shown here.\n"
            "\n"
            "This goes well: –\n"
            "This can be better: –\n"
            "This comes later: –\n"
            "Still to place: Using knowledge and skills; Developing knowledge and skills; Involved in "
            "important decisions; Meaningful contacts at work; Setting your own goals; Earning a good "
            "income; Contributing to something valuable\n" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (CirkelSession) session = explore (cases[i].language);
      g_autofree char *paper = dup_paper (session, CIRKEL_AUDIENCE_CLIENT);

      g_assert_cmpstr (paper, ==, cases[i].paper);
    }
}

/* What is only for the client is on their own paper; work gets nothing of it. */
static void
test_others (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (preparations); i++)
    {
      const Preparation *words = &preparations[i];
      g_autoptr (CirkelSession) session = prepare (words);
      g_autofree char  *professional = dup_paper (session, CIRKEL_AUDIENCE_PROFESSIONAL);
      g_autofree char  *employer = dup_paper (session, CIRKEL_AUDIENCE_EMPLOYER);
      const char *const said[] = { words->reason, words->subject, words->aim, words->wish };

      for (gsize j = 0; j < G_N_ELEMENTS (said); j++)
        {
          g_assert_nonnull (strstr (professional, said[j]));
          g_assert_null (strstr (employer, said[j]));
        }
      g_assert_null (strstr (professional, words->secret));
      g_assert_null (strstr (employer, words->secret));
    }
}

static void
test_example (void)
{
  static const char *const titles[] = { "Voorbeeld: Mijn voorbereiding", "Example: My preparation" };
  static const char *const feet[] = { "Voorbeeld · 22 november 2026", "Example · 22 November 2026" };

  for (gsize i = 0; i < G_N_ELEMENTS (preparations); i++)
    {
      g_autoptr (CirkelSession) session = prepare (&preparations[i]);
      g_autoptr (CirkelPaper) paper = NULL;

      g_object_set (session, "example", TRUE, NULL);
      paper = summarize (session, CIRKEL_AUDIENCE_CLIENT);
      g_assert_cmpstr (cirkel_paper_get_piece (paper, 0)->text, ==, titles[i]);
      g_assert_cmpstr (cirkel_paper_get_foot (paper), ==, feet[i]);
    }
}

/* From then on it is the conversation of both. */
static void
test_handed_over (void)
{
  g_autoptr (CirkelSession) session = prepare (&preparations[0]);
  g_autofree char *paper = NULL;

  g_object_set (cirkel_session_get_exploration (session), "handed-over", TRUE, NULL);
  paper = dup_paper (session, CIRKEL_AUDIENCE_CLIENT);
  g_assert_null (strstr (paper, "Mijn voorbereiding"));
  g_assert_nonnull (strstr (paper, "Mijn uren – Ik"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/preparation/all-of-it", test_all_of_it);
  g_test_add_func ("/preparation/nothing", test_nothing);
  g_test_add_func ("/preparation/others", test_others);
  g_test_add_func ("/preparation/example", test_example);
  g_test_add_func ("/preparation/handed-over", test_handed_over);

  return g_test_run ();
}
