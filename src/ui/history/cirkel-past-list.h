/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-talk.h"

G_BEGIN_DECLS

char      *cirkel_past_list_name (CirkelSession *session, CirkelConversation *conversation);
GPtrArray *cirkel_past_list_collect (CirkelSession *session, CirkelPurpose purpose);

typedef void (*CirkelPastFunc) (CirkelConversation *conversation, gpointer user_data);

GtkWidget *cirkel_past_list_new (CirkelTalk *talk, CirkelPastFunc chosen, gpointer user_data);

G_END_DECLS
