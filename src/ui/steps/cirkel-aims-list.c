/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-aims-list.h"

#include <glib/gi18n-lib.h>

#include "cirkel-aim.h"
#include "cirkel-record-list.h"
#include "cirkel-text-field.h"

/* The goals of this conversation. Whether they were reached is asked at its end. */

static GtkWidget *
make_row (gpointer aim, gpointer data)
{
  CirkelTalk *talk = data;
  GtkWidget  *text = cirkel_text_field_new (cirkel_talk_get_history (talk), aim, "text", _ ("Goal"));

  cirkel_text_field_set_label_visible (CIRKEL_TEXT_FIELD (text), FALSE);
  cirkel_text_field_set_hint (CIRKEL_TEXT_FIELD (text), _ ("For example: I know what my next step is"));
  cirkel_text_field_set_editable (CIRKEL_TEXT_FIELD (text), cirkel_talk_get_editable (talk));
  gtk_widget_set_hexpand (text, TRUE);

  return text;
}

static gpointer
make_aim (gpointer data)
{
  return cirkel_aim_new ();
}

/**
 * cirkel_aims_list_new:
 * @talk: the conversation on the screen; it outlives the list
 *
 * Returns: (transfer floating): its goals, in the language in use
 */
GtkWidget *
cirkel_aims_list_new (CirkelTalk *talk)
{
  GtkWidget *list = cirkel_record_list_new (cirkel_talk_get_history (talk),
                                            cirkel_talk_get_conversation (talk), "aims", make_row, talk);

  cirkel_record_list_set_label (CIRKEL_RECORD_LIST (list), _ ("Goals of this conversation"));
  cirkel_record_list_set_add (CIRKEL_RECORD_LIST (list), _ ("Add Goal"), make_aim, NULL);
  cirkel_record_list_set_empty_text (CIRKEL_RECORD_LIST (list),
                                     _ ("No goals yet. One or two are enough for one conversation."));
  cirkel_record_list_set_reorder (CIRKEL_RECORD_LIST (list), TRUE);
  cirkel_record_list_add_private (CIRKEL_RECORD_LIST (list));
  cirkel_record_list_set_editable (CIRKEL_RECORD_LIST (list), cirkel_talk_get_editable (talk));

  return list;
}
