/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-card-badges.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "cirkel-symbol.h"

/* The small signs on a card: what the client said of it, in pictures and in words. */

typedef struct
{
  const char *symbol;
  const char *meaning;
  const char *css_class;
} Badge;

static const Badge badges_of_card[] = {
  { "cirkel-important", N_ ("Most important"), "important" },
  { "cirkel-lock", N_ ("Only for me"), "private" },
  { "cirkel-words", N_ ("Has words of your own"), "words" },
  { "cirkel-talk-about", N_ ("Want to talk about this"), "talk" },
};

/* Two at the start and two at the end: more beside each other would meet the card's symbol. */
#define FIRST_AT_END 2

static gboolean
has_badge (CirkelPlacement *placement, guint badge)
{
  switch (badge)
    {
    case 0:
      return cirkel_placement_get_most_important (placement);
    case 1:
      return cirkel_record_int (placement, "private");
    case 2:
      return cirkel_placement_get_words (placement)[0] != '\0';
    default:
      return cirkel_placement_get_talk_about (placement);
    }
}

static GtkWidget *
make_badge (const Badge *badge)
{
  g_autoptr (GdkPaintable) symbol = cirkel_symbol_new (badge->symbol);
  GtkWidget *image = g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                   "paintable", symbol, "visible", FALSE, "pixel-size", 14, NULL);

  gtk_widget_add_css_class (image, "badge");
  gtk_widget_add_css_class (image, badge->css_class);

  return image;
}

/**
 * cirkel_card_badges_new:
 *
 * Returns: (transfer floating): a box with the badges of a card, all hidden; where it is wide, what
 *   matters most and what is private stand at its start, the others at its end
 */
GtkWidget *
cirkel_card_badges_new (void)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, "hexpand",
                                 FALSE, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (badges_of_card); i++)
    {
      if (i == FIRST_AT_END)
        gtk_box_append (GTK_BOX (box), g_object_new (ADW_TYPE_BIN, "hexpand", TRUE, "accessible-role",
                                                     GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
      gtk_box_append (GTK_BOX (box), make_badge (&badges_of_card[i]));
    }

  return box;
}

static GtkWidget *
find_badge (GtkWidget *badges, guint i)
{
  GtkWidget *child = gtk_widget_get_first_child (badges);

  for (guint step = i < FIRST_AT_END ? i : i + 1; step > 0; step--)
    child = gtk_widget_get_next_sibling (child);

  return child;
}

/**
 * cirkel_card_badges_set_size:
 * @badges: made by cirkel_card_badges_new()
 * @size: how large each is, in pixels
 */
void
cirkel_card_badges_set_size (GtkWidget *badges, double size)
{
  for (guint i = 0; i < G_N_ELEMENTS (badges_of_card); i++)
    gtk_image_set_pixel_size (GTK_IMAGE (find_badge (badges, i)), (int)size);
}

/**
 * cirkel_card_badges_update:
 * @badges: made by cirkel_card_badges_new()
 * @placement: what the client said of the card
 *
 * Shows the badges that hold.
 */
void
cirkel_card_badges_update (GtkWidget *badges, CirkelPlacement *placement)
{
  for (guint i = 0; i < G_N_ELEMENTS (badges_of_card); i++)
    {
      GtkWidget *badge = find_badge (badges, i);

      gtk_widget_set_visible (badge, has_badge (placement, i));
      gtk_widget_set_tooltip_text (badge, _ (badges_of_card[i].meaning));
    }
}

/**
 * cirkel_card_badges_describe:
 * @placement: what the client said of a card
 * @place_name: the name of the place where it lies
 *
 * Returns: (transfer full): the place and the badges, in words
 */
char *
cirkel_card_badges_describe (CirkelPlacement *placement, const char *place_name)
{
  GString *text = g_string_new (place_name);

  for (guint i = 0; i < G_N_ELEMENTS (badges_of_card); i++)
    if (has_badge (placement, i))
      g_string_append_printf (text, ". %s", _ (badges_of_card[i].meaning));

  return g_string_free (text, FALSE);
}
