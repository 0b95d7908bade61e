/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-content.h"
#include "cirkel-method.h"

#include <gio/gio.h>
#include <locale.h>

static void
test_languages (void)
{
  const char *const *languages = cirkel_method_get_languages ();

  g_assert_true (g_strv_equal (languages, (const char *const[]){ "en", "nl", NULL }));
  g_assert_true (languages == cirkel_method_get_languages ());
}

static void
test_fallback (void)
{
  static const struct
  {
    const char *wanted;
    const char *got;
  } rows[] = {
    { "nl", "nl" },  { "en", "en" },         { "nl-BE", "nl" }, { "nl_NL.UTF-8", "nl" },
    { "NL", "nl" },  { "en_GB@euro", "en" }, { "fr", "en" },    { "fr_BE", "en" },
    { "nlx", "en" }, { "nl-Latn-BE", "nl" }, { "../nl", "en" }, { "nl/", "en" },
    { "-", "en" },   { "C", "en" },          { ".", "en" },     { "nl.json", "nl" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CirkelMethod) method = cirkel_method_new (rows[i].wanted);
      g_autofree char *language = NULL;

      g_object_get (method, "language", &language, NULL);
      g_assert_cmpstr (cirkel_method_get_language (method), ==, rows[i].got);
      g_assert_cmpstr (language, ==, rows[i].got);
      g_assert_nonnull (cirkel_method_get_place_name (method, CIRKEL_PLACE_INNER));
    }
}

/* Each in a process of its own, for GLib may keep the language of the first question. */
static void
test_system_language (void)
{
  static const struct
  {
    const char *language;
    const char *got;
  } rows[] = {
    { "nl", "nl" }, { "nl_BE:en", "nl" }, { "fr:nl:en", "nl" }, { "fr", "en" }, { "en_GB:nl", "en" },
  };

  if (g_test_subprocess ())
    {
      g_autoptr (CirkelMethod) unset = cirkel_method_new (NULL);
      g_autoptr (CirkelMethod) empty = cirkel_method_new ("");

      g_assert_cmpstr (cirkel_method_get_language (unset), ==, cirkel_method_get_system_language ());
      g_assert_cmpstr (cirkel_method_get_language (empty), ==, cirkel_method_get_system_language ());
      g_printerr ("<%s>", cirkel_method_get_system_language ());
      return;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *pattern = g_strdup_printf ("*<%s>*", rows[i].got);

      g_setenv ("LANGUAGE", rows[i].language, TRUE);
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
      g_test_trap_assert_passed ();
      g_test_trap_assert_stderr (pattern);
    }
  g_unsetenv ("LANGUAGE");
}

static void
test_places (void)
{
  g_autoptr (CirkelMethod) dutch = cirkel_method_new ("nl");
  g_autoptr (CirkelMethod) english = cirkel_method_new ("en");

  g_assert_cmpstr (cirkel_method_get_place_name (dutch, CIRKEL_PLACE_TRAY), ==, "Nog neerleggen");
  g_assert_cmpstr (cirkel_method_get_place_name (dutch, CIRKEL_PLACE_INNER), ==, "Dit gaat al goed");
  g_assert_cmpstr (cirkel_method_get_place_name (dutch, CIRKEL_PLACE_MIDDLE), ==, "Dit kan beter");
  g_assert_cmpstr (cirkel_method_get_place_name (dutch, CIRKEL_PLACE_OUTER), ==, "Dit komt later");
  g_assert_cmpstr (cirkel_method_get_place_name (dutch, CIRKEL_PLACE_ASIDE), ==, "Niet belangrijk voor mij");

  for (int place = 0; place < CIRKEL_N_PLACES; place++)
    {
      const char *name = cirkel_method_get_place_name (english, place);
      const char *meaning = cirkel_method_get_place_meaning (english, place);

      g_assert_cmpstr (name, !=, "");
      g_assert_cmpstr (name, !=, cirkel_method_get_place_name (dutch, place));
      g_assert_cmpstr (meaning, !=, "");
      g_assert_cmpstr (meaning, !=, name);
      g_assert_cmpstr (meaning, !=, cirkel_method_get_place_meaning (dutch, place));
    }
}

static void
test_standard_cards (void)
{
  const char *const *ids = cirkel_card_get_standard_ids ();

  for (const char *const *language = cirkel_method_get_languages (); *language != NULL; language++)
    {
      g_autoptr (CirkelMethod) method = cirkel_method_new (*language);
      g_autoptr (GHashTable) titles = g_hash_table_new (g_str_hash, g_str_equal);

      for (gsize i = 0; ids[i] != NULL; i++)
        {
          g_autoptr (CirkelCard) card = cirkel_card_new_standard (ids[i]);
          const char *title = cirkel_method_get_card_title (method, card);
          guint       n_examples = g_strv_length ((char **)cirkel_method_get_card_examples (method, card));

          g_assert_cmpstr (title, !=, "");
          g_assert_true (g_hash_table_add (titles, (gpointer)title));
          g_assert_cmpstr (cirkel_method_get_card_short_title (method, card), !=, "");
          g_assert_cmpstr (cirkel_method_get_card_explanation (method, card), !=, "");
          g_assert_cmpuint (n_examples, >=, 3);
          g_assert_cmpuint (n_examples, <=, 5);
        }
    }
}

static void
test_own_card (void)
{
  g_autoptr (CirkelMethod) method = cirkel_method_new ("nl");
  g_autoptr (CirkelCard) card = cirkel_card_new_own ("Dicht bij huis", "Op de fiets");

  g_assert_cmpstr (cirkel_method_get_card_title (method, card), ==, "Dicht bij huis");
  g_assert_cmpstr (cirkel_method_get_card_short_title (method, card), ==, "Dicht bij huis");
  g_assert_cmpstr (cirkel_method_get_card_explanation (method, card), ==, "Op de fiets");
  g_assert_null (cirkel_method_get_card_examples (method, card)[0]);
  g_assert_cmpstr (cirkel_method_get_card_icon_name (method, card), ==, "cirkel-value-own-symbolic");
}

static void
assert_symbol_exists (CirkelMethod *method, CirkelCard *card)
{
  g_autofree char *path
    = g_strdup_printf (RESOURCE_PATH "/symbols/%s.svg", cirkel_method_get_card_icon_name (method, card));
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);

  g_assert_no_error (error);
  g_assert_nonnull (g_strstr_len (g_bytes_get_data (bytes, NULL), (gssize)g_bytes_get_size (bytes), "<svg"));
}

static void
test_symbols (void)
{
  g_autoptr (CirkelMethod) method = cirkel_method_new ("en");
  g_autoptr (CirkelCard) own = cirkel_card_new_own ("Own", "");
  const char *const *ids = cirkel_card_get_standard_ids ();

  cirkel_content_register ();
  cirkel_content_register ();

  for (gsize i = 0; ids[i] != NULL; i++)
    {
      g_autoptr (CirkelCard) card = cirkel_card_new_standard (ids[i]);

      g_assert_nonnull (strstr (cirkel_method_get_card_icon_name (method, card), ids[i]));
      assert_symbol_exists (method, card);
    }
  assert_symbol_exists (method, own);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/method/languages", test_languages);
  g_test_add_func ("/method/fallback", test_fallback);
  g_test_add_func ("/method/system-language", test_system_language);
  g_test_add_func ("/method/places", test_places);
  g_test_add_func ("/method/standard-cards", test_standard_cards);
  g_test_add_func ("/method/own-card", test_own_card);
  g_test_add_func ("/method/symbols", test_symbols);

  return g_test_run ();
}
