/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define CIRKEL_TYPE_ROOMY_PAGE (cirkel_roomy_page_get_type ())
G_DECLARE_FINAL_TYPE (CirkelRoomyPage, cirkel_roomy_page, CIRKEL, ROOMY_PAGE, GtkWidget)

G_END_DECLS
