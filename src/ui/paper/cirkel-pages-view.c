/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-pages-view.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "cirkel-paper-text.h"
#include "cirkel-sheets.h"

/**
 * CirkelPagesView:
 *
 * Pages on the screen as they come out of the printer, to scroll through and to look at closely. Keys for
 * the size work in the whole window: Ctrl with plus, minus and 0.
 */

struct _CirkelPagesView
{
  GtkWidget parent_instance;

  CirkelPages *pages;
  double       zoom;

  GtkWidget *overlay;
  GtkWidget *sheets;
  GtkWidget *page_label;
  GtkWidget *fit_button;
  guint      update_source;
};

G_DEFINE_FINAL_TYPE (CirkelPagesView, cirkel_pages_view, GTK_TYPE_WIDGET)

enum
{
  PROP_PAGES = 1,
  PROP_ZOOM,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static const double zooms[] = { 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2 };

#define LAST_ZOOM (G_N_ELEMENTS (zooms) - 1)
/* Sizes that are this near to each other look the same. */
#define SAME 0.005

/* Sheets are pictures: for who cannot see them, what stands on them is told as plain text. */
static void
describe_sheets (CirkelPagesView *self)
{
  g_autofree char *text
    = self->pages != NULL ? cirkel_paper_to_text (cirkel_pages_get_paper (self->pages)) : g_strdup ("");

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->sheets), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text,
                                  -1);
}

static void
update_words (CirkelPagesView *self)
{
  CirkelSheets    *sheets = CIRKEL_SHEETS (self->sheets);
  guint            n_pages = self->pages != NULL ? cirkel_pages_get_n_pages (self->pages) : 0;
  double           zoom = cirkel_sheets_get_zoom_in_use (sheets);
  g_autofree char *page
    = g_strdup_printf (_ ("Page %u of %u"), cirkel_sheets_get_current (sheets) + 1, n_pages);
  /* Translators: how large something is shown, in percent */
  g_autofree char *percent = g_strdup_printf (_ ("%d%%"), (int)round (zoom * 100));

  gtk_label_set_text (GTK_LABEL (self->page_label), n_pages > 0 ? page : "");
  gtk_button_set_label (GTK_BUTTON (self->fit_button), percent);
  /* That gave the button another name. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->fit_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("As Wide as There Is Room"), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  percent, -1);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "pages.zoom-in", zoom < zooms[LAST_ZOOM] - SAME);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "pages.zoom-out", zoom > zooms[0] + SAME);
}

static gboolean
update_cb (gpointer data)
{
  CirkelPagesView *self = data;

  self->update_source = 0;
  update_words (self);

  return G_SOURCE_REMOVE;
}

/* Words cannot change while widgets are given their places. */
static void
update_later (CirkelPagesView *self)
{
  if (self->update_source == 0)
    self->update_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, update_cb, self, NULL);
}

static void
zoom_in_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CirkelPagesView *self = CIRKEL_PAGES_VIEW (widget);
  double           zoom = cirkel_sheets_get_zoom_in_use (CIRKEL_SHEETS (self->sheets));
  gsize            i = 0;

  while (i < LAST_ZOOM && zooms[i] < zoom + SAME)
    i++;
  cirkel_pages_view_set_zoom (self, zooms[i]);
}

static void
zoom_out_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CirkelPagesView *self = CIRKEL_PAGES_VIEW (widget);
  double           zoom = cirkel_sheets_get_zoom_in_use (CIRKEL_SHEETS (self->sheets));
  gsize            i = LAST_ZOOM;

  while (i > 0 && zooms[i] > zoom - SAME)
    i--;
  cirkel_pages_view_set_zoom (self, zooms[i]);
}

static void
fit_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  cirkel_pages_view_set_zoom (CIRKEL_PAGES_VIEW (widget), 0);
}

/* Where the wheel with Ctrl is turned; the sheets do not scroll then. */
static gboolean
wheel_cb (CirkelPagesView *self, double dx, double dy, GtkEventController *wheel)
{
  if (!(gtk_event_controller_get_current_event_state (wheel) & GDK_CONTROL_MASK) || dy == 0)
    return GDK_EVENT_PROPAGATE;

  gtk_widget_activate_action (GTK_WIDGET (self), dy < 0 ? "pages.zoom-in" : "pages.zoom-out", NULL);

  return GDK_EVENT_STOP;
}

