/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CirkelVoice:
 *
 * The system's speech service. All calls wait for the service's answer, however long that takes: so
 * they are for a thread of their own, and for one thread only.
 */
typedef struct _CirkelVoice CirkelVoice;

/**
 * CirkelVoiceEnded:
 * @id: what cirkel_voice_say() returned for the text that ended, or was cut off
 *
 * Called in a thread of the library, and perhaps before cirkel_voice_say() returns.
 */
typedef void (*CirkelVoiceEnded) (gint64 id, gpointer data);

CirkelVoice *cirkel_voice_open (CirkelVoiceEnded ended, gpointer data);
void         cirkel_voice_close (CirkelVoice *self);
gint64       cirkel_voice_say (CirkelVoice *self, const char *text, const char *language);
gboolean     cirkel_voice_stop (CirkelVoice *self);

G_END_DECLS
