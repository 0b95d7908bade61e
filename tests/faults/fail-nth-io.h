/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How a call fails: instead of having its effect, or although it had it. */
typedef enum
{
  FAIL_BEFORE,
  FAIL_AFTER,
  HANG, /* a sync has its effect only when the plan is at an end */
} FailMoment;

typedef struct
{
  int        nth;    /* which call from now on fails, from 1 */
  int        number; /* with which errno */
  gboolean   sticky; /* whether all later ones fail as well */
  FailMoment moment;
  gboolean   everyone; /* whether calls of other threads count */
} FailPlan;

void     fail_io_arm (const FailPlan *plan);
gboolean fail_io_disarm (void);

G_END_DECLS
