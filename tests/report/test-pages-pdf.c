/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-pages-export.h"
#include "cirkel-pages-style.h"
#include "cirkel-pdf-language.h"
#include "paper-samples.h"
#include "random-paper.h"

#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>

#define N_RANDOM 6

/* What a program says about a PDF. */
static char *
inspect (GBytes *pdf, const char *program, const char *option)
{
  g_autofree char *path = NULL;
  g_autofree char *out = NULL;
  g_autofree char *err = NULL;
  g_autoptr (GError) error = NULL;
  int status;
  int fd = g_file_open_tmp ("pages-XXXXXX.pdf", &path, &error);

  g_assert_no_error (error);
  g_close (fd, NULL);
  g_file_set_contents (path, g_bytes_get_data (pdf, NULL), (gssize)g_bytes_get_size (pdf), &error);
  g_assert_no_error (error);

  {
    const char *argv[] = { program, option != NULL ? option : path, option != NULL ? path : NULL,
                           strcmp (program, "pdftotext") == 0 ? "-" : NULL, NULL };

    g_spawn_sync (NULL, (char **)argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &out, &err, &status, &error);
  }
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
  /* It also speaks of pages without words. */
  g_assert_null (strstr (err, "Error"));
  g_assert_null (strstr (err, "Warning"));
  g_remove (path);

  return g_steal_pointer (&out);
}

static GBytes *
create_pdf (const char *name, CirkelPaperSize size)
{
  g_autoptr (CirkelPaper) paper = paper_sample_create_by_name (name);
  g_autoptr (CirkelPages) pages = cirkel_pages_new (paper, size);
  g_autoptr (GError) error = NULL;
  GBytes *pdf = cirkel_pages_to_pdf (pages, &error);

  g_assert_no_error (error);
  g_assert_nonnull (pdf);

  return pdf;
}

static void
test_info (void)
{
  g_autoptr (GBytes) pdf = create_pdf ("usual", CIRKEL_PAPER_A4);
  g_autofree char *info = inspect (pdf, "pdfinfo", NULL);
  g_autofree char *fonts = inspect (pdf, "pdffonts", NULL);
  g_auto (GStrv) lines = g_strsplit (fonts, "\n", -1);

  g_assert_nonnull (strstr (info, "Title:           A sample\n"));
  g_assert_nonnull (strstr (info, "Creator:         Cirkelgesprek "));
  g_assert_nonnull (strstr (info, "Tagged:          yes\n"));
  g_assert_nonnull (strstr (info, "Pages:           2\n"));
  g_assert_nonnull (strstr (info, "(A4)"));

  g_assert_cmpuint (g_strv_length (lines), >, 3);
  for (guint i = 2; lines[i] != NULL && *lines[i] != '\0'; i++)
    g_assert_nonnull (strstr (lines[i], " yes yes yes"));
}

/* What is read aloud, in its order. */
static void
test_structure (void)
{
  static const char *const parts[] = { "Document\n",
                                       "  H1",
                                       "\"What we talked about\"",
                                       "  Figure",
                                       "  H2",
                                       "\"Your values\"",
                                       "  L (block)",
                                       "    LI ",
                                       "LBody",
                                       "\"My brother has",
                                       "  Table",
                                       "TR",
                                       "TH",
                                       "\"What\"",
                                       "TD",
                                       "\"Ask at" };
  g_autoptr (GBytes) pdf = create_pdf ("usual", CIRKEL_PAPER_A4);
  g_autofree char *structure = inspect (pdf, "pdfinfo", "-struct-text");
  const char      *at = structure;

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_test_message ("%s", parts[i]);
      at = strstr (at, parts[i]);
      g_assert_nonnull (at);
      at += strlen (parts[i]);
    }
}

