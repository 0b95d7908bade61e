/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-sheets.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "cirkel-sheet.h"
#include "cirkel-sheets-keys.h"

/**
 * CirkelSheets:
 *
 * Pages as sheets of paper, one below the other. Goes into a scrolled window.
 *
 * As wide as there is room, or of a size that was asked for. What stands at the top stays there when the
 * size changes, and other pages come to stand where the old ones did.
 *
 * Emits `laid-out` after the sheets got their places, and when it was scrolled.
 */

/* A hundred percent: as many pixels as a screen is said to have in an inch. */
#define PIXELS_PER_POINT (96.0 / 72.0)

#define MARGIN 24
#define GAP 18
/* Room for the buttons that lie over the end. */
#define MARGIN_BELOW 72
#define LEAST 240

#define LARGEST 2.0
#define SMALLEST 0.25

struct _CirkelSheets
{
  GtkWidget parent_instance;

  CirkelPages   *pages;
  double         zoom; /* 0 for as wide as there is room */
  double         scale;
  GtkAdjustment *horizontal;
  GtkAdjustment *vertical;
  guint          policies[2];
  gboolean       laying_out;
};

G_DEFINE_FINAL_TYPE_WITH_CODE (CirkelSheets,
                               cirkel_sheets,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

enum
{
  PROP_0,
  PROP_HADJUSTMENT,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
};

enum
{
  LAID_OUT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static double
find_scale (CirkelSheets *self, int width)
{
  double zoom = self->zoom;

  if (zoom <= 0)
    zoom = (width - 2 * MARGIN) / (cirkel_pages_get_width (self->pages) * PIXELS_PER_POINT);

  return CLAMP (zoom, SMALLEST, LARGEST) * PIXELS_PER_POINT;
}

static int
get_sheet_width (CirkelSheets *self)
{
  return (int)round (cirkel_pages_get_width (self->pages) * self->scale);
}

static int
get_sheet_height (CirkelSheets *self)
{
  return (int)round (cirkel_pages_get_height (self->pages) * self->scale);
}

static void
configure (GtkAdjustment *adjustment, double value, int content, int room)
{
  double upper = MAX (content, room);

  gtk_adjustment_configure (adjustment, CLAMP (value, 0, upper - room), 0, upper, room * 0.1, room * 0.9,
                            room);
}

/* Where what stands at the top, and in the middle, goes to at another size. */
static void
configure_adjustments (CirkelSheets *self, int width, int height, double growth)
{
  int    n_pages = (int)cirkel_pages_get_n_pages (self->pages);
  double middle
    = gtk_adjustment_get_value (self->horizontal) + gtk_adjustment_get_page_size (self->horizontal) / 2;

  self->laying_out = TRUE;
  configure (self->horizontal, middle * growth - width / 2.0, get_sheet_width (self) + 2 * MARGIN, width);
  configure (self->vertical, gtk_adjustment_get_value (self->vertical) * growth,
             n_pages * (get_sheet_height (self) + GAP) - GAP + MARGIN + MARGIN_BELOW, height);
  self->laying_out = FALSE;
}

static void
cirkel_sheets_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CirkelSheets *self = CIRKEL_SHEETS (widget);
  double        before = self->scale;
  GtkAllocation place;

  if (self->pages == NULL || self->horizontal == NULL || self->vertical == NULL)
    return;

  self->scale = find_scale (self, width);
  configure_adjustments (self, width, height, before > 0 ? self->scale / before : 1);

  place.width = get_sheet_width (self);
  place.height = get_sheet_height (self);
  place.x = MAX (MARGIN, (width - place.width) / 2) - (int)gtk_adjustment_get_value (self->horizontal);
  place.y = MARGIN - (int)gtk_adjustment_get_value (self->vertical);
  for (GtkWidget *sheet = gtk_widget_get_first_child (widget); sheet != NULL;
       sheet = gtk_widget_get_next_sibling (sheet))
    {
      gtk_widget_size_allocate (sheet, &place, -1);
      place.y += place.height + GAP;
    }
  g_signal_emit (self, signals[LAID_OUT], 0);
}

static void
cirkel_sheets_measure (GtkWidget     *widget,
                       GtkOrientation orientation,
                       int            for_size,
                       int           *minimum,
                       int           *natural,
                       int           *minimum_baseline,
                       int           *natural_baseline)
{
  *minimum = LEAST;
  *natural = LEAST;
}

/* To draw a page takes time, so only what can be seen is drawn. */
static void
cirkel_sheets_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  graphene_rect_t room
    = GRAPHENE_RECT_INIT (0, 0, (float)gtk_widget_get_width (widget), (float)gtk_widget_get_height (widget));
  graphene_rect_t bounds;

  for (GtkWidget *sheet = gtk_widget_get_first_child (widget); sheet != NULL;
       sheet = gtk_widget_get_next_sibling (sheet))
    if (gtk_widget_compute_bounds (sheet, widget, &bounds)
        && graphene_rect_intersection (&room, &bounds, NULL))
      gtk_widget_snapshot_child (widget, sheet, snapshot);
}

