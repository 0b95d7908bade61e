/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include <adwaita.h>

#include "cirkel-language.h"
#include "cirkel-part-row.h"
#include "cirkel-parts-list.h"
#include "cirkel-parts.h"
#include "cirkel-record-edits.h"
#include "program-fixture.h"
#include "talk-fixture.h"

/* The list of what a version contains: each tick is in the conversation in one step and comes
 * back by undo, and the list shows what others do. It is the list of the example session. */

typedef struct
{
  TalkFixture  talk;
  CirkelParts *parts;
} Fixture;

static void
show (Fixture *f, CirkelConversation *conversation, CirkelAudience audience)
{
  g_clear_object (&f->parts);
  talk_turn_to (&f->talk, conversation);
  f->parts = cirkel_parts_new (f->talk.session, conversation, f->talk.history, audience);
  talk_show (&f->talk, cirkel_parts_list_new (f->talk.talk, audience));
  wait_for (is_mapped, f->talk.page);
}

static CirkelConversation *
get_current (Fixture *f)
{
  return cirkel_session_get_current (f->talk.session);
}

static void
set_up (Fixture *f, gconstpointer data)
{
  cirkel_language_use ("en");
  talk_set_up_example (&f->talk, data);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  g_assert_finalize_object (g_steal_pointer (&f->parts));
  talk_tear_down (&f->talk, data);
  cirkel_language_use ("");
}

static void
collect_rows (GtkWidget *from, GPtrArray *rows)
{
  if (CIRKEL_IS_PART_ROW (from))
    g_ptr_array_add (rows, from);
  for (GtkWidget *child = gtk_widget_get_first_child (from); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_visible (child))
      collect_rows (child, rows);
}

/* The rows on the screen, from the top down: as many as there are parts. */
static GPtrArray *
find_rows (Fixture *f)
{
  GPtrArray *rows = g_ptr_array_new ();

  collect_rows (f->talk.page, rows);
  g_assert_cmpuint (rows->len, ==, g_list_model_get_n_items (G_LIST_MODEL (f->parts)));

  return rows;
}

/* The list keeps it alive: it is borrowed. */
static CirkelPart *
part_at (Fixture *f, guint position)
{
  g_autoptr (CirkelPart) part = g_list_model_get_item (G_LIST_MODEL (f->parts), position);

  return part;
}

static GtkCheckButton *
get_check (gpointer row)
{
  return GTK_CHECK_BUTTON (find_named (row, "part"));
}

static gboolean
has_label (GtkWidget *from, const char *text)
{
  if (!gtk_widget_get_visible (from))
    return FALSE;
  if (GTK_IS_LABEL (from) && g_str_equal (gtk_label_get_label (GTK_LABEL (from)), text))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (from); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (has_label (child, text))
      return TRUE;

  return FALSE;
}

static void
check_row (Fixture *f, gpointer row, CirkelPart *part, CirkelAudience audience)
{
  GtkCheckButton *check = get_check (row);
  gboolean private = cirkel_part_is_private (part);

  g_assert_cmpint (gtk_check_button_get_active (check), ==, cirkel_part_is_given (part));
  g_assert_cmpint (gtk_widget_get_sensitive (GTK_WIDGET (check)), ==,
                   cirkel_part_can_tick (part) && cirkel_talk_get_editable (f->talk.talk));
  g_assert_cmpint (has_label (row, "Only for you"), ==, private && audience == CIRKEL_AUDIENCE_PROFESSIONAL);
  g_assert_cmpint (has_label (row, "Only for you, so not to be shared"), ==,
                   private && audience == CIRKEL_AUDIENCE_EMPLOYER);
}

static void
check_rows (Fixture *f, CirkelAudience audience)
{
  g_autoptr (GPtrArray) rows = find_rows (f);

  for (guint i = 0; i < rows->len; i++)
    check_row (f, g_ptr_array_index (rows, i), part_at (f, i), audience);
}

/* Every row, clicked, undone and redone. */
static void
test_click_all (Fixture *f, gconstpointer data)
{
  CirkelAudience audience = (CirkelAudience)GPOINTER_TO_INT (data);
  g_autoptr (GPtrArray) rows = NULL;
  guint n_clicked = 0;

  show (f, get_current (f), audience);
  check_rows (f, audience);
  rows = find_rows (f);
  for (guint i = 0; i < rows->len; i++)
    {
      CirkelPart *part = part_at (f, i);
      gboolean    given = cirkel_part_is_given (part);
      guint64     state = cirkel_history_get_state (f->talk.history);

      if (!cirkel_part_can_tick (part))
        continue;

      g_signal_emit_by_name (get_check (g_ptr_array_index (rows, i)), "activate");
      g_assert_cmpint (cirkel_part_is_given (part), ==, !given);
      check_rows (f, audience);
      g_assert_true (cirkel_history_undo (f->talk.history));
      g_assert_cmpint (cirkel_part_is_given (part), ==, given);
      g_assert_cmpuint (cirkel_history_get_state (f->talk.history), ==, state);
      check_rows (f, audience);
      g_assert_true (cirkel_history_redo (f->talk.history));
      check_rows (f, audience);
      g_assert_true (cirkel_history_undo (f->talk.history));
      n_clicked++;
    }
  g_assert_cmpuint (n_clicked, >=, audience == CIRKEL_AUDIENCE_EMPLOYER ? 4 : 20);
}

