/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-board-style.h"

#include <adwaita.h>

#include "cirkel-palette.h"

/**
 * CirkelBoardStyle:
 *
 * How the board looks, for as long as it is alive: the style sheet, the
 * colours of the circles by name, and the symbols.
 */

struct _CirkelBoardStyle
{
  GObject parent_instance;

  GdkDisplay     *display;
  GtkCssProvider *rules;
  GtkCssProvider *colors;
};

G_DEFINE_FINAL_TYPE (CirkelBoardStyle, cirkel_board_style, G_TYPE_OBJECT)

static void
define_colors (CirkelBoardStyle *self)
{
  static const char *const names[] = { "inner", "middle", "outer" };
  AdwStyleManager         *style = adw_style_manager_get_for_display (self->display);
  gboolean                 dark = adw_style_manager_get_dark (style);
  gboolean                 contrast = adw_style_manager_get_high_contrast (style);
  g_autoptr (GString) css = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      const CirkelCircleColors *colors = cirkel_palette_get_circle (CIRKEL_PLACE_INNER + i, dark);

      g_string_append_printf (css, "@define-color cirkel_%s_fill %s;\n", names[i], colors->fill);
      /* Stronger where that is asked for, and still of its circle. */
      g_string_append_printf (css, "@define-color cirkel_%s_line mix(%s, %s, %s);\n", names[i], colors->line,
                              dark ? "white" : "black", contrast ? "0.5" : "0");
    }
  g_string_append_printf (css, "@define-color cirkel_card_edge %s;\n",
                          contrast ? "@window_fg_color" : "alpha(@window_fg_color, 0.28)");
  gtk_css_provider_load_from_data (self->colors, css->str, -1);
}

static void
cirkel_board_style_dispose (GObject *object)
{
  CirkelBoardStyle *self = CIRKEL_BOARD_STYLE (object);

  if (self->display != NULL)
    {
      gtk_style_context_remove_provider_for_display (self->display, GTK_STYLE_PROVIDER (self->rules));
      gtk_style_context_remove_provider_for_display (self->display, GTK_STYLE_PROVIDER (self->colors));
    }
  g_clear_object (&self->rules);
  g_clear_object (&self->colors);
  g_clear_object (&self->display);

  G_OBJECT_CLASS (cirkel_board_style_parent_class)->dispose (object);
}

static void
cirkel_board_style_class_init (CirkelBoardStyleClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cirkel_board_style_dispose;
}

static void
cirkel_board_style_init (CirkelBoardStyle *self)
{
}

/**
 * cirkel_board_style_new:
 * @display: where boards are shown
 *
 * Returns: (transfer full): the style of boards on the display, until it is disposed of
 */
CirkelBoardStyle *
cirkel_board_style_new (GdkDisplay *display)
{
  CirkelBoardStyle *self = g_object_new (CIRKEL_TYPE_BOARD_STYLE, NULL);
  AdwStyleManager  *style = adw_style_manager_get_for_display (display);

  self->display = g_object_ref (display);
  self->colors = gtk_css_provider_new ();
  self->rules = gtk_css_provider_new ();
  define_colors (self);
  gtk_css_provider_load_from_resource (self->rules, RESOURCE_PATH "/board/board.css");
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (self->colors),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (self->rules),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (display), RESOURCE_PATH "/icons");

  g_signal_connect_object (style, "notify::dark", G_CALLBACK (define_colors), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::high-contrast", G_CALLBACK (define_colors), self,
                           G_CONNECT_SWAPPED);

  return self;
}
