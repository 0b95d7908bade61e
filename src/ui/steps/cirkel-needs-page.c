/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-needs-page.h"

#include <glib/gi18n-lib.h>

#include "cirkel-need-group.h"
#include "cirkel-placement-watch.h"
#include "cirkel-scroll.h"
#include "cirkel-small-board.h"
#include "cirkel-step-layout.h"
#include "cirkel-value-picker.h"
#include "cirkel-value-summary.h"

/**
 * CirkelNeedsPage:
 *
 * The fourth step, what is needed: for each chosen value what is needed, from whom, and what if that does
 * not come.
 *
 * Chosen is what is most important in its circle, what has needs already, and the card that the talk is
 * about.
 */

struct _CirkelNeedsPage
{
  GtkWidget parent_instance;

  CirkelTalk           *talk;
  CirkelTable          *table;
  CirkelPlacementWatch *watch;

  GtkWidget *layout;
  GtkWidget *groups;
  GtkWidget *empty;
  GtkWidget *more;
  GtkWidget *back;
};

G_DEFINE_FINAL_TYPE (CirkelNeedsPage, cirkel_needs_page, GTK_TYPE_WIDGET)

static gboolean
is_chosen (CirkelNeedsPage *self, CirkelCard *card)
{
  CirkelPlacement *placement = cirkel_table_get_placement (self->table, card);

  if (placement == NULL)
    return FALSE;

  return card == cirkel_table_get_selected (self->table)
         || g_list_model_get_n_items (G_LIST_MODEL (cirkel_placement_get_needs (placement))) > 0
         || (cirkel_placement_get_most_important (placement)
             && cirkel_place_is_circle (cirkel_placement_get_place (placement)));
}

static CirkelNeedGroup *
find_group (CirkelNeedsPage *self, CirkelCard *card)
{
  for (GtkWidget *group = gtk_widget_get_first_child (self->groups); group != NULL;
       group = gtk_widget_get_next_sibling (group))
    if (cirkel_need_group_get_card (CIRKEL_NEED_GROUP (group)) == card)
      return CIRKEL_NEED_GROUP (group);

  return NULL;
}

/* While people write in one group, no other vanishes: what they are about to press would move away. */
static gboolean
is_busy (CirkelNeedsPage *self)
{
  GtkRoot   *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, self->groups);
}

static void
drop_groups (CirkelNeedsPage *self)
{
  gboolean   busy = is_busy (self);
  GtkWidget *next;

  for (GtkWidget *group = gtk_widget_get_first_child (self->groups); group != NULL; group = next)
    {
      CirkelCard *card = cirkel_need_group_get_card (CIRKEL_NEED_GROUP (group));

      next = gtk_widget_get_next_sibling (group);
      if (cirkel_table_get_placement (self->table, card) == NULL || (!busy && !is_chosen (self, card)))
        gtk_box_remove (GTK_BOX (self->groups), group);
    }
}

/* In the order of the circles, from the middle outwards, and then what lies elsewhere. */
static void
update_groups (CirkelNeedsPage *self)
{
  static const CirkelPlace order[]
    = { CIRKEL_PLACE_INNER, CIRKEL_PLACE_MIDDLE, CIRKEL_PLACE_OUTER, CIRKEL_PLACE_TRAY, CIRKEL_PLACE_ASIDE };
  GtkWidget *last = NULL;

  drop_groups (self);
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    for (guint j = 0; j < cirkel_table_get_n_cards (self->table); j++)
      {
        CirkelCard *card = cirkel_table_get_card (self->table, j);
        GtkWidget  *group = (GtkWidget *)find_group (self, card);

        if (cirkel_table_get_place (self->table, card) != order[i]
            || (group == NULL && !is_chosen (self, card)))
          continue;

        if (group == NULL)
          {
            group = cirkel_need_group_new (self->talk, card);
            gtk_box_append (GTK_BOX (self->groups), group);
          }
        gtk_box_reorder_child_after (GTK_BOX (self->groups), group, last);
        last = group;
      }
}

/* What could be chosen as well; not what the client finds of no importance. */
static GPtrArray *
list_others (CirkelNeedsPage *self)
{
  GPtrArray *others = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < cirkel_table_get_n_cards (self->table); i++)
    {
      CirkelCard *card = cirkel_table_get_card (self->table, i);

      if (find_group (self, card) == NULL && cirkel_table_get_place (self->table, card) != CIRKEL_PLACE_ASIDE)
        g_ptr_array_add (others, g_object_ref (card));
    }

  return others;
}

static void
update (CirkelNeedsPage *self)
{
  g_autoptr (GPtrArray) others = NULL;
  gboolean    editable = cirkel_talk_get_editable (self->talk);
  gboolean    any;
  const char *more;

  update_groups (self);
  any = gtk_widget_get_first_child (self->groups) != NULL;
  others = list_others (self);
  gtk_widget_set_visible (self->groups, any);
  gtk_widget_set_visible (self->empty, !any);
  gtk_widget_set_visible (self->back, !any && editable);
  gtk_widget_set_visible (self->more, others->len > 0 && editable);
  more = any ? _ ("Another card") : _ ("Choose a card");
  gtk_menu_button_set_label (GTK_MENU_BUTTON (self->more), more);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->more), GTK_ACCESSIBLE_PROPERTY_LABEL, more, -1);
}

