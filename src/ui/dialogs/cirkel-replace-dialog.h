/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * CirkelReplaceDone:
 * @user_data: what was given with the function
 * @file: (nullable): the file that is to be replaced, or %NULL where it is to stay
 *
 * Takes the answer; comes exactly once.
 */
typedef void (*CirkelReplaceDone) (gpointer user_data, GFile *file);

void cirkel_replace_dialog_show (GtkWindow *parent, GFile *file, CirkelReplaceDone done, gpointer user_data);

G_END_DECLS
