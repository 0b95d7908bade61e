/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-help-window.h"

#include <glib/gi18n-lib.h>

#include "cirkel-enum-types.h"
#include "cirkel-explore-page.h"
#include "cirkel-help-page.h"
#include "cirkel-language.h"
#include "cirkel-paper-window.h"

/**
 * CirkelHelpWindow:
 *
 * How to work with the program: a list of subjects, and the one that is chosen. In a narrow window one is
 * seen at a time.
 *
 * A window has one, beside which people go on with what they do. It speaks the language of that window, and
 * tells a client who explores alone only what is for them.
 */

#define WIDTH 1000
#define HEIGHT 720
/* How wide the list is, in letters. */
#define LIST_CHARS 21

struct _CirkelHelpWindow
{
  AdwWindow parent_instance;

  CirkelWindow   *owner; /* it takes this window with it */
  GtkWindowGroup *group; /* of its own: a dialog in front of the owner does not stop people from reading */
  char           *language;
  gboolean        alone;

  GListStore *subjects; /* that are shown */
  guint       position;
  AdwLeaflet *leaflet;
  GtkListBox *list;
  GtkWidget  *list_pane;
  GtkWidget  *page_pane;
  AdwBin     *page;
};

G_DEFINE_FINAL_TYPE (CirkelHelpWindow, cirkel_help_window, ADW_TYPE_WINDOW)

/* Subjects */

static gboolean
is_alone (CirkelHelpWindow *self)
{
  return CIRKEL_IS_EXPLORE_PAGE (cirkel_window_get_page (self->owner));
}

static void
read_subjects (CirkelHelpWindow *self)
{
  g_autoptr (CirkelHelp) help = cirkel_help_new (self->language);
  GListModel *all = G_LIST_MODEL (cirkel_record_list (help, "subjects"));

  g_list_store_remove_all (self->subjects);
  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (CirkelHelpSubject) subject = g_list_model_get_item (all, i);

      if (!self->alone || cirkel_record_int (subject, "alone"))
        g_list_store_append (self->subjects, subject);
    }
}

/* Returns: where the topic is; the first where it is not for whom the window is now. */
static guint
find_position (CirkelHelpWindow *self, CirkelHelpTopic topic)
{
  GListModel *subjects = G_LIST_MODEL (self->subjects);

  for (guint i = 0; i < g_list_model_get_n_items (subjects); i++)
    {
      g_autoptr (CirkelHelpSubject) subject = g_list_model_get_item (subjects, i);

      if (cirkel_record_int (subject, "id") == (int)topic)
        return i;
    }

  return 0;
}

static void
show_page (CirkelHelpWindow *self)
{
  g_autoptr (CirkelHelpSubject) subject
    = g_list_model_get_item (G_LIST_MODEL (self->subjects), self->position);

  adw_bin_set_child (self->page, cirkel_help_page_new (subject));
}

static void
row_selected_cb (CirkelHelpWindow *self, GtkListBoxRow *row)
{
  if (row == NULL || self->position == (guint)gtk_list_box_row_get_index (row))
    return;

  self->position = (guint)gtk_list_box_row_get_index (row);
  show_page (self);
}

/* Where the window is narrow, who chooses wants to see it. */
static void
row_activated_cb (CirkelHelpWindow *self, GtkListBoxRow *row)
{
  if (!adw_leaflet_get_folded (self->leaflet))
    return;

  adw_leaflet_set_visible_child (self->leaflet, self->page_pane);
  cirkel_help_page_take_focus (adw_bin_get_child (self->page));
}

/* Arrows lead through the subjects, Tab to what is read: not past all of them first. */
static gboolean
leave_list_cb (GtkWidget *list, GVariant *direction, gpointer data)
{
  CirkelHelpWindow *self = data;

  return !adw_leaflet_get_folded (self->leaflet)
         && gtk_widget_child_focus (GTK_WIDGET (self->page),
                                    (GtkDirectionType)g_variant_get_int32 (direction));
}

static void
select_position (CirkelHelpWindow *self, guint position)
{
  self->position = position;
  gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, (int)position));
  show_page (self);
}

static void
turn_to (CirkelHelpWindow *self, CirkelHelpTopic topic)
{
  select_position (self, find_position (self, topic));
  adw_leaflet_set_visible_child (self->leaflet, self->page_pane);
  cirkel_help_page_take_focus (adw_bin_get_child (self->page));
}

static void
to_list_cb (CirkelHelpWindow *self)
{
  adw_leaflet_set_visible_child (self->leaflet, self->list_pane);
  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_selected_row (self->list)));
}

/* What it is made of */

