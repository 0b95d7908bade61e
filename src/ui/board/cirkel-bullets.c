/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-bullets.h"

/* A list of short texts, each behind a bullet. A label cannot keep the second
 * line of a text clear of the bullet: so each text is a label of its own. */

static GtkWidget *
make_line (const char *text)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *bullet = g_object_new (GTK_TYPE_LABEL, "label", "•", "valign", GTK_ALIGN_START,
                                    "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, "max-width-chars", 28, NULL);

  gtk_box_append (GTK_BOX (line), bullet);
  gtk_box_append (GTK_BOX (line), label);

  return line;
}

/**
 * cirkel_bullets_new:
 *
 * Returns: (transfer floating): an empty list, that is not visible
 */
GtkWidget *
cirkel_bullets_new (void)
{
  GtkWidget *bullets = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1);

  gtk_widget_set_visible (bullets, FALSE);

  return bullets;
}

/**
 * cirkel_bullets_set_texts:
 * @bullets: made by cirkel_bullets_new()
 * @texts: (array zero-terminated=1): the texts
 *
 * Shows other texts; with none, the list is not visible.
 */
void
cirkel_bullets_set_texts (GtkWidget *bullets, const char *const *texts)
{
  GtkWidget *line;

  while ((line = gtk_widget_get_first_child (bullets)) != NULL)
    gtk_box_remove (GTK_BOX (bullets), line);
  for (guint i = 0; texts[i] != NULL; i++)
    gtk_box_append (GTK_BOX (bullets), make_line (texts[i]));

  gtk_widget_set_visible (bullets, texts[0] != NULL);
}
