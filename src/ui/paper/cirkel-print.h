/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-pages.h"

G_BEGIN_DECLS

GtkPrintOperation *cirkel_print_new (CirkelPages *pages, const char *job_name);
void               cirkel_print_show (GtkWindow *parent, CirkelPages *pages, const char *job_name);

G_END_DECLS
