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
  char    *output;
  char    *kit;
  char    *paper;
  char    *language;
  GStrv    files;
} Options;

static void
options_clear (Options *self)
{
  g_free (self->format);
  g_free (self->output);
  g_free (self->kit);
  g_free (self->paper);
  g_free (self->language);
  g_strfreev (self->files);
}

static GOptionContext *
create_context (Options *options)
{
  const GOptionEntry entries[] = {
    { "validate", 0, 0, G_OPTION_ARG_NONE, &options->validate,
      N_ ("Say what is wrong with session and content files"), NULL },
    { "export", 0, 0, G_OPTION_ARG_STRING, &options->format, N_ ("Draw the board of a session file"),
      "png|svg|pdf" },
    { "output", 0, 0, G_OPTION_ARG_FILENAME, &options->output, N_ ("Where to write the picture"),
      N_ ("PICTURE") },
    { "print-kit", 0, 0, G_OPTION_ARG_FILENAME, &options->kit,
      N_ ("Write circles, cards and questionnaire for a table without a computer"), N_ ("PDF") },
    { "language", 0, 0, G_OPTION_ARG_STRING, &options->language,
      N_ ("The language of what --print-kit writes, such as nl"), N_ ("LANGUAGE") },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &options->paper, N_ ("The size of the sheets"), "a4|a3|letter" },
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

static int export(const Options *options)
{
  CirkelPictureFormat format;

  if (options->format == NULL)
    return complain_about_usage (_ ("--output needs --export"));
  if (!cirkel_picture_format_from_name (options->format, &format))
    return complain_about_usage (_ ("--export needs png, svg or pdf"));
  if (options->output == NULL || *options->output == '\0')
    return complain_about_usage (_ ("--export needs --output"));
  if (options->files == NULL || g_strv_length (options->files) != 1)
    return complain_about_usage (_ ("--export needs one file"));

  return cirkel_cli_export (options->files[0], format, options->output) ? EXIT_FINE : EXIT_TROUBLE;
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

  if (options->kit == NULL)
    return complain_about_usage (_ ("--language needs --print-kit"));
  if (*options->kit == '\0')
    return complain_about_usage (_ ("--print-kit needs a file to write"));
  if (options->paper != NULL && !cirkel_paper_size_from_name (options->paper, &size))
    return complain_about_usage (_ ("--paper needs a4, a3 or letter"));
  if (options->language != NULL && !cirkel_cli_has_language (options->language))
    return complain_about_language ();
  if (options->files != NULL && g_strv_length (options->files) > 1)
    return complain_about_usage (_ ("--print-kit takes one session file at most"));

  return cirkel_cli_print_kit (path, options->language, size, options->kit) ? EXIT_FINE : EXIT_TROUBLE;
}

static int
run (const Options *options, GOptionContext *context, gboolean *handled)
{
  gboolean picture = options->format != NULL || options->output != NULL;

  gboolean kit = options->kit != NULL || options->language != NULL || options->paper != NULL;

  *handled = options->help || options->version || options->validate || picture || kit;

  if (options->help)
    return show_help (context);
  if (options->version)
    {
      g_print ("Cirkelgesprek %s\n", VERSION);
      return EXIT_FINE;
    }
  if (options->validate && picture)
    return complain_about_usage (_ ("--validate and --export do not go together"));
  if (kit && (options->validate || picture))
    return complain_about_usage (_ ("--print-kit goes with --paper and --language only"));
  if (options->validate)
    return validate (options);
  if (kit)
    return print_kit (options);

  return picture ? export(options) : EXIT_FINE;
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
 * files, drawing pictures of them, showing the version and help. To be called
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
