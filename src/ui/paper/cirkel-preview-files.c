/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-preview-files.h"

#include <glib/gi18n-lib.h>

#include "cirkel-file-name.h"
#include "cirkel-paper-save.h"
#include "cirkel-print.h"
#include "cirkel-summary-export.h"

/*
 * How a summary leaves the program: on a printer, or as a file of some kind.
 *
 * What an employer gets is named after nobody: the names of files and of what a printer has to do are seen
 * by others too.
 */

static gboolean
is_for_employer (CirkelPreview *preview)
{
  return cirkel_preview_get_audience (preview) == CIRKEL_AUDIENCE_EMPLOYER;
}

static void
append_format (GMenu *menu, const char *label, const char *format)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, "preview.save", "s", format);
  g_menu_append_item (menu, item);
}

/**
 * cirkel_preview_files_make_menu:
 * @preview: what is to leave
 *
 * Returns: (transfer full): the kinds of files that it can be saved as, in the language in use
 */
GMenuModel *
cirkel_preview_files_make_menu (CirkelPreview *preview)
{
  GMenu *menu = g_menu_new ();

  append_format (menu, _ ("_PDF Document…"), "pdf");
  append_format (menu, _ ("Plain _Text…"), "text");
  if (is_for_employer (preview))
    {
      append_format (menu, _ ("Picture of the Agreements (P_NG)…"), "png");
      append_format (menu, _ ("Picture of the Agreements (_SVG)…"), "svg");
    }
  else
    {
      append_format (menu, _ ("Picture of the Board (P_NG)…"), "png");
      append_format (menu, _ ("Picture of the Board (_SVG)…"), "svg");
    }

  return G_MENU_MODEL (menu);
}

typedef struct
{
  CirkelPreview      *preview;
  CirkelSummaryFormat format;
} Leaving;

static void
leaving_free (gpointer data)
{
  Leaving *self = data;

  g_object_unref (self->preview);
  g_free (self);
}

static GBytes *
render_cb (gpointer data, GError **error)
{
  Leaving    *self = data;
  CirkelTalk *talk = cirkel_preview_get_talk (self->preview);

  if (cirkel_preview_get_pages (self->preview) == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _ ("No agreement is ticked any more."));
      return NULL;
    }

  return cirkel_summary_render (cirkel_talk_get_session (talk), cirkel_talk_get_conversation (talk),
                                cirkel_preview_get_audience (self->preview), self->format,
                                cirkel_preview_get_paper_size (self->preview), error);
}

static char *
suggest_name (CirkelPreview *preview, const char *format)
{
  const char *label = cirkel_session_get_label (cirkel_talk_get_session (cirkel_preview_get_talk (preview)));
  gboolean    picture = g_str_equal (format, "png") || g_str_equal (format, "svg");
  g_autofree char *ending = g_strconcat (".", g_str_equal (format, "text") ? "txt" : format, NULL);
  g_autofree char *text = NULL;

  if (is_for_employer (preview))
    return g_strconcat (_ ("Agreements"), ending, NULL);

  text = g_strconcat (picture ? _ ("Board") : _ ("Summary"), " ", label, NULL);

  return cirkel_file_name_suggest (text, _ ("Summary"), ending);
}

/**
 * cirkel_preview_files_save:
 * @preview: what is to leave
 * @toasts: where it is told that it worked
 * @format: "pdf", "png", "svg" or "text"
 *
 * Asks where, and saves there.
 */
void
cirkel_preview_files_save (CirkelPreview *preview, AdwToastOverlay *toasts, const char *format)
{
  g_autofree char    *name = suggest_name (preview, format);
  CirkelSummaryFormat kind;
  Leaving            *leaving;

  g_return_if_fail (cirkel_summary_format_from_name (format, &kind));

  leaving = g_new0 (Leaving, 1);
  leaving->preview = g_object_ref (preview);
  leaving->format = kind;
  cirkel_paper_save_show (
    toasts, is_for_employer (preview) ? _ ("Save the Agreements") : _ ("Save the Summary"), name,
    cirkel_talk_get_document (cirkel_preview_get_talk (preview)), render_cb, leaving, leaving_free);
}

/**
 * cirkel_preview_files_print:
 * @preview: what is to leave
 * @parent: where it was asked
 *
 * Asks for a printer, and prints.
 */
void
cirkel_preview_files_print (CirkelPreview *preview, GtkWindow *parent)
{
  CirkelPages *pages = cirkel_preview_get_pages (preview);

  if (pages != NULL)
    cirkel_print_show (parent, pages, is_for_employer (preview) ? _ ("Agreements") : _ ("Summary"));
}
