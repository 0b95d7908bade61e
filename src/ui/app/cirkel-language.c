/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-language.h"

#include <glib/gi18n-lib.h>
#include <locale.h>

/*
 * The language of the interface can change while the program runs: a window
 * speaks the language of its session. Gettext looks at LANGUAGE each time, after
 * it was told that its catalogues may have changed.
 *
 * The variable is there from the first line of main on, so that later changes only
 * replace a value that exists: the C library then swaps one pointer and keeps the old
 * text alive, and a thread that reads the environment meanwhile sees one or the other.
 */

#ifdef __GLIBC__
extern int _nl_msg_cat_cntr;
#endif

/* Gettext translates nothing in the plain locale, and with a newer C library
 * nothing in its UTF-8 twin either, whatever LANGUAGE says. Any locale in English
 * will do instead, for LANGUAGE has the last word. */
static void
leave_plain_messages (void)
{
  static const char *const others[] = { "en_US.UTF-8", "en_GB.UTF-8", "C.UTF-8" };
  const char              *messages = setlocale (LC_MESSAGES, NULL);

  if (messages != NULL && !g_str_equal (messages, "POSIX") && messages[0] != 'C')
    return;

  if (!g_get_charset (NULL))
    setlocale (LC_CTYPE, "C.UTF-8");
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    if (setlocale (LC_MESSAGES, others[i]) != NULL)
      return;
}

/**
 * cirkel_language_init:
 *
 * Takes over the system's locale and finds the translations. To be called once,
 * before any thread is started.
 *
 * Translations that were not installed yet are found in the folder that the
 * variable `CIRKELGESPREK_LOCALE_DIR` names.
 */
void
cirkel_language_init (void)
{
  const char *locale_dir = g_getenv ("CIRKELGESPREK_LOCALE_DIR");

  setlocale (LC_ALL, "");
  leave_plain_messages ();

  if (g_getenv ("LANGUAGE") == NULL)
    g_setenv ("LANGUAGE", "", TRUE);

  /* No textdomain (): with one, GLib decides once and for all whether to translate. */
  bindtextdomain (GETTEXT_PACKAGE, locale_dir != NULL ? locale_dir : LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
}

/**
 * cirkel_language_use:
 * @language: a language, as "nl"; "" is the system's
 *
 * From here on, texts are translated into @language. Texts that are on the
 * screen stay as they are: who shows them must make them anew.
 */
void
cirkel_language_use (const char *language)
{
  g_return_if_fail (language != NULL);

  if (g_strcmp0 (g_getenv ("LANGUAGE"), language) == 0)
    return;

  g_setenv ("LANGUAGE", language, TRUE);
#ifdef __GLIBC__
  _nl_msg_cat_cntr++;
#endif
}

/**
 * cirkel_language_scope_new:
 * @language: a language, as "nl"
 *
 * Uses @language until the end of a block. For a window that changes a text while
 * another one, in another language, is in front.
 *
 * Returns: (transfer full): what to return to
 */
CirkelLanguageScope *
cirkel_language_scope_new (const char *language)
{
  const char          *before = g_getenv ("LANGUAGE");
  CirkelLanguageScope *self = g_strdup (before != NULL ? before : "");

  cirkel_language_use (language);

  return self;
}

/**
 * cirkel_language_scope_free:
 * @self: (transfer full): what cirkel_language_scope_new() gave
 *
 * Returns to the language that was in use before.
 */
void
cirkel_language_scope_free (CirkelLanguageScope *self)
{
  cirkel_language_use (self);
  g_free (self);
}