static void
add_shortcut (GtkShortcutController *shortcuts, const char *trigger, const char *action)
{
  gtk_shortcut_controller_add_shortcut (
    shortcuts, gtk_shortcut_new (gtk_shortcut_trigger_parse_string (trigger), gtk_named_action_new (action)));
}

static void
add_controllers (CirkelPagesView *self)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();
  GtkEventController *wheel = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_VERTICAL
                                                               | GTK_EVENT_CONTROLLER_SCROLL_DISCRETE);

  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (keys), GTK_SHORTCUT_SCOPE_MANAGED);
  add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), "<Control>plus|<Control>equal|<Control>KP_Add",
                "pages.zoom-in");
  add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), "<Control>minus|<Control>KP_Subtract", "pages.zoom-out");
  add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), "<Control>0|<Control>KP_0", "pages.fit");
  gtk_widget_add_controller (GTK_WIDGET (self), keys);

  gtk_event_controller_set_propagation_phase (wheel, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (wheel, "scroll", G_CALLBACK (wheel_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), wheel);
}

static void
name_button (GtkWidget *button, const char *name, const char *label)
{
  g_autofree char *action = g_strconcat ("pages.", name, NULL);

  gtk_widget_set_name (button, name);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
}

static GtkWidget *
make_button (const char *name, const char *icon, const char *label)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_add_css_class (button, "circular");
  name_button (button, name, label);

  return button;
}

