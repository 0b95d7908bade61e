/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-kit-card.h"

#include "cirkel-line-drawing.h"
#include "cirkel-symbol-drawing.h"
#include "cirkel-text-drawing.h"

/* Lengths are shares of the width of the card. */
#define PADDING 0.048
#define SYMBOL 0.14
#define GAP 0.035
#define WRITING_LINE 0.0035

/* Shares of the least size of letters. */
#define TITLE_SIZE 1.2
#define TITLE_STEP 0.05
#define EXPLANATION_SIZE 1.08

/* No line is lower than this, in em. */
#define LEAST_LINE 1.1

#define MOST_TITLE_LINES 4
#define N_WRITING_LINES 4

#define SYMBOL_OF_OWN "cirkel-value-own"
#define WRITING_COLOR "#aeb2b6"

/* People write their explanations in paragraphs; there is room for one. */
static char *
to_one_paragraph (const char *text)
{
  char *line = g_strdup (text);

  return g_strstrip (g_strdelimit (line, "\n\r\t", ' '));
}

/**
 * cirkel_kit_card_new:
 * @method: the content of the method
 * @card: a card
 *
 * Returns: (transfer full): the card as it is now, for paper
 */
CirkelKitCard *
cirkel_kit_card_new (CirkelMethod *method, CirkelCard *card)
{
  const char    *id = cirkel_card_is_own (card) ? "own" : cirkel_card_get_id (card);
  CirkelKitCard *self = g_new0 (CirkelKitCard, 1);

  self->title = g_strdup (cirkel_method_get_card_short_title (method, card));
  self->explanation = to_one_paragraph (cirkel_method_get_card_explanation (method, card));
  self->symbol = g_strconcat ("cirkel-value-", id, NULL);

  return self;
}

/**
 * cirkel_kit_card_new_blank:
 *
 * Returns: (transfer full): a card to write on
 */
CirkelKitCard *
cirkel_kit_card_new_blank (void)
{
  CirkelKitCard *self = g_new0 (CirkelKitCard, 1);

  self->title = g_strdup ("");
  self->explanation = g_strdup ("");
  self->symbol = g_strdup (SYMBOL_OF_OWN);

  return self;
}

/**
 * cirkel_kit_card_free:
 * @self: (transfer full): a card
 *
 * Frees a card.
 */
void
cirkel_kit_card_free (CirkelKitCard *self)
{
  g_free (self->title);
  g_free (self->explanation);
  g_free (self->symbol);
  g_free (self);
}

/**
 * cirkel_kit_card_is_blank:
 * @self: a card
 *
 * Returns: whether it is a card to write on
 */
gboolean
cirkel_kit_card_is_blank (const CirkelKitCard *self)
{
  return *self->title == '\0';
}

/* Sets a text so that it is no higher than @height, whatever its script: in fewer lines if need be. */
static PangoLayout *
set_text_in (cairo_t *cr, const char *text, CirkelTextStyle style, double height)
{
  const double most = height / (style.size * style.least * LEAST_LINE);

  for (style.lines = MIN (style.lines, (int)most); style.lines > 0; style.lines--)
    {
      g_autoptr (PangoLayout) layout = cirkel_text_layout_new (cr, text, &style);
      double needed;

      cirkel_text_get_size (layout, NULL, &needed);
      if (needed <= height)
        return g_steal_pointer (&layout);
    }

  return NULL;
}

/* A card set in its room. */
typedef struct
{
  PangoLayout *title;
  PangoLayout *explanation;
  double       symbol_size;
  double       title_x;
  double       title_y;
  double       symbol_y;
  double       explanation_y;
} Setting;

static void
setting_clear (Setting *self)
{
  g_clear_object (&self->title);
  g_clear_object (&self->explanation);
}

/* Puts the title right of the symbol, both in the middle of what is the higher of them, and tells how high
 * that is. */
static double
set_head (Setting             *self,
          const CirkelKitCard *card,
          cairo_t             *cr,
          const CirkelRect    *room,
          double               text_size,
          double               share)
{
  CirkelTextStyle style = {
    .size = text_size * share,
    .least = 1.0 / share,
    .lines = MOST_TITLE_LINES,
    .bold = TRUE,
    .align = PANGO_ALIGN_LEFT,
  };
  double title_height = 0.0;
  double height;

  self->title_x = room->x + self->symbol_size * (1.0 + GAP / SYMBOL);
  style.width = room->x + room->width - self->title_x;
  self->title = set_text_in (cr, card->title, style, room->height);
  if (self->title != NULL)
    cirkel_text_get_size (self->title, NULL, &title_height);

  height = MAX (self->symbol_size, title_height);
  self->symbol_y = room->y + (height - self->symbol_size) / 2.0;
  self->title_y = room->y + (height - title_height) / 2.0;

  return height;
}

