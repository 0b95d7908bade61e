/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-board-page.h"

#include <adwaita.h>
#include <math.h>

#include "cirkel-board-style.h"
#include "cirkel-card-details.h"
#include "cirkel-card-travel.h"
#include "cirkel-child.h"
#include "cirkel-ghost-toggle.h"
#include "cirkel-hand.h"
#include "cirkel-letter-size.h"
#include "cirkel-removed-toast.h"

/**
 * CirkelBoardPage:
 *
 * The table of a session: the tray, the board, and the sheet about the
 * selected card beside it.
 *
 * The board keeps its place when the sheet comes: where the window is wide
 * enough, it stands just so far to the side that the sheet fits next to the
 * circles.
 */

/* Under this width the tray is a strip below the board. */
#define NARROW_WIDTH 600
/* The width of the sheet, and the room for a message, where text is of usual size. */
#define SHEET_WIDTH 336
#define TOAST_HEIGHT 76
#define SLIDE_MS 200
/* So much of its size at least the board keeps for the sheet to fit beside it. */
#define LEAST_SHARE 0.88
/* How far the button in the corner of the board stays from its edges. */
#define CORNER 8

struct _CirkelBoardPage
{
  GtkWidget parent_instance;

  CirkelDocument     *document;
  CirkelTable        *table;
  CirkelBoardStyle   *style;
  CirkelCardTravel   *travel;
  CirkelHand         *hand;
  CirkelRemovedToast *removed_toast;

  GtkWidget       *tray;
  GtkWidget       *board;
  GtkWidget       *ghost_toggle;
  GtkWidget       *details;
  GtkWidget       *toasts;
  GtkWidget       *flight;
  AdwAnimation    *slide;
  double           shown;
  gboolean         open;
  gboolean         asked;
  gboolean         beside;
  gboolean         narrow;
  gboolean         no_sheet;
  CirkelLetterSize size;
  guint            fold_id;
};

G_DEFINE_FINAL_TYPE (CirkelBoardPage, cirkel_board_page, GTK_TYPE_WIDGET)

