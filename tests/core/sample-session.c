/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "sample-session.h"

/* Sessions to test with: like those of people, or wholly at random. */

static const char *const sentences[]
  = { "Daar krijg ik energie van, ook op een slechte dag.",
      "Sinds maart doe ik dit weer elke week, met hulp van een collega.",
      "Hier wil ik het met mijn leidinggevende over hebben.",
      "Dat ging vroeger vanzelf. Nu kost het me meer tijd.\nMaar het lukt.",
      "Als ik zelf mag kiezen wanneer ik begin, houd ik het vol.",
      "“Fijn dat je er weer bent”, zei een klant. Dat deed me goed, écht.",
      "Later, als het thuis weer wat rustiger is.",
      "" };

static void
add_own_cards (CirkelSession *session, guint n_own_cards)
{
  for (guint i = 0; i < n_own_cards; i++)
    {
      g_autofree char *title = g_strdup_printf ("Eigen waarde %u", i + 1);
      g_autoptr (CirkelCard) card = cirkel_card_new_own (title, sentences[i % G_N_ELEMENTS (sentences)]);

      g_list_store_append (cirkel_session_get_deck (session), card);
    }
}

static void
place_card (CirkelConversation *conversation, const char *card_id, GRand *rand)
{
  CirkelPlace place = (CirkelPlace)g_rand_int_range (rand, 0, CIRKEL_N_PLACES);
  gboolean    in_circle = cirkel_place_is_circle (place);
  guint       sentence = (guint)g_rand_int_range (rand, 0, G_N_ELEMENTS (sentences));
  g_autoptr (CirkelPlacement) placement = cirkel_placement_new (card_id);

  g_object_set (placement, "place", place, "x", in_circle ? g_rand_int_range (rand, -700, 701) : 0, "y",
                in_circle ? g_rand_int_range (rand, -700, 701) : 0, "words", sentences[sentence],
                "most-important", g_rand_int_range (rand, 0, 8) == 0, "talk-about",
                g_rand_int_range (rand, 0, 4) == 0, NULL);
  g_list_store_append (cirkel_conversation_get_placements (conversation), placement);
}

static CirkelConversation *
new_conversation (CirkelSession *session, GRand *rand)
{
  CirkelConversation *conversation = cirkel_conversation_new ();
  GListModel         *deck = G_LIST_MODEL (cirkel_session_get_deck (session));
  guint               n_cards = g_list_model_get_n_items (deck);

  for (guint i = 0; i < n_cards; i++)
    {
      g_autoptr (CirkelCard) card = g_list_model_get_item (deck, i);

      place_card (conversation, cirkel_card_get_id (card), rand);
    }

  return conversation;
}

/* A session such as people make: the cards lie anywhere, most with some words. */
CirkelSession *
sample_session_new (guint32 seed, guint n_own_cards, guint n_conversations)
{
  CirkelSession *session = cirkel_session_new ("nl", "Cliënt 12");
  GListStore    *conversations = cirkel_session_get_conversations (session);
  GRand         *rand = g_rand_new_with_seed (seed);

  add_own_cards (session, n_own_cards);
  g_list_store_remove_all (conversations);
  for (guint i = 0; i < n_conversations; i++)
    {
      g_autoptr (CirkelConversation) conversation = new_conversation (session, rand);

      g_list_store_append (conversations, conversation);
    }

  g_rand_free (rand);

  return session;
}

static gunichar
random_character (GRand *rand, gboolean one_line)
{
  static const gunichar odd[]
    = { '"',    '\\',   '/',    0x7f,   0x1f,    1,        '\n', '\t', '\r', 0x85, 0xe9, 0x2028,
        0x2029, 0x202e, 0xfffe, 0xfffd, 0x1f600, 0x10ffff, '{',  '[',  ',',  ':',  ' ' };
  gunichar c;

  do
    c = g_rand_boolean (rand) ? odd[g_rand_int_range (rand, 0, G_N_ELEMENTS (odd))]
                              : (gunichar)g_rand_int_range (rand, 1, 0x110000);
  while (!g_unichar_validate (c) || (one_line && (g_unichar_iscntrl (c) || c == 0x2028 || c == 0x2029)));

  return c;
}

static char *
random_text (GRand *rand, const CirkelField *field)
{
  GString *text = g_string_new (NULL);
  int      most = g_rand_int_range (rand, 0, 10) == 0 ? field->max : MIN (field->max, 20);
  int      length = g_rand_boolean (rand) ? most : g_rand_int_range (rand, 0, most + 1);

  for (int i = 0; i < length; i++)
    g_string_append_unichar (text, random_character (rand, field->kind == CIRKEL_FIELD_LINE));

  return g_string_free (text, FALSE);
}

static char **
random_unknown (GRand *rand)
{
  static const char *const values[] = { "1e22",
                                        "-0.10",
                                        "1E-7",
                                        "null",
                                        "\"\\u00e9\\ud83d\\ude00\"",
                                        "[ 1,  2 ]",
                                        "{\"id\": {}, \"y\" :[[ ]]}",
                                        "9223372036854775807",
                                        "\"]}\\\"{[\"" };
  GStrvBuilder            *builder = g_strv_builder_new ();
  int                      n_members = g_rand_int_range (rand, 1, 4);
  char                   **unknown;

  for (int i = 0; i < n_members; i++)
    {
      g_autofree char *member = g_strdup_printf ("\"toekomst\\u002d%d\": %s", i,
                                                 values[g_rand_int_range (rand, 0, G_N_ELEMENTS (values))]);

      g_strv_builder_add (builder, member);
    }

  unknown = g_strv_builder_end (builder);
  g_strv_builder_unref (builder);

  return unknown;
}

