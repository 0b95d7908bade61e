/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-session-page.h"

#include <glib/gi18n-lib.h>

#include "cirkel-agreements-page.h"
#include "cirkel-announce.h"
#include "cirkel-board-style.h"
#include "cirkel-closing-page.h"
#include "cirkel-first-focus.h"
#include "cirkel-guide-pane.h"
#include "cirkel-language.h"
#include "cirkel-letter-size.h"
#include "cirkel-needs-page.h"
#include "cirkel-opening-page.h"
#include "cirkel-past-bar.h"
#include "cirkel-session-header.h"
#include "cirkel-stepper.h"
#include "cirkel-trouble-bar.h"

/**
 * CirkelSessionPage:
 *
 * The content of a window with a session: the header bar, which tells the label and whether
 * the work is safe, and below it one conversation: as a rule the last.
 *
 * Each step has a page in the middle; steps two and three share the board. A page is made when
 * the step is first opened. Another conversation makes all of them anew.
 *
 * In calm, what is for the eyes of the professional alone is out of sight: the guide, and in the header
 * bar all but what leads on and out. The question at hand stands there instead.
 */

/* Below this width the header has room for few buttons. */
#define NARROW_WIDTH 480

struct _CirkelSessionPage
{
  AdwBin parent_instance;

  CirkelDocument *document;

  CirkelSessionHeader *header;
  AdwBin              *demo_bin;
  AdwBin              *past_bin;
  AdwBin              *stepper_bin;
  AdwBin              *trouble_bin;
  GtkWidget           *pane;
  GtkStack            *middle;

  CirkelTalk       *talk;
  CirkelBoardStyle *style; /* every page has something of the board */
  GtkWidget        *pages[CIRKEL_N_STEPS];
  guint             rebuild_source;
  CirkelLetterSize  size;
  gboolean          narrow;
  gboolean          calm;
  guint             resize_source;
};

G_DEFINE_FINAL_TYPE (CirkelSessionPage, cirkel_session_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_DOCUMENT,
  PROP_DEMO_BAR,
  PROP_TALK,
  PROP_GUIDE_SHOWN,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static CirkelSession *
get_session (CirkelSessionPage *self)
{
  return cirkel_document_get_session (self->document);
}

static CirkelLanguageScope *
enter_language (CirkelSessionPage *self)
{
  return cirkel_language_scope_new (cirkel_session_get_language (get_session (self)));
}

static void
update_trouble (CirkelSessionPage *self)
{
  g_autoptr (CirkelLanguageScope) scope = enter_language (self);

  cirkel_trouble_bar_update (self->trouble_bin, self->document);
}

static GtkWidget *
make_step_page (CirkelSessionPage *self, CirkelStep step)
{
  switch (step)
    {
    case CIRKEL_STEP_NEEDED:
      return cirkel_needs_page_new (self->talk);
    case CIRKEL_STEP_CLOSING:
      return cirkel_closing_page_new (self->talk);
    case CIRKEL_STEP_DOABLE:
      return cirkel_agreements_page_new (self->talk);
    case CIRKEL_STEP_OPENING:
      return cirkel_opening_page_new (self->talk);
    case CIRKEL_STEP_PRESENT:
    case CIRKEL_STEP_DEVELOP:
    default:
      return cirkel_board_page_new_for_table (self->document, cirkel_talk_get_table (self->talk));
    }
}

static gboolean
is_on_board (CirkelStep step)
{
  return step == CIRKEL_STEP_PRESENT || step == CIRKEL_STEP_DEVELOP;
}

/* Where the guide shows the selected card, the board has no sheet about it. */
static void
update_sheet (CirkelSessionPage *self)
{
  GtkWidget *board = self->pages[CIRKEL_STEP_PRESENT];

  if (board != NULL)
    cirkel_board_page_set_has_sheet (CIRKEL_BOARD_PAGE (board), !cirkel_session_page_get_guide_shown (self));
}

static GtkWidget *
ensure_step_page (CirkelSessionPage *self, CirkelStep step)
{
  CirkelStep kept = is_on_board (step) ? CIRKEL_STEP_PRESENT : step;

  if (self->pages[kept] == NULL)
    {
      self->pages[kept] = make_step_page (self, kept);
      gtk_stack_add_child (self->middle, self->pages[kept]);
      update_sheet (self);
    }

  return self->pages[kept];
}

static void
pane_notify_shown_cb (CirkelSessionPage *self)
{
  g_autoptr (CirkelLanguageScope) scope = enter_language (self);

  update_sheet (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_GUIDE_SHOWN]);
}

