/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include <adwaita.h>

#include "cirkel-agreement.h"
#include "cirkel-conversation.h"
#include "cirkel-date-field.h"
#include "cirkel-month-grid.h"
#include "cirkel-options-field.h"
#include "cirkel-record-edits.h"
#include "cirkel-record-list.h"
#include "cirkel-record-row.h"
#include "cirkel-text-field.h"

/* The fields write through the history, and show what the history does. */

typedef struct
{
  CirkelHistory      *history;
  CirkelConversation *conversation;
  CirkelAgreement    *agreement;
  GtkWidget          *window;
} Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  f->history = cirkel_history_new ();
  f->conversation = cirkel_conversation_new ();
  f->agreement = cirkel_agreement_new ();
  f->window = gtk_window_new ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (f->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  /* The history keeps what it changed: it goes first. */
  g_assert_finalize_object (f->history);
  g_assert_finalize_object (f->agreement);
  g_assert_finalize_object (f->conversation);
}

static void
show (Fixture *f, GtkWidget *widget)
{
  gtk_window_set_child (GTK_WINDOW (f->window), widget);
  gtk_window_present (GTK_WINDOW (f->window));
}

static GtkWidget *
find (GtkWidget *from, GType type, guint number)
{
  static guint seen;

  if (number != G_MAXUINT)
    seen = number;
  if (G_TYPE_CHECK_INSTANCE_TYPE (from, type) && seen-- == 0)
    return from;
  for (GtkWidget *child = gtk_widget_get_first_child (from); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type, G_MAXUINT);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static char *
dup_buffer (GtkTextBuffer *buffer)
{
  char *text;

  g_object_get (buffer, "text", &text, NULL);
  return text;
}

static void
test_text (Fixture *f, gconstpointer data)
{
  GtkWidget       *field = cirkel_text_field_new (f->history, f->agreement, "text", "Wat");
  GtkTextBuffer   *buffer;
  g_autofree char *undone = NULL;
  g_autofree char *long_text = g_strnfill (CIRKEL_TEXT_MAX + 10, 'a');

  show (f, field);
  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (find (field, GTK_TYPE_TEXT_VIEW, 0)));

  gtk_text_buffer_set_text (buffer, "Bellen", -1);
  gtk_text_buffer_insert_at_cursor (buffer, " met school", -1);
  g_assert_cmpstr (cirkel_record_text (f->agreement, "text"), ==, "Bellen met school");

  /* What is typed in one go is undone in one go. */
  g_assert_true (cirkel_history_undo (f->history));
  undone = dup_buffer (buffer);
  g_assert_cmpstr (undone, ==, "");
  g_assert_cmpstr (cirkel_record_text (f->agreement, "text"), ==, "");

  gtk_text_buffer_set_text (buffer, long_text, -1);
  g_assert_cmpint (g_utf8_strlen (cirkel_record_text (f->agreement, "text"), -1), ==, CIRKEL_TEXT_MAX);
}

/* In a full field nothing can be added, in the middle neither, and nothing at its end is lost. */
static void
test_full (Fixture *f, gconstpointer data)
{
  GtkWidget       *field = cirkel_text_field_new (f->history, f->agreement, "text", "Wat");
  g_autofree char *full = g_strnfill (CIRKEL_TEXT_MAX - 3, 'a');
  g_autofree char *expected = g_strdup_printf ("éüé%s", full);
  GtkTextBuffer   *buffer;
  GtkTextIter      begin;

  show (f, field);
  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (find (field, GTK_TYPE_TEXT_VIEW, 0)));
  full[CIRKEL_TEXT_MAX - 4] = expected[strlen (expected) - 1] = 'z';
  gtk_text_buffer_set_text (buffer, full, -1);

  for (int i = 0; i < 2; i++)
    {
      gtk_text_buffer_get_start_iter (buffer, &begin);
      gtk_text_buffer_insert (buffer, &begin, "éüéüé", -1);
      g_assert_cmpint (gtk_text_iter_get_offset (&begin), ==, i == 0 ? 3 : 0);
      g_assert_cmpstr (cirkel_record_text (f->agreement, "text"), ==, expected);
    }
}

