/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-preview.h"

#include <gtk/gtk.h>

#include "cirkel-audience.h"
#include "cirkel-enum-types.h"
#include "cirkel-summary.h"

/**
 * CirkelPreview:
 *
 * The summary of a conversation as it would leave now: for whom, on which paper, and so which pages. The
 * pages follow what changes in the session, all changes of a moment at once.
 *
 * For whom is kept in the session, the paper in the settings of the program.
 */

#define PAPER_KEY "paper-size"

struct _CirkelPreview
{
  GObject parent_instance;

  CirkelTalk  *talk;
  GSettings   *settings;
  CirkelPages *pages;
  guint        update_source;
};

G_DEFINE_FINAL_TYPE (CirkelPreview, cirkel_preview, G_TYPE_OBJECT)

enum
{
  PROP_AUDIENCE = 1,
  PROP_PAPER_SIZE,
  PROP_PAGES,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
gets_an_agreement (CirkelConversation *conversation)
{
  GListModel *agreements = G_LIST_MODEL (cirkel_record_list (conversation, "agreements"));

  for (guint i = 0; i < g_list_model_get_n_items (agreements); i++)
    {
      g_autoptr (CirkelRecord) agreement = g_list_model_get_item (agreements, i);

      if (cirkel_audience_gets (CIRKEL_AUDIENCE_EMPLOYER, agreement))
        return TRUE;
    }

  return FALSE;
}

/* An employer who gets no agreement gets no paper. */
static CirkelPages *
make_pages (CirkelPreview *self)
{
  CirkelAudience      audience = cirkel_preview_get_audience (self);
  CirkelConversation *conversation = cirkel_talk_get_conversation (self->talk);
  g_autoptr (CirkelPaper) paper = NULL;

  if (audience == CIRKEL_AUDIENCE_EMPLOYER && !gets_an_agreement (conversation))
    return NULL;

  paper = cirkel_summary_new (cirkel_talk_get_session (self->talk), conversation,
                              cirkel_talk_get_method (self->talk), audience);

  return cirkel_pages_new (paper, cirkel_preview_get_paper_size (self));
}

static void
update (CirkelPreview *self)
{
  g_clear_handle_id (&self->update_source, g_source_remove);
  g_clear_object (&self->pages);
  self->pages = make_pages (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGES]);
}

static gboolean
update_cb (gpointer data)
{
  CirkelPreview *self = data;

  self->update_source = 0;
  update (self);

  return G_SOURCE_REMOVE;
}

static void
update_later (CirkelPreview *self)
{
  if (self->update_source == 0)
    self->update_source = g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, update_cb, self, NULL);
}

static void
audience_changed_cb (CirkelPreview *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_AUDIENCE]);
  update_later (self);
}

static void
paper_size_changed_cb (CirkelPreview *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAPER_SIZE]);
  update_later (self);
}

