/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-guide-pane.h"

#include "cirkel-child.h"
#include "cirkel-letter-size.h"
#include "cirkel-guide.h"
#include "cirkel-language.h"

/**
 * CirkelGuidePane:
 *
 * The middle of the window with the guide beside it.
 *
 * With room enough the guide stands beside, as long as people want it there. On a narrow window, and while
 * all is calm, it lies over the middle when it is asked for, until it is closed again.
 */

/* Under this width, in pixels, there is no room for both. */
#define FOLD_WIDTH 1000
/* How wide the guide is, in letters' sizes, and the most it takes of the window. */
#define GUIDE_EM 25
#define MOST_SHARE 0.34

struct _CirkelGuidePane
{
  GtkWidget parent_instance;

  CirkelTalk *talk;
  GtkWidget  *content;
  GtkWidget  *guide; /* made when it is first shown */
  GtkWidget  *room;  /* stands where the guide will be, in the first picture */

  gboolean pinned;
  gboolean calm;
  gboolean folded;
  gboolean over;  /* shown over the content, while folded */
  gboolean shown; /* what others were told */
  guint    fold_id;
  guint    tick_id;
  guint    n_ticks;
};

G_DEFINE_FINAL_TYPE (CirkelGuidePane, cirkel_guide_pane, GTK_TYPE_WIDGET)

enum
{
  PROP_CONTENT = 1,
  PROP_SHOWN,
  PROP_PINNED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
has_focus (GtkWidget *widget)
{
  GtkRoot   *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, widget);
}

static void update (CirkelGuidePane *self);

static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  CirkelGuidePane *self = CIRKEL_GUIDE_PANE (widget);

  /* The first comes before the first picture, the second after it. */
  if (++self->n_ticks < 2)
    return G_SOURCE_CONTINUE;

  self->tick_id = 0;
  g_clear_pointer (&self->room, gtk_widget_unparent);
  update (self);

  return G_SOURCE_REMOVE;
}

/* The middle is what people wait for: in the first picture the guide is only a place. */
static void
ensure_guide (CirkelGuidePane *self)
{
  g_autoptr (CirkelLanguageScope) scope = NULL;

  if (self->guide != NULL || self->room != NULL)
    return;

  if (self->n_ticks < 2)
    {
      self->room = g_object_new (GTK_TYPE_BOX, "css-name", "cirkel-guide", "accessible-role",
                                 GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
      gtk_widget_insert_after (self->room, GTK_WIDGET (self), self->content);
      if (self->tick_id == 0)
        self->tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
      return;
    }

  scope = cirkel_language_scope_new (cirkel_session_get_language (cirkel_talk_get_session (self->talk)));
  self->guide = cirkel_guide_new (self->talk);
  gtk_widget_insert_after (self->guide, GTK_WIDGET (self), self->content);
}

/* What was asked for on purpose is gone, and so is the focus. */
static void
leave_guide (CirkelGuidePane *self)
{
  cirkel_guide_close_tips (CIRKEL_GUIDE (self->guide));
  if (has_focus (self->guide))
    gtk_widget_child_focus (self->content, GTK_DIR_TAB_FORWARD);
}

static void
update (CirkelGuidePane *self)
{
  gboolean shown = self->talk != NULL && (self->folded ? self->over : self->pinned);

  if (shown)
    ensure_guide (self);
  if (self->guide != NULL)
    {
      cirkel_guide_set_closable (CIRKEL_GUIDE (self->guide), self->folded);
      if (self->folded)
        gtk_widget_add_css_class (self->guide, "over");
      else
        gtk_widget_remove_css_class (self->guide, "over");
      if (!shown)
        leave_guide (self);
      gtk_widget_set_visible (self->guide, shown);
    }
  if (self->room != NULL)
    gtk_widget_set_visible (self->room, shown);
  gtk_widget_queue_resize (GTK_WIDGET (self));

  if (self->shown == shown)
    return;
  self->shown = shown;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOWN]);
}

static gboolean
fold_cb (gpointer data)
{
  CirkelGuidePane *self = CIRKEL_GUIDE_PANE (data);

  self->fold_id = 0;
  update (self);

  return G_SOURCE_REMOVE;
}

