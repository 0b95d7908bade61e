/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-month-grid.h"

#include <glib/gi18n-lib.h>

#include "cirkel-moment.h"

/**
 * CirkelMonthGrid:
 *
 * The days of a month, to pick one. Emits `picked` with the day, as "2026-11-22".
 *
 * The toolkit's calendar speaks the language of the system; this one that of the session.
 */

#define N_WEEKS 6

struct _CirkelMonthGrid
{
  CirkelPile parent_instance;

  GtkWidget *head;
  GtkWidget *title;
  GtkWidget *grid;
  GtkWidget *days[N_WEEKS * 7];

  GDate first;  /* the first day in the grid */
  GDate month;  /* the first day of the month */
  GDate chosen; /* invalid where none is */
};

G_DEFINE_FINAL_TYPE (CirkelMonthGrid, cirkel_month_grid, CIRKEL_TYPE_PILE)

static guint picked_signal;

static const char *const week_days[] = {
  NC_ ("day of the week", "Mo"), NC_ ("day of the week", "Tu"), NC_ ("day of the week", "We"),
  NC_ ("day of the week", "Th"), NC_ ("day of the week", "Fr"), NC_ ("day of the week", "Sa"),
  NC_ ("day of the week", "Su"),
};

static char *
name_day (const GDate *date)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) day = g_date_time_new_local (g_date_get_year (date), (int)g_date_get_month (date),
                                                     g_date_get_day (date), 12, 0, 0);

  return cirkel_moment_format_day (day, now);
}

static void
update_day (CirkelMonthGrid *self, guint index, const GDate *today)
{
  GtkWidget       *button = self->days[index];
  GDate            date = self->first;
  g_autofree char *text = NULL;
  g_autofree char *name = NULL;
  char             id[24];
  gboolean         chosen;

  g_date_add_days (&date, index);
  text = g_strdup_printf ("%d", g_date_get_day (&date));
  name = name_day (&date);
  chosen = g_date_valid (&self->chosen) && g_date_compare (&date, &self->chosen) == 0;

  g_snprintf (id, sizeof id, "day-%04d-%02d-%02d", g_date_get_year (&date), (int)g_date_get_month (&date),
              g_date_get_day (&date));
  gtk_widget_set_name (button, id);
  gtk_button_set_label (GTK_BUTTON (button), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_PRESSED,
                               chosen ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
  gtk_widget_remove_css_class (button, "other-month");
  gtk_widget_remove_css_class (button, "today");
  gtk_widget_remove_css_class (button, "suggested-action");
  if (g_date_get_month (&date) != g_date_get_month (&self->month))
    gtk_widget_add_css_class (button, "other-month");
  if (g_date_compare (&date, today) == 0)
    gtk_widget_add_css_class (button, "today");
  if (chosen)
    gtk_widget_add_css_class (button, "suggested-action");
}

static void
update (CirkelMonthGrid *self)
{
  g_autofree char *title
    = cirkel_moment_format_month (g_date_get_year (&self->month), (int)g_date_get_month (&self->month));
  GDate today;

  g_date_clear (&today, 1);
  g_date_set_time_t (&today, g_get_real_time () / G_USEC_PER_SEC);
  gtk_label_set_text (GTK_LABEL (self->title), title);

  self->first = self->month;
  g_date_subtract_days (&self->first, g_date_get_weekday (&self->month) - G_DATE_MONDAY);
  for (guint i = 0; i < G_N_ELEMENTS (self->days); i++)
    update_day (self, i, &today);
}

static void
turn (CirkelMonthGrid *self, int months)
{
  if (months > 0)
    g_date_add_months (&self->month, 1);
  else if (g_date_get_year (&self->month) > 1900)
    g_date_subtract_months (&self->month, 1);

  update (self);
}

static void
previous_cb (CirkelMonthGrid *self)
{
  turn (self, -1);
}

static void
next_cb (CirkelMonthGrid *self)
{
  turn (self, 1);
}

static void
day_clicked_cb (CirkelMonthGrid *self, GtkWidget *button)
{
  GDate date = self->first;
  char  text[16];
  guint index = 0;

  while (self->days[index] != button)
    index++;
  g_date_add_days (&date, index);
  g_snprintf (text, sizeof text, "%04d-%02d-%02d", g_date_get_year (&date), (int)g_date_get_month (&date),
              g_date_get_day (&date));
  g_signal_emit (self, picked_signal, 0, text);
}

static GtkWidget *
make_arrow (CirkelMonthGrid *self, const char *name, const char *icon, const char *text, GCallback callback)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_name (button, name);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  g_signal_connect_swapped (button, "clicked", callback, self);

  return button;
}

