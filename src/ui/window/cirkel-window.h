/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-application.h"
#include "cirkel-demo.h"
#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_WINDOW (cirkel_window_get_type ())
G_DECLARE_FINAL_TYPE (CirkelWindow, cirkel_window, CIRKEL, WINDOW, AdwApplicationWindow)

CirkelWindow *cirkel_window_new (CirkelApplication *application, CirkelDocument *document);

CirkelDocument *cirkel_window_get_document (CirkelWindow *self);
void            cirkel_window_set_document (CirkelWindow *self, CirkelDocument *document);
void            cirkel_window_show_cases (CirkelWindow *self);
CirkelDemo     *cirkel_window_get_demo (CirkelWindow *self);
void            cirkel_window_set_demo (CirkelWindow *self, CirkelDemo *demo);
gboolean        cirkel_window_is_start (CirkelWindow *self);
gboolean        cirkel_window_is_demonstrating (CirkelWindow *self);
void            cirkel_window_close_anyway (CirkelWindow *self);
const char     *cirkel_window_get_language (CirkelWindow *self);
GtkWidget      *cirkel_window_get_page (CirkelWindow *self);
CirkelTalk     *cirkel_window_get_talk (CirkelWindow *self);
gboolean        cirkel_window_get_curtain (CirkelWindow *self);
void            cirkel_window_set_curtain (CirkelWindow *self, gboolean drawn);

G_END_DECLS
