/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-date-field.h"

#include <glib/gi18n-lib.h>

#include "cirkel-field-name.h"
#include "cirkel-month-grid.h"
#include "cirkel-record-edits.h"
#include "cirkel-talk-words.h"

/**
 * CirkelDateField:
 *
 * A day of a record: a button that tells it, and a month to pick it from, with the days that
 * people mean most often.
 */

typedef struct
{
  const char *name;
  int         days;
} Soon;

static const Soon soon[] = {
  { N_ ("In a week"), 7 },
  { N_ ("In two weeks"), 14 },
  { N_ ("In four weeks"), 28 },
};

struct _CirkelDateField
{
  CirkelPile parent_instance;

  CirkelHistory     *history;
  CirkelRecord      *record;
  const CirkelField *field;

  GtkWidget *label;
  GtkWidget *button;
  GtkWidget *button_text;
  GtkWidget *popover; /* made when it is first opened */
  GtkWidget *month;
  GtkWidget *none;
};

G_DEFINE_FINAL_TYPE (CirkelDateField, cirkel_date_field, CIRKEL_TYPE_PILE)

static void
update (CirkelDateField *self)
{
  const char      *date = cirkel_record_get_text (self->record, self->field);
  g_autofree char *day = cirkel_talk_words_day (date);
  g_autofree char *name = NULL;

  gtk_label_set_text (GTK_LABEL (self->button_text), *day != '\0' ? day : _ ("Choose a day"));
  name = g_strdup_printf ("%s: %s", gtk_label_get_text (GTK_LABEL (self->label)),
                          gtk_label_get_text (GTK_LABEL (self->button_text)));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  if (self->popover != NULL)
    {
      cirkel_month_grid_show (CIRKEL_MONTH_GRID (self->month), date);
      gtk_widget_set_sensitive (self->none, *date != '\0');
    }
}

static void
pick (CirkelDateField *self, const char *date)
{
  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->button));
  cirkel_edit_pick (self->history, self->record, self->field->name, date);
}

static void
none_clicked_cb (CirkelDateField *self)
{
  pick (self, "");
}

static void
pick_soon (CirkelDateField *self, guint index)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) day = g_date_time_add_days (now, soon[index].days);
  g_autofree char *date = g_date_time_format (day, "%Y-%m-%d");

  pick (self, date);
}

static void
soon_clicked_cb (CirkelDateField *self, GtkWidget *button)
{
  guint index = 0;

  for (GtkWidget *before = gtk_widget_get_prev_sibling (button); before != NULL;
       before = gtk_widget_get_prev_sibling (before))
    index++;
  pick_soon (self, index);
}

static GtkWidget *
make_soon (CirkelDateField *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  for (guint i = 0; i < G_N_ELEMENTS (soon); i++)
    {
      GtkWidget       *button = gtk_button_new_with_label (g_dgettext (GETTEXT_PACKAGE, soon[i].name));
      g_autofree char *name = g_strdup_printf ("in-%d-days", soon[i].days);

      gtk_widget_set_name (button, name);
      g_signal_connect_swapped (button, "clicked", G_CALLBACK (soon_clicked_cb), self);
      gtk_box_append (GTK_BOX (box), button);
    }
  self->none = gtk_button_new_with_label (_ ("No day"));
  gtk_widget_set_name (self->none, "no-day");
  gtk_widget_add_css_class (self->none, "flat");
  g_signal_connect_swapped (self->none, "clicked", G_CALLBACK (none_clicked_cb), self);
  gtk_box_append (GTK_BOX (box), self->none);

  return box;
}

static void
create_popover_cb (GtkMenuButton *button, gpointer data)
{
  CirkelDateField *self = CIRKEL_DATE_FIELD (data);
  GtkWidget       *box;

  if (self->popover != NULL)
    return;

  box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 18);
  self->month = cirkel_month_grid_new ();
  g_signal_connect_swapped (self->month, "picked", G_CALLBACK (pick), self);
  gtk_box_append (GTK_BOX (box), self->month);
  gtk_box_append (GTK_BOX (box), make_soon (self));
  self->popover = g_object_new (GTK_TYPE_POPOVER, "child", box, NULL);
  gtk_widget_add_css_class (self->popover, "cirkel-date");
  gtk_menu_button_set_popover (button, self->popover);
  update (self);
}

static gboolean
cirkel_date_field_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (CIRKEL_DATE_FIELD (widget)->button);
}

static void
cirkel_date_field_dispose (GObject *object)
{
  CirkelDateField *self = CIRKEL_DATE_FIELD (object);

  G_OBJECT_CLASS (cirkel_date_field_parent_class)->dispose (object);
  g_clear_object (&self->record);
  g_clear_object (&self->history);
}

static void
cirkel_date_field_class_init (CirkelDateFieldClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_date_field_dispose;
  widget_class->grab_focus = cirkel_date_field_grab_focus;

  gtk_widget_class_set_css_name (widget_class, "cirkel-field");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_date_field_init (CirkelDateField *self)
{
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  cirkel_pile_set_spacing (CIRKEL_PILE (self), 6);

  self->label = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "xalign", 0.0, NULL);
  gtk_widget_add_css_class (self->label, "field-label");
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));

  self->button_text = gtk_label_new (NULL);
  gtk_box_append (GTK_BOX (content),
                  g_object_new (GTK_TYPE_IMAGE, "icon-name", "x-office-calendar-symbolic", "accessible-role",
                                GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  gtk_box_append (GTK_BOX (content), self->button_text);
  self->button = g_object_new (GTK_TYPE_MENU_BUTTON, "child", content, "halign", GTK_ALIGN_START, NULL);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->button), create_popover_cb, self, NULL);
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
}

/**
 * cirkel_date_field_new:
 * @history: where what is picked is kept
 * @record: (type CirkelRecord): a record of a conversation
 * @field: a field of it that holds a day
 * @label: what the day is for, in the language in use
 *
 * Returns: (transfer floating): a field for the day
 */
GtkWidget *
cirkel_date_field_new (CirkelHistory *history, gpointer record, const char *field, const char *label)
{
  CirkelDateField *self = g_object_new (CIRKEL_TYPE_DATE_FIELD, NULL);
  g_autofree char *signal = g_strconcat ("notify::", field, NULL);

  self->history = g_object_ref (history);
  self->record = g_object_ref (record);
  self->field = cirkel_record_find_field (record, field);
  cirkel_field_name_widget (self->button, record, field, NULL);
  gtk_label_set_text (GTK_LABEL (self->label), label);
  g_signal_connect_object (record, signal, G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}

/**
 * cirkel_date_field_set_label_visible:
 * @self: a field
 * @visible: whether the label can be seen; assistive technology knows it anyway
 *
 * Hides the label where what stands around the field says the same.
 */
void
cirkel_date_field_set_label_visible (CirkelDateField *self, gboolean visible)
{
  gtk_widget_set_visible (self->label, visible);
}
