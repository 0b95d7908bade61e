/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-kit-cards.h"

#include "cirkel-example.h"
#include "cirkel-kit-card.h"
#include "cirkel-line-drawing.h"
#include "cirkel-text-drawing.h"

/* In points, on paper of any size. */
#define CUT_WIDTH 0.5
#define CUT_DASH 3.0
#define CUT_GAP 2.5
#define CUT_COLOR "#8d9297"

/* A share of the height of the note. */
#define NOTE_SIZE 0.5

/* What is on one sheet. */
typedef struct
{
  GPtrArray *cards;
  char      *note;
} Sheet;

static void
sheet_free (gpointer data)
{
  Sheet *self = data;

  g_ptr_array_unref (self->cards);
  g_free (self->note);
  g_free (self);
}

static void
draw_cut (cairo_t *cr, double from_x, double from_y, double to_x, double to_y)
{
  cairo_move_to (cr, from_x, from_y);
  cairo_line_to (cr, to_x, to_y);
  cairo_stroke (cr);
}

/* The lines go on beyond the cards, so that a cutter can be laid along them. */
static void
draw_cuts (cairo_t *cr, const CirkelKitSheet *sheet)
{
  const double      dashes[] = { CUT_DASH, CUT_GAP };
  const CirkelRect *room = &sheet->room;
  const CirkelRect *grid = &sheet->grid;
  const double      overhang = grid->y - room->y;

  cairo_save (cr);
  cirkel_set_color (cr, CUT_COLOR);
  cairo_set_line_width (cr, CUT_WIDTH);
  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0.0);
  for (guint i = 0; i <= sheet->n_columns; i++)
    {
      double x = grid->x + i * sheet->board.card_width;

      draw_cut (cr, x, room->y, x, grid->y + grid->height + overhang);
    }
  for (guint i = 0; i <= sheet->n_rows; i++)
    {
      double y = grid->y + i * sheet->board.card_height;

      draw_cut (cr, grid->x - overhang, y, grid->x + grid->width + overhang, y);
    }
  cairo_restore (cr);
}

static void
draw_note (cairo_t *cr, const char *note, const CirkelRect *rect)
{
  const CirkelTextStyle style = { rect->height * NOTE_SIZE, 0.5, rect->width, 1, FALSE, PANGO_ALIGN_CENTER };
  g_autoptr (PangoLayout) layout = cirkel_text_layout_new (cr, note, &style);
  double height;

  cirkel_text_get_size (layout, NULL, &height);
  cirkel_set_color (cr, CIRKEL_INK_SOFT);
  cirkel_text_draw (cr, layout, rect->x, rect->y + rect->height - height);
}

static void
draw_sheet (cairo_t *cr, double width, double height, gpointer user_data)
{
  const Sheet          *self = user_data;
  const CirkelKitLabels no_labels = { 0 };
  CirkelKitSheet        sheet;

  cirkel_kit_sheet_init (&sheet, width, height, &no_labels);
  draw_cuts (cr, &sheet);
  for (guint i = 0; i < self->cards->len; i++)
    {
      CirkelRect rect = cirkel_kit_sheet_get_card (&sheet, i);

      cirkel_kit_card_draw (g_ptr_array_index (self->cards, i), cr, &rect, sheet.board.card_text_size);
    }
  draw_note (cr, self->note, &sheet.note);
}

static GPtrArray *
create_cards (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify)cirkel_kit_card_free);
}

static void
add_standard_cards (GPtrArray *cards, CirkelMethod *method)
{
  const char *const *ids = cirkel_card_get_standard_ids ();

  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autoptr (CirkelCard) card = cirkel_card_new_standard (ids[i]);

      g_ptr_array_add (cards, cirkel_kit_card_new (method, card));
    }
}

/* The cards of a table are those of the purpose of its conversation. */
static void
add_own_cards (GPtrArray *cards, CirkelMethod *method, CirkelSession *session, CirkelPurpose purpose)
{
  GListModel *deck = G_LIST_MODEL (cirkel_session_get_deck (session));

  for (guint i = 0; i < g_list_model_get_n_items (deck); i++)
    {
      g_autoptr (CirkelCard) card = g_list_model_get_item (deck, i);

      if (cirkel_card_is_own (card) && cirkel_card_get_purpose (card) == purpose)
        g_ptr_array_add (cards, cirkel_kit_card_new (method, card));
    }
}

/* Enough to write on, and no sheet that is not full. */
static void
add_blanks (GPtrArray *cards, guint n_on_sheet)
{
  for (guint i = 0; i < CIRKEL_KIT_LEAST_BLANKS || cards->len % n_on_sheet != 0; i++)
    g_ptr_array_add (cards, cirkel_kit_card_new_blank ());
}

/* What a person hears who cannot see the sheet. */
static char *
describe (const Sheet *self)
{
  GString    *text = g_string_new (self->note);
  const char *between = " ";

  for (guint i = 0; i < self->cards->len; i++)
    {
      const CirkelKitCard *card = g_ptr_array_index (self->cards, i);

      if (cirkel_kit_card_is_blank (card))
        continue;
      g_string_append_printf (text, "%s%s", between, card->title);
      between = "; ";
    }

  return g_string_free (text, FALSE);
}

/* Moves the first cards to a sheet. */
static void
add_sheet (CirkelPaper *paper, const char *note, GPtrArray *cards, guint n_cards)
{
  Sheet           *sheet = g_new0 (Sheet, 1);
  g_autofree char *text = NULL;

  sheet->note = g_strdup (note);
  sheet->cards = create_cards ();
  for (guint i = 0; i < n_cards; i++)
    g_ptr_array_add (sheet->cards, g_ptr_array_steal_index (cards, 0));

  text = describe (sheet);
  cirkel_paper_add_sheet (paper, text, draw_sheet, sheet, sheet_free);
}

/**
 * cirkel_kit_add_cards:
 * @paper: the paper
 * @method: the content of the method
 * @session: (nullable): whose own cards to add
 * @width: the width of a sheet, in points
 * @height: its height
 *
 * Adds sheets with cards to cut out: the values, or the small goals when the session is
 * about those now; and cards to write on.
 */
void
cirkel_kit_add_cards (CirkelPaper   *paper,
                      CirkelMethod  *method,
                      CirkelSession *session,
                      double         width,
                      double         height)
{
  const CirkelKitLabels no_labels = { 0 };
  CirkelPurpose         purpose = CIRKEL_PURPOSE_VALUES;
  g_autoptr (GPtrArray) cards = create_cards ();
  const char      *cut = cirkel_method_get_paper_word (method, "kit-cut");
  g_autofree char *note = session != NULL ? cirkel_example_mark (session, method, cut) : g_strdup (cut);
  CirkelKitSheet   sheet;
  guint            n_on_sheet;

  if (session != NULL)
    purpose = cirkel_conversation_get_purpose (cirkel_session_get_current (session));
  if (purpose == CIRKEL_PURPOSE_VALUES)
    add_standard_cards (cards, method);
  if (session != NULL)
    add_own_cards (cards, method, session, purpose);

  cirkel_kit_sheet_init (&sheet, width, height, &no_labels);
  n_on_sheet = sheet.n_columns * sheet.n_rows;
  add_blanks (cards, n_on_sheet);
  while (cards->len > 0)
    add_sheet (paper, note, cards, n_on_sheet);
}
