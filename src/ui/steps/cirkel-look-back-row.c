/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-look-back-row.h"

#include <glib/gi18n-lib.h>

#include "cirkel-aim.h"
#include "cirkel-options-field.h"
#include "cirkel-record-edits.h"
#include "cirkel-talk-edits.h"
#include "cirkel-talk-words.h"
#include "cirkel-text-field.h"
#include "cirkel-wrap-layout.h"

/**
 * CirkelLookBackRow:
 *
 * An agreement or a goal of an earlier conversation: what became of it, what helped, and a way
 * to take it along to this conversation. What is said here is kept with the earlier one.
 */

struct _CirkelLookBackRow
{
  CirkelPile parent_instance;

  CirkelTalk   *talk;
  CirkelRecord *record;

  GtkWidget *helped;
  GtkWidget *take;
};

G_DEFINE_FINAL_TYPE (CirkelLookBackRow, cirkel_look_back_row, CIRKEL_TYPE_PILE)

static gboolean
is_agreement (CirkelLookBackRow *self)
{
  return CIRKEL_IS_AGREEMENT (self->record);
}

static const char *
get_list_name (CirkelLookBackRow *self)
{
  return is_agreement (self) ? "agreements" : "aims";
}

static gboolean
is_same (CirkelLookBackRow *self, gpointer item)
{
  return g_str_equal (cirkel_record_text (item, "text"), cirkel_record_text (self->record, "text"))
         && (!is_agreement (self)
             || g_str_equal (cirkel_record_text (item, "card"), cirkel_record_text (self->record, "card")));
}

/* Whether it is among those of this conversation. */
static gboolean
is_taken (CirkelLookBackRow *self)
{
  CirkelConversation *conversation = cirkel_talk_get_conversation (self->talk);
  GListModel         *list = G_LIST_MODEL (cirkel_record_list (conversation, get_list_name (self)));
  guint               n_items = g_list_model_get_n_items (list);

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (CirkelRecord) item = g_list_model_get_item (list, i);

      if (is_same (self, item))
        return TRUE;
    }

  return FALSE;
}

static void
update (CirkelLookBackRow *self)
{
  CirkelResult        result = (CirkelResult)cirkel_record_int (self->record, "result");
  CirkelConversation *conversation = cirkel_talk_get_conversation (self->talk);
  gboolean            taken = is_taken (self);
  gboolean            open = result == CIRKEL_RESULT_PARTLY || result == CIRKEL_RESULT_NOT_YET;

  gtk_widget_set_visible (self->helped, result != CIRKEL_RESULT_UNSAID
                                          || *cirkel_record_text (self->record, "helped") != '\0');
  gtk_widget_set_visible (self->take, open && (taken || cirkel_talk_get_editable (self->talk)));
  gtk_widget_set_sensitive (self->take, !taken && cirkel_talk_get_editable (self->talk)
                                          && cirkel_edit_can_add (conversation, get_list_name (self)));
  gtk_button_set_label (GTK_BUTTON (self->take), taken ? _ ("Taken along") : _ ("Take along to today"));
}

static void
take_clicked_cb (CirkelLookBackRow *self)
{
  CirkelHistory      *history = cirkel_talk_get_history (self->talk);
  CirkelConversation *conversation = cirkel_talk_get_conversation (self->talk);

  if (is_agreement (self))
    cirkel_edit_take_along (history, conversation, CIRKEL_AGREEMENT (self->record));
  else
    {
      g_autoptr (CirkelAim) aim = cirkel_aim_new ();

      g_object_set (aim, "text", cirkel_record_text (self->record, "text"), NULL);
      cirkel_edit_add (history, conversation, "aims", aim);
    }
}

static void
cirkel_look_back_row_dispose (GObject *object)
{
  CirkelLookBackRow *self = CIRKEL_LOOK_BACK_ROW (object);

  G_OBJECT_CLASS (cirkel_look_back_row_parent_class)->dispose (object);
  g_clear_object (&self->record);
  g_clear_object (&self->talk);
}

