/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>
#include <json-glib/json-glib.h>

#include "cirkel-board.h"
#include "cirkel-card-flight.h"
#include "cirkel-document.h"
#include "cirkel-tray.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_BOARD_PAGE (cirkel_board_page_get_type ())
G_DECLARE_FINAL_TYPE (CirkelBoardPage, cirkel_board_page, CIRKEL, BOARD_PAGE, GtkWidget)

GtkWidget *cirkel_board_page_new (CirkelDocument *document);
GtkWidget *cirkel_board_page_new_for_table (CirkelDocument *document, CirkelTable *table);

void cirkel_board_page_set_has_sheet (CirkelBoardPage *self, gboolean has_sheet);

CirkelDocument   *cirkel_board_page_get_document (CirkelBoardPage *self);
CirkelTable      *cirkel_board_page_get_table (CirkelBoardPage *self);
CirkelBoard      *cirkel_board_page_get_board (CirkelBoardPage *self);
CirkelTray       *cirkel_board_page_get_tray (CirkelBoardPage *self);
CirkelCardFlight *cirkel_board_page_get_flight (CirkelBoardPage *self);
CirkelCardView   *cirkel_board_page_find_view (CirkelBoardPage *self, CirkelCard *card);

gboolean cirkel_board_page_close_details (CirkelBoardPage *self);
void     cirkel_board_page_describe_layout (CirkelBoardPage *self, JsonBuilder *builder);

G_END_DECLS
