/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-ghost-drawing.h"

#include <math.h>

#include "cirkel-line-drawing.h"
#include "cirkel-palette.h"
#include "cirkel-symbol-drawing.h"

/*
 * Where cards lay the time before: an outline with the symbol, in the line of the circle where it was,
 * and a thin line to where the card lies now. All of it lies under the cards.
 */

/* As high as this part of a card, and how far it looks for a spot that no card covers. */
#define SIZE 0.5
#define LINE_WIDTH 2.0
#define TURNS 12
#define TURN (G_PI / 18)

typedef struct
{
  CirkelCard *card;
  CirkelPlace place;
  CirkelRect  rect;
} Ghost;

static CirkelPlacement *
find_before (CirkelTable *table, CirkelCard *card)
{
  return cirkel_ghosts_find (cirkel_table_get_ghosts (table), card, cirkel_table_get_place (table, card));
}

/* The cards as they lay then, as the geometry sees them. */
static CirkelBoardItem *
dup_items_before (CirkelTable *table)
{
  CirkelConversation *before = cirkel_ghosts_get_before (cirkel_table_get_ghosts (table));
  guint               n_cards = cirkel_table_get_n_cards (table);
  CirkelBoardItem    *items = g_new0 (CirkelBoardItem, MAX (n_cards, 1));

  for (guint i = 0; i < n_cards; i++)
    {
      const char      *id = cirkel_card_get_id (cirkel_table_get_card (table, i));
      CirkelPlacement *placement = cirkel_conversation_find_placement (before, id, NULL);

      if (placement == NULL)
        continue;
      items[i].place = cirkel_placement_get_place (placement);
      items[i].x = cirkel_placement_get_x (placement);
      items[i].y = cirkel_placement_get_y (placement);
    }

  return items;
}

static double
inside_of (const CirkelBoardFrame *frame, guint ring)
{
  return ring > 0 ? frame->circles[ring - 1] : 0;
}

/* As far between the two lines of its circle as it lay between those of then, for circles give way. */
static double
carry_distance (const CirkelBoardFrame *then, const CirkelBoardFrame *now, CirkelPlace place, double distance)
{
  guint  ring = place - CIRKEL_PLACE_INNER;
  double inside = inside_of (then, ring);
  double part = (distance - inside) / MAX (then->circles[ring] - inside, 1);

  return inside_of (now, ring) + CLAMP (part, 0, 1) * (now->circles[ring] - inside_of (now, ring));
}

static gboolean
overlap (const CirkelRect *a, const CirkelRect *b)
{
  return a->x < b->x + b->width && b->x < a->x + a->width && a->y < b->y + b->height
         && b->y < a->y + a->height;
}

static gboolean
is_free (const CirkelRect *rect, GHashTable *cards, GArray *ghosts)
{
  GHashTableIter iter;
  gpointer       card;

  g_hash_table_iter_init (&iter, cards);
  while (g_hash_table_iter_next (&iter, NULL, &card))
    if (overlap (rect, card))
      return FALSE;
  for (guint i = 0; i < ghosts->len; i++)
    if (overlap (rect, &g_array_index (ghosts, Ghost, i).rect))
      return FALSE;

  return TRUE;
}

static void
put_at (CirkelRect *rect, const CirkelBoardFrame *frame, double distance, double angle)
{
  rect->x = frame->center_x + distance * cos (angle) - rect->width / 2;
  rect->y = frame->center_y + distance * sin (angle) - rect->height / 2;
}

/* Where it lay, or so far around its circle that it can be seen. */
static void
find_spot (CirkelRect             *rect,
           const CirkelBoardFrame *frame,
           double                  distance,
           double                  angle,
           GHashTable             *cards,
           GArray                 *ghosts)
{
  for (int i = 0; i <= TURNS; i++)
    for (int side = -1; side <= 1; side += 2)
      {
        put_at (rect, frame, distance, angle + side * i * TURN);
        if (is_free (rect, cards, ghosts))
          return;
      }
  put_at (rect, frame, distance, angle);
}

static GArray *
find_ghosts (CirkelTable            *table,
             const CirkelBoardSpace *space,
             const CirkelBoardFrame *frame,
             GHashTable             *cards)
{
  guint                       n_cards = cirkel_table_get_n_cards (table);
  g_autofree CirkelBoardItem *items = dup_items_before (table);
  g_autofree CirkelRect      *rects = g_new0 (CirkelRect, MAX (n_cards, 1));
  GArray                     *ghosts = g_array_new (FALSE, FALSE, sizeof (Ghost));
  CirkelBoardFrame            then;

  cirkel_board_frame_init (&then, space, items, n_cards);
  cirkel_board_frame_lay_out (&then, items, n_cards, rects);
  for (guint i = 0; i < n_cards; i++)
    {
      Ghost  ghost = { cirkel_table_get_card (table, i), items[i].place };
      double x = rects[i].x + rects[i].width / 2 - then.center_x;
      double y = rects[i].y + rects[i].height / 2 - then.center_y;

      if (find_before (table, ghost.card) == NULL || !cirkel_place_is_circle (ghost.place))
        continue;

      ghost.rect.width = ghost.rect.height = round (frame->card_height * SIZE);
      find_spot (&ghost.rect, frame, carry_distance (&then, frame, ghost.place, hypot (x, y)), atan2 (y, x),
                 cards, ghosts);
      g_array_append_val (ghosts, ghost);
    }

  return ghosts;
}

