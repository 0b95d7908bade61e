/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-part-row.h"

#include <glib/gi18n-lib.h>

#include "cirkel-part-words.h"
#include "cirkel-sign-label.h"

/**
 * CirkelPartRow:
 *
 * One part of the conversation, with a box to tick: whether the audience gets it. The client gets
 * everything, and has nothing to tick.
 *
 * What is held back says so, with a lock.
 */

#define TITLE_LINES 2

struct _CirkelPartRow
{
  GtkWidget parent_instance;

  CirkelTalk    *talk;
  CirkelPart    *part;
  CirkelAudience audience;
  char          *group;
  gboolean       updating;

  GtkWidget *check; /* NULL for the client */
  GtkWidget *content;
  GtkWidget *title;
  GtkWidget *detail;
  GtkWidget *held_back;
};

G_DEFINE_FINAL_TYPE (CirkelPartRow, cirkel_part_row, GTK_TYPE_WIDGET)

static void
check_toggled_cb (CirkelPartRow *self)
{
  if (!self->updating)
    cirkel_part_tick (self->part, cirkel_talk_get_history (self->talk),
                      gtk_check_button_get_active (GTK_CHECK_BUTTON (self->check)));
}

/* Why the audience does not get it; that the employer does not get what nobody ticked needs no words. */
static const char *
find_reason (CirkelPartRow *self)
{
  if (self->audience == CIRKEL_AUDIENCE_CLIENT || !cirkel_part_is_private (self->part))
    return "";
  if (self->audience == CIRKEL_AUDIENCE_EMPLOYER)
    return _ ("Only for you, so not to be shared");

  return _ ("Only for you");
}

static void
describe (CirkelPartRow *self, const char *title, const char *detail, const char *reason)
{
  g_autofree char *label
    = self->group != NULL ? g_strdup_printf ("%s: %s", self->group, title) : g_strdup (title);
  g_autofree char *description = *reason != '\0' && *detail != '\0'
                                   ? g_strdup_printf ("%s. %s", reason, detail)
                                   : g_strconcat (reason, detail, NULL);

  if (self->check != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check != NULL ? self->check : GTK_WIDGET (self)),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  description, -1);
}

static void
update_check (CirkelPartRow *self)
{
  if (self->check == NULL)
    return;

  self->updating = TRUE;
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->check), cirkel_part_is_given (self->part));
  self->updating = FALSE;
  gtk_widget_set_sensitive (self->check,
                            cirkel_part_can_tick (self->part) && cirkel_talk_get_editable (self->talk));
}

static GtkWidget *
make_label (const char *css_class, int n_lines)
{
  GtkWidget *label
    = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);

  if (n_lines > 0)
    g_object_set (label, "lines", n_lines, "ellipsize", PANGO_ELLIPSIZE_END, NULL);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkWidget *
make_texts (CirkelPartRow *self)
{
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  self->title = make_label ("title", TITLE_LINES);
  self->detail = make_label ("dim-label", 1);
  self->held_back = cirkel_sign_label_new ("cirkel-lock", NULL);
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_widget_set_valign (texts, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (texts), self->title);
  gtk_box_append (GTK_BOX (texts), self->detail);
  gtk_box_append (GTK_BOX (texts), self->held_back);

  return texts;
}

static void
make_check (CirkelPartRow *self)
{
  self->check = gtk_check_button_new ();
  gtk_check_button_set_child (GTK_CHECK_BUTTON (self->check), make_texts (self));
  gtk_widget_set_name (self->check, "part");
  g_signal_connect_swapped (self->check, "toggled", G_CALLBACK (check_toggled_cb), self);
  self->content = self->check;
}

static void
make_dot (CirkelPartRow *self)
{
  GtkWidget *dot = g_object_new (GTK_TYPE_LABEL, "label", "•", "valign", GTK_ALIGN_START, "accessible-role",
                                 GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  self->content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  gtk_widget_add_css_class (self->content, "plain");
  gtk_box_append (GTK_BOX (self->content), dot);
  gtk_box_append (GTK_BOX (self->content), make_texts (self));
}

static gboolean
cirkel_part_row_grab_focus (GtkWidget *widget)
{
  CirkelPartRow *self = CIRKEL_PART_ROW (widget);

  return self->check != NULL && gtk_widget_grab_focus (self->check);
}

static void
cirkel_part_row_dispose (GObject *object)
{
  CirkelPartRow *self = CIRKEL_PART_ROW (object);

  g_clear_pointer (&self->content, gtk_widget_unparent);
  g_clear_object (&self->part);
  g_clear_object (&self->talk);
  g_clear_pointer (&self->group, g_free);

  G_OBJECT_CLASS (cirkel_part_row_parent_class)->dispose (object);
}

static void
cirkel_part_row_class_init (CirkelPartRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_part_row_dispose;
  widget_class->grab_focus = cirkel_part_row_grab_focus;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-part");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
cirkel_part_row_init (CirkelPartRow *self)
{
}

/**
 * cirkel_part_row_new:
 * @talk: the conversation on the screen
 * @part: a part of it, made for @audience
 * @audience: who gets it, or does not
 *
 * Returns: (transfer floating): a row with the part
 */
GtkWidget *
cirkel_part_row_new (CirkelTalk *talk, CirkelPart *part, CirkelAudience audience)
{
  CirkelPartRow *self = g_object_new (CIRKEL_TYPE_PART_ROW, NULL);

  self->talk = g_object_ref (talk);
  self->part = g_object_ref (part);
  self->audience = audience;
  if (audience == CIRKEL_AUDIENCE_CLIENT)
    make_dot (self);
  else
    make_check (self);
  gtk_widget_set_parent (self->content, GTK_WIDGET (self));
  cirkel_part_row_update (self);

  return GTK_WIDGET (self);
}

/**
 * cirkel_part_row_set_group:
 * @self: a row
 * @group: what stands above the row, for whoever comes to it without having seen that
 */
void
cirkel_part_row_set_group (CirkelPartRow *self, const char *group)
{
  g_free (self->group);
  self->group = g_strdup (group);
  cirkel_part_row_update (self);
}

/**
 * cirkel_part_row_update:
 * @self: a row
 *
 * Shows what the part says now, and whether the audience gets it.
 */
void
cirkel_part_row_update (CirkelPartRow *self)
{
  g_autofree char *title = cirkel_part_words_title (self->part, self->talk);
  g_autofree char *detail = cirkel_part_words_detail (self->part, self->talk);
  const char      *reason = find_reason (self);

  gtk_label_set_label (GTK_LABEL (self->title), title);
  gtk_label_set_label (GTK_LABEL (self->detail), detail);
  cirkel_sign_label_set_words (CIRKEL_SIGN_LABEL (self->held_back), reason);
  gtk_widget_set_visible (self->detail, *detail != '\0' && *reason == '\0');
  gtk_widget_set_visible (self->held_back, *reason != '\0');
  if (*reason != '\0')
    gtk_widget_add_css_class (GTK_WIDGET (self), "private");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "private");
  update_check (self);
  describe (self, title, detail, reason);
}
