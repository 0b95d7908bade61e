/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define CIRKEL_TYPE_START_GROUP (cirkel_start_group_get_type ())
G_DECLARE_FINAL_TYPE (CirkelStartGroup, cirkel_start_group, CIRKEL, START_GROUP, GtkBox)

/**
 * CirkelGetFile:
 * @item: an item of a list
 *
 * Returns: (transfer none): the file that it stands for
 */
typedef GFile *(*CirkelGetFile) (gpointer item);

CirkelStartGroup *cirkel_start_group_new (const char *title);

void     cirkel_start_group_set_suffix (CirkelStartGroup *self, GtkWidget *suffix);
void     cirkel_start_group_set_model (CirkelStartGroup          *self,
                                       GListModel                *model,
                                       CirkelGetFile              get_file,
                                       GtkListBoxCreateWidgetFunc create_row,
                                       gpointer                   user_data);
void     cirkel_start_group_set_hidden (CirkelStartGroup *self, GFile *file, gboolean hidden);
gboolean cirkel_start_group_get_hidden (CirkelStartGroup *self, GFile *file);

G_END_DECLS
