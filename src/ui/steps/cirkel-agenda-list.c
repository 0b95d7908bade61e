/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-agenda-list.h"

#include <glib/gi18n-lib.h>

#include "cirkel-agenda-item.h"
#include "cirkel-fold-layout.h"
#include "cirkel-options-field.h"
#include "cirkel-record-list.h"
#include "cirkel-talk-words.h"
#include "cirkel-text-field.h"
#include "cirkel-tick.h"

/* The agenda of two people: what each of them brings in, and what was talked about already. */

static GtkWidget *
make_text (CirkelTalk *talk, gpointer item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *tick = cirkel_tick_new (cirkel_talk_get_history (talk), item, "discussed", _ ("Discussed"));
  GtkWidget *text = cirkel_text_field_new (cirkel_talk_get_history (talk), item, "text", _ ("Subject"));

  cirkel_text_field_set_label_visible (CIRKEL_TEXT_FIELD (text), FALSE);
  cirkel_text_field_set_hint (CIRKEL_TEXT_FIELD (text), _ ("What do you want to talk about?"));
  cirkel_text_field_set_editable (CIRKEL_TEXT_FIELD (text), cirkel_talk_get_editable (talk));
  gtk_widget_set_hexpand (text, TRUE);
  gtk_widget_set_valign (tick, GTK_ALIGN_CENTER);
  gtk_widget_set_sensitive (tick, cirkel_talk_get_editable (talk));
  gtk_box_append (GTK_BOX (box), tick);
  gtk_box_append (GTK_BOX (box), text);

  return box;
}

static GtkWidget *
make_party (CirkelTalk *talk, gpointer item)
{
  const CirkelOptionWord words[] = {
    { CIRKEL_PARTY_CLIENT, cirkel_talk_words_party (CIRKEL_PARTY_CLIENT) },
    { CIRKEL_PARTY_PROFESSIONAL, cirkel_talk_words_party (CIRKEL_PARTY_PROFESSIONAL) },
  };
  GtkWidget *party = cirkel_options_field_new (cirkel_talk_get_history (talk), item, "from",
                                               _ ("Who brings this in?"), words, G_N_ELEMENTS (words));

  cirkel_options_field_set_label_visible (CIRKEL_OPTIONS_FIELD (party), FALSE);
  gtk_widget_set_valign (party, GTK_ALIGN_CENTER);
  gtk_widget_set_sensitive (party, cirkel_talk_get_editable (talk));

  return party;
}

static GtkWidget *
make_row (gpointer item, gpointer data)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (row, g_object_new (CIRKEL_TYPE_FOLD_LAYOUT, NULL));
  gtk_widget_set_hexpand (row, TRUE);
  gtk_box_append (GTK_BOX (row), make_text (data, item));
  gtk_box_append (GTK_BOX (row), make_party (data, item));

  return row;
}

static gpointer
make_item (gpointer data)
{
  return cirkel_agenda_item_new ();
}

/**
 * cirkel_agenda_list_new:
 * @talk: the conversation on the screen; it outlives the list
 *
 * Returns: (transfer floating): its agenda, in the language in use
 */
GtkWidget *
cirkel_agenda_list_new (CirkelTalk *talk)
{
  GtkWidget *list = cirkel_record_list_new (cirkel_talk_get_history (talk),
                                            cirkel_talk_get_conversation (talk), "agenda", make_row, talk);

  cirkel_record_list_set_label (CIRKEL_RECORD_LIST (list), _ ("Our agenda"));
  cirkel_record_list_set_add (CIRKEL_RECORD_LIST (list), _ ("Add Subject"), make_item, NULL);
  cirkel_record_list_set_empty_text (CIRKEL_RECORD_LIST (list),
                                     _ ("No subjects yet. Both of you can bring something in."));
  cirkel_record_list_set_reorder (CIRKEL_RECORD_LIST (list), TRUE);
  cirkel_record_list_add_private (CIRKEL_RECORD_LIST (list));
  cirkel_record_list_set_editable (CIRKEL_RECORD_LIST (list), cirkel_talk_get_editable (talk));

  return list;
}
