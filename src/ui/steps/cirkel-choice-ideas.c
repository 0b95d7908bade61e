/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-choice-ideas.h"

#include <glib/gi18n-lib.h>

#include "cirkel-option.h"
#include "cirkel-record-edits.h"
#include "cirkel-suggestions.h"

/**
 * CirkelChoiceIdeas:
 *
 * What can become an option of a choice with a click: what the client said that they would like, and
 * what is often chosen.
 */

struct _CirkelChoiceIdeas
{
  GtkWidget parent_instance;

  CirkelTalk   *talk;
  CirkelChoice *choice;
  GtkWidget    *suggestions;
};

G_DEFINE_FINAL_TYPE (CirkelChoiceIdeas, cirkel_choice_ideas, GTK_TYPE_WIDGET)

static gboolean
is_option (CirkelChoiceIdeas *self, const char *text)
{
  GListModel *options = G_LIST_MODEL (cirkel_record_list (self->choice, "options"));

  for (guint i = 0; i < g_list_model_get_n_items (options); i++)
    {
      g_autoptr (CirkelOption) option = g_list_model_get_item (options, i);

      if (g_str_equal (cirkel_record_text (option, "text"), text))
        return TRUE;
    }

  return FALSE;
}

static void
update (CirkelChoiceIdeas *self)
{
  const char *preference = cirkel_record_text (self->choice, "preference");
  g_auto (GStrv) lines = cirkel_method_dup_decision_lines (cirkel_talk_get_method (self->talk),
                                                           cirkel_record_text (self->choice, "start"));
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();

  if (*preference != '\0' && !g_strv_contains ((const char *const *)lines, preference)
      && !is_option (self, preference))
    g_ptr_array_add (texts, (gpointer)preference);
  for (guint i = 0; lines[i] != NULL; i++)
    if (!is_option (self, lines[i]))
      g_ptr_array_add (texts, lines[i]);
  g_ptr_array_add (texts, NULL);

  cirkel_suggestions_set_texts (CIRKEL_SUGGESTIONS (self->suggestions), (const char *const *)texts->pdata);
  gtk_widget_set_visible (GTK_WIDGET (self), texts->len > 1);
}

static void
chosen_cb (CirkelChoiceIdeas *self, const char *text)
{
  g_autoptr (CirkelOption) option = cirkel_option_new ();

  g_object_set (option, "text", text, NULL);
  cirkel_edit_add (cirkel_talk_get_history (self->talk), self->choice, "options", option);
}

static void
cirkel_choice_ideas_dispose (GObject *object)
{
  CirkelChoiceIdeas *self = CIRKEL_CHOICE_IDEAS (object);

  g_clear_pointer (&self->suggestions, gtk_widget_unparent);
  g_clear_object (&self->choice);
  g_clear_object (&self->talk);

  G_OBJECT_CLASS (cirkel_choice_ideas_parent_class)->dispose (object);
}

static void
cirkel_choice_ideas_class_init (CirkelChoiceIdeasClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_choice_ideas_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-choice-ideas");
}

static void
cirkel_choice_ideas_init (CirkelChoiceIdeas *self)
{
}

/**
 * cirkel_choice_ideas_new:
 * @talk: the conversation on the screen
 * @choice: one of its choices, that can be changed
 *
 * Returns: (transfer floating): what can become an option of @choice
 */
GtkWidget *
cirkel_choice_ideas_new (CirkelTalk *talk, CirkelChoice *choice)
{
  CirkelChoiceIdeas *self = g_object_new (CIRKEL_TYPE_CHOICE_IDEAS, NULL);

  self->talk = g_object_ref (talk);
  self->choice = g_object_ref (choice);
  self->suggestions = cirkel_suggestions_new (_ ("Ideas to take over:"));
  gtk_widget_set_parent (self->suggestions, GTK_WIDGET (self));
  g_signal_connect_swapped (self->suggestions, "chosen", G_CALLBACK (chosen_cb), self);
  g_signal_connect_object (cirkel_talk_get_history (talk), "notify::state", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
