/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-explore-words.h"

#include "cirkel-explore-eyebrow.h"
#include "cirkel-explore-heading.h"
#include "cirkel-speech-button.h"

/**
 * CirkelExploreWords:
 *
 * What a page of the exploration says and asks, from above to below: which page it is, its title, its text,
 * what there is to do, and a hint.
 */

struct _CirkelExploreWords
{
  GtkBox parent_instance;

  CirkelMethod            *method;
  const CirkelChapterText *chapter;

  GtkWidget *eyebrow;
  GtkWidget *title;
  GtkWidget *speech;
  GtkWidget *text;
  GtkWidget *controls;
  GtkWidget *hint;
};

G_DEFINE_FINAL_TYPE (CirkelExploreWords, cirkel_explore_words, GTK_TYPE_BOX)

static gboolean
cirkel_explore_words_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (CIRKEL_EXPLORE_WORDS (widget)->title);
}

static void
cirkel_explore_words_dispose (GObject *object)
{
  g_clear_object (&CIRKEL_EXPLORE_WORDS (object)->method);

  G_OBJECT_CLASS (cirkel_explore_words_parent_class)->dispose (object);
}

static void
cirkel_explore_words_class_init (CirkelExploreWordsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cirkel_explore_words_dispose;
  GTK_WIDGET_CLASS (klass)->grab_focus = cirkel_explore_words_grab_focus;
}

static GtkWidget *
make_label (const char *css_class)
{
  GtkWidget *label
    = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkWidget *
make_title (CirkelExploreWords *self)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->title = cirkel_explore_heading_new ();
  gtk_widget_set_name (self->title, "explore-title");
  gtk_widget_set_hexpand (self->title, TRUE);
  self->speech = cirkel_speech_button_new ("speak-page");
  gtk_widget_set_valign (self->speech, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (row), self->title);
  gtk_box_append (GTK_BOX (row), self->speech);

  return row;
}

static void
cirkel_explore_words_init (CirkelExploreWords *self)
{
  GtkBox *box = GTK_BOX (self);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "words");
  self->eyebrow = make_label ("eyebrow");
  self->text = make_label ("text");
  self->hint = make_label ("hint");
  self->controls = gtk_box_new (GTK_ORIENTATION_VERTICAL, 10);
  gtk_widget_add_css_class (self->controls, "controls");
  gtk_widget_set_visible (self->controls, FALSE);
  gtk_box_append (box, self->eyebrow);
  gtk_box_append (box, make_title (self));
  gtk_box_append (box, self->text);
  gtk_box_append (box, self->controls);
  gtk_box_append (box, self->hint);
}

static void
update_speech (CirkelExploreWords *self)
{
  g_autofree char *spoken
    = g_strjoin ("\n", cirkel_explore_heading_get_text (CIRKEL_EXPLORE_HEADING (self->title)),
                 gtk_label_get_label (GTK_LABEL (self->text)), NULL);

  cirkel_speech_button_set_text (CIRKEL_SPEECH_BUTTON (self->speech), spoken,
                                 cirkel_method_get_language (self->method));
}

static void
set_eyebrow (CirkelExploreWords *self, CirkelExploreStop *stop)
{
  g_autofree char *eyebrow = cirkel_explore_eyebrow_dup (stop);

  gtk_label_set_label (GTK_LABEL (self->eyebrow), eyebrow != NULL ? eyebrow : "");
  gtk_widget_set_visible (self->eyebrow, eyebrow != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->title), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  eyebrow != NULL ? eyebrow : "", -1);
}

static void
set_hint (CirkelExploreWords *self, const char *hint)
{
  gtk_label_set_label (GTK_LABEL (self->hint), hint != NULL ? hint : "");
  gtk_widget_set_visible (self->hint, hint != NULL);
}

static void
set_words (CirkelExploreWords *self, const char *title, const char *text)
{
  cirkel_explore_heading_set_text (CIRKEL_EXPLORE_HEADING (self->title), title);
  gtk_label_set_label (GTK_LABEL (self->text), text);
  gtk_widget_set_visible (self->text, *text != '\0');
  update_speech (self);
}

/**
 * cirkel_explore_words_new:
 * @method: the words of the method, in the language in use
 * @stop: which page it is
 *
 * Returns: (transfer floating): the words of the page's chapter, with nothing to do yet
 */
GtkWidget *
cirkel_explore_words_new (CirkelMethod *method, CirkelExploreStop *stop)
{
  CirkelExploreWords *self = g_object_new (CIRKEL_TYPE_EXPLORE_WORDS, NULL);

  self->method = g_object_ref (method);
  self->chapter = cirkel_method_get_chapter (method, cirkel_explore_stop_get_chapter (stop));
  set_eyebrow (self, stop);
  set_words (self, self->chapter->title, self->chapter->text);
  set_hint (self, self->chapter->hint);

  return GTK_WIDGET (self);
}

/**
 * cirkel_explore_words_set_own:
 * @self: the words of a page
 * @title: its title
 * @text: what stands below it; "" for nothing
 *
 * Gives the page other words than those of its chapter: for one card of many. What the chapter says of all
 * of them stands below what there is to do.
 */
void
cirkel_explore_words_set_own (CirkelExploreWords *self, const char *title, const char *text)
{
  g_autofree char *hint = g_strjoin (" ", self->chapter->text, self->chapter->hint, NULL);

  set_words (self, title, text);
  set_hint (self, hint);
}

/**
 * cirkel_explore_words_append:
 * @self: the words of a page
 * @control: (transfer floating): something to do or to read, below the text
 *
 * Adds it below what was added before.
 */
void
cirkel_explore_words_append (CirkelExploreWords *self, GtkWidget *control)
{
  gtk_box_append (GTK_BOX (self->controls), control);
  gtk_widget_set_visible (self->controls, TRUE);
}