enum
{
  PROP_DOCUMENT = 1,
  PROP_TABLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* The sheet comes and goes */

/* It is made when it is first needed, for the board is to appear soon. */
static void
ensure_details (CirkelBoardPage *self)
{
  if (self->details != NULL)
    return;

  self->details = cirkel_card_details_new (self->table);
  gtk_widget_insert_after (self->details, GTK_WIDGET (self), self->ghost_toggle);
  gtk_widget_set_child_visible (self->details, FALSE);
  g_signal_connect_object (self->details, "close", G_CALLBACK (cirkel_board_page_close_details), self,
                           G_CONNECT_SWAPPED);
}

static void
slide_cb (double value, gpointer data)
{
  CirkelBoardPage *self = CIRKEL_BOARD_PAGE (data);

  self->shown = value;
  gtk_widget_set_child_visible (self->details, value > 0);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
set_open (CirkelBoardPage *self, gboolean open)
{
  if (self->open == open)
    return;

  if (open)
    ensure_details (self);
  self->open = open;
  adw_timed_animation_set_value_from (ADW_TIMED_ANIMATION (self->slide), self->shown);
  adw_timed_animation_set_value_to (ADW_TIMED_ANIMATION (self->slide), open ? 1 : 0);
  adw_animation_play (self->slide);
}

/* Beside the board the sheet shows what is selected. Where it would cover the
 * board, only when somebody asks for it. */
static void
update_open (CirkelBoardPage *self)
{
  gboolean selected = cirkel_table_get_selected (self->table) != NULL;

  set_open (self, selected && !self->no_sheet && (self->beside || self->asked));
}

static void
table_notify_selected_cb (CirkelBoardPage *self)
{
  self->asked = FALSE;
  update_open (self);
}

static void
table_details_cb (CirkelBoardPage *self)
{
  self->asked = TRUE;
  update_open (self);
}

static void
details_cb (CirkelBoardPage *self)
{
  /* By key or by wish of assistive technology: the next key is for the sheet. */
  if (self->open)
    gtk_widget_child_focus (self->details, GTK_DIR_TAB_FORWARD);
}

/* Cards go from place to place */

static CirkelCardView *
find_view (GtkWidget *page, CirkelCard *card)
{
  return cirkel_board_page_find_view (CIRKEL_BOARD_PAGE (page), card);
}

/* Where everything is */

static gboolean
fold_cb (gpointer data)
{
  CirkelBoardPage *self = CIRKEL_BOARD_PAGE (data);

  self->fold_id = 0;
  cirkel_letter_size_apply (GTK_WIDGET (self), self->size);
  cirkel_tray_set_orientation (CIRKEL_TRAY (self->tray),
                               self->narrow ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL);
  gtk_widget_queue_resize (GTK_WIDGET (self));

  return G_SOURCE_REMOVE;
}

static void
set_shape (CirkelBoardPage *self, int width, int height)
{
  gboolean         narrow = width < NARROW_WIDTH;
  CirkelLetterSize size = narrow ? CIRKEL_LETTERS_PLAIN : cirkel_letter_size_for (width, height);

  if (self->narrow == narrow && self->size == size)
    return;

  self->narrow = narrow;
  self->size = size;
  /* The tray cannot change its shape while it is given its size. */
  if (self->fold_id == 0)
    self->fold_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, fold_cb, self, NULL);
}

static void
set_beside (CirkelBoardPage *self, gboolean beside)
{
  self->beside = beside;
  if (beside && cirkel_table_get_selected (self->table) != NULL && !self->open)
    update_open (self);
}

/* How wide the sheet is where the window does not say: wider with larger text. */
static int
get_sheet_width (CirkelBoardPage *self)
{
  /* Before it is made it is taken to be no wider than that, as it hardly ever is. */
  int least = self->details != NULL ? cirkel_child_least (self->details, GTK_ORIENTATION_HORIZONTAL, -1) : 0;

  return MAX (least, (int)(SHEET_WIDTH * MIN (cirkel_letter_size_get_scale (GTK_WIDGET (self)), 1.4)));
}

static void
allocate_toasts (CirkelBoardPage *self, int width, int height, int sheet)
{
  int least, least_height;

  gtk_widget_measure (self->toasts, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  least = MAX (least, MIN (sheet, width));
  gtk_widget_measure (self->toasts, GTK_ORIENTATION_VERTICAL, least, &least_height, NULL, NULL, NULL);
  least_height = MAX (least_height, TOAST_HEIGHT);
  cirkel_child_place (self->toasts, width - least, height - least_height, least, least_height);
}

/* In the corner that the circles and the sheet leave; with its words where these do not come over the
 * circles. */
static void
allocate_ghost_toggle (CirkelBoardPage *self, const CirkelRect *board, int end)
{
  double x = board->x + board->width / 2, y = board->y + board->height / 2;
  double radius = MIN (board->width, board->height) / 2;
  int    whole, least, tall;

  if (!gtk_widget_should_layout (self->ghost_toggle))
    return;

  whole = cirkel_child_natural (self->ghost_toggle, GTK_ORIENTATION_HORIZONTAL, -1);
  least = cirkel_child_least (self->ghost_toggle, GTK_ORIENTATION_HORIZONTAL, -1);
  tall = cirkel_child_natural (self->ghost_toggle, GTK_ORIENTATION_VERTICAL, -1);
  if (hypot (MAX (end - whole - CORNER - x, 0), MAX (y - tall - CORNER, 0)) < radius)
    whole = least;
  cirkel_child_place (self->ghost_toggle, end - whole - CORNER, CORNER, whole, tall);
}

static void
cirkel_board_page_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CirkelBoardPage *self = CIRKEL_BOARD_PAGE (widget);
  int              sheet = get_sheet_width (self);
  int              board_width = width, board_height = height, board_x = 0;

  set_shape (self, width, height);
  if (self->narrow)
    {
      int strip = self->fold_id != 0 ? 0 : cirkel_child_natural (self->tray, GTK_ORIENTATION_VERTICAL, -1);

      board_height -= strip;
      cirkel_child_place (self->tray, 0, board_height,
                          MAX (width, cirkel_child_least (self->tray, GTK_ORIENTATION_HORIZONTAL, -1)),
                          MAX (strip, cirkel_child_least (self->tray, GTK_ORIENTATION_VERTICAL, width)));
      sheet = MAX (sheet, width);
      set_beside (self, FALSE);
    }
  else
    {
      board_x = cirkel_child_natural (self->tray, GTK_ORIENTATION_HORIZONTAL, -1);
      cirkel_child_place (self->tray, 0, 0, board_x,
                          MAX (height, cirkel_child_least (self->tray, GTK_ORIENTATION_VERTICAL, board_x)));
      board_width -= board_x;
      set_beside (self, !self->no_sheet && board_width - sheet >= height * LEAST_SHARE);
      /* In the middle, but for as much as the sheet needs beside the circles. */
      if (self->beside)
        board_width = CLAMP (2 * (board_width - sheet) - height, board_width - sheet, board_width);
    }

  board_width = MAX (board_width, 200);
  board_height = MAX (board_height, 200);
  cirkel_child_place (self->board, board_x, 0, board_width, board_height);
  allocate_ghost_toggle (self, &(CirkelRect){ board_x, 0, board_width, board_height },
                         MAX (board_x + board_width, width - (int)(sheet * self->shown)));
  if (self->shown > 0)
    cirkel_child_place (self->details, width - (int)(sheet * self->shown), 0, sheet, height);
  allocate_toasts (self, width, board_height, sheet);
  gtk_widget_size_allocate (self->flight, &(GtkAllocation){ 0, 0, width, height }, -1);
}

static void
cirkel_board_page_measure (GtkWidget     *widget,
                           GtkOrientation orientation,
                           int            for_size,
                           int           *minimum,
                           int           *natural,
                           int           *minimum_baseline,
                           int           *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? 340 : 360;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 1150 : 680;
}

static gboolean
cirkel_board_page_focus (GtkWidget *widget, GtkDirectionType direction)
{
  GtkWidget *child = gtk_widget_get_focus_child (widget);
  gboolean   forward = direction != GTK_DIR_TAB_BACKWARD;

  if (child == NULL)
    child = forward ? gtk_widget_get_first_child (widget) : gtk_widget_get_last_child (widget);

  /* The order of the children: tray, board, sheet. */
  for (; child != NULL;
       child = forward ? gtk_widget_get_next_sibling (child) : gtk_widget_get_prev_sibling (child))
    if (gtk_widget_get_child_visible (child) && gtk_widget_child_focus (child, direction))
      return TRUE;

  return FALSE;
}

/* Keys for the whole page */

static gboolean
escape_capture_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  return cirkel_hand_put_back (CIRKEL_BOARD_PAGE (widget)->hand);
}

