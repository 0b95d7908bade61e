/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-past-list.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "cirkel-talk-words.h"

/* The conversations of a session, the newest first, to look at again. */

/* How many conversations of that day came before. */
static guint
count_before (CirkelSession *session, CirkelConversation *conversation)
{
  const char *day = cirkel_conversation_get_date (conversation);
  guint       n = 0;

  while ((conversation = cirkel_session_find_before (session, conversation)) != NULL)
    n += g_str_equal (cirkel_conversation_get_date (conversation), day);

  return n;
}

/**
 * cirkel_past_list_name:
 * @session: a session
 * @conversation: a conversation of it
 *
 * Returns: (transfer full): its day in words, with a number where it was not the first of that day
 */
char *
cirkel_past_list_name (CirkelSession *session, CirkelConversation *conversation)
{
  g_autofree char *day = cirkel_talk_words_day (cirkel_conversation_get_date (conversation));
  guint            n = count_before (session, conversation);

  return n > 0 ? g_strdup_printf ("%s (%u)", day, n + 1) : g_steal_pointer (&day);
}

/**
 * cirkel_past_list_collect:
 * @session: a session
 * @purpose: what a conversation is about
 *
 * Returns: (transfer full) (element-type CirkelConversation): its conversations about it, the oldest first
 */
GPtrArray *
cirkel_past_list_collect (CirkelSession *session, CirkelPurpose purpose)
{
  GListModel *all = G_LIST_MODEL (cirkel_session_get_conversations (session));
  GPtrArray  *conversations = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (CirkelConversation) conversation = g_list_model_get_item (all, i);

      if (cirkel_conversation_get_purpose (conversation) == purpose)
        g_ptr_array_add (conversations, g_steal_pointer (&conversation));
    }

  return conversations;
}

typedef struct
{
  CirkelConversation *conversation;
  CirkelPastFunc      chosen;
  gpointer            user_data;
} Choice;

static void
choice_free (gpointer data, GClosure *closure)
{
  Choice *choice = data;

  g_object_unref (choice->conversation);
  g_free (choice);
}

static void
activated_cb (AdwActionRow *row, Choice *choice)
{
  choice->chosen (choice->conversation, choice->user_data);
}

/* What a conversation was about and, where people gave it a subject, that. */
static char *
describe (CirkelTalk *talk, CirkelConversation *conversation)
{
  CirkelSession   *session = cirkel_talk_get_session (talk);
  const char      *subject = cirkel_record_text (conversation, "subject");
  const char      *purpose = cirkel_conversation_get_purpose (conversation) == CIRKEL_PURPOSE_GOALS
                               ? _ ("Small goals")
                               : _ ("Work values");
  g_autofree char *about
    = subject[0] != '\0' ? g_strjoin (" · ", purpose, subject, NULL) : g_strdup (purpose);

  if (conversation != cirkel_session_get_current (session))
    return g_steal_pointer (&about);

  return g_strjoin (" · ", _ ("The conversation of now"), about, NULL);
}

static GtkWidget *
make_row (CirkelTalk *talk, CirkelConversation *conversation, CirkelPastFunc chosen, gpointer user_data)
{
  GtkWidget       *row = adw_action_row_new ();
  GtkWidget       *arrow = g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                         "icon-name", "go-next-symbolic", NULL);
  g_autofree char *name = cirkel_past_list_name (cirkel_talk_get_session (talk), conversation);
  g_autofree char *about = describe (talk, conversation);
  Choice          *choice = g_new0 (Choice, 1);

  choice->conversation = g_object_ref (conversation);
  choice->chosen = chosen;
  choice->user_data = user_data;
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), about);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_signal_connect_data (row, "activated", G_CALLBACK (activated_cb), choice, choice_free, 0);

  return row;
}

/**
 * cirkel_past_list_new:
 * @talk: a conversation on the screen
 * @chosen: (scope notified): what happens when a person chooses one
 * @user_data: for @chosen
 *
 * Returns: (transfer floating): the conversations of the session
 */
GtkWidget *
cirkel_past_list_new (CirkelTalk *talk, CirkelPastFunc chosen, gpointer user_data)
{
  GListModel *all = G_LIST_MODEL (cirkel_session_get_conversations (cirkel_talk_get_session (talk)));
  GtkWidget  *list = gtk_list_box_new ();

  gtk_widget_set_name (list, "past-list");
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_widget_set_valign (list, GTK_ALIGN_START);
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Conversations"),
                                  -1);
  for (guint i = g_list_model_get_n_items (all); i > 0; i--)
    {
      g_autoptr (CirkelConversation) conversation = g_list_model_get_item (all, i - 1);

      gtk_list_box_append (GTK_LIST_BOX (list), make_row (talk, conversation, chosen, user_data));
    }

  return list;
}
