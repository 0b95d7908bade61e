/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-past-bar.h"

#include <glib/gi18n-lib.h>

#include "cirkel-fold-layout.h"
#include "cirkel-talk-words.h"
#include "cirkel-text.h"

/*
 * Above an earlier conversation: which one it is, that nothing changes in it, and the way back.
 */

static GtkWidget *
make_words (CirkelTalk *talk)
{
  CirkelConversation *conversation = cirkel_talk_get_conversation (talk);
  g_autofree char    *day = cirkel_talk_words_day (cirkel_conversation_get_date (conversation));
  /* Translators: %s is a day, as 22 November */
  g_autofree char *text
    = cirkel_text_fill (_ ("You are looking at the conversation of %s. Nothing changes here."), day);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, "hexpand", TRUE, NULL);
  GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                  "icon-name", "document-open-recent-symbolic", NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), label);

  return box;
}

/**
 * cirkel_past_bar_new:
 * @talk: an earlier conversation on the screen
 *
 * Returns: (transfer floating): a bar that says so
 */
GtkWidget *
cirkel_past_bar_new (CirkelTalk *talk)
{
  GtkWidget *bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *back = gtk_button_new_with_label (_ ("Back to the Present"));

  gtk_widget_set_layout_manager (bar, g_object_new (CIRKEL_TYPE_FOLD_LAYOUT, NULL));
  gtk_widget_set_name (bar, "past-bar");
  gtk_widget_add_css_class (bar, "past");
  gtk_widget_set_name (back, "back-to-present");
  gtk_widget_set_valign (back, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (back), "win.present");
  gtk_box_append (GTK_BOX (bar), make_words (talk));
  gtk_box_append (GTK_BOX (bar), back);

  return bar;
}
