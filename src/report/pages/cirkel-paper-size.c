/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-pages.h"

#include <string.h>

#define MM (72.0 / 25.4)

static const struct
{
  const char *name;
  double      width;
  double      height;
} sizes[] = {
  [CIRKEL_PAPER_A4] = { "a4", 210.0 * MM, 297.0 * MM },
  [CIRKEL_PAPER_LETTER] = { "letter", 8.5 * 72.0, 11.0 * 72.0 },
  [CIRKEL_PAPER_A3] = { "a3", 297.0 * MM, 420.0 * MM },
};

/**
 * cirkel_paper_size_get_name:
 * @size: a size
 *
 * Returns: (transfer none): its name, as "a4"
 */
const char *
cirkel_paper_size_get_name (CirkelPaperSize size)
{
  g_return_val_if_fail (size < CIRKEL_N_PAPER_SIZES, NULL);

  return sizes[size].name;
}

/**
 * cirkel_paper_size_from_name:
 * @name: "a4", "letter" or "a3"
 * @size: (out): the size of that name
 *
 * Returns: whether there is one
 */
gboolean
cirkel_paper_size_from_name (const char *name, CirkelPaperSize *size)
{
  g_return_val_if_fail (name != NULL && size != NULL, FALSE);

  for (guint i = 0; i < CIRKEL_N_PAPER_SIZES; i++)
    if (strcmp (sizes[i].name, name) == 0)
      {
        *size = (CirkelPaperSize)i;
        return TRUE;
      }

  return FALSE;
}

/**
 * cirkel_paper_size_get_points:
 * @size: a size
 * @width: (out): its width, in points
 * @height: (out): its height, in points
 *
 * Tells how large a sheet is.
 */
void
cirkel_paper_size_get_points (CirkelPaperSize size, double *width, double *height)
{
  g_return_if_fail (size < CIRKEL_N_PAPER_SIZES && width != NULL && height != NULL);

  *width = sizes[size].width;
  *height = sizes[size].height;
}
