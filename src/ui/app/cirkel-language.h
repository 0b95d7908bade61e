/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void cirkel_language_init (void);
void cirkel_language_use (const char *language);

/**
 * CirkelLanguageScope:
 *
 * The language that was in use before, to return to at the end of a block.
 */
typedef char CirkelLanguageScope;

CirkelLanguageScope *cirkel_language_scope_new (const char *language);
void                 cirkel_language_scope_free (CirkelLanguageScope *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CirkelLanguageScope, cirkel_language_scope_free)

G_END_DECLS
