/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-summary-export.h"

#include "cirkel-board-export.h"
#include "cirkel-pages-export.h"
#include "cirkel-paper-text.h"
#include "cirkel-summary.h"

#include <string.h>

static const char *const names[CIRKEL_N_SUMMARY_FORMATS] = {
  [CIRKEL_SUMMARY_PDF] = "pdf",
  [CIRKEL_SUMMARY_PNG] = "png",
  [CIRKEL_SUMMARY_SVG] = "svg",
  [CIRKEL_SUMMARY_TEXT] = "text",
};

/**
 * cirkel_summary_format_get_name:
 * @format: a kind of file
 *
 * Returns: (transfer none): its name, as "pdf"
 */
const char *
cirkel_summary_format_get_name (CirkelSummaryFormat format)
{
  g_return_val_if_fail (format < CIRKEL_N_SUMMARY_FORMATS, NULL);

  return names[format];
}

/**
 * cirkel_summary_format_from_name:
 * @name: "pdf", "png", "svg" or "text"
 * @format: (out): the kind of file of that name
 *
 * Returns: whether there is one
 */
gboolean
cirkel_summary_format_from_name (const char *name, CirkelSummaryFormat *format)
{
  for (guint i = 0; i < CIRKEL_N_SUMMARY_FORMATS; i++)
    if (strcmp (names[i], name) == 0)
      {
        *format = (CirkelSummaryFormat)i;
        return TRUE;
      }

  return FALSE;
}

static GBytes *
render_text (CirkelPaper *paper)
{
  char *text = cirkel_paper_to_text (paper);

  return g_bytes_new_take (text, strlen (text));
}

static GBytes *
render_pdf (CirkelPaper *paper, CirkelPaperSize size, GError **error)
{
  g_autoptr (CirkelPages) pages = cirkel_pages_new (paper, size);

  return cirkel_pages_to_pdf (pages, error);
}

/* The picture is of the board; who gets no board, gets one of what they do get. */
static GBytes *
render_picture (const CirkelBoardPicture *board,
                CirkelPaper              *paper,
                CirkelPictureFormat       format,
                CirkelPaperSize           size,
                GError                  **error)
{
  g_autoptr (CirkelPages) pages = NULL;
  double width, height;

  if (cirkel_audience_gets (board->audience, board->conversation))
    return cirkel_board_to_picture (board, format, error);

  cirkel_paper_size_get_points (size, &width, &height);
  pages = cirkel_pages_new_endless (paper, width);

  return cirkel_pages_to_picture (pages, format, error);
}

/**
 * cirkel_summary_render:
 * @session: a session
 * @conversation: the conversation of it to summarize
 * @audience: for whom the summary is
 * @format: the kind of file
 * @size: the sheets of a PDF
 * @error: return location for an error
 *
 * Writes the summary of a conversation, in the language of its session, as the contents of a
 * file. It needs no display.
 *
 * Returns: (transfer full): the contents, or %NULL with @error set
 */
GBytes *
cirkel_summary_render (CirkelSession      *session,
                       CirkelConversation *conversation,
                       CirkelAudience      audience,
                       CirkelSummaryFormat format,
                       CirkelPaperSize     size,
                       GError            **error)
{
  g_autoptr (CirkelMethod) method = NULL;
  g_autoptr (CirkelPaper) paper = NULL;
  CirkelBoardPicture board = { session, conversation, NULL, audience, FALSE };

  g_return_val_if_fail (CIRKEL_IS_SESSION (session) && CIRKEL_IS_CONVERSATION (conversation), NULL);

  method = cirkel_method_new (cirkel_session_get_language (session));
  paper = cirkel_summary_new (session, conversation, method, audience);
  board.method = method;

  switch (format)
    {
    case CIRKEL_SUMMARY_PDF:
      return render_pdf (paper, size, error);
    case CIRKEL_SUMMARY_PNG:
      return render_picture (&board, paper, CIRKEL_PICTURE_PNG, size, error);
    case CIRKEL_SUMMARY_SVG:
      return render_picture (&board, paper, CIRKEL_PICTURE_SVG, size, error);
    case CIRKEL_SUMMARY_TEXT:
      return render_text (paper);
    default:
      g_return_val_if_reached (NULL);
    }
}