static void
show_step (CirkelSessionPage *self)
{
  g_autoptr (CirkelLanguageScope) scope = enter_language (self);

  gtk_stack_set_visible_child (self->middle, ensure_step_page (self, cirkel_talk_get_step (self->talk)));
}

static void
clear_pages (CirkelSessionPage *self)
{
  for (int i = 0; i < CIRKEL_N_STEPS; i++)
    if (self->pages[i] != NULL)
      gtk_stack_remove (self->middle, g_steal_pointer (&self->pages[i]));
}

/* Nobody takes an earlier conversation for that of now. */
static void
update_past (CirkelSessionPage *self)
{
  g_autoptr (CirkelLanguageScope) scope = enter_language (self);

  adw_bin_set_child (self->past_bin,
                     cirkel_talk_get_editable (self->talk) ? NULL : cirkel_past_bar_new (self->talk));
}

static void
take_conversation (CirkelSessionPage *self, CirkelConversation *conversation)
{
  clear_pages (self);
  if (self->talk != NULL)
    g_signal_handlers_disconnect_by_data (self->talk, self);
  g_clear_object (&self->talk);

  self->talk = cirkel_talk_new (self->document, conversation);
  g_signal_connect_swapped (self->talk, "notify::step", G_CALLBACK (show_step), self);
  update_past (self);
  cirkel_session_header_set_talk (self->header, self->talk);
  show_step (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TALK]);
  adw_bin_set_child (self->stepper_bin, cirkel_stepper_new (self->talk));
  cirkel_guide_pane_set_talk (CIRKEL_GUIDE_PANE (self->pane), self->talk);
  /* In front of a group the keys are for the bar, which takes the focus by itself. */
  if (adw_bin_get_child (self->demo_bin) == NULL)
    cirkel_first_focus_take_when_drawn (self->middle);
}

static gboolean
rebuild_cb (gpointer data)
{
  CirkelSessionPage *self = data;

  self->rebuild_source = 0;
  take_conversation (self, cirkel_session_get_current (get_session (self)));

  return G_SOURCE_REMOVE;
}

/* A conversation was added, or undone. Not at once: the button that did it is on a page that goes. */
static void
conversations_changed_cb (CirkelSessionPage *self)
{
  if (self->rebuild_source == 0)
    self->rebuild_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, rebuild_cb, self, NULL);
}

static gboolean
resize_cb (gpointer data)
{
  CirkelSessionPage *self = data;
  GtkWidget         *growing[]
    = { GTK_WIDGET (self->header), GTK_WIDGET (self->demo_bin), GTK_WIDGET (self->stepper_bin), self->pane };

  self->resize_source = 0;
  cirkel_session_header_set_narrow (self->header, self->narrow);
  for (gsize i = 0; i < G_N_ELEMENTS (growing); i++)
    cirkel_letter_size_apply (growing[i], self->size);

  return G_SOURCE_REMOVE;
}

static void
cirkel_session_page_measure (GtkWidget     *widget,
                             GtkOrientation orientation,
                             int            for_size,
                             int           *minimum,
                             int           *natural,
                             int           *minimum_baseline,
                             int           *natural_baseline)
{
  gtk_widget_measure (adw_bin_get_child (ADW_BIN (widget)), orientation, for_size, minimum, natural,
                      minimum_baseline, natural_baseline);
}

static void
cirkel_session_page_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CirkelSessionPage *self = CIRKEL_SESSION_PAGE (widget);
  CirkelLetterSize   size = cirkel_letter_size_for (width, height);
  gboolean           narrow = width < NARROW_WIDTH;

  gtk_widget_allocate (adw_bin_get_child (ADW_BIN (widget)), width, height, baseline, NULL);

  /* Letters cannot change while widgets are given their size. */
  if ((size != self->size || narrow != self->narrow) && self->resize_source == 0)
    self->resize_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, resize_cb, self, NULL);
  self->size = size;
  self->narrow = narrow;
}

