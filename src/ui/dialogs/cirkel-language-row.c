/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-language-row.h"

#include "cirkel-method.h"

/*
 * A row to choose one of the languages that there is content in.
 */

/* A language is named in that language: whoever looks for it can read it. */
static const char *
get_language_name (const char *language)
{
  if (g_str_equal (language, "nl"))
    return "Nederlands";
  if (g_str_equal (language, "en"))
    return "English";

  return language;
}

static guint
find_language (const char *language)
{
  const char *const *languages = cirkel_method_get_languages ();

  for (guint i = 0; languages[i] != NULL; i++)
    if (g_str_equal (languages[i], language))
      return i;

  return GTK_INVALID_LIST_POSITION;
}

/**
 * cirkel_language_row_new:
 * @title: what it is the language of, translated
 * @language: the language that is chosen at first
 *
 * Another choice is told by the "selected" property.
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
cirkel_language_row_new (const char *title, const char *language)
{
  AdwComboRow *row = ADW_COMBO_ROW (adw_combo_row_new ());
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (const char *const *languages = cirkel_method_get_languages (); *languages != NULL; languages++)
    gtk_string_list_append (names, get_language_name (*languages));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_combo_row_set_model (row, G_LIST_MODEL (names));
  adw_combo_row_set_selected (row, find_language (language));

  return GTK_WIDGET (row);
}

/**
 * cirkel_language_row_get_language:
 * @row: a row
 *
 * Returns: (transfer none) (nullable): the language that is chosen
 */
const char *
cirkel_language_row_get_language (AdwComboRow *row)
{
  const char *const *languages = cirkel_method_get_languages ();
  guint              selected = adw_combo_row_get_selected (row);

  return selected < g_strv_length ((char **)languages) ? languages[selected] : NULL;
}
