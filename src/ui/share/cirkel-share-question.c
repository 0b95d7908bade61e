/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-share-question.h"

#include <glib/gi18n-lib.h>

#include "cirkel-questions.h"
#include "cirkel-speech-button.h"
#include "cirkel-talk-words.h"
#include "cirkel-text.h"

/**
 * CirkelShareQuestion:
 *
 * The question at hand, large, to read from a distance, and a line above it about where it belongs.
 *
 * Where there are no steps beside it, that line names the step. Where there is no guide beside it, there
 * are buttons to the question before and the next.
 */

/* Longer questions wrap. */
#define WIDTH_CHARS 60
/* More pixels than there are beside each other. */
#define ALL_THE_ROOM 16384

struct _CirkelShareQuestion
{
  GtkWidget parent_instance;

  CirkelTalk *talk;
  gboolean    leads;
  GtkWidget  *box;
  GtkWidget  *previous;
  GtkWidget  *words;
  GtkWidget  *where;
  GtkWidget  *question;
  GtkWidget  *next;
  GtkWidget  *aloud;
};

G_DEFINE_FINAL_TYPE (CirkelShareQuestion, cirkel_share_question, GTK_TYPE_WIDGET)

/* Nobody takes an earlier conversation for that of now. */
static char *
dup_day (CirkelShareQuestion *self)
{
  g_autofree char *day = NULL;

  if (cirkel_talk_get_editable (self->talk))
    return NULL;

  day = cirkel_talk_words_day (cirkel_conversation_get_date (cirkel_talk_get_conversation (self->talk)));

  return cirkel_text_fill (_ ("Conversation of %s"), day);
}

static void
add (GString *where, const char *part)
{
  if (where->len > 0)
    g_string_append (where, " · ");
  g_string_append (where, part);
}

static char *
dup_where (CirkelShareQuestion *self, const CirkelQuestion *question, const char *number)
{
  CirkelMethod    *method = cirkel_talk_get_method (self->talk);
  g_autofree char *day = self->leads ? NULL : dup_day (self);
  g_autoptr (GString) where = g_string_new (day);

  if (!self->leads)
    add (where, cirkel_method_get_step_title (method, cirkel_talk_get_step (self->talk)));
  if (question != NULL && cirkel_place_is_circle (question->circle))
    add (where, cirkel_method_get_place_name (method, question->circle));
  if (question != NULL && self->leads)
    add (where, number);

  return g_string_free (g_steal_pointer (&where), FALSE);
}

/* The button that was pressed has the focus: its description is how a screen reader learns of the question.
 */
static void
describe (GtkWidget *widget, const char *question)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, question, -1);
}

static void
update_ways (CirkelShareQuestion *self, const char *question, guint position, guint n_questions)
{
  gtk_widget_set_visible (self->previous, self->leads && *question != '\0');
  gtk_widget_set_visible (self->next, self->leads && *question != '\0');
  gtk_widget_set_sensitive (self->previous, position > 0);
  gtk_widget_set_sensitive (self->next, position + 1 < n_questions);
  describe (self->previous, question);
  describe (self->next, question);
}

static void
update (CirkelShareQuestion *self)
{
  guint                 position = 0, n_questions = 0;
  const CirkelQuestion *question = cirkel_questions_find_beside (self->talk, 0, &position, &n_questions);
  g_autofree char *text = question != NULL ? cirkel_questions_dup_text (self->talk, question) : g_strdup ("");
  /* Translators: which question it is, as in “2 of 7”. */
  g_autofree char *number = g_strdup_printf (_ ("%u of %u"), position + 1, n_questions);
  g_autofree char *where = dup_where (self, question, number);

  gtk_label_set_label (GTK_LABEL (self->where), where);
  gtk_label_set_label (GTK_LABEL (self->question), text);
  gtk_widget_set_visible (self->where, *where != '\0');
  gtk_widget_set_visible (self->question, *text != '\0');
  cirkel_speech_button_set_text (CIRKEL_SPEECH_BUTTON (self->aloud), text,
                                 cirkel_method_get_language (cirkel_talk_get_method (self->talk)));
  update_ways (self, text, position, n_questions);
}

static void
previous_cb (CirkelShareQuestion *self)
{
  cirkel_questions_go (self->talk, -1);
}

static void
next_cb (CirkelShareQuestion *self)
{
  cirkel_questions_go (self->talk, 1);
}

