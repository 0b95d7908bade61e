/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-next-dialog.h"

#include <glib/gi18n-lib.h>

#include "cirkel-follow-up.h"

/*
 * The next conversation of a session. One thing has to be known for it: what it is about.
 */

typedef struct
{
  CirkelDocument *document;
  GtkWidget      *goals;
} Next;

static void
next_free (gpointer data, GClosure *closure)
{
  Next *self = data;

  g_object_unref (self->document);
  g_free (self);
}

static void
response_cb (AdwMessageDialog *dialog, const char *response, Next *self)
{
  CirkelPurpose purpose = CIRKEL_PURPOSE_VALUES;

  if (!g_str_equal (response, "begin"))
    return;

  if (gtk_check_button_get_active (GTK_CHECK_BUTTON (self->goals)))
    purpose = CIRKEL_PURPOSE_GOALS;
  cirkel_edit_start_follow_up (cirkel_document_get_history (self->document),
                               cirkel_document_get_session (self->document), purpose);
}

static GtkWidget *
make_choice (const char *name, const char *title, const char *about)
{
  GtkWidget *button = gtk_check_button_new ();
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *heading = gtk_label_new (title);
  GtkWidget *text = g_object_new (GTK_TYPE_LABEL, "label", about, "xalign", 0.0, "wrap", TRUE, "width-chars",
                                  30, "max-width-chars", 34, NULL);

  gtk_label_set_xalign (GTK_LABEL (heading), 0);
  gtk_widget_add_css_class (text, "dim-label");
  gtk_box_append (GTK_BOX (words), heading);
  gtk_box_append (GTK_BOX (words), text);
  gtk_widget_set_margin_start (words, 6);
  gtk_widget_set_name (button, name);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (button), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, about, -1);

  return button;
}

static gboolean
return_cb (GtkWidget *choices, GVariant *args, gpointer data)
{
  gtk_widget_activate_default (choices);

  return GDK_EVENT_STOP;
}

/* The choice that has the keys would take this one for itself. */
static void
let_return_begin (GtkWidget *choices)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (keys),
    gtk_shortcut_new (gtk_shortcut_trigger_parse_string ("Return|KP_Enter|ISO_Enter"),
                      gtk_callback_action_new (return_cb, NULL, NULL)));
  gtk_widget_add_controller (choices, keys);
}

static GtkWidget *
make_choices (Next *self)
{
  CirkelSession      *session = cirkel_document_get_session (self->document);
  CirkelConversation *current = cirkel_session_get_current (session);
  GtkWidget          *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *values = make_choice ("next-values", _ ("Work values"), _ ("What is important to you in work?"));

  self->goals
    = make_choice ("next-goals", _ ("Small goals"), _ ("For example: what do I want to reach this month?"));
  gtk_check_button_set_group (GTK_CHECK_BUTTON (self->goals), GTK_CHECK_BUTTON (values));
  gtk_box_append (GTK_BOX (box), values);
  gtk_box_append (GTK_BOX (box), self->goals);
  let_return_begin (box);

  /* As a rule people go on with what they were at. */
  gtk_check_button_set_active (
    GTK_CHECK_BUTTON (cirkel_conversation_get_purpose (current) == CIRKEL_PURPOSE_GOALS ? self->goals
                                                                                        : values),
    TRUE);

  return box;
}

/**
 * cirkel_next_dialog_show:
 * @parent: the window of the session
 * @document: the session
 *
 * Asks what the next conversation is about, and begins it. That is one step that can be undone.
 */
void
cirkel_next_dialog_show (GtkWindow *parent, CirkelDocument *document)
{
  GtkWidget *dialog = adw_message_dialog_new (
    parent, _ ("Begin the Next Conversation"),
    _ ("What will it be about? The cards begin where they lie now. This conversation stays as it is, and you "
       "can look back at it at any time."));
  AdwMessageDialog *message = ADW_MESSAGE_DIALOG (dialog);
  Next             *self = g_new0 (Next, 1);

  self->document = g_object_ref (document);
  adw_message_dialog_set_extra_child (message, make_choices (self));
  adw_message_dialog_add_responses (message, "cancel", _ ("_Cancel"), "begin", _ ("_Begin"), NULL);
  adw_message_dialog_set_response_appearance (message, "begin", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (message, "begin");
  adw_message_dialog_set_close_response (message, "cancel");
  g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), self, next_free, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}
