/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-help-passage.h"

/**
 * CirkelHelpPassage:
 *
 * A part of a subject of the help. It can have the focus: so who listens hears it as a whole, and one that
 * is out of sight scrolls into it. A box cannot have it.
 */

/* For how many letters in a line it wants room. */
#define LINE_CHARS 30

struct _CirkelHelpPassage
{
  CirkelPile parent_instance;
};

G_DEFINE_FINAL_TYPE (CirkelHelpPassage, cirkel_help_passage, CIRKEL_TYPE_PILE)

static void
append (CirkelHelpPassage *self, GtkWidget *child)
{
  gtk_widget_insert_before (child, GTK_WIDGET (self), NULL);
}

/* Adds to what who listens hears. */
static void
say (GString *said, const char *number, const char *text)
{
  if (*text == '\0')
    return;
  if (said->len > 0)
    g_string_append_c (said, '\n');
  g_string_append_printf (said, "%s%s", number, text);
}

static GtkWidget *
make_label (const char *text, const char *style, GtkAccessibleRole role)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, "max-width-chars", LINE_CHARS, "hexpand", TRUE,
                                   "accessible-role", role, NULL);

  gtk_widget_add_css_class (label, style);

  return label;
}

static void
append_text (CirkelHelpPassage *self, GString *said, const char *text)
{
  if (*text == '\0')
    return;

  append (self, make_label (text, "text", GTK_ACCESSIBLE_ROLE_LABEL));
  say (said, "", text);
}

/* The mark is heard with the text. */
static void
append_line (CirkelHelpPassage *self, const char *mark, const char *style, const char *text)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", mark, "valign", GTK_ALIGN_START,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (line), label);
  gtk_box_append (GTK_BOX (line), make_label (text, "line", GTK_ACCESSIBLE_ROLE_LABEL));
  append (self, line);
}

static void
append_lines (CirkelHelpPassage *self, GString *said, CirkelRecord *part, const char *name)
{
  GListModel    *lines = G_LIST_MODEL (cirkel_record_list (part, name));
  const gboolean numbered = g_str_equal (name, "steps");

  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (CirkelRecord) line = g_list_model_get_item (lines, i);
      g_autofree char *number = numbered ? g_strdup_printf ("%u", i + 1) : g_strdup ("•");
      g_autofree char *heard = numbered ? g_strdup_printf ("%u. ", i + 1) : g_strdup ("");
      const char      *text = cirkel_record_text (line, "text");

      append_line (self, number, numbered ? "number" : "bullet", text);
      if (i == 0)
        gtk_widget_add_css_class (gtk_widget_get_last_child (GTK_WIDGET (self)), "first");
      say (said, heard, text);
    }
}

static void
cirkel_help_passage_class_init (CirkelHelpPassageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_css_name (widget_class, "cirkel-help-passage");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_help_passage_init (CirkelHelpPassage *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

/**
 * cirkel_help_passage_new:
 * @part: what to tell
 * @title: (nullable): the title of the subject, which stands above its first part and is heard with it
 *
 * Returns: (transfer floating): the part, to read
 */
GtkWidget *
cirkel_help_passage_new (CirkelHelpPart *part, const char *title)
{
  CirkelHelpPassage *self = g_object_new (CIRKEL_TYPE_HELP_PASSAGE, NULL);
  const char        *own_title = cirkel_record_text (part, "title");
  g_autoptr (GString) said = g_string_new (NULL);

  if (title != NULL)
    append (self, make_label (title, "title-1", GTK_ACCESSIBLE_ROLE_HEADING));
  if (*own_title != '\0')
    append (self, make_label (own_title, "title-4", GTK_ACCESSIBLE_ROLE_HEADING));
  if (title != NULL)
    say (said, "", own_title);
  else
    title = own_title;

  append_text (self, said, cirkel_record_text (part, "text"));
  append_lines (self, said, CIRKEL_RECORD (part), "steps");
  append_lines (self, said, CIRKEL_RECORD (part), "points");
  if (*title == '\0')
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, said->str, -1);
  else
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, said->str, -1);

  return GTK_WIDGET (self);
}
