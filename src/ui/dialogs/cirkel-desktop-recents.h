/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

void cirkel_desktop_recents_forget (GFile *file);

G_END_DECLS