static void
test_line (Fixture *f, gconstpointer data)
{
  GtkWidget *field = cirkel_text_field_new (f->history, f->agreement, "who-else", "Wie");
  GtkWidget *entry;

  show (f, field);
  entry = find (field, GTK_TYPE_ENTRY, 0);
  gtk_editable_set_text (GTK_EDITABLE (entry), "Mijn buurvrouw");
  g_assert_cmpstr (cirkel_record_text (f->agreement, "who-else"), ==, "Mijn buurvrouw");
  cirkel_history_undo (f->history);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");
  cirkel_history_redo (f->history);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "Mijn buurvrouw");
}

static void
test_options (Fixture *f, gconstpointer data)
{
  const CirkelOptionWord words[] = { { CIRKEL_PARTY_CLIENT, "Ik" }, { CIRKEL_PARTY_WORK, "Werk" } };
  GtkWidget             *field = cirkel_options_field_new (f->history, f->agreement, "who", "Wie", words, 2);
  GtkWidget             *client, *work;

  show (f, field);
  client = find (field, GTK_TYPE_TOGGLE_BUTTON, 0);
  work = find (field, GTK_TYPE_TOGGLE_BUTTON, 1);

  g_signal_emit_by_name (client, "clicked");
  g_assert_cmpint (cirkel_record_int (f->agreement, "who"), ==, CIRKEL_PARTY_CLIENT);
  g_signal_emit_by_name (work, "clicked");
  g_assert_cmpint (cirkel_record_int (f->agreement, "who"), ==, CIRKEL_PARTY_WORK);
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (client)));

  cirkel_history_undo (f->history);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (client)));
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (work)));

  /* The chosen one once more: nobody said yet. */
  g_signal_emit_by_name (client, "clicked");
  g_assert_cmpint (cirkel_record_int (f->agreement, "who"), ==, CIRKEL_PARTY_UNSAID);
}

static void
test_date (Fixture *f, gconstpointer data)
{
  GtkWidget *field = cirkel_date_field_new (f->history, f->agreement, "by", "Wanneer");
  GtkWidget *button, *month;

  show (f, field);
  button = find (field, GTK_TYPE_MENU_BUTTON, 0);
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  month = find (button, CIRKEL_TYPE_MONTH_GRID, 0);
  g_assert_nonnull (month);

  g_signal_emit_by_name (month, "picked", "2028-02-29");
  g_assert_cmpstr (cirkel_record_text (f->agreement, "by"), ==, "2028-02-29");
  cirkel_history_undo (f->history);
  g_assert_cmpstr (cirkel_record_text (f->agreement, "by"), ==, "");
}

static void
picked_cb (char **picked, const char *date)
{
  g_free (*picked);
  *picked = g_strdup (date);
}

/* Whatever the month: the button with a day's number gives that day, and 42 days follow each other. */
static void
test_month (void)
{
  static const char *const months[]
    = { "2026-02-10", "2026-11-22", "2028-02-29", "2027-01-01", "2026-08-31", "2021-02-01" };
  GtkWidget       *month = g_object_ref_sink (cirkel_month_grid_new ());
  g_autofree char *picked = NULL;

  g_signal_connect_swapped (month, "picked", G_CALLBACK (picked_cb), &picked);
  for (guint m = 0; m < G_N_ELEMENTS (months); m++)
    {
      guint in_month = 0;

      cirkel_month_grid_show (CIRKEL_MONTH_GRID (month), months[m]);
      for (guint i = 0; i < 42; i++)
        {
          /* After the two arrows. */
          GtkWidget       *button = find (month, GTK_TYPE_BUTTON, i + 2);
          g_autofree char *day = NULL;

          g_signal_emit_by_name (button, "clicked");
          day = g_strdup_printf ("%d", atoi (picked + 8));
          g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (button)), ==, day);
          in_month += strncmp (picked, months[m], 7) == 0;
        }
      g_assert_cmpuint (
        in_month, ==,
        g_date_get_days_in_month ((GDateMonth)atoi (months[m] + 5), (GDateYear)atoi (months[m])));
    }

  g_object_unref (month);
}