static void
cirkel_look_back_row_class_init (CirkelLookBackRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_look_back_row_dispose;

  gtk_widget_class_set_css_name (widget_class, "cirkel-look-back-row");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_look_back_row_init (CirkelLookBackRow *self)
{
  cirkel_pile_set_spacing (CIRKEL_PILE (self), 12);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
}

/* Who does it and by when, where that was agreed. */
static char *
describe (CirkelLookBackRow *self)
{
  g_autofree char *who = NULL;
  g_autofree char *day = NULL;

  if (!is_agreement (self))
    return g_strdup ("");

  who = cirkel_talk_words_who (CIRKEL_AGREEMENT (self->record));
  day = cirkel_talk_words_day (cirkel_record_text (self->record, "by"));
  if (*who != '\0' && *day != '\0')
    return g_strdup_printf ("%s · %s", who, day);

  return g_strconcat (who, day, NULL);
}

static GtkWidget *
make_label (const char *text, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (label, css_class);

  return label;
}

static void
add_words (CirkelLookBackRow *self)
{
  g_autofree char *details = describe (self);
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget       *text = make_label (cirkel_record_text (self->record, "text"), "agreed");

  gtk_box_append (GTK_BOX (box), text);
  if (*details != '\0')
    gtk_box_append (GTK_BOX (box), make_label (details, "dim-label"));
  gtk_widget_set_parent (box, GTK_WIDGET (self));
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY, text, NULL, -1);
}

static GtkWidget *
make_result (CirkelLookBackRow *self)
{
  const CirkelOptionWord words[] = {
    { CIRKEL_RESULT_REACHED, C_ ("result", "Reached") },
    { CIRKEL_RESULT_PARTLY, C_ ("result", "Partly") },
    { CIRKEL_RESULT_NOT_YET, C_ ("result", "Not yet") },
  };
  GtkWidget *result = cirkel_options_field_new (cirkel_talk_get_history (self->talk), self->record, "result",
                                                _ ("How did it go?"), words, G_N_ELEMENTS (words));

  cirkel_options_field_set_label_visible (CIRKEL_OPTIONS_FIELD (result), FALSE);
  gtk_widget_set_halign (result, GTK_ALIGN_START);
  gtk_widget_set_sensitive (result, cirkel_talk_get_editable (self->talk));

  return result;
}

static void
add_result (CirkelLookBackRow *self)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->take = gtk_button_new ();
  gtk_widget_set_name (self->take, "take-along");
  gtk_widget_set_halign (self->take, GTK_ALIGN_START);
  g_signal_connect_swapped (self->take, "clicked", G_CALLBACK (take_clicked_cb), self);
  gtk_widget_set_layout_manager (row, g_object_new (CIRKEL_TYPE_WRAP_LAYOUT, NULL));
  gtk_box_append (GTK_BOX (row), make_result (self));
  gtk_box_append (GTK_BOX (row), self->take);
  gtk_widget_set_parent (row, GTK_WIDGET (self));

  self->helped = cirkel_text_field_new (cirkel_talk_get_history (self->talk), self->record, "helped",
                                        _ ("What helped?"));
  cirkel_text_field_set_editable (CIRKEL_TEXT_FIELD (self->helped), cirkel_talk_get_editable (self->talk));
  gtk_widget_set_parent (self->helped, GTK_WIDGET (self));
}

/**
 * cirkel_look_back_row_new:
 * @talk: the conversation on the screen
 * @record: (type CirkelRecord): an agreement or a goal of an earlier conversation
 * @watch: who watches the agreements, or the goals, of the conversation on the screen
 *
 * Returns: (transfer floating): what became of it, in the language in use
 */
GtkWidget *
cirkel_look_back_row_new (CirkelTalk *talk, gpointer record, CirkelListWatch *watch)
{
  CirkelLookBackRow *self = g_object_new (CIRKEL_TYPE_LOOK_BACK_ROW, NULL);

  self->talk = g_object_ref (talk);
  self->record = g_object_ref (record);
  add_words (self);
  add_result (self);
  g_signal_connect_object (record, "notify::result", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (watch, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
