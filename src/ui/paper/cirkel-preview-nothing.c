/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-preview-nothing.h"

#include <glib/gi18n-lib.h>

/*
 * What stands in the place of the pages when there is nothing to give: why, and what can be done about it.
 */

/**
 * cirkel_preview_nothing_new:
 * @flap: what the choices may be folded away in
 *
 * Returns: (transfer floating): an [class@Adw.StatusPage], in the language in use
 */
GtkWidget *
cirkel_preview_nothing_new (AdwFlap *flap)
{
  GtkWidget *self = adw_status_page_new ();
  GtkWidget *button = gtk_button_new_with_label (_ ("Show the Agreements"));

  adw_status_page_set_icon_name (ADW_STATUS_PAGE (self), "checkbox-symbolic");
  gtk_widget_add_css_class (self, "compact");

  /* Where the choices are folded away they have to be found from here. */
  gtk_widget_set_name (button, "preview-show-agreements");
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "pill");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.guide");
  g_object_bind_property (flap, "reveal-flap", button, "visible",
                          G_BINDING_SYNC_CREATE | G_BINDING_INVERT_BOOLEAN);
  adw_status_page_set_child (ADW_STATUS_PAGE (self), button);

  return self;
}

/**
 * cirkel_preview_nothing_explain:
 * @self: what cirkel_preview_nothing_new() gave
 * @talk: the conversation of which an employer would get nothing
 *
 * Says why that is, in the language in use.
 */
void
cirkel_preview_nothing_explain (AdwStatusPage *self, CirkelTalk *talk)
{
  GListModel *agreements
    = G_LIST_MODEL (cirkel_record_list (cirkel_talk_get_conversation (talk), "agreements"));
  const char *title = _ ("No Agreement Is Ticked Yet");
  const char *about
    = _ ("The employer gets nothing until the client ticks an agreement. Go through the list together.");

  if (g_list_model_get_n_items (agreements) == 0)
    {
      title = _ ("There Are No Agreements");
      about = _ ("The employer only ever gets agreements. You make them in step 5.");
    }
  else if (!cirkel_talk_get_editable (talk))
    {
      title = _ ("No Agreement Was Ticked");
      about
        = _ ("The employer got nothing of this conversation. It is an earlier one, so this stays as it is.");
    }

  adw_status_page_set_title (self, title);
  adw_status_page_set_description (self, about);
}