static void
draw_way (cairo_t *cr, const Ghost *ghost, const CirkelRect *card, const GdkRGBA *ink)
{
  double from_x = ghost->rect.x + ghost->rect.width / 2;
  double from_y = ghost->rect.y + ghost->rect.height / 2;
  double to_x = card->x + card->width / 2;
  double to_y = card->y + card->height / 2;
  double length = MAX (hypot (to_x - from_x, to_y - from_y), 1);
  /* From just beside the outline; the card covers the other end. */
  double start = MIN (ghost->rect.width * 0.62, length);

  cairo_move_to (cr, from_x + (to_x - from_x) / length * start, from_y + (to_y - from_y) / length * start);
  cairo_line_to (cr, to_x, to_y);
  cairo_set_source_rgba (cr, ink->red, ink->green, ink->blue, 0.35);
  cairo_set_line_width (cr, 1.5);
  cairo_set_dash (cr, NULL, 0, 0);
  cairo_stroke (cr);
}

/* In the kind of line of its circle, so that it is told without its colour. */
static void
stroke_outline (cairo_t *cr, CirkelPlace place)
{
  const CirkelLineStyle *style = cirkel_palette_get_line_style (place);
  const double           dashes[] = { style->dash * LINE_WIDTH, style->gap * LINE_WIDTH };

  cairo_set_line_width (cr, LINE_WIDTH);
  cairo_set_line_cap (cr, place == CIRKEL_PLACE_OUTER ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
  cairo_set_dash (cr, dashes, style->gap > 0 ? 2 : 0, 0);
  cairo_stroke (cr);
}

static void
draw_ghost (cairo_t *cr, const Ghost *ghost, gboolean dark)
{
  const CirkelCircleColors *colors = cirkel_palette_get_circle (ghost->place, dark);
  g_autofree char          *symbol = g_strconcat (
             "cirkel-value-", cirkel_card_is_own (ghost->card) ? "own" : cirkel_card_get_id (ghost->card), NULL);
  double     inset = ghost->rect.width * 0.24;
  CirkelRect inner = { ghost->rect.x + inset, ghost->rect.y + inset, ghost->rect.width - 2 * inset,
                       ghost->rect.height - 2 * inset };

  cairo_push_group (cr);
  cirkel_path_rounded (cr, &ghost->rect, 8);
  cirkel_set_color (cr, colors->line);
  stroke_outline (cr, ghost->place);
  cirkel_symbol_fill (cr, symbol, &inner);
  cairo_pop_group_to_source (cr);
  cairo_paint_with_alpha (cr, 0.75);
}

/**
 * cirkel_ghost_drawing_make:
 * @table: the table
 * @space: what the board fits in
 * @frame: where the circles are now
 * @rects: (element-type CirkelCard CirkelRect): where the cards in the circles are now
 * @ink: the colour of text on the board
 * @dark: whether the surroundings are dark
 *
 * Draws the earlier places of the cards that lie elsewhere now.
 *
 * Returns: (transfer full): the picture, to be shown under the cards
 */
GskRenderNode *
cirkel_ghost_drawing_make (CirkelTable            *table,
                           const CirkelBoardSpace *space,
                           const CirkelBoardFrame *frame,
                           GHashTable             *rects,
                           const GdkRGBA          *ink,
                           gboolean                dark)
{
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, (float)space->width, (float)space->height);
  GskRenderNode  *node = gsk_cairo_node_new (&bounds);
  cairo_t        *cr = gsk_cairo_node_get_draw_context (node);
  g_autoptr (GArray) ghosts = find_ghosts (table, space, frame, rects);

  for (guint i = 0; i < ghosts->len; i++)
    {
      const Ghost      *ghost = &g_array_index (ghosts, Ghost, i);
      const CirkelRect *card = g_hash_table_lookup (rects, ghost->card);

      if (card != NULL)
        draw_way (cr, ghost, card, ink);
    }
  for (guint i = 0; i < ghosts->len; i++)
    draw_ghost (cr, &g_array_index (ghosts, Ghost, i), dark);
  cairo_destroy (cr);

  return node;
}
