/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include <adwaita.h>
#include <glib/gstdio.h>
#include <math.h>

#include "cirkel-pages-export.h"
#include "cirkel-pages-view.h"
#include "cirkel-paper-text.h"
#include "cirkel-print.h"
#include "cirkel-sheet.h"
#include "cirkel-sheets.h"

/* Pages on the screen and on the printer. */

#define N_PAGES 6
#define MARGINS 48

typedef struct
{
  GtkWidget *window;
  GtkWidget *view;
  guint      drawn[N_PAGES];
} Fixture;

static void
settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
wait_for_frames (GtkWidget *widget, int n_frames)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (widget);
  gint64         end = g_get_monotonic_time () + 10 * G_USEC_PER_SEC;

  for (int i = 0; i < n_frames; i++)
    {
      gint64 counter = gdk_frame_clock_get_frame_counter (clock);

      gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_AFTER_PAINT);
      while (gdk_frame_clock_get_frame_counter (clock) == counter)
        {
          g_assert_cmpint (g_get_monotonic_time (), <, end);
          g_main_context_iteration (NULL, TRUE);
        }
    }
  settle ();
}

static void
draw_cb (cairo_t *cr, double width, double height, gpointer user_data)
{
  (*(guint *)user_data)++;
  cairo_rectangle (cr, 0, 0, width, height);
  cairo_stroke (cr);
}

/* Each page tells when it is drawn. */
static CirkelPages *
make_pages (Fixture *f, guint n_pages, CirkelPaperSize size)
{
  g_autoptr (CirkelPaper) paper = cirkel_paper_new ("nl", "Wat we afspraken");

  cirkel_paper_add_title (paper, "Wat we afspraken");
  for (guint i = 0; i < n_pages; i++)
    {
      g_autofree char *text = g_strdup_printf ("Bladzijde nummer%u met woorden", i);

      if (i > 0)
        cirkel_paper_add_break (paper);
      cirkel_paper_add_text (paper, CIRKEL_PAPER_PLAIN, text);
      if (f != NULL)
        cirkel_paper_add_drawing (paper, "Een vlak", 0.1, 0.1, draw_cb, &f->drawn[i], NULL);
    }

  return cirkel_pages_new (paper, size);
}

static void
set_up (Fixture *f, gconstpointer data)
{
  g_autoptr (CirkelPages) pages = make_pages (f, N_PAGES, CIRKEL_PAPER_A4);

  f->window = gtk_window_new ();
  f->view = cirkel_pages_view_new ();
  gtk_window_set_default_size (GTK_WINDOW (f->window), 700, 500);
  gtk_window_set_child (GTK_WINDOW (f->window), f->view);
  cirkel_pages_view_set_pages (CIRKEL_PAGES_VIEW (f->view), pages);
  gtk_window_present (GTK_WINDOW (f->window));
  wait_for_frames (f->view, 3);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (f->window));
  settle ();
}

