/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <adwaita.h>

#include "cirkel-document.h"
#include "cirkel-projector.h"
#include "cirkel-recents.h"
#include "cirkel-speech.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_APPLICATION (cirkel_application_get_type ())
G_DECLARE_FINAL_TYPE (CirkelApplication, cirkel_application, CIRKEL, APPLICATION, AdwApplication)

CirkelApplication *cirkel_application_new (void);

CirkelDrafts  *cirkel_application_get_drafts (CirkelApplication *self);
CirkelRecents *cirkel_application_get_recents (CirkelApplication *self);
GSettings     *cirkel_application_get_settings (CirkelApplication *self);
CirkelSpeech  *cirkel_application_get_speech (CirkelApplication *self);
const char    *cirkel_application_get_system_language (CirkelApplication *self);
char          *cirkel_application_dup_new_language (CirkelApplication *self);

CirkelProjector *cirkel_application_dup_projector (CirkelApplication *self);

void     cirkel_application_begin (CirkelApplication *self, GtkWindow *window);
void     cirkel_application_demonstrate (CirkelApplication *self, GtkWindow *window);
void     cirkel_application_explore (CirkelApplication *self, GtkWindow *window);
gboolean cirkel_application_open_file (CirkelApplication *self, GFile *file, GtkWindow *window);
gboolean cirkel_application_continue_draft (CirkelApplication *self, CirkelDraft *draft, GtkWindow *window);
void     cirkel_application_remember (CirkelApplication *self, CirkelDocument *document);
void     cirkel_application_flush (CirkelApplication *self);

G_END_DECLS