static GtkWidget *
make_row (gpointer subject, gpointer data)
{
  const char *title = cirkel_record_text (subject, "title");
  GtkWidget  *label = g_object_new (GTK_TYPE_LABEL, "label", title, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                    PANGO_WRAP_WORD_CHAR, "width-chars", LIST_CHARS, NULL);
  GtkWidget  *row = g_object_new (GTK_TYPE_LIST_BOX_ROW, "child", label, NULL);
  g_autoptr (GEnumClass) topics = g_type_class_ref (CIRKEL_TYPE_HELP_TOPIC);
  g_autofree char *name
    = g_strconcat ("help-", g_enum_get_value (topics, cirkel_record_int (subject, "id"))->value_nick, NULL);

  gtk_widget_set_name (row, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);

  return row;
}

static GtkWidget *
make_header (CirkelHelpWindow *self, GtkWidget *title, const char *buttons)
{
  GtkWidget *header = adw_header_bar_new ();

  gtk_widget_add_css_class (header, "flat");
  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header), title);
  /* The buttons of the window stand at the ends of both together. */
  g_object_bind_property (self->leaflet, "folded", header, buttons, G_BINDING_SYNC_CREATE);

  return header;
}

static void
add_key (CirkelHelpWindow *self, GtkEventController *keys, const char *key, GtkDirectionType direction)
{
  GtkShortcutAction *action = gtk_callback_action_new (leave_list_cb, self, NULL);

  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (keys),
    gtk_shortcut_new_with_arguments (gtk_shortcut_trigger_parse_string (key), action, "i", (int)direction));
}

static GtkWidget *
make_list (CirkelHelpWindow *self)
{
  GtkWidget          *list = gtk_list_box_new ();
  GtkEventController *keys = gtk_shortcut_controller_new ();

  add_key (self, keys, "Tab", GTK_DIR_TAB_FORWARD);
  add_key (self, keys, "<Shift>ISO_Left_Tab", GTK_DIR_TAB_BACKWARD);
  gtk_widget_add_controller (list, keys);
  gtk_widget_set_name (list, "help-subjects");
  gtk_widget_add_css_class (list, "navigation-sidebar");
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_BROWSE);
  gtk_list_box_bind_model (GTK_LIST_BOX (list), G_LIST_MODEL (self->subjects), make_row, NULL, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Subjects"), -1);
  g_signal_connect_object (list, "row-selected", G_CALLBACK (row_selected_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (list, "row-activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);

  return list;
}

static GtkWidget *
make_list_pane (CirkelHelpWindow *self)
{
  GtkWidget *pane = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->list = GTK_LIST_BOX (make_list (self));
  g_object_set (scroller, "hscrollbar-policy", GTK_POLICY_NEVER, "child", self->list, "vexpand", TRUE,
                "focusable", FALSE, NULL);

  gtk_widget_add_css_class (pane, "help-list");
  gtk_box_append (GTK_BOX (pane),
                  make_header (self, adw_window_title_new (_ ("Help"), ""), "show-end-title-buttons"));
  gtk_box_append (GTK_BOX (pane), scroller);

  return pane;
}

static GtkWidget *
make_back (CirkelHelpWindow *self)
{
  GtkWidget *button = gtk_button_new ();

  gtk_button_set_child (GTK_BUTTON (button),
                        g_object_new (ADW_TYPE_BUTTON_CONTENT, "icon-name", "go-previous-symbolic", "label",
                                      _ ("All Subjects"), NULL));
  gtk_widget_set_name (button, "help-back");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("All Subjects"),
                                  -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (to_list_cb), self, G_CONNECT_SWAPPED);
  g_object_bind_property (self->leaflet, "folded", button, "visible", G_BINDING_SYNC_CREATE);

  return button;
}

static GtkWidget *
make_page_pane (CirkelHelpWindow *self)
{
  GtkWidget *pane = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *header = make_header (self, adw_bin_new (), "show-start-title-buttons");

  self->page = ADW_BIN (adw_bin_new ());
  gtk_widget_set_name (GTK_WIDGET (self->page), "help-page");
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), make_back (self));
  gtk_widget_set_hexpand (pane, TRUE);
  gtk_box_append (GTK_BOX (pane), header);
  gtk_box_append (GTK_BOX (pane), GTK_WIDGET (self->page));

  return pane;
}

static void
build (CirkelHelpWindow *self, CirkelHelpTopic topic)
{
  g_autoptr (CirkelLanguageScope) scope = cirkel_language_scope_new (self->language);

  read_subjects (self);
  self->leaflet = ADW_LEAFLET (adw_leaflet_new ());
  self->list_pane = make_list_pane (self);
  self->page_pane = make_page_pane (self);
  adw_leaflet_set_fold_threshold_policy (self->leaflet, ADW_FOLD_THRESHOLD_POLICY_NATURAL);
  adw_leaflet_append (self->leaflet, self->list_pane);
  adw_leaflet_append (self->leaflet, self->page_pane);
  gtk_window_set_title (GTK_WINDOW (self), _ ("Help"));
  adw_window_set_content (ADW_WINDOW (self), GTK_WIDGET (self->leaflet));
  turn_to (self, topic);
}

