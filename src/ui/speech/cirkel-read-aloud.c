/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-read-aloud.h"

#include "cirkel-application.h"
#include "cirkel-card-view.h"
#include "cirkel-speech-button.h"
#include "cirkel-spoken-card.h"

/*
 * Reading aloud with a key.
 */

static CirkelSpeech *
get_speech (GtkWindow *window)
{
  GtkApplication *application = gtk_window_get_application (window);

  return CIRKEL_IS_APPLICATION (application)
           ? cirkel_application_get_speech (CIRKEL_APPLICATION (application))
           : NULL;
}

static GtkWidget *
find_button (GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return NULL;
  if (CIRKEL_IS_SPEECH_BUTTON (widget))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *button = find_button (child);

      if (button != NULL)
        return button;
    }

  return NULL;
}

static void
read_card (CirkelSpeech *speech, CirkelCardView *view)
{
  CirkelMethod    *method = cirkel_table_get_method (cirkel_card_view_get_table (view));
  g_autofree char *text = cirkel_spoken_card_dup (method, cirkel_card_view_get_card (view));

  cirkel_speech_toggle (speech, text, cirkel_method_get_language (method));
}

/**
 * cirkel_read_aloud_is_available:
 * @window: a window of the program
 *
 * Returns: whether there is a voice
 */
gboolean
cirkel_read_aloud_is_available (GtkWindow *window)
{
  CirkelSpeech *speech = get_speech (window);

  return speech != NULL && cirkel_speech_get_available (speech);
}

/**
 * cirkel_read_aloud:
 * @window: a window of the program
 *
 * Reads the card that has the focus, or else what a button for it stands beside: the one nearest to
 * the focus, which is that of the large question from nearly everywhere. Stops when that is being read.
 */
void
cirkel_read_aloud (GtkWindow *window)
{
  GtkWidget *focus = gtk_window_get_focus (window);
  GtkWidget *button = NULL;

  if (!cirkel_read_aloud_is_available (window))
    return;

  if (CIRKEL_IS_CARD_VIEW (focus))
    {
      read_card (get_speech (window), CIRKEL_CARD_VIEW (focus));
      return;
    }

  if (focus == NULL)
    focus = GTK_WIDGET (window);
  for (; button == NULL && focus != NULL; focus = gtk_widget_get_parent (focus))
    button = find_button (focus);
  if (button != NULL)
    g_signal_emit_by_name (button, "clicked");
}
