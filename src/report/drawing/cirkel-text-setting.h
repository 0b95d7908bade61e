/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

void                  cirkel_text_setting_leave_devices (PangoContext *context);
PangoFontDescription *cirkel_text_setting_create_font (double size, gboolean bold);
void                  cirkel_text_setting_keep_letters (PangoLayout *layout);

G_END_DECLS