/* What happens in the other window */

static void
owner_changed_cb (CirkelHelpWindow *self)
{
  const char     *language = cirkel_window_get_language (self->owner);
  gboolean        alone = is_alone (self);
  CirkelHelpTopic topic = cirkel_help_window_get_topic (self);

  if (g_str_equal (language, self->language) && alone == self->alone)
    return;

  g_free (self->language);
  self->language = g_strdup (language);
  self->alone = alone;
  build (self, topic);
}

static void
active_changed_cb (CirkelHelpWindow *self)
{
  if (gtk_window_is_active (GTK_WINDOW (self)))
    cirkel_language_use (self->language);
}

static void
cirkel_help_window_dispose (GObject *object)
{
  CirkelHelpWindow *self = CIRKEL_HELP_WINDOW (object);

  G_OBJECT_CLASS (cirkel_help_window_parent_class)->dispose (object);

  g_clear_object (&self->group);
  g_clear_object (&self->subjects);
}

static void
cirkel_help_window_finalize (GObject *object)
{
  g_free (CIRKEL_HELP_WINDOW (object)->language);

  G_OBJECT_CLASS (cirkel_help_window_parent_class)->finalize (object);
}

static void
cirkel_help_window_class_init (CirkelHelpWindowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cirkel_help_window_dispose;
  G_OBJECT_CLASS (klass)->finalize = cirkel_help_window_finalize;

  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
cirkel_help_window_init (CirkelHelpWindow *self)
{
  self->subjects = g_list_store_new (CIRKEL_TYPE_HELP_SUBJECT);
  self->group = gtk_window_group_new ();
  gtk_window_group_add_window (self->group, GTK_WINDOW (self));
  gtk_widget_set_name (GTK_WIDGET (self), "help-window");
  g_signal_connect (self, "notify::is-active", G_CALLBACK (active_changed_cb), NULL);
}

static CirkelHelpWindow *
cirkel_help_window_new (CirkelWindow *owner, CirkelHelpTopic topic)
{
  /* Of the program too: its keys are to work here. */
  CirkelHelpWindow *self
    = g_object_new (CIRKEL_TYPE_HELP_WINDOW, "application", gtk_window_get_application (GTK_WINDOW (owner)),
                    "transient-for", owner, "width-request", 360, "height-request", 320, NULL);

  self->owner = owner;
  self->language = g_strdup (cirkel_window_get_language (owner));
  self->alone = is_alone (self);
  /* With "destroy-with-parent" the toolkit does not let go of the parent where a key here ends both. */
  g_signal_connect_object (owner, "destroy", G_CALLBACK (gtk_window_destroy), self, G_CONNECT_SWAPPED);
  /* It is told whenever the content is made anew, also in another language. */
  g_signal_connect_object (owner, "notify::talk", G_CALLBACK (owner_changed_cb), self, G_CONNECT_SWAPPED);
  cirkel_paper_window_fit (GTK_WINDOW (self), GTK_WINDOW (owner), WIDTH, HEIGHT);
  build (self, topic);

  return self;
}

static CirkelHelpWindow *
find (CirkelWindow *owner)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l != NULL; l = l->next)
    if (CIRKEL_IS_HELP_WINDOW (l->data) && CIRKEL_HELP_WINDOW (l->data)->owner == owner)
      return l->data;

  return NULL;
}

/**
 * cirkel_help_window_show:
 * @owner: the window with what the help is asked about
 * @topic: what to begin with
 *
 * Shows the help, in the language of @owner.
 */
void
cirkel_help_window_show (CirkelWindow *owner, CirkelHelpTopic topic)
{
  CirkelHelpWindow *self;

  g_return_if_fail (CIRKEL_IS_WINDOW (owner));

  self = find (owner);
  if (self == NULL)
    self = cirkel_help_window_new (owner, topic);
  else
    turn_to (self, topic);
  gtk_window_present (GTK_WINDOW (self));
}

/**
 * cirkel_help_window_get_topic:
 * @self: a help window
 *
 * Returns: what is read in it
 */
CirkelHelpTopic
cirkel_help_window_get_topic (CirkelHelpWindow *self)
{
  g_autoptr (CirkelHelpSubject) subject = NULL;

  g_return_val_if_fail (CIRKEL_IS_HELP_WINDOW (self), CIRKEL_HELP_TOPIC_FIRST);

  subject = g_list_model_get_item (G_LIST_MODEL (self->subjects), self->position);

  return (CirkelHelpTopic)cirkel_record_int (subject, "id");
}
