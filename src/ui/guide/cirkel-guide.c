/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-guide.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "cirkel-card-details.h"
#include "cirkel-guide-head.h"
#include "cirkel-question-card.h"
#include "cirkel-question-list.h"
#include "cirkel-step-notes.h"
#include "cirkel-tips-page.h"

/**
 * CirkelGuide:
 *
 * What helps to lead a step of the conversation: its goal, the question at hand, the other questions,
 * and notes.
 *
 * While a card is selected and the circles are on the screen, what there is about the card stands where
 * the list of questions is. Tips are opened on purpose, in the place of all this, and close by themselves
 * when the talk goes on to another step.
 */

/* So much of the list stays below the question; with less room the whole guide scrolls. */
#define LEAST_LIST_HEIGHT 220

struct _CirkelGuide
{
  GtkWidget parent_instance;

  CirkelTalk   *talk;
  GSignalGroup *card_signals;

  GtkWidget *pages; /* the talk, or tips */
  GtkWidget *scroller;
  GtkWidget *head;
  GtkWidget *question;
  GtkWidget *below; /* the list, or the selected card */
  GtkWidget *list_scroller;
  GtkWidget *list;
  AdwBin    *notes;
  GtkWidget *ways_button;
  GtkWidget *help_button;
  GtkWidget *tips_opener;
  gboolean   tips_aside;     /* open, but not to be seen */
  GtkWidget *details_opener; /* what had the focus when the details were asked for */
};

G_DEFINE_FINAL_TYPE (CirkelGuide, cirkel_guide, GTK_TYPE_WIDGET)

enum
{
  PROP_TALK = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
has_focus_in (CirkelGuide *self, GtkWidget *widget)
{
  GtkRoot   *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && widget != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

/* The selected card */

static void
close_details (CirkelGuide *self)
{
  gboolean   focused = has_focus_in (self, gtk_stack_get_child_by_name (GTK_STACK (self->below), "card"));
  GtkWidget *opener = self->details_opener;

  cirkel_table_select (cirkel_talk_get_table (self->talk), NULL, FALSE);
  if (focused && (opener == NULL || !gtk_widget_get_mapped (opener) || !gtk_widget_grab_focus (opener)))
    gtk_widget_child_focus (self->question, GTK_DIR_TAB_FORWARD);
  g_clear_weak_pointer (&self->details_opener);
}

/* Made when it is first needed: the first picture is to come soon. */
static void
ensure_details (CirkelGuide *self)
{
  GtkWidget *details;

  if (gtk_stack_get_child_by_name (GTK_STACK (self->below), "card") != NULL)
    return;

  details = cirkel_card_details_new (cirkel_talk_get_table (self->talk));
  g_signal_connect_swapped (details, "close", G_CALLBACK (close_details), self);
  gtk_stack_add_named (GTK_STACK (self->below), details, "card");
}

static gboolean
is_about_card (CirkelGuide *self)
{
  CirkelStep step = cirkel_talk_get_step (self->talk);

  return (step == CIRKEL_STEP_PRESENT || step == CIRKEL_STEP_DEVELOP)
         && cirkel_table_get_selected (cirkel_talk_get_table (self->talk)) != NULL;
}

/* By key or by wish of assistive technology: the next key is for the details. */
static void
table_details_cb (CirkelGuide *self)
{
  GtkWidget *details = gtk_stack_get_child_by_name (GTK_STACK (self->below), "card");

  if (details == NULL || !gtk_widget_get_mapped (details))
    return;

  g_set_weak_pointer (&self->details_opener, gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self))));
  gtk_widget_child_focus (details, GTK_DIR_TAB_FORWARD);
}

/* Tips */

static gboolean
are_tips_shown (CirkelGuide *self)
{
  return gtk_stack_get_child_by_name (GTK_STACK (self->pages), "tips") != NULL && !self->tips_aside;
}

static void
close_tips (CirkelGuide *self)
{
  GtkWidget *tips = gtk_stack_get_child_by_name (GTK_STACK (self->pages), "tips");
  gboolean   focused = has_focus_in (self, tips);

  if (tips == NULL)
    return;

  self->tips_aside = FALSE;
  gtk_stack_set_visible_child_name (GTK_STACK (self->pages), "talk");
  gtk_stack_remove (GTK_STACK (self->pages), tips);
  if (focused)
    gtk_widget_grab_focus (self->tips_opener);
}

static void
show_tips (CirkelGuide *self, GtkWidget *page, GtkWidget *opener)
{
  close_tips (self);
  self->tips_opener = opener;
  g_signal_connect_swapped (page, "close", G_CALLBACK (close_tips), self);
  gtk_stack_add_named (GTK_STACK (self->pages), page, "tips");
  gtk_stack_set_visible_child (GTK_STACK (self->pages), page);
  gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);
}