static void
cirkel_preview_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  CirkelPreview *self = CIRKEL_PREVIEW (object);

  switch (property_id)
    {
    case PROP_AUDIENCE:
      g_value_set_enum (value, (int)cirkel_preview_get_audience (self));
      break;
    case PROP_PAPER_SIZE:
      g_value_set_uint (value, cirkel_preview_get_paper_size (self));
      break;
    case PROP_PAGES:
      g_value_set_object (value, cirkel_preview_get_pages (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
cirkel_preview_dispose (GObject *object)
{
  CirkelPreview *self = CIRKEL_PREVIEW (object);

  g_clear_handle_id (&self->update_source, g_source_remove);
  g_clear_object (&self->pages);
  g_clear_object (&self->talk);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (cirkel_preview_parent_class)->dispose (object);
}

static void
cirkel_preview_class_init (CirkelPreviewClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = cirkel_preview_get_property;
  object_class->dispose = cirkel_preview_dispose;

  /**
   * CirkelPreview:audience:
   *
   * For whom the summary is.
   */
  properties[PROP_AUDIENCE]
    = g_param_spec_enum ("audience", NULL, NULL, CIRKEL_TYPE_AUDIENCE, CIRKEL_AUDIENCE_CLIENT, flags);
  /**
   * CirkelPreview:paper-size:
   *
   * The [enum@PaperSize] of the sheets.
   */
  properties[PROP_PAPER_SIZE]
    = g_param_spec_uint ("paper-size", NULL, NULL, 0, CIRKEL_N_PAPER_SIZES - 1, 0, flags);
  /**
   * CirkelPreview:pages:
   *
   * The pages; %NULL as long as there is nothing to give.
   */
  properties[PROP_PAGES] = g_param_spec_object ("pages", NULL, NULL, CIRKEL_TYPE_PAGES, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
cirkel_preview_init (CirkelPreview *self)
{
}

/**
 * cirkel_preview_new:
 * @talk: the conversation on the screen
 * @settings: the settings of the program
 *
 * Returns: (transfer full): its summary, for whom it was made last
 */
CirkelPreview *
cirkel_preview_new (CirkelTalk *talk, GSettings *settings)
{
  CirkelPreview *self = g_object_new (CIRKEL_TYPE_PREVIEW, NULL);

  self->talk = g_object_ref (talk);
  self->settings = g_object_ref (settings);
  g_signal_connect_object (cirkel_talk_get_history (talk), "notify::state", G_CALLBACK (update_later), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (cirkel_talk_get_session (talk), "notify::audience",
                           G_CALLBACK (audience_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (settings, "changed::" PAPER_KEY, G_CALLBACK (paper_size_changed_cb), self,
                           G_CONNECT_SWAPPED);
  update (self);

  return self;
}

/**
 * cirkel_preview_get_talk:
 * @self: a preview
 *
 * Returns: (transfer none): the conversation that it is of
 */
CirkelTalk *
cirkel_preview_get_talk (CirkelPreview *self)
{
  g_return_val_if_fail (CIRKEL_IS_PREVIEW (self), NULL);

  return self->talk;
}

/**
 * cirkel_preview_get_audience:
 * @self: a preview
 *
 * Returns: for whom it is
 */
CirkelAudience
cirkel_preview_get_audience (CirkelPreview *self)
{
  g_return_val_if_fail (CIRKEL_IS_PREVIEW (self), CIRKEL_AUDIENCE_EMPLOYER);

  return (CirkelAudience)cirkel_record_int (cirkel_talk_get_session (self->talk), "audience");
}

/**
 * cirkel_preview_set_audience:
 * @self: a preview
 * @audience: for whom it is to be
 *
 * Chooses for whom the summary is, now and the next time.
 */
void
cirkel_preview_set_audience (CirkelPreview *self, CirkelAudience audience)
{
  g_return_if_fail (CIRKEL_IS_PREVIEW (self));

  if (audience != cirkel_preview_get_audience (self))
    cirkel_history_note_int (cirkel_talk_get_history (self->talk),
                             CIRKEL_RECORD (cirkel_talk_get_session (self->talk)), "audience", (int)audience);
}

/**
 * cirkel_preview_get_paper_size:
 * @self: a preview
 *
 * Returns: which paper was chosen; until then, what is usual in the person's country
 */
CirkelPaperSize
cirkel_preview_get_paper_size (CirkelPreview *self)
{
  g_autofree char *name = NULL;
  CirkelPaperSize  size;

  g_return_val_if_fail (CIRKEL_IS_PREVIEW (self), CIRKEL_PAPER_A4);

  name = g_settings_get_string (self->settings, PAPER_KEY);
  if (cirkel_paper_size_from_name (name, &size))
    return size;

  return g_str_equal (gtk_paper_size_get_default (), GTK_PAPER_NAME_LETTER) ? CIRKEL_PAPER_LETTER
                                                                            : CIRKEL_PAPER_A4;
}

/**
 * cirkel_preview_set_paper_size:
 * @self: a preview
 * @size: which paper
 *
 * Chooses the paper, now and the next time.
 */
void
cirkel_preview_set_paper_size (CirkelPreview *self, CirkelPaperSize size)
{
  g_return_if_fail (CIRKEL_IS_PREVIEW (self));

  if (size != cirkel_preview_get_paper_size (self))
    g_settings_set_string (self->settings, PAPER_KEY, cirkel_paper_size_get_name (size));
}

/**
 * cirkel_preview_get_pages:
 * @self: a preview
 *
 * What leaves the program is made of these, and of nothing that changed since.
 *
 * Returns: (transfer none) (nullable): the pages as they are now; %NULL where there is nothing to give
 */
CirkelPages *
cirkel_preview_get_pages (CirkelPreview *self)
{
  g_return_val_if_fail (CIRKEL_IS_PREVIEW (self), NULL);

  /* Never pages from before the last change: a tick that was taken away counts at once. */
  if (self->update_source != 0)
    update (self);

  return self->pages;
}
