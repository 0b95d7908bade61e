/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-read-back.h"

#include <glib/gi18n-lib.h>

#include "cirkel-talk-words.h"
#include "cirkel-text.h"

/**
 * CirkelReadBack:
 *
 * The agreements of a conversation to read aloud together: numbered, large, and nothing to type in.
 */

struct _CirkelReadBack
{
  GtkWidget parent_instance;

  CirkelTalk *talk;
  GPtrArray  *agreements; /* those whose changes are watched */
  gboolean    stale;

  GtkWidget *list;
  GtkWidget *empty;
};

G_DEFINE_FINAL_TYPE (CirkelReadBack, cirkel_read_back, GTK_TYPE_WIDGET)

static GtkWidget *
make_text (const char *css_class)
{
  GtkWidget *label
    = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (label, css_class);

  return label;
}

static void
set_text (GtkWidget *label, const char *text)
{
  gtk_label_set_label (GTK_LABEL (label), text);
  gtk_widget_set_visible (label, text[0] != '\0');
}

/* Who does it and when, in one line. */
static char *
dup_who_and_when (CirkelAgreement *agreement)
{
  g_autofree char *who = cirkel_talk_words_who (agreement);
  g_autofree char *day = cirkel_talk_words_day (cirkel_record_text (agreement, "by"));
  g_autofree char *by = NULL;

  if (day[0] == '\0')
    return g_steal_pointer (&who);

  /* Translators: until when something is to be done: %s is a day, as 22 November */
  by = cirkel_text_fill (C_ ("when", "by %s"), day);

  return who[0] != '\0' ? g_strjoin (" · ", who, by, NULL) : g_steal_pointer (&by);
}

static char *
dup_if_not (CirkelAgreement *agreement)
{
  const char *if_not = cirkel_record_text (agreement, "if-not");

  /* Translators: %s is what people do then */
  return if_not[0] != '\0' ? cirkel_text_fill (_ ("Not working out? %s"), if_not) : g_strdup ("");
}

/* The row of an agreement: what, then who and when, then what if it fails. */
typedef struct
{
  GtkWidget *row;
  GtkWidget *number;
  GtkWidget *text;
  GtkWidget *who;
  GtkWidget *if_not;
} Row;

static GtkWidget *
make_words (Row *row)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  row->text = make_text ("what");
  row->who = make_text ("who");
  row->if_not = make_text ("if-not");
  gtk_box_append (GTK_BOX (box), row->text);
  gtk_box_append (GTK_BOX (box), row->who);
  gtk_box_append (GTK_BOX (box), row->if_not);
  gtk_widget_set_hexpand (box, TRUE);

  return box;
}

static void
make_row (Row *row)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 18);

  row->number = g_object_new (GTK_TYPE_LABEL, "valign", GTK_ALIGN_START, NULL);
  gtk_widget_add_css_class (row->number, "number");
  gtk_box_append (GTK_BOX (box), row->number);
  gtk_box_append (GTK_BOX (box), make_words (row));

  row->row = gtk_list_box_row_new ();
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row->row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row->row), FALSE);
}