static GtkWidget *
find_typed (GtkWidget *from, GType type)
{
  if (g_type_is_a (G_OBJECT_TYPE (from), type))
    return from;

  for (GtkWidget *child = gtk_widget_get_first_child (from); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_typed (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static GtkWidget *
find_sheets (Fixture *f)
{
  return find_typed (f->view, CIRKEL_TYPE_SHEETS);
}

static int
get_sheet_width (Fixture *f)
{
  return gtk_widget_get_width (find_typed (f->view, CIRKEL_TYPE_SHEET));
}

static double
get_zoom (Fixture *f)
{
  return cirkel_sheets_get_zoom_in_use (CIRKEL_SHEETS (find_sheets (f)));
}

static GtkAdjustment *
get_vertical (Fixture *f)
{
  return gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (find_sheets (f)));
}

static void
activate (Fixture *f, const char *action)
{
  gtk_widget_activate_action (f->view, action, NULL);
  wait_for_frames (f->view, 2);
}

/* As wide as there is room, and again after the window got another size. */
static void
test_fit (Fixture *f, gconstpointer data)
{
  g_assert_cmpint (get_sheet_width (f), ==, gtk_widget_get_width (find_sheets (f)) - MARGINS);
  activate (f, "pages.zoom-in");
  g_assert_cmpint (get_sheet_width (f), !=, gtk_widget_get_width (find_sheets (f)) - MARGINS);
  activate (f, "pages.fit");
  g_assert_cmpint (get_sheet_width (f), ==, gtk_widget_get_width (find_sheets (f)) - MARGINS);
}

/* Larger and smaller step by step, to 200 and to 25 percent and no further. */
static void
test_zoom (Fixture *f, gconstpointer data)
{
  double before = get_zoom (f);

  cirkel_pages_view_set_zoom (CIRKEL_PAGES_VIEW (f->view), 1);
  wait_for_frames (f->view, 2);
  g_assert_cmpint (get_sheet_width (f), ==, (int)round (595.2756 * 96 / 72));

  for (int i = 0; i < 20; i++)
    {
      before = get_zoom (f);
      activate (f, "pages.zoom-in");
      g_assert_true (get_zoom (f) > before || fabs (get_zoom (f) - 2) < 0.001);
    }
  g_assert_cmpfloat_with_epsilon (get_zoom (f), 2, 0.001);
  for (int i = 0; i < 20; i++)
    {
      before = get_zoom (f);
      activate (f, "pages.zoom-out");
      g_assert_true (get_zoom (f) < before || fabs (get_zoom (f) - 0.25) < 0.001);
    }
  g_assert_cmpfloat_with_epsilon (get_zoom (f), 0.25, 0.001);
}

/* What stands at the top stays there. */
static void
test_keeps_place (Fixture *f, gconstpointer data)
{
  GtkAdjustment *vertical = get_vertical (f);
  g_autoptr (CirkelPages) same = make_pages (f, N_PAGES, CIRKEL_PAPER_A4);
  g_autoptr (CirkelPages) shorter = make_pages (f, 1, CIRKEL_PAPER_A4);
  double place;
  double zoom = get_zoom (f);

  gtk_adjustment_set_value (vertical, 1500);
  wait_for_frames (f->view, 2);
  cirkel_pages_view_set_pages (CIRKEL_PAGES_VIEW (f->view), same);
  wait_for_frames (f->view, 2);
  g_assert_cmpfloat (gtk_adjustment_get_value (vertical), ==, 1500);

  activate (f, "pages.zoom-in");
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (vertical), 1500 * get_zoom (f) / zoom, 1);

  cirkel_pages_view_set_pages (CIRKEL_PAGES_VIEW (f->view), shorter);
  wait_for_frames (f->view, 2);
  place = gtk_adjustment_get_upper (vertical) - gtk_adjustment_get_page_size (vertical);
  g_assert_cmpfloat (gtk_adjustment_get_value (vertical), <=, place);
  cirkel_pages_view_set_pages (CIRKEL_PAGES_VIEW (f->view), NULL);
  wait_for_frames (f->view, 2);
}

/* A long paper costs no more than what can be seen of it. */
static void
test_draws_what_is_seen (Fixture *f, gconstpointer data)
{
  GtkAdjustment *vertical = get_vertical (f);

  g_assert_cmpuint (f->drawn[0], >, 0);
  for (guint i = 2; i < N_PAGES; i++)
    g_assert_cmpuint (f->drawn[i], ==, 0);

  gtk_adjustment_set_value (vertical, gtk_adjustment_get_upper (vertical));
  wait_for_frames (f->view, 2);
  g_assert_cmpuint (f->drawn[N_PAGES - 1], >, 0);
  g_assert_cmpuint (f->drawn[2], ==, 0);
  g_assert_cmpuint (cirkel_sheets_get_current (CIRKEL_SHEETS (find_sheets (f))), ==, N_PAGES - 1);
}

static void
test_names (Fixture *f, gconstpointer data)
{
  GtkWidget       *sheets = find_sheets (f);
  GtkWidget       *last = gtk_widget_get_last_child (sheets);
  g_autofree char *text = NULL;

  gtk_test_accessible_assert_role (sheets, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_property (sheets, GTK_ACCESSIBLE_PROPERTY_LABEL, "Pages");
  gtk_test_accessible_assert_role (last, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (last, GTK_ACCESSIBLE_PROPERTY_LABEL, "Page 6 of 6");
  g_assert_true (gtk_widget_get_focusable (sheets));

  text = cirkel_paper_to_text (
    cirkel_pages_get_paper (cirkel_pages_view_get_pages (CIRKEL_PAGES_VIEW (f->view))));
  g_assert_nonnull (strstr (text, "Bladzijde nummer5 met woorden"));
  gtk_test_accessible_assert_property (sheets, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text);
}

/* Printing */

static char *
run_tool (const char *tool, const char *option, const char *path, const char *out)
{
  const char      *arguments[] = { tool, option, path, out, NULL };
  g_autofree char *output = NULL;
  g_autoptr (GError) error = NULL;
  int status;

  if (option == NULL)
    arguments[1] = path, arguments[2] = out;
  if (option == NULL)
    arguments[3] = NULL;
  g_assert_true (g_spawn_sync (NULL, (char **)arguments, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output, NULL,
                               &status, &error));
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, &error));

  return g_steal_pointer (&output);
}

static char *
make_folder (void)
{
  return g_dir_make_tmp ("cirkel-print-XXXXXX", NULL);
}

static void
remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* Prints on the paper that the dialog would have ended with; NULL for that of the pages. */
static void
print_to (CirkelPages *pages, GtkPageSetup *setup, const char *path)
{
  g_autoptr (GtkPrintOperation) operation = cirkel_print_new (pages, "Summary");
  g_autoptr (GError) error = NULL;

  if (setup != NULL)
    gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_export_filename (operation, path);
  g_assert_cmpint (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error), ==,
                   GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);
}

