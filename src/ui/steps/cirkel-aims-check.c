/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-aims-check.h"

#include <glib/gi18n-lib.h>

#include "cirkel-aim.h"
#include "cirkel-options-field.h"
#include "cirkel-record-list.h"

/* The goals of a conversation at its end: each with what became of it. They are set and changed
 * at the start, so here they are only told. */

static void
update_text (GtkWidget *label, GParamSpec *pspec, CirkelAim *aim)
{
  const char *text = cirkel_record_text (aim, "text");

  gtk_label_set_label (GTK_LABEL (label), text[0] != '\0' ? text : _ ("Nothing written yet"));
}

static GtkWidget *
make_text (CirkelAim *aim)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, "hexpand", TRUE, NULL);

  gtk_widget_add_css_class (label, "aim");
  g_signal_connect_object (aim, "notify::text", G_CALLBACK (update_text), label, G_CONNECT_SWAPPED);
  update_text (label, NULL, aim);

  return label;
}

static GtkWidget *
make_row (gpointer aim, gpointer talk)
{
  const CirkelOptionWord words[] = {
    { CIRKEL_RESULT_REACHED, C_ ("goal", "Reached") },
    { CIRKEL_RESULT_PARTLY, C_ ("goal", "Partly") },
    { CIRKEL_RESULT_NOT_YET, C_ ("goal", "Not yet") },
  };
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *options = cirkel_options_field_new (cirkel_talk_get_history (talk), aim, "result",
                                                 _ ("What became of it?"), words, G_N_ELEMENTS (words));

  cirkel_options_field_set_label_visible (CIRKEL_OPTIONS_FIELD (options), FALSE);
  gtk_widget_set_sensitive (options, cirkel_talk_get_editable (talk));
  gtk_box_append (GTK_BOX (row), make_text (aim));
  gtk_box_append (GTK_BOX (row), options);

  return row;
}

/**
 * cirkel_aims_check_new:
 * @talk: a conversation on the screen
 *
 * Returns: (transfer floating): its goals, each with what became of it
 */
GtkWidget *
cirkel_aims_check_new (CirkelTalk *talk)
{
  GtkWidget *list = cirkel_record_list_new (cirkel_talk_get_history (talk),
                                            cirkel_talk_get_conversation (talk), "aims", make_row, talk);

  gtk_widget_set_name (list, "aims-check");
  cirkel_record_list_set_label (CIRKEL_RECORD_LIST (list), _ ("The goals of this conversation"));
  cirkel_record_list_set_editable (CIRKEL_RECORD_LIST (list), FALSE);
  cirkel_record_list_set_empty_text (CIRKEL_RECORD_LIST (list),
                                     _ ("No goals were set for this conversation."));

  return list;
}