static void
fill_row (Row *row, CirkelAgreement *agreement, guint position)
{
  g_autofree char *number = g_strdup_printf ("%u", position + 1);
  g_autofree char *who = dup_who_and_when (agreement);
  g_autofree char *if_not = dup_if_not (agreement);
  g_autofree char *spoken = NULL;
  const char      *text = cirkel_record_text (agreement, "text");

  gtk_label_set_label (GTK_LABEL (row->number), number);
  set_text (row->text, text[0] != '\0' ? text : _ ("Nothing written yet"));
  set_text (row->who, who);
  set_text (row->if_not, if_not);

  spoken = g_strjoin (". ", number, gtk_label_get_label (GTK_LABEL (row->text)), who, if_not, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row->row), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

static void
add_row (CirkelReadBack *self, CirkelAgreement *agreement, guint position)
{
  Row row;

  make_row (&row);
  fill_row (&row, agreement, position);
  gtk_list_box_append (GTK_LIST_BOX (self->list), row.row);
}

static void
forget_agreements (CirkelReadBack *self)
{
  for (guint i = 0; i < self->agreements->len; i++)
    g_signal_handlers_disconnect_by_data (g_ptr_array_index (self->agreements, i), self);
  g_ptr_array_set_size (self->agreements, 0);
}

static void queue_update (CirkelReadBack *self);

static void
update (CirkelReadBack *self)
{
  CirkelConversation *conversation = cirkel_talk_get_conversation (self->talk);
  GListModel         *agreements = G_LIST_MODEL (cirkel_record_list (conversation, "agreements"));
  guint               n_items = g_list_model_get_n_items (agreements);
  GtkWidget          *child;

  self->stale = FALSE;
  forget_agreements (self);
  while ((child = gtk_widget_get_first_child (self->list)) != NULL)
    gtk_list_box_remove (GTK_LIST_BOX (self->list), child);
  for (guint i = 0; i < n_items; i++)
    {
      CirkelAgreement *agreement = g_list_model_get_item (agreements, i);

      add_row (self, agreement, i);
      g_signal_connect_swapped (agreement, "notify", G_CALLBACK (queue_update), self);
      g_ptr_array_add (self->agreements, agreement);
    }
  gtk_widget_set_visible (self->list, n_items > 0);
  gtk_widget_set_visible (self->empty, n_items == 0);
}

/* While people are at another step, typing there costs nothing here. */
static void
queue_update (CirkelReadBack *self)
{
  self->stale = TRUE;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    update (self);
}

static void
cirkel_read_back_map (GtkWidget *widget)
{
  CirkelReadBack *self = CIRKEL_READ_BACK (widget);

  if (self->stale)
    update (self);
  GTK_WIDGET_CLASS (cirkel_read_back_parent_class)->map (widget);
}

static void
cirkel_read_back_dispose (GObject *object)
{
  CirkelReadBack *self = CIRKEL_READ_BACK (object);

  forget_agreements (self);
  g_clear_pointer (&self->list, gtk_widget_unparent);
  g_clear_pointer (&self->empty, gtk_widget_unparent);
  g_clear_object (&self->talk);

  G_OBJECT_CLASS (cirkel_read_back_parent_class)->dispose (object);
}

static void
cirkel_read_back_finalize (GObject *object)
{
  g_ptr_array_unref (CIRKEL_READ_BACK (object)->agreements);

  G_OBJECT_CLASS (cirkel_read_back_parent_class)->finalize (object);
}

static void
cirkel_read_back_class_init (CirkelReadBackClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_read_back_dispose;
  G_OBJECT_CLASS (klass)->finalize = cirkel_read_back_finalize;
  widget_class->map = cirkel_read_back_map;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-read-back");
}

static void
cirkel_read_back_init (CirkelReadBack *self)
{
  self->agreements = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                                  GTK_ORIENTATION_VERTICAL);
  gtk_widget_set_name (GTK_WIDGET (self), "read-back");

  self->list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_NONE);
  gtk_widget_set_parent (self->list, GTK_WIDGET (self));
  self->empty = make_text ("empty");
  gtk_widget_add_css_class (self->empty, "dim-label");
  gtk_widget_set_parent (self->empty, GTK_WIDGET (self));
}

/**
 * cirkel_read_back_new:
 * @talk: a conversation on the screen
 *
 * Returns: (transfer floating): its agreements, to read
 */
GtkWidget *
cirkel_read_back_new (CirkelTalk *talk)
{
  CirkelReadBack *self = g_object_new (CIRKEL_TYPE_READ_BACK, NULL);

  self->talk = g_object_ref (talk);
  gtk_label_set_label (GTK_LABEL (self->empty), _ ("Nothing has been agreed yet."));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("What was agreed"), -1);
  g_signal_connect_object (cirkel_record_list (cirkel_talk_get_conversation (talk), "agreements"),
                           "items-changed", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
