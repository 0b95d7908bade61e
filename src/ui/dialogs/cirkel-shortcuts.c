/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-shortcuts.h"

#include <glib/gi18n-lib.h>

#include "cirkel-read-aloud.h"

/**
 * CirkelShortcuts:
 *
 * Every key that does something. A plain list that scrolls: the toolkit's own window for
 * this does not fit a small screen.
 */

struct _CirkelShortcuts
{
  AdwWindow parent_instance;

  AdwPreferencesPage *page;
};

G_DEFINE_FINAL_TYPE (CirkelShortcuts, cirkel_shortcuts, ADW_TYPE_WINDOW)

typedef struct
{
  const char *title;
  const char *keys;
  const char *keys_rtl; /* where they differ for people who read from right to left */
} Shortcut;

static const Shortcut board_shortcuts[] = {
  { N_ ("To the next or previous card"), "Tab <Shift>Tab" },
  { N_ ("Inward"), "Up" },
  { N_ ("Outward"), "Down" },
  { N_ ("Around the circle"), "Left Right" },
  { N_ ("To the inner circle"), "1" },
  { N_ ("To the middle circle"), "2" },
  { N_ ("To the outer circle"), "3" },
  { N_ ("Back to the cards not laid down yet"), "0" },
  { N_ ("Aside: not important to me"), "Delete" },
  { N_ ("Meaning and more of the card"), "Return" },
  { N_ ("Stop dragging, close the details"), "Escape" },
  { NULL },
};

static const Shortcut step_shortcuts[] = {
  { N_ ("Next step"), "<Alt>Right", "<Alt>Left" },
  { N_ ("Previous step"), "<Alt>Left", "<Alt>Right" },
  { N_ ("Show or hide the guide"), "F9" },
  { NULL },
};

static const Shortcut edit_shortcuts[] = {
  { N_ ("Undo"), "<Control>z" },
  { N_ ("Redo"), "<Shift><Control>z" },
  { NULL },
};

static const Shortcut session_shortcuts[] = {
  { N_ ("New conversation"), "<Control>n" },
  { N_ ("Begin the next conversation"), "<Shift><Control>n" },
  { N_ ("History"), "<Control>h" },
  { N_ ("Take along a summary: see, print or save it"), "<Control>p" },
  { N_ ("Back to the conversation of now"), "<Alt>Home" },
  { N_ ("Show where the cards lay last time"), "<Control>g" },
  { N_ ("Open"), "<Control>o" },
  { N_ ("Save"), "<Control>s" },
  { N_ ("Save as"), "<Shift><Control>s" },
  { N_ ("Rename"), "F2" },
  { N_ ("Paper kit: circles, cards and questionnaire"), "<Shift><Control>p" },
  { N_ ("Close the window"), "<Control>w" },
  { NULL },
};

static const Shortcut demo_shortcuts[] = {
  { N_ ("Forward in the example"), "Page_Down" },
  { N_ ("Back in the example"), "Page_Up" },
  { N_ ("Play the example, or pause"), "F8" },
  { N_ ("Back to the example, when the group went on by itself"), "<Shift>F8" },
  { N_ ("Begin the example anew"), "<Control>F8" },
  { N_ ("Roles"), "F6" },
  { N_ ("Observer’s sheet"), "<Shift>F6" },
  { N_ ("Text for a projector"), "F7" },
  { NULL },
};

static const Shortcut pages_shortcuts[] = {
  { N_ ("Larger"), "<Control>plus" },
  { N_ ("Smaller"), "<Control>minus" },
  { N_ ("As wide as there is room"), "<Control>0" },
  { NULL },
};

static const Shortcut speech_shortcuts[] = {
  { N_ ("The chosen card, or the question"), "<Control>r" },
  { NULL },
};

static const Shortcut program_shortcuts[] = {
  { N_ ("Main menu"), "F10" },
  { N_ ("Preferences"), "<Control>comma" },
  { N_ ("Keyboard shortcuts"), "<Control>question" },
  { N_ ("Help"), "F1" },
  { N_ ("Full screen: calm, without the guide"), "F11" },
  { N_ ("Share the screen: the board in a second window"), "F5" },
  { N_ ("Cover everything, and show it again"), "F12" },
  { N_ ("Quit"), "<Control>q" },
  { NULL },
};

static GtkWidget *
make_row (const Shortcut *shortcut)
{
  gboolean   rtl = gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL;
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *keys
    = gtk_shortcut_label_new (rtl && shortcut->keys_rtl != NULL ? shortcut->keys_rtl : shortcut->keys);

  gtk_widget_set_valign (keys, GTK_ALIGN_CENTER);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), g_dgettext (GETTEXT_PACKAGE, shortcut->title));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), keys);

  return row;
}

static void
add_group (AdwPreferencesPage *page, const char *title, const Shortcut *shortcuts)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  adw_preferences_group_set_title (group, title);
  for (; shortcuts->title != NULL; shortcuts++)
    adw_preferences_group_add (group, make_row (shortcuts));
  adw_preferences_page_add (page, group);
}

static void
cirkel_shortcuts_class_init (CirkelShortcutsClass *klass)
{
  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
cirkel_shortcuts_init (CirkelShortcuts *self)
{
  GtkWidget          *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  AdwPreferencesPage *page = ADW_PREFERENCES_PAGE (adw_preferences_page_new ());

  add_group (page, _ ("Cards on the board"), board_shortcuts);
  add_group (page, _ ("Steps of the conversation"), step_shortcuts);
  add_group (page, _ ("Edits"), edit_shortcuts);
  add_group (page, _ ("Conversations"), session_shortcuts);
  add_group (page, _ ("Demonstrating"), demo_shortcuts);
  add_group (page, _ ("Pages"), pages_shortcuts);
  add_group (page, _ ("Program"), program_shortcuts);
  gtk_widget_set_vexpand (GTK_WIDGET (page), TRUE);

  gtk_window_set_title (GTK_WINDOW (self), _ ("Keyboard shortcuts"));
  gtk_window_set_default_size (GTK_WINDOW (self), 600, 640);
  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (page));
  adw_window_set_content (ADW_WINDOW (self), box);
  self->page = page;
}

/**
 * cirkel_shortcuts_show:
 * @parent: (nullable): the window in front
 *
 * Lists every key that does something.
 */
void
cirkel_shortcuts_show (GtkWindow *parent)
{
  CirkelShortcuts *self = g_object_new (CIRKEL_TYPE_SHORTCUTS, "transient-for", parent, "modal", TRUE, NULL);

  if (parent != NULL && cirkel_read_aloud_is_available (parent))
    add_group (self->page, _ ("Read aloud, or stop"), speech_shortcuts);
  gtk_window_present (GTK_WINDOW (self));
}
