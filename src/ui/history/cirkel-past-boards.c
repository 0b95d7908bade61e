/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-past-boards.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "cirkel-moved-text.h"
#include "cirkel-past-list.h"
#include "cirkel-small-board.h"

/**
 * CirkelPastBoards:
 *
 * The boards of two conversations side by side, each chosen by its day, and what moved in words.
 */

#define PAGE_WIDTH 940
/* Below this a board does not go beside the other. */
#define BOARD_WIDTH 260

struct _CirkelPastBoards
{
  GtkWidget parent_instance;

  CirkelTalk *talk;
  GPtrArray  *conversations;

  GtkWidget *choosers[2];
  AdwBin    *boards[2];
  AdwBin    *moved;
};

G_DEFINE_FINAL_TYPE (CirkelPastBoards, cirkel_past_boards, GTK_TYPE_WIDGET)

static CirkelConversation *
get_chosen (CirkelPastBoards *self, guint side)
{
  guint position = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->choosers[side]));

  return g_ptr_array_index (self->conversations, MIN (position, self->conversations->len - 1));
}

/* A card that is pressed on one board is marked on both: that shows where it went. */
static void
board_chosen_cb (CirkelPastBoards *self, CirkelCard *card)
{
  for (guint side = 0; side < 2; side++)
    {
      CirkelSmallBoard *board = CIRKEL_SMALL_BOARD (adw_bin_get_child (self->boards[side]));

      cirkel_small_board_set_selected (board, cirkel_small_board_get_selected (board) != card ? card : NULL);
    }
}

static void
show_board (CirkelPastBoards *self, guint side)
{
  GtkWidget *board
    = cirkel_small_board_new_for (cirkel_talk_get_session (self->talk), get_chosen (self, side));

  g_signal_connect_object (board, "chosen", G_CALLBACK (board_chosen_cb), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (self->boards[side], board);
}

/* In the order of time, whichever of the two stands at the left. */
static void
show_moved (CirkelPastBoards *self)
{
  guint left = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->choosers[0]));
  guint right = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->choosers[1]));
  guint earlier = left <= right ? 0 : 1;

  adw_bin_set_child (self->moved, cirkel_moved_text_new_between (self->talk, get_chosen (self, earlier),
                                                                 get_chosen (self, 1 - earlier)));
}

static void
update (CirkelPastBoards *self)
{
  for (guint side = 0; side < 2; side++)
    show_board (self, side);
  show_moved (self);
}

static GtkWidget *
make_chooser (CirkelPastBoards *self, const char *label, guint selected)
{
  g_autoptr (GtkStringList) days = gtk_string_list_new (NULL);
  GtkWidget *chooser;

  for (guint i = 0; i < self->conversations->len; i++)
    gtk_string_list_take (days, cirkel_past_list_name (cirkel_talk_get_session (self->talk),
                                                       g_ptr_array_index (self->conversations, i)));
  chooser = gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&days)), NULL);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (chooser), selected);
  gtk_widget_set_halign (chooser, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (chooser), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_signal_connect_object (chooser, "notify::selected", G_CALLBACK (update), self, G_CONNECT_SWAPPED);

  return chooser;
}

static GtkWidget *
make_side (CirkelPastBoards *self, guint side, const char *label, guint selected)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  self->choosers[side] = make_chooser (self, label, selected);
  gtk_widget_set_name (self->choosers[side], side == 0 ? "past-left" : "past-right");
  self->boards[side] = ADW_BIN (adw_bin_new ());
  gtk_widget_set_size_request (box, BOARD_WIDTH, -1);
  gtk_box_append (GTK_BOX (box), self->choosers[side]);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->boards[side]));

  return box;
}

static GtkWidget *
make_sides (CirkelPastBoards *self)
{
  GtkWidget *sides = g_object_new (GTK_TYPE_FLOW_BOX, "min-children-per-line", 1, "max-children-per-line", 2,
                                   "homogeneous", TRUE, "column-spacing", 24, "row-spacing", 24,
                                   "selection-mode", GTK_SELECTION_NONE, NULL);
  guint      last = self->conversations->len - 1;

  gtk_flow_box_append (GTK_FLOW_BOX (sides), make_side (self, 0, _ ("Conversation at the left"), last - 1));
  gtk_flow_box_append (GTK_FLOW_BOX (sides), make_side (self, 1, _ ("Conversation at the right"), last));
  for (GtkWidget *child = gtk_widget_get_first_child (sides); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gtk_widget_set_focusable (child, FALSE);

  return sides;
}

static GtkWidget *
make_content (CirkelPastBoards *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *heading = gtk_label_new (_ ("What moved"));

  gtk_label_set_xalign (GTK_LABEL (heading), 0);
  gtk_widget_add_css_class (heading, "title-4");
  self->moved = ADW_BIN (adw_bin_new ());
  gtk_box_append (GTK_BOX (words), heading);
  gtk_box_append (GTK_BOX (words), GTK_WIDGET (self->moved));
  gtk_box_append (GTK_BOX (box), make_sides (self));
  gtk_box_append (GTK_BOX (box), words);
  gtk_widget_add_css_class (box, "past-page");

  return box;
}

static void
make_scroller (CirkelPastBoards *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *clamp = adw_clamp_new ();

  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), PAGE_WIDTH);
  adw_clamp_set_child (ADW_CLAMP (clamp), make_content (self));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), clamp);
  gtk_widget_set_parent (scroller, GTK_WIDGET (self));
}

/* With one conversation there is nothing to compare yet. */
static void
make_empty (CirkelPastBoards *self)
{
  GtkWidget *empty = g_object_new (
    ADW_TYPE_STATUS_PAGE, "icon-name", "view-dual-symbolic", "title", _ ("One conversation so far"),
    "description", _ ("After the next one you see the two boards side by side here."), "vexpand", TRUE, NULL);

  gtk_widget_set_parent (empty, GTK_WIDGET (self));
}

static void
cirkel_past_boards_dispose (GObject *object)
{
  CirkelPastBoards *self = CIRKEL_PAST_BOARDS (object);
  GtkWidget        *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->conversations, g_ptr_array_unref);
  g_clear_object (&self->talk);

  G_OBJECT_CLASS (cirkel_past_boards_parent_class)->dispose (object);
}

static void
cirkel_past_boards_class_init (CirkelPastBoardsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_past_boards_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
cirkel_past_boards_init (CirkelPastBoards *self)
{
  gtk_widget_set_name (GTK_WIDGET (self), "past-boards");
}

/**
 * cirkel_past_boards_new:
 * @talk: a conversation on the screen
 * @purpose: what the conversations to compare are about
 *
 * Returns: (transfer floating): the boards of two of them, at first of the last two
 */
GtkWidget *
cirkel_past_boards_new (CirkelTalk *talk, CirkelPurpose purpose)
{
  CirkelPastBoards *self = g_object_new (CIRKEL_TYPE_PAST_BOARDS, NULL);

  self->talk = g_object_ref (talk);
  self->conversations = cirkel_past_list_collect (cirkel_talk_get_session (talk), purpose);
  if (self->conversations->len < 2)
    {
      make_empty (self);
      return GTK_WIDGET (self);
    }

  make_scroller (self);
  update (self);

  return GTK_WIDGET (self);
}