static void
save_to (CirkelPages *pages, const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = cirkel_pages_to_pdf (pages, &error);

  g_assert_no_error (error);
  g_file_set_contents (path, g_bytes_get_data (bytes, NULL), (gssize)g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);
}

static void
check_sheet (const char *path, double width, double height)
{
  g_autofree char *facts = run_tool ("pdfinfo", NULL, path, NULL);
  const char      *at = strstr (facts, "Page size:");
  double           found_width, found_height;

  g_assert_nonnull (at);
  g_assert_cmpint (sscanf (at, "Page size: %lf x %lf", &found_width, &found_height), ==, 2);
  g_assert_cmpfloat_with_epsilon (found_width, width, 1.0);
  g_assert_cmpfloat_with_epsilon (found_height, height, 1.0);
}

/* The same words as on pages made for the paper, in the same places. */
static void
check_print (CirkelPages *pages, GtkPageSetup *setup, CirkelPages *expected)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *printed = g_build_filename (folder, "printed.pdf", NULL);
  g_autofree char *saved = g_build_filename (folder, "saved.pdf", NULL);
  g_autofree char *printed_words = NULL;
  g_autofree char *saved_words = NULL;

  print_to (pages, setup, printed);
  save_to (expected, saved);
  printed_words = run_tool ("pdftotext", "-layout", printed, "-");
  saved_words = run_tool ("pdftotext", "-layout", saved, "-");
  g_assert_nonnull (strstr (printed_words, "Bladzijde nummer1 met woorden"));
  g_assert_cmpstr (printed_words, ==, saved_words);
  check_sheet (printed, cirkel_pages_get_width (expected), cirkel_pages_get_height (expected));
  remove_folder (folder);
}

static void
test_print (gconstpointer data)
{
  g_autoptr (CirkelPages) pages = make_pages (NULL, N_PAGES, (CirkelPaperSize)GPOINTER_TO_UINT (data));

  check_print (pages, NULL, pages);
}

/* Lines that end elsewhere, and another number of pages, on each other paper. */
static CirkelPaper *
make_long_paper (void)
{
  CirkelPaper *paper = cirkel_paper_new ("nl", "Wat we afspraken");

  cirkel_paper_add_title (paper, "Wat we afspraken");
  for (guint i = 0; i < 60; i++)
    {
      g_autofree char *text
        = g_strdup_printf ("Bladzijde nummer%u met woorden die samen een regel vullen, en "
                           "wat dan nog komt staat op de regel eronder.",
                           i);

      cirkel_paper_add_text (paper, CIRKEL_PAPER_PLAIN, text);
    }

  return paper;
}

/* What was chosen in the dialog counts, with the margins of a printer. */
static void
test_print_on_other_paper (void)
{
  static const struct
  {
    const char        *paper;
    GtkPageOrientation orientation;
  } setups[] = { { GTK_PAPER_NAME_LETTER, GTK_PAGE_ORIENTATION_PORTRAIT },
                 { GTK_PAPER_NAME_A5, GTK_PAGE_ORIENTATION_PORTRAIT },
                 { GTK_PAPER_NAME_A3, GTK_PAGE_ORIENTATION_PORTRAIT },
                 { GTK_PAPER_NAME_A4, GTK_PAGE_ORIENTATION_LANDSCAPE } };
  g_autoptr (CirkelPaper) paper = make_long_paper ();
  g_autoptr (CirkelPages) pages = cirkel_pages_new (paper, CIRKEL_PAPER_A4);

  for (guint i = 0; i < G_N_ELEMENTS (setups); i++)
    {
      g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
      GtkPaperSize *size = gtk_paper_size_new (setups[i].paper);
      g_autoptr (CirkelPages) expected = NULL;

      gtk_page_setup_set_paper_size_and_default_margins (setup, size);
      gtk_page_setup_set_orientation (setup, setups[i].orientation);
      gtk_paper_size_free (size);
      expected = cirkel_pages_new_for_sheet (paper, gtk_page_setup_get_paper_width (setup, GTK_UNIT_POINTS),
                                             gtk_page_setup_get_paper_height (setup, GTK_UNIT_POINTS));
      check_print (pages, setup, expected);
    }
}

