/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-content.h"

#include "cirkel-content-resources.h"

/**
 * cirkel_content_register:
 *
 * Makes the resources of this library known: the method's content and the
 * symbols of the cards, under `/io/github/cirkelgesprek/Cirkelgesprek`. Whoever
 * looks one up by its path calls this first; calling it again is harmless.
 */
void
cirkel_content_register (void)
{
  /* Without this reference, the linker leaves the resources in the static library. */
  cirkel_content_get_resource ();
}
