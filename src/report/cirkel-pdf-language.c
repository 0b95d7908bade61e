/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-pdf-language.h"

#include <stdlib.h>
#include <string.h>

/* How far from the end of a file it says where its table is. */
#define TAIL 64

/* The length of a line of the table. */
#define ENTRY 20

/* What is found out about a PDF before anything is added. */
typedef struct
{
  const char *data;
  gsize       size;
  gsize       table;
  guint       n_objects;
  guint       root;
  guint       info;
  char       *catalog;
} Pdf;

/* A copy that ends in NUL, so that it can be searched. */
static char *
copy_text (const Pdf *pdf, gsize from)
{
  return from < pdf->size ? g_strndup (pdf->data + from, pdf->size - from) : g_strdup ("");
}

static gboolean
find_table (Pdf *pdf)
{
  g_autofree char *tail = copy_text (pdf, pdf->size > TAIL ? pdf->size - TAIL : 0);
  const char      *found = g_strrstr (tail, "startxref");

  if (found == NULL)
    return FALSE;
  pdf->table = (gsize)g_ascii_strtoull (found + strlen ("startxref"), NULL, 10);

  return pdf->table > 0 && pdf->table < pdf->size;
}

/* The number after a name: of an object, or how many there are. */
static guint
find_number (const char *text, const char *name)
{
  const char *found = strstr (text, name);

  return found != NULL ? (guint)g_ascii_strtoull (found + strlen (name), NULL, 10) : 0;
}

/* Where an object is, by the table of all objects. */
static gsize
find_object (const char *table, guint n_objects, guint object)
{
  const char *entries = strstr (table, "\n0 ");

  if (!g_str_has_prefix (table, "xref") || entries == NULL || object >= n_objects)
    return 0;
  entries = strchr (entries + 1, '\n');
  if (entries == NULL || strlen (entries) < 1 + (gsize)n_objects * ENTRY)
    return 0;

  return (gsize)g_ascii_strtoull (entries + 1 + (gsize)object * ENTRY, NULL, 10);
}

/* What stands in the catalog, up to its end. */
static char *
find_catalog (const Pdf *pdf, gsize from)
{
  g_autofree char *start = g_strdup_printf ("%u 0 obj", pdf->root);
  g_autofree char *text = copy_text (pdf, from);
  char            *end = strstr (text, "endobj");

  if (from == 0 || !g_str_has_prefix (text, start) || end == NULL)
    return NULL;
  *end = '\0';
  end = g_strrstr (text, ">>");
  if (end == NULL || strstr (text, "/Catalog") == NULL || strstr (text, "/Lang") != NULL)
    return NULL;
  *end = '\0';

  return g_strdup (text);
}

static gboolean
find_all (Pdf *pdf)
{
  g_autofree char *table = NULL;
  const char      *trailer;

  if (!find_table (pdf))
    return FALSE;
  table = copy_text (pdf, pdf->table);
  trailer = strstr (table, "trailer");
  if (trailer == NULL)
    return FALSE;

  pdf->n_objects = find_number (trailer, "/Size");
  pdf->root = find_number (trailer, "/Root");
  pdf->info = find_number (trailer, "/Info");
  pdf->catalog = find_catalog (pdf, find_object (table, pdf->n_objects, pdf->root));

  return pdf->catalog != NULL && pdf->info > 0;
}

static gboolean
is_language (const char *language)
{
  return *language != '\0'
         && strspn (language, G_CSET_A_2_Z G_CSET_a_2_z G_CSET_DIGITS "-") == strlen (language);
}

/**
 * cirkel_pdf_add_language:
 * @pdf: the contents of a PDF
 * @language: its language, as "nl"
 *
 * Says in which language a PDF is, so that it is read aloud well, and that its title is
 * more to people than the name of the file.
 *
 * The library that writes it cannot. So the object that tells of the whole comes once more
 * at the end of the file, which is the way of the format to change something.
 *
 * Returns: (transfer full): the contents with the language, or the same where the object
 *   was not found
 */
GBytes *
cirkel_pdf_add_language (GBytes *pdf, const char *language)
{
  Pdf      self = { 0 };
  GString *file;
  gsize    catalog, table;

  g_return_val_if_fail (pdf != NULL && language != NULL, NULL);

  self.data = g_bytes_get_data (pdf, &self.size);
  if (!is_language (language) || !find_all (&self))
    return g_bytes_ref (pdf);

  file = g_string_new_len (self.data, self.size);
  catalog = file->len;
  g_string_append_printf (file,
                          "%s   /Lang (%s)\n   /ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n",
                          self.catalog, language);
  table = file->len;
  g_string_append_printf (file, "xref\n%u 1\n%010" G_GSIZE_FORMAT " 00000 n \n", self.root, catalog);
  g_string_append_printf (file, "trailer\n<< /Size %u\n   /Root %u 0 R\n   /Info %u 0 R\n", self.n_objects,
                          self.root, self.info);
  g_string_append_printf (file, "   /Prev %" G_GSIZE_FORMAT "\n>>\nstartxref\n%" G_GSIZE_FORMAT "\n%%%%EOF\n",
                          self.table, table);
  g_free (self.catalog);

  return g_string_free_to_bytes (file);
}
