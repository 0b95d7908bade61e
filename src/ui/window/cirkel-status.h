/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-document.h"

G_BEGIN_DECLS

char *cirkel_status_describe (CirkelDocument *document);

G_END_DECLS