static void
watch (CirkelShareQuestion *self)
{
  CirkelTable *table = cirkel_talk_get_table (self->talk);

  g_signal_connect_object (self->talk, "notify::step", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->talk, "notify::question", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (table, "notify::method", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (table, "notify::selected", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (table, "notify::circle", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (table, "cards-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}

/* Else a long question of large letters would stay on one line, below the buttons beside it. */
static GtkSizeRequestMode
cirkel_share_question_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* The buttons stay where they are, however long the question is: it wants all the room there is. */
static void
cirkel_share_question_measure (GtkWidget     *widget,
                               GtkOrientation orientation,
                               int            for_size,
                               int           *minimum,
                               int           *natural,
                               int           *minimum_baseline,
                               int           *natural_baseline)
{
  CirkelShareQuestion *self = CIRKEL_SHARE_QUESTION (widget);

  gtk_widget_measure (self->box, orientation, for_size, minimum, natural, NULL, NULL);
  if (self->leads && orientation == GTK_ORIENTATION_HORIZONTAL)
    *natural = ALL_THE_ROOM;
}

static void
cirkel_share_question_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  gtk_widget_allocate (CIRKEL_SHARE_QUESTION (widget)->box, width, height, -1, NULL);
}

static void
cirkel_share_question_dispose (GObject *object)
{
  CirkelShareQuestion *self = CIRKEL_SHARE_QUESTION (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->talk);

  G_OBJECT_CLASS (cirkel_share_question_parent_class)->dispose (object);
}

static void
cirkel_share_question_class_init (CirkelShareQuestionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_share_question_dispose;
  widget_class->get_request_mode = cirkel_share_question_get_request_mode;
  widget_class->measure = cirkel_share_question_measure;
  widget_class->size_allocate = cirkel_share_question_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "cirkel-share-question");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
make_words (CirkelShareQuestion *self)
{
  self->words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  self->where = g_object_new (GTK_TYPE_LABEL, "name", "share-where", "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                              PANGO_WRAP_WORD_CHAR, "max-width-chars", WIDTH_CHARS, NULL);
  self->question = g_object_new (GTK_TYPE_LABEL, "name", "share-question", "xalign", 0.0, "wrap", TRUE,
                                 "wrap-mode", PANGO_WRAP_WORD_CHAR, "max-width-chars", WIDTH_CHARS, NULL);
  gtk_widget_add_css_class (self->where, "where");
  gtk_widget_add_css_class (self->question, "question");
  gtk_widget_set_hexpand (self->words, TRUE);
  gtk_widget_set_valign (self->words, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (self->words), self->where);
  gtk_box_append (GTK_BOX (self->words), self->question);
}

static GtkWidget *
make_button (CirkelShareQuestion *self,
             const char          *icon,
             const char          *name,
             const char          *label,
             GCallback            clicked)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_name (button, name);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "circular");
  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_signal_connect_swapped (button, "clicked", clicked, self);

  return button;
}

static void
cirkel_share_question_init (CirkelShareQuestion *self)
{
  make_words (self);
  self->box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  self->previous = make_button (self, "go-previous-symbolic", "previous-question", _ ("Previous question"),
                                G_CALLBACK (previous_cb));
  self->next
    = make_button (self, "go-next-symbolic", "next-question", _ ("Next question"), G_CALLBACK (next_cb));
  self->aloud = cirkel_speech_button_new ("question-aloud");
  gtk_widget_set_valign (self->aloud, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (self->box), self->previous);
  gtk_box_append (GTK_BOX (self->box), self->words);
  gtk_box_append (GTK_BOX (self->box), self->next);
  gtk_box_append (GTK_BOX (self->box), self->aloud);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Question at hand"), -1);
}

static void
center (GtkWidget *label)
{
  gtk_label_set_xalign (GTK_LABEL (label), 0.5);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
}

/**
 * cirkel_share_question_new:
 * @talk: the conversation on the screen
 * @leads: whether this stands where the guide was, below the steps, and one can go on to other questions
 *
 * Returns: (transfer floating): its question at hand
 */
GtkWidget *
cirkel_share_question_new (CirkelTalk *talk, gboolean leads)
{
  CirkelShareQuestion *self = g_object_new (CIRKEL_TYPE_SHARE_QUESTION, NULL);

  self->talk = g_object_ref (talk);
  self->leads = leads;
  if (leads)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self), "leads");
      center (self->where);
      center (self->question);
    }
  watch (self);
  update (self);

  return GTK_WIDGET (self);
}
