/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-demo-save.h"

#include <glib/gi18n-lib.h>

#include "cirkel-save-dialog.h"
#include "cirkel-text.h"

/*
 * A demonstration is kept when someone asks for it: as it is at that moment, in a file that is marked as an
 * example. What the next group does changes nothing in it.
 */

static void
saved_cb (CirkelDocument *copy, GParamSpec *pspec, gpointer data)
{
  CirkelWindow    *window = data;
  CirkelDemo      *demo = cirkel_window_get_demo (window);
  g_autofree char *name = g_file_get_basename (cirkel_document_get_file (copy));
  g_autofree char *text = NULL;

  cirkel_application_remember (CIRKEL_APPLICATION (gtk_window_get_application (GTK_WINDOW (window))), copy);
  if (demo == NULL)
    return;

  /* Translators: %s is the name of a file */
  text = cirkel_text_fill (_ ("Saved as “%s”. What you do from now on does not change that file."), name);
  cirkel_demo_set_notice (demo, text);
}

/**
 * cirkel_demo_save:
 * @window: a window that shows a case
 *
 * Asks where to keep the case as it is now, and keeps it there.
 */
void
cirkel_demo_save (CirkelWindow *window)
{
  g_autoptr (CirkelDocument) copy = cirkel_demo_copy_document (cirkel_window_get_demo (window));

  g_signal_connect_object (copy, "notify::file", G_CALLBACK (saved_cb), window, 0);
  cirkel_save_dialog_show (GTK_WINDOW (window), copy);
}