/* Sets a card with its title in letters of a size; FALSE when the explanation has to be cut off. */
static gboolean
set_card (Setting             *self,
          const CirkelKitCard *card,
          cairo_t             *cr,
          const CirkelRect    *room,
          double               text_size,
          double               share)
{
  const CirkelTextStyle style = {
    .size = text_size * EXPLANATION_SIZE,
    .least = 1.0 / EXPLANATION_SIZE,
    .width = room->width,
    .lines = G_MAXINT,
    .align = PANGO_ALIGN_LEFT,
  };
  double head;

  *self = (Setting){ .symbol_size = room->width * SYMBOL / (1.0 - 2.0 * PADDING) };
  head = set_head (self, card, cr, room, text_size, share) + self->symbol_size * GAP / SYMBOL;
  if (*card->explanation == '\0')
    return TRUE;

  self->explanation_y = room->y + head;
  self->explanation = set_text_in (cr, card->explanation, style, room->height - head);

  return self->explanation != NULL && !pango_layout_is_ellipsized (self->explanation);
}

/* The title gives way to the explanation, as long as that helps. */
static void
find_setting (Setting *self, const CirkelKitCard *card, cairo_t *cr, const CirkelRect *room, double text_size)
{
  for (double share = TITLE_SIZE; share > 1.0; share -= TITLE_STEP)
    {
      if (set_card (self, card, cr, room, text_size, share))
        return;
      setting_clear (self);
    }

  set_card (self, card, cr, room, text_size, TITLE_SIZE);
}

static void
draw_card (const CirkelKitCard *self, cairo_t *cr, const CirkelRect *room, double text_size)
{
  Setting    setting;
  CirkelRect symbol;

  find_setting (&setting, self, cr, room, text_size);
  symbol = (CirkelRect){ room->x, setting.symbol_y, setting.symbol_size, setting.symbol_size };
  cirkel_symbol_draw (cr, self->symbol, CIRKEL_INK_SOFT, &symbol);

  cirkel_set_color (cr, CIRKEL_INK);
  if (setting.title != NULL)
    cirkel_text_draw (cr, setting.title, setting.title_x, setting.title_y);
  if (setting.explanation != NULL)
    cirkel_text_draw (cr, setting.explanation, room->x, setting.explanation_y);
  setting_clear (&setting);
}

static void
draw_line (cairo_t *cr, double from, double to, double y)
{
  cairo_move_to (cr, from, y);
  cairo_line_to (cr, to, y);
  cairo_stroke (cr);
}

/* Lines to write on: the first one beside the symbol, for the title. */
static void
draw_blank (const CirkelKitCard *self, cairo_t *cr, const CirkelRect *room, double symbol_size)
{
  const CirkelRect symbol = { room->x, room->y, symbol_size, symbol_size };
  const double     right = room->x + room->width;
  const double     first = room->y + symbol_size;
  const double     distance = (room->y + room->height - first) / (N_WRITING_LINES - 1);

  cirkel_symbol_draw (cr, self->symbol, WRITING_COLOR, &symbol);
  cirkel_set_color (cr, WRITING_COLOR);
  cairo_set_line_width (cr, room->width * WRITING_LINE);
  draw_line (cr, room->x + symbol_size * (1.0 + GAP / SYMBOL), right, first);
  for (int i = 1; i < N_WRITING_LINES; i++)
    draw_line (cr, room->x, right, first + i * distance);
}

/**
 * cirkel_kit_card_draw:
 * @self: a card
 * @cr: where to draw
 * @rect: its area, up to its edges, which are not drawn
 * @text_size: the least size of the letters on it (1 em)
 *
 * Draws a card. Nothing of it is outside its area: what does not fit in the least
 * letters ends in an ellipsis.
 */
void
cirkel_kit_card_draw (const CirkelKitCard *self, cairo_t *cr, const CirkelRect *rect, double text_size)
{
  const double     padding = PADDING * rect->width;
  const CirkelRect room
    = { rect->x + padding, rect->y + padding, rect->width - 2.0 * padding, rect->height - 2.0 * padding };

  g_return_if_fail (self != NULL && cr != NULL && rect != NULL && text_size > 0.0);

  cairo_save (cr);
  if (cirkel_kit_card_is_blank (self))
    draw_blank (self, cr, &room, SYMBOL * rect->width);
  else
    draw_card (self, cr, &room, text_size);
  cairo_restore (cr);
}