/* Whoever keeps an agreement to themselves takes it out of the employer's hands. */
static void
test_private_wins (Fixture *f, gconstpointer data)
{
  CirkelPart *part;

  show (f, get_current (f), CIRKEL_AUDIENCE_EMPLOYER);
  part = part_at (f, 0);
  cirkel_edit_choose (f->talk.history, cirkel_part_get_record (part), "for-employer", TRUE);
  g_assert_true (cirkel_part_is_given (part));
  check_rows (f, CIRKEL_AUDIENCE_EMPLOYER);
  cirkel_edit_choose (f->talk.history, cirkel_part_get_record (part), "private", TRUE);
  g_assert_false (cirkel_part_is_given (part));
  check_rows (f, CIRKEL_AUDIENCE_EMPLOYER);
  cirkel_history_undo (f->talk.history);
  check_rows (f, CIRKEL_AUDIENCE_EMPLOYER);
}

/* Nothing of an earlier conversation can be ticked, and nothing by the client. */
static void
test_only_to_see (Fixture *f, gconstpointer data)
{
  CirkelSession      *session = f->talk.session;
  CirkelConversation *before = cirkel_session_find_before (session, get_current (f));
  guint64             state = cirkel_history_get_state (f->talk.history);
  g_autoptr (GPtrArray) rows = NULL;

  for (int audience = CIRKEL_AUDIENCE_PROFESSIONAL; audience <= CIRKEL_AUDIENCE_EMPLOYER; audience++)
    {
      show (f, before, (CirkelAudience)audience);
      check_rows (f, (CirkelAudience)audience);
    }

  show (f, get_current (f), CIRKEL_AUDIENCE_CLIENT);
  rows = find_rows (f);
  for (guint i = 0; i < rows->len; i++)
    g_assert_null (find_named (g_ptr_array_index (rows, i), "part"));
  g_assert_cmpuint (cirkel_history_get_state (f->talk.history), ==, state);
}

/* What comes and goes does so around the rows that stay, and the focus stays where it is. */
static void
test_live (Fixture *f, gconstpointer data)
{
  g_autoptr (CirkelAgreement) agreement = cirkel_agreement_new ();
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) after = NULL;
  GtkWidget *check;

  show (f, get_current (f), CIRKEL_AUDIENCE_PROFESSIONAL);
  before = find_rows (f);
  check = GTK_WIDGET (get_check (g_ptr_array_index (before, before->len - 1)));
  gtk_widget_grab_focus (check);

  cirkel_edit_add (f->talk.history, f->talk.conversation, "agreements", agreement);
  after = find_rows (f);
  g_assert_cmpuint (after->len, ==, before->len);
  g_clear_pointer (&after, g_ptr_array_unref);
  cirkel_edit_write (f->talk.history, agreement, "text", "Piet belt <b>& mij");
  g_assert_true (has_label (f->talk.page, "Piet belt <b>& mij"));
  after = find_rows (f);
  g_assert_cmpuint (after->len, ==, before->len + 1);
  check_rows (f, CIRKEL_AUDIENCE_PROFESSIONAL);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (f->talk.window)) == check);
  g_assert_true (g_ptr_array_index (after, after->len - 1) == g_ptr_array_index (before, before->len - 1));

  cirkel_edit_write (f->talk.history, agreement, "text", "Jan belt");
  g_assert_true (has_label (f->talk.page, "Jan belt"));
  while (cirkel_history_undo (f->talk.history))
    ;
  g_assert_false (has_label (f->talk.page, "Jan belt"));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (f->talk.window)) == check);
  check_rows (f, CIRKEL_AUDIENCE_PROFESSIONAL);
}

/* Whoever comes to a box hears what it is about, and why it is off. */
static void
test_names (Fixture *f, gconstpointer data)
{
  CirkelPart *part;
  g_autoptr (GPtrArray) rows = NULL;
  GtkAccessible *check;

  show (f, get_current (f), CIRKEL_AUDIENCE_EMPLOYER);
  rows = find_rows (f);
  part = part_at (f, 0);
  check = GTK_ACCESSIBLE (get_check (g_ptr_array_index (rows, 0)));
  cirkel_edit_write (f->talk.history, cirkel_part_get_record (part), "text", "Piet belt");
  gtk_test_accessible_assert_property (check, GTK_ACCESSIBLE_PROPERTY_LABEL, "Agreements: Piet belt");
  cirkel_edit_choose (f->talk.history, cirkel_part_get_record (part), "who", CIRKEL_PARTY_WORK);
  cirkel_edit_pick (f->talk.history, cirkel_part_get_record (part), "by", "");
  gtk_test_accessible_assert_property (check, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "Work");
  cirkel_edit_choose (f->talk.history, cirkel_part_get_record (part), "private", TRUE);
  gtk_test_accessible_assert_property (check, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Only for you, so not to be shared. Work");
}

#define ADD(name, data, func)                                                                                \
  g_test_add ("/parts-list/" name, Fixture, GINT_TO_POINTER (data), set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  program_init (&argc, &argv);
  ADD ("click-all/professional", CIRKEL_AUDIENCE_PROFESSIONAL, test_click_all);
  ADD ("click-all/employer", CIRKEL_AUDIENCE_EMPLOYER, test_click_all);
  ADD ("private-wins", 0, test_private_wins);
  ADD ("only-to-see", 0, test_only_to_see);
  ADD ("live", 0, test_live);
  ADD ("names", 0, test_names);

  return g_test_run ();
}
