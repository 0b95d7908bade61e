/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-example.h"

/* An example says once that it is one, whatever it was called. */

static CirkelSession *
create_session (const char *label, gboolean example)
{
  CirkelSession *session = cirkel_session_new ("nl", label);

  g_object_set (session, "example", example, NULL);

  return session;
}

static void
test_labels (void)
{
  static const struct
  {
    const char *label;
    const char *title;
    const char *name;
  } rows[] = {
    { "bakker", "Voorbeeld: bakker", "bakker" },
    { "Voorbeeld: bakker", "Voorbeeld: bakker", "bakker" },
    { "VOORBEELD – bakker", "Voorbeeld: bakker", "bakker" },
    { "voorbeeld bakker", "Voorbeeld: bakker", "bakker" },
    { "Voorbeeld", "Voorbeeld", "" },
    { "Voorbeeld:", "Voorbeeld", "" },
    { "", "Voorbeeld", "" },
    { "Voorbeeldig", "Voorbeeld: Voorbeeldig", "Voorbeeldig" },
    { "Voor", "Voorbeeld: Voor", "Voor" },
    { "Mijn voorbeeld", "Voorbeeld: Mijn voorbeeld", "Mijn voorbeeld" },
    { "خباز", "Voorbeeld: خباز", "خباز" },
  };
  g_autoptr (CirkelMethod) method = cirkel_method_new ("nl");

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CirkelSession) example = create_session (rows[i].label, TRUE);
      g_autoptr (CirkelSession) real = create_session (rows[i].label, FALSE);
      g_autofree char *title = cirkel_example_dup_title (example, method);
      g_autofree char *name = cirkel_example_dup_name (example, method);
      g_autofree char *real_title = cirkel_example_dup_title (real, method);
      g_autofree char *real_name = cirkel_example_dup_name (real, method);
      g_autofree char *again = cirkel_example_mark (example, method, title);

      g_assert_cmpstr (title, ==, rows[i].title);
      g_assert_cmpstr (name, ==, rows[i].name);
      g_assert_cmpstr (again, ==, title);
      g_assert_cmpstr (real_title, ==, rows[i].label);
      g_assert_cmpstr (real_name, ==, rows[i].label);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/example-mark/labels", test_labels);

  return g_test_run ();
}
