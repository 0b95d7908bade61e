/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A write that is under way, or that was killed, is in a file of this name
 * beside the one it will become. The name is the program's own and not the
 * file's, so that no other program's temporary file is ever taken for ours, and
 * so that the longest name of a file still has room for it. */
#define CIRKEL_LEFTOVER_PREFIX ".cirkelgesprek-"
#define CIRKEL_LEFTOVER_RANDOM "XXXXXX"

GStrv cirkel_leftovers_list (const char *folder);
guint cirkel_leftovers_clean (const char *folder);

G_END_DECLS