static void
scrolled_cb (CirkelSheets *self)
{
  if (!self->laying_out)
    gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
take_adjustment (CirkelSheets *self, GtkAdjustment **kept, GtkAdjustment *adjustment)
{
  if (*kept == adjustment)
    return;

  if (*kept != NULL)
    g_signal_handlers_disconnect_by_data (*kept, self);
  g_clear_object (kept);
  if (adjustment == NULL)
    return;

  *kept = g_object_ref_sink (adjustment);
  g_signal_connect_swapped (adjustment, "value-changed", G_CALLBACK (scrolled_cb), self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
cirkel_sheets_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  CirkelSheets *self = CIRKEL_SHEETS (object);

  switch (property_id)
    {
    case PROP_HADJUSTMENT:
      g_value_set_object (value, self->horizontal);
      break;
    case PROP_VADJUSTMENT:
      g_value_set_object (value, self->vertical);
      break;
    case PROP_HSCROLL_POLICY:
      g_value_set_enum (value, (int)self->policies[0]);
      break;
    case PROP_VSCROLL_POLICY:
      g_value_set_enum (value, (int)self->policies[1]);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
cirkel_sheets_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  CirkelSheets *self = CIRKEL_SHEETS (object);

  switch (property_id)
    {
    case PROP_HADJUSTMENT:
      take_adjustment (self, &self->horizontal, g_value_get_object (value));
      break;
    case PROP_VADJUSTMENT:
      take_adjustment (self, &self->vertical, g_value_get_object (value));
      break;
    case PROP_HSCROLL_POLICY:
      self->policies[0] = (guint)g_value_get_enum (value);
      break;
    case PROP_VSCROLL_POLICY:
      self->policies[1] = (guint)g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
cirkel_sheets_dispose (GObject *object)
{
  CirkelSheets *self = CIRKEL_SHEETS (object);
  GtkWidget    *sheet;

  while ((sheet = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (sheet);
  take_adjustment (self, &self->horizontal, NULL);
  take_adjustment (self, &self->vertical, NULL);
  g_clear_object (&self->pages);

  G_OBJECT_CLASS (cirkel_sheets_parent_class)->dispose (object);
}

static void
cirkel_sheets_class_init (CirkelSheetsClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = cirkel_sheets_dispose;
  object_class->get_property = cirkel_sheets_get_property;
  object_class->set_property = cirkel_sheets_set_property;
  widget_class->measure = cirkel_sheets_measure;
  widget_class->size_allocate = cirkel_sheets_size_allocate;
  widget_class->snapshot = cirkel_sheets_snapshot;

  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");

  signals[LAID_OUT] = g_signal_new ("laid-out", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                    NULL, G_TYPE_NONE, 0);

  cirkel_sheets_keys_bind (widget_class);
  gtk_widget_class_set_css_name (widget_class, "cirkel-sheets");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
cirkel_sheets_init (CirkelSheets *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Pages"), -1);
}

/**
 * cirkel_sheets_new:
 *
 * Returns: (transfer floating): no sheets yet
 */
GtkWidget *
cirkel_sheets_new (void)
{
  return g_object_new (CIRKEL_TYPE_SHEETS, NULL);
}

/* There is more or less to scroll through, so scroll bars can come and go, and with them the size of what is
 * around: all of it gets its place anew. To ask for places of the sheets alone would leave what is around
 * without, and then it cannot be drawn. */
static void
resize_all (CirkelSheets *self)
{
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * cirkel_sheets_set_pages:
 * @self: sheets
 * @pages: (nullable): what stands on them; %NULL for no sheets at all
 */
void
cirkel_sheets_set_pages (CirkelSheets *self, CirkelPages *pages)
{
  guint      n_pages = pages != NULL ? cirkel_pages_get_n_pages (pages) : 0;
  GtkWidget *sheet = gtk_widget_get_first_child (GTK_WIDGET (self));
  guint      i;

  g_set_object (&self->pages, pages);
  for (i = 0; i < n_pages; i++)
    {
      if (sheet == NULL)
        {
          sheet = cirkel_sheet_new (i);
          gtk_widget_insert_before (sheet, GTK_WIDGET (self), NULL);
        }
      cirkel_sheet_set_pages (CIRKEL_SHEET (sheet), pages);
      sheet = gtk_widget_get_next_sibling (sheet);
    }
  while (sheet != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (sheet);

      gtk_widget_unparent (sheet);
      sheet = next;
    }
  resize_all (self);
}

/**
 * cirkel_sheets_set_zoom:
 * @self: sheets
 * @zoom: 1 for as large as the paper is; from 0.25 to 2, or 0 for as wide as there is room
 */
void
cirkel_sheets_set_zoom (CirkelSheets *self, double zoom)
{
  self->zoom = zoom;
  resize_all (self);
}

/**
 * cirkel_sheets_get_zoom_in_use:
 * @self: sheets
 *
 * Returns: how large they are, from 0.25 to 2; 0 as long as they have no places
 */
double
cirkel_sheets_get_zoom_in_use (CirkelSheets *self)
{
  return self->scale / PIXELS_PER_POINT;
}

/**
 * cirkel_sheets_get_current:
 * @self: sheets
 *
 * Returns: the sheet in the middle of what can be seen, from 0
 */
guint
cirkel_sheets_get_current (CirkelSheets *self)
{
  guint  n_pages = self->pages != NULL ? cirkel_pages_get_n_pages (self->pages) : 0;
  double middle;
  double page;

  if (n_pages == 0 || self->scale <= 0)
    return 0;

  middle = gtk_adjustment_get_value (self->vertical) + gtk_adjustment_get_page_size (self->vertical) / 2;
  page = floor ((middle - MARGIN + GAP / 2.0) / (get_sheet_height (self) + GAP));

  return (guint)CLAMP (page, 0, n_pages - 1.0);
}
