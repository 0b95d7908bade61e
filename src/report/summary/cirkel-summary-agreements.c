/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-summary-parts.h"

/* What was agreed, and what comes next. */

static const CirkelPaperColumn columns[] = {
  { "what", 4.4, FALSE },
  { "who", 2.4, FALSE },
  { "by", 2.2, FALSE },
  { "if-not", 3.4, FALSE },
};

/**
 * cirkel_summary_get_party:
 * @self: a summary
 * @party: who does something
 *
 * The client reads of themselves; for everybody else they are the client.
 *
 * Returns: (transfer none): the word for them, or ""
 */
const char *
cirkel_summary_get_party (const CirkelSummary *self, CirkelParty party)
{
  const gboolean own = self->audience == CIRKEL_AUDIENCE_CLIENT;

  switch (party)
    {
    case CIRKEL_PARTY_CLIENT:
      return cirkel_summary_word (self, own ? "party-me" : "party-client");
    case CIRKEL_PARTY_WORK:
      return cirkel_summary_word (self, own ? "party-my-work" : "party-work");
    case CIRKEL_PARTY_PROFESSIONAL:
      return cirkel_summary_word (self, "party-professional");
    case CIRKEL_PARTY_OTHER:
      return cirkel_summary_word (self, "party-other");
    case CIRKEL_PARTY_UNSAID:
    default:
      return "";
    }
}

/* Somebody else is who they are, when that was said. */
static const char *
get_who (const CirkelSummary *self, gpointer agreement)
{
  const CirkelParty who = cirkel_record_int (agreement, "who");
  const char       *else_ = cirkel_record_text (agreement, "who-else");

  return who == CIRKEL_PARTY_OTHER && *else_ != '\0' ? else_ : cirkel_summary_get_party (self, who);
}

/**
 * cirkel_summary_dup_value:
 * @self: a summary
 * @then: (nullable): the earlier conversation in which it was agreed
 * @agreement: an agreement that the audience gets
 *
 * Returns: (transfer full): for which card it is, as a line below it; "" for none that they get
 */
char *
cirkel_summary_dup_value (const CirkelSummary *self, CirkelConversation *then, gpointer agreement)
{
  CirkelCard *card = cirkel_summary_get_card (self, then, cirkel_record_text (agreement, "card"));

  if (card == NULL)
    return g_strdup ("");

  return cirkel_summary_join (cirkel_summary_word (self, "of-value"), ": ",
                              cirkel_method_get_card_short_title (self->method, card));
}

/* What else there is to know of an agreement: that it is small, and for what it is. */
static char *
dup_note (const CirkelSummary *self, gpointer agreement)
{
  const gboolean first
    = cirkel_record_int (agreement, "small-step") && self->audience != CIRKEL_AUDIENCE_EMPLOYER;
  g_autofree char *value = cirkel_summary_dup_value (self, NULL, agreement);

  return cirkel_summary_join (first ? cirkel_summary_word (self, "small-step") : "", "\n", value);
}

static void
add_agreement (CirkelSummary *self, gpointer agreement)
{
  g_autofree char      *note = dup_note (self, agreement);
  g_autofree char      *by = cirkel_method_dup_date (self->method, cirkel_record_text (agreement, "by"));
  const CirkelPaperCell row[] = {
    { CIRKEL_PAPER_BOX, CIRKEL_PAPER_PLAIN, cirkel_record_text (agreement, "text"), note },
    { CIRKEL_PAPER_NO_MARK, CIRKEL_PAPER_PLAIN, get_who (self, agreement) },
    { CIRKEL_PAPER_NO_MARK, CIRKEL_PAPER_PLAIN, by },
    { CIRKEL_PAPER_NO_MARK, CIRKEL_PAPER_PLAIN, cirkel_record_text (agreement, "if-not") },
  };

  cirkel_summary_row (self, row);
}

/* Who does it, by when, and what if it fails, as lines: where there are columns for what came of it, these
 * have none. */
static char *
dup_facts (const CirkelSummary *self, gpointer agreement)
{
  g_autofree char *by = cirkel_method_dup_date (self->method, cirkel_record_text (agreement, "by"));
  g_autofree char *who_and_by = cirkel_summary_join (get_who (self, agreement), " · ", by);
  const char      *if_not = cirkel_record_text (agreement, "if-not");
  g_autofree char *fails = *if_not != '\0'
                             ? cirkel_summary_join (cirkel_summary_word (self, "if-not"), ": ", if_not)
                             : g_strdup ("");

  return cirkel_summary_join (who_and_by, "\n", fails);
}

