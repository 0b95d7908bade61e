/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-voice.h"

/* Built without the library of the speech service: there is no voice, ever. */

CirkelVoice *
cirkel_voice_open (CirkelVoiceEnded ended, gpointer data)
{
  return NULL;
}

void
cirkel_voice_close (CirkelVoice *self)
{
  g_assert_not_reached ();
}

gint64
cirkel_voice_say (CirkelVoice *self, const char *text, const char *language)
{
  g_return_val_if_reached (-1);
}

gboolean
cirkel_voice_stop (CirkelVoice *self)
{
  g_return_val_if_reached (FALSE);
}
