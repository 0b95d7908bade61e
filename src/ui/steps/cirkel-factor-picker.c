/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-factor-picker.h"

#include <glib/gi18n-lib.h>

#include "cirkel-factor.h"
#include "cirkel-record-edits.h"

/**
 * CirkelFactorPicker:
 *
 * The words for what can help or hinder, to pick from: several in a row, with a search above them. What is
 * ticked stands in the list of the card, and what is ticked off is taken out of it.
 */

#define WIDTH 340
#define HEIGHT 400

struct _CirkelFactorPicker
{
  GtkPopover parent_instance;

  CirkelTable     *table;
  CirkelPlacement *placement;
  CirkelEffect     effect;
  gboolean         updating;

  GtkWidget *search;
  GtkWidget *groups; /* a box for each group: its title, and then its words */
  GtkWidget *nothing;
};

G_DEFINE_FINAL_TYPE (CirkelFactorPicker, cirkel_factor_picker, GTK_TYPE_POPOVER)

/* Returns: (transfer none): the factor with these words, of this effect */
static CirkelFactor *
find_factor (CirkelFactorPicker *self, const char *text)
{
  GListModel *factors = G_LIST_MODEL (cirkel_placement_get_factors (self->placement));

  for (guint i = 0; i < g_list_model_get_n_items (factors); i++)
    {
      g_autoptr (CirkelFactor) factor = g_list_model_get_item (factors, i);

      if (cirkel_record_int (factor, "effect") == (int)self->effect
          && g_str_equal (cirkel_record_text (factor, "text"), text))
        return factor;
    }

  return NULL;
}

static const CirkelFactorGroup *
get_group (CirkelFactorPicker *self, guint position)
{
  guint n_groups;

  return &cirkel_method_get_factor_groups (cirkel_table_get_method (self->table), &n_groups)[position];
}

/* Calls @function for each tick with its group. */
static void
for_each_tick (CirkelFactorPicker *self,
               void (*function) (CirkelFactorPicker *self, GtkWidget *tick, GtkWidget *group))
{
  for (GtkWidget *group = gtk_widget_get_first_child (self->groups); group != NULL;
       group = gtk_widget_get_next_sibling (group))
    for (GtkWidget *child = gtk_widget_get_first_child (group); child != NULL;
         child = gtk_widget_get_next_sibling (child))
      if (GTK_IS_CHECK_BUTTON (child))
        function (self, child, group);
}

static void
update_tick (CirkelFactorPicker *self, GtkWidget *tick, GtkWidget *group)
{
  gboolean picked = find_factor (self, gtk_check_button_get_label (GTK_CHECK_BUTTON (tick))) != NULL;

  gtk_check_button_set_active (GTK_CHECK_BUTTON (tick), picked);
  gtk_widget_set_sensitive (tick, picked || cirkel_edit_can_add (self->placement, "factors"));
}

static void
update_ticks (CirkelFactorPicker *self)
{
  self->updating = TRUE;
  for_each_tick (self, update_tick);
  self->updating = FALSE;
}

static void
pick (CirkelFactorPicker *self, const char *text, CirkelWhere where)
{
  g_autoptr (CirkelFactor) factor = cirkel_factor_new ();

  g_object_set (factor, "text", text, "effect", self->effect, "where", where, NULL);
  cirkel_edit_add (cirkel_table_get_history (self->table), self->placement, "factors", factor);
}

static guint
get_position (GtkWidget *widget)
{
  guint position = 0;

  while ((widget = gtk_widget_get_prev_sibling (widget)) != NULL)
    position++;

  return position;
}

static void
tick_toggled_cb (CirkelFactorPicker *self, GtkCheckButton *tick)
{
  const char   *text = gtk_check_button_get_label (tick);
  CirkelFactor *factor = find_factor (self, text);

  if (self->updating)
    return;

  if (factor != NULL)
    cirkel_edit_remove (cirkel_table_get_history (self->table), self->placement, "factors", factor);
  else
    pick (self, text, get_group (self, get_position (gtk_widget_get_parent (GTK_WIDGET (tick))))->where);
  update_ticks (self);
}

/* A word is shown where it has what is looked for, or its group has. */
static void
filter_tick (CirkelFactorPicker *self, GtkWidget *tick, GtkWidget *group)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search));
  GtkWidget  *title = gtk_widget_get_first_child (group);
  gboolean    shown = text[0] == '\0'
                   || g_str_match_string (text, gtk_check_button_get_label (GTK_CHECK_BUTTON (tick)), TRUE)
                   || g_str_match_string (text, gtk_label_get_label (GTK_LABEL (title)), TRUE);

  gtk_widget_set_visible (tick, shown);
  if (shown)
    gtk_widget_set_visible (group, TRUE);
}

