/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-contents.h"
#include "cirkel-method.h"

G_BEGIN_DECLS

const CirkelContents *cirkel_method_get_contents (CirkelMethod *self);

G_END_DECLS
