/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-moved-text.h"

#include <glib/gi18n-lib.h>

#include "cirkel-symbol.h"
#include "cirkel-text.h"

/**
 * CirkelMovedText:
 *
 * What became of the cards from one conversation to another, in words. A move is neither good nor
 * bad: the words only tell where a card lies and lay.
 */

struct _CirkelMovedText
{
  CirkelPile parent_instance;

  CirkelTalk         *talk;
  CirkelConversation *from;
  CirkelConversation *to;
  gboolean            since; /* the last time, as told from the present */
};

G_DEFINE_FINAL_TYPE (CirkelMovedText, cirkel_moved_text, CIRKEL_TYPE_PILE)

static char *
dup_title (CirkelMethod *method, CirkelCard *card)
{
  return cirkel_text_isolate (cirkel_method_get_card_title (method, card));
}

/* A card lies in a circle, but beside the circles with others. */
static char *
describe_new (const char *title, const char *place, gboolean circle)
{
  return circle ? /* Translators: %1$s is a card, %2$s the name of a circle */
           g_strdup_printf (_ ("“%1$s” is new. It lies in “%2$s”."), title, place)
                : /* Translators: %1$s is a card, %2$s the name of a place that is no circle */
           g_strdup_printf (_ ("“%1$s” is new. It lies at “%2$s”."), title, place);
}

/**
 * cirkel_moved_text_since:
 * @method: the words of the method
 * @move: what became of a card since the last time
 *
 * Returns: (transfer full): a sentence or two about it, from the present
 */
char *
cirkel_moved_text_since (CirkelMethod *method, const CirkelMove *move)
{
  g_autofree char *title = dup_title (method, move->card);
  const char      *now = cirkel_method_get_place_name (method, move->to);
  const char      *before = cirkel_method_get_place_name (method, move->from);

  if (!move->known)
    return describe_new (title, now, cirkel_place_is_circle (move->to));

  return cirkel_place_is_circle (move->to)
           ? /* Translators: %1$s is a card, %2$s the name of a circle, %3$s of any place */
           g_strdup_printf (_ ("“%1$s” lies in “%2$s” now. Last time: “%3$s”."), title, now, before)
           : /* Translators: %1$s is a card, %2$s the name of a place that is no circle, %3$s of any place */
           g_strdup_printf (_ ("“%1$s” lies at “%2$s” now. Last time: “%3$s”."), title, now, before);
}

/**
 * cirkel_moved_text_between:
 * @method: the words of the method
 * @move: what became of a card between any two conversations
 *
 * Returns: (transfer full): a sentence about it
 */
char *
cirkel_moved_text_between (CirkelMethod *method, const CirkelMove *move)
{
  g_autofree char *title = dup_title (method, move->card);
  const char      *place = cirkel_method_get_place_name (method, move->to);

  if (!move->known)
    return describe_new (title, place, cirkel_place_is_circle (move->to));

  /* Translators: %1$s is a card, %2$s and %3$s are the names of places */
  return g_strdup_printf (_ ("“%1$s” went from “%2$s” to “%3$s”."), title,
                          cirkel_method_get_place_name (method, move->from), place);
}

static GtkWidget *
make_text (const char *text)
{
  return g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                       PANGO_WRAP_WORD_CHAR, "hexpand", TRUE, NULL);
}

static void
add_move (CirkelMovedText *self, const CirkelMove *move)
{
  CirkelMethod *method = cirkel_talk_get_method (self->talk);
  g_autoptr (GdkPaintable) symbol = cirkel_symbol_new_for_card (move->card);
  g_autofree char *text
    = self->since ? cirkel_moved_text_since (method, move) : cirkel_moved_text_between (method, move);
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);
  GtkWidget *image = g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                   "paintable", symbol, "pixel-size", 22, "valign", GTK_ALIGN_START, NULL);

  gtk_box_append (GTK_BOX (row), image);
  gtk_box_append (GTK_BOX (row), make_text (text));
  gtk_widget_set_parent (row, GTK_WIDGET (self));
}

static void
clear (CirkelMovedText *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

static void
update (CirkelMovedText *self)
{
  g_autoptr (GArray) moves
    = cirkel_session_list_moves (cirkel_talk_get_session (self->talk), self->from, self->to);

  clear (self);
  for (guint i = 0; i < moves->len; i++)
    add_move (self, &g_array_index (moves, CirkelMove, i));
  if (moves->len == 0)
    gtk_widget_set_parent (make_text (_ ("All cards lie where they lay.")), GTK_WIDGET (self));
}

static void
cirkel_moved_text_dispose (GObject *object)
{
  CirkelMovedText *self = CIRKEL_MOVED_TEXT (object);

  clear (self);
  g_clear_object (&self->talk);
  g_clear_object (&self->from);
  g_clear_object (&self->to);

  G_OBJECT_CLASS (cirkel_moved_text_parent_class)->dispose (object);
}

static void
cirkel_moved_text_class_init (CirkelMovedTextClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_moved_text_dispose;

  gtk_widget_class_set_css_name (widget_class, "cirkel-moved");
}

static void
cirkel_moved_text_init (CirkelMovedText *self)
{
  cirkel_pile_set_spacing (CIRKEL_PILE (self), 8);
  gtk_widget_set_name (GTK_WIDGET (self), "moved-text");
}

static GtkWidget *
make (CirkelTalk *talk, CirkelConversation *from, CirkelConversation *to, gboolean since)
{
  CirkelMovedText *self = g_object_new (CIRKEL_TYPE_MOVED_TEXT, NULL);

  self->talk = g_object_ref (talk);
  self->since = since;
  gtk_widget_set_visible (GTK_WIDGET (self), from != NULL);
  if (from == NULL)
    return GTK_WIDGET (self);

  self->from = g_object_ref (from);
  self->to = g_object_ref (to);
  update (self);

  return GTK_WIDGET (self);
}

/**
 * cirkel_moved_text_new:
 * @talk: a conversation on the screen
 *
 * Tells what lies elsewhere than the last time, and goes on doing so while cards are laid. Where
 * there was no such board before, there is nothing to see.
 *
 * Returns: (transfer floating): the words
 */
GtkWidget *
cirkel_moved_text_new (CirkelTalk *talk)
{
  CirkelConversation *to = cirkel_talk_get_conversation (talk);
  CirkelConversation *from = cirkel_session_find_board_before (cirkel_talk_get_session (talk), to);
  GtkWidget          *text = make (talk, from, to, TRUE);

  if (from != NULL)
    {
      CirkelTable *table = cirkel_talk_get_table (talk);

      g_signal_connect_object (table, "card-moved", G_CALLBACK (update), text, G_CONNECT_SWAPPED);
      g_signal_connect_object (table, "cards-changed", G_CALLBACK (update), text, G_CONNECT_SWAPPED);
    }

  return text;
}

/**
 * cirkel_moved_text_new_between:
 * @talk: a conversation on the screen
 * @from: a conversation of its session
 * @to: another of its session, about the same
 *
 * Returns: (transfer floating): what became of the cards from one to the other
 */
GtkWidget *
cirkel_moved_text_new_between (CirkelTalk *talk, CirkelConversation *from, CirkelConversation *to)
{
  return make (talk, from, to, FALSE);
}
