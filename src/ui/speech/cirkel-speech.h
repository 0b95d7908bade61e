/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define CIRKEL_TYPE_SPEECH (cirkel_speech_get_type ())
G_DECLARE_FINAL_TYPE (CirkelSpeech, cirkel_speech, CIRKEL, SPEECH, GObject)

CirkelSpeech *cirkel_speech_new (void);

gboolean    cirkel_speech_get_available (CirkelSpeech *self);
const char *cirkel_speech_get_text (CirkelSpeech *self);

void cirkel_speech_say (CirkelSpeech *self, const char *text, const char *language);
void cirkel_speech_stop (CirkelSpeech *self);
void cirkel_speech_toggle (CirkelSpeech *self, const char *text, const char *language);

G_END_DECLS
