/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-agreement-card.h"

#include <glib/gi18n-lib.h>

#include "cirkel-audience.h"
#include "cirkel-sign-label.h"
#include "cirkel-symbol.h"
#include "cirkel-talk-words.h"
#include "cirkel-text.h"
#include "cirkel-wrap-layout.h"

/**
 * CirkelAgreementCard:
 *
 * An agreement to read, large and calm: what, who, by when, for which value, and what if it
 * fails. It follows the agreement; nothing is changed here. Emits `described` when its words
 * change.
 */

/* So much of a long text stands in the list, in lines; all of it where it cannot be unfolded. */
#define TEXT_LINES 5
#define IF_NOT_LINES 3

struct _CirkelAgreementCard
{
  GtkWidget parent_instance;

  CirkelTalk      *talk;
  CirkelAgreement *agreement;
  GtkWidget       *symbol;
  GtkWidget       *text;
  GtkWidget       *facts;
  GtkWidget       *who;
  GtkWidget       *day;
  GtkWidget       *small_step;
  GtkWidget *private;
  GtkWidget *employer;
  GtkWidget *value;
  GtkWidget *if_not;
};

G_DEFINE_FINAL_TYPE (CirkelAgreementCard, cirkel_agreement_card, GTK_TYPE_WIDGET)

enum
{
  DESCRIBED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static CirkelCard *
find_value (CirkelAgreementCard *self)
{
  return cirkel_session_find_card (cirkel_talk_get_session (self->talk),
                                   cirkel_record_text (self->agreement, "card"), NULL);
}

static void
show_text (GtkWidget *label, const char *text)
{
  gtk_label_set_label (GTK_LABEL (label), text);
  gtk_widget_set_visible (label, *text != '\0');
}

/* In the colours of the circle that the value lies in. */
static void
show_symbol (CirkelAgreementCard *self, CirkelCard *card)
{
  static const char *const classes[] = { "", "inner", "middle", "outer", "" };
  CirkelPlacement         *placement
    = card != NULL ? cirkel_table_get_placement (cirkel_talk_get_table (self->talk), card) : NULL;
  CirkelPlace place = placement != NULL ? cirkel_placement_get_place (placement) : CIRKEL_PLACE_TRAY;
  g_autoptr (GdkPaintable) symbol
    = card != NULL ? cirkel_symbol_new_for_card (card) : cirkel_symbol_new ("cirkel-words");

  gtk_image_set_from_paintable (GTK_IMAGE (self->symbol), symbol);
  for (CirkelPlace each = CIRKEL_PLACE_INNER; each <= CIRKEL_PLACE_OUTER; each++)
    gtk_widget_remove_css_class (self->symbol, classes[each]);
  if (cirkel_place_is_circle (place))
    gtk_widget_add_css_class (self->symbol, classes[place]);
}

static gboolean
is_for_employer (CirkelAgreementCard *self)
{
  return cirkel_audience_gets (CIRKEL_AUDIENCE_EMPLOYER, self->agreement);
}

static void
show_agreement (CirkelAgreementCard *self)
{
  CirkelCard      *card = find_value (self);
  g_autofree char *title = cirkel_agreement_card_dup_title (self);
  g_autofree char *who = cirkel_talk_words_who (self->agreement);
  g_autofree char *day = cirkel_talk_words_day (cirkel_record_text (self->agreement, "by"));
  const char      *if_not = cirkel_record_text (self->agreement, "if-not");
  g_autofree char *if_not_line
    = *if_not != '\0' ? cirkel_text_fill (_ ("Not working out? %s"), if_not) : NULL;
  gboolean small_step = cirkel_record_int (self->agreement, "small-step");
  gboolean private = cirkel_record_int (self->agreement, "private");
  gboolean employer = is_for_employer (self);

  show_symbol (self, card);
  show_text (self->text, title);
  if (*cirkel_record_text (self->agreement, "text") == '\0')
    gtk_widget_add_css_class (self->text, "dim-label");
  else
    gtk_widget_remove_css_class (self->text, "dim-label");
  show_text (self->who, who);
  show_text (self->day, day);
  gtk_widget_set_visible (self->small_step, small_step);
  gtk_widget_set_visible (self->private, private);
  gtk_widget_set_visible (self->employer, employer);
  show_text (self->value, card != NULL
                            ? cirkel_method_get_card_short_title (cirkel_talk_get_method (self->talk), card)
                            : "");
  show_text (self->if_not, if_not_line != NULL ? if_not_line : "");
  gtk_widget_set_visible (self->facts,
                          *who != '\0' || *day != '\0' || small_step || private || employer || card != NULL);
  g_signal_emit (self, signals[DESCRIBED], 0);
}

static GtkWidget *
make_label (const char *css_class, int n_lines)
{
  GtkWidget *label
    = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (label, css_class);
  if (n_lines > 0)
    g_object_set (label, "lines", n_lines, "ellipsize", PANGO_ELLIPSIZE_END, NULL);

  return label;
}

/* Who may know of it: only the client, or their employer too. */
static GtkWidget *
make_sign (const char *symbol, const char *name, const char *words)
{
  GtkWidget *sign = cirkel_sign_label_new (symbol, words);

  gtk_widget_set_name (sign, name);
  gtk_widget_add_css_class (sign, "dim-label");

  return sign;
}

static void
make_facts (CirkelAgreementCard *self)
{
  self->facts = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_layout_manager (self->facts, g_object_new (CIRKEL_TYPE_WRAP_LAYOUT, NULL));
  gtk_widget_add_css_class (self->facts, "facts");
  self->who = make_label ("tag", 0);
  self->day = make_label ("day", 0);
  self->small_step = make_label ("tag", 0);
  gtk_widget_add_css_class (self->small_step, "outline");
  self->value = make_label ("dim-label", 0);
  gtk_label_set_label (GTK_LABEL (self->small_step), _ ("First small step"));
  gtk_box_append (GTK_BOX (self->facts), self->who);
  gtk_box_append (GTK_BOX (self->facts), self->day);
  gtk_box_append (GTK_BOX (self->facts), self->small_step);
  self->private = make_sign ("cirkel-lock", "lock", _ ("Only for me"));
  self->employer = make_sign ("cirkel-employer", "employer", _ ("For my employer"));
  gtk_box_append (GTK_BOX (self->facts), self->value);
  gtk_box_append (GTK_BOX (self->facts), self->private);
  gtk_box_append (GTK_BOX (self->facts), self->employer);
}

static void
make_content (CirkelAgreementCard *self, gboolean whole)
{
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->symbol = g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                               "pixel-size", 24, "valign", GTK_ALIGN_START, NULL);
  gtk_widget_add_css_class (self->symbol, "value-tile");
  self->text = make_label ("agreed", whole ? 0 : TEXT_LINES);
  self->if_not = make_label ("dim-label", whole ? 0 : IF_NOT_LINES);
  make_facts (self);
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_widget_set_valign (texts, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (texts), self->text);
  gtk_box_append (GTK_BOX (texts), self->facts);
  gtk_box_append (GTK_BOX (texts), self->if_not);

