/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-explore-options.h"

#include <glib/gi18n-lib.h>

#include "cirkel-preference.h"
#include "cirkel-private-toggle.h"
#include "cirkel-words-field.h"

/**
 * CirkelExploreOptions:
 *
 * What the client would like of something that is decided together later: a large button for each
 * thing that is often wanted, one for who does not know yet, and room for other words.
 */

#define LEAST_HEIGHT 56
#define MOST_HEIGHT 220

struct _CirkelExploreOptions
{
  CirkelPile parent_instance;

  CirkelTalk *talk;
  char       *decision_id;
  char       *title;
  char      **lines;

  GPtrArray *buttons; /* one for each line */
  GtkWidget *unknown;
  GtkWidget *words;
  GtkWidget *private;
  gboolean typing;
};

G_DEFINE_FINAL_TYPE (CirkelExploreOptions, cirkel_explore_options, CIRKEL_TYPE_PILE)

static CirkelChoice *
find_choice (CirkelExploreOptions *self)
{
  return cirkel_preference_find (cirkel_talk_get_conversation (self->talk), self->decision_id);
}

/* Pressed is what the record says, whatever came of the wish. */
static void
update (CirkelExploreOptions *self)
{
  CirkelChoice *choice = find_choice (self);
  const char   *preference = choice != NULL ? cirkel_record_text (choice, "preference") : "";
  gboolean      own = *preference != '\0';

  for (guint i = 0; i < self->buttons->len; i++)
    {
      gboolean chosen = g_str_equal (preference, self->lines[i]);

      gtk_toggle_button_set_active (g_ptr_array_index (self->buttons, i), chosen);
      own = own && !chosen;
    }
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->unknown), *preference == '\0');
  /* Words that happen to be those on a button are not taken from who types on. */
  if (!self->typing)
    cirkel_words_field_set_text (CIRKEL_WORDS_FIELD (self->words), own ? preference : "");
  cirkel_private_toggle_set_record (CIRKEL_PRIVATE_TOGGLE (self->private), choice);
  gtk_widget_set_visible (self->private, choice != NULL);
}

static void
prefer (CirkelExploreOptions *self, const char *preference)
{
  cirkel_edit_prefer (cirkel_talk_get_history (self->talk), cirkel_talk_get_conversation (self->talk),
                      self->decision_id, self->title, preference);
  update (self);
}

static void
button_clicked_cb (CirkelExploreOptions *self, GtkToggleButton *button)
{
  guint position;

  if (g_ptr_array_find (self->buttons, button, &position))
    prefer (self, self->lines[position]);
}

static void
unknown_clicked_cb (CirkelExploreOptions *self)
{
  prefer (self, "");
}

static void
words_edited_cb (CirkelExploreOptions *self, const char *words)
{
  self->typing = TRUE;
  cirkel_edit_write_preference (cirkel_talk_get_history (self->talk),
                                cirkel_talk_get_conversation (self->talk), self->decision_id, self->title,
                                words);
  self->typing = FALSE;
}

static void
words_left_cb (CirkelExploreOptions *self)
{
  cirkel_history_seal (cirkel_talk_get_history (self->talk));
}

static void
cirkel_explore_options_dispose (GObject *object)
{
  CirkelExploreOptions *self = CIRKEL_EXPLORE_OPTIONS (object);

  G_OBJECT_CLASS (cirkel_explore_options_parent_class)->dispose (object);
  g_clear_pointer (&self->buttons, g_ptr_array_unref);
  g_clear_pointer (&self->lines, g_strfreev);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->decision_id, g_free);
  g_clear_object (&self->talk);
}

static void
cirkel_explore_options_class_init (CirkelExploreOptionsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_explore_options_dispose;

  gtk_widget_class_set_css_name (widget_class, "cirkel-explore-options");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_explore_options_init (CirkelExploreOptions *self)
{
  cirkel_pile_set_spacing (CIRKEL_PILE (self), 8);
  self->buttons = g_ptr_array_new ();
}

static GtkWidget *
make_button (CirkelExploreOptions *self, const char *label, const char *name)
{
  GtkWidget *button = gtk_toggle_button_new ();
  GtkWidget *text = g_object_new (GTK_TYPE_LABEL, "label", label, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                  PANGO_WRAP_WORD_CHAR, NULL);

  gtk_button_set_child (GTK_BUTTON (button), text);
  gtk_widget_set_name (button, name);
  gtk_widget_add_css_class (button, "explore-option");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_parent (button, GTK_WIDGET (self));

  return button;
}

static void
make_buttons (CirkelExploreOptions *self)
{
  for (guint i = 0; self->lines[i] != NULL; i++)
    {
      g_autofree char *name = g_strdup_printf ("explore-option-%u", i + 1);
      GtkWidget       *button = make_button (self, self->lines[i], name);

      g_ptr_array_add (self->buttons, button);
      g_signal_connect_swapped (button, "clicked", G_CALLBACK (button_clicked_cb), self);
    }

  self->unknown = make_button (self, _ ("I do not know yet"), "explore-unknown");
  gtk_widget_add_css_class (self->unknown, "unknown");
  g_signal_connect_swapped (self->unknown, "clicked", G_CALLBACK (unknown_clicked_cb), self);
}

static void
make_words (CirkelExploreOptions *self)
{
  GtkWidget *caption
    = g_object_new (GTK_TYPE_LABEL, "label", _ ("Or in your own words"), "xalign", 0.0, "wrap", TRUE, NULL);

  gtk_widget_add_css_class (caption, "field-label");
  gtk_widget_add_css_class (caption, "apart");
  self->words = cirkel_words_field_new (CIRKEL_TEXT_MAX);
  gtk_widget_set_name (self->words, "explore-words");
  cirkel_words_field_set_growing (CIRKEL_WORDS_FIELD (self->words), LEAST_HEIGHT, MOST_HEIGHT);
  cirkel_words_field_set_label (CIRKEL_WORDS_FIELD (self->words), caption);
  g_signal_connect_swapped (self->words, "edited", G_CALLBACK (words_edited_cb), self);
  g_signal_connect_swapped (self->words, "left", G_CALLBACK (words_left_cb), self);
  gtk_widget_set_parent (caption, GTK_WIDGET (self));
  gtk_widget_set_parent (self->words, GTK_WIDGET (self));

  self->private
    = cirkel_private_toggle_new (cirkel_talk_get_history (self->talk), NULL, "private", _ ("Only for me"));
  gtk_widget_set_name (self->private, "explore-private");
  gtk_widget_set_parent (self->private, GTK_WIDGET (self));
}

/**
 * cirkel_explore_options_new:
 * @talk: the conversation that the client prepares
 * @decision_id: what is to be decided, as a choice of the conversation knows it
 * @title: what that is called, in the language in use
 * @lines: (array zero-terminated=1): what is often wanted
 *
 * Returns: (transfer floating): what the client can prefer
 */
GtkWidget *
cirkel_explore_options_new (CirkelTalk        *talk,
                            const char        *decision_id,
                            const char        *title,
                            const char *const *lines)
{
  CirkelExploreOptions *self = g_object_new (CIRKEL_TYPE_EXPLORE_OPTIONS, NULL);

  self->talk = g_object_ref (talk);
  self->decision_id = g_strdup (decision_id);
  self->title = g_strdup (title);
  self->lines = g_strdupv ((char **)lines);
  make_buttons (self);
  make_words (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_signal_connect_object (cirkel_talk_get_history (talk), "notify::state", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
