/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

int cirkel_cli_run (int argc, char **argv, gboolean *handled);

G_END_DECLS
