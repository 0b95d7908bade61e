/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-board-drawing.h"

#include "cirkel-board-layout.h"
#include "cirkel-card-drawing.h"
#include "cirkel-circle-drawing.h"
#include "cirkel-example.h"
#include "cirkel-heading-drawing.h"
#include "cirkel-line-drawing.h"
#include "cirkel-shelf-drawing.h"
#include "cirkel-text.h"
#include "cirkel-text-drawing.h"

#include <math.h>

/* The unit of the picture: what a hundredth of the side of a square as large would be. */
#define UNITS 100.0
#define MARGIN 3.2
#define GAP 2.4

/* On paper people read the legend from nearer than on a wall, and the picture is smaller. */
#define LEGEND_SIZE 1.7

/* What cards outside the circles get, when they need room, of the longer side. */
#define LEAST_SHELVES 0.24
#define MOST_SHELVES 0.42

#define N_CIRCLES 3

typedef struct
{
  cairo_t                  *cr;
  const CirkelBoardPicture *of;
  CirkelMethod             *method;
  double                    unit;

  /* The cards in an order in which those of a place are together. */
  CirkelCardLook  *looks;
  CirkelBoardItem *items;
  char           **symbols;
  guint            n_cards;
  guint            first[CIRKEL_N_PLACES + 1];
} Picture;

static void
add_card_cb (CirkelCard *card, CirkelPlacement *placement, gpointer user_data)
{
  Picture    *self = user_data;
  const char *id = cirkel_card_is_own (card) ? "own" : cirkel_card_get_id (card);
  guint       i = self->n_cards++;

  self->symbols[i] = g_strconcat ("cirkel-value-", id, NULL);
  self->items[i] = (CirkelBoardItem){
    cirkel_placement_get_place (placement),
    cirkel_placement_get_x (placement),
    cirkel_placement_get_y (placement),
  };
  self->looks[i] = (CirkelCardLook){
    .title = cirkel_method_get_card_short_title (self->method, card),
    .symbol = self->symbols[i],
    .place = cirkel_placement_get_place (placement),
    .most_important = cirkel_placement_get_most_important (placement),
    .words = *cirkel_placement_get_words (placement) != '\0',
    .talk_about = cirkel_placement_get_talk_about (placement),
  };
}

typedef void (*CardFunc) (CirkelCard *card, CirkelPlacement *placement, gpointer user_data);

static void
foreach_card_of_place (const CirkelBoardPicture *picture,
                       CirkelPlace               place,
                       CardFunc                  func,
                       gpointer                  user_data)
{
  GListModel *placements = G_LIST_MODEL (cirkel_conversation_get_placements (picture->conversation));
  guint       n_items = g_list_model_get_n_items (placements);

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (CirkelPlacement) placement = g_list_model_get_item (placements, i);
      CirkelCard *card;

      if (cirkel_placement_get_place (placement) != place
          || !cirkel_audience_gets (picture->audience, placement))
        continue;

      card = cirkel_session_find_card (picture->session, cirkel_placement_get_card_id (placement), NULL);
      /* Cards of another purpose keep their places, but they are not on this table. */
      if (card != NULL
          && cirkel_card_get_purpose (card) == cirkel_conversation_get_purpose (picture->conversation))
        func (card, placement, user_data);
    }
}

static void
picture_init (Picture *self, cairo_t *cr, const CirkelBoardPicture *of, double unit)
{
  guint n_most
    = g_list_model_get_n_items (G_LIST_MODEL (cirkel_conversation_get_placements (of->conversation)));

  *self = (Picture){ .cr = cr, .of = of, .method = of->method, .unit = unit };
  self->looks = g_new0 (CirkelCardLook, n_most + 1);
  self->items = g_new0 (CirkelBoardItem, n_most + 1);
  self->symbols = g_new0 (char *, n_most + 1);

  for (guint place = 0; place < CIRKEL_N_PLACES; place++)
    {
      self->first[place] = self->n_cards;
      foreach_card_of_place (of, (CirkelPlace)place, add_card_cb, self);
    }
  self->first[CIRKEL_N_PLACES] = self->n_cards;
}

static void
picture_clear (Picture *self)
{
  g_strfreev (self->symbols);
  g_free (self->looks);
  g_free (self->items);
}

/* Draws what is said about the picture, and takes the room for it from @room: in a text, which says
 * whose the board is, only what the marks mean, below the board. */
