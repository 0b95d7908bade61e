/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-explore-heading.h"

/**
 * CirkelExploreHeading:
 *
 * The title of a page, that can have the focus: who listens hears it when the page comes, and the next key
 * goes to what is below it. A label cannot have it. Enter leads on from it, as on a page of paper that was
 * read.
 */

struct _CirkelExploreHeading
{
  GtkWidget parent_instance;

  GtkWidget *label;
};

G_DEFINE_FINAL_TYPE (CirkelExploreHeading, cirkel_explore_heading, GTK_TYPE_WIDGET)

static void
cirkel_explore_heading_dispose (GObject *object)
{
  g_clear_pointer (&CIRKEL_EXPLORE_HEADING (object)->label, gtk_widget_unparent);

  G_OBJECT_CLASS (cirkel_explore_heading_parent_class)->dispose (object);
}

static void
cirkel_explore_heading_class_init (CirkelExploreHeadingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const guint     keys[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_ISO_Enter };

  G_OBJECT_CLASS (klass)->dispose = cirkel_explore_heading_dispose;
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i], 0, "explore.next", NULL);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-explore-heading");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_HEADING);
}

static void
cirkel_explore_heading_init (CirkelExploreHeading *self)
{
  self->label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                              "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_widget_add_css_class (self->label, "title-1");
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  /* No wider than its words: it is no field. */
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_START);
}

/**
 * cirkel_explore_heading_new:
 *
 * Returns: (transfer floating): an empty title
 */
GtkWidget *
cirkel_explore_heading_new (void)
{
  return g_object_new (CIRKEL_TYPE_EXPLORE_HEADING, NULL);
}

/**
 * cirkel_explore_heading_get_text:
 * @self: a title
 *
 * Returns: (transfer none): what it says
 */
const char *
cirkel_explore_heading_get_text (CirkelExploreHeading *self)
{
  return gtk_label_get_label (GTK_LABEL (self->label));
}

/**
 * cirkel_explore_heading_set_text:
 * @self: a title
 * @text: what it says
 */
void
cirkel_explore_heading_set_text (CirkelExploreHeading *self, const char *text)
{
  gtk_label_set_label (GTK_LABEL (self->label), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}