static void
ways_cb (CirkelGuide *self)
{
  guint            n_ways;
  const CirkelTip *ways = cirkel_method_get_ways (cirkel_talk_get_method (self->talk), &n_ways);

  show_tips (self, cirkel_tips_page_new (_ ("Help to find values"), ways, n_ways), self->ways_button);
}

static void
help_cb (CirkelGuide *self)
{
  guint            n_subjects;
  const CirkelTip *help = cirkel_method_get_help (cirkel_talk_get_method (self->talk), &n_subjects);
  GtkWidget       *page = cirkel_tips_page_new (_ ("Tips for the professional"), help, n_subjects);

  cirkel_tips_page_set_mark (CIRKEL_TIPS_PAGE (page), _ ("Only for who leads the conversation. "
                                                         "These tips close by themselves at the next step."));
  show_tips (self, page, self->help_button);
}

/* What is shown */

static void
scroll_to_question (CirkelGuide *self)
{
  GtkWidget     *row = cirkel_question_list_get_row_at_hand (CIRKEL_QUESTION_LIST (self->list));
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->list_scroller));
  GtkWidget     *header;
  graphene_rect_t bounds, header_bounds;

  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller)), 0);
  if (row == NULL || !gtk_widget_get_mapped (row)
      || !gtk_widget_compute_bounds (row, gtk_widget_get_parent (self->list), &bounds))
    return;

  header = gtk_list_box_row_get_header (GTK_LIST_BOX_ROW (row));
  if (header != NULL
      && gtk_widget_compute_bounds (header, gtk_widget_get_parent (self->list), &header_bounds))
    graphene_rect_union (&bounds, &header_bounds, &bounds);
  gtk_adjustment_clamp_page (adjustment, bounds.origin.y, bounds.origin.y + bounds.size.height);
}

static void
update (CirkelGuide *self)
{
  gboolean about_card = is_about_card (self);

  g_signal_group_set_target (self->card_signals,
                             cirkel_table_get_selected (cirkel_talk_get_table (self->talk)));
  if (about_card)
    ensure_details (self);
  gtk_stack_set_visible_child_name (GTK_STACK (self->below), about_card ? "card" : "list");
  cirkel_guide_head_set_brief (CIRKEL_GUIDE_HEAD (self->head), about_card);
  cirkel_question_card_update (CIRKEL_QUESTION_CARD (self->question));
  cirkel_question_list_update (CIRKEL_QUESTION_LIST (self->list));
}

static void
question_changed_cb (CirkelGuide *self)
{
  update (self);
  scroll_to_question (self);
}

static void
step_changed_cb (CirkelGuide *self)
{
  CirkelStep step = cirkel_talk_get_step (self->talk);

  close_tips (self);
  cirkel_guide_head_update (CIRKEL_GUIDE_HEAD (self->head));
  cirkel_question_list_fill (CIRKEL_QUESTION_LIST (self->list));
  adw_bin_set_child (self->notes, cirkel_step_notes_new (self->talk));
  /* Where values are looked for and laid down. */
  gtk_widget_set_visible (self->ways_button, step <= CIRKEL_STEP_DEVELOP);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->list_scroller)),
                            0);
  update (self);
}

/* What it is made of */

static GtkWidget *
make_opener (CirkelGuide *self, const char *label, const char *name, GCallback clicked)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *text = g_object_new (GTK_TYPE_LABEL, "label", label, "xalign", 0.0, "hexpand", TRUE, "wrap",
                                  TRUE, "max-width-chars", 24, NULL);

  gtk_box_append (GTK_BOX (box), text);
  gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic",
                                               "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_set_name (button, name);
  gtk_widget_add_css_class (button, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_signal_connect_swapped (button, "clicked", clicked, self);

  return button;
}

static GtkWidget *
make_scroller (GtkWidget *child)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), child);

  return scroller;
}

static GtkWidget *
make_list_page (CirkelGuide *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  self->list = cirkel_question_list_new (self->talk);
  self->notes = ADW_BIN (adw_bin_new ());
  self->ways_button = make_opener (self, _ ("Help to find values"), "ways-button", G_CALLBACK (ways_cb));
  self->help_button
    = make_opener (self, _ ("Tips for the professional"), "help-button", G_CALLBACK (help_cb));
  gtk_widget_add_css_class (box, "list-page");
  gtk_box_append (GTK_BOX (box), self->list);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->notes));
  gtk_box_append (GTK_BOX (box), self->ways_button);
  gtk_box_append (GTK_BOX (box), self->help_button);

  self->list_scroller = make_scroller (box);

  return self->list_scroller;
}