static void
draw_words (const Picture *self, CirkelRect *room)
{
  g_autofree char *date
    = cirkel_method_dup_date (self->method, cirkel_conversation_get_date (self->of->conversation));
  g_autofree char *title = cirkel_example_dup_title (self->of->session, self->method);
  CirkelHeading    heading = { .label = title, .date = date, .method = self->method };
  double           height;

  for (guint i = 0; i < self->n_cards; i++)
    {
      heading.most_important |= self->looks[i].most_important;
      heading.has_words |= self->looks[i].words;
      heading.talk_about |= self->looks[i].talk_about;
    }

  if (self->of->in_text)
    height = cirkel_legend_draw (self->cr, &heading, room, self->unit * LEGEND_SIZE);
  else
    height = cirkel_heading_draw (self->cr, &heading, room, self->unit);

  if (height > 0.0)
    height += self->unit * GAP;
  if (!self->of->in_text)
    room->y += height;
  room->height = MAX (1.0, room->height - height);
}

static void
draw_label (const Picture *self, const CirkelBoardFrame *frame, CirkelPlace place)
{
  const CirkelRect     *rect = &frame->labels[place - CIRKEL_PLACE_INNER];
  const CirkelTextStyle style = { frame->label_size, 0.5, rect->width, 1, TRUE, PANGO_ALIGN_CENTER };
  g_autoptr (PangoLayout) label
    = cirkel_text_layout_new (self->cr, cirkel_method_get_place_name (self->method, place), &style);
  double height;

  cirkel_text_get_size (label, NULL, &height);
  cirkel_set_color (self->cr, CIRKEL_INK);
  cirkel_text_draw (self->cr, label, rect->x, rect->y + (rect->height - height) / 2.0);
}

static void
draw_board (const Picture *self, const CirkelBoardFrame *frame)
{
  g_autofree CirkelRect *rects = g_new0 (CirkelRect, self->n_cards + 1);

  cirkel_board_frame_lay_out (frame, self->items, self->n_cards, rects);
  cirkel_circles_draw (self->cr, frame, 1.0);

  for (CirkelPlace place = CIRKEL_PLACE_INNER; place <= CIRKEL_PLACE_OUTER; place++)
    {
      draw_label (self, frame, place);
      for (guint i = self->first[place]; i < self->first[place + 1]; i++)
        cirkel_card_draw (self->cr, &self->looks[i], &rects[i]);
    }
}

static void
init_frame (const Picture *self, CirkelBoardFrame *frame, const CirkelRect *room)
{
  CirkelBoardSpace space = { .width = room->width, .height = room->height, .text_scale = 1.0 };

  for (guint i = 0; i < N_CIRCLES; i++)
    space.label_em[i] = cirkel_text_measure_em (
      self->cr, cirkel_method_get_place_name (self->method, CIRKEL_PLACE_INNER + i), TRUE);

  cirkel_board_frame_init (frame, &space, self->items, self->n_cards);
}

/* The cards outside the circles lie beside the board, or below it on an upright
 * picture; they get what the board, which is round, leaves. */
static void
split_room (const Picture *self, const CirkelRect *all, CirkelRect *board, CirkelRect *shelves)
{
  const double gap = self->unit * GAP;
  double       share;

  *board = *shelves = *all;
  if (all->width >= all->height)
    {
      share = CLAMP (all->width - all->height - gap, LEAST_SHELVES * all->width, MOST_SHELVES * all->width);
      board->width = MAX (1.0, all->width - share - gap);
      shelves->x = all->x + all->width - share;
      shelves->width = share;
    }
  else
    {
      share = CLAMP (all->height - all->width - gap, LEAST_SHELVES * all->height, MOST_SHELVES * all->height);
      board->height = MAX (1.0, all->height - share - gap);
      shelves->y = all->y + all->height - share;
      shelves->height = share;
    }
}

/* What lies outside the circles, in the order of the picture. */
static guint
get_shelves (const Picture *self, CirkelShelf shelves[CIRKEL_N_PLACES])
{
  static const CirkelPlace places[] = { CIRKEL_PLACE_TRAY, CIRKEL_PLACE_ASIDE };
  guint                    n_shelves = 0;

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      guint first = self->first[places[i]];
      guint n_cards = self->first[places[i] + 1] - first;

      if (n_cards > 0)
        shelves[n_shelves++] = (CirkelShelf){ cirkel_method_get_place_name (self->method, places[i]),
                                              &self->looks[first], n_cards };
    }

  return n_shelves;
}

