/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-explore-layout.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "cirkel-child.h"
#include "cirkel-letter-size.h"
#include "cirkel-reading-column.h"
#include "cirkel-explore-foot.h"
#include "cirkel-explore-words.h"
#include "cirkel-scroll.h"

/**
 * CirkelExploreLayout:
 *
 * One page of the exploration: which one it is, its title and its text, what there is to do, and below it
 * the way on. At the side, where there is one, stands the board; where the window is too narrow for both, a
 * button goes from the one to the other.
 *
 * The title takes the focus, so that who listens hears the new page from its beginning.
 *
 * Emits `leave` before people go to another page: what is written there by then counts.
 */

/* The column beside the board, and the one on its own, in sizes of the letters. */
#define COLUMN_EM 30
#define ALONE_EM 44
/* The column takes at most so much of the width where the board is beside it. */
#define COLUMN_SHARE 0.42
/* Narrower than this the board is behind the button. */
#define NARROW_WIDTH 700
/* So much of the words is to be seen in any window, in pixels. */
#define LEAST_TEXT 140
/* Lower than this the words come closer together. */
#define LOW_HEIGHT 620

struct _CirkelExploreLayout
{
  GtkWidget parent_instance;

  GtkWidget *scroller;
  GtkWidget *column;
  GtkWidget *foot;
  GtkWidget *foot_column;
  GtkWidget *words;
  GtkWidget *switcher;
  GtkWidget *side;
  gboolean   narrow;
  gboolean   low;       /* little height: what stands around the words takes less of it */
  gboolean   overflows; /* the words go on below the edge */
  gboolean   shows_side;
  guint      fold_source;
};

G_DEFINE_FINAL_TYPE (CirkelExploreLayout, cirkel_explore_layout, GTK_TYPE_WIDGET)

enum
{
  LEAVE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* Which of the two is to be seen */

static void
set_class (CirkelExploreLayout *self, const char *css_class, gboolean on)
{
  if (on)
    gtk_widget_add_css_class (GTK_WIDGET (self), css_class);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), css_class);
}

static void
update_shown (CirkelExploreLayout *self)
{
  gboolean on_board = self->side != NULL && self->narrow && self->shows_side;

  gtk_widget_set_child_visible (self->scroller, !on_board);
  set_class (self, "narrow", self->narrow);
  set_class (self, "low", self->low);
  set_class (self, "long", self->overflows);
  if (self->side != NULL)
    {
      gtk_widget_set_child_visible (self->side, !self->narrow || self->shows_side);
      gtk_widget_set_visible (self->switcher, self->narrow);
      gtk_button_set_label (GTK_BUTTON (self->switcher),
                            on_board ? _ ("Show the Text") : _ ("Show the Board"));
    }
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
switcher_clicked_cb (CirkelExploreLayout *self)
{
  self->shows_side = !self->shows_side;
  update_shown (self);
}

static gboolean
fold_cb (gpointer data)
{
  CirkelExploreLayout *self = data;

  self->fold_source = 0;
  update_shown (self);

  return G_SOURCE_REMOVE;
}

static void
fold_later (CirkelExploreLayout *self)
{
  if (self->fold_source == 0)
    self->fold_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, fold_cb, self, NULL);
}

/* Where everything is */

static int
get_em (CirkelExploreLayout *self, int n)
{
  return (int)(n * cirkel_letter_size_get_em (GTK_WIDGET (self)));
}

static void
cirkel_explore_layout_measure (GtkWidget     *widget,
                               GtkOrientation orientation,
                               int            for_size,
                               int           *minimum,
                               int           *natural,
                               int           *minimum_baseline,
                               int           *natural_baseline)
{
  CirkelExploreLayout *self = CIRKEL_EXPLORE_LAYOUT (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MAX (cirkel_child_least (self->scroller, orientation, -1),
                      cirkel_child_least (self->foot, orientation, -1));
      *natural = MAX (*minimum, get_em (self, ALONE_EM));
    }
  else
    {
      *minimum = cirkel_child_least (self->foot, orientation, for_size) + LEAST_TEXT;
      *natural = *minimum;
    }
}

