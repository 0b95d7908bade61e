/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <adwaita.h>

#include "cirkel-document.h"

G_BEGIN_DECLS

void cirkel_next_dialog_show (GtkWindow *parent, CirkelDocument *document);

G_END_DECLS
