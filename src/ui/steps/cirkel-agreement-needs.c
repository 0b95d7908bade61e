/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-agreement-needs.h"

#include <glib/gi18n-lib.h>

#include "cirkel-symbol.h"
#include "cirkel-talk-edits.h"
#include "cirkel-talk-words.h"
#include "cirkel-text.h"

/**
 * CirkelAgreementNeeds:
 *
 * What is needed for the values, from the step before: to make agreements of. Emits `agreed`
 * with each agreement that a person makes here.
 */

struct _CirkelAgreementNeeds
{
  CirkelPile parent_instance;

  CirkelTalk *talk;
  char       *shown; /* what is on the screen, to know whether that still holds */
};

G_DEFINE_FINAL_TYPE (CirkelAgreementNeeds, cirkel_agreement_needs, CIRKEL_TYPE_PILE)

enum
{
  AGREED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

typedef void (*NeedFunc) (CirkelAgreementNeeds *self, CirkelCard *card, CirkelNeed *need, gpointer data);

static void
for_each_need (CirkelAgreementNeeds *self, NeedFunc call, gpointer data)
{
  CirkelTable *table = cirkel_talk_get_table (self->talk);
  guint        n_cards = cirkel_table_get_n_cards (table);

  for (guint i = 0; i < n_cards; i++)
    {
      CirkelCard *card = cirkel_table_get_card (table, i);
      GListModel *needs
        = G_LIST_MODEL (cirkel_placement_get_needs (cirkel_table_get_placement (table, card)));

      for (guint j = 0; j < g_list_model_get_n_items (needs); j++)
        {
          g_autoptr (CirkelNeed) need = g_list_model_get_item (needs, j);

          if (*cirkel_record_text (need, "text") != '\0')
            call (self, card, need, data);
        }
    }
}

static gboolean
has_agreement (CirkelAgreementNeeds *self, CirkelNeed *need)
{
  return cirkel_conversation_find_agreement (cirkel_talk_get_conversation (self->talk), "need",
                                             cirkel_record_text (need, "id"))
         != NULL;
}

static void
note_need (CirkelAgreementNeeds *self, CirkelCard *card, CirkelNeed *need, gpointer data)
{
  g_string_append_printf (data, "%s\t%s\t%s\t%s\t%d\t%d\n",
                          cirkel_method_get_card_title (cirkel_talk_get_method (self->talk), card),
                          cirkel_card_get_id (card), cirkel_record_text (need, "id"),
                          cirkel_record_text (need, "text"), cirkel_record_int (need, "from"),
                          has_agreement (self, need));
}

/* What a click needs to know, for as long as its button is there. */
typedef struct
{
  CirkelAgreementNeeds *self;
  CirkelCard           *card;
  CirkelNeed           *need;
} Click;

static void
free_click (gpointer data, GClosure *closure)
{
  Click *click = data;

  g_object_unref (click->card);
  g_object_unref (click->need);
  g_free (click);
}

static void
agree_clicked_cb (Click *click)
{
  CirkelAgreementNeeds *self = click->self;
  CirkelAgreement      *agreement = cirkel_edit_agree_on_need (cirkel_talk_get_history (self->talk),
                                                               cirkel_talk_get_conversation (self->talk),
                                                               cirkel_card_get_id (click->card), click->need);

  /* The click is gone by now, with its button. */
  if (agreement != NULL)
    g_signal_emit (self, signals[AGREED], 0, agreement);
}

static GtkWidget *
make_button (CirkelAgreementNeeds *self, CirkelCard *card, CirkelNeed *need)
{
  GtkWidget       *button = gtk_button_new_with_label (_ ("Make this an agreement"));
  g_autofree char *label
    = cirkel_text_fill (_ ("Make this an agreement: %s"), cirkel_record_text (need, "text"));
  Click *click = g_new (Click, 1);

  *click = (Click){ self, g_object_ref (card), g_object_ref (need) };
  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), TRUE);
  gtk_widget_set_name (button, "agree-on-need");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_signal_connect_data (button, "clicked", G_CALLBACK (agree_clicked_cb), click, free_click,
                         G_CONNECT_SWAPPED);

  return button;
}

