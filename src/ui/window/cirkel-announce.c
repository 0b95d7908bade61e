/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-announce.h"

/**
 * cirkel_announce:
 * @widget: what it is about
 * @text: what happened
 *
 * Lets a screen reader tell at once what changed on the screen, where the toolkit can do that: older ones
 * cannot, and what must be known is the description of a widget as well.
 */
void
cirkel_announce (GtkWidget *widget, const char *text)
{
#if GTK_CHECK_VERSION(4, 14, 0)
  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  gtk_accessible_announce (GTK_ACCESSIBLE (widget), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  G_GNUC_END_IGNORE_DEPRECATIONS
#endif
}