static GtkWidget *
make_row (gpointer record, gpointer data)
{
  return cirkel_text_field_new (data, record, "text", "Afspraak");
}

static gpointer
make_item (gpointer data)
{
  return cirkel_agreement_new ();
}

static const char *
row_text (GtkWidget *list, guint number)
{
  GtkWidget *row = find (list, CIRKEL_TYPE_RECORD_ROW, number);

  return cirkel_record_text (cirkel_record_row_get_record (CIRKEL_RECORD_ROW (row)), "text");
}

static void
assert_rows (GtkWidget *list, const char *texts)
{
  GString *seen = g_string_new (NULL);

  for (guint i = 0; find (list, CIRKEL_TYPE_RECORD_ROW, i) != NULL; i++)
    g_string_append (seen, row_text (list, i));
  g_assert_cmpstr (seen->str, ==, texts);
  g_string_free (seen, TRUE);
}

static void
test_list (Fixture *f, gconstpointer data)
{
  static const char *const texts[] = { "a", "b", "c" };
  GtkWidget *list = cirkel_record_list_new (f->history, f->conversation, "agreements", make_row, f->history);
  GtkWidget *kept;

  cirkel_record_list_set_reorder (CIRKEL_RECORD_LIST (list), TRUE);
  cirkel_record_list_set_add (CIRKEL_RECORD_LIST (list), "Erbij", make_item, NULL);
  show (f, list);
  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (CirkelAgreement) agreement = cirkel_agreement_new ();

      g_object_set (agreement, "text", texts[i], NULL);
      cirkel_edit_add (f->history, f->conversation, "agreements", agreement);
    }
  assert_rows (list, "abc");

  kept = find (list, CIRKEL_TYPE_RECORD_ROW, 0);
  gtk_widget_activate_action (find (list, CIRKEL_TYPE_RECORD_ROW, 2), "row.move-up", NULL);
  assert_rows (list, "acb");
  g_assert_true (kept == find (list, CIRKEL_TYPE_RECORD_ROW, 0));
  gtk_widget_activate_action (find (list, CIRKEL_TYPE_RECORD_ROW, 0), "row.move-up", NULL);
  assert_rows (list, "acb");
  g_signal_emit_by_name (find (list, CIRKEL_TYPE_RECORD_ROW, 0), "receive",
                         find (list, CIRKEL_TYPE_RECORD_ROW, 2));
  assert_rows (list, "bac");
  g_signal_emit_by_name (find (list, CIRKEL_TYPE_RECORD_ROW, 1), "remove");
  assert_rows (list, "bc");

  for (guint i = 0; i < 3; i++)
    cirkel_history_undo (f->history);
  assert_rows (list, "abc");
}

/* What belongs to an earlier conversation can be read, not changed. */
static void
test_read_only (Fixture *f, gconstpointer data)
{
  GtkWidget *field = cirkel_text_field_new (f->history, f->agreement, "text", "Wat");

  cirkel_text_field_set_editable (CIRKEL_TEXT_FIELD (field), FALSE);
  show (f, field);
  g_assert_false (gtk_text_view_get_editable (GTK_TEXT_VIEW (find (field, GTK_TYPE_TEXT_VIEW, 0))));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)
  ADD ("/fields/text", test_text);
  ADD ("/fields/full", test_full);
  ADD ("/fields/line", test_line);
  ADD ("/fields/options", test_options);
  ADD ("/fields/date", test_date);
  g_test_add_func ("/fields/month", test_month);
  ADD ("/fields/list", test_list);
  ADD ("/fields/read-only", test_read_only);

  return g_test_run ();
}