static void
table_notify_selected_cb (CirkelNeedsPage *self)
{
  CirkelCard      *card = cirkel_table_get_selected (self->table);
  CirkelNeedGroup *group;

  update (self);
  group = card != NULL ? find_group (self, card) : NULL;
  if (group != NULL && !is_busy (self))
    cirkel_scroll_to (GTK_WIDGET (group));
}

static void
picker_chosen_cb (CirkelNeedsPage *self, CirkelCard *card)
{
  CirkelNeedGroup *group;

  cirkel_table_select (self->table, card, FALSE);
  group = find_group (self, card);
  if (group != NULL)
    gtk_widget_child_focus (GTK_WIDGET (group), GTK_DIR_TAB_FORWARD);
}

static void
create_picker_cb (GtkMenuButton *button, gpointer data)
{
  CirkelNeedsPage *self = data;
  g_autoptr (GPtrArray) others = list_others (self);
  GtkWidget *picker = cirkel_value_picker_new (self->table, others);

  g_signal_connect_swapped (picker, "chosen", G_CALLBACK (picker_chosen_cb), self);
  gtk_menu_button_set_popover (button, picker);
}

static void
go_back_cb (CirkelNeedsPage *self)
{
  cirkel_talk_set_step (self->talk, CIRKEL_STEP_DEVELOP);
}

static GtkWidget *
make_text (const char *text, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, "justify", GTK_JUSTIFY_CENTER, NULL);

  gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkWidget *
make_empty (CirkelNeedsPage *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_widget_add_css_class (box, "step-empty");
  if (cirkel_talk_get_editable (self->talk))
    {
      gtk_box_append (GTK_BOX (box), make_text (_ ("What do you want to work on?"), "title-3"));
      gtk_box_append (
        GTK_BOX (box),
        make_text (_ ("Choose a card. Then write down here what is needed for it."), "dim-label"));
    }
  else
    gtk_box_append (GTK_BOX (box), make_text (_ ("Nothing was written down here."), "dim-label"));

  return box;
}

/* The other way to begin: what is most important has a place on this page by itself. */
static GtkWidget *
make_back (CirkelNeedsPage *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *button = gtk_button_new_with_label (_ ("Go to step 3"));

  gtk_widget_set_name (button, "go-to-develop");
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (go_back_cb), self);
  gtk_box_append (GTK_BOX (box),
                  make_text (_ ("Or choose first what is most important in each circle."), "dim-label"));
  gtk_box_append (GTK_BOX (box), button);

  return box;
}

static GtkWidget *
make_more (CirkelNeedsPage *self)
{
  GtkWidget *more = gtk_menu_button_new ();

  gtk_widget_set_name (more, "another-value");
  gtk_widget_set_halign (more, GTK_ALIGN_CENTER);
  gtk_menu_button_set_always_show_arrow (GTK_MENU_BUTTON (more), TRUE);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (more), create_picker_cb, self, NULL);

  return more;
}

static GtkWidget *
make_side (CirkelNeedsPage *self)
{
  GtkWidget *side = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);

  gtk_box_append (GTK_BOX (side), cirkel_small_board_new (self->talk));
  gtk_box_append (GTK_BOX (side), cirkel_value_summary_new (self->table));

  return side;
}

static GtkWidget *
make_content (CirkelNeedsPage *self)
{
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);

  self->groups = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  self->empty = make_empty (self);
  self->more = make_more (self);
  self->back = make_back (self);
  gtk_box_append (GTK_BOX (content),
                  cirkel_step_layout_make_heading (_ ("What is needed?"),
                                                   _ ("What would help, and from whom? And what if that help "
                                                      "does not come?")));
  gtk_box_append (GTK_BOX (content), self->groups);
  gtk_box_append (GTK_BOX (content), self->empty);
  gtk_box_append (GTK_BOX (content), self->more);
  gtk_box_append (GTK_BOX (content), self->back);

  return content;
}

static void
cirkel_needs_page_dispose (GObject *object)
{
  CirkelNeedsPage *self = CIRKEL_NEEDS_PAGE (object);

  g_clear_object (&self->watch);
  g_clear_pointer (&self->layout, gtk_widget_unparent);
  g_clear_object (&self->talk);

  G_OBJECT_CLASS (cirkel_needs_page_parent_class)->dispose (object);
}

static void
cirkel_needs_page_class_init (CirkelNeedsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_needs_page_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-needs-page");
}

static void
cirkel_needs_page_init (CirkelNeedsPage *self)
{
  gtk_widget_set_name (GTK_WIDGET (self), "needs-page");
}

/**
 * cirkel_needs_page_new:
 * @talk: a conversation on the screen
 *
 * Returns: (transfer floating): the page of the fourth step, in the language in use
 */
GtkWidget *
cirkel_needs_page_new (CirkelTalk *talk)
{
  CirkelNeedsPage *self = g_object_new (CIRKEL_TYPE_NEEDS_PAGE, NULL);

  self->talk = g_object_ref (talk);
  self->table = cirkel_talk_get_table (talk);
  self->layout = cirkel_step_layout_new (make_side (self), make_content (self));
  gtk_widget_set_parent (self->layout, GTK_WIDGET (self));
  self->watch = cirkel_placement_watch_new (self->table);
  g_signal_connect_swapped (self->watch, "changed", G_CALLBACK (update), self);
  g_signal_connect_object (self->table, "notify::selected", G_CALLBACK (table_notify_selected_cb), self,
                           G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
