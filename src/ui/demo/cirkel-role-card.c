/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-role-card.h"

#include <glib/gi18n-lib.h>

#include "cirkel-bullets.h"

/**
 * CirkelRoleCard:
 *
 * What a role does, and which group has it now, to be read from a distance.
 */

struct _CirkelRoleCard
{
  GtkWidget parent_instance;

  CirkelDemo *demo;
  guint       role;
  char       *title;
  GtkWidget  *group;
};

G_DEFINE_FINAL_TYPE (CirkelRoleCard, cirkel_role_card, GTK_TYPE_WIDGET)

static void
update (CirkelRoleCard *self)
{
  g_autofree char *group = cirkel_role_card_dup_group_name (cirkel_demo_get_group (self->demo, self->role));
  g_autofree char *label = g_strdup_printf ("%s: %s", group, self->title);

  gtk_label_set_label (GTK_LABEL (self->group), group);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
cirkel_role_card_dispose (GObject *object)
{
  CirkelRoleCard *self = CIRKEL_ROLE_CARD (object);
  GtkWidget      *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->demo);
  g_clear_pointer (&self->title, g_free);

  G_OBJECT_CLASS (cirkel_role_card_parent_class)->dispose (object);
}

static void
cirkel_role_card_class_init (CirkelRoleCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_role_card_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-role");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_role_card_init (CirkelRoleCard *self)
{
  GtkBoxLayout *layout = GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self)));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
}

static GtkWidget *
append_label (CirkelRoleCard *self, const char *text, const char *style)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "halign", GTK_ALIGN_START,
                                   "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (label, style);
  gtk_widget_set_parent (label, GTK_WIDGET (self));

  return label;
}

static void
append_lines (CirkelRoleCard *self, const CirkelTip *tip)
{
  g_autofree const char **texts = g_new0 (const char *, tip->n_lines + 1);
  GtkWidget              *bullets = cirkel_bullets_new ();

  for (guint i = 0; i < tip->n_lines; i++)
    texts[i] = tip->lines[i].text;
  cirkel_bullets_set_texts (bullets, texts);
  gtk_widget_set_parent (bullets, GTK_WIDGET (self));
}

/**
 * cirkel_role_card_new:
 * @demo: a demonstration
 * @tip: what the role does
 * @role: which one it is, from 0 to 2
 *
 * Returns: (transfer floating): a card that tells of it
 */
GtkWidget *
cirkel_role_card_new (CirkelDemo *demo, const CirkelTip *tip, guint role)
{
  CirkelRoleCard *self = g_object_new (CIRKEL_TYPE_ROLE_CARD, NULL);

  self->demo = g_object_ref (demo);
  self->role = role;
  self->title = g_strdup (tip->title);
  self->group = append_label (self, "", "group");
  append_label (self, tip->title, "title-2");
  append_label (self, tip->text, "about");
  append_lines (self, tip);
  g_signal_connect_object (demo, "notify::turn", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}

/**
 * cirkel_role_card_dup_group_name:
 * @group: a group, from 0
 *
 * Returns: (transfer full): what the group is called: a letter, never a name of a person
 */
char *
cirkel_role_card_dup_group_name (guint group)
{
  /* Translators: a part of those who are there, called by a letter */
  return g_strdup_printf (_ ("Group %c"), (char)('A' + group));
}
