/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "record-walk.h"

#include "cirkel-agenda-item.h"
#include "cirkel-aim.h"
#include "cirkel-choice.h"
#include "cirkel-closing.h"
#include "cirkel-expectations.h"
#include "cirkel-factor.h"
#include "cirkel-need.h"
#include "cirkel-option.h"

/* All records of a session, and what people can do to each type of them with the
 * edits that any record knows. */

static void
add_all (CirkelRecord *record, GPtrArray *records)
{
  guint              n_fields;
  const CirkelField *fields = cirkel_record_get_fields (record, &n_fields);

  g_ptr_array_add (records, g_object_ref (record));
  for (guint i = 0; i < n_fields; i++)
    {
      if (fields[i].kind == CIRKEL_FIELD_RECORD)
        add_all (cirkel_record_get_record (record, &fields[i]), records);
      if (fields[i].kind != CIRKEL_FIELD_LIST)
        continue;

      GListModel *list = G_LIST_MODEL (cirkel_record_get_list (record, &fields[i]));

      for (guint j = 0; j < g_list_model_get_n_items (list); j++)
        {
          g_autoptr (CirkelRecord) item = g_list_model_get_item (list, j);

          add_all (item, records);
        }
    }
}

/* Looks into every record and list, and so makes those that nobody asked for yet. */
GPtrArray *
record_walk_all (CirkelRecord *root)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);

  add_all (root, records);
  return records;
}

/* Cards and placements have edits of their own; what was discussed is ticked. */
gboolean
record_walk_is_edited (GType type)
{
  return type == CIRKEL_TYPE_CONVERSATION || type == CIRKEL_TYPE_CLOSING || type == CIRKEL_TYPE_EXPECTATIONS
         || type == CIRKEL_TYPE_STEP_STATE || record_walk_can_leave (type);
}

/* Whether people take a record of a list away. */
gboolean
record_walk_can_leave (GType type)
{
  return type == CIRKEL_TYPE_ANSWERS || record_walk_can_move (type);
}

/* Whether the order in the list is that of people. */
gboolean
record_walk_can_move (GType type)
{
  return type == CIRKEL_TYPE_AGENDA_ITEM || type == CIRKEL_TYPE_AGREEMENT || type == CIRKEL_TYPE_AIM
         || type == CIRKEL_TYPE_CHOICE || type == CIRKEL_TYPE_FACTOR || type == CIRKEL_TYPE_NEED
         || type == CIRKEL_TYPE_OPTION;
}

/* Whether a field is noted: saved without being a step, such as which question is open. */
gboolean
record_walk_is_noted (GType type, const CirkelField *field)
{
  if (type == CIRKEL_TYPE_CONVERSATION)
    return g_str_equal (field->name, "step");
  if (type == CIRKEL_TYPE_EXPLORATION)
    return TRUE;
  if (type == CIRKEL_TYPE_STEP_STATE)
    return g_str_equal (field->name, "visited") || g_str_equal (field->name, "question");

  return FALSE;
}

/* Takes out all that is noted. */
void
record_walk_wipe_notes (CirkelSession *session)
{
  g_autoptr (GPtrArray) records = record_walk_all (CIRKEL_RECORD (session));

  for (guint i = 0; i < records->len; i++)
    {
      CirkelRecord      *record = g_ptr_array_index (records, i);
      guint              n_fields;
      const CirkelField *fields = cirkel_record_get_fields (record, &n_fields);

      for (guint j = 0; j < n_fields; j++)
        {
          if (!record_walk_is_noted (G_OBJECT_TYPE (record), &fields[j]))
            continue;
          if (cirkel_field_is_text (&fields[j]))
            cirkel_record_take_text (record, &fields[j], NULL);
          else
            cirkel_record_set_int (record, &fields[j], 0);
        }
    }
}
