/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CIRKEL_TYPE_SPEECH_BUTTON (cirkel_speech_button_get_type ())
G_DECLARE_FINAL_TYPE (CirkelSpeechButton, cirkel_speech_button, CIRKEL, SPEECH_BUTTON, GtkButton)

GtkWidget *cirkel_speech_button_new (const char *name);

void cirkel_speech_button_set_text (CirkelSpeechButton *self, const char *text, const char *language);

G_END_DECLS