static void
search_changed_cb (CirkelFactorPicker *self)
{
  gboolean any = FALSE;

  for (GtkWidget *group = gtk_widget_get_first_child (self->groups); group != NULL;
       group = gtk_widget_get_next_sibling (group))
    gtk_widget_set_visible (group, FALSE);
  for_each_tick (self, filter_tick);
  for (GtkWidget *group = gtk_widget_get_first_child (self->groups); group != NULL;
       group = gtk_widget_get_next_sibling (group))
    any |= gtk_widget_get_visible (group);
  gtk_widget_set_visible (self->nothing, !any);
}

static GtkWidget *
make_text (const char *text, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkWidget *
make_group (CirkelFactorPicker *self, const CirkelFactorGroup *group)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "accessible-role",
                                 GTK_ACCESSIBLE_ROLE_GROUP, NULL);

  gtk_box_append (GTK_BOX (box), make_text (group->title, "heading"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL, group->title, -1);
  for (guint i = 0; i < group->n_words; i++)
    {
      GtkWidget *tick = gtk_check_button_new_with_label (group->words[i].text);

      gtk_widget_set_name (tick, group->words[i].id);
      g_signal_connect_swapped (tick, "toggled", G_CALLBACK (tick_toggled_cb), self);
      gtk_box_append (GTK_BOX (box), tick);
    }

  return box;
}

static void
make_groups (CirkelFactorPicker *self)
{
  guint                    n_groups;
  const CirkelFactorGroup *groups
    = cirkel_method_get_factor_groups (cirkel_table_get_method (self->table), &n_groups);

  for (guint i = 0; i < n_groups; i++)
    gtk_box_append (GTK_BOX (self->groups), make_group (self, &groups[i]));
}

static void
cirkel_factor_picker_dispose (GObject *object)
{
  CirkelFactorPicker *self = CIRKEL_FACTOR_PICKER (object);

  g_clear_object (&self->table);
  g_clear_object (&self->placement);

  G_OBJECT_CLASS (cirkel_factor_picker_parent_class)->dispose (object);
}

static void
cirkel_factor_picker_class_init (CirkelFactorPickerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cirkel_factor_picker_dispose;
}

static void
cirkel_factor_picker_init (CirkelFactorPicker *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->search = gtk_search_entry_new ();
  self->groups = gtk_box_new (GTK_ORIENTATION_VERTICAL, 14);
  self->nothing = make_text (_ ("Nothing found. Write it in your own words."), "dim-label");
  gtk_widget_set_visible (self->nothing, FALSE);
  gtk_box_append (GTK_BOX (content), self->groups);
  gtk_box_append (GTK_BOX (content), self->nothing);
  g_object_set (self->search, "placeholder-text", _ ("Search"), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Search"),
                                  -1);
  g_signal_connect_swapped (self->search, "search-changed", G_CALLBACK (search_changed_cb), self);
  g_signal_connect_swapped (self->search, "stop-search", G_CALLBACK (gtk_popover_popdown), self);

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), content);
  gtk_widget_set_vexpand (scroller, TRUE);
  gtk_widget_set_size_request (box, WIDTH, HEIGHT);
  gtk_box_append (GTK_BOX (box), self->search);
  gtk_box_append (GTK_BOX (box), scroller);
  gtk_popover_set_child (GTK_POPOVER (self), box);
  gtk_widget_add_css_class (GTK_WIDGET (self), "factor-picker");
  gtk_widget_set_name (GTK_WIDGET (self), "factor-picker");
  g_signal_connect (self, "map", G_CALLBACK (update_ticks), NULL);
}

/**
 * cirkel_factor_picker_new:
 * @table: a table
 * @placement: the placement of a card on it
 * @effect: whether what is picked helps or hinders
 *
 * Returns: (transfer floating): words to pick from, in a popover
 */
GtkWidget *
cirkel_factor_picker_new (CirkelTable *table, CirkelPlacement *placement, CirkelEffect effect)
{
  CirkelFactorPicker *self = g_object_new (CIRKEL_TYPE_FACTOR_PICKER, NULL);

  self->table = g_object_ref (table);
  self->placement = g_object_ref (placement);
  self->effect = effect;
  make_groups (self);
  update_ticks (self);
  g_signal_connect_object (cirkel_placement_get_factors (placement), "items-changed",
                           G_CALLBACK (update_ticks), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
