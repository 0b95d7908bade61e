/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-moment.h"

#include <glib/gi18n-lib.h>

/*
 * Moments in words. The names of the months are translated here, for the locale's own ones
 * follow the system's language and not the session's.
 */

static const char *const months[] = {
  NC_ ("month", "January"),   NC_ ("month", "February"), NC_ ("month", "March"),    NC_ ("month", "April"),
  NC_ ("month", "May"),       NC_ ("month", "June"),     NC_ ("month", "July"),     NC_ ("month", "August"),
  NC_ ("month", "September"), NC_ ("month", "October"),  NC_ ("month", "November"), NC_ ("month", "December"),
};

static int
count_days_ago (GDateTime *moment, GDateTime *now)
{
  GDate day;
  GDate today;

  g_date_set_dmy (&day, g_date_time_get_day_of_month (moment), g_date_time_get_month (moment),
                  g_date_time_get_year (moment));
  g_date_set_dmy (&today, g_date_time_get_day_of_month (now), g_date_time_get_month (now),
                  g_date_time_get_year (now));

  return g_date_days_between (&day, &today);
}

/**
 * cirkel_moment_format_day:
 * @day: a moment, in local time
 * @now: the present moment, in local time
 *
 * Returns: (transfer full): the day, as "22 November"; with the year if it is not this year's
 */
char *
cirkel_moment_format_day (GDateTime *day, GDateTime *now)
{
  const char *month = g_dpgettext2 (GETTEXT_PACKAGE, "month", months[g_date_time_get_month (day) - 1]);

  if (g_date_time_get_year (day) == g_date_time_get_year (now))
    /* Translators: a day: %1$d is its number, %2$s the name of the month */
    return g_strdup_printf (_ ("%1$d %2$s"), g_date_time_get_day_of_month (day), month);

  /* Translators: a day: %1$d is its number, %2$s the name of the month, %3$d the year */
  return g_strdup_printf (_ ("%1$d %2$s %3$d"), g_date_time_get_day_of_month (day), month,
                          g_date_time_get_year (day));
}

/**
 * cirkel_moment_format_month:
 * @year: a year
 * @month: a month, from 1 to 12
 *
 * Returns: (transfer full): the month, as "November 2026"
 */
char *
cirkel_moment_format_month (int year, int month)
{
  g_return_val_if_fail (month >= 1 && month <= 12, NULL);

  /* Translators: %1$s is the name of a month, %2$d the year */
  return g_strdup_printf (_ ("%1$s %2$d"), g_dpgettext2 (GETTEXT_PACKAGE, "month", months[month - 1]), year);
}

/**
 * cirkel_moment_format:
 * @moment: a moment, in local time
 * @now: the present moment, in local time
 *
 * Returns: (transfer full): the moment by itself, as "Today at 14:05" or "22 November"
 */
char *
cirkel_moment_format (GDateTime *moment, GDateTime *now)
{
  g_autofree char *clock = g_date_time_format (moment, "%H:%M");

  switch (count_days_ago (moment, now))
    {
    case 0:
      /* Translators: %s is a time, as 14:05 */
      return g_strdup_printf (_ ("Today at %s"), clock);
    case 1:
      /* Translators: %s is a time, as 14:05 */
      return g_strdup_printf (_ ("Yesterday at %s"), clock);
    default:
      return cirkel_moment_format_day (moment, now);
    }
}

/**
 * cirkel_moment_format_saved:
 * @moment: when work was saved, in local time
 * @now: the present moment, in local time
 * @draft: whether it has no place of its own yet
 *
 * Returns: (transfer full): a line that tells that the work is safe
 */
char *
cirkel_moment_format_saved (GDateTime *moment, GDateTime *now, gboolean draft)
{
  g_autofree char *when = NULL;

  if (count_days_ago (moment, now) == 0)
    {
      when = g_date_time_format (moment, "%H:%M");
      /* Translators: %s is a time, as 14:05 */
      return g_strdup_printf (draft ? _ ("Draft saved at %s") : _ ("Saved at %s"), when);
    }

  when = cirkel_moment_format_day (moment, now);
  /* Translators: %s is a day, as 22 November */
  return g_strdup_printf (draft ? _ ("Draft saved on %s") : _ ("Saved on %s"), when);
}
