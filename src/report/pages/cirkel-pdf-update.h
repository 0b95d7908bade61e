/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _CirkelPdfUpdate CirkelPdfUpdate;

CirkelPdfUpdate *cirkel_pdf_update_new (GBytes *pdf);
void             cirkel_pdf_update_free (CirkelPdfUpdate *self);
guint            cirkel_pdf_update_get_n_objects (CirkelPdfUpdate *self);
guint            cirkel_pdf_update_get_root (CirkelPdfUpdate *self);
gboolean         cirkel_pdf_update_has (CirkelPdfUpdate *self, guint object, const char *entry);
gboolean         cirkel_pdf_update_add (CirkelPdfUpdate *self, guint object, const char *entries);
GBytes          *cirkel_pdf_update_finish (CirkelPdfUpdate *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CirkelPdfUpdate, cirkel_pdf_update_free)

G_END_DECLS
