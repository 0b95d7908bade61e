/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _CirkelSaveTimer CirkelSaveTimer;

CirkelSaveTimer *cirkel_save_timer_new (GSourceOnceFunc callback, gpointer user_data);
void             cirkel_save_timer_free (CirkelSaveTimer *self);

guint cirkel_save_timer_get_delay (CirkelSaveTimer *self);
void  cirkel_save_timer_set_delay (CirkelSaveTimer *self, guint milliseconds);

void     cirkel_save_timer_start (CirkelSaveTimer *self);
void     cirkel_save_timer_start_retry (CirkelSaveTimer *self);
void     cirkel_save_timer_end_retries (CirkelSaveTimer *self);
void     cirkel_save_timer_stop (CirkelSaveTimer *self);
gboolean cirkel_save_timer_is_due (CirkelSaveTimer *self);

G_END_DECLS
