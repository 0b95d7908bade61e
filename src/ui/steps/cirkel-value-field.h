/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_VALUE_FIELD (cirkel_value_field_get_type ())
G_DECLARE_FINAL_TYPE (CirkelValueField, cirkel_value_field, CIRKEL, VALUE_FIELD, GtkWidget)

GtkWidget *cirkel_value_field_new (CirkelTalk *talk, CirkelAgreement *agreement);

G_END_DECLS