static void
make_pages (CirkelGuide *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  self->head = cirkel_guide_head_new (self->talk);
  self->question = cirkel_question_card_new (self->talk);
  self->below = g_object_new (GTK_TYPE_STACK, "vexpand", TRUE, "height-request", LEAST_LIST_HEIGHT,
                              "hhomogeneous", TRUE, "vhomogeneous", FALSE, NULL);
  gtk_stack_add_named (GTK_STACK (self->below), make_list_page (self), "list");
  gtk_widget_add_css_class (box, "talk");
  gtk_box_append (GTK_BOX (box), self->head);
  gtk_box_append (GTK_BOX (box), self->question);
  gtk_box_append (GTK_BOX (box), self->below);

  self->scroller = make_scroller (box);
  self->pages = gtk_stack_new ();
  gtk_stack_add_named (GTK_STACK (self->pages), self->scroller, "talk");
  gtk_widget_set_parent (self->pages, GTK_WIDGET (self));
}

static void
watch (CirkelGuide *self)
{
  CirkelTable *table = cirkel_talk_get_table (self->talk);

  self->card_signals = g_signal_group_new (CIRKEL_TYPE_CARD);
  g_signal_group_connect_swapped (self->card_signals, "notify", G_CALLBACK (update), self);

  g_signal_connect_object (self->talk, "notify::step", G_CALLBACK (step_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->talk, "notify::question", G_CALLBACK (question_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (table, "notify::method", G_CALLBACK (step_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (table, "notify::selected", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (table, "notify::circle", G_CALLBACK (question_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (table, "details", G_CALLBACK (table_details_cb), self, G_CONNECT_SWAPPED);
  for (CirkelStep step = 0; step < CIRKEL_N_STEPS; step++)
    g_signal_connect_object (
      cirkel_record_list (
        cirkel_conversation_get_step_state (cirkel_talk_get_conversation (self->talk), step), "discussed"),
      "items-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}

static void
cirkel_guide_constructed (GObject *object)
{
  CirkelGuide *self = CIRKEL_GUIDE (object);

  G_OBJECT_CLASS (cirkel_guide_parent_class)->constructed (object);

  make_pages (self);
  watch (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Guide"), -1);
  step_changed_cb (self);
}

static gboolean
escape_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  CirkelGuide *self = CIRKEL_GUIDE (widget);

  if (are_tips_shown (self))
    close_tips (self);
  else if (is_about_card (self))
    close_details (self);
  else
    return FALSE;

  return TRUE;
}

static void
cirkel_guide_dispose (GObject *object)
{
  CirkelGuide *self = CIRKEL_GUIDE (object);

  g_clear_object (&self->card_signals);
  g_clear_weak_pointer (&self->details_opener);
  g_clear_pointer (&self->pages, gtk_widget_unparent);
  g_clear_object (&self->talk);

  G_OBJECT_CLASS (cirkel_guide_parent_class)->dispose (object);
}

static void
cirkel_guide_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_TALK)
    CIRKEL_GUIDE (object)->talk = g_value_dup_object (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
cirkel_guide_class_init (CirkelGuideClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = cirkel_guide_constructed;
  object_class->dispose = cirkel_guide_dispose;
  object_class->set_property = cirkel_guide_set_property;

  properties[PROP_TALK] = g_param_spec_object (
    "talk", NULL, NULL, CIRKEL_TYPE_TALK, G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-guide");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_guide_init (CirkelGuide *self)
{
  gtk_widget_set_name (GTK_WIDGET (self), "guide");
}

/**
 * cirkel_guide_new:
 * @talk: the conversation on the screen
 *
 * Returns: (transfer floating): the guide of its steps
 */
GtkWidget *
cirkel_guide_new (CirkelTalk *talk)
{
  return g_object_new (CIRKEL_TYPE_GUIDE, "talk", talk, NULL);
}

/**
 * cirkel_guide_set_closable:
 * @self: a guide
 * @closable: whether it has a button to close it
 *
 * Where it lies over something else, it can be put away.
 */
void
cirkel_guide_set_closable (CirkelGuide *self, gboolean closable)
{
  cirkel_guide_head_set_closable (CIRKEL_GUIDE_HEAD (self->head), closable);
}

/**
 * cirkel_guide_close_tips:
 * @self: a guide
 *
 * Closes what was opened on purpose, as it is when the guide is put away. What was put aside stays there.
 */
void
cirkel_guide_close_tips (CirkelGuide *self)
{
  if (are_tips_shown (self))
    close_tips (self);
}

/**
 * cirkel_guide_set_tips_aside:
 * @self: a guide
 * @aside: whether open tips are to be out of sight
 *
 * Puts open tips out of sight, or brings those back that were put aside and did not become out of date
 * meanwhile.
 */
void
cirkel_guide_set_tips_aside (CirkelGuide *self, gboolean aside)
{
  GtkWidget *tips = gtk_stack_get_child_by_name (GTK_STACK (self->pages), "tips");

  if (tips == NULL || self->tips_aside == aside)
    return;

  self->tips_aside = aside;
  gtk_stack_set_visible_child_name (GTK_STACK (self->pages), aside ? "talk" : "tips");
}
