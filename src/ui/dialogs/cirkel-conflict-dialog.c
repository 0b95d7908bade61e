/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-conflict-dialog.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "cirkel-error-dialog.h"
#include "cirkel-text.h"

#define SUFFIX ".cirkel.json"

/*
 * Someone else changed the file of a session meanwhile. Keeping both is what is proposed.
 */

/* A free name beside the file: "Client 12 (my version).cirkel.json". */
static GFile *
find_place_beside (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autoptr (GFile) folder = g_file_get_parent (file);

  if (g_str_has_suffix (name, SUFFIX))
    name[strlen (name) - strlen (SUFFIX)] = '\0';

  for (int i = 1;; i++)
    {
      g_autofree char *number = i > 1 ? g_strdup_printf (" %d", i) : g_strdup ("");
      /* Translators: part of the name of a file, behind the name of the session */
      g_autofree char *candidate = g_strconcat (name, " (", _ ("my version"), number, ")", SUFFIX, NULL);
      g_autoptr (GFile) place = g_file_get_child (folder, candidate);

      if (!g_file_query_exists (place, NULL))
        return g_steal_pointer (&place);
    }
}

static void
tell (CirkelWindow *window, const GError *error)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (window)))
    cirkel_error_dialog_show (GTK_WINDOW (window), _ ("That Did Not Work"), error);
}

static void
resolved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (CirkelWindow) window = data;
  g_autoptr (GError) error = NULL;

  if (!cirkel_document_resolve_finish (CIRKEL_DOCUMENT (source), result, &error))
    tell (window, error);
}

typedef struct
{
  CirkelWindow *window;
  GFile        *file;
} Theirs;

/* My work is among the drafts now: the window can show theirs. */
static void
theirs_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Theirs            *theirs = data;
  CirkelDocument    *mine = CIRKEL_DOCUMENT (source);
  CirkelApplication *application
    = CIRKEL_APPLICATION (gtk_window_get_application (GTK_WINDOW (theirs->window)));
  g_autoptr (GError) error = NULL;
  g_autoptr (CirkelDocument) document = NULL;

  if (cirkel_document_resolve_finish (mine, result, &error) && application != NULL)
    document = cirkel_document_open (cirkel_application_get_drafts (application), theirs->file, &error);

  if (document != NULL)
    {
      cirkel_window_set_document (theirs->window, document);
      cirkel_document_close (mine, NULL);
    }
  else if (error != NULL)
    tell (theirs->window, error);

  g_object_unref (theirs->window);
  g_object_unref (theirs->file);
  g_free (theirs);
}

static void
take_theirs (CirkelWindow *window, CirkelDocument *document)
{
  Theirs *theirs = g_new0 (Theirs, 1);

  theirs->window = g_object_ref (window);
  theirs->file = g_object_ref (cirkel_document_get_file (document));
  cirkel_document_resolve_async (document, CIRKEL_RESOLUTION_TAKE_THEIRS, NULL, NULL, theirs_cb, theirs);
}

static void
response_cb (CirkelWindow *window, const char *response)
{
  CirkelDocument *document = cirkel_window_get_document (window);

  /* It may be over meanwhile. */
  if (document == NULL || cirkel_document_get_state (document) != CIRKEL_DOCUMENT_CONFLICT)
    return;

  if (g_str_equal (response, "both"))
    {
      g_autoptr (GFile) place = find_place_beside (cirkel_document_get_file (document));

      cirkel_document_resolve_async (document, CIRKEL_RESOLUTION_KEEP_BOTH, place, NULL, resolved_cb,
                                     g_object_ref (window));
    }
  else if (g_str_equal (response, "mine"))
    cirkel_document_resolve_async (document, CIRKEL_RESOLUTION_OVERWRITE, NULL, NULL, resolved_cb,
                                   g_object_ref (window));
  else if (g_str_equal (response, "theirs"))
    take_theirs (window, document);
}

/**
 * cirkel_conflict_dialog_show:
 * @window: a window whose session is in conflict with its file
 *
 * Lets a person choose which version is to be kept.
 */
void
cirkel_conflict_dialog_show (CirkelWindow *window)
{
  g_autofree char *name
    = g_file_get_basename (cirkel_document_get_file (cirkel_window_get_document (window)));
  g_autofree char  *body = NULL;
  GtkWidget        *dialog;
  AdwMessageDialog *message;

  /* Translators: %s is the name of a file */
  body = cirkel_text_fill (
    _ ("Someone else changed “%s” while you worked on it. If you keep both, your version gets "
       "a file of its own beside it. If you open the other version, yours is kept as a "
       "draft."),
    name);
  dialog = adw_message_dialog_new (GTK_WINDOW (window), _ ("There Are Two Versions"), body);
  message = ADW_MESSAGE_DIALOG (dialog);
  adw_message_dialog_add_responses (message, "cancel", _ ("_Cancel"), "mine", _ ("Over_write the Other"),
                                    "theirs", _ ("_Open the Other"), "both", _ ("_Keep Both"), NULL);
  adw_message_dialog_set_response_appearance (message, "mine", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_response_appearance (message, "both", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (message, "both");
  adw_message_dialog_set_close_response (message, "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (response_cb), window, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}
