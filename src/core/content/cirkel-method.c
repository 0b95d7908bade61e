/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-method.h"

#include "cirkel-content.h"
#include "cirkel-method-private.h"

#include <gio/gio.h>

/**
 * CirkelMethod:
 *
 * The words of the method in one language: what the values and the circles are
 * called and what they mean, the questions of the six steps, and the help for who
 * leads the conversation.
 *
 * The words are data: those of the program, or those that an organisation has put in
 * their place. They are read when the first of them is asked for, and then stay the
 * same for this method.
 */

#define METHOD_PATH RESOURCE_PATH "/method/"
#define FALLBACK_LANGUAGE "en"
#define ICON_OWN "cirkel-value-own-symbolic"

struct _CirkelMethod
{
  GObject parent_instance;

  char           *language;
  CirkelContents *contents; /* NULL as long as no word was asked for */
};

enum
{
  PROP_LANGUAGE = 1,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (CirkelMethod, cirkel_method, G_TYPE_OBJECT)

/*< private >
 * cirkel_method_get_contents:
 * @self: a method
 *
 * Returns: (transfer none): its words, read when they are asked for first
 */
const CirkelContents *
cirkel_method_get_contents (CirkelMethod *self)
{
  if (self->contents == NULL)
    self->contents = cirkel_contents_get (self->language);

  return self->contents;
}

/* NULL for an own card, whose words are in the card. */
static const CirkelContentsValue *
find_value (CirkelMethod *self, CirkelCard *card)
{
  return g_hash_table_lookup (cirkel_method_get_contents (self)->values, cirkel_card_get_id (card));
}

/* One of the languages with content: as asked, else without the region, else NULL. */
static const char *
match_language (const char *language)
{
  const char *const *languages = cirkel_method_get_languages ();
  g_autofree char   *wanted = g_ascii_strdown (language, -1);

  wanted[strcspn (wanted, ".@")] = '\0';
  g_strdelimit (wanted, "_", '-');

  while (TRUE)
    {
      char *region;

      for (gsize i = 0; languages[i] != NULL; i++)
        if (g_str_equal (languages[i], wanted))
          return languages[i];

      region = strrchr (wanted, '-');
      if (region == NULL)
        return NULL;
      *region = '\0';
    }
}

static void
cirkel_method_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CirkelMethod *self = CIRKEL_METHOD (object);

