/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-closing-page.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "cirkel-aim.h"
#include "cirkel-aims-check.h"
#include "cirkel-closing.h"
#include "cirkel-date-field.h"
#include "cirkel-options-field.h"
#include "cirkel-private-toggle.h"
#include "cirkel-read-back.h"
#include "cirkel-record-list.h"
#include "cirkel-step-layout.h"
#include "cirkel-text-field.h"

/*
 * The last step: what was agreed is read back, the client says what they take from it, and people
 * look ahead. An earlier conversation is shown the same way, with nothing to change.
 */

static GtkWidget *
make_label (const char *text, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (label, css_class);

  return label;
}

/* A part of the page: its heading, and room for what belongs to it. */
static GtkBox *
add_section (GtkBox *page, const char *name, const char *title, const char *about)
{
  GtkWidget *section = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_widget_set_name (section, name);
  gtk_box_append (GTK_BOX (section), cirkel_step_layout_make_heading (title, about));
  gtk_box_append (page, section);

  return GTK_BOX (section);
}

static CirkelClosing *
get_closing (CirkelTalk *talk)
{
  return cirkel_record_record (cirkel_talk_get_conversation (talk), "closing");
}

static GtkWidget *
make_text_field (CirkelTalk *talk, gpointer record, const char *field, const char *label, const char *hint)
{
  GtkWidget *text = cirkel_text_field_new (cirkel_talk_get_history (talk), record, field, label);

  gtk_widget_set_name (text, field);
  cirkel_text_field_set_hint (CIRKEL_TEXT_FIELD (text), hint);
  cirkel_text_field_set_editable (CIRKEL_TEXT_FIELD (text), cirkel_talk_get_editable (talk));

  return text;
}

static void
to_agreements_cb (CirkelTalk *talk)
{
  cirkel_talk_set_step (talk, CIRKEL_STEP_DOABLE);
}

static void
add_agreements (GtkBox *page, CirkelTalk *talk)
{
  GtkBox    *section = add_section (page, "closing-agreements", _ ("What we agreed"),
                                    _ ("Read it aloud together. Is this right?"));
  GtkWidget *change = gtk_button_new_with_label (_ ("Change the Agreements"));

  gtk_box_append (section, cirkel_read_back_new (talk));
  if (!cirkel_talk_get_editable (talk))
    {
      g_object_ref_sink (change);
      g_object_unref (change);
      return;
    }

  gtk_widget_set_name (change, "to-agreements");
  gtk_widget_set_halign (change, GTK_ALIGN_START);
  g_signal_connect_object (change, "clicked", G_CALLBACK (to_agreements_cb), talk, G_CONNECT_SWAPPED);
  gtk_box_append (section, change);
}

static void
add_aims (GtkBox *page, CirkelTalk *talk)
{
  GtkBox *section
    = add_section (page, "closing-aims", _ ("The goals of this conversation"), _ ("What became of them?"));

  gtk_box_append (section, cirkel_aims_check_new (talk));
}

static void
add_conclusions (GtkBox *page, CirkelTalk *talk)
{
  GtkBox *section = add_section (page, "closing-conclusions", _ ("What do you take with you?"), NULL);

  gtk_box_append (section,
                  make_text_field (talk, get_closing (talk), "conclusions", _ ("In the client’s own words"),
                                   _ ("What matters most to you of this conversation?")));
}

static void
add_useful (GtkBox *page, CirkelTalk *talk)
{
  const CirkelOptionWord words[] = {
    { CIRKEL_USEFUL_YES, C_ ("useful", "Yes") },
    { CIRKEL_USEFUL_PARTLY, C_ ("useful", "Partly") },
    { CIRKEL_USEFUL_NO, C_ ("useful", "No") },
  };
  GtkBox    *section = add_section (page, "closing-useful", _ ("Was this conversation useful to you?"), NULL);
  GtkWidget *useful
    = cirkel_options_field_new (cirkel_talk_get_history (talk), get_closing (talk), "useful",
                                _ ("Was this conversation useful to you?"), words, G_N_ELEMENTS (words));

  /* The heading asks it already. */
  cirkel_options_field_set_label_visible (CIRKEL_OPTIONS_FIELD (useful), FALSE);
  gtk_widget_set_name (useful, "useful");
  gtk_widget_set_sensitive (useful, cirkel_talk_get_editable (talk));
  gtk_box_append (section, useful);
  gtk_box_append (section, make_text_field (talk, get_closing (talk), "useful-why", _ ("Why?"),
                                            _ ("What helped, and what could be different?")));
}

static GtkWidget *
make_in_between_row (gpointer aim, gpointer talk)
{
  GtkWidget *text
    = cirkel_text_field_new (cirkel_talk_get_history (talk), aim, "text", _ ("What to practise"));

  cirkel_text_field_set_label_visible (CIRKEL_TEXT_FIELD (text), FALSE);
  cirkel_text_field_set_hint (CIRKEL_TEXT_FIELD (text),
                              _ ("For example: ask a colleague how the work is planned"));
  cirkel_text_field_set_editable (CIRKEL_TEXT_FIELD (text), cirkel_talk_get_editable (talk));

  return text;
}