static gboolean
escape_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  return cirkel_board_page_close_details (CIRKEL_BOARD_PAGE (widget));
}

static void
add_escape (CirkelBoardPage *self, GtkPropagationPhase phase, GtkShortcutFunc func)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_event_controller_set_propagation_phase (controller, phase);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0),
                                                          gtk_callback_action_new (func, NULL, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

static void
make_children (CirkelBoardPage *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->tray = cirkel_tray_new (self->table);
  self->board = cirkel_board_new (self->table);
  self->toasts = adw_toast_overlay_new ();
  self->flight = cirkel_card_flight_new (self->table);
  gtk_widget_set_parent (self->tray, widget);
  gtk_widget_set_parent (self->board, widget);
  self->ghost_toggle = cirkel_ghost_toggle_new (self->table);
  gtk_widget_set_parent (self->ghost_toggle, widget);
  gtk_widget_set_parent (self->toasts, widget);
  gtk_widget_set_parent (self->flight, widget);
}

static void
cirkel_board_page_constructed (GObject *object)
{
  CirkelBoardPage *self = CIRKEL_BOARD_PAGE (object);

  G_OBJECT_CLASS (cirkel_board_page_parent_class)->constructed (object);

  self->style = cirkel_board_style_new (gtk_widget_get_display (GTK_WIDGET (self)));
  if (self->table == NULL)
    {
      CirkelSession *session = cirkel_document_get_session (self->document);

      self->table = cirkel_table_new (session, cirkel_document_get_history (self->document),
                                      cirkel_session_get_current (session));
    }
  self->travel = cirkel_card_travel_new (GTK_WIDGET (self), self->table, find_view);
  make_children (self);
  cirkel_card_travel_set_widgets (self->travel, CIRKEL_BOARD (self->board),
                                  CIRKEL_CARD_FLIGHT (self->flight));

  g_signal_connect_object (self->table, "notify::selected", G_CALLBACK (table_notify_selected_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->table, "details", G_CALLBACK (table_details_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->table, "details", G_CALLBACK (details_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  self->removed_toast = cirkel_removed_toast_new (self->table, ADW_TOAST_OVERLAY (self->toasts));

  self->slide = adw_timed_animation_new (GTK_WIDGET (self), 0, 1, SLIDE_MS,
                                         adw_callback_animation_target_new (slide_cb, self, NULL));
  self->hand = cirkel_hand_new (GTK_WIDGET (self), self->table, CIRKEL_BOARD (self->board),
                                CIRKEL_TRAY (self->tray), CIRKEL_CARD_FLIGHT (self->flight));
  add_escape (self, GTK_PHASE_CAPTURE, escape_capture_cb);
  add_escape (self, GTK_PHASE_BUBBLE, escape_cb);
}

static void
cirkel_board_page_dispose (GObject *object)
{
  CirkelBoardPage *self = CIRKEL_BOARD_PAGE (object);

  g_clear_handle_id (&self->fold_id, g_source_remove);
  if (self->slide != NULL)
    adw_animation_pause (self->slide);
  g_clear_object (&self->slide);
  g_clear_object (&self->removed_toast);
  g_clear_object (&self->hand);
  g_clear_object (&self->travel);
  g_clear_pointer (&self->flight, gtk_widget_unparent);
  g_clear_pointer (&self->toasts, gtk_widget_unparent);
  g_clear_pointer (&self->details, gtk_widget_unparent);
  g_clear_pointer (&self->ghost_toggle, gtk_widget_unparent);
  g_clear_pointer (&self->board, gtk_widget_unparent);
  g_clear_pointer (&self->tray, gtk_widget_unparent);
  g_clear_object (&self->style);
  g_clear_object (&self->table);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (cirkel_board_page_parent_class)->dispose (object);
}

static void
cirkel_board_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  CirkelBoardPage *self = CIRKEL_BOARD_PAGE (object);

  switch (id)
    {
    case PROP_DOCUMENT:
      g_value_set_object (value, self->document);
      break;
    case PROP_TABLE:
      g_value_set_object (value, self->table);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
cirkel_board_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  CirkelBoardPage *self = CIRKEL_BOARD_PAGE (object);

  switch (id)
    {
    case PROP_DOCUMENT:
      self->document = g_value_dup_object (value);
      break;
    case PROP_TABLE:
      self->table = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
cirkel_board_page_class_init (CirkelBoardPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = cirkel_board_page_constructed;
  object_class->dispose = cirkel_board_page_dispose;
  object_class->get_property = cirkel_board_page_get_property;
  object_class->set_property = cirkel_board_page_set_property;

  widget_class->measure = cirkel_board_page_measure;
  widget_class->size_allocate = cirkel_board_page_size_allocate;
  widget_class->focus = cirkel_board_page_focus;

  properties[PROP_DOCUMENT]
    = g_param_spec_object ("document", NULL, NULL, CIRKEL_TYPE_DOCUMENT,
                           G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_TABLE]
    = g_param_spec_object ("table", NULL, NULL, CIRKEL_TYPE_TABLE,
                           G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "cirkel-page");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_board_page_init (CirkelBoardPage *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * cirkel_board_page_new:
 * @document: a session with its history
 *
 * Returns: (transfer floating): the table of the session's current conversation
 */
GtkWidget *
cirkel_board_page_new (CirkelDocument *document)
{
  return g_object_new (CIRKEL_TYPE_BOARD_PAGE, "document", document, NULL);
}

/**
 * cirkel_board_page_new_for_table:
 * @document: a session with its history
 * @table: the table of one of its conversations, which others may share
 *
 * Returns: (transfer floating): the table on the screen
 */
GtkWidget *
cirkel_board_page_new_for_table (CirkelDocument *document, CirkelTable *table)
{
  return g_object_new (CIRKEL_TYPE_BOARD_PAGE, "document", document, "table", table, NULL);
}

/**
 * cirkel_board_page_set_has_sheet:
 * @self: a page
 * @has_sheet: whether the sheet about the selected card is here
 *
 * Where the guide beside the board shows the selected card, the board has no sheet of its own.
 */
void
cirkel_board_page_set_has_sheet (CirkelBoardPage *self, gboolean has_sheet)
{
  self->no_sheet = !has_sheet;
  update_open (self);
}

/**
 * cirkel_board_page_get_document:
 * @self: a page
 *
 * Returns: (transfer none): the document whose session lies on the table
 */
CirkelDocument *
cirkel_board_page_get_document (CirkelBoardPage *self)
{
  return self->document;
}

/**
 * cirkel_board_page_get_table:
 * @self: a page
 *
 * Returns: (transfer none): what lies on the table, and what can be done with it
 */
CirkelTable *
cirkel_board_page_get_table (CirkelBoardPage *self)
{
  return self->table;
}

/**
 * cirkel_board_page_get_board:
 * @self: a page
 *
 * Returns: (transfer none): the board
 */
CirkelBoard *
cirkel_board_page_get_board (CirkelBoardPage *self)
{
  return CIRKEL_BOARD (self->board);
}

/**
 * cirkel_board_page_get_tray:
 * @self: a page
 *
 * Returns: (transfer none): the tray
 */
CirkelTray *
cirkel_board_page_get_tray (CirkelBoardPage *self)
{
  return CIRKEL_TRAY (self->tray);
}

/**
 * cirkel_board_page_get_flight:
 * @self: a page
 *
 * Returns: (transfer none): the layer for the card that moves
 */
CirkelCardFlight *
cirkel_board_page_get_flight (CirkelBoardPage *self)
{
  return CIRKEL_CARD_FLIGHT (self->flight);
}

/**
 * cirkel_board_page_find_view:
 * @self: a page
 * @card: a card
 *
 * Returns: (transfer none) (nullable): the view of the card, wherever it lies
 */
CirkelCardView *
cirkel_board_page_find_view (CirkelBoardPage *self, CirkelCard *card)
{
  CirkelCardView *view = cirkel_card_view_find (self->board, card);

  return view != NULL ? view : cirkel_tray_find_view (CIRKEL_TRAY (self->tray), card);
}

/**
 * cirkel_board_page_close_details:
 * @self: a page
 *
 * Closes the sheet about the selected card; no card is selected then.
 *
 * Returns: whether a card was selected
 */
gboolean
cirkel_board_page_close_details (CirkelBoardPage *self)
{
  CirkelCard *card = cirkel_table_get_selected (self->table);
  GtkWidget  *focus;

  if (card == NULL)
    return FALSE;

  focus = gtk_widget_get_focus_child (GTK_WIDGET (self));
  if (focus != NULL && focus == self->details)
    gtk_widget_grab_focus (GTK_WIDGET (cirkel_board_page_find_view (self, card)));
  cirkel_table_select (self->table, NULL, FALSE);

  return TRUE;
}
