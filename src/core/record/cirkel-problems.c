/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-problems.h"

static void
append_path (GString *to, const CirkelPath *path)
{
  if (path->parent != NULL)
    append_path (to, path->parent);

  if (path->name != NULL)
    g_string_append_printf (to, "%s%s", to->len > 0 ? "." : "", path->name);
  else
    g_string_append_printf (to, "[%u]", path->index);
}

/**
 * cirkel_problems_add:
 * @self: the problems
 * @path: (nullable): where it is, or %NULL for the whole document
 * @code: the kind of trouble
 * @what: (transfer full): what is wrong, in words for people
 *
 * Adds a problem.
 */
void
cirkel_problems_add (CirkelProblems *self, const CirkelPath *path, CirkelFileError code, char *what)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *owned = what;

  if (path != NULL)
    {
      append_path (text, path);
      g_string_append (text, ": ");
    }
  g_string_append (text, owned);

  cirkel_problems_take_error (self, g_error_new_literal (CIRKEL_FILE_ERROR, (int)code, text->str));
}

/**
 * cirkel_problems_add_at:
 * @self: the problems
 * @path: (nullable): where the record is, or %NULL for the whole document
 * @name: its member that is wrong
 * @format: what is wrong with it, in words for people, as for printf()
 * @...: what goes into @format
 *
 * Adds a problem with a member that is there, but cannot be right.
 */
void
cirkel_problems_add_at (CirkelProblems   *self,
                        const CirkelPath *path,
                        const char       *name,
                        const char       *format,
                        ...)
{
  CirkelPath member_path = { path, name, 0 };
  va_list    args;

  va_start (args, format);
  cirkel_problems_add (self, &member_path, CIRKEL_FILE_ERROR_INVALID, g_strdup_vprintf (format, args));
  va_end (args);
}

/**
 * cirkel_problems_take_error:
 * @self: the problems
 * @error: (transfer full): a problem that has its path in its message
 *
 * Adds a problem.
 */
void
cirkel_problems_take_error (CirkelProblems *self, GError *error)
{
  g_autoptr (GError) owned = error;

  if (cirkel_problems_are_enough (self))
    return;

  if (self->texts != NULL)
    g_ptr_array_add (self->texts, g_strdup (owned->message));
  if (self->error == NULL)
    self->error = g_steal_pointer (&owned);
}

/**
 * cirkel_problems_are_enough:
 * @self: the problems
 *
 * Returns: whether more of them would not be told
 */
gboolean
cirkel_problems_are_enough (const CirkelProblems *self)
{
  if (self->texts == NULL)
    return self->error != NULL;

  return self->texts->len >= CIRKEL_PROBLEMS_MAX;
}

/**
 * cirkel_problems_settle:
 * @self: the problems, all of them
 * @error: return location for the first one
 *
 * Returns: whether there were none
 */
gboolean
cirkel_problems_settle (CirkelProblems *self, GError **error)
{
  if (self->error == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&self->error));

  return FALSE;
}
