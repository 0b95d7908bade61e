/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-file-error.h"

G_BEGIN_DECLS

/**
 * CIRKEL_JSON_DEPTH_MAX:
 *
 * How many objects and arrays may lie within each other.
 */
#define CIRKEL_JSON_DEPTH_MAX 64

/**
 * CIRKEL_JSON_VALUES_MAX:
 *
 * How many values a document may hold. Sixteen megabytes of the shortest
 * placements hold fewer.
 */
#define CIRKEL_JSON_VALUES_MAX 2000000

/**
 * CIRKEL_JSON_STRING_MAX:
 *
 * How many bytes one string may take in the file.
 */
#define CIRKEL_JSON_STRING_MAX 1000000

/**
 * CIRKEL_JSON_NUMBER_MAX:
 *
 * How many bytes one number may take in the file.
 */
#define CIRKEL_JSON_NUMBER_MAX 400

gboolean cirkel_json_scan (const char *data, gsize length, GError **error);

G_END_DECLS
