/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CIRKEL_FILE_ERROR:
 *
 * What can be wrong with a file that should hold a session.
 */
#define CIRKEL_FILE_ERROR (cirkel_file_error_quark ())

/**
 * CirkelFileError:
 * @CIRKEL_FILE_ERROR_NOT_A_SESSION: it is something else than a session
 * @CIRKEL_FILE_ERROR_SYNTAX: it is no strict JSON (RFC 8259)
 * @CIRKEL_FILE_ERROR_INVALID: a member is missing, of a wrong type, or out of range
 * @CIRKEL_FILE_ERROR_NEWER: a newer version of the program wrote it
 * @CIRKEL_FILE_ERROR_TOO_LARGE: it is larger than any session can be
 * @CIRKEL_FILE_ERROR_NOT_REGULAR: it is a folder, a device or a pipe
 *
 * The kinds of trouble. The message of the error is for people.
 */
typedef enum
{
  CIRKEL_FILE_ERROR_NOT_A_SESSION,
  CIRKEL_FILE_ERROR_SYNTAX,
  CIRKEL_FILE_ERROR_INVALID,
  CIRKEL_FILE_ERROR_NEWER,
  CIRKEL_FILE_ERROR_TOO_LARGE,
  CIRKEL_FILE_ERROR_NOT_REGULAR,
} CirkelFileError;

GQuark cirkel_file_error_quark (void);

G_END_DECLS