static void
draw_cards (const Picture *self, const CirkelRect *room)
{
  const gboolean   upright = room->height > room->width;
  CirkelBoardFrame frame;
  CirkelShelf      shelves[CIRKEL_N_PLACES];
  guint            n_shelves = get_shelves (self, shelves);
  CirkelRect       board = *room;
  CirkelRect       side;

  if (n_shelves > 0)
    split_room (self, room, &board, &side);
  init_frame (self, &frame, &board);

  if (n_shelves > 0)
    {
      double card_width
        = cirkel_shelves_get_card_width (self->cr, shelves, n_shelves, &side, frame.card_width);

      /* What they leave of the width goes to the board, which lies in the middle of its room. */
      if (!upright)
        board.width += cirkel_shelves_narrow (self->cr, shelves, n_shelves, &side, card_width);
      cirkel_shelves_draw (self->cr, shelves, n_shelves, &side, card_width);
    }

  cairo_save (self->cr);
  cairo_translate (self->cr, board.x + board.width / 2.0 - frame.center_x, board.y);
  draw_board (self, &frame);
  cairo_restore (self->cr);
}

/**
 * cirkel_board_draw:
 * @cr: where to draw, with its origin at the upper left corner of the picture
 * @picture: what to draw
 * @width: the width of the picture, in any unit
 * @height: the height of the picture
 *
 * Draws a board: a heading, the circles with their cards, and the cards that lie
 * outside them. Every card of the conversation is on the picture, apart from those
 * that are not for its audience.
 *
 * One drawing serves the screen, paper and files: it looks the same in every
 * size of the same shape. It needs no display.
 */
void
cirkel_board_draw (cairo_t *cr, const CirkelBoardPicture *picture, double width, double height)
{
  const double unit = sqrt (width * height) / UNITS;
  const double margin = picture->in_text ? 0.0 : unit * MARGIN;
  CirkelRect   room = { margin, margin, MAX (1.0, width - 2.0 * margin), MAX (1.0, height - 2.0 * margin) };
  Picture      self;

  g_return_if_fail (cr != NULL && width > 0.0 && height > 0.0);
  g_return_if_fail (CIRKEL_IS_SESSION (picture->session) && CIRKEL_IS_CONVERSATION (picture->conversation));
  g_return_if_fail (CIRKEL_IS_METHOD (picture->method));

  cirkel_set_color (cr, CIRKEL_PAPER);
  cairo_rectangle (cr, 0.0, 0.0, width, height);
  cairo_fill (cr);

  picture_init (&self, cr, picture, unit);
  draw_words (&self, &room);
  draw_cards (&self, &room);
  picture_clear (&self);
}

typedef struct
{
  const CirkelBoardPicture *picture;
  GString                  *names;
} Names;

static void
add_name_cb (CirkelCard *card, CirkelPlacement *placement, gpointer user_data)
{
  Names           *self = user_data;
  g_autofree char *name
    = cirkel_text_clean (cirkel_method_get_card_short_title (self->picture->method, card));

  g_string_append_printf (self->names, "%s%s", self->names->len > 0 ? "; " : "", name);
}

/**
 * cirkel_board_describe:
 * @picture: a picture
 *
 * Returns: (transfer full): what can be seen on it: a line for each place where cards lie
 */
char *
cirkel_board_describe (const CirkelBoardPicture *picture)
{
  static const CirkelPlace places[]
    = { CIRKEL_PLACE_INNER, CIRKEL_PLACE_MIDDLE, CIRKEL_PLACE_OUTER, CIRKEL_PLACE_TRAY, CIRKEL_PLACE_ASIDE };
  GString *text = g_string_new (NULL);

  g_return_val_if_fail (CIRKEL_IS_METHOD (picture->method), NULL);

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      Names self = { picture, g_string_new (NULL) };

      foreach_card_of_place (picture, places[i], add_name_cb, &self);
      if (self.names->len > 0 || cirkel_place_is_circle (places[i]))
        g_string_append_printf (text, "%s%s: %s", text->len > 0 ? "\n" : "",
                                cirkel_method_get_place_name (picture->method, places[i]),
                                self.names->len > 0 ? self.names->str : "–");
      g_string_free (self.names, TRUE);
    }

  return g_string_free (text, FALSE);
}
