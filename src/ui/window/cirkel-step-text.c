/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-step-text.h"

#include <glib/gi18n-lib.h>

#include "cirkel-text.h"

/*
 * The name of a step, in the language in use: "Undo: Move “Setting your own goals”".
 */

static char *
describe (const char    *format,
          const char    *name,
          const char    *subject,
          CirkelSession *session,
          CirkelMethod  *method)
{
  CirkelCard      *card = subject != NULL ? cirkel_session_find_card (session, subject, NULL) : NULL;
  const char      *title = card != NULL ? cirkel_method_get_card_short_title (method, card) : _ ("card");
  g_autofree char *step = cirkel_text_fill (g_dgettext (GETTEXT_PACKAGE, name), title);

  return cirkel_text_fill (format, step);
}

/**
 * cirkel_step_text_undo:
 * @history: the history
 * @session: the session that it is of
 * @method: the content in the language in use
 *
 * Returns: (transfer full): what undo does now
 */
char *
cirkel_step_text_undo (CirkelHistory *history, CirkelSession *session, CirkelMethod *method)
{
  const char *subject;
  const char *name = cirkel_history_get_undo_name (history, &subject);

  if (name == NULL)
    return g_strdup (_ ("Undo"));

  /* Translators: %s is what is undone, as: Move “Own goals” */
  return describe (_ ("Undo: %s"), name, subject, session, method);
}

/**
 * cirkel_step_text_redo:
 * @history: the history
 * @session: the session that it is of
 * @method: the content in the language in use
 *
 * Returns: (transfer full): what redo does now
 */
char *
cirkel_step_text_redo (CirkelHistory *history, CirkelSession *session, CirkelMethod *method)
{
  const char *subject;
  const char *name = cirkel_history_get_redo_name (history, &subject);

  if (name == NULL)
    return g_strdup (_ ("Redo"));

  /* Translators: %s is what is done again, as: Move “Own goals” */
  return describe (_ ("Redo: %s"), name, subject, session, method);
}
