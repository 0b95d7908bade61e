/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-agreement-list.h"

#include <glib/gi18n-lib.h>

#include "cirkel-record-edits.h"
#include "cirkel-scroll.h"

/**
 * CirkelAgreementList:
 *
 * The agreements of a conversation, a row each; one of them at a time is unfolded.
 *
 * The rows follow the conversation at the end of a step, not in its midst: a move takes an
 * item out and puts it back, and its row with the focus in it has to outlive that. Emits
 * `left-empty` when the row with the focus was the last one and is gone.
 */

struct _CirkelAgreementList
{
  CirkelPile parent_instance;

  CirkelTalk         *talk;
  gboolean            stale;
  CirkelAgreementRow *marked; /* where what is dragged would go */
};

G_DEFINE_FINAL_TYPE (CirkelAgreementList, cirkel_agreement_list, CIRKEL_TYPE_PILE)

enum
{
  LEFT_EMPTY,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static GListModel *
get_agreements (CirkelAgreementList *self)
{
  return G_LIST_MODEL (cirkel_record_list (cirkel_talk_get_conversation (self->talk), "agreements"));
}

static CirkelAgreementRow *
row_of (GtkWidget *child)
{
  return child != NULL ? CIRKEL_AGREEMENT_ROW (child) : NULL;
}

static void
open_row (CirkelAgreementList *self, CirkelAgreementRow *row)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (row_of (child) != row)
      cirkel_agreement_row_set_open (row_of (child), FALSE);

  if (row == NULL)
    return;

  cirkel_agreement_row_set_open (row, TRUE);
  cirkel_agreement_row_focus_editor (row);
  cirkel_scroll_to (GTK_WIDGET (row));
}

static void
row_toggled_cb (CirkelAgreementList *self, CirkelAgreementRow *row)
{
  gboolean open = cirkel_agreement_row_get_open (row);

  cirkel_history_seal (cirkel_talk_get_history (self->talk));
  open_row (self, open ? NULL : row);
  if (open)
    cirkel_scroll_to (GTK_WIDGET (row));
}

static CirkelAgreementRow *
add_row (CirkelAgreementList *self, CirkelAgreement *agreement)
{
  GtkWidget *row = cirkel_agreement_row_new (self->talk, agreement);

  gtk_widget_set_parent (row, GTK_WIDGET (self));
  g_signal_connect_object (row, "toggled", G_CALLBACK (row_toggled_cb), self, G_CONNECT_SWAPPED);

  return CIRKEL_AGREEMENT_ROW (row);
}

/* Returns: the row that the focus is in, or NULL. */
static GtkWidget *
find_focused (CirkelAgreementList *self)
{
  GtkRoot   *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  while (focus != NULL && gtk_widget_get_parent (focus) != GTK_WIDGET (self))
    focus = gtk_widget_get_parent (focus);

  return focus;
}

/* Takes a row away. Its focus goes to the row that takes its place. */
static void
remove_row (CirkelAgreementList *self, GtkWidget *row)
{
  gboolean   focused = find_focused (self) == row;
  GtkWidget *next = gtk_widget_get_next_sibling (row);

  if (next == NULL)
    next = gtk_widget_get_prev_sibling (row);
  if (focused && next != NULL)
    gtk_widget_grab_focus (next);
  if (self->marked == row_of (row))
    self->marked = NULL;
  gtk_widget_unparent (row);
  if (focused && next == NULL)
    g_signal_emit (self, signals[LEFT_EMPTY], 0);
}

static void
remove_old_rows (CirkelAgreementList *self)
{
  GListStore *agreements = G_LIST_STORE (get_agreements (self));
  GtkWidget  *child = gtk_widget_get_last_child (GTK_WIDGET (self));

  while (child != NULL)
    {
      GtkWidget *before = gtk_widget_get_prev_sibling (child);

      if (!g_list_store_find (agreements, cirkel_agreement_row_get_agreement (row_of (child)), NULL))
        remove_row (self, child);
      child = before;
    }
}

static void
sync_rows (CirkelAgreementList *self)
{
  GListModel *agreements = get_agreements (self);
  guint       n_agreements = g_list_model_get_n_items (agreements);
  GtkWidget  *before = NULL;

  self->stale = FALSE;
  for (guint i = 0; i < n_agreements; i++)
    {
      g_autoptr (CirkelAgreement) agreement = g_list_model_get_item (agreements, i);
      CirkelAgreementRow *row = cirkel_agreement_list_find_row (self, agreement);

      if (row == NULL)
        row = add_row (self, agreement);
      gtk_widget_insert_after (GTK_WIDGET (row), GTK_WIDGET (self), before);
      cirkel_agreement_row_set_position (row, i, n_agreements);
      before = GTK_WIDGET (row);
    }
  remove_old_rows (self);
}

/* What moved with the focus in it stays in sight. */
static void
history_notify_state_cb (CirkelAgreementList *self)
{
  GtkWidget *focused;

  if (!self->stale)
    return;

  sync_rows (self);
  focused = find_focused (self);
  if (focused != NULL)
    cirkel_scroll_to (focused);
}

static void
agreements_changed_cb (CirkelAgreementList *self)
{
  self->stale = TRUE;
}

/* Where what is dragged would go: @after the row or before it. */
static void
mark_row (CirkelAgreementList *self, CirkelAgreementRow *row, gboolean after)
{
  if (self->marked != NULL)
    {
      gtk_widget_remove_css_class (GTK_WIDGET (self->marked), "drop-before");
      gtk_widget_remove_css_class (GTK_WIDGET (self->marked), "drop-after");
    }
  self->marked = row;
  if (row != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (row), after ? "drop-after" : "drop-before");
}