static void
set_folded (CirkelGuidePane *self, gboolean folded)
{
  if (self->folded == folded)
    return;

  self->folded = folded;
  self->over = FALSE;
  /* Nothing can come or go while it is given its size. */
  if (self->fold_id == 0)
    self->fold_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, fold_cb, self, NULL);
}

/* Sizes */

static int
get_guide_width (CirkelGuidePane *self, GtkWidget *guide, int width)
{
  double wanted = GUIDE_EM * cirkel_letter_size_get_em (guide);

  return MAX (cirkel_child_least (guide, GTK_ORIENTATION_HORIZONTAL, -1),
              (int)MIN (wanted, self->folded ? width : width * MOST_SHARE));
}

static void
cirkel_guide_pane_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CirkelGuidePane *self = CIRKEL_GUIDE_PANE (widget);
  GtkWidget       *guide = self->guide != NULL ? self->guide : self->room;
  int              content_width = width;

  set_folded (self, self->calm || width < FOLD_WIDTH);
  if (guide != NULL && gtk_widget_get_visible (guide))
    {
      int guide_width = get_guide_width (self, guide, width);
      int guide_height = MAX (height, cirkel_child_least (guide, GTK_ORIENTATION_VERTICAL, guide_width));

      if (!self->folded)
        content_width -= guide_width;
      cirkel_child_place (guide, width - guide_width, 0, guide_width, guide_height);
    }

  cirkel_child_place (self->content, 0, 0, content_width, height);
}

static void
cirkel_guide_pane_measure (GtkWidget     *widget,
                           GtkOrientation orientation,
                           int            for_size,
                           int           *minimum,
                           int           *natural,
                           int           *minimum_baseline,
                           int           *natural_baseline)
{
  CirkelGuidePane *self = CIRKEL_GUIDE_PANE (widget);

  /* The guide takes what it is given: it can be folded, and scrolls. */
  gtk_widget_measure (self->content, orientation, orientation == GTK_ORIENTATION_VERTICAL ? -1 : for_size,
                      minimum, natural, NULL, NULL);
}

static gboolean
escape_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  CirkelGuidePane *self = CIRKEL_GUIDE_PANE (widget);

  if (!self->folded || !self->over)
    return FALSE;

  cirkel_guide_pane_set_shown (self, FALSE);

  return TRUE;
}

static void
cirkel_guide_pane_dispose (GObject *object)
{
  CirkelGuidePane *self = CIRKEL_GUIDE_PANE (object);

  g_clear_handle_id (&self->fold_id, g_source_remove);
  if (self->tick_id != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick_id);
  self->tick_id = 0;
  g_clear_pointer (&self->room, gtk_widget_unparent);
  g_clear_pointer (&self->guide, gtk_widget_unparent);
  g_clear_pointer (&self->content, gtk_widget_unparent);
  g_clear_object (&self->talk);

  G_OBJECT_CLASS (cirkel_guide_pane_parent_class)->dispose (object);
}

static void
cirkel_guide_pane_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  CirkelGuidePane *self = CIRKEL_GUIDE_PANE (object);

  if (id == PROP_CONTENT)
    g_value_set_object (value, self->content);
  else if (id == PROP_SHOWN)
    g_value_set_boolean (value, cirkel_guide_pane_get_shown (self));
  else if (id == PROP_PINNED)
    g_value_set_boolean (value, cirkel_guide_pane_get_pinned (self));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