/* The way on comes right below the words; where they are too long for that, at the end of the page. */
static void
place_column (CirkelExploreLayout *self, int width, int height)
{
  int foot = cirkel_child_least (self->foot, GTK_ORIENTATION_VERTICAL, width);
  int words = cirkel_child_least (self->column, GTK_ORIENTATION_VERTICAL, width);
  int above
    = MAX (MIN (words, height - foot), cirkel_child_least (self->scroller, GTK_ORIENTATION_VERTICAL, width));

  /* Nothing can come or go while widgets are given their size. */
  if ((words > above) != self->overflows)
    fold_later (self);
  self->overflows = words > above;
  cirkel_child_place (self->scroller, 0, 0, width, above);
  cirkel_child_place (self->foot, 0, above, width, foot);
}

static int
get_column_width (CirkelExploreLayout *self, int width)
{
  int least = MAX (cirkel_child_least (self->scroller, GTK_ORIENTATION_HORIZONTAL, -1),
                   cirkel_child_least (self->foot, GTK_ORIENTATION_HORIZONTAL, -1));

  return MAX (least, MIN (get_em (self, COLUMN_EM), (int)(width * COLUMN_SHARE)));
}

static void
cirkel_explore_layout_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CirkelExploreLayout *self = CIRKEL_EXPLORE_LAYOUT (widget);
  gboolean             narrow = width < NARROW_WIDTH;
  int                  column = self->side != NULL && !narrow ? get_column_width (self, width) : width;

  if (narrow != self->narrow || (height < LOW_HEIGHT) != self->low)
    fold_later (self);
  self->narrow = narrow;
  self->low = height < LOW_HEIGHT;

  if (narrow && self->side != NULL && gtk_widget_get_child_visible (self->side))
    {
      int foot = cirkel_child_least (self->foot, GTK_ORIENTATION_VERTICAL, width);

      cirkel_child_place (self->side, 0, 0, width, MAX (height - foot, LEAST_TEXT));
      cirkel_child_place (self->foot, 0, MAX (height - foot, LEAST_TEXT), width, foot);
      if (gtk_widget_get_child_visible (self->scroller))
        place_column (self, width, height);
      return;
    }

  place_column (self, column, height);
  if (self->side != NULL && gtk_widget_get_child_visible (self->side))
    cirkel_child_place (self->side, column, 0, MAX (width - column, 1), height);
}

static gboolean
cirkel_explore_layout_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (CIRKEL_EXPLORE_LAYOUT (widget)->words);
}

static void
cirkel_explore_layout_dispose (GObject *object)
{
  CirkelExploreLayout *self = CIRKEL_EXPLORE_LAYOUT (object);

  g_clear_handle_id (&self->fold_source, g_source_remove);
  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_pointer (&self->foot, gtk_widget_unparent);
  g_clear_pointer (&self->side, gtk_widget_unparent);

  G_OBJECT_CLASS (cirkel_explore_layout_parent_class)->dispose (object);
}

static void
cirkel_explore_layout_class_init (CirkelExploreLayoutClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_explore_layout_dispose;
  widget_class->measure = cirkel_explore_layout_measure;
  widget_class->size_allocate = cirkel_explore_layout_size_allocate;
  widget_class->grab_focus = cirkel_explore_layout_grab_focus;

  signals[LEAVE] = g_signal_new ("leave", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "cirkel-explore-layout");
}

static void
cirkel_explore_layout_init (CirkelExploreLayout *self)
{
  self->column = cirkel_reading_column_new (ALONE_EM, NULL);
  self->scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER, "child",
                                 self->column, NULL);
  cirkel_scroll_follow_focus (self->scroller);
  self->foot_column = cirkel_reading_column_new (ALONE_EM, NULL);
  self->foot = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_add_css_class (self->foot, "way-on");
  gtk_box_append (GTK_BOX (self->foot), self->foot_column);
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
  gtk_widget_set_parent (self->foot, GTK_WIDGET (self));
}

