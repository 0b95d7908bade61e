/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *cirkel_moment_format_day (GDateTime *day, GDateTime *now);
char *cirkel_moment_format_month (int year, int month);
char *cirkel_moment_format (GDateTime *moment, GDateTime *now);
char *cirkel_moment_format_saved (GDateTime *moment, GDateTime *now, gboolean draft);

G_END_DECLS
