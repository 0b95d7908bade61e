/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-look-back.h"

#include <glib/gi18n-lib.h>

#include "cirkel-group.h"
#include "cirkel-list-watch.h"
#include "cirkel-look-back-row.h"
#include "cirkel-record-edits.h"
#include "cirkel-talk-words.h"
#include "cirkel-text.h"

/**
 * CirkelLookBack:
 *
 * How a follow-up begins: with what was agreed in the conversation before it, what was to be
 * practised in between, and the goals of then.
 */

struct _CirkelLookBack
{
  GtkWidget parent_instance;

  CirkelTalk         *talk;
  CirkelConversation *before;
  CirkelListWatch    *agreements; /* of this conversation */
  CirkelListWatch    *aims;

  GtkWidget *group;
  GtkWidget *use_aim;
};

G_DEFINE_FINAL_TYPE (CirkelLookBack, cirkel_look_back, GTK_TYPE_WIDGET)

static void
cirkel_look_back_dispose (GObject *object)
{
  CirkelLookBack *self = CIRKEL_LOOK_BACK (object);

  g_clear_pointer (&self->group, gtk_widget_unparent);
  g_clear_object (&self->agreements);
  g_clear_object (&self->aims);
  g_clear_object (&self->before);
  g_clear_object (&self->talk);

  G_OBJECT_CLASS (cirkel_look_back_parent_class)->dispose (object);
}

static void
cirkel_look_back_class_init (CirkelLookBackClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_look_back_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-look-back");
}

static void
cirkel_look_back_init (CirkelLookBack *self)
{
}

static GtkWidget *
make_label (const char *text, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (label, css_class);

  return label;
}

/* Whether anything was written: a line that stayed empty is nothing to look back at. */
static gboolean
has_words (gpointer record)
{
  g_autofree char *text = g_strdup (cirkel_record_text (record, "text"));

  return *g_strstrip (text) != '\0';
}

/* Returns: whether there is anything in the list */
static gboolean
add_records (CirkelLookBack *self, const char *heading, GListStore *list, CirkelListWatch *watch)
{
  guint    n_items = g_list_model_get_n_items (G_LIST_MODEL (list));
  gboolean any = FALSE;

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (CirkelRecord) record = g_list_model_get_item (G_LIST_MODEL (list), i);

      if (!has_words (record))
        continue;

      if (!any)
        cirkel_group_append (CIRKEL_GROUP (self->group), make_label (heading, "heading"));
      any = TRUE;
      cirkel_group_append (CIRKEL_GROUP (self->group), cirkel_look_back_row_new (self->talk, record, watch));
    }

  return any;
}

static const char *
get_next_aim (CirkelLookBack *self)
{
  return cirkel_record_text (cirkel_record_record (self->before, "closing"), "next-aim");
}

static void
update_use_aim (CirkelLookBack *self)
{
  const char *aim = cirkel_record_text (cirkel_talk_get_conversation (self->talk), "aim");
  gboolean    used = g_str_equal (aim, get_next_aim (self));

  /* Not over what is written already. */
  gtk_widget_set_visible (self->use_aim, used || (*aim == '\0' && cirkel_talk_get_editable (self->talk)));
  gtk_widget_set_sensitive (self->use_aim, !used && cirkel_talk_get_editable (self->talk));
  gtk_button_set_label (GTK_BUTTON (self->use_aim), used ? _ ("Taken along") : _ ("Take along to today"));
}

static void
use_aim_clicked_cb (CirkelLookBack *self)
{
  cirkel_edit_pick (cirkel_talk_get_history (self->talk), cirkel_talk_get_conversation (self->talk), "aim",
                    get_next_aim (self));
}

/* What the two of them wanted of today, the last time. */
static gboolean
add_next_aim (CirkelLookBack *self)
{
  GtkWidget *card;

  if (*get_next_aim (self) == '\0')
    return FALSE;

  card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "next-aim");
  gtk_box_append (GTK_BOX (card), make_label (get_next_aim (self), "agreed"));
  self->use_aim = gtk_button_new ();
  gtk_widget_set_name (self->use_aim, "use-aim");
  gtk_widget_set_halign (self->use_aim, GTK_ALIGN_START);
  g_signal_connect_swapped (self->use_aim, "clicked", G_CALLBACK (use_aim_clicked_cb), self);
  gtk_box_append (GTK_BOX (card), self->use_aim);

  cirkel_group_append (CIRKEL_GROUP (self->group),
                       make_label (_ ("The aim you thought of for today"), "heading"));
  cirkel_group_append (CIRKEL_GROUP (self->group), card);
  g_signal_connect_object (cirkel_talk_get_conversation (self->talk), "notify::aim",
                           G_CALLBACK (update_use_aim), self, G_CONNECT_SWAPPED);
  update_use_aim (self);

  return TRUE;
}

static void
fill (CirkelLookBack *self)
{
  CirkelRecord *closing = cirkel_record_record (self->before, "closing");
  gboolean      any = FALSE;

  any |= add_records (self, _ ("What you agreed"), cirkel_record_list (self->before, "agreements"),
                      self->agreements);
  any |= add_records (self, _ ("What you wanted to practise in between"),
                      cirkel_record_list (closing, "in-between"), self->aims);
  any |= add_records (self, _ ("The goals of then: do they still stand?"),
                      cirkel_record_list (self->before, "aims"), self->aims);
  any |= add_next_aim (self);

  if (!any)
    cirkel_group_set_description (
      CIRKEL_GROUP (self->group),
      _ ("No agreements or goals were written down the last time. How has it been since then?"));
}

/**
 * cirkel_look_back_new:
 * @talk: a follow-up on the screen
 *
 * Returns: (transfer floating): what there is to look back at, in the language in use
 */
GtkWidget *
cirkel_look_back_new (CirkelTalk *talk)
{
  CirkelLookBack     *self = g_object_new (CIRKEL_TYPE_LOOK_BACK, NULL);
  CirkelConversation *conversation = cirkel_talk_get_conversation (talk);
  g_autofree char    *day = NULL;
  g_autofree char    *title = NULL;

  self->talk = g_object_ref (talk);
  self->before = g_object_ref (cirkel_talk_get_before (talk));
  self->agreements = cirkel_list_watch_new (cirkel_record_list (conversation, "agreements"));
  self->aims = cirkel_list_watch_new (cirkel_record_list (conversation, "aims"));

  day = cirkel_talk_words_day (cirkel_conversation_get_date (self->before));
  /* Translators: %s is a day, as: 22 November */
  title = g_strdup_printf (_ ("Looking back at %s"), day);
  self->group
    = cirkel_group_new (title, _ ("How did it go? Not reached is fine too: then you know more now."));
  gtk_widget_set_parent (self->group, GTK_WIDGET (self));
  fill (self);

  return GTK_WIDGET (self);
}