/**
 * cirkel_explore_layout_new:
 * @talk: the conversation that the client prepares
 * @stop: which page it is
 *
 * Returns: (transfer floating): a page with the words of its chapter, and with the way on
 */
GtkWidget *
cirkel_explore_layout_new (CirkelTalk *talk, CirkelExploreStop *stop)
{
  CirkelExploreLayout *self = g_object_new (CIRKEL_TYPE_EXPLORE_LAYOUT, NULL);

  self->words = cirkel_explore_words_new (cirkel_talk_get_method (talk), stop);
  adw_bin_set_child (ADW_BIN (self->column), self->words);
  adw_bin_set_child (ADW_BIN (self->foot_column), cirkel_explore_foot_new (stop));

  return GTK_WIDGET (self);
}

/**
 * cirkel_explore_layout_set_words:
 * @self: a page
 * @title: its title
 * @text: what stands below it; "" for nothing
 *
 * Gives the page other words than those of its chapter: for one card of many.
 */
void
cirkel_explore_layout_set_words (CirkelExploreLayout *self, const char *title, const char *text)
{
  cirkel_explore_words_set_own (CIRKEL_EXPLORE_WORDS (self->words), title, text);
}

/**
 * cirkel_explore_layout_append:
 * @self: a page
 * @control: (transfer floating): something to do or to read, below the text
 *
 * Adds it below what was added before.
 */
void
cirkel_explore_layout_append (CirkelExploreLayout *self, GtkWidget *control)
{
  cirkel_explore_words_append (CIRKEL_EXPLORE_WORDS (self->words), control);
}

/**
 * cirkel_explore_layout_set_side:
 * @self: a page
 * @side: (transfer floating): what stands beside the text, as a rule the board
 *
 * To be called once.
 */
void
cirkel_explore_layout_set_side (CirkelExploreLayout *self, GtkWidget *side)
{
  g_return_if_fail (self->side == NULL);

  self->side = side;
  gtk_widget_insert_after (side, GTK_WIDGET (self), self->foot);
  gtk_widget_add_css_class (GTK_WIDGET (self), "beside");
  self->switcher = gtk_button_new ();
  gtk_widget_set_name (self->switcher, "explore-switch");
  gtk_widget_set_halign (self->switcher, GTK_ALIGN_START);
  g_signal_connect_object (self->switcher, "clicked", G_CALLBACK (switcher_clicked_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_prepend (GTK_BOX (self->foot), self->switcher);
  update_shown (self);
}

/**
 * cirkel_explore_layout_set_returning:
 * @self: a page
 *
 * Lets the way on lead back to the last page, from which somebody came to change something here.
 */
void
cirkel_explore_layout_set_returning (CirkelExploreLayout *self)
{
  adw_bin_set_child (ADW_BIN (self->foot_column), cirkel_explore_foot_new_return ());
}

/**
 * cirkel_explore_layout_leave:
 * @self: a page
 *
 * Tells the page that people go to another one now, before it is clear which one that is.
 */
void
cirkel_explore_layout_leave (CirkelExploreLayout *self)
{
  g_signal_emit (self, signals[LEAVE], 0);
}

static GtkWidget *
find_named (GtkWidget *widget, const char *name)
{
  GtkWidget *found = NULL;

  if (g_str_equal (gtk_widget_get_name (widget), name))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_named (child, name);

  return found;
}

/**
 * cirkel_explore_layout_focus_named:
 * @self: a page
 * @name: the name of something to do there
 *
 * Gives that the focus, where it is on the page.
 */
void
cirkel_explore_layout_focus_named (CirkelExploreLayout *self, const char *name)
{
  GtkWidget *found = find_named (self->words, name);

  if (found != NULL)
    gtk_widget_grab_focus (found);
}