static void
draw_edges_cb (cairo_t *cr, double width, double height, gpointer n_drawn)
{
  /* Made for paper of A3, whatever it is printed on. */
  g_assert_cmpfloat_with_epsilon (width, 841.89, 0.01);
  g_assert_cmpfloat_with_epsilon (height, 1190.55, 0.01);
  ++*(guint *)n_drawn;
}

static void
test_print_sheets (void)
{
  g_autoptr (CirkelPaper) paper = make_long_paper ();
  g_autoptr (CirkelPages) pages = NULL;
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
  GtkPaperSize    *size = gtk_paper_size_new (GTK_PAPER_NAME_A4);
  g_autofree char *folder = make_folder ();
  g_autofree char *printed = g_build_filename (folder, "printed.pdf", NULL);
  guint            n_drawn = 0;

  cirkel_paper_add_sheet (paper, "Een vel", draw_edges_cb, &n_drawn, NULL);
  pages = cirkel_pages_new (paper, CIRKEL_PAPER_A3);
  gtk_page_setup_set_paper_size (setup, size);
  gtk_paper_size_free (size);
  print_to (pages, setup, printed);
  g_assert_cmpuint (n_drawn, ==, 1);
  check_sheet (printed, 595.28, 841.89);
  remove_folder (folder);
}

static void
finished_cb (GtkPrintOperation *operation, GtkPrintOperationResult result, gboolean *finished)
{
  g_assert_cmpint (result, !=, GTK_PRINT_OPERATION_RESULT_ERROR);
  *finished = TRUE;
}

/* No file that others could read, and an end. */
static void
test_print_preview (void)
{
  g_autoptr (CirkelPages) pages = make_pages (NULL, 2, CIRKEL_PAPER_A4);
  g_autoptr (GtkPrintOperation) operation = cirkel_print_new (pages, "Summary");
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) folder = NULL;
  GtkWidget *window = gtk_window_new ();
  gboolean   finished = FALSE;
  gint64     end = g_get_monotonic_time () + 10 * G_USEC_PER_SEC;

  g_signal_connect (operation, "done", G_CALLBACK (finished_cb), &finished);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PREVIEW, GTK_WINDOW (window), &error);
  g_assert_no_error (error);
  while (!finished)
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      g_main_context_iteration (NULL, TRUE);
    }

  folder = g_dir_open (g_get_tmp_dir (), 0, NULL);
  g_assert_null (g_dir_read_name (folder));
  gtk_window_destroy (GTK_WINDOW (window));
  settle ();
}

int
main (int argc, char **argv)
{
  g_autofree char *folder = g_build_filename (g_getenv ("CIRKEL_TEST_FOLDER"), "temporary", NULL);
  int              result;

  /* Before anybody asks where it is: to see what is put there. */
  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  g_setenv ("TMPDIR", folder, TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)
  ADD ("/pages-view/fit", test_fit);
  ADD ("/pages-view/zoom", test_zoom);
  ADD ("/pages-view/keeps-place", test_keeps_place);
  ADD ("/pages-view/draws-what-is-seen", test_draws_what_is_seen);
  ADD ("/pages-view/names", test_names);
  g_test_add_data_func ("/print/a4", GUINT_TO_POINTER (CIRKEL_PAPER_A4), test_print);
  g_test_add_data_func ("/print/letter", GUINT_TO_POINTER (CIRKEL_PAPER_LETTER), test_print);
  g_test_add_data_func ("/print/a3", GUINT_TO_POINTER (CIRKEL_PAPER_A3), test_print);
  g_test_add_func ("/print/other-paper", test_print_on_other_paper);
  g_test_add_func ("/print/sheets", test_print_sheets);
  g_test_add_func ("/print/preview", test_print_preview);

  result = g_test_run ();
  g_assert_cmpint (g_rmdir (folder), ==, 0);

  return result;
}