static GtkWidget *
make_label (const char *text, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

static void
add_need (CirkelAgreementNeeds *self, CirkelCard *card, CirkelNeed *need, gpointer data)
{
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  CirkelMethod    *method = cirkel_talk_get_method (self->talk);
  g_autofree char *value
    = cirkel_text_fill (_ ("Needed for: %s"), cirkel_method_get_card_title (method, card));
  g_autofree char *words = cirkel_text_fill (_ ("“%s”"), cirkel_record_text (need, "text"));
  const char      *from = cirkel_talk_words_party ((CirkelParty)cirkel_record_int (need, "from"));
  GtkWidget       *text = make_label (words, NULL);

  gtk_widget_add_css_class (box, "card");
  gtk_widget_add_css_class (box, "need");
  gtk_label_set_lines (GTK_LABEL (text), 6);
  gtk_label_set_ellipsize (GTK_LABEL (text), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (box), make_label (value, "caption-heading"));
  gtk_box_append (GTK_BOX (box), text);
  if (*from != '\0')
    {
      GtkWidget *tag = make_label (from, "tag");

      gtk_widget_set_halign (tag, GTK_ALIGN_START);
      gtk_box_append (GTK_BOX (box), tag);
    }
  if (has_agreement (self, need))
    gtk_box_append (GTK_BOX (box), make_label (_ ("There is an agreement on this"), "dim-label"));
  else if (cirkel_talk_get_editable (self->talk))
    gtk_box_append (GTK_BOX (box), make_button (self, card, need));
  gtk_widget_set_parent (box, GTK_WIDGET (self));
}

static void
show_needs (CirkelAgreementNeeds *self)
{
  GString   *now = g_string_new (NULL);
  GtkWidget *child;

  for_each_need (self, note_need, now);
  if (self->shown != NULL && g_str_equal (now->str, self->shown))
    {
      g_string_free (now, TRUE);
      return;
    }

  g_free (self->shown);
  self->shown = g_string_free (now, FALSE);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  for_each_need (self, add_need, NULL);
}

static void
cirkel_agreement_needs_dispose (GObject *object)
{
  CirkelAgreementNeeds *self = CIRKEL_AGREEMENT_NEEDS (object);

  G_OBJECT_CLASS (cirkel_agreement_needs_parent_class)->dispose (object);
  g_clear_pointer (&self->shown, g_free);
  g_clear_object (&self->talk);
}

static void
cirkel_agreement_needs_class_init (CirkelAgreementNeedsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_agreement_needs_dispose;

  signals[AGREED] = g_signal_new ("agreed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, CIRKEL_TYPE_AGREEMENT);

  gtk_widget_class_set_css_name (widget_class, "cirkel-agreement-needs");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_agreement_needs_init (CirkelAgreementNeeds *self)
{
  cirkel_pile_set_spacing (CIRKEL_PILE (self), 12);
}

/**
 * cirkel_agreement_needs_new:
 * @talk: the conversation on the screen
 *
 * Returns: (transfer floating): what is needed in it
 */
GtkWidget *
cirkel_agreement_needs_new (CirkelTalk *talk)
{
  CirkelAgreementNeeds *self = g_object_new (CIRKEL_TYPE_AGREEMENT_NEEDS, NULL);

  self->talk = g_object_ref (talk);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("What is needed"),
                                  -1);
  g_signal_connect_object (cirkel_talk_get_history (talk), "notify::state", G_CALLBACK (show_needs), self,
                           G_CONNECT_SWAPPED);
  show_needs (self);

  return GTK_WIDGET (self);
}

/**
 * cirkel_agreement_needs_is_empty:
 * @self: the needs
 *
 * Returns: whether nothing is needed, as far as people said
 */
gboolean
cirkel_agreement_needs_is_empty (CirkelAgreementNeeds *self)
{
  return self->shown == NULL || *self->shown == '\0';
}
