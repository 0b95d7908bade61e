/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-field-check.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "cirkel-file-error.h"
#include "cirkel-text.h"

/* Whether a value may stand in a field, as the tables of the records say. */

/* What a line may not hold: it would no longer be one line. */
static gboolean
breaks_line (gunichar c)
{
  return g_unichar_iscntrl (c) || c == 0x2028 || c == 0x2029;
}

static gboolean
is_one_line (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      /* Nearly all texts are plain: spare them the look into the Unicode tables. */
      if ((guchar)*p >= 0x20 && (guchar)*p < 0x7f)
        continue;
      if (breaks_line (g_utf8_get_char (p)))
        return FALSE;
    }

  return TRUE;
}

static gboolean
is_id (const char *text)
{
  const char *p = text;

  while (g_ascii_isalnum (*p) || *p == '-')
    p++;

  return *p == '\0' && p > text;
}

/* Digits where the pattern has "0", and the very character elsewhere. */
static gboolean
has_form (const char *text, const char *pattern)
{
  for (; *pattern != '\0'; text++, pattern++)
    {
      if (*pattern == '0' ? !g_ascii_isdigit (*text) : *text != *pattern)
        return FALSE;
    }

  return *text == '\0';
}

static guint
read_digits (const char *p, guint n)
{
  guint number = 0;

  for (guint i = 0; i < n; i++)
    number = number * 10 + (guint)(p[i] - '0');

  return number;
}

static gboolean
is_calendar_day (const char *text)
{
  guint year = read_digits (text, 4);
  guint month = read_digits (text + 5, 2);
  guint day = read_digits (text + 8, 2);

  return month >= 1 && month <= 12 && g_date_valid_dmy ((GDateDay)day, (GDateMonth)month, (GDateYear)year);
}

static gboolean
is_date (const char *text)
{
  return has_form (text, "0000-00-00") && is_calendar_day (text);
}

static gboolean
is_time (const char *text)
{
  return has_form (text, "0000-00-00T00:00:00Z") && is_calendar_day (text) && read_digits (text + 11, 2) < 24
         && read_digits (text + 14, 2) < 60 && read_digits (text + 17, 2) < 60;
}

/* A text has at least as many bytes as characters: counting is seldom needed. */
static gboolean
is_too_long (const CirkelField *field, const char *text)
{
  gsize length = strlen (text);

  return length > (gsize)field->max && g_utf8_strlen (text, (gssize)length) > field->max;
}

static gboolean
has_right_form (const CirkelField *field, const char *text)
{
  gboolean none = *text == '\0';

  switch ((int)field->kind)
    {
    case CIRKEL_FIELD_LINE:
      return is_one_line (text);
    case CIRKEL_FIELD_ID:
      return is_id (text);
    case CIRKEL_FIELD_DATE:
      return none || is_date (text);
    case CIRKEL_FIELD_TIME:
      return none || is_time (text);
    default:
      return TRUE;
    }
}

static char *
explain_form (const CirkelField *field, const char *text)
{
  g_autofree char *shown = cirkel_text_for_message (text, -1);

  switch ((int)field->kind)
    {
    case CIRKEL_FIELD_ID:
      return g_strdup_printf (_ ("“%s” is no id: letters, digits and dashes"), shown);
    case CIRKEL_FIELD_DATE:
      return g_strdup_printf (_ ("“%s” is no day such as 2026-11-22"), shown);
    case CIRKEL_FIELD_TIME:
      return g_strdup_printf (_ ("“%s” is no moment such as 2026-11-22T10:00:00Z"), shown);
    default:
      return g_strdup (_ ("must be one line without control characters"));
    }
}

/**
 * cirkel_field_check_text:
 * @field: a field that holds text
 * @text: valid UTF-8
 *
 * Checks a text for its form and its length.
 *
 * Returns: (transfer full) (nullable): what is wrong with the text, in words for
 *   people, or %NULL where nothing is
 */
char *
cirkel_field_check_text (const CirkelField *field, const char *text)
{
  gboolean limited
    = field->kind == CIRKEL_FIELD_LINE || field->kind == CIRKEL_FIELD_TEXT || field->kind == CIRKEL_FIELD_ID;

  g_return_val_if_fail (cirkel_field_is_text (field), NULL);

  if (*text == '\0' && (field->flags & CIRKEL_FIELD_FILLED) != 0)
    return g_strdup (_ ("may not be empty"));
  if (limited && is_too_long (field, text))
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "longer than %d character",
                                         "longer than %d characters", (gulong)field->max),
                            field->max);
  if (!has_right_form (field, text))
    return explain_form (field, text);

  return NULL;
}

/**
 * cirkel_field_check_int:
 * @field: a field that holds a number
 * @number: a number
 *
 * Checks a number for its range.
 *
 * Returns: (transfer full) (nullable): what is wrong with the number, in words
 *   for people, or %NULL where nothing is
 */
char *
cirkel_field_check_int (const CirkelField *field, gint64 number)
{
  g_return_val_if_fail (field->kind == CIRKEL_FIELD_INT, NULL);

  if (number < field->min || number > field->max)
    {
      g_autofree char *shown = g_strdup_printf ("%" G_GINT64_FORMAT, number);

      return g_strdup_printf (_ ("%s is not from %d to %d"), shown, field->min, field->max);
    }

  return NULL;
}

/**
 * cirkel_field_clean_text:
 * @field: a field that holds text
 * @text: any text: typed, pasted or dropped
 *
 * Makes a text fit for a field, so that what a person enters can always be saved:
 * valid UTF-8, not longer than the field allows, and in a line a space for each
 * break. What no person enters, such as ids and days, is left as it is.
 *
 * Returns: (transfer full): the text as the field can hold it
 */
char *
cirkel_field_clean_text (const CirkelField *field, const char *text)
{
  g_autofree char *valid = NULL;
  GString         *clean;
  int              n = 0;

  if (field->kind != CIRKEL_FIELD_LINE && field->kind != CIRKEL_FIELD_TEXT)
    return g_strdup (text);

  valid = g_utf8_make_valid (text, -1);
  clean = g_string_new (NULL);
  for (const char *p = valid; *p != '\0' && n < field->max; p = g_utf8_next_char (p), n++)
    {
      gunichar c = g_utf8_get_char (p);

      g_string_append_unichar (clean, field->kind == CIRKEL_FIELD_LINE && breaks_line (c) ? ' ' : c);
    }

  return g_string_free (clean, FALSE);
}