static gpointer
make_aim (gpointer data)
{
  return cirkel_aim_new ();
}

static GtkWidget *
make_in_between (CirkelTalk *talk)
{
  GtkWidget *list = cirkel_record_list_new (cirkel_talk_get_history (talk), get_closing (talk), "in-between",
                                            make_in_between_row, talk);
  CirkelRecordList *records = CIRKEL_RECORD_LIST (list);

  gtk_widget_set_name (list, "in-between");
  cirkel_record_list_set_empty_text (records, _ ("Nothing yet."));
  cirkel_record_list_set_reorder (records, TRUE);
  cirkel_record_list_add_private (records);
  cirkel_record_list_set_label (records, _ ("What will you do or practise until then?"));
  cirkel_record_list_set_add (records, _ ("Add Something to Practise"), make_aim, NULL);
  cirkel_record_list_set_editable (records, cirkel_talk_get_editable (talk));

  return list;
}

static void
add_next_time (GtkBox *page, CirkelTalk *talk)
{
  GtkBox    *section = add_section (page, "closing-next", _ ("Until next time"), NULL);
  GtkWidget *group = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *date = cirkel_date_field_new (cirkel_talk_get_history (talk), get_closing (talk), "next-date",
                                           _ ("When is the next conversation?"));

  gtk_box_append (GTK_BOX (group), make_label (_ ("What will you do or practise until then?"), "heading"));
  gtk_box_append (GTK_BOX (group), make_in_between (talk));
  gtk_widget_set_name (date, "next-date");
  gtk_widget_set_sensitive (date, cirkel_talk_get_editable (talk));
  gtk_box_append (section, group);
  gtk_box_append (section, date);
  gtk_box_append (section, make_text_field (talk, get_closing (talk), "next-aim",
                                            _ ("What is the next conversation for?"),
                                            _ ("For example: see how the first step went")));
}

/* All of the closing is private, or nothing: what people take with them, and when they meet again. */
static void
add_private (GtkBox *page, CirkelTalk *talk)
{
  GtkWidget *private = cirkel_private_toggle_new (
    cirkel_talk_get_history (talk), get_closing (talk), "private",
    _ ("Only for me: what I take with me, whether it was useful, and the next time"));

  gtk_widget_set_name (private, "closing-private");
  gtk_widget_set_sensitive (private, cirkel_talk_get_editable (talk));
  gtk_box_append (page, private);
}

/* Something to do after it all. */
static void
add_card (GtkBox *page, const char *title, const char *about, GtkWidget *button)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  gtk_box_append (GTK_BOX (words), make_label (title, "heading"));
  gtk_box_append (GTK_BOX (words), make_label (about, "dim-label"));
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (card), words);
  gtk_box_append (GTK_BOX (card), button);
  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "closing-end");
  gtk_box_append (page, card);
}

/* What was said goes home with the client. */
static void
add_take_away (GtkBox *page)
{
  GtkWidget *button = gtk_button_new_with_label (_ ("See the Summary"));

  gtk_widget_set_name (button, "take-away");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.summary");
  add_card (page, _ ("Something to take along"),
            _ ("The board, your own words and the agreements, on paper or as a file. You choose together for "
               "whom it is, and see first what is in it."),
            button);
}

/* The end of this conversation, and the way to the next one. */
static void
add_end (GtkBox *page)
{
  GtkWidget *button = gtk_button_new_with_label (_ ("Begin the Next Conversation"));

  gtk_widget_set_name (button, "next-conversation");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.next-conversation");
  add_card (
    page, _ ("That was it for today"),
    _ ("Everything is kept. Will you meet again? The next conversation begins with this board and these "
       "agreements; this one stays as it is."),
    button);
}

static GtkWidget *
make_content (CirkelTalk *talk)
{
  GtkWidget *page = gtk_box_new (GTK_ORIENTATION_VERTICAL, 32);

  add_agreements (GTK_BOX (page), talk);
  add_aims (GTK_BOX (page), talk);
  add_conclusions (GTK_BOX (page), talk);
  add_useful (GTK_BOX (page), talk);
  add_next_time (GTK_BOX (page), talk);
  add_private (GTK_BOX (page), talk);
  add_take_away (GTK_BOX (page));
  if (cirkel_talk_get_editable (talk))
    add_end (GTK_BOX (page));

  return page;
}

/**
 * cirkel_closing_page_new:
 * @talk: a conversation on the screen
 *
 * Returns: (transfer floating): the page of its last step
 */
GtkWidget *
cirkel_closing_page_new (CirkelTalk *talk)
{
  GtkWidget *page = cirkel_step_layout_new (NULL, make_content (talk));

  gtk_widget_set_name (page, "closing-page");

  return page;
}
