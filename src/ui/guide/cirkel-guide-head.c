/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-guide-head.h"

#include <glib/gi18n-lib.h>

#include "cirkel-bullets.h"
#include "cirkel-text.h"

/**
 * CirkelGuideHead:
 *
 * What the step is called, what it is for, and what it consists of.
 */

struct _CirkelGuideHead
{
  GtkWidget parent_instance;

  CirkelTalk *talk;
  GtkWidget  *box;
  GtkWidget  *title;
  GtkWidget  *close;
  GtkWidget  *goal;
  GtkWidget  *parts;
  GtkWidget  *more;
};

G_DEFINE_FINAL_TYPE (CirkelGuideHead, cirkel_guide_head, GTK_TYPE_WIDGET)

static GtkWidget *
make_text (const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, "max-width-chars", 28, NULL);

  gtk_widget_add_css_class (label, css_class);

  return label;
}

static void
cirkel_guide_head_dispose (GObject *object)
{
  CirkelGuideHead *self = CIRKEL_GUIDE_HEAD (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->talk);

  G_OBJECT_CLASS (cirkel_guide_head_parent_class)->dispose (object);
}

static void
cirkel_guide_head_class_init (CirkelGuideHeadClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cirkel_guide_head_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "cirkel-guide-head");
}

static GtkWidget *
make_title (CirkelGuideHead *self)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->title = make_text ("title-4");
  gtk_widget_set_hexpand (self->title, TRUE);
  self->close = gtk_button_new_from_icon_name ("window-close-symbolic");
  gtk_widget_set_name (self->close, "close-guide");
  gtk_widget_add_css_class (self->close, "flat");
  gtk_widget_add_css_class (self->close, "circular");
  gtk_widget_set_valign (self->close, GTK_ALIGN_START);
  gtk_widget_set_visible (self->close, FALSE);
  gtk_widget_set_tooltip_text (self->close, _ ("Close"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->close), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Close the guide"), -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->close), "win.guide");
  gtk_box_append (GTK_BOX (row), self->title);
  gtk_box_append (GTK_BOX (row), self->close);

  return row;
}

static void
cirkel_guide_head_init (CirkelGuideHead *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  self->goal = make_text ("dim-label");
  self->parts = cirkel_bullets_new ();
  self->more = gtk_expander_new (_ ("What this step consists of"));
  gtk_widget_set_name (self->more, "step-parts");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->more), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("What this step consists of"), -1);
  gtk_expander_set_child (GTK_EXPANDER (self->more), self->parts);
  gtk_widget_add_css_class (self->parts, "parts");

  gtk_box_append (GTK_BOX (self->box), make_title (self));
  gtk_box_append (GTK_BOX (self->box), self->goal);
  gtk_box_append (GTK_BOX (self->box), self->more);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

/**
 * cirkel_guide_head_new:
 * @talk: the conversation on the screen
 *
 * Returns: (transfer floating): the head of its guide
 */
GtkWidget *
cirkel_guide_head_new (CirkelTalk *talk)
{
  CirkelGuideHead *self = g_object_new (CIRKEL_TYPE_GUIDE_HEAD, NULL);

  self->talk = g_object_ref (talk);
  cirkel_guide_head_update (self);

  return GTK_WIDGET (self);
}

/**
 * cirkel_guide_head_update:
 * @self: a head
 *
 * Shows the step that is on the screen now.
 */
void
cirkel_guide_head_update (CirkelGuideHead *self)
{
  CirkelMethod    *method = cirkel_talk_get_method (self->talk);
  CirkelStep       step = cirkel_talk_get_step (self->talk);
  g_autofree char *goal = cirkel_text_fill (_ ("Goal: %s"), cirkel_method_get_step_goal (method, step));

  gtk_label_set_label (GTK_LABEL (self->title), cirkel_method_get_step_title (method, step));
  gtk_label_set_label (GTK_LABEL (self->goal), goal);
  cirkel_bullets_set_texts (self->parts, cirkel_method_get_step_parts (method, step));
}

/**
 * cirkel_guide_head_set_brief:
 * @self: a head
 * @brief: whether the title alone has to do
 */
void
cirkel_guide_head_set_brief (CirkelGuideHead *self, gboolean brief)
{
  gtk_widget_set_visible (self->goal, !brief);
  gtk_widget_set_visible (self->more, !brief);
}

/**
 * cirkel_guide_head_set_closable:
 * @self: a head
 * @closable: whether there is a button that closes the guide
 */
void
cirkel_guide_head_set_closable (CirkelGuideHead *self, gboolean closable)
{
  gtk_widget_set_visible (self->close, closable);
}
