/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-start-lists.h"

#include <glib/gi18n-lib.h>

#include "cirkel-language.h"
#include "cirkel-moment.h"
#include "cirkel-start-group.h"
#include "cirkel-text.h"

/**
 * CirkelStartLists:
 *
 * What one can go on with: drafts, also those that a crash left, and recent sessions.
 *
 * What is thrown away goes for good when the offer to undo it has gone, or the page.
 */

struct _CirkelStartLists
{
  GtkBox parent_instance;

  CirkelApplication *application;
  AdwToastOverlay   *toasts;
  GCancellable      *cancellable;

  CirkelStartGroup *drafts;
  CirkelStartGroup *recents;
  GPtrArray        *discarded; /* (element-type CirkelDraft) */
  gboolean          clearing;
  AdwToast         *toast;
};

G_DEFINE_FINAL_TYPE (CirkelStartLists, cirkel_start_lists, GTK_TYPE_BOX)

static GtkWindow *
get_window (CirkelStartLists *self)
{
  return GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));
}

static CirkelLanguageScope *
enter_language (CirkelStartLists *self)
{
  return cirkel_language_scope_new (cirkel_application_get_system_language (self->application));
}

/* Does for good what can no longer be undone. */
static void
carry_out (CirkelStartLists *self)
{
  CirkelDrafts *drafts = cirkel_application_get_drafts (self->application);

  for (guint i = 0; i < self->discarded->len; i++)
    {
      g_autoptr (GError) error = NULL;

      /* It stays in the folder then, and is offered again. */
      if (!cirkel_drafts_discard (drafts, self->discarded->pdata[i], &error))
        g_info ("A draft is not deleted: %s", error->message);
    }
  g_ptr_array_set_size (self->discarded, 0);

  if (self->clearing)
    cirkel_recents_clear (cirkel_application_get_recents (self->application), NULL);
  self->clearing = FALSE;
}

static void
take_back (CirkelStartLists *self)
{
  for (guint i = 0; i < self->discarded->len; i++)
    cirkel_start_group_set_hidden (self->drafts, cirkel_draft_get_file (self->discarded->pdata[i]), FALSE);
  g_ptr_array_set_size (self->discarded, 0);

  self->clearing = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->recents), TRUE);
}

static void
dismissed_cb (CirkelStartLists *self)
{
  g_clear_object (&self->toast);
  carry_out (self);
}

static void
undo_cb (CirkelStartLists *self)
{
  take_back (self);
}

/* One toast at a time: the last deed is the one that can be undone. */
static void
offer_undo (CirkelStartLists *self, const char *title)
{
  self->toast = g_object_ref_sink (adw_toast_new (title));
  adw_toast_set_button_label (self->toast, _ ("_Undo"));
  g_signal_connect_object (self->toast, "button-clicked", G_CALLBACK (undo_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->toast, "dismissed", G_CALLBACK (dismissed_cb), self, G_CONNECT_SWAPPED);
  adw_toast_overlay_add_toast (self->toasts, g_object_ref (self->toast));
}

static void
finish_last_deed (CirkelStartLists *self)
{
  if (self->toast != NULL)
    adw_toast_dismiss (self->toast);
}

static void
discard_cb (GtkWidget *button, CirkelDraft *draft)
{
  CirkelStartLists *self = CIRKEL_START_LISTS (gtk_widget_get_ancestor (button, CIRKEL_TYPE_START_LISTS));
  g_autoptr (CirkelDraft) kept = g_object_ref (draft);

  finish_last_deed (self);
  g_ptr_array_add (self->discarded, g_object_ref (kept));
  cirkel_start_group_set_hidden (self->drafts, cirkel_draft_get_file (kept), TRUE);
  offer_undo (self, _ ("Conversation thrown away"));
}

static void
clear_cb (CirkelStartLists *self)
{
  finish_last_deed (self);
  self->clearing = TRUE;
  gtk_widget_set_visible (GTK_WIDGET (self->recents), FALSE);
  offer_undo (self, _ ("List cleared"));
}

static void
draft_activated_cb (GtkWidget *row, CirkelDraft *draft)
{
  CirkelStartLists *self = CIRKEL_START_LISTS (gtk_widget_get_ancestor (row, CIRKEL_TYPE_START_LISTS));

  cirkel_application_continue_draft (self->application, draft, get_window (self));
}

static void
recent_activated_cb (GtkWidget *row, CirkelRecent *recent)
{
  CirkelStartLists *self = CIRKEL_START_LISTS (gtk_widget_get_ancestor (row, CIRKEL_TYPE_START_LISTS));

  cirkel_application_open_file (self->application, cirkel_recent_get_file (recent), get_window (self));
}

static AdwActionRow *
make_row (const char *label, gboolean exploring, GDateTime *moment)
{
  AdwActionRow    *row = ADW_ACTION_ROW (adw_action_row_new ());
  g_autofree char *clean = cirkel_text_clean (label);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) local = g_date_time_to_local (moment);
  g_autofree char *when = cirkel_moment_format (local, now);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), *clean != '\0' ? clean : _ ("Conversation"));
  if (exploring)
    {
      /* Translators: below a session that a client prepares alone; %s is when, as: yesterday */
      g_autofree char *alone = cirkel_text_fill (_ ("Explored alone · %s"), when);

      adw_action_row_set_subtitle (row, alone);
    }
  else
    adw_action_row_set_subtitle (row, when);
  adw_action_row_set_title_lines (row, 2);

  return row;
}