/* Counts the words of a random paper that a program has found, and checks their order. */
static void
check_words (const RandomPaper *random, const char *text)
{
  g_autoptr (GRegex) regex = g_regex_new ("\\b([wth])(\\d+)\\b", 0, 0, NULL);
  g_autofree guint *counts = g_new0 (guint, random->n_words);
  g_autofree char  *kinds = g_new0 (char, random->n_words);
  g_autoptr (GMatchInfo) match = NULL;
  guint64 last = 0;

  for (g_regex_match (regex, text, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree char *kind = g_match_info_fetch (match, 1);
      g_autofree char *number = g_match_info_fetch (match, 2);
      const guint64    word = g_ascii_strtoull (number, NULL, 10);

      g_assert_cmpuint (word, <, random->n_words);
      counts[word]++;
      kinds[word] = *kind;
      if (*kind != 'w')
        continue;
      g_assert_cmpuint (word, >=, last);
      last = word;
    }

  for (guint i = 0; i < random->n_words; i++)
    {
      g_assert_cmpuint (counts[i], >=, 1);
      if (kinds[i] != 'h')
        g_assert_cmpuint (counts[i], ==, 1);
    }
}

/* Words are where people look for them: in the margins is nothing but the foot. */
static void
check_places (const char *boxes, double width, double height)
{
  g_auto (GStrv) lines = g_strsplit (boxes, "\n", -1);
  guint n_words = 0;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      double left, top, right, bottom;

      if (sscanf (lines[i], " <word xMin=\"%lf\" yMin=\"%lf\" xMax=\"%lf\" yMax=\"%lf\"", &left, &top, &right,
                  &bottom)
          != 4)
        continue;
      n_words++;
      g_assert_cmpfloat (left, >=, CIRKEL_PAGES_MARGIN - 1.0);
      g_assert_cmpfloat (right, <=, width - CIRKEL_PAGES_MARGIN + 1.0);
      g_assert_cmpfloat (top, >=, CIRKEL_PAGES_MARGIN - 5.0);
      if (strchr ("wth", strchr (lines[i], '>')[1]) != NULL)
        g_assert_cmpfloat (bottom, <=, height - CIRKEL_PAGES_MARGIN + 5.0);
    }
  g_assert_cmpuint (n_words, >, 0);
}

/* Whoever gets the PDF can select, search and have read aloud every word of it, once. */
static void
test_words (void)
{
  for (guint32 seed = 0; seed < N_RANDOM; seed++)
    {
      g_auto (RandomPaper) random;
      g_autoptr (CirkelPages) pages = NULL;
      g_autoptr (GBytes) pdf = NULL;
      g_autofree char *text = NULL;
      g_autofree char *boxes = NULL;

      g_test_message ("random %u", seed);
      random_paper_init (&random, seed);
      pages = cirkel_pages_new (random.paper, (CirkelPaperSize)(seed % CIRKEL_N_PAPER_SIZES));
      pdf = cirkel_pages_to_pdf (pages, NULL);
      text = inspect (pdf, "pdftotext", "-raw");
      boxes = inspect (pdf, "pdftotext", "-bbox");
      check_words (&random, text);
      check_places (boxes, cirkel_pages_get_width (pages), cirkel_pages_get_height (pages));
    }
}

static void
test_foot (void)
{
  g_autoptr (GBytes) pdf = create_pdf ("usual", CIRKEL_PAPER_A4);
  g_autofree char *text = inspect (pdf, "pdftotext", "-layout");
  g_auto (GStrv) pages = g_strsplit (text, "\f", -1);

  g_assert_cmpuint (g_strv_length (pages), ==, 3);
  g_assert_true (g_regex_match_simple ("river · 12 May 2026 +1 ?/ ?2\n*$", pages[0], 0, 0));
  g_assert_true (g_regex_match_simple ("river · 12 May 2026 +2 ?/ ?2\n*$", pages[1], 0, 0));
}

/* Every object is where a part of the table says it is. Returns what comes after that part. */
static const char *
check_entries (const char *data, gsize size, const char *part)
{
  char         *end;
  const guint64 first = g_ascii_strtoull (part, &end, 10);
  const guint64 n = g_ascii_strtoull (end, &end, 10);

  g_assert_cmpuint (n, >, 0);
  g_assert_cmpint (*end, ==, '\n');
  end++;

  for (guint64 i = 0; i < n; i++, end += 20)
    {
      g_autofree char *object = g_strdup_printf ("%" G_GUINT64_FORMAT " 0 obj", first + i);
      const guint64    offset = g_ascii_strtoull (end, NULL, 10);

      g_assert_cmpint (end[19], ==, '\n');
      if (end[17] == 'f')
        continue;
      g_assert_cmpuint (offset, <, size);
      g_assert_true (g_str_has_prefix (data + offset, object));
    }

  return end;
}

static void
check_table (const char *data, gsize size, gsize at)
{
  const char *part = data + at + strlen ("xref\n");
  const char *before;

  g_assert_cmpuint (at, <, size);
  g_assert_true (g_str_has_prefix (data + at, "xref\n"));
  while (g_ascii_isdigit (*part))
    part = check_entries (data, size, part);

  g_assert_true (g_str_has_prefix (part, "trailer\n"));
  before = strstr (part, "/Prev ");
  if (before != NULL && before < strstr (part, "startxref"))
    check_table (data, size, g_ascii_strtoull (before + strlen ("/Prev "), NULL, 10));
}

/* A copy that ends in NUL, so that looking for something ends. */
static char *
copy_bytes (GBytes *bytes, gsize *size)
{
  const char *data = g_bytes_get_data (bytes, size);
  char       *copy = g_malloc (*size + 1);

  memcpy (copy, data, *size);
  copy[*size] = '\0';

  return copy;
}

static gsize
find_last (const char *data, gsize size, const char *text)
{
  for (gsize i = size - strlen (text); i > 0; i--)
    if (memcmp (data + i, text, strlen (text)) == 0)
      return i;

  g_assert_not_reached ();
}

