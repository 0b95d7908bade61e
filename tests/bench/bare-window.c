/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include <adwaita.h>

/*
 * The least that a libadwaita program can show: a window with a header bar, as
 * large as the arguments say. What the program takes more than this, it takes
 * itself.
 */

typedef struct
{
  int width;
  int height;
} Size;

static void
activate_cb (GtkApplication *application, const Size *size)
{
  GtkWidget *window = adw_application_window_new (application);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), box);
  gtk_window_set_title (GTK_WINDOW (window), "Bare");
  gtk_window_set_default_size (GTK_WINDOW (window), size->width, size->height);
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  g_autoptr (AdwApplication) application
    = adw_application_new ("io.github.cirkelgesprek.Bare", G_APPLICATION_DEFAULT_FLAGS);
  Size size = { 1200, 760 };

  if (argc == 3)
    size = (Size){ atoi (argv[1]), atoi (argv[2]) };

  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), &size);

  return g_application_run (G_APPLICATION (application), 1, argv);
}
