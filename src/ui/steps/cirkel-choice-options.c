/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-choice-options.h"

#include <glib/gi18n-lib.h>

#include "cirkel-choice-option.h"
#include "cirkel-record-edits.h"
#include "cirkel-scroll.h"
#include "cirkel-tiles-layout.h"

/* Narrow enough for three side by side in the column of a page. */
#define COLUMN_EM 15

/**
 * CirkelChoiceOptions:
 *
 * The options of a choice side by side, as many in a row as can be read.
 *
 * The tiles follow the choice at the end of a step, so that the focus in one outlives it.
 */

struct _CirkelChoiceOptions
{
  GtkWidget parent_instance;

  CirkelTalk   *talk;
  CirkelChoice *choice;
  gboolean      to_read;
  gboolean      stale;
};

G_DEFINE_FINAL_TYPE (CirkelChoiceOptions, cirkel_choice_options, GTK_TYPE_WIDGET)

static GtkWidget *
find_tile (CirkelChoiceOptions *self, CirkelOption *option)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (cirkel_choice_option_get_option (CIRKEL_CHOICE_OPTION (child)) == option)
      return child;

  return NULL;
}

static gboolean
is_shown (CirkelChoiceOptions *self, CirkelOption *option)
{
  /* Something to read, or a place to write it. */
  return !self->to_read || *cirkel_record_text (option, "text") != '\0'
         || *cirkel_record_text (option, "for") != '\0' || *cirkel_record_text (option, "against") != '\0';
}

static GtkWidget *
make_tile (CirkelChoiceOptions *self, CirkelOption *option)
{
  return self->to_read ? cirkel_choice_option_new_to_read (option)
                       : cirkel_choice_option_new (self->talk, self->choice, option);
}

/* Takes a tile away. Its focus goes to the one that takes its place. */
static void
remove_tile (CirkelChoiceOptions *self, GtkWidget *tile)
{
  GtkRoot   *root = gtk_widget_get_root (tile);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *next = gtk_widget_get_next_sibling (tile);

  if (next == NULL)
    next = gtk_widget_get_prev_sibling (tile);
  if (focus != NULL && gtk_widget_is_ancestor (focus, tile) && next != NULL)
    cirkel_choice_option_focus (CIRKEL_CHOICE_OPTION (next));
  gtk_widget_unparent (tile);
}

static void
remove_old_tiles (CirkelChoiceOptions *self)
{
  GListStore *options = cirkel_record_list (self->choice, "options");
  GtkWidget  *child = gtk_widget_get_last_child (GTK_WIDGET (self));

  while (child != NULL)
    {
      GtkWidget *before = gtk_widget_get_prev_sibling (child);

      if (!g_list_store_find (options, cirkel_choice_option_get_option (CIRKEL_CHOICE_OPTION (child)), NULL))
        remove_tile (self, child);
      child = before;
    }
}

static void
sync_tiles (CirkelChoiceOptions *self)
{
  GListModel *options = G_LIST_MODEL (cirkel_record_list (self->choice, "options"));
  guint       n_options = g_list_model_get_n_items (options);
  GtkWidget  *before = NULL;

  self->stale = FALSE;
  for (guint i = 0; i < n_options; i++)
    {
      g_autoptr (CirkelOption) option = g_list_model_get_item (options, i);
      GtkWidget *tile = find_tile (self, option);

      if (tile == NULL)
        tile = make_tile (self, option);
      gtk_widget_insert_after (tile, GTK_WIDGET (self), before);
      gtk_widget_set_visible (tile, is_shown (self, option));
      cirkel_choice_option_set_position (CIRKEL_CHOICE_OPTION (tile), i);
      before = tile;
    }
  remove_old_tiles (self);
}

static void
history_notify_state_cb (CirkelChoiceOptions *self)
{
  if (self->stale || self->to_read)
    sync_tiles (self);
}

static void
options_changed_cb (CirkelChoiceOptions *self)
{
  self->stale = TRUE;
}

static void
cirkel_choice_options_dispose (GObject *object)
{
  CirkelChoiceOptions *self = CIRKEL_CHOICE_OPTIONS (object);
  GtkWidget           *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->choice);
  g_clear_object (&self->talk);

  G_OBJECT_CLASS (cirkel_choice_options_parent_class)->dispose (object);
}

static void
cirkel_choice_options_class_init (CirkelChoiceOptionsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_choice_options_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, CIRKEL_TYPE_TILES_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-options");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
cirkel_choice_options_init (CirkelChoiceOptions *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  cirkel_tiles_layout_set_column_em (CIRKEL_TILES_LAYOUT (layout), COLUMN_EM);
}

/**
 * cirkel_choice_options_new:
 * @talk: the conversation on the screen
 * @choice: one of its choices
 * @to_read: whether to show what was written, and no fields
 *
 * Returns: (transfer floating): the options of @choice
 */
GtkWidget *
cirkel_choice_options_new (CirkelTalk *talk, CirkelChoice *choice, gboolean to_read)
{
  CirkelChoiceOptions *self = g_object_new (CIRKEL_TYPE_CHOICE_OPTIONS, NULL);

  self->talk = g_object_ref (talk);
  self->choice = g_object_ref (choice);
  self->to_read = to_read;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Options"), -1);
  g_signal_connect_object (cirkel_record_list (choice, "options"), "items-changed",
                           G_CALLBACK (options_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (cirkel_talk_get_history (talk), "notify::state",
                           G_CALLBACK (history_notify_state_cb), self, G_CONNECT_SWAPPED);
  sync_tiles (self);

  return GTK_WIDGET (self);
}

/**
 * cirkel_choice_options_add:
 * @self: options that can be changed
 *
 * Adds an option, and puts the cursor into it.
 */
void
cirkel_choice_options_add (CirkelChoiceOptions *self)
{
  g_autoptr (CirkelOption) option = cirkel_option_new ();
  GtkWidget *tile;

  cirkel_edit_add (cirkel_talk_get_history (self->talk), self->choice, "options", option);
  tile = find_tile (self, option);
  if (tile == NULL)
    return;

  cirkel_choice_option_focus (CIRKEL_CHOICE_OPTION (tile));
  cirkel_scroll_to (tile);
}