static void
cirkel_session_page_constructed (GObject *object)
{
  CirkelSessionPage *self = CIRKEL_SESSION_PAGE (object);

  G_OBJECT_CLASS (cirkel_session_page_parent_class)->constructed (object);

  g_signal_connect_object (self->document, "notify::state", G_CALLBACK (update_trouble), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->document, "notify::saved-at", G_CALLBACK (update_trouble), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->document, "notify::file", G_CALLBACK (update_trouble), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (cirkel_session_get_conversations (get_session (self)), "items-changed",
                           G_CALLBACK (conversations_changed_cb), self, G_CONNECT_SWAPPED);

  self->style = cirkel_board_style_new (gtk_widget_get_display (GTK_WIDGET (self)));
  cirkel_session_header_set_document (self->header, self->document);
  take_conversation (self, cirkel_session_get_current (get_session (self)));
  update_trouble (self);
}

static void
cirkel_session_page_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  CirkelSessionPage *self = CIRKEL_SESSION_PAGE (object);

  switch (property_id)
    {
    case PROP_DOCUMENT:
      g_value_set_object (value, self->document);
      break;
    case PROP_TALK:
      g_value_set_object (value, self->talk);
      break;
    case PROP_GUIDE_SHOWN:
      g_value_set_boolean (value, cirkel_session_page_get_guide_shown (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
cirkel_session_page_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  CirkelSessionPage *self = CIRKEL_SESSION_PAGE (object);

  switch (property_id)
    {
    case PROP_DOCUMENT:
      self->document = g_value_dup_object (value);
      break;
    case PROP_DEMO_BAR:
      adw_bin_set_child (self->demo_bin, g_value_get_object (value));
      break;
    case PROP_GUIDE_SHOWN:
      cirkel_session_page_set_guide_shown (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
cirkel_session_page_dispose (GObject *object)
{
  CirkelSessionPage *self = CIRKEL_SESSION_PAGE (object);

  g_clear_handle_id (&self->rebuild_source, g_source_remove);
  g_clear_handle_id (&self->resize_source, g_source_remove);
  if (self->talk != NULL)
    g_signal_handlers_disconnect_by_data (self->talk, self);
  g_clear_object (&self->talk);
  g_clear_object (&self->style);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (cirkel_session_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, CirkelSessionPage, header);
  gtk_widget_class_bind_template_child (widget_class, CirkelSessionPage, demo_bin);
  gtk_widget_class_bind_template_child (widget_class, CirkelSessionPage, past_bin);
  gtk_widget_class_bind_template_child (widget_class, CirkelSessionPage, stepper_bin);
  gtk_widget_class_bind_template_child (widget_class, CirkelSessionPage, trouble_bin);
  gtk_widget_class_bind_template_child (widget_class, CirkelSessionPage, middle);
  gtk_widget_class_bind_template_child (widget_class, CirkelSessionPage, pane);
}

static void
cirkel_session_page_class_init (CirkelSessionPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = cirkel_session_page_constructed;
  object_class->get_property = cirkel_session_page_get_property;
  object_class->set_property = cirkel_session_page_set_property;
  object_class->dispose = cirkel_session_page_dispose;
  widget_class->measure = cirkel_session_page_measure;
  widget_class->size_allocate = cirkel_session_page_size_allocate;

  /**
   * CirkelSessionPage:document:
   *
   * The session on the page.
   */
  properties[PROP_DOCUMENT]
    = g_param_spec_object ("document", NULL, NULL, CIRKEL_TYPE_DOCUMENT,
                           G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  /**
   * CirkelSessionPage:demo-bar: (nullable)
   *
   * What stands between the header and the steps of a session that is shown to a group.
   */
  properties[PROP_DEMO_BAR]
    = g_param_spec_object ("demo-bar", NULL, NULL, GTK_TYPE_WIDGET,
                           G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  /**
   * CirkelSessionPage:talk:
   *
   * The conversation on the page.
   */
  properties[PROP_TALK]
    = g_param_spec_object ("talk", NULL, NULL, CIRKEL_TYPE_TALK,
                           G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  /**
   * CirkelSessionPage:guide-shown:
   *
   * Whether the guide is to be seen.
   */
  properties[PROP_GUIDE_SHOWN] = g_param_spec_boolean (
    "guide-shown", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (CIRKEL_TYPE_GUIDE_PANE);
  g_type_ensure (CIRKEL_TYPE_SESSION_HEADER);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/cirkel-session-page.ui");
  bind_children (widget_class);
}

static void
cirkel_session_page_init (CirkelSessionPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* With a layout manager the page would not be told its size. */
  gtk_widget_set_layout_manager (GTK_WIDGET (self), NULL);
  g_signal_connect_swapped (self->pane, "notify::shown", G_CALLBACK (pane_notify_shown_cb), self);
}

/**
 * cirkel_session_page_new:
 * @document: the session to show
 *
 * Returns: (transfer floating): the content of a window, in the language in use
 */
GtkWidget *
cirkel_session_page_new (CirkelDocument *document)
{
  return cirkel_session_page_new_for_group (document, NULL);
}

/**
 * cirkel_session_page_new_for_group:
 * @document: the session to show
 * @demo_bar: (nullable) (transfer floating): what stands between the header and the steps
 *
 * Returns: (transfer floating): the content of a window that shows a session to a group, in the
 *   language in use
 */
GtkWidget *
cirkel_session_page_new_for_group (CirkelDocument *document, GtkWidget *demo_bar)
{
  return g_object_new (CIRKEL_TYPE_SESSION_PAGE, "document", document, "demo-bar", demo_bar, NULL);
}

/**
 * cirkel_session_page_get_guide_shown:
 * @self: the page
 *
 * Returns: whether the guide is to be seen
 */
gboolean
cirkel_session_page_get_guide_shown (CirkelSessionPage *self)
{
  return cirkel_guide_pane_get_shown (CIRKEL_GUIDE_PANE (self->pane));
}

/**
 * cirkel_session_page_set_guide_shown:
 * @self: the page
 * @shown: whether the guide is to be seen
 */
void
cirkel_session_page_set_guide_shown (CirkelSessionPage *self, gboolean shown)
{
  cirkel_guide_pane_set_shown (CIRKEL_GUIDE_PANE (self->pane), shown);
}

/**
 * cirkel_session_page_remember_guide:
 * @self: the page
 * @settings: the settings of the program
 *
 * Shows the guide beside the steps as it was the last time, and remembers that for the next.
 */
void
cirkel_session_page_remember_guide (CirkelSessionPage *self, GSettings *settings)
{
  g_settings_bind (settings, "show-guide", self->pane, "pinned", G_SETTINGS_BIND_DEFAULT);
}

/* What had the keys may be gone with the header bar that was. */
static void
keep_focus (CirkelSessionPage *self)
{
  GtkRoot   *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->header)))
    cirkel_first_focus_take_when_drawn (self->middle);
}

/**
 * cirkel_session_page_set_calm:
 * @self: the page
 * @calm: whether only what is for everybody at the table is to be seen
 *
 * Hides guide and tips, with the question at hand in the header bar instead, or shows them as they were.
 */
void
cirkel_session_page_set_calm (CirkelSessionPage *self, gboolean calm)
{
  g_autoptr (CirkelLanguageScope) scope = enter_language (self);

  if (self->calm == calm)
    return;

  self->calm = calm;
  keep_focus (self);
  cirkel_guide_pane_set_calm (CIRKEL_GUIDE_PANE (self->pane), calm);
  cirkel_session_header_set_calm (self->header, calm);
  cirkel_announce (GTK_WIDGET (self), calm ? _ ("Full screen. The guide is hidden; F11 brings it back.")
                                           : _ ("You left full screen."));
}

/**
 * cirkel_session_page_get_talk:
 * @self: the page
 *
 * Returns: (transfer none): the conversation on the page
 */
CirkelTalk *
cirkel_session_page_get_talk (CirkelSessionPage *self)
{
  return self->talk;
}

/**
 * cirkel_session_page_show_conversation:
 * @self: the page
 * @conversation: (nullable): a conversation of the session, or %NULL for the last one
 *
 * Shows a conversation. An earlier one can be looked at, not changed.
 */
void
cirkel_session_page_show_conversation (CirkelSessionPage *self, CirkelConversation *conversation)
{
  if (conversation == NULL)
    conversation = cirkel_session_get_current (get_session (self));

  if (cirkel_talk_get_conversation (self->talk) != conversation)
    take_conversation (self, conversation);
}

/**
 * cirkel_session_page_go:
 * @self: the page
 * @steps: how many steps to go on; back where it is negative
 *
 * Goes to a step before or after the present one, if there is one. The keys are for its page then.
 */
void
cirkel_session_page_go (CirkelSessionPage *self, int steps)
{
  int step = (int)cirkel_talk_get_step (self->talk) + steps;

  if (step < 0 || step >= CIRKEL_N_STEPS)
    return;

  cirkel_talk_set_step (self->talk, (CirkelStep)step);
  cirkel_first_focus_take_when_drawn (self->middle);
}

/**
 * cirkel_session_page_get_board_page:
 * @self: the page
 *
 * Returns: (transfer none) (nullable): the board with all that belongs to it, where it is on the screen
 */
CirkelBoardPage *
cirkel_session_page_get_board_page (CirkelSessionPage *self)
{
  return is_on_board (cirkel_talk_get_step (self->talk))
           ? CIRKEL_BOARD_PAGE (self->pages[CIRKEL_STEP_PRESENT])
           : NULL;
}