static void
test_language (void)
{
  static const char *const names[] = { "empty", "usual", "arabic", "sheets" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GBytes) pdf = create_pdf (names[i], CIRKEL_PAPER_LETTER);
      g_autoptr (CirkelPaper) paper = paper_sample_create_by_name (names[i]);
      g_autofree char *lang = g_strdup_printf ("/Lang (%s)", cirkel_paper_get_language (paper));
      gsize            size;
      g_autofree char *data = copy_bytes (pdf, &size);
      const char      *last = data + find_last (data, size, "startxref\n");

      g_assert_cmpuint (find_last (data, size, lang), >, find_last (data, size, "/Catalog"));
      g_assert_true (g_str_has_suffix (last, "%%EOF\n"));
      check_table (data, size, g_ascii_strtoull (last + strlen ("startxref\n"), NULL, 10));
    }
}

/* Which page of a PDF an object is, from 0, by the list of all pages. */
static gssize
find_page (const char *data, gsize size, guint64 object)
{
  const char      *pages = data + find_last (data, size, "/Kids [ ");
  g_autofree char *list = g_strndup (pages, strcspn (pages, "]"));
  g_autofree char *page = g_strdup_printf (" %" G_GUINT64_FORMAT " 0 R", object);

  g_assert_nonnull (strstr (list, page));

  return strstr (list, page) - list;
}

/* What can be seen on a picture is said where that picture is. */
static void
test_pictures (void)
{
  static const char *const texts[]
    = { "(A sheet)", "(A sheet)", "<FEFF0048006F006F00670020002800E900E9006E0029>", "(Too high)" };
  g_autoptr (GBytes) pdf = create_pdf ("sheets", CIRKEL_PAPER_A4);
  gsize            size;
  g_autofree char *data = copy_bytes (pdf, &size);
  const char      *at = memmem (data, size, "%%EOF", strlen ("%%EOF"));
  gssize           last = -1;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      const char *page = strstr (at, "/Pg ");
      gssize      place;

      g_test_message ("%s", texts[i]);
      g_assert_nonnull (page);
      place = find_page (data, size, g_ascii_strtoull (page + strlen ("/Pg "), NULL, 10));
      g_assert_cmpint (place, >, last);
      last = place;

      at = strstr (page, "/Alt ");
      g_assert_nonnull (at);
      at += strlen ("/Alt ");
      g_assert_true (g_str_has_prefix (at, texts[i]));
    }
  g_assert_null (strstr (at, "/Alt "));
}

/* What is no PDF, or not one that we know, stays as it is. */
static void
test_no_language (void)
{
  static const char *const others[]
    = { "",
        "startxref",
        "%PDF-1.4\nstartxref\n9\n%%EOF\n",
        "%PDF-1.4\nxref\n0 9\ntrailer\n<< /Size 9 /Root 3 0 R >>\nstartxref\n9\n",
        "%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Root 0 0 R /Info 1 0 R >>\n"
        "startxref\n9\n%%EOF\n",
        "%PDF-1.4\nxref\n0 9999999\ntrailer\n<< /Size 9999999 /Root 9 0 R /Info 1 0 R >>\nstartxref\n9\n" };
  g_autoptr (GBytes) pdf = create_pdf ("one", CIRKEL_PAPER_A4);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (GBytes) strange = cirkel_pdf_add_language (pdf, "nl) /Evil (", none);
  g_autoptr (GBytes) again = cirkel_pdf_add_language (pdf, "en", none);

  g_assert_true (strange == pdf);
  g_assert_true (again == pdf);
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autoptr (GBytes) other = g_bytes_new_static (others[i], strlen (others[i]));
      g_autoptr (GBytes) same = cirkel_pdf_add_language (other, "nl", none);

      g_assert_true (same == other);
    }

  /* One that was cut off anywhere stays as it is too, or is the whole of before. */
  for (gsize size = 0; size < g_bytes_get_size (pdf); size += 7)
    {
      g_autoptr (GBytes) part = g_bytes_new_from_bytes (pdf, 0, size);
      g_autoptr (GBytes) same = cirkel_pdf_add_language (part, "nl", none);

      g_assert_cmpuint (g_bytes_get_size (same), >=, size);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/report/pages-pdf/info", test_info);
  g_test_add_func ("/report/pages-pdf/structure", test_structure);
  g_test_add_func ("/report/pages-pdf/words", test_words);
  g_test_add_func ("/report/pages-pdf/foot", test_foot);
  g_test_add_func ("/report/pages-pdf/language", test_language);
  g_test_add_func ("/report/pages-pdf/pictures", test_pictures);
  g_test_add_func ("/report/pages-pdf/no-language", test_no_language);

  return g_test_run ();
}
