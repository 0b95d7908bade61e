/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-pdf-language.h"

#include "cirkel-pdf-update.h"

#include <string.h>

static gboolean
is_language (const char *language)
{
  return *language != '\0'
         && strspn (language, G_CSET_A_2_Z G_CSET_a_2_z G_CSET_DIGITS "-") == strlen (language);
}

/* The format has letters of two bytes for what is more than ASCII. */
static void
append_string (GString *entries, const char *text)
{
  glong                 n = 0;
  g_autofree gunichar2 *letters = NULL;

  if (g_str_is_ascii (text) && strpbrk (text, "()\\\r") == NULL)
    {
      g_string_append_printf (entries, "(%s)", text);
      return;
    }

  letters = g_utf8_to_utf16 (text, -1, NULL, &n, NULL);
  g_string_append (entries, "<FEFF");
  for (glong i = 0; i < n; i++)
    g_string_append_printf (entries, "%04X", letters[i]);
  g_string_append_c (entries, '>');
}

static GArray *
find_pictures (CirkelPdfUpdate *update)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 1; i < cirkel_pdf_update_get_n_objects (update); i++)
    if (cirkel_pdf_update_has (update, i, "/S /Figure\n") && !cirkel_pdf_update_has (update, i, "/Alt"))
      g_array_append_val (found, i);

  return found;
}

/* The structure has the pictures in the order in which they are drawn. */
static void
add_pictures (CirkelPdfUpdate *update, GPtrArray *pictures)
{
  g_autoptr (GArray) found = find_pictures (update);

  if (found->len != pictures->len)
    return;

  for (guint i = 0; i < found->len; i++)
    {
      g_autoptr (GString) entries = g_string_new ("/Alt ");
      const char *text = g_ptr_array_index (pictures, i);

      append_string (entries, text != NULL ? text : "");
      cirkel_pdf_update_add (update, g_array_index (found, guint, i), entries->str);
    }
}

/**
 * cirkel_pdf_add_language:
 * @pdf: the contents of a PDF
 * @language: its language, as "nl"
 * @pictures: (element-type utf8): what can be seen on each picture, in their order
 *
 * Says in which language a PDF is, so that it is read aloud well; what can be seen on its
 * pictures, for who cannot see them; and that its title is more to people than the name of
 * the file. The library that writes it cannot.
 *
 * Returns: (transfer full): the contents with all that, or the same where the file is not as
 *   expected
 */
GBytes *
cirkel_pdf_add_language (GBytes *pdf, const char *language, GPtrArray *pictures)
{
  g_autoptr (CirkelPdfUpdate) update = NULL;
  g_autofree char *entries = NULL;
  guint            root;

  g_return_val_if_fail (pdf != NULL && language != NULL && pictures != NULL, NULL);

  update = is_language (language) ? cirkel_pdf_update_new (pdf) : NULL;
  if (update == NULL)
    return g_bytes_ref (pdf);

  root = cirkel_pdf_update_get_root (update);
  if (!cirkel_pdf_update_has (update, root, "/Catalog") || cirkel_pdf_update_has (update, root, "/Lang"))
    return g_bytes_ref (pdf);

  /* The library writes the catalog last. */
  add_pictures (update, pictures);
  entries = g_strdup_printf ("/Lang (%s)\n   /ViewerPreferences << /DisplayDocTitle true >>", language);
  if (!cirkel_pdf_update_add (update, root, entries))
    return g_bytes_ref (pdf);

  return cirkel_pdf_update_finish (g_steal_pointer (&update));
}
