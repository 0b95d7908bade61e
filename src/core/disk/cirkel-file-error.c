/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-file-error.h"

/* clang-format off */
G_DEFINE_QUARK (cirkel-file-error-quark, cirkel_file_error)
/* clang-format on */