/* Where nobody wrote what was agreed, the rest takes its place. */
static void
add_agreement_with_result (CirkelSummary *self, gpointer agreement)
{
  const char      *text = cirkel_record_text (agreement, "text");
  g_autofree char *facts = dup_facts (self, agreement);
  g_autofree char *note = dup_note (self, agreement);
  g_autofree char *below = cirkel_summary_join (facts, "\n", note);

  if (*text != '\0')
    cirkel_summary_add_result (self, agreement, text, below);
  else
    cirkel_summary_add_result (self, agreement, facts, note);
}

/**
 * cirkel_summary_add_agreements:
 * @self: a summary
 *
 * Adds the agreements as a table, with boxes to tick when they are done; or, once they were looked back on,
 * with what came of them.
 */
void
cirkel_summary_add_agreements (CirkelSummary *self)
{
  const gboolean employer = self->audience == CIRKEL_AUDIENCE_EMPLOYER;
  const gboolean results = !employer && cirkel_summary_has_results (self, self->conversation, "agreements");

  /* That is what all of the paper of the employer is called. */
  if (!employer)
    cirkel_summary_head_word (self, 1, "agreements");
  if (results)
    cirkel_summary_result_table (self);
  else
    cirkel_summary_word_table (self, columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < cirkel_summary_count (self->conversation, "agreements"); i++)
    {
      gpointer agreement = cirkel_summary_get (self, self->conversation, "agreements", i);

      if (agreement != NULL && results)
        add_agreement_with_result (self, agreement);
      else if (agreement != NULL)
        add_agreement (self, agreement);
    }
}

/* As a list; or, once they were looked back on, with what came of them. */
static void
add_in_between (CirkelSummary *self, gpointer closing)
{
  const gboolean results = cirkel_summary_has_results (self, closing, "in-between");

  cirkel_summary_head_word (self, 2, "in-between");
  if (results)
    cirkel_summary_result_table (self);

  for (guint i = 0; i < cirkel_summary_count (closing, "in-between"); i++)
    {
      gpointer aim = cirkel_summary_get (self, closing, "in-between", i);

      if (aim != NULL && results)
        cirkel_summary_add_result (self, aim, cirkel_record_text (aim, "text"), "");
      else if (aim != NULL)
        cirkel_summary_item (self, CIRKEL_PAPER_BOX, CIRKEL_PAPER_PLAIN, cirkel_record_text (aim, "text"));
    }
}

/**
 * cirkel_summary_add_next_time:
 * @self: a summary
 *
 * Adds when the next conversation is, what it is for, and what to practise until then.
 */
void
cirkel_summary_add_next_time (CirkelSummary *self)
{
  gpointer closing = cirkel_summary_get_part (self, self->conversation, "closing");

  if (closing == NULL)
    return;

  cirkel_summary_head_word (self, 1, "next-time");
  cirkel_summary_date (self, "next-date", cirkel_record_text (closing, "next-date"));
  cirkel_summary_fact (self, "next-aim", CIRKEL_PAPER_PLAIN, cirkel_record_text (closing, "next-aim"));

  add_in_between (self, closing);
}

/**
 * cirkel_summary_add_conclusions:
 * @self: a summary
 *
 * Adds what the client takes with them, in their own words, and whether it was useful to them.
 */
void
cirkel_summary_add_conclusions (CirkelSummary *self)
{
  static const char *const words[] = {
    [CIRKEL_USEFUL_UNSAID] = "",
    [CIRKEL_USEFUL_YES] = "useful-yes",
    [CIRKEL_USEFUL_PARTLY] = "useful-partly",
    [CIRKEL_USEFUL_NO] = "useful-no",
  };
  gpointer closing = cirkel_summary_get_part (self, self->conversation, "closing");

  if (closing == NULL)
    return;

  cirkel_summary_head_word (self, 1, "conclusions");
  cirkel_summary_say (self, CIRKEL_PAPER_OWN_WORDS, cirkel_record_text (closing, "conclusions"));
  cirkel_summary_fact (self, "useful", CIRKEL_PAPER_PLAIN,
                       cirkel_summary_word (self, words[cirkel_record_int (closing, "useful")]));
  cirkel_summary_fact (self, "useful-why", CIRKEL_PAPER_OWN_WORDS,
                       cirkel_record_text (closing, "useful-why"));
}
