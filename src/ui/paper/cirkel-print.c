/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-print.h"

#include <glib/gi18n-lib.h>

#include "cirkel-error-dialog.h"

/*
 * Pages on a printer, drawn by the same function as on the screen. On other paper than they were made for
 * they are made anew, for in the dialog people choose another one.
 */

/* What is printed: it lives as long as the operation. */
typedef struct
{
  CirkelPages *pages;
} Job;

static void
job_clear (gpointer data)
{
  Job *self = data;

  g_object_unref (self->pages);
}

static void
job_release (gpointer data, GClosure *closure)
{
  g_rc_box_release_full (data, job_clear);
}

/* Less than this is no other size, in points. */
#define SAME_SIZE 1.0

static gboolean
is_size (CirkelPages *pages, double width, double height)
{
  return ABS (cirkel_pages_get_width (pages) - width) < SAME_SIZE
         && ABS (cirkel_pages_get_height (pages) - height) < SAME_SIZE;
}

static const char *const paper_names[CIRKEL_N_PAPER_SIZES] = {
  [CIRKEL_PAPER_A4] = GTK_PAPER_NAME_A4,
  [CIRKEL_PAPER_LETTER] = GTK_PAPER_NAME_LETTER,
  [CIRKEL_PAPER_A3] = GTK_PAPER_NAME_A3,
};

/* The pages bring their own margins. */
static void
clear_margins (GtkPageSetup *setup)
{
  gtk_page_setup_set_top_margin (setup, 0, GTK_UNIT_POINTS);
  gtk_page_setup_set_bottom_margin (setup, 0, GTK_UNIT_POINTS);
  gtk_page_setup_set_left_margin (setup, 0, GTK_UNIT_POINTS);
  gtk_page_setup_set_right_margin (setup, 0, GTK_UNIT_POINTS);
}

static GtkPaperSize *
find_paper (CirkelPages *pages)
{
  for (int size = 0; size < CIRKEL_N_PAPER_SIZES; size++)
    {
      double sheet_width;
      double sheet_height;

      cirkel_paper_size_get_points ((CirkelPaperSize)size, &sheet_width, &sheet_height);
      if (is_size (pages, sheet_width, sheet_height))
        return gtk_paper_size_new (paper_names[size]);
    }

  return gtk_paper_size_new_custom ("cirkelgesprek", "Cirkelgesprek", cirkel_pages_get_width (pages),
                                    cirkel_pages_get_height (pages), GTK_UNIT_POINTS);
}

static GtkPageSetup *
make_page_setup (CirkelPages *pages)
{
  GtkPageSetup *setup = gtk_page_setup_new ();
  GtkPaperSize *paper = find_paper (pages);

  gtk_page_setup_set_paper_size (setup, paper);
  clear_margins (setup);
  gtk_paper_size_free (paper);

  return setup;
}

/* Pages can be printed to a file. A new one is for its owner only, as all that this program makes; one
 * that is replaced would stay as open to others as it was. */
static void
close_to_others_cb (GtkPrintOperation *operation)
{
  GtkPrintSettings *settings = gtk_print_operation_get_print_settings (operation);
  const char       *uri = gtk_print_settings_get (settings, GTK_PRINT_SETTINGS_OUTPUT_URI);
  g_autoptr (GFile) file = uri != NULL ? g_file_new_for_uri (uri) : NULL;

  /* A file that is not there yet, or that somebody else's computer keeps, has no such mode. */
  if (file != NULL && g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, NULL) == G_FILE_TYPE_REGULAR)
    g_file_set_attribute_uint32 (file, G_FILE_ATTRIBUTE_UNIX_MODE, 0600, G_FILE_QUERY_INFO_NONE, NULL, NULL);
}

/* A sheet is drawn as a whole, for one size of paper: a circle is to be as large as its cards need. */
static gboolean
has_sheets (CirkelPaper *paper)
{
  for (guint i = 0; i < cirkel_paper_get_n_pieces (paper); i++)
    if (cirkel_paper_get_piece (paper, i)->kind == CIRKEL_PAPER_SHEET)
      return TRUE;

  return FALSE;
}

static void
begin_print_cb (GtkPrintOperation *operation, GtkPrintContext *context, Job *job)
{
  CirkelPaper *paper = cirkel_pages_get_paper (job->pages);
  double       width = gtk_print_context_get_width (context);
  double       height = gtk_print_context_get_height (context);

  if (!is_size (job->pages, width, height) && !has_sheets (paper))
    {
      g_autoptr (CirkelPages) made_for = g_steal_pointer (&job->pages);

      job->pages = cirkel_pages_new_for_sheet (paper, width, height);
    }
  gtk_print_operation_set_n_pages (operation, (int)cirkel_pages_get_n_pages (job->pages));
}

