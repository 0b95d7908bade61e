/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <adwaita.h>

#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_SESSION_HEADER (cirkel_session_header_get_type ())
G_DECLARE_FINAL_TYPE (CirkelSessionHeader, cirkel_session_header, CIRKEL, SESSION_HEADER, AdwBin)

void cirkel_session_header_set_document (CirkelSessionHeader *self, CirkelDocument *document);
void cirkel_session_header_set_talk (CirkelSessionHeader *self, CirkelTalk *talk);
void cirkel_session_header_set_narrow (CirkelSessionHeader *self, gboolean narrow);
void cirkel_session_header_set_calm (CirkelSessionHeader *self, gboolean calm);

G_END_DECLS
