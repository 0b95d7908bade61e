/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-speech-button.h"

#include <glib/gi18n-lib.h>

#include "cirkel-application.h"
#include "cirkel-symbol.h"

/**
 * CirkelSpeechButton:
 *
 * Reads aloud the text that it stands beside, and stops that. It is not there where the system
 * has no voice.
 */

struct _CirkelSpeechButton
{
  GtkButton parent_instance;

  CirkelSpeech *speech;
  GtkWidget    *image;
  char         *text;
  char         *language;
};

G_DEFINE_FINAL_TYPE (CirkelSpeechButton, cirkel_speech_button, GTK_TYPE_BUTTON)

static gboolean
is_said (CirkelSpeechButton *self)
{
  const char *said = self->speech != NULL ? cirkel_speech_get_text (self->speech) : NULL;

  return said != NULL && g_strcmp0 (said, self->text) == 0;
}

static void
update (CirkelSpeechButton *self)
{
  gboolean    said = is_said (self);
  const char *label = said ? _ ("Stop Reading Aloud") : _ ("Read Aloud");
  g_autoptr (GdkPaintable) symbol = cirkel_symbol_new (said ? "cirkel-speech-stop" : "cirkel-speech");

  gtk_image_set_from_paintable (GTK_IMAGE (self->image), symbol);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_visible (GTK_WIDGET (self), self->text != NULL && self->text[0] != '\0'
                                               && self->speech != NULL
                                               && cirkel_speech_get_available (self->speech));
}

/* What is no longer on the screen is not read to its end. */
static void
hush (CirkelSpeechButton *self)
{
  if (is_said (self))
    cirkel_speech_stop (self->speech);
}

static void
cirkel_speech_button_clicked (GtkButton *button)
{
  CirkelSpeechButton *self = CIRKEL_SPEECH_BUTTON (button);

  cirkel_speech_toggle (self->speech, self->text, self->language);
}

static void
cirkel_speech_button_root (GtkWidget *widget)
{
  CirkelSpeechButton *self = CIRKEL_SPEECH_BUTTON (widget);
  GtkRoot            *root;
  GtkApplication     *application = NULL;

  GTK_WIDGET_CLASS (cirkel_speech_button_parent_class)->root (widget);

  root = gtk_widget_get_root (widget);
  if (GTK_IS_WINDOW (root))
    application = gtk_window_get_application (GTK_WINDOW (root));
  if (!CIRKEL_IS_APPLICATION (application))
    return;

  self->speech = g_object_ref (cirkel_application_get_speech (CIRKEL_APPLICATION (application)));
  g_signal_connect_swapped (self->speech, "notify", G_CALLBACK (update), self);
  update (self);
}

static void
cirkel_speech_button_unroot (GtkWidget *widget)
{
  CirkelSpeechButton *self = CIRKEL_SPEECH_BUTTON (widget);

  hush (self);
  if (self->speech != NULL)
    g_signal_handlers_disconnect_by_func (self->speech, update, self);
  g_clear_object (&self->speech);

  GTK_WIDGET_CLASS (cirkel_speech_button_parent_class)->unroot (widget);
}

static void
cirkel_speech_button_unmap (GtkWidget *widget)
{
  hush (CIRKEL_SPEECH_BUTTON (widget));

  GTK_WIDGET_CLASS (cirkel_speech_button_parent_class)->unmap (widget);
}

static void
cirkel_speech_button_finalize (GObject *object)
{
  CirkelSpeechButton *self = CIRKEL_SPEECH_BUTTON (object);

  g_free (self->text);
  g_free (self->language);

  G_OBJECT_CLASS (cirkel_speech_button_parent_class)->finalize (object);
}

static void
cirkel_speech_button_class_init (CirkelSpeechButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = cirkel_speech_button_finalize;
  widget_class->root = cirkel_speech_button_root;
  widget_class->unroot = cirkel_speech_button_unroot;
  widget_class->unmap = cirkel_speech_button_unmap;
  GTK_BUTTON_CLASS (klass)->clicked = cirkel_speech_button_clicked;
}

static void
cirkel_speech_button_init (CirkelSpeechButton *self)
{
  /* A picture without a size of its own fills the room that it gets. */
  self->image = g_object_new (GTK_TYPE_IMAGE, "pixel-size", 16, "halign", GTK_ALIGN_CENTER, "valign",
                              GTK_ALIGN_CENTER, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_button_set_child (GTK_BUTTON (self), self->image);
  gtk_widget_add_css_class (GTK_WIDGET (self), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self), "circular");
  gtk_widget_add_css_class (GTK_WIDGET (self), "image-button");
  update (self);
}

/**
 * cirkel_speech_button_new:
 * @name: the name of the widget
 *
 * Returns: (transfer floating): a button without a text, that is not visible
 */
GtkWidget *
cirkel_speech_button_new (const char *name)
{
  return g_object_new (CIRKEL_TYPE_SPEECH_BUTTON, "name", name, NULL);
}

/**
 * cirkel_speech_button_set_text:
 * @self: a button
 * @text: what to read, plain text
 * @language: the language of @text, as "nl"
 *
 * Gives the button another text, and words in the language of the window. What it was reading
 * until now is cut off.
 */
void
cirkel_speech_button_set_text (CirkelSpeechButton *self, const char *text, const char *language)
{
  if (g_strcmp0 (self->text, text) != 0)
    hush (self);

  g_free (self->text);
  self->text = g_strdup (text);
  g_free (self->language);
  self->language = g_strdup (language);
  update (self);
}