  switch (prop_id)
    {
    case PROP_LANGUAGE:
      g_value_set_string (value, self->language);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
cirkel_method_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CirkelMethod *self = CIRKEL_METHOD (object);

  switch (prop_id)
    {
    case PROP_LANGUAGE:
      self->language = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
cirkel_method_constructed (GObject *object)
{
  CirkelMethod    *self = CIRKEL_METHOD (object);
  g_autofree char *wanted = g_steal_pointer (&self->language);
  const char      *language = NULL;

  G_OBJECT_CLASS (cirkel_method_parent_class)->constructed (object);

  if (wanted == NULL || *wanted == '\0')
    language = cirkel_method_get_system_language ();
  else
    language = match_language (wanted);

  self->language = g_strdup (language != NULL ? language : FALLBACK_LANGUAGE);
}

static void
cirkel_method_finalize (GObject *object)
{
  CirkelMethod *self = CIRKEL_METHOD (object);

  g_clear_pointer (&self->contents, cirkel_contents_unref);
  g_free (self->language);

  G_OBJECT_CLASS (cirkel_method_parent_class)->finalize (object);
}

static void
cirkel_method_class_init (CirkelMethodClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = cirkel_method_get_property;
  object_class->set_property = cirkel_method_set_property;
  object_class->constructed = cirkel_method_constructed;
  object_class->finalize = cirkel_method_finalize;

  /**
   * CirkelMethod:language:
   *
   * The language of the words. May be set to any language or locale; reads as
   * the language with content that is nearest to it.
   */
  props[PROP_LANGUAGE] = g_param_spec_string ("language", NULL, NULL, NULL,
                                              G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY
                                                | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
cirkel_method_init (CirkelMethod *self)
{
}

/**
 * cirkel_method_new:
 * @language: (nullable): a language or locale, like "nl" or "nl_BE.UTF-8"; %NULL
 *   or "" for the language of the system
 *
 * Without content in @language, its general form is taken ("nl" for "nl-BE");
 * without that, English.
 *
 * Returns: (transfer full): the words of the method
 */
CirkelMethod *
cirkel_method_new (const char *language)
{
  return g_object_new (CIRKEL_TYPE_METHOD, "language", language, NULL);
}

static const char *const *
list_languages (void)
{
  g_auto (GStrv) names = NULL;
  g_autoptr (GStrvBuilder) languages = g_strv_builder_new ();
  g_autoptr (GError) error = NULL;

  cirkel_content_register ();
  names = g_resources_enumerate_children (METHOD_PATH, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  if (names == NULL)
    g_error ("%s: %s", METHOD_PATH, error->message);

  qsort (names, g_strv_length (names), sizeof *names, (GCompareFunc)g_strcmp0);
  for (gsize i = 0; names[i] != NULL; i++)
    {
      g_autofree char *language = g_strndup (names[i], strcspn (names[i], "."));

      g_strv_builder_add (languages, language);
    }

  return (const char *const *)g_strv_builder_end (languages);
}

/**
 * cirkel_method_get_languages:
 *
 * Returns: (transfer none) (array zero-terminated=1): the languages with content,
 *   by alphabet
 */
const char *const *
cirkel_method_get_languages (void)
{
  static const char *const *languages;

  /* What is compiled in stays the same as long as the program runs. */
  if (g_once_init_enter (&languages))
    g_once_init_leave (&languages, list_languages ());

  return languages;
}

/**
 * cirkel_method_get_system_language:
 *
 * Returns: (transfer none): the first language of the person's system that has content,
 *   or English
 */
const char *
cirkel_method_get_system_language (void)
{
  const char *const *names = g_get_language_names ();

  for (gsize i = 0; names[i] != NULL; i++)
    {
      const char *language = match_language (names[i]);

      if (language != NULL)
        return language;
    }

  return FALLBACK_LANGUAGE;
}

/**
 * cirkel_method_get_language:
 * @self: a method
 *
 * Returns: (transfer none): the language of the words, one of
 *   [func@Cirkel.Method.get_languages]
 */
const char *
cirkel_method_get_language (CirkelMethod *self)
{
  g_return_val_if_fail (CIRKEL_IS_METHOD (self), NULL);

  return self->language;
}

/**
 * cirkel_method_get_place_name:
 * @self: a method
 * @place: a place
 *
 * Returns: (transfer none): what @place is called, as on the board
 */
const char *
cirkel_method_get_place_name (CirkelMethod *self, CirkelPlace place)
{
  g_return_val_if_fail (CIRKEL_IS_METHOD (self), NULL);
  g_return_val_if_fail (place < CIRKEL_N_PLACES, NULL);

  return cirkel_method_get_contents (self)->places[place].name;
}

/**
 * cirkel_method_get_place_meaning:
 * @self: a method
 * @place: a place
 *
 * Returns: (transfer none): one sentence on what it means that a card lies in @place
 */
const char *
cirkel_method_get_place_meaning (CirkelMethod *self, CirkelPlace place)
{
  g_return_val_if_fail (CIRKEL_IS_METHOD (self), NULL);
  g_return_val_if_fail (place < CIRKEL_N_PLACES, NULL);

  return cirkel_method_get_contents (self)->places[place].meaning;
}

/**
 * cirkel_method_get_card_title:
 * @self: a method
 * @card: a card
 *
 * Returns: (transfer none): the whole name of the value; for an own card, its title
 */
const char *
cirkel_method_get_card_title (CirkelMethod *self, CirkelCard *card)
{
  const CirkelContentsValue *value;

  g_return_val_if_fail (CIRKEL_IS_METHOD (self), NULL);
  g_return_val_if_fail (CIRKEL_IS_CARD (card), NULL);

  value = find_value (self, card);

  return value != NULL ? value->title : cirkel_card_get_title (card);
}

/**
 * cirkel_method_get_card_short_title:
 * @self: a method
 * @card: a card
 *
 * Returns: (transfer none): the name of the value as it fits on a card, in at most three
 *   lines; for an own card, its title, which may be longer
 */
const char *
cirkel_method_get_card_short_title (CirkelMethod *self, CirkelCard *card)
{
  const CirkelContentsValue *value;

  g_return_val_if_fail (CIRKEL_IS_METHOD (self), NULL);
  g_return_val_if_fail (CIRKEL_IS_CARD (card), NULL);

  value = find_value (self, card);

  return value != NULL ? value->short_title : cirkel_card_get_title (card);
}

/**
 * cirkel_method_get_card_explanation:
 * @self: a method
 * @card: a card
 *
 * Returns: (transfer none): what falls under the value, in one or two sentences; for an own
 *   card what the person wrote, possibly ""
 */
const char *
cirkel_method_get_card_explanation (CirkelMethod *self, CirkelCard *card)
{
  const CirkelContentsValue *value;

  g_return_val_if_fail (CIRKEL_IS_METHOD (self), NULL);
  g_return_val_if_fail (CIRKEL_IS_CARD (card), NULL);

  value = find_value (self, card);

  return value != NULL ? value->explanation : cirkel_card_get_explanation (card);
}

/**
 * cirkel_method_get_card_examples:
 * @self: a method
 * @card: a card
 *
 * Returns: (transfer none) (array zero-terminated=1): examples of the value, three to five;
 *   none for an own card
 */
const char *const *
cirkel_method_get_card_examples (CirkelMethod *self, CirkelCard *card)
{
  static const char *const   none[] = { NULL };
  const CirkelContentsValue *value;

  g_return_val_if_fail (CIRKEL_IS_METHOD (self), NULL);
  g_return_val_if_fail (CIRKEL_IS_CARD (card), NULL);

  value = find_value (self, card);

  return value != NULL ? (const char *const *)value->examples : none;
}

/**
 * cirkel_method_get_card_icon_name:
 * @self: a method
 * @card: a card
 *
 * The symbol is a resource: `symbols/NAME.svg` below the program's path,
 * known after [func@Cirkel.content_register].
 *
 * Returns: (transfer none): the name of the symbol of the value
 */
const char *
cirkel_method_get_card_icon_name (CirkelMethod *self, CirkelCard *card)
{
  const CirkelContentsValue *value;

  g_return_val_if_fail (CIRKEL_IS_METHOD (self), NULL);
  g_return_val_if_fail (CIRKEL_IS_CARD (card), NULL);

  value = find_value (self, card);

  return value != NULL ? value->icon_name : ICON_OWN;
}