static GtkWidget *
make_bar (CirkelPagesView *self)
{
  GtkWidget *bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  self->page_label = gtk_label_new (NULL);
  self->fit_button = gtk_button_new_with_label ("");
  name_button (self->fit_button, "fit", _ ("As Wide as There Is Room"));
  gtk_widget_add_css_class (self->page_label, "page-number");
  gtk_widget_add_css_class (self->page_label, "numeric");
  gtk_widget_add_css_class (self->fit_button, "numeric");

  gtk_box_append (GTK_BOX (bar), self->page_label);
  gtk_box_append (GTK_BOX (bar), gtk_separator_new (GTK_ORIENTATION_VERTICAL));
  gtk_box_append (GTK_BOX (bar), make_button ("zoom-out", "list-remove-symbolic", _ ("Smaller")));
  gtk_box_append (GTK_BOX (bar), self->fit_button);
  gtk_box_append (GTK_BOX (bar), make_button ("zoom-in", "list-add-symbolic", _ ("Larger")));
  gtk_widget_set_halign (bar, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (bar, GTK_ALIGN_END);
  gtk_widget_add_css_class (bar, "pages-bar");

  return bar;
}

static void
cirkel_pages_view_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  CirkelPagesView *self = CIRKEL_PAGES_VIEW (object);

  switch (property_id)
    {
    case PROP_PAGES:
      g_value_set_object (value, self->pages);
      break;
    case PROP_ZOOM:
      g_value_set_double (value, self->zoom);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
cirkel_pages_view_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  CirkelPagesView *self = CIRKEL_PAGES_VIEW (object);

  switch (property_id)
    {
    case PROP_PAGES:
      cirkel_pages_view_set_pages (self, g_value_get_object (value));
      break;
    case PROP_ZOOM:
      cirkel_pages_view_set_zoom (self, g_value_get_double (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
cirkel_pages_view_dispose (GObject *object)
{
  CirkelPagesView *self = CIRKEL_PAGES_VIEW (object);

  g_clear_handle_id (&self->update_source, g_source_remove);
  g_clear_pointer (&self->overlay, gtk_widget_unparent);
  g_clear_object (&self->pages);

  G_OBJECT_CLASS (cirkel_pages_view_parent_class)->dispose (object);
}

static void
cirkel_pages_view_class_init (CirkelPagesViewClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass   *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = cirkel_pages_view_get_property;
  object_class->set_property = cirkel_pages_view_set_property;
  object_class->dispose = cirkel_pages_view_dispose;

  /**
   * CirkelPagesView:pages:
   *
   * The pages that are shown; %NULL for none.
   */
  properties[PROP_PAGES] = g_param_spec_object ("pages", NULL, NULL, CIRKEL_TYPE_PAGES, flags);
  /**
   * CirkelPagesView:zoom:
   *
   * How large the pages are shown: 1 for as large as the paper is, 0 for as wide as there is room.
   */
  properties[PROP_ZOOM] = g_param_spec_double ("zoom", NULL, NULL, 0, 2, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_action (widget_class, "pages.zoom-in", NULL, zoom_in_cb);
  gtk_widget_class_install_action (widget_class, "pages.zoom-out", NULL, zoom_out_cb);
  gtk_widget_class_install_action (widget_class, "pages.fit", NULL, fit_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-pages-view");
}

static void
cirkel_pages_view_init (CirkelPagesView *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->sheets = cirkel_sheets_new ();
  g_signal_connect_object (self->sheets, "laid-out", G_CALLBACK (update_later), self, G_CONNECT_SWAPPED);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), self->sheets);
  self->overlay = gtk_overlay_new ();
  gtk_overlay_set_child (GTK_OVERLAY (self->overlay), scroller);
  gtk_overlay_add_overlay (GTK_OVERLAY (self->overlay), make_bar (self));
  gtk_widget_set_parent (self->overlay, GTK_WIDGET (self));
  gtk_widget_set_hexpand (GTK_WIDGET (self), TRUE);
  gtk_widget_set_vexpand (GTK_WIDGET (self), TRUE);
  add_controllers (self);
  update_words (self);
}

/**
 * cirkel_pages_view_new:
 *
 * Returns: (transfer floating): a view, without pages yet, in the language in use
 */
GtkWidget *
cirkel_pages_view_new (void)
{
  return g_object_new (CIRKEL_TYPE_PAGES_VIEW, NULL);
}

/**
 * cirkel_pages_view_get_pages:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): the pages that it shows
 */
CirkelPages *
cirkel_pages_view_get_pages (CirkelPagesView *self)
{
  g_return_val_if_fail (CIRKEL_IS_PAGES_VIEW (self), NULL);

  return self->pages;
}

/**
 * cirkel_pages_view_set_pages:
 * @self: a view
 * @pages: (nullable): pages, or %NULL for none
 *
 * Shows other pages, at the same place and size as far as there are as many.
 */
void
cirkel_pages_view_set_pages (CirkelPagesView *self, CirkelPages *pages)
{
  g_return_if_fail (CIRKEL_IS_PAGES_VIEW (self));
  g_return_if_fail (pages == NULL || CIRKEL_IS_PAGES (pages));

  if (!g_set_object (&self->pages, pages))
    return;

  cirkel_sheets_set_pages (CIRKEL_SHEETS (self->sheets), pages);
  describe_sheets (self);
  update_later (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGES]);
}

/**
 * cirkel_pages_view_get_zoom:
 * @self: a view
 *
 * Returns: how large the pages are to be, 1 for as large as the paper is; 0 for as wide as there is room
 */
double
cirkel_pages_view_get_zoom (CirkelPagesView *self)
{
  g_return_val_if_fail (CIRKEL_IS_PAGES_VIEW (self), 0);

  return self->zoom;
}

/**
 * cirkel_pages_view_set_zoom:
 * @self: a view
 * @zoom: from 0.25 to 2, 1 for as large as the paper is; 0 for as wide as there is room
 */
void
cirkel_pages_view_set_zoom (CirkelPagesView *self, double zoom)
{
  g_return_if_fail (CIRKEL_IS_PAGES_VIEW (self));
  g_return_if_fail (zoom == 0 || (zoom >= zooms[0] && zoom <= zooms[LAST_ZOOM]));

  if (self->zoom == zoom)
    return;

  self->zoom = zoom;
  cirkel_sheets_set_zoom (CIRKEL_SHEETS (self->sheets), zoom);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ZOOM]);
}
