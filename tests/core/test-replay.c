/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */

#include <locale.h>

#include "cirkel-edits.h"
#include "cirkel-method.h"
#include "cirkel-replay.h"
#include "cirkel-session-file.h"
#include "record-walk.h"

/* A case that is played: forward and back, and by hand in between. */

typedef struct
{
  CirkelCase    *the_case;
  CirkelSession *session;
  CirkelHistory *history;
  CirkelReplay  *replay;
} Stage;

static void
stage_begin (Stage *stage, CirkelCase *the_case)
{
  stage->the_case = g_object_ref (the_case);
  stage->session = cirkel_case_make_session (the_case);
  stage->history = cirkel_history_new ();
  stage->replay = cirkel_replay_new (the_case, stage->session, stage->history);
}

static void
stage_end (Stage *stage)
{
  g_assert_finalize_object (stage->replay);
  g_object_unref (stage->history);
  g_object_unref (stage->session);
  g_object_unref (stage->the_case);
}

/* Works on one case. */
typedef void (*WithCase) (CirkelCase *the_case);

static void
with_each_case (WithCase with)
{
  for (const char *const *language = cirkel_method_get_languages (); *language != NULL; language++)
    {
      g_autoptr (GListModel) cases = cirkel_cases_list (*language);

      g_assert_cmpuint (g_list_model_get_n_items (cases), >, 0);
      for (guint i = 0; i < g_list_model_get_n_items (cases); i++)
        {
          g_autoptr (CirkelCase) the_case = g_list_model_get_item (cases, i);

          with (the_case);
        }
    }
}

/* What of a session has to be the same, whenever and however it was made. */
static CirkelSession *
dup_essence (CirkelSession *session, gboolean with_notes)
{
  CirkelSession *copy = cirkel_record_copy (session);
  GListModel    *conversations = G_LIST_MODEL (cirkel_session_get_conversations (copy));

  g_object_set (copy, "id", "x", "created", "2026-01-01T00:00:00Z", "modified", "2026-01-01T00:00:00Z", NULL);
  for (guint i = 0; i < g_list_model_get_n_items (conversations); i++)
    {
      g_autoptr (CirkelConversation) conversation = g_list_model_get_item (conversations, i);

      g_object_set (conversation, "id", "x", NULL);
    }
  if (!with_notes)
    record_walk_wipe_notes (copy);

  return copy;
}

static void
assert_same (CirkelSession *a, CirkelSession *b, gboolean with_notes)
{
  g_autoptr (CirkelSession) of_a = dup_essence (a, with_notes);
  g_autoptr (CirkelSession) of_b = dup_essence (b, with_notes);
  g_autoptr (GBytes) text_of_a = cirkel_session_serialize (of_a);
  g_autoptr (GBytes) text_of_b = cirkel_session_serialize (of_b);

  g_assert_cmpmem (g_bytes_get_data (text_of_a, NULL), g_bytes_get_size (text_of_a),
                   g_bytes_get_data (text_of_b, NULL), g_bytes_get_size (text_of_b));
}

static void
walk (CirkelCase *the_case)
{
  Stage stage;
  g_autoptr (CirkelSession) fresh = cirkel_case_make_session (the_case);
  g_autoptr (CirkelSession) end = NULL;

  stage_begin (&stage, the_case);
  assert_same (stage.session, fresh, TRUE);
  g_assert_null (cirkel_replay_get_beat (stage.replay));

  for (guint i = 1; i <= cirkel_replay_get_n_beats (stage.replay); i++)
    {
      g_autoptr (GBytes) text = NULL;
      g_autoptr (CirkelSession) read = NULL;
      g_autoptr (GError) error = NULL;
      gsize       length;
      const char *data;

      cirkel_replay_forward (stage.replay);
      g_assert_cmpuint (cirkel_replay_get_position (stage.replay), ==, i);
      g_assert_false (cirkel_replay_get_adrift (stage.replay));

      text = cirkel_session_serialize (stage.session);
      data = g_bytes_get_data (text, &length);
      read = cirkel_session_parse (data, length, NULL, &error);
      g_assert_no_error (error);
      assert_same (read, stage.session, TRUE);
    }

  end = cirkel_record_copy (stage.session);
  while (cirkel_replay_get_position (stage.replay) > 0)
    cirkel_replay_back (stage.replay);
  assert_same (stage.session, fresh, TRUE);
  g_assert_true (cirkel_history_get_untouched (stage.history));
  cirkel_replay_go_to (stage.replay, cirkel_replay_get_n_beats (stage.replay));
  assert_same (stage.session, end, TRUE);
  stage_end (&stage);
}

static void
test_walk (void)
{
  with_each_case (walk);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/replay/walk", test_walk);

  return g_test_run ();
}
