/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "paper-samples.h"

#define ARABIC "أريد أن أعمل مع أشخاص أعرفهم، وأن أتعلم شيئًا جديدًا كل أسبوع."
#define CYRILLIC "Хочу работать с людьми и каждую неделю учиться чему-то новому."
#define CHINESE "我想和认识的人一起工作，每个星期学一点新东西。"
#define HEBREW "אני רוצה לעבוד עם אנשים שאני מכיר."

static const CirkelPaperColumn agreement_columns[] = { { "", 0.06, TRUE },
                                                       { "What", 0.4, FALSE },
                                                       { "Who", 0.16, FALSE },
                                                       { "When", 0.16, FALSE },
                                                       { "If it fails", 0.22, FALSE } };

static void
add_agreement (CirkelPaper *paper, const char *what, const char *who, const char *when, const char *plan)
{
  const CirkelPaperCell cells[] = {
    { CIRKEL_PAPER_BOX, CIRKEL_PAPER_PLAIN, NULL },
    { CIRKEL_PAPER_NO_MARK, CIRKEL_PAPER_PLAIN, what },
    { CIRKEL_PAPER_NO_MARK, CIRKEL_PAPER_PLAIN, who },
    { CIRKEL_PAPER_NO_MARK, CIRKEL_PAPER_PLAIN, when },
    { CIRKEL_PAPER_NO_MARK, CIRKEL_PAPER_OWN_WORDS, plan },
  };

  cirkel_paper_add_row (paper, cells);
}

/* Fills its room with two circles, so that it shows where the room ends. */
static void
draw_circles_cb (cairo_t *cr, double width, double height, gpointer user_data)
{
  cairo_set_source_rgb (cr, 0.85, 0.92, 0.9);
  cairo_rectangle (cr, 0.0, 0.0, width, height);
  cairo_fill (cr);
  cairo_set_source_rgb (cr, 0.3, 0.3, 0.3);
  cairo_arc (cr, width / 2.0, height / 2.0, MIN (width, height) / 2.0 - 2.0, 0.0, 2.0 * G_PI);
  cairo_stroke (cr);
}

static void
build_empty (CirkelPaper *paper)
{
}

static void
build_one (CirkelPaper *paper)
{
  cirkel_paper_add_text (paper, CIRKEL_PAPER_PLAIN, "Only this.");
}

static void
build_usual (CirkelPaper *paper)
{
  cirkel_paper_set_foot (paper, "Cirkelgesprek · river · 12 May 2026");
  cirkel_paper_add_title (paper, "What we talked about");
  cirkel_paper_add_fact (paper, "Date", CIRKEL_PAPER_PLAIN, "12 May 2026");
  cirkel_paper_add_fact (paper, "Who was there", CIRKEL_PAPER_PLAIN, "You, your adviser and your brother");
  cirkel_paper_add_drawing (paper, "The circles", 0.6, 0.9, draw_circles_cb, NULL, NULL);
  cirkel_paper_add_heading (paper, 1, "Your values");
  cirkel_paper_add_heading (paper, 2, "Using what I can");
  cirkel_paper_add_text (paper, CIRKEL_PAPER_OWN_WORDS,
                         "When I made that stair, everybody at home asked me how I did it.\n"
                         "I want that feeling back, even if it is only for a few hours a week at first, and "
                         "even if I have to learn to do it sitting down.");
  cirkel_paper_add_heading (paper, 3, "What helps, and what hinders");
  cirkel_paper_add_item (paper, CIRKEL_PAPER_PLUS, CIRKEL_PAPER_PLAIN, "My brother has a workshop.");
  cirkel_paper_add_item (
    paper, CIRKEL_PAPER_PLUS, CIRKEL_PAPER_PLAIN,
    "I know the machines, and I have the papers for them, though they are from a while ago "
    "and the newest ones look different.");
  cirkel_paper_add_item (paper, CIRKEL_PAPER_MINUS, CIRKEL_PAPER_PLAIN, "My back, after two hours.");
  cirkel_paper_add_heading (paper, 2, "Contacts");
  cirkel_paper_add_text (paper, CIRKEL_PAPER_OWN_WORDS, ARABIC);
  cirkel_paper_add_item (paper, CIRKEL_PAPER_BULLET, CIRKEL_PAPER_PLAIN, ARABIC);
  cirkel_paper_add_text (paper, CIRKEL_PAPER_SOFT, "You placed this card yourself.");
  cirkel_paper_add_heading (paper, 1, "What we agreed");
  cirkel_paper_add_table (paper, agreement_columns, G_N_ELEMENTS (agreement_columns));
  add_agreement (paper, "Ask at the workshop for a morning", "You", "Before 1 June",
                 "Then I call my brother first.");
  add_agreement (paper, "Talk with the doctor about sitting work and about the pain after two hours", "You",
                 "June", "We look for another day.");
  add_agreement (paper, "Look for a course", "Your adviser", "1 July", "");
  cirkel_paper_add_heading (paper, 1, "Next time");
  cirkel_paper_add_item (paper, CIRKEL_PAPER_BOX, CIRKEL_PAPER_PLAIN, "Bring the papers of the machines");
  cirkel_paper_add_item (paper, CIRKEL_PAPER_TICKED, CIRKEL_PAPER_PLAIN, "Tell your brother");
  cirkel_paper_add_text (paper, CIRKEL_PAPER_PLAIN, "Your own notes:");
  cirkel_paper_add_lines (paper, 6);
}