static int
random_value (GRand *rand, GType type)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);

  return klass->values[g_rand_int_range (rand, 0, (int)klass->n_values)].value;
}

static void
fill_field (CirkelRecord *record, const CirkelField *field, GRand *rand)
{
  switch ((int)field->kind)
    {
    case CIRKEL_FIELD_LINE:
    case CIRKEL_FIELD_TEXT:
      cirkel_record_take_text (record, field, random_text (rand, field));
      break;
    case CIRKEL_FIELD_DATE:
      cirkel_record_take_text (record, field,
                               g_strdup_printf ("%04d-02-28", g_rand_int_range (rand, 1, 10000)));
      break;
    case CIRKEL_FIELD_ID:
      /* Ids by which others find a record stay what they are. */
      if (*cirkel_record_get_text (record, field) == '\0'
          && ((field->flags & CIRKEL_FIELD_REQUIRED) != 0 || g_rand_boolean (rand)))
        cirkel_record_take_text (record, field, g_strdup_printf ("id-%u", g_rand_int (rand)));
      break;
    case CIRKEL_FIELD_BOOL:
      cirkel_record_set_int (record, field, g_rand_boolean (rand));
      break;
    case CIRKEL_FIELD_ENUM:
      cirkel_record_set_int (record, field, random_value (rand, field->type ()));
      break;
    case CIRKEL_FIELD_INT:
      if (!g_str_equal (field->name, "version"))
        cirkel_record_set_int (record, field, g_rand_int_range (rand, field->min, field->max + 1));
      break;
    default:
      break;
    }
}

/* Cards, conversations and placements belong together: those lists are not empty here. */
static void
add_items (GListStore *list, const CirkelField *field, GRand *rand)
{
  int n_items = MIN (g_rand_int_range (rand, 0, 3), field->max);

  if (g_list_model_get_n_items (G_LIST_MODEL (list)) > 0)
    return;

  for (int i = 0; i < n_items; i++)
    {
      g_autoptr (CirkelRecord) item = g_object_new (field->type (), NULL);

      g_list_store_append (list, item);
    }
}

static void
fill_record (CirkelRecord *record, GRand *rand)
{
  guint              n_fields;
  const CirkelField *fields = cirkel_record_get_fields (record, &n_fields);

  for (guint i = 0; i < n_fields; i++)
    {
      if (fields[i].kind == CIRKEL_FIELD_LIST)
        {
          GListModel *list = G_LIST_MODEL (cirkel_record_get_list (record, &fields[i]));

          if (!g_str_equal (fields[i].name, "placements") && !g_str_equal (fields[i].name, "deck"))
            add_items (G_LIST_STORE (list), &fields[i], rand);
          for (guint j = 0; j < g_list_model_get_n_items (list); j++)
            {
              g_autoptr (CirkelRecord) item = g_list_model_get_item (list, j);

              fill_record (item, rand);
            }
        }
      else if (fields[i].kind == CIRKEL_FIELD_RECORD)
        fill_record (cirkel_record_get_record (record, &fields[i]), rand);
      else
        fill_field (record, &fields[i], rand);
    }

  if (g_rand_int_range (rand, 0, 3) == 0)
    cirkel_record_take_unknown (record, random_unknown (rand));
}

/* A session of which every field that can hold anything does. */
CirkelSession *
sample_session_new_random (GRand *rand)
{
  guint          n_own_cards = (guint)g_rand_int_range (rand, 0, 5);
  guint          n_conversations = (guint)g_rand_int_range (rand, 1, 4);
  CirkelSession *session = sample_session_new (g_rand_int (rand), n_own_cards, n_conversations);
  GListModel    *deck = G_LIST_MODEL (cirkel_session_get_deck (session));

  fill_record (CIRKEL_RECORD (session), rand);

  /* An own card has a title, whatever chance says. */
  for (guint i = 0; i < g_list_model_get_n_items (deck); i++)
    {
      g_autoptr (CirkelCard) card = g_list_model_get_item (deck, i);

      if (*cirkel_card_get_title (card) == '\0')
        g_object_set (card, "title", "x", NULL);
    }

  return session;
}

static void
fill_wholly (CirkelRecord *record)
{
  guint              n_fields;
  const CirkelField *fields = cirkel_record_get_fields (record, &n_fields);

  for (guint i = 0; i < n_fields; i++)
    {
      const CirkelField *field = &fields[i];
      gboolean           writing = field->kind == CIRKEL_FIELD_LINE || field->kind == CIRKEL_FIELD_TEXT
                         || field->kind == CIRKEL_FIELD_ID;

      if (field->kind == CIRKEL_FIELD_RECORD)
        fill_wholly (cirkel_record_get_record (record, field));
      else if (field->kind == CIRKEL_FIELD_LIST)
        {
          GListStore *list = cirkel_record_get_list (record, field);

          if (g_list_model_get_n_items (G_LIST_MODEL (list)) == 0)
            {
              g_autoptr (CirkelRecord) item = g_object_new (field->type (), NULL);

              g_list_store_append (list, item);
            }
          for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (list)); j++)
            {
              g_autoptr (CirkelRecord) item = g_list_model_get_item (G_LIST_MODEL (list), j);

              fill_wholly (item);
            }
        }
      else if (writing && *cirkel_record_get_text (record, field) == '\0')
        cirkel_record_take_text (record, field, g_strdup ("x"));
    }
}

/* A session in whose file each list has an item and each text is there. */
CirkelSession *
sample_session_new_whole (void)
{
  CirkelSession *session = sample_session_new (7, 2, 2);

  fill_wholly (CIRKEL_RECORD (session));

  return session;
}