/* Returns: the row at a height, and whether the height is in its lower half. */
static CirkelAgreementRow *
find_row_at (CirkelAgreementList *self, double y, gboolean *after)
{
  GtkWidget *found = NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      graphene_rect_t bounds;

      if (!gtk_widget_compute_bounds (child, GTK_WIDGET (self), &bounds))
        continue;
      if (found != NULL && y < bounds.origin.y)
        break;
      found = child;
      *after = y > bounds.origin.y + bounds.size.height / 2;
    }

  return row_of (found);
}

/* Returns: the row at a height in what @target is of. */
static CirkelAgreementRow *
find_row_for (CirkelAgreementList *self, GtkDropTarget *target, double y, gboolean *after)
{
  GtkWidget *area = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target));
  double     y_in_list;

  if (!gtk_widget_translate_coordinates (area, GTK_WIDGET (self), 0, y, NULL, &y_in_list))
    return NULL;

  return find_row_at (self, y_in_list, after);
}

static GdkDragAction
drop_motion_cb (CirkelAgreementList *self, double x, double y, GtkDropTarget *target)
{
  gboolean            after = FALSE;
  CirkelAgreementRow *row = find_row_for (self, target, y, &after);

  mark_row (self, row, after);
  if (row != NULL)
    cirkel_scroll_at (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target)), y);

  return GDK_ACTION_MOVE;
}

static void
drop_leave_cb (CirkelAgreementList *self)
{
  mark_row (self, NULL, FALSE);
}

static gboolean
drop_cb (CirkelAgreementList *self, const GValue *value, double x, double y, GtkDropTarget *target)
{
  CirkelAgreement    *agreement = g_value_get_object (value);
  GListStore         *agreements = G_LIST_STORE (get_agreements (self));
  gboolean            after = FALSE;
  CirkelAgreementRow *row = find_row_for (self, target, y, &after);
  guint               from;
  guint               to;

  mark_row (self, NULL, FALSE);
  /* One from another window, or one that is gone meanwhile, has no place here. */
  if (row == NULL || !g_list_store_find (agreements, agreement, &from)
      || !g_list_store_find (agreements, cirkel_agreement_row_get_agreement (row), &to))
    return FALSE;

  to += after ? 1 : 0;
  cirkel_edit_move (cirkel_talk_get_history (self->talk), cirkel_talk_get_conversation (self->talk),
                    "agreements", agreement, to > from ? to - 1 : to);

  return TRUE;
}

static void
cirkel_agreement_list_dispose (GObject *object)
{
  CirkelAgreementList *self = CIRKEL_AGREEMENT_LIST (object);

  self->marked = NULL;
  G_OBJECT_CLASS (cirkel_agreement_list_parent_class)->dispose (object);
  g_clear_object (&self->talk);
}

static void
cirkel_agreement_list_class_init (CirkelAgreementListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_agreement_list_dispose;

  signals[LEFT_EMPTY] = g_signal_new ("left-empty", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                      NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "cirkel-agreements");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
cirkel_agreement_list_init (CirkelAgreementList *self)
{
  cirkel_pile_set_spacing (CIRKEL_PILE (self), 12);
  gtk_widget_set_name (GTK_WIDGET (self), "agreements");
}

/**
 * cirkel_agreement_list_new:
 * @talk: the conversation on the screen
 *
 * Returns: (transfer floating): a list of its agreements
 */
GtkWidget *
cirkel_agreement_list_new (CirkelTalk *talk)
{
  CirkelAgreementList *self = g_object_new (CIRKEL_TYPE_AGREEMENT_LIST, NULL);

  self->talk = g_object_ref (talk);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Our agreements"),
                                  -1);
  g_signal_connect_object (get_agreements (self), "items-changed", G_CALLBACK (agreements_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (cirkel_talk_get_history (talk), "notify::state",
                           G_CALLBACK (history_notify_state_cb), self, G_CONNECT_SWAPPED);
  sync_rows (self);

  return GTK_WIDGET (self);
}

/**
 * cirkel_agreement_list_find_row:
 * @self: a list
 * @agreement: an agreement
 *
 * Returns: (transfer none) (nullable): the row of @agreement, or %NULL
 */
CirkelAgreementRow *
cirkel_agreement_list_find_row (CirkelAgreementList *self, CirkelAgreement *agreement)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (cirkel_agreement_row_get_agreement (row_of (child)) == agreement)
      return row_of (child);

  return NULL;
}

/**
 * cirkel_agreement_list_open:
 * @self: a list
 * @agreement: one of its agreements
 *
 * Unfolds an agreement, folds the others, and puts the cursor into its text.
 */
void
cirkel_agreement_list_open (CirkelAgreementList *self, CirkelAgreement *agreement)
{
  CirkelAgreementRow *row = cirkel_agreement_list_find_row (self, agreement);

  g_return_if_fail (row != NULL);

  open_row (self, row);
}

/**
 * cirkel_agreement_list_take_drops:
 * @self: a list that can be changed
 * @area: the list, or what it is in
 *
 * Lets agreements be dropped all over @area: above the list they become the first, below it the last.
 */
void
cirkel_agreement_list_take_drops (CirkelAgreementList *self, GtkWidget *area)
{
  GtkDropTarget *target = gtk_drop_target_new (CIRKEL_TYPE_AGREEMENT, GDK_ACTION_MOVE);

  g_signal_connect_object (target, "motion", G_CALLBACK (drop_motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "leave", G_CALLBACK (drop_leave_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (area, GTK_EVENT_CONTROLLER (target));
}
