/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-cli.h"

#include "cirkel-cli-commands.h"
#include "cirkel-cli-kit.h"

#include <glib/gi18n-lib.h>

#define EXIT_FINE 0
#define EXIT_TROUBLE 1
#define EXIT_USAGE 2

typedef struct
{
  gboolean validate;
  gboolean version;
  gboolean help;
  char    *format;
  char    *audience;
  char    *paper;
  char    *output;
  char    *kit;
  char    *language;
  char    *with;
  GStrv    files;
} Options;

static void
options_clear (Options *self)
{
  g_free (self->format);
  g_free (self->audience);
  g_free (self->paper);
  g_free (self->output);
  g_free (self->kit);
  g_free (self->language);
  g_free (self->with);
  g_strfreev (self->files);
}

static GOptionContext *
create_context (Options *options)
{
  const GOptionEntry entries[] = {
    { "export", 0, 0, G_OPTION_ARG_STRING, &options->format,
      N_ ("Write the summary of the last conversation; png and svg are a picture of the board"),
      "pdf|png|svg|text" },
    { "audience", 0, 0, G_OPTION_ARG_STRING, &options->audience,
      N_ ("For whom the summary is; without this, as chosen last and kept in the session"),
      "client|professional|employer" },
    { "output", 0, 0, G_OPTION_ARG_FILENAME, &options->output, N_ ("Where to write the summary"),
      N_ ("OUTPUT") },
    { "print-kit", 0, 0, G_OPTION_ARG_FILENAME, &options->kit,
      N_ ("Write circles, cards and questionnaire for a table without a computer"), N_ ("PDF") },
    { "language", 0, 0, G_OPTION_ARG_STRING, &options->language,
      N_ ("The language of what --print-kit writes, such as nl"), N_ ("LANGUAGE") },
    { "with", 0, 0, G_OPTION_ARG_STRING, &options->with,
      N_ ("What --print-kit adds: the sheet for who watches a conversation"), "observer" },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &options->paper, N_ ("The size of the sheets; without this, A4"),
      "a4|a3|letter" },
    { "validate", 0, 0, G_OPTION_ARG_NONE, &options->validate,
      N_ ("Say what is wrong with session and content files"), NULL },
    { "version", 0, 0, G_OPTION_ARG_NONE, &options->version, N_ ("Show the version of the program"), NULL },
    { "help", 'h', 0, G_OPTION_ARG_NONE, &options->help, N_ ("Show these options"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->files, NULL, N_ ("[FILE…]") },
    { NULL },
  };
  GOptionContext *context = g_option_context_new (NULL);

  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_set_summary (context, _ ("Lay the cards of a conversation about work in three circles.\n"
                                            "Without options, opens the files in a window."));

  return context;
}

static int
complain_about_usage (const char *what)
{
  g_printerr ("cirkelgesprek: %s\n", what);
  g_printerr ("%s\n", _ ("“cirkelgesprek --help” shows what is possible."));

  return EXIT_USAGE;
}

static int
complain_about_lack (const char *option, const char *needed)
{
  g_autofree char *what = g_strdup_printf (_ ("%s needs %s"), option, needed);

  return complain_about_usage (what);
}

static int
complain_about_pair (const char *option, const char *other)
{
  g_autofree char *what = g_strdup_printf (_ ("%s and %s do not go together"), option, other);

  return complain_about_usage (what);
}

static int
show_help (GOptionContext *context)
{
  g_autofree char *help = g_option_context_get_help (context, TRUE, NULL);

  g_print ("%s", help);

  return EXIT_FINE;
}

static int
validate (const Options *options)
{
  if (options->files == NULL)
    return complain_about_usage (_ ("--validate needs a file"));

  return cirkel_cli_validate ((const char *const *)options->files) ? EXIT_FINE : EXIT_TROUBLE;
}

/* What was not asked for stays as it is. */
static gboolean
read_paper (const Options *options, CirkelPaperSize *size)
{
  return options->paper == NULL || cirkel_paper_size_from_name (options->paper, size);
}

static int export(const Options *options)
{
  CirkelCliExport what = { .audience = CIRKEL_CLI_KEPT_AUDIENCE };
  CirkelAudience  audience;

  if (!cirkel_summary_format_from_name (options->format, &what.format))
    return complain_about_usage (_ ("--export needs pdf, png, svg or text"));
  if (options->audience != NULL)
    {
      if (!cirkel_audience_from_name (options->audience, &audience))
        return complain_about_usage (_ ("--audience needs client, professional or employer"));
      what.audience = (int)audience;
    }
  if (!read_paper (options, &what.paper))
    return complain_about_usage (_ ("--paper needs a4, a3 or letter"));
  if (options->output == NULL || *options->output == '\0')
    return complain_about_lack ("--export", "--output");
  if (options->files == NULL || g_strv_length (options->files) != 1)
    return complain_about_usage (_ ("--export needs one file"));

  what.path = options->files[0];
  what.output = options->output;

  return cirkel_cli_export (&what) ? EXIT_FINE : EXIT_TROUBLE;
}

static int
complain_about_language (void)
{
  g_autofree char *languages = cirkel_cli_list_languages ();
  /* Translators: %s is a list of languages, as "en, nl" */
  g_autofree char *what = g_strdup_printf (_ ("--language needs one of these: %s"), languages);

  return complain_about_usage (what);
}

