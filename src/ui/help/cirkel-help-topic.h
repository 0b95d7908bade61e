/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-help.h"

G_BEGIN_DECLS

CirkelHelpTopic cirkel_help_topic_find (GtkWindow *window);

G_END_DECLS