cirkel_guide_pane_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  CirkelGuidePane *self = CIRKEL_GUIDE_PANE (object);

  if (id == PROP_CONTENT)
    {
      self->content = g_value_get_object (value);
      gtk_widget_set_parent (self->content, GTK_WIDGET (self));
    }
  else if (id == PROP_SHOWN)
    cirkel_guide_pane_set_shown (self, g_value_get_boolean (value));
  else if (id == PROP_PINNED)
    cirkel_guide_pane_set_pinned (self, g_value_get_boolean (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
cirkel_guide_pane_class_init (CirkelGuidePaneClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass   *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = cirkel_guide_pane_dispose;
  object_class->get_property = cirkel_guide_pane_get_property;
  object_class->set_property = cirkel_guide_pane_set_property;
  widget_class->measure = cirkel_guide_pane_measure;
  widget_class->size_allocate = cirkel_guide_pane_size_allocate;

  /**
   * CirkelGuidePane:content:
   *
   * What stands in the middle.
   */
  properties[PROP_CONTENT]
    = g_param_spec_object ("content", NULL, NULL, GTK_TYPE_WIDGET,
                           G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  /**
   * CirkelGuidePane:shown:
   *
   * Whether the guide is to be seen now.
   */
  properties[PROP_SHOWN] = g_param_spec_boolean ("shown", NULL, NULL, FALSE, flags);
  /**
   * CirkelGuidePane:pinned:
   *
   * Whether the guide stands beside the content where there is room.
   */
  properties[PROP_PINNED] = g_param_spec_boolean ("pinned", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
  gtk_widget_class_set_css_name (widget_class, "cirkel-guide-pane");
}

static void
cirkel_guide_pane_init (CirkelGuidePane *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * cirkel_guide_pane_new:
 * @content: what stands in the middle
 *
 * Returns: (transfer floating): the content, without a guide until there is a talk
 */
GtkWidget *
cirkel_guide_pane_new (GtkWidget *content)
{
  return g_object_new (CIRKEL_TYPE_GUIDE_PANE, "content", content, NULL);
}

/**
 * cirkel_guide_pane_set_talk:
 * @self: a pane
 * @talk: the conversation on the screen
 *
 * Leads through another conversation from now on.
 */
void
cirkel_guide_pane_set_talk (CirkelGuidePane *self, CirkelTalk *talk)
{
  g_set_object (&self->talk, talk);
  g_clear_pointer (&self->guide, gtk_widget_unparent);
  update (self);
}

/**
 * cirkel_guide_pane_get_shown:
 * @self: a pane
 *
 * Returns: whether the guide is to be seen now
 */
gboolean
cirkel_guide_pane_get_shown (CirkelGuidePane *self)
{
  return self->shown;
}

/**
 * cirkel_guide_pane_set_shown:
 * @self: a pane
 * @shown: whether the guide is to be seen
 *
 * Shows or hides the guide, beside the content or over it. Beside it, that is also what is wanted from then
 * on.
 */
void
cirkel_guide_pane_set_shown (CirkelGuidePane *self, gboolean shown)
{
  if (!self->folded)
    {
      cirkel_guide_pane_set_pinned (self, shown);
      return;
    }

  self->over = shown;
  update (self);
  if (shown && self->guide != NULL)
    gtk_widget_child_focus (self->guide, GTK_DIR_TAB_FORWARD);
}

/**
 * cirkel_guide_pane_get_pinned:
 * @self: a pane
 *
 * Returns: whether the guide stands beside the content where there is room
 */
gboolean
cirkel_guide_pane_get_pinned (CirkelGuidePane *self)
{
  return self->pinned;
}

/**
 * cirkel_guide_pane_set_pinned:
 * @self: a pane
 * @pinned: whether the guide stands beside the content where there is room
 */
void
cirkel_guide_pane_set_pinned (CirkelGuidePane *self, gboolean pinned)
{
  if (self->pinned == pinned)
    return;

  self->pinned = pinned;
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PINNED]);
}

/**
 * cirkel_guide_pane_set_calm:
 * @self: a pane
 * @calm: whether the guide is out of the way
 *
 * Folds the guide away, also where there is room for it, or brings it back as it was, tips included.
 * What is wanted where there is room does not change by that.
 */
void
cirkel_guide_pane_set_calm (CirkelGuidePane *self, gboolean calm)
{
  if (self->calm == calm)
    return;

  self->calm = calm;
  self->over = FALSE;
  self->folded = calm || gtk_widget_get_width (GTK_WIDGET (self)) < FOLD_WIDTH;
  if (self->guide != NULL && calm)
    cirkel_guide_set_tips_aside (CIRKEL_GUIDE (self->guide), TRUE);
  update (self);
  if (self->guide != NULL && !calm)
    cirkel_guide_set_tips_aside (CIRKEL_GUIDE (self->guide), FALSE);
}