static GtkWidget *
make_draft_row (gpointer item, gpointer user_data)
{
  g_autoptr (CirkelLanguageScope) scope = enter_language (user_data);
  CirkelDraft  *draft = item;
  const char   *problem = cirkel_draft_get_problem (draft);
  AdwActionRow *row = make_row (cirkel_draft_get_label (draft), cirkel_draft_get_exploring (draft),
                                cirkel_draft_get_modified (draft));
  GtkWidget    *discard = gtk_button_new_from_icon_name ("user-trash-symbolic");

  gtk_widget_set_name (GTK_WIDGET (row), "draft-row");
  gtk_widget_set_valign (discard, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (discard, "flat");
  gtk_widget_set_tooltip_text (discard, _ ("Throw Away"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (discard), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Throw Away"),
                                  -1);
  g_signal_connect_object (discard, "clicked", G_CALLBACK (discard_cb), draft, 0);
  adw_action_row_add_suffix (row, discard);

  if (problem == NULL)
    {
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
      g_signal_connect_object (row, "activated", G_CALLBACK (draft_activated_cb), draft, 0);
    }
  else
    {
      g_autofree char *told = cirkel_text_fill (_ ("This draft cannot be read: %s"), problem);

      adw_action_row_set_subtitle_lines (row, 3);
      adw_action_row_set_subtitle (row, told);
    }

  return GTK_WIDGET (row);
}

static GtkWidget *
make_recent_row (gpointer item, gpointer user_data)
{
  g_autoptr (CirkelLanguageScope) scope = enter_language (user_data);
  CirkelRecent *recent = item;
  AdwActionRow *row = make_row (cirkel_recent_get_label (recent), cirkel_recent_get_exploring (recent),
                                cirkel_recent_get_opened (recent));

  gtk_widget_set_tooltip_text (GTK_WIDGET (row), g_file_peek_path (cirkel_recent_get_file (recent)));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_signal_connect_object (row, "activated", G_CALLBACK (recent_activated_cb), recent, 0);

  return GTK_WIDGET (row);
}

static void
scanned_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;

  if (!cirkel_drafts_scan_finish (CIRKEL_DRAFTS (source), result, &error)
      && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_info ("The drafts cannot be listed: %s", error->message);
}

static void
load_drafts (CirkelStartLists *self)
{
  CirkelDrafts *drafts = cirkel_application_get_drafts (self->application);

  self->drafts = cirkel_start_group_new (_ ("Unfinished Conversations"));
  gtk_widget_set_name (GTK_WIDGET (self->drafts), "drafts-group");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->drafts));
  cirkel_start_group_set_model (self->drafts, G_LIST_MODEL (drafts), (CirkelGetFile)cirkel_draft_get_file,
                                make_draft_row, self);
  cirkel_drafts_scan_async (drafts, self->cancellable, scanned_cb, NULL);
}

static void
load_recents (CirkelStartLists *self)
{
  CirkelRecents *recents = cirkel_application_get_recents (self->application);
  GtkWidget     *clear = gtk_button_new_with_mnemonic (_ ("_Clear List"));
  g_autoptr (GError) error = NULL;

  self->recents = cirkel_start_group_new (_ ("Recent Conversations"));
  gtk_widget_set_name (GTK_WIDGET (self->recents), "recents-group");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->recents));

  gtk_widget_add_css_class (clear, "flat");
  g_signal_connect_object (clear, "clicked", G_CALLBACK (clear_cb), self, G_CONNECT_SWAPPED);
  cirkel_start_group_set_suffix (self->recents, clear);

  if (!g_settings_get_boolean (cirkel_application_get_settings (self->application),
                               "remember-recent-sessions"))
    return;

  if (!cirkel_recents_load (recents, &error))
    g_info ("The recent sessions cannot be listed: %s", error->message);
  cirkel_start_group_set_model (self->recents, G_LIST_MODEL (recents), (CirkelGetFile)cirkel_recent_get_file,
                                make_recent_row, self);
}

/* The page goes: what was thrown away goes too. */
static void
cirkel_start_lists_unroot (GtkWidget *widget)
{
  carry_out (CIRKEL_START_LISTS (widget));

  GTK_WIDGET_CLASS (cirkel_start_lists_parent_class)->unroot (widget);
}

static void
cirkel_start_lists_dispose (GObject *object)
{
  CirkelStartLists *self = CIRKEL_START_LISTS (object);

  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->toast);
  g_clear_object (&self->application);

  G_OBJECT_CLASS (cirkel_start_lists_parent_class)->dispose (object);
}

static void
cirkel_start_lists_finalize (GObject *object)
{
  g_ptr_array_unref (CIRKEL_START_LISTS (object)->discarded);

  G_OBJECT_CLASS (cirkel_start_lists_parent_class)->finalize (object);
}

static void
cirkel_start_lists_class_init (CirkelStartListsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cirkel_start_lists_dispose;
  G_OBJECT_CLASS (klass)->finalize = cirkel_start_lists_finalize;
  GTK_WIDGET_CLASS (klass)->unroot = cirkel_start_lists_unroot;
}

static void
cirkel_start_lists_init (CirkelStartLists *self)
{
  self->cancellable = g_cancellable_new ();
  self->discarded = g_ptr_array_new_with_free_func (g_object_unref);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 24);
}

/**
 * cirkel_start_lists_new:
 * @application: the program
 * @toasts: where an offer to undo is shown; it outlives the lists
 *
 * Begins to look for what one can go on with.
 *
 * Returns: (transfer floating): the lists, that show once they have something to show
 */
GtkWidget *
cirkel_start_lists_new (CirkelApplication *application, AdwToastOverlay *toasts)
{
  CirkelStartLists *self = g_object_new (CIRKEL_TYPE_START_LISTS, NULL);
  g_autoptr (CirkelLanguageScope) scope = NULL;

  self->application = g_object_ref (application);
  self->toasts = toasts;
  scope = enter_language (self);
  load_drafts (self);
  load_recents (self);

  return GTK_WIDGET (self);
}
