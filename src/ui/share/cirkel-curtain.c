/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-curtain.h"

#include <glib/gi18n-lib.h>

#include "cirkel-hidden-windows.h"
#include "cirkel-roomy-page.h"

/**
 * CirkelCurtain:
 *
 * The content of a window, and a calm page that can take its place. While it does, the content is
 * hidden as a whole: neither keys nor a screen reader come to it, and a drag under way is at its end.
 * After that the focus is where it was.
 */

/* How wide its words are at most, in letters. */
#define MOST_EM 40

struct _CirkelCurtain
{
  GtkWidget parent_instance;

  GtkWidget *content;
  GtkWidget *cover; /* while it is drawn */
  GtkWidget *focus; /* weak: what had it before */
  GPtrArray *popovers;

  GtkEventController *keys; /* the root's */
};

G_DEFINE_FINAL_TYPE (CirkelCurtain, cirkel_curtain, GTK_TYPE_WIDGET)

/* What works behind a curtain: its key, and what is needed to press its button. */
static gboolean
is_for_cover (guint key)
{
  switch (key)
    {
    case GDK_KEY_F12:
    case GDK_KEY_Tab:
    case GDK_KEY_ISO_Left_Tab:
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_space:
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
key_pressed_cb (CirkelCurtain *self, guint key, guint code, GdkModifierType state)
{
  return (state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0 || !is_for_cover (key);
}

/* Before the keys of the program, which work in every window. */
static void
stop_keys (CirkelCurtain *self, GtkWidget *root)
{
  self->keys = gtk_event_controller_key_new ();
  gtk_event_controller_set_propagation_phase (self->keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (self->keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (root, self->keys);
}

static GtkWidget *
make_header (void)
{
  GtkWidget *header = adw_header_bar_new ();

  gtk_widget_add_css_class (header, "flat");
  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header), adw_bin_new ());

  return header;
}

static GtkWidget *
make_button (void)
{
  GtkWidget *button = gtk_button_new_with_label (_ ("Go On"));

  gtk_widget_set_name (button, "curtain-away");
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "pill");
  gtk_widget_add_css_class (button, "suggested-action");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  _ ("Everything is covered for a moment."), -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "app.curtain");

  return button;
}

static GtkWidget *
make_label (const char *text, const char *css_class)
{
  GtkWidget *label
    = g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "justify", GTK_JUSTIFY_CENTER, NULL);

  gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkWidget *
make_cover (void)
{
  GtkWidget *cover = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *middle = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *button = make_button ();

  gtk_widget_add_css_class (cover, "curtain");
  gtk_widget_set_name (cover, "curtain");
  gtk_widget_set_valign (middle, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (middle), make_label (_ ("A moment"), "title-1"));
  gtk_box_append (GTK_BOX (middle), make_label (_ ("Press F12 to go on."), "dim-label"));
  gtk_box_append (GTK_BOX (middle), button);
  gtk_box_append (GTK_BOX (cover), make_header ());
  gtk_box_append (GTK_BOX (cover),
                  g_object_new (CIRKEL_TYPE_ROOMY_PAGE, "most-em", MOST_EM, "child", middle, NULL));

  return cover;
}

static void
draw (CirkelCurtain *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  g_set_weak_pointer (&self->focus, gtk_root_get_focus (root));
  stop_keys (self, GTK_WIDGET (root));
  self->cover = make_cover ();
  gtk_widget_set_parent (self->cover, GTK_WIDGET (self));
  if (self->content != NULL)
    {
      self->popovers = cirkel_hidden_popovers_find (self->content);
      gtk_widget_set_visible (self->content, FALSE);
    }
  gtk_widget_child_focus (self->cover, GTK_DIR_TAB_FORWARD);
}

static void
take_away (CirkelCurtain *self)
{
  g_autoptr (GtkWidget) focus = self->focus != NULL ? g_object_ref (self->focus) : NULL;

  g_clear_weak_pointer (&self->focus);
  gtk_widget_remove_controller (gtk_event_controller_get_widget (self->keys), self->keys);
  self->keys = NULL;
  if (self->content != NULL)
    gtk_widget_set_visible (self->content, TRUE);
  g_clear_pointer (&self->cover, gtk_widget_unparent);
  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    gtk_widget_grab_focus (focus);
  if (self->popovers != NULL)
    cirkel_hidden_popovers_give_back (g_steal_pointer (&self->popovers));
}

static void
cirkel_curtain_dispose (GObject *object)
{
  CirkelCurtain *self = CIRKEL_CURTAIN (object);

  g_clear_weak_pointer (&self->focus);
  g_clear_pointer (&self->popovers, g_ptr_array_unref);
  g_clear_pointer (&self->content, gtk_widget_unparent);
  g_clear_pointer (&self->cover, gtk_widget_unparent);

  G_OBJECT_CLASS (cirkel_curtain_parent_class)->dispose (object);
}

static void
cirkel_curtain_class_init (CirkelCurtainClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cirkel_curtain_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
cirkel_curtain_init (CirkelCurtain *self)
{
}

/**
 * cirkel_curtain_new:
 *
 * Returns: (transfer floating): a place for the content of a window
 */
GtkWidget *
cirkel_curtain_new (void)
{
  return g_object_new (CIRKEL_TYPE_CURTAIN, NULL);
}

/**
 * cirkel_curtain_set_content:
 * @self: a curtain
 * @content: (transfer floating): the content of the window, in the place of what it was
 *
 * Shows other content. It stays covered where the curtain is drawn.
 */
void
cirkel_curtain_set_content (CirkelCurtain *self, GtkWidget *content)
{
  g_clear_pointer (&self->content, gtk_widget_unparent);
  self->content = content;
  gtk_widget_set_visible (content, self->cover == NULL);
  gtk_widget_insert_after (content, GTK_WIDGET (self), NULL);
}

/**
 * cirkel_curtain_get_drawn:
 * @self: a curtain
 *
 * Returns: whether the content is covered
 */
gboolean
cirkel_curtain_get_drawn (CirkelCurtain *self)
{
  return self->cover != NULL;
}

/**
 * cirkel_curtain_set_drawn:
 * @self: a curtain
 * @drawn: whether the content is to be covered
 *
 * Covers the content, or shows it as it was, in the language in use.
 */
void
cirkel_curtain_set_drawn (CirkelCurtain *self, gboolean drawn)
{
  if (drawn == cirkel_curtain_get_drawn (self))
    return;

  if (drawn)
    draw (self);
  else
    take_away (self);
}
