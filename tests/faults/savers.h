/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Replaces what is in a file. */
typedef gboolean (*Saver) (const char *path, GBytes *bytes, GError **error);

/* The program's own, and one as many programs have it. Every test of the one is
 * also made of the other, which must fail it: or the test would show nothing. */
gboolean save_safely (const char *path, GBytes *bytes, GError **error);
gboolean save_plainly (const char *path, GBytes *bytes, GError **error);

/* Text of one version, long enough for a write to take time: (transfer full). */
GBytes *text_of_version (guint version, gsize length);

/* Whether a file is one version and whole. */
gboolean is_whole (const char *path, gsize length);

G_END_DECLS