static void
build_headings (CirkelPaper *paper)
{
  for (guint i = 0; i < 40; i++)
    {
      g_autofree char *text = g_strdup_printf ("Heading%u", i);

      cirkel_paper_add_heading (paper, 1 + (int)(i % 3), text);
    }
  cirkel_paper_add_text (paper, CIRKEL_PAPER_PLAIN, "The end.");
}

static void
build_long_table (CirkelPaper *paper)
{
  cirkel_paper_add_heading (paper, 1, "What we agreed");
  cirkel_paper_add_table (paper, agreement_columns, G_N_ELEMENTS (agreement_columns));
  for (guint i = 0; i < 200; i++)
    {
      g_autofree char *what = g_strdup_printf ("Agreement%u is one that takes some words to tell", i);

      add_agreement (paper, what, "You", "June",
                     i % 3 == 0 ? "Then we talk again, and look for another way." : "");
    }
}

static char *
create_long (const char *unit, guint n)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (text, unit);

  return g_string_free (text, FALSE);
}

static void
build_wordless (CirkelPaper *paper)
{
  g_autofree char *text = create_long ("abcdefghij", 200);

  cirkel_paper_add_heading (paper, 1, text);
  cirkel_paper_add_text (paper, CIRKEL_PAPER_OWN_WORDS, text);
  cirkel_paper_add_item (paper, CIRKEL_PAPER_PLUS, CIRKEL_PAPER_OWN_WORDS, text);
  cirkel_paper_add_fact (paper, text, CIRKEL_PAPER_PLAIN, text);
  cirkel_paper_add_table (paper, agreement_columns, G_N_ELEMENTS (agreement_columns));
  add_agreement (paper, "Short", "You", "June", "");
  add_agreement (paper, text, text, text, text);
  add_agreement (paper, "Last", "You", "June", "");
}

static void
build_arabic (CirkelPaper *paper)
{
  cirkel_paper_set_foot (paper, "محادثة · 12 May 2026");
  cirkel_paper_add_title (paper, "ما تحدثنا عنه");
  cirkel_paper_add_fact (paper, "التاريخ", CIRKEL_PAPER_PLAIN, "12.05.2026");
  cirkel_paper_add_heading (paper, 1, "قيمك");
  cirkel_paper_add_text (paper, CIRKEL_PAPER_OWN_WORDS, ARABIC "\n" ARABIC);
  cirkel_paper_add_text (paper, CIRKEL_PAPER_OWN_WORDS, "Een zin in het Nederlands.");
  cirkel_paper_add_item (paper, CIRKEL_PAPER_PLUS, CIRKEL_PAPER_PLAIN, ARABIC);
  cirkel_paper_add_item (paper, CIRKEL_PAPER_MINUS, CIRKEL_PAPER_PLAIN, HEBREW);
  cirkel_paper_add_table (paper, agreement_columns, G_N_ELEMENTS (agreement_columns));
  add_agreement (paper, ARABIC, "أنت", "June", ARABIC);
  add_agreement (paper, CYRILLIC, "أنت", "June", CHINESE);
  cirkel_paper_add_lines (paper, 60);
}

static void
build_scripts (CirkelPaper *paper)
{
  static const char *const texts[] = { ARABIC, CYRILLIC, CHINESE, HEBREW };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *text = create_long (texts[i], 30);

      cirkel_paper_add_heading (paper, 2, texts[i]);
      cirkel_paper_add_text (paper, CIRKEL_PAPER_OWN_WORDS, text);
      cirkel_paper_add_item (paper, CIRKEL_PAPER_BULLET, CIRKEL_PAPER_PLAIN, text);
      cirkel_paper_add_fact (paper, texts[i], CIRKEL_PAPER_PLAIN, texts[i]);
    }
}

static void
build_sheets (CirkelPaper *paper)
{
  cirkel_paper_add_break (paper);
  cirkel_paper_add_sheet (paper, "A sheet", draw_circles_cb, NULL, NULL);
  cirkel_paper_add_break (paper);
  cirkel_paper_add_break (paper);
  cirkel_paper_add_sheet (paper, "A sheet", draw_circles_cb, NULL, NULL);
  cirkel_paper_add_text (paper, CIRKEL_PAPER_PLAIN, "Between");
  cirkel_paper_add_drawing (paper, "Hoog (één)", 1.2, 3.0, draw_circles_cb, NULL, NULL);
  cirkel_paper_add_heading (paper, 1, "Too high");
  cirkel_paper_add_drawing (paper, "Too high", 3.0, 3.0, draw_circles_cb, NULL, NULL);
  cirkel_paper_add_break (paper);
}

static const PaperSample samples[] = {
  { "empty", "nl", build_empty },           { "one", "nl", build_one },
  { "usual", "en", build_usual },           { "headings", "nl", build_headings },
  { "long-table", "nl", build_long_table }, { "wordless", "nl", build_wordless },
  { "arabic", "ar", build_arabic },         { "scripts", "nl", build_scripts },
  { "sheets", "nl", build_sheets },
};

const PaperSample *
paper_samples_get (guint *n_samples)
{
  *n_samples = G_N_ELEMENTS (samples);

  return samples;
}

CirkelPaper *
paper_sample_create (const PaperSample *sample)
{
  CirkelPaper *paper = cirkel_paper_new (sample->language, "A sample");

  sample->build (paper);

  return paper;
}

CirkelPaper *
paper_sample_create_by_name (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    if (g_str_equal (samples[i].name, name))
      return paper_sample_create (&samples[i]);

  g_assert_not_reached ();
}