/* Sheets for other paper become larger or smaller. */
static void
draw_page_cb (GtkPrintOperation *operation, GtkPrintContext *context, int page, Job *job)
{
  CirkelPages *pages = job->pages;
  cairo_t     *cr = gtk_print_context_get_cairo_context (context);
  double       width = gtk_print_context_get_width (context);
  double       height = gtk_print_context_get_height (context);
  double       across = width / cirkel_pages_get_width (pages);
  double       down = height / cirkel_pages_get_height (pages);
  double       scale = MIN (across, down);

  cairo_save (cr);
  cairo_translate (cr, (width - cirkel_pages_get_width (pages) * scale) / 2,
                   (height - cirkel_pages_get_height (pages) * scale) / 2);
  cairo_scale (cr, scale, scale);
  cirkel_pages_draw (pages, (guint)page, cr);
  cairo_restore (cr);
}

static gboolean
end_preview_cb (gpointer preview)
{
  gtk_print_operation_preview_end_preview (preview);

  return G_SOURCE_REMOVE;
}

static void
ready_cb (GtkPrintOperationPreview *preview)
{
  g_idle_add_full (G_PRIORITY_DEFAULT, end_preview_cb, g_object_ref (preview), g_object_unref);
}

/* The toolkit's preview goes through a file in a folder that is everybody's. The window behind the
 * dialog shows the very same pages, so there is nothing to show. */
static gboolean
preview_cb (GtkPrintOperation        *operation,
            GtkPrintOperationPreview *preview,
            GtkPrintContext          *context,
            GtkWindow                *parent)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t         *cr = cairo_create (surface);

  /* The toolkit wants a place to draw on, though nothing is drawn. */
  gtk_print_context_set_cairo_context (context, cr, 72, 72);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  g_signal_handlers_disconnect_by_func (operation, close_to_others_cb, NULL);
  g_signal_connect (preview, "ready", G_CALLBACK (ready_cb), NULL);

  return TRUE;
}

static void
done_cb (GtkPrintOperation *operation, GtkPrintOperationResult result, GtkWindow *parent)
{
  g_autoptr (GError) error = NULL;

  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;

  gtk_print_operation_get_error (operation, &error);
  cirkel_error_dialog_show (parent, _ ("This Cannot Be Printed"), error);
}

/**
 * cirkel_print_new:
 * @pages: what is to be printed
 * @job_name: what it is called in the list of what a printer has to do, which others may see
 *
 * On paper of another size or direction the paper of @pages is laid out for that, unless it has sheets:
 * these keep what is on them, larger or smaller.
 *
 * Returns: (transfer full): an operation that prints @pages; it can be run once
 */
GtkPrintOperation *
cirkel_print_new (CirkelPages *pages, const char *job_name)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) setup = make_page_setup (pages);
  g_autoptr (GtkPrintSettings) settings = gtk_print_settings_new ();
  Job *job = g_rc_box_new0 (Job);

  job->pages = g_object_ref (pages);
  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_BASENAME, job_name);
  gtk_print_operation_set_print_settings (operation, settings);
  gtk_print_operation_set_job_name (operation, job_name);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_allow_async (operation, TRUE);
  g_signal_connect (operation, "begin-print", G_CALLBACK (close_to_others_cb), NULL);
  g_signal_connect_data (operation, "begin-print", G_CALLBACK (begin_print_cb), g_rc_box_acquire (job),
                         job_release, 0);
  g_signal_connect_data (operation, "draw-page", G_CALLBACK (draw_page_cb), job, job_release, 0);
  g_signal_connect (operation, "preview", G_CALLBACK (preview_cb), NULL);

  return operation;
}

/**
 * cirkel_print_show:
 * @parent: where it was asked
 * @pages: what is to be printed
 * @job_name: what it is called in the list of what a printer has to do, which others may see
 *
 * Asks for a printer, and prints. What goes wrong is told in @parent.
 */
void
cirkel_print_show (GtkWindow *parent, CirkelPages *pages, const char *job_name)
{
  g_autoptr (GtkPrintOperation) operation = cirkel_print_new (pages, job_name);
  g_autoptr (GError) error = NULL;

  g_signal_connect_object (operation, "done", G_CALLBACK (done_cb), parent, 0);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, parent, &error);
}
