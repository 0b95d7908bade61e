/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-step-notes.h"

#include <glib/gi18n-lib.h>

#include "cirkel-private-toggle.h"
#include "cirkel-text-field.h"

/*
 * The notes of a step. Nothing is written about a client in secret, and that is said.
 */

/**
 * cirkel_step_notes_new:
 * @talk: the conversation on the screen
 *
 * Returns: (transfer floating): a field for the notes of the step that it is at now
 */
GtkWidget *
cirkel_step_notes_new (CirkelTalk *talk)
{
  CirkelStepState *state
    = cirkel_conversation_get_step_state (cirkel_talk_get_conversation (talk), cirkel_talk_get_step (talk));
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *field
    = cirkel_text_field_new (cirkel_talk_get_history (talk), state, "notes", _ ("Notes of this step"));
  GtkWidget *promise = g_object_new (GTK_TYPE_LABEL, "label", _ ("The client can read these notes too."),
                                     "xalign", 0.0, "wrap", TRUE, "max-width-chars", 28, NULL);
  /* Not "only for me": notes are never of one person alone. */
  GtkWidget *private
    = cirkel_private_toggle_new (cirkel_talk_get_history (talk), state, "private", _ ("Not in the file"));

  gtk_widget_set_name (field, "step-notes");
  gtk_widget_add_css_class (box, "notes");
  gtk_widget_add_css_class (promise, "dim-label");
  cirkel_text_field_set_editable (CIRKEL_TEXT_FIELD (field), cirkel_talk_get_editable (talk));
  gtk_box_append (GTK_BOX (box), field);
  gtk_box_append (GTK_BOX (box), promise);
  gtk_widget_set_name (private, "notes-private");
  gtk_widget_set_sensitive (private, cirkel_talk_get_editable (talk));
  gtk_box_append (GTK_BOX (box), private);

  return box;
}
