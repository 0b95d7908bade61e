/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-application.h"

G_BEGIN_DECLS

void cirkel_app_actions_install (CirkelApplication *application);

G_END_DECLS
