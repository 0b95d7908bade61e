/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-field-name.h"

/**
 * cirkel_field_name_widget:
 * @widget: a widget that is bound to a field
 * @record: the record
 * @field: the name of the field
 * @word: (nullable): what tells this widget from others of the same field
 *
 * Names a widget after what it is bound to, as "agenda-item-text" or "agreement-who-work", so
 * that style sheets and tests find it.
 */
void
cirkel_field_name_widget (GtkWidget *widget, CirkelRecord *record, const char *field, const char *word)
{
  GString *name = g_string_new (NULL);

  /* The type's name without the program's, in words: CirkelAgendaItem is an "agenda-item". */
  for (const char *c = G_OBJECT_TYPE_NAME (record) + strlen ("Cirkel"); *c != '\0'; c++)
    {
      if (g_ascii_isupper (*c) && name->len > 0)
        g_string_append_c (name, '-');
      g_string_append_c (name, g_ascii_tolower (*c));
    }
  g_string_append_printf (name, "-%s", field);
  if (word != NULL)
    g_string_append_printf (name, "-%s", word);

  gtk_widget_set_name (widget, name->str);
  g_string_free (name, TRUE);
}
