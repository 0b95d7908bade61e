/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-application.h"

G_BEGIN_DECLS

void cirkel_open_dialog_show (GtkWindow *parent, CirkelApplication *application);

G_END_DECLS
