/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-demo-caption.h"

#include <glib/gi18n-lib.h>

#include "cirkel-talk-words.h"

/**
 * CirkelDemoCaption:
 *
 * What is said or done at this moment of the case and by whom, large enough for a group: and where in the
 * case that is.
 */

struct _CirkelDemoCaption
{
  GtkWidget parent_instance;

  CirkelReplay *replay;
  CirkelCase   *the_case;
  CirkelMethod *method;

  GtkWidget *progress;
  GtkWidget *who;
  GtkWidget *text;
};

G_DEFINE_FINAL_TYPE (CirkelDemoCaption, cirkel_demo_caption, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static const char *
describe_party (CirkelDemoCaption *self, CirkelParty party)
{
  const CirkelTip *roles = cirkel_method_get_roles (self->method);

  switch (party)
    {
    case CIRKEL_PARTY_CLIENT:
      return roles[0].title;
    case CIRKEL_PARTY_PROFESSIONAL:
      return roles[1].title;
    case CIRKEL_PARTY_WORK:
    case CIRKEL_PARTY_OTHER:
    case CIRKEL_PARTY_UNSAID:
    default:
      return cirkel_talk_words_party (party);
    }
}

static void
show_words (CirkelDemoCaption *self, const char *who, const char *text)
{
  gtk_label_set_label (GTK_LABEL (self->who), who);
  gtk_widget_set_visible (self->who, *who != '\0');
  gtk_label_set_label (GTK_LABEL (self->text), text);
}

static void
update (CirkelDemoCaption *self)
{
  guint            n_beats = cirkel_replay_get_n_beats (self->replay);
  guint            position = cirkel_replay_get_position (self->replay);
  CirkelCaseBeat  *beat = cirkel_replay_get_beat (self->replay);
  g_autofree char *progress = NULL;

  /* Translators: how far a made-up conversation was played, as "Moment 5 of 32" */
  progress = position > 0 ? g_strdup_printf (_ ("Moment %u of %u"), position, n_beats)
                          : g_strdup_printf (_ ("%u moments"), n_beats);
  gtk_label_set_label (GTK_LABEL (self->progress), progress);

  if (cirkel_replay_get_adrift (self->replay))
    show_words (self, "", _ ("You go on by yourselves now."));
  else if (beat != NULL)
    show_words (self, describe_party (self, cirkel_case_beat_get_by (beat)),
                cirkel_case_beat_get_text (beat));
  else
    show_words (self, "", cirkel_case_get_question (self->the_case));

  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
cirkel_demo_caption_dispose (GObject *object)
{
  CirkelDemoCaption *self = CIRKEL_DEMO_CAPTION (object);
  GtkWidget         *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->replay);
  g_clear_object (&self->the_case);
  g_clear_object (&self->method);

  G_OBJECT_CLASS (cirkel_demo_caption_parent_class)->dispose (object);
}

static void
cirkel_demo_caption_class_init (CirkelDemoCaptionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_demo_caption_dispose;

  /**
   * CirkelDemoCaption::changed:
   * @self: the caption
   *
   * It says something else.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-demo-caption");
}

static GtkWidget *
make_label (const char *name, const char *style)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "name", name, "xalign", 0.0, NULL);

  gtk_widget_add_css_class (label, style);

  return label;
}

static void
cirkel_demo_caption_init (CirkelDemoCaption *self)
{
  GtkBoxLayout *layout = GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self)));
  GtkWidget    *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  self->progress = make_label ("demo-progress", "progress");
  self->who = make_label ("demo-who", "who");
  self->text = make_label ("demo-caption", "words");
  gtk_label_set_wrap (GTK_LABEL (self->text), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (self->text), PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_valign (self->text, GTK_ALIGN_CENTER);
  gtk_widget_set_vexpand (self->text, TRUE);

  gtk_box_append (GTK_BOX (head), self->progress);
  gtk_box_append (GTK_BOX (head), self->who);
  gtk_widget_set_parent (head, GTK_WIDGET (self));
  gtk_widget_set_parent (self->text, GTK_WIDGET (self));
}

/**
 * cirkel_demo_caption_new:
 * @demo: a demonstration
 * @method: the words of the method, in the language in use
 *
 * Returns: (transfer floating): what is said or done in it
 */
GtkWidget *
cirkel_demo_caption_new (CirkelDemo *demo, CirkelMethod *method)
{
  CirkelDemoCaption *self = g_object_new (CIRKEL_TYPE_DEMO_CAPTION, NULL);

  self->replay = g_object_ref (cirkel_demo_get_replay (demo));
  self->the_case = g_object_ref (cirkel_demo_get_case (demo));
  self->method = g_object_ref (method);
  g_signal_connect_object (self->replay, "notify::position", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->replay, "notify::adrift", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}

/**
 * cirkel_demo_caption_get_who:
 * @self: a caption
 *
 * Returns: (transfer none): who says or does it; "" where nobody does
 */
const char *
cirkel_demo_caption_get_who (CirkelDemoCaption *self)
{
  return gtk_label_get_label (GTK_LABEL (self->who));
}

/**
 * cirkel_demo_caption_get_text:
 * @self: a caption
 *
 * Returns: (transfer none): what is said or done
 */
const char *
cirkel_demo_caption_get_text (CirkelDemoCaption *self)
{
  return gtk_label_get_label (GTK_LABEL (self->text));
}