static int
print_kit (const Options *options)
{
  CirkelPaperSize size = CIRKEL_PAPER_A4;
  const char     *path = options->files != NULL ? options->files[0] : NULL;

  if (*options->kit == '\0')
    return complain_about_usage (_ ("--print-kit needs a file to write"));
  if (!read_paper (options, &size))
    return complain_about_usage (_ ("--paper needs a4, a3 or letter"));
  if (options->language != NULL && !cirkel_cli_has_language (options->language))
    return complain_about_language ();
  if (options->with != NULL && !g_str_equal (options->with, "observer"))
    return complain_about_usage (_ ("--with needs observer"));
  if (options->files != NULL && g_strv_length (options->files) > 1)
    return complain_about_usage (_ ("--print-kit takes one session file at most"));

  return cirkel_cli_print_kit (path, options->language, size, options->with != NULL, options->kit)
           ? EXIT_FINE
           : EXIT_TROUBLE;
}

static gboolean
wants_validate (const Options *options)
{
  return options->validate;
}

static gboolean
wants_export (const Options *options)
{
  return options->format != NULL;
}

static gboolean
wants_kit (const Options *options)
{
  return options->kit != NULL;
}

/* What can be asked for, and which options say more about it. */
static const struct
{
  const char *name;
  gboolean (*is_wanted) (const Options *options);
  int (*run) (const Options *options);
  const char *more[5];
} commands[] = {
  { "--validate", wants_validate, validate, { NULL } },
  { "--export", wants_export, export, { "--audience", "--paper", "--output", NULL } },
  { "--print-kit", wants_kit, print_kit, { "--paper", "--language", "--with", NULL } },
};

static const struct
{
  const char *name;
  gsize       offset;
} more_options[] = {
  { "--audience", G_STRUCT_OFFSET (Options, audience) },
  { "--language", G_STRUCT_OFFSET (Options, language) },
  { "--paper", G_STRUCT_OFFSET (Options, paper) },
  { "--output", G_STRUCT_OFFSET (Options, output) },
  { "--with", G_STRUCT_OFFSET (Options, with) },
};

static gboolean
is_given (const Options *options, guint more_option)
{
  return G_STRUCT_MEMBER (char *, options, more_options[more_option].offset) != NULL;
}

/* The first command that knows the option, to tell what is missing. */
static const char *
find_command_with (const char *option)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_strv_contains ((const char *const *)commands[i].more, option))
      return commands[i].name;

  g_return_val_if_reached ("");
}

/* An option that means nothing to the command is a mistake: nobody should believe that it did something. */
static int
run_command (const Options *options, int command)
{
  for (guint i = 0; i < G_N_ELEMENTS (more_options); i++)
    {
      const char *name = more_options[i].name;

      if (!is_given (options, i))
        continue;
      if (command < 0)
        return complain_about_lack (name, find_command_with (name));
      if (!g_strv_contains ((const char *const *)commands[command].more, name))
        return complain_about_pair (commands[command].name, name);
    }

  return command >= 0 ? commands[command].run (options) : EXIT_FINE;
}

static int
run (const Options *options, GOptionContext *context, gboolean *handled)
{
  int command = -1;

  if (options->help)
    return show_help (context);
  if (options->version)
    {
      g_print ("Cirkelgesprek %s\n", VERSION);
      return EXIT_FINE;
    }

  *handled = FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (more_options); i++)
    *handled = *handled || is_given (options, i);
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      if (!commands[i].is_wanted (options))
        continue;

      *handled = TRUE;
      if (command >= 0)
        return complain_about_pair (commands[command].name, commands[i].name);
      command = (int)i;
    }

  return run_command (options, command);
}

/* The options of every application of GNOME, such as --gapplication-service, are not ours. */
static gboolean
is_for_application (int argc, char **argv)
{
  for (int i = 1; i < argc; i++)
    if (g_str_has_prefix (argv[i], "--gapplication-"))
      return TRUE;

  return FALSE;
}

/**
 * cirkel_cli_run:
 * @argc: how many words the command line has
 * @argv: (array length=argc): its words, the name of the program first; they stay as they are
 * @handled: (out): whether all is done, so that no window should open
 *
 * Does what the command line asks for that needs no display: checking session
 * files, writing summaries of them, showing the version and help. To be called
 * after the translations are set up and before anything needs a display.
 *
 * Returns: the exit status of the program when @handled: 0; 1 for trouble with a
 *   file; or 2 for a command line that means nothing
 */
int
cirkel_cli_run (int argc, char **argv, gboolean *handled)
{
  Options options = { 0 };
  g_auto (GStrv) words = g_strdupv (argv);
  g_autoptr (GOptionContext) context = create_context (&options);
  g_autoptr (GError) error = NULL;
  int status;

  *handled = FALSE;
  if (is_for_application (argc, argv))
    return EXIT_FINE;

  *handled = TRUE;
  if (g_option_context_parse_strv (context, &words, &error))
    status = run (&options, context, handled);
  else
    status = complain_about_usage (error->message);

  options_clear (&options);

  return status;
}
