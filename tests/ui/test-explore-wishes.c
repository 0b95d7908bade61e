/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-choice.h"
#include "cirkel-explore-wishes.h"
#include "cirkel-opening-page.h"
#include "cirkel-preference.h"
#include "cirkel-record-edits.h"
#include "program-fixture.h"
#include "talk-fixture.h"

/* What a client who explored alone would like for the conversation, to read on the first page of it. */

static GtkWidget *
show_wishes (TalkFixture *f)
{
  talk_show (f, cirkel_opening_page_new (f->talk));

  return find_typed (f->page, CIRKEL_TYPE_EXPLORE_WISHES);
}

/* Returns: all that stands there, line by line */
static char *
dup_shown (GtkWidget *wishes)
{
  g_autoptr (GPtrArray) rows = find_all_named (wishes, "wish");
  g_autoptr (GString) shown = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    {
      g_autoptr (GPtrArray) labels = find_all_typed (rows->pdata[i], GTK_TYPE_LABEL);

      for (guint j = 0; j < labels->len; j++)
        g_string_append_printf (shown, "%s%s", gtk_label_get_text (labels->pdata[j]),
                                j + 1 < labels->len ? ": " : "\n");
    }

  return g_string_free (g_steal_pointer (&shown), FALSE);
}

static void
check_shown (GtkWidget *wishes, const char *expected)
{
  g_autofree char *shown = dup_shown (wishes);

  g_assert_cmpstr (shown, ==, expected);
  g_assert_cmpint (gtk_widget_get_mapped (wishes), ==, *expected != '\0');
}

static void
prefer (TalkFixture *f, const char *decision, const char *title, const char *wish)
{
  cirkel_edit_prefer (f->history, f->conversation, decision, title, wish);
}

/* As they were asked, each with its question; what is not known yet is not there. */
static void
test_follow (TalkFixture *f, gconstpointer data)
{
  GtkWidget *wishes = show_wishes (f);

  check_shown (wishes, "");
  prefer (f, "companion", "Neem je iemand mee?", "Ik kom alleen");
  prefer (f, "where", "Waar praten we?", "In het <b>park</b> & buiten");
  check_shown (wishes, "Neem je iemand mee?: Ik kom alleen\nWaar praten we?: In het <b>park</b> & buiten\n");
  prefer (f, "companion", "Neem je iemand mee?", "Ik neem iemand mee");
  check_shown (wishes,
               "Neem je iemand mee?: Ik neem iemand mee\nWaar praten we?: In het <b>park</b> & buiten\n");
  prefer (f, "companion", "Neem je iemand mee?", "");
  check_shown (wishes, "Waar praten we?: In het <b>park</b> & buiten\n");

  while (cirkel_history_undo (f->history))
    ;
  check_shown (wishes, "");
  while (cirkel_history_redo (f->history))
    ;
  check_shown (wishes, "Waar praten we?: In het <b>park</b> & buiten\n");
}

/* All that the exploration asks about, and no other choice of the conversation. */
static void
test_which (TalkFixture *f, gconstpointer data)
{
  static const char *const asked[] = { "companion", "recording", "where", "when", "input" };
  GtkWidget               *wishes = show_wishes (f);

  prefer (f, "adaptations", "Wat kan er anders?", "Andere taken");
  prefer (f, "", "Iets anders", "Liever zo");
  check_shown (wishes, "");
  for (gsize i = 0; i < G_N_ELEMENTS (asked); i++)
    {
      g_autofree char *line = g_strdup_printf ("%s: ja\n", asked[i]);
      g_autofree char *shown = NULL;

      prefer (f, asked[i], asked[i], "ja");
      shown = dup_shown (wishes);
      g_assert_true (g_str_has_suffix (shown, line));
    }
}

/* What the client keeps to themselves says so, as it does on all pages. */
static void
test_private (TalkFixture *f, gconstpointer data)
{
  GtkWidget *wishes = show_wishes (f);

  prefer (f, "where", "Waar praten we?", "In het park");
  cirkel_edit_choose (f->history, cirkel_preference_find (f->conversation, "where"), "private", TRUE);
  check_shown (wishes, "Waar praten we?: In het park: Only for me\n");
}

/* There from the beginning where the client chose before the page was made. */
static void
test_before (TalkFixture *f, gconstpointer data)
{
  prefer (f, "when", "Wanneer praten we?", "Volgende week");
  check_shown (show_wishes (f), "Wanneer praten we?: Volgende week\n");
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(name, func)                                                                                      \
  g_test_add ("/explore-wishes/" name, TalkFixture, NULL, talk_set_up, func, talk_tear_down)
  ADD ("follow", test_follow);
  ADD ("which", test_which);
  ADD ("before", test_before);
  ADD ("private", test_private);
#undef ADD

  return g_test_run ();
}