static void
make_head (CirkelMonthGrid *self)
{
  self->head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  self->title = g_object_new (GTK_TYPE_LABEL, "hexpand", TRUE, NULL);
  gtk_widget_add_css_class (self->title, "heading");
  gtk_box_append (GTK_BOX (self->head), make_arrow (self, "previous-month", "go-previous-symbolic",
                                                    _ ("Previous month"), G_CALLBACK (previous_cb)));
  gtk_box_append (GTK_BOX (self->head), self->title);
  gtk_box_append (GTK_BOX (self->head), make_arrow (self, "next-month", "go-next-symbolic", _ ("Next month"),
                                                    G_CALLBACK (next_cb)));
  gtk_widget_set_parent (self->head, GTK_WIDGET (self));
}

static void
make_days (CirkelMonthGrid *self)
{
  self->grid
    = g_object_new (GTK_TYPE_GRID, "column-homogeneous", TRUE, "row-spacing", 2, "column-spacing", 2, NULL);
  for (int i = 0; i < 7; i++)
    {
      GtkWidget *label = gtk_label_new (g_dpgettext2 (GETTEXT_PACKAGE, "day of the week", week_days[i]));

      gtk_widget_add_css_class (label, "dim-label");
      gtk_grid_attach (GTK_GRID (self->grid), label, i, 0, 1, 1);
    }
  for (guint i = 0; i < G_N_ELEMENTS (self->days); i++)
    {
      self->days[i] = gtk_button_new ();
      gtk_widget_add_css_class (self->days[i], "flat");
      g_signal_connect_swapped (self->days[i], "clicked", G_CALLBACK (day_clicked_cb), self);
      gtk_grid_attach (GTK_GRID (self->grid), self->days[i], (int)i % 7, (int)i / 7 + 1, 1, 1);
    }
  gtk_widget_set_parent (self->grid, GTK_WIDGET (self));
}

static void
cirkel_month_grid_class_init (CirkelMonthGridClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  picked_signal = g_signal_new ("picked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_css_name (widget_class, "cirkel-month");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_month_grid_init (CirkelMonthGrid *self)
{
  cirkel_pile_set_spacing (CIRKEL_PILE (self), 6);
  g_date_clear (&self->chosen, 1);
  make_head (self);
  make_days (self);
  cirkel_month_grid_show (self, "");
}

/**
 * cirkel_month_grid_new:
 *
 * Returns: (transfer floating): the days of this month
 */
GtkWidget *
cirkel_month_grid_new (void)
{
  return g_object_new (CIRKEL_TYPE_MONTH_GRID, NULL);
}

/**
 * cirkel_month_grid_show:
 * @self: a grid
 * @date: the day that is chosen, as "2026-11-22"; or "" for none
 *
 * Shows the month of a day, or this month where none is chosen.
 */
void
cirkel_month_grid_show (CirkelMonthGrid *self, const char *date)
{
  int year, month, day;

  g_date_clear (&self->chosen, 1);
  g_date_clear (&self->month, 1);
  if (sscanf (date, "%4d-%2d-%2d", &year, &month, &day) == 3
      && g_date_valid_dmy ((GDateDay)day, (GDateMonth)month, (GDateYear)year))
    {
      g_date_set_dmy (&self->chosen, (GDateDay)day, (GDateMonth)month, (GDateYear)year);
      self->month = self->chosen;
    }
  else
    g_date_set_time_t (&self->month, g_get_real_time () / G_USEC_PER_SEC);
  g_date_set_day (&self->month, 1);

  update (self);
}
