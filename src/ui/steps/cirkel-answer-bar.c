/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-answer-bar.h"

#include "cirkel-method.h"

/**
 * CirkelAnswerBar:
 *
 * An answer of the questionnaire as a bar of as many blocks as the scale is long. The blocks
 * beyond the answer are outlines. Which answer it is stands beside the bar, in words.
 */

#define GAP 3
#define RADIUS 3

struct _CirkelAnswerBar
{
  GtkWidget parent_instance;

  int answer;
};

G_DEFINE_FINAL_TYPE (CirkelAnswerBar, cirkel_answer_bar, GTK_TYPE_WIDGET)

static void
draw_block (GtkSnapshot *snapshot, const graphene_rect_t *bounds, const GdkRGBA *color, gboolean filled)
{
  GskRoundedRect outline;
  GdkRGBA        edge = *color;
  GdkRGBA        edges[4];
  const float    widths[4] = { 1, 1, 1, 1 };

  gsk_rounded_rect_init_from_rect (&outline, bounds, RADIUS);
  if (filled)
    {
      gtk_snapshot_push_rounded_clip (snapshot, &outline);
      gtk_snapshot_append_color (snapshot, color, bounds);
      gtk_snapshot_pop (snapshot);
      return;
    }

  edge.alpha *= 0.45F;
  for (guint i = 0; i < G_N_ELEMENTS (edges); i++)
    edges[i] = edge;
  gtk_snapshot_append_border (snapshot, &outline, widths, edges);
}

static void
cirkel_answer_bar_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CirkelAnswerBar *self = CIRKEL_ANSWER_BAR (widget);
  gboolean         rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int              width = gtk_widget_get_width (widget);
  int              block = (width - (CIRKEL_N_ANSWERS - 1) * GAP) / CIRKEL_N_ANSWERS;
  GdkRGBA          color;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  for (int i = 0; i < CIRKEL_N_ANSWERS; i++)
    {
      int             x = i * (block + GAP);
      graphene_rect_t bounds = GRAPHENE_RECT_INIT ((float)(rtl ? width - x - block : x), 0, (float)block,
                                                   (float)gtk_widget_get_height (widget));

      draw_block (snapshot, &bounds, &color, i < self->answer);
    }
}

static void
cirkel_answer_bar_class_init (CirkelAnswerBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = cirkel_answer_bar_snapshot;

  gtk_widget_class_set_css_name (widget_class, "cirkel-answer-bar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
cirkel_answer_bar_init (CirkelAnswerBar *self)
{
}

/**
 * cirkel_answer_bar_new:
 *
 * Returns: (transfer floating): a bar without an answer
 */
GtkWidget *
cirkel_answer_bar_new (void)
{
  return g_object_new (CIRKEL_TYPE_ANSWER_BAR, NULL);
}

/**
 * cirkel_answer_bar_get_answer:
 * @self: a bar
 *
 * Returns: the answer, from 1 to %CIRKEL_N_ANSWERS; 0 for none
 */
int
cirkel_answer_bar_get_answer (CirkelAnswerBar *self)
{
  return self->answer;
}

/**
 * cirkel_answer_bar_set_answer:
 * @self: a bar
 * @answer: the answer, from 1 to %CIRKEL_N_ANSWERS; 0 for none
 */
void
cirkel_answer_bar_set_answer (CirkelAnswerBar *self, int answer)
{
  self->answer = answer;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
