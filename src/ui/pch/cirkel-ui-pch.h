/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers
 *
 * What nearly every file of the interface reads: parsed once, for it is most of
 * the time that building takes. Each file includes what it needs all the same.
 */
#include <adwaita.h>
#include <json-glib/json-glib.h>
#include <math.h>
