/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-pdf-update.h"

#include <stdlib.h>
#include <string.h>

/* How far from the end of a file it says where its table is. */
#define TAIL 64

/* The length of a line of the table. */
#define ENTRY 20

/* Objects that come once more at the end of a PDF, which is the way of the format to
 * change something. Of the file only those parts are known that say where its objects are,
 * as the library that draws PDFs writes them. */
struct _CirkelPdfUpdate
{
  GString    *file;
  char       *copy;
  gsize       size;
  gsize       table;
  const char *entries;
  guint       n_objects;
  guint       root;
  guint       info;
  GString    *new_entries;
};

/* Where the table of all objects is. */
static gsize
find_table (const char *data, gsize size)
{
  const gsize      length = MIN (size, TAIL);
  g_autofree char *tail = g_strndup (data + size - length, length);
  const char      *found = g_strrstr (tail, "startxref");

  return found != NULL ? (gsize)g_ascii_strtoull (found + strlen ("startxref"), NULL, 10) : 0;
}

/* The number after a name: of an object, or how many there are. */
static guint
find_number (const char *text, const char *name)
{
  const char *found = strstr (text, name);

  return found != NULL ? (guint)g_ascii_strtoull (found + strlen (name), NULL, 10) : 0;
}

static gboolean
read_table (CirkelPdfUpdate *self)
{
  const char *table = self->copy + self->table;
  const char *trailer = NULL;

  if (self->table == 0 || self->table >= self->size || !g_str_has_prefix (table, "xref\n0 "))
    return FALSE;

  self->entries = strchr (table + strlen ("xref\n"), '\n');
  trailer = strstr (table, "trailer");
  if (self->entries == NULL || trailer == NULL || strstr (trailer, "/Prev") != NULL)
    return FALSE;

  self->entries++;
  self->n_objects = find_number (trailer, "/Size");
  self->root = find_number (trailer, "/Root");
  self->info = find_number (trailer, "/Info");

  return self->info > 0 && trailer >= self->entries
         && (gsize)(trailer - self->entries) / ENTRY >= self->n_objects;
}

/**
 * cirkel_pdf_update_new:
 * @pdf: the contents of a PDF
 *
 * Returns: (transfer full) (nullable): an update without changes, or %NULL where the file is not
 *   one that can be updated so
 */
CirkelPdfUpdate *
cirkel_pdf_update_new (GBytes *pdf)
{
  g_autoptr (CirkelPdfUpdate) self = g_new0 (CirkelPdfUpdate, 1);
  const char *data = g_bytes_get_data (pdf, &self->size);

  self->file = g_string_new_len (data, (gssize)self->size);
  self->new_entries = g_string_new (NULL);

  /* It ends in NUL, so that looking for something ends. */
  self->copy = g_malloc (self->size + 1);
  memcpy (self->copy, self->file->str, self->size + 1);
  self->table = find_table (self->copy, self->size);

  return read_table (self) ? g_steal_pointer (&self) : NULL;
}

/**
 * cirkel_pdf_update_free:
 * @self: an update
 *
 * Frees it.
 */
void
cirkel_pdf_update_free (CirkelPdfUpdate *self)
{
  g_string_free (self->file, TRUE);
  g_string_free (self->new_entries, TRUE);
  g_free (self->copy);
  g_free (self);
}

/**
 * cirkel_pdf_update_get_n_objects:
 * @self: an update
 *
 * Returns: how many objects the PDF has
 */
guint
cirkel_pdf_update_get_n_objects (CirkelPdfUpdate *self)
{
  return self->n_objects;
}

/**
 * cirkel_pdf_update_get_root:
 * @self: an update
 *
 * Returns: the object that tells of the whole
 */
guint
cirkel_pdf_update_get_root (CirkelPdfUpdate *self)
{
  return self->root;
}

/* What stands in an object, from its number up to the end of its entries. */
static char *
copy_object (CirkelPdfUpdate *self, guint object)
{
  g_autofree char *head = g_strdup_printf ("%u 0 obj\n<<", object);
  g_autofree char *text = NULL;
  gsize            from;
  char            *end;

  if (object >= self->n_objects)
    return NULL;
  from = (gsize)g_ascii_strtoull (self->entries + (gsize)object * ENTRY, NULL, 10);
  if (from == 0 || from >= self->table || !g_str_has_prefix (self->copy + from, head))
    return NULL;
  end = strstr (self->copy + from, "endobj");
  if (end == NULL)
    return NULL;

  text = g_strndup (self->copy + from, (gsize)(end - self->copy) - from);
  end = g_strrstr (text, ">>");
  if (end == NULL)
    return NULL;

  return g_strndup (text, (gsize)(end - text));
}

/**
 * cirkel_pdf_update_has:
 * @self: an update
 * @object: the number of an object
 * @entry: a text, as "/Lang"
 *
 * Returns: whether the text stands in the object
 */
gboolean
cirkel_pdf_update_has (CirkelPdfUpdate *self, guint object, const char *entry)
{
  g_autofree char *text = copy_object (self, object);

  return text != NULL && strstr (text, entry) != NULL;
}

/**
 * cirkel_pdf_update_add:
 * @self: an update
 * @object: the number of an object, higher than that of the last call
 * @entries: what to add to it, as "/Lang (nl)"
 *
 * Adds to an object.
 *
 * Returns: whether there is such an object
 */
gboolean
cirkel_pdf_update_add (CirkelPdfUpdate *self, guint object, const char *entries)
{
  g_autofree char *text = copy_object (self, object);

  if (text == NULL)
    return FALSE;

  g_string_append_printf (self->new_entries, "%u 1\n%010" G_GSIZE_FORMAT " 00000 n \n", object,
                          self->file->len);
  g_string_append_printf (self->file, "%s   %s\n>>\nendobj\n", text, entries);

  return TRUE;
}

/**
 * cirkel_pdf_update_finish:
 * @self: (transfer full): an update
 *
 * Returns: (transfer full): the contents of the PDF with its changes
 */
GBytes *
cirkel_pdf_update_finish (CirkelPdfUpdate *self)
{
  const gsize table = self->file->len;
  GString    *file;

  g_string_append_printf (self->file, "xref\n%strailer\n<< /Size %u\n   /Root %u 0 R\n   /Info %u 0 R\n",
                          self->new_entries->str, self->n_objects, self->root, self->info);
  g_string_append_printf (self->file,
                          "   /Prev %" G_GSIZE_FORMAT "\n>>\nstartxref\n%" G_GSIZE_FORMAT "\n%%%%EOF\n",
                          self->table, table);
  file = g_steal_pointer (&self->file);
  self->file = g_string_new (NULL);
  cirkel_pdf_update_free (self);

  return g_string_free_to_bytes (file);
}
