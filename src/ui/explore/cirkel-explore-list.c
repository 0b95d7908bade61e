/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-explore-list.h"

#include "cirkel-record-edits.h"
#include "cirkel-record-list.h"
#include "cirkel-suggestions.h"
#include "cirkel-text-field.h"

/**
 * CirkelExploreList:
 *
 * A list of texts that the client writes, and below it what can be taken over into it with a
 * click. What is in the list already is not suggested again.
 */

struct _CirkelExploreList
{
  CirkelPile parent_instance;

  CirkelTalk            *talk;
  CirkelExploreListWords words;
  CirkelExploreSuggest   suggest;
  GtkWidget             *list;
  GtkWidget             *suggestions;
};

G_DEFINE_FINAL_TYPE (CirkelExploreList, cirkel_explore_list, CIRKEL_TYPE_PILE)

/* Returns: the first item with the text, or %NULL. */
static gpointer
find_item (CirkelExploreList *self, const char *text)
{
  gpointer    owner = cirkel_talk_get_conversation (self->talk);
  GListModel *items = G_LIST_MODEL (cirkel_record_list (owner, self->words.name));

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      /* The list keeps it alive: it is borrowed here. */
      g_autoptr (CirkelRecord) item = g_list_model_get_item (items, i);

      if (g_str_equal (cirkel_record_text (item, "text"), text))
        return item;
    }

  return NULL;
}

static void
update_suggestions (CirkelExploreList *self)
{
  g_auto (GStrv) texts = self->suggest (self->talk);
  g_autoptr (GPtrArray) left = g_ptr_array_new ();

  for (guint i = 0; texts[i] != NULL; i++)
    if (find_item (self, texts[i]) == NULL)
      g_ptr_array_add (left, texts[i]);
  g_ptr_array_add (left, NULL);

  cirkel_suggestions_set_texts (CIRKEL_SUGGESTIONS (self->suggestions), (const char *const *)left->pdata);
}

/* An empty item waits for words: it gets them. */
static void
suggestion_chosen_cb (CirkelExploreList *self, const char *text)
{
  CirkelHistory      *history = cirkel_talk_get_history (self->talk);
  CirkelConversation *conversation = cirkel_talk_get_conversation (self->talk);
  gpointer            empty = find_item (self, "");
  g_autoptr (CirkelRecord) item = NULL;

  if (empty != NULL)
    {
      cirkel_edit_pick (history, empty, "text", text);
      return;
    }

  item = self->words.make (NULL);
  g_object_set (item, "text", text, NULL);
  cirkel_edit_add (history, conversation, self->words.name, item);
}

static GtkWidget *
make_row (gpointer item, gpointer data)
{
  CirkelExploreList *self = data;
  GtkWidget         *text
    = cirkel_text_field_new (cirkel_talk_get_history (self->talk), item, "text", self->words.field);

  cirkel_text_field_set_label_visible (CIRKEL_TEXT_FIELD (text), FALSE);
  cirkel_text_field_set_hint (CIRKEL_TEXT_FIELD (text), self->words.hint);
  gtk_widget_set_hexpand (text, TRUE);

  return text;
}

static void
make_list (CirkelExploreList *self)
{
  CirkelRecordList *list;

  self->list
    = cirkel_record_list_new (cirkel_talk_get_history (self->talk), cirkel_talk_get_conversation (self->talk),
                              self->words.name, make_row, self);
  list = CIRKEL_RECORD_LIST (self->list);
  cirkel_record_list_set_label (list, self->words.label);
  cirkel_record_list_set_add (list, self->words.add, self->words.make, NULL);
  cirkel_record_list_set_reorder (list, TRUE);
  cirkel_record_list_add_private (list);
  gtk_widget_set_parent (self->list, GTK_WIDGET (self));
}

static void
cirkel_explore_list_dispose (GObject *object)
{
  CirkelExploreList *self = CIRKEL_EXPLORE_LIST (object);

  G_OBJECT_CLASS (cirkel_explore_list_parent_class)->dispose (object);
  g_clear_object (&self->talk);
}

static void
cirkel_explore_list_class_init (CirkelExploreListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_explore_list_dispose;

  gtk_widget_class_set_css_name (widget_class, "cirkel-explore-list");
}

static void
cirkel_explore_list_init (CirkelExploreList *self)
{
  cirkel_pile_set_spacing (CIRKEL_PILE (self), 24);
}

/**
 * cirkel_explore_list_new:
 * @talk: the conversation that the client prepares
 * @words: what list it is; its texts must last as long as the widget
 * @suggest: (scope forever): tells what can be taken over
 *
 * Returns: (transfer floating): the list
 */
GtkWidget *
cirkel_explore_list_new (CirkelTalk *talk, const CirkelExploreListWords *words, CirkelExploreSuggest suggest)
{
  CirkelExploreList *self = g_object_new (CIRKEL_TYPE_EXPLORE_LIST, NULL);

  self->talk = g_object_ref (talk);
  self->words = *words;
  self->suggest = suggest;
  make_list (self);
  self->suggestions = cirkel_suggestions_new (words->suggestions);
  gtk_widget_set_parent (self->suggestions, GTK_WIDGET (self));
  g_signal_connect_swapped (self->suggestions, "chosen", G_CALLBACK (suggestion_chosen_cb), self);
  g_signal_connect_object (cirkel_talk_get_history (talk), "notify::state", G_CALLBACK (update_suggestions),
                           self, G_CONNECT_SWAPPED);
  update_suggestions (self);

  return GTK_WIDGET (self);
}
