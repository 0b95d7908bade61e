/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-json-keys.h"

#include <string.h>

#include "cirkel-json-text.h"

/* Finds a name that an object has twice, in linear time whatever the file.
 *
 * The keys of all open objects lie on one stack. An object with few keys, which
 * is nearly every one, compares a new key with all of its own. One with many
 * gets a hash table of its own. The hash has a seed, so that nobody can write a
 * file in which all keys collide. */

#define FEW_KEYS 16

static guint32
hash_bytes (guint64 seed, const char *start, gsize length)
{
  guint64 hash = seed ^ length;

  while (length > 0)
    {
      guint64 word = 0;
      gsize   n = MIN (length, sizeof word);

      memcpy (&word, start, n);
      hash = (hash ^ word) * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
      hash ^= (hash >> 32) ^ seed;
      start += n;
      length -= n;
    }

  hash *= G_GUINT64_CONSTANT (0xd6e8feb86659fd93);

  return (guint32)(hash >> 32);
}

static CirkelJsonKey *
key_at (CirkelJsonKeys *self, guint i)
{
  return &g_array_index (self->stack, CirkelJsonKey, i);
}

static gboolean
keys_equal (const CirkelJsonKey *a, const CirkelJsonKey *b)
{
  return a->hash == b->hash && a->length == b->length && memcmp (a->start, b->start, a->length) == 0;
}

/* The slot of the key, or the free one where it belongs. A slot holds the place
 * of a key among those of its object plus one; 0 is free. */
static guint32 *
find_slot (CirkelJsonKeys *self, CirkelJsonKeySet *set, const CirkelJsonKey *key)
{
  guint mask = set->n_slots - 1;

  for (guint i = key->hash & mask;; i = (i + 1) & mask)
    {
      guint32 *slot = &set->slots[i];

      if (*slot == 0 || keys_equal (key_at (self, set->base + *slot - 1), key))
        return slot;
    }
}

/* Half of the slots at least stay free. */
static void
grow_slots (CirkelJsonKeys *self, CirkelJsonKeySet *set)
{
  guint n_keys = self->stack->len - set->base;

  if (2 * n_keys < set->n_slots)
    return;

  g_free (set->slots);
  set->n_slots = MAX (4 * FEW_KEYS, set->n_slots * 4);
  set->slots = g_new0 (guint32, set->n_slots);

  for (guint i = 0; i < n_keys; i++)
    *find_slot (self, set, key_at (self, set->base + i)) = i + 1;
}

static gboolean
add_to_many (CirkelJsonKeys *self, CirkelJsonKeySet *set, const CirkelJsonKey *key)
{
  guint32 *slot;

  grow_slots (self, set);
  slot = find_slot (self, set, key);
  if (*slot != 0)
    return FALSE;

  *slot = self->stack->len - set->base + 1;

  return TRUE;
}

static gboolean
is_among_few (CirkelJsonKeys *self, CirkelJsonKeySet *set, const CirkelJsonKey *key)
{
  for (guint i = set->base; i < self->stack->len; i++)
    {
      if (keys_equal (key_at (self, i), key))
        return TRUE;
    }

  return FALSE;
}

/**
 * cirkel_json_keys_init:
 * @self: keys
 *
 * Begins a document.
 */
void
cirkel_json_keys_init (CirkelJsonKeys *self)
{
  self->stack = g_array_new (FALSE, FALSE, sizeof (CirkelJsonKey));
  self->unescaped = NULL;
  self->seed = ((guint64)g_random_int () << 32) | g_random_int ();
}

/**
 * cirkel_json_keys_clear:
 * @self: keys
 *
 * Ends a document.
 */
void
cirkel_json_keys_clear (CirkelJsonKeys *self)
{
  g_clear_pointer (&self->stack, g_array_unref);
  g_clear_pointer (&self->unescaped, g_string_chunk_free);
}

/**
 * cirkel_json_keys_open:
 * @self: keys
 * @set: (out caller-allocates): the keys of a new object
 *
 * Begins an object within the one that was opened last.
 */
void
cirkel_json_keys_open (CirkelJsonKeys *self, CirkelJsonKeySet *set)
{
  *set = (CirkelJsonKeySet){ .base = self->stack->len };
}

static const char *
unescape (CirkelJsonKeys *self, const char *start, const char *end, guint32 *length)
{
  GString    *meant = g_string_sized_new ((gsize)(end - start));
  const char *kept;

  if (self->unescaped == NULL)
    self->unescaped = g_string_chunk_new (4096);

  cirkel_json_append_unescaped (meant, start, end);
  kept = g_string_chunk_insert_len (self->unescaped, meant->str, (gssize)meant->len);
  *length = (guint32)meant->len;
  g_string_free (meant, TRUE);

  return kept;
}

/**
 * cirkel_json_keys_add:
 * @self: keys
 * @set: the keys of the object that was opened last
 * @start: where the key begins in the document, after its quote
 * @end: its closing quote
 * @escaped: whether there are escapes in it
 * @key: (out): the key
 *
 * Adds a key to an object.
 *
 * Returns: whether the object had no such key yet
 */
gboolean
cirkel_json_keys_add (CirkelJsonKeys   *self,
                      CirkelJsonKeySet *set,
                      const char       *start,
                      const char       *end,
                      gboolean          escaped,
                      CirkelJsonKey    *key)
{
  key->start = start;
  key->length = (guint32)(end - start);
  if (escaped)
    key->start = unescape (self, start, end, &key->length);
  key->hash = hash_bytes (self->seed, key->start, key->length);

  if (self->stack->len - set->base < FEW_KEYS ? is_among_few (self, set, key) : !add_to_many (self, set, key))
    return FALSE;

  g_array_append_val (self->stack, *key);

  return TRUE;
}

/**
 * cirkel_json_keys_close:
 * @self: keys
 * @set: the keys of the object that was opened last
 *
 * Ends an object.
 */
void
cirkel_json_keys_close (CirkelJsonKeys *self, CirkelJsonKeySet *set)
{
  g_array_set_size (self->stack, set->base);
  g_clear_pointer (&set->slots, g_free);
}