  gtk_widget_set_parent (self->symbol, GTK_WIDGET (self));
  gtk_widget_set_parent (texts, GTK_WIDGET (self));
}

static void
cirkel_agreement_card_dispose (GObject *object)
{
  CirkelAgreementCard *self = CIRKEL_AGREEMENT_CARD (object);
  GtkWidget           *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->agreement);
  g_clear_object (&self->talk);

  G_OBJECT_CLASS (cirkel_agreement_card_parent_class)->dispose (object);
}

static void
cirkel_agreement_card_class_init (CirkelAgreementCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_agreement_card_dispose;

  signals[DESCRIBED] = g_signal_new ("described", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                     NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-agreement-card");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_agreement_card_init (CirkelAgreementCard *self)
{
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self))), 16);
}

/**
 * cirkel_agreement_card_new:
 * @talk: the conversation on the screen
 * @agreement: one of its agreements
 *
 * Returns: (transfer floating): @agreement, to read
 */
GtkWidget *
cirkel_agreement_card_new (CirkelTalk *talk, CirkelAgreement *agreement)
{
  CirkelAgreementCard *self = g_object_new (CIRKEL_TYPE_AGREEMENT_CARD, NULL);

  self->talk = g_object_ref (talk);
  self->agreement = g_object_ref (agreement);
  make_content (self, !cirkel_talk_get_editable (talk));
  g_signal_connect_object (agreement, "notify", G_CALLBACK (show_agreement), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (cirkel_talk_get_table (talk), "cards-changed", G_CALLBACK (show_agreement), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (cirkel_talk_get_table (talk), "card-moved", G_CALLBACK (show_agreement), self,
                           G_CONNECT_SWAPPED);
  show_agreement (self);

  return GTK_WIDGET (self);
}

/**
 * cirkel_agreement_card_dup_title:
 * @self: a card
 *
 * Returns: (transfer full): what is agreed, on one line; or that nothing is written yet
 */
char *
cirkel_agreement_card_dup_title (CirkelAgreementCard *self)
{
  const char *text = cirkel_record_text (self->agreement, "text");

  return *text != '\0' ? cirkel_text_clean (text) : g_strdup (_ ("No words yet"));
}

static void
add_sentence (GString *sentences, const char *format, const char *words)
{
  g_autofree char *sentence = NULL;

  if (*words == '\0')
    return;

  sentence = cirkel_text_fill (format, words);
  g_string_append_printf (sentences, "%s%s.", sentences->len > 0 ? " " : "", sentence);
}

/**
 * cirkel_agreement_card_dup_description:
 * @self: a card
 *
 * Returns: (transfer full): all else that the agreement says, in sentences
 */
char *
cirkel_agreement_card_dup_description (CirkelAgreementCard *self)
{
  CirkelMethod    *method = cirkel_talk_get_method (self->talk);
  CirkelCard      *card = find_value (self);
  g_autofree char *who = cirkel_talk_words_who (self->agreement);
  g_autofree char *day = cirkel_talk_words_day (cirkel_record_text (self->agreement, "by"));
  GString         *sentences = g_string_new (NULL);

  add_sentence (sentences, _ ("Who: %s"), who);
  add_sentence (sentences, _ ("By when: %s"), day);
  add_sentence (sentences, _ ("For: %s"), card != NULL ? cirkel_method_get_card_title (method, card) : "");
  add_sentence (sentences, _ ("Not working out? %s"), cirkel_record_text (self->agreement, "if-not"));
  if (cirkel_record_int (self->agreement, "small-step"))
    add_sentence (sentences, "%s", _ ("First small step"));
  if (cirkel_record_int (self->agreement, "private"))
    add_sentence (sentences, "%s", _ ("Only for me"));
  if (is_for_employer (self))
    add_sentence (sentences, "%s", _ ("For my employer"));

  return g_string_free (sentences, FALSE);
}
