/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-roles-window.h"

#include <glib/gi18n-lib.h>

#include "cirkel-letter-size.h"
#include "cirkel-paper-window.h"
#include "cirkel-role-card.h"
#include "cirkel-tiles-layout.h"

/**
 * CirkelRolesWindow:
 *
 * The three roles of a group that tries a conversation: what each does, and who has it now. It lies over
 * the case and goes with it.
 */

/* In letters: how large the window is where there is room, and how wide a card is at least. */
#define WIDTH_EM 71
#define HEIGHT_EM 41
#define CARD_EM 17

struct _CirkelRolesWindow
{
  AdwWindow parent_instance;

  CirkelDemo   *demo;
  CirkelMethod *method;
  GtkWidget    *swap;
  GtkWidget    *told;
};

G_DEFINE_FINAL_TYPE (CirkelRolesWindow, cirkel_roles_window, ADW_TYPE_WINDOW)

/* "Group A: Client. Group B: …", in the order of the groups, as people look for their own. */
static char *
describe_roles (CirkelRolesWindow *self)
{
  const CirkelTip *roles = cirkel_method_get_roles (self->method);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint group = 0; group < CIRKEL_N_ROLES; group++)
    {
      g_autofree char *name = cirkel_role_card_dup_group_name (group);
      guint            role = 0;

      while (cirkel_demo_get_group (self->demo, role) != group)
        role++;
      g_string_append_printf (text, "%s%s: %s", group > 0 ? " · " : "", name, roles[role].title);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* The button has the focus when roles are swapped, so a screen reader speaks what changes about it. */
static void
update (CirkelRolesWindow *self)
{
  g_autofree char *text = describe_roles (self);

  gtk_label_set_label (GTK_LABEL (self->told), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->swap), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
}

static void
cirkel_roles_window_dispose (GObject *object)
{
  CirkelRolesWindow *self = CIRKEL_ROLES_WINDOW (object);

  G_OBJECT_CLASS (cirkel_roles_window_parent_class)->dispose (object);

  g_clear_object (&self->demo);
  g_clear_object (&self->method);
}

static void
cirkel_roles_window_class_init (CirkelRolesWindowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cirkel_roles_window_dispose;

  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
cirkel_roles_window_init (CirkelRolesWindow *self)
{
  gtk_widget_set_name (GTK_WIDGET (self), "roles-window");
}

static GtkWidget *
make_cards (CirkelRolesWindow *self)
{
  const CirkelTip  *roles = cirkel_method_get_roles (self->method);
  GtkWidget        *cards = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget        *scroller = gtk_scrolled_window_new ();
  GtkLayoutManager *layout = g_object_new (CIRKEL_TYPE_TILES_LAYOUT, NULL);

  cirkel_tiles_layout_set_column_em (CIRKEL_TILES_LAYOUT (layout), CARD_EM);
  gtk_widget_set_layout_manager (cards, layout);
  gtk_widget_add_css_class (cards, "roles");
  for (guint i = 0; i < CIRKEL_N_ROLES; i++)
    gtk_box_append (GTK_BOX (cards), cirkel_role_card_new (self->demo, &roles[i], i));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), cards);
  gtk_widget_set_vexpand (scroller, TRUE);
  /* Who works with keys comes here to scroll. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (scroller), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Roles"), -1);

  return scroller;
}

static GtkWidget *
make_foot (CirkelRolesWindow *self)
{
  GtkWidget *foot = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 18);

  self->swap = gtk_button_new_with_label (_ ("Swap Roles"));
  gtk_widget_set_name (self->swap, "swap-roles");
  gtk_widget_add_css_class (self->swap, "suggested-action");
  gtk_widget_set_valign (self->swap, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->swap), "demo.swap-roles");
  self->told = g_object_new (GTK_TYPE_LABEL, "name", "roles-told", "xalign", 0.0, "hexpand", TRUE, "wrap",
                             TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);
  gtk_widget_add_css_class (foot, "roles-foot");
  gtk_box_append (GTK_BOX (foot), self->told);
  gtk_box_append (GTK_BOX (foot), self->swap);

  return foot;
}

static void
fill (CirkelRolesWindow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *header = adw_header_bar_new ();

  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header),
                                   adw_window_title_new (_ ("Roles"), _ ("Example")));
  gtk_box_append (GTK_BOX (box), header);
  gtk_box_append (GTK_BOX (box), make_cards (self));
  gtk_box_append (GTK_BOX (box), make_foot (self));
  adw_window_set_content (ADW_WINDOW (self), box);
}

static void
fit (CirkelRolesWindow *self, CirkelWindow *parent)
{
  double em = cirkel_letter_size_get_em (GTK_WIDGET (parent));

  cirkel_paper_window_fit (GTK_WINDOW (self), GTK_WINDOW (parent), (int)(WIDTH_EM * em),
                           (int)(HEIGHT_EM * em));
}

static CirkelRolesWindow *
find (CirkelWindow *parent)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l != NULL; l = l->next)
    if (CIRKEL_IS_ROLES_WINDOW (l->data) && gtk_window_get_transient_for (l->data) == GTK_WINDOW (parent))
      return l->data;

  return NULL;
}

/**
 * cirkel_roles_window_show:
 * @parent: the window that demonstrates
 * @demo: the demonstration
 * @actions: what can be done with it
 *
 * Shows who has which role, in the language in use.
 */
void
cirkel_roles_window_show (CirkelWindow *parent, CirkelDemo *demo, GActionGroup *actions)
{
  CirkelRolesWindow *self = find (parent);

  if (self == NULL)
    {
      /* Of the program too: its keys are to work here. */
      self = g_object_new (CIRKEL_TYPE_ROLES_WINDOW, "application",
                           gtk_window_get_application (GTK_WINDOW (parent)), "transient-for", parent, "title",
                           _ ("Roles"), NULL);
      self->demo = g_object_ref (demo);
      self->method = cirkel_method_new (cirkel_case_get_language (cirkel_demo_get_case (demo)));
      gtk_widget_insert_action_group (GTK_WIDGET (self), "demo", actions);
      fit (self, parent);
      fill (self);
      /* With "destroy-with-parent" the toolkit does not let go of the parent where a key here ends both. */
      g_signal_connect_object (parent, "destroy", G_CALLBACK (gtk_window_destroy), self, G_CONNECT_SWAPPED);
      /* Of another case there are other roles to have. */
      g_signal_connect_object (parent, "notify::demo", G_CALLBACK (gtk_window_destroy), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (demo, "notify::turn", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
      update (self);
    }
  gtk_window_present (GTK_WINDOW (self));
}
