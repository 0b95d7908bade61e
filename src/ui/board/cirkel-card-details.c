/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-card-details.h"

#include <glib/gi18n-lib.h>

#include "cirkel-bullets.h"
#include "cirkel-factor-list.h"
#include "cirkel-most-important.h"
#include "cirkel-own-card-editor.h"
#include "cirkel-place-buttons.h"
#include "cirkel-private-toggle.h"
#include "cirkel-scroll.h"
#include "cirkel-speech-button.h"
#include "cirkel-spoken-card.h"
#include "cirkel-symbol.h"
#include "cirkel-words-field.h"

/**
 * CirkelCardDetails:
 *
 * The side sheet about the selected card: what it means, where it can go, why
 * it lies where it lies, and what else the client says of it. From the step on in which people look at what
 * can develop, also what helps and what hinders; what the client says comes first then.
 *
 * It stands beside the board and never in its way. Emits `close` when a person
 * wants it gone.
 */

#define SPACING 7

struct _CirkelCardDetails
{
  GtkWidget parent_instance;

  CirkelTable *table;
  /* What is shown; stays while the sheet slides away. */
  CirkelCard      *card;
  CirkelPlacement *placement;
  gboolean         updating;

  GtkWidget *content;
  GtkWidget *head;
  GtkWidget *about;
  GtkWidget *where;
  GtkWidget *said;
  GtkWidget *deeper;

  GtkWidget *symbol;
  GtkWidget *title;
  GtkWidget *aloud;
  GtkWidget *close;
  GtkWidget *explanation;
  GtkWidget *examples;
  GtkWidget *own;
  GtkWidget *where_caption;
  GtkWidget *places;
  GtkWidget *words_caption;
  GtkWidget *words;
  GtkWidget *most_important;
  GtkWidget *talk_about;
  GtkWidget *private;
  GtkWidget *important_caption;
  GtkWidget *helps;
  GtkWidget *hinders;
};

G_DEFINE_FINAL_TYPE (CirkelCardDetails, cirkel_card_details, GTK_TYPE_WIDGET)

enum
{
  PROP_TABLE = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum
{
  CLOSE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
update_card (CirkelCardDetails *self)
{
  CirkelMethod    *method = cirkel_table_get_method (self->table);
  const char      *explanation = cirkel_method_get_card_explanation (method, self->card);
  g_autofree char *spoken = cirkel_spoken_card_dup (method, self->card);
  g_autoptr (GdkPaintable) symbol = cirkel_symbol_new_for_card (self->card);

  gtk_image_set_from_paintable (GTK_IMAGE (self->symbol), symbol);
  gtk_label_set_label (GTK_LABEL (self->title), cirkel_method_get_card_title (method, self->card));
  gtk_label_set_label (GTK_LABEL (self->explanation), explanation);
  gtk_widget_set_visible (self->explanation, explanation[0] != '\0' && !cirkel_card_is_own (self->card));
  cirkel_bullets_set_texts (self->examples, cirkel_method_get_card_examples (method, self->card));
  cirkel_speech_button_set_text (CIRKEL_SPEECH_BUTTON (self->aloud), spoken,
                                 cirkel_method_get_language (method));
}

static void
update_placement (CirkelCardDetails *self)
{
  CirkelPlace place = cirkel_placement_get_place (self->placement);

  self->updating = TRUE;
  cirkel_place_buttons_set_place (CIRKEL_PLACE_BUTTONS (self->places), place);
  cirkel_words_field_set_text (CIRKEL_WORDS_FIELD (self->words),
                               cirkel_placement_get_words (self->placement));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->most_important),
                               cirkel_placement_get_most_important (self->placement));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->talk_about),
                               cirkel_placement_get_talk_about (self->placement));
  /* One value of each circle is the most important one: outside the circles that means nothing. */
  gtk_widget_set_sensitive (self->most_important,
                            cirkel_place_is_circle (place) && cirkel_table_get_editable (self->table));
  self->updating = FALSE;
}

/* Of an earlier conversation all is told and nothing can be changed. */
static void
update_editable (CirkelCardDetails *self)
{
  gboolean editable = cirkel_table_get_editable (self->table);

  gtk_widget_set_sensitive (self->places, editable);
  gtk_widget_set_sensitive (self->talk_about, editable);
  gtk_widget_set_sensitive (self->private, editable);
  cirkel_words_field_set_editable (CIRKEL_WORDS_FIELD (self->words), editable);
}

/* What helps and hinders is for later steps; what was written down is always shown. */
static gboolean
goes_deeper (CirkelCardDetails *self)
{
  CirkelConversation *conversation = cirkel_table_get_conversation (self->table);

  return cirkel_conversation_get_step (conversation) >= CIRKEL_STEP_DEVELOP
         || !cirkel_table_get_editable (self->table)
         || (self->placement != NULL
             && g_list_model_get_n_items (G_LIST_MODEL (cirkel_placement_get_factors (self->placement))) > 0);
}

static void
update_order (CirkelCardDetails *self)
{
  gboolean   deeper = goes_deeper (self);
  GtkWidget *usual[] = { self->head, self->about, self->where, self->said, self->deeper };
  GtkWidget *later[] = { self->head, self->said, self->deeper, self->where, self->about };

  gtk_widget_set_visible (self->deeper, deeper);
  for (guint i = 1; i < G_N_ELEMENTS (usual); i++)
    gtk_box_reorder_child_after (GTK_BOX (self->content), deeper ? later[i] : usual[i],
                                 deeper ? later[i - 1] : usual[i - 1]);
}

static void
show_card (CirkelCardDetails *self, CirkelCard *card)
{
  if (self->placement != NULL)
    g_signal_handlers_disconnect_by_data (self->placement, self);
  if (self->card != NULL)
    g_signal_handlers_disconnect_by_data (self->card, self);
  g_clear_object (&self->placement);
  g_clear_object (&self->card);
  if (self->private != NULL)
    cirkel_private_toggle_set_record (CIRKEL_PRIVATE_TOGGLE (self->private), NULL);
  if (card == NULL)
    return;

  self->card = g_object_ref (card);
  self->placement = g_object_ref (cirkel_table_get_placement (self->table, card));
  g_signal_connect_swapped (self->placement, "notify", G_CALLBACK (update_placement), self);
  g_signal_connect_swapped (self->card, "notify", G_CALLBACK (update_card), self);
  cirkel_private_toggle_set_record (CIRKEL_PRIVATE_TOGGLE (self->private), self->placement);
  update_card (self);
  update_placement (self);
  update_editable (self);
  update_order (self);
  cirkel_factor_list_set_placement (CIRKEL_FACTOR_LIST (self->helps), self->placement);
  cirkel_factor_list_set_placement (CIRKEL_FACTOR_LIST (self->hinders), self->placement);
  cirkel_own_card_editor_set_card (CIRKEL_OWN_CARD_EDITOR (self->own),
                                   cirkel_card_is_own (card) ? card : NULL);
}

static void
table_notify_selected_cb (CirkelCardDetails *self)
{
  CirkelCard *card = cirkel_table_get_selected (self->table);

  if (card != NULL && card != self->card)
    show_card (self, card);
}

static void
table_cards_changed_cb (CirkelCardDetails *self)
{
  if (self->card == NULL)
    return;

  /* A card that came back has perhaps another placement; one that went has none. */
  if (cirkel_table_get_placement (self->table, self->card) == NULL)
    show_card (self, NULL);
}

static void
table_notify_method_cb (CirkelCardDetails *self)
{
  gtk_widget_set_tooltip_text (self->close, _ ("Close"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->close), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Close the details"), -1);
  gtk_label_set_label (GTK_LABEL (self->where_caption), _ ("Where does it belong?"));
  gtk_label_set_label (GTK_LABEL (self->words_caption), _ ("Why here?"));
  gtk_check_button_set_label (GTK_CHECK_BUTTON (self->most_important), _ ("Most important in this circle"));
  gtk_check_button_set_label (GTK_CHECK_BUTTON (self->talk_about), _ ("I want to talk about this"));
  cirkel_private_toggle_set_label (CIRKEL_PRIVATE_TOGGLE (self->private), _ ("Only for me"));
  gtk_label_set_label (GTK_LABEL (self->important_caption), _ ("Most important in each circle"));
  cirkel_place_buttons_set_method (CIRKEL_PLACE_BUTTONS (self->places),
                                   cirkel_table_get_method (self->table));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Details of the card"), -1);
  if (self->card != NULL)
    update_card (self);
}

static void
places_chosen_cb (CirkelCardDetails *self, CirkelPlace place)
{
  if (self->updating || self->card == NULL)
    return;

  cirkel_table_lay (self->table, self->card, place);
  /* It has its place now: the next click on the board is not for it. */
  cirkel_table_select (self->table, self->card, FALSE);
}

static void
words_changed_cb (CirkelCardDetails *self, const char *words)
{
  if (!self->updating && self->placement != NULL)
    cirkel_edit_set_words (cirkel_table_get_history (self->table), self->placement, words);
}

static void
words_left_cb (CirkelCardDetails *self)
{
  cirkel_history_seal (cirkel_table_get_history (self->table));
}

static void
most_important_cb (CirkelCardDetails *self)
{
  if (!self->updating && self->placement != NULL)
    cirkel_edit_set_most_important (cirkel_table_get_history (self->table),
                                    cirkel_table_get_conversation (self->table), self->placement,
                                    gtk_check_button_get_active (GTK_CHECK_BUTTON (self->most_important)));
}

static void
talk_about_cb (CirkelCardDetails *self)
{
  if (!self->updating && self->placement != NULL)
    cirkel_edit_set_talk_about (cirkel_table_get_history (self->table), self->placement,
                                gtk_check_button_get_active (GTK_CHECK_BUTTON (self->talk_about)));
}

static void
close_cb (CirkelCardDetails *self)
{
  g_signal_emit (self, signals[CLOSE], 0);
}

static GtkWidget *
make_text (const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, "max-width-chars", 30, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkWidget *
make_head (CirkelCardDetails *self)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);

  self->symbol = g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                               "pixel-size", 28, "valign", GTK_ALIGN_START, NULL);
  self->title = make_text ("title-4");
  gtk_widget_set_hexpand (self->title, TRUE);
  self->aloud = cirkel_speech_button_new ("card-aloud");
  gtk_widget_set_valign (self->aloud, GTK_ALIGN_START);
  self->close = gtk_button_new_from_icon_name ("window-close-symbolic");
  gtk_widget_add_css_class (self->close, "flat");
  gtk_widget_add_css_class (self->close, "circular");
  gtk_widget_set_valign (self->close, GTK_ALIGN_START);
  g_signal_connect_swapped (self->close, "clicked", G_CALLBACK (close_cb), self);
  gtk_box_append (GTK_BOX (head), self->symbol);
  gtk_box_append (GTK_BOX (head), self->title);
  gtk_box_append (GTK_BOX (head), self->aloud);
  gtk_box_append (GTK_BOX (head), self->close);

  return head;
}

static GtkWidget *
make_section (CirkelCardDetails *self)
{
  GtkWidget *section = gtk_box_new (GTK_ORIENTATION_VERTICAL, SPACING);

  gtk_box_append (GTK_BOX (self->content), section);

  return section;
}

static void
make_about (CirkelCardDetails *self)
{
  self->about = make_section (self);
  self->explanation = make_text (NULL);
  self->examples = cirkel_bullets_new ();
  gtk_widget_add_css_class (self->examples, "examples");
  self->own = cirkel_own_card_editor_new (self->table);
  gtk_box_append (GTK_BOX (self->about), self->explanation);
  gtk_box_append (GTK_BOX (self->about), self->examples);
  gtk_box_append (GTK_BOX (self->about), self->own);
}

static void
make_where (CirkelCardDetails *self)
{
  self->where = make_section (self);
  self->where_caption = make_text ("heading");
  self->places = cirkel_place_buttons_new ();
  g_signal_connect_swapped (self->places, "chosen", G_CALLBACK (places_chosen_cb), self);
  gtk_box_append (GTK_BOX (self->where), self->where_caption);
  gtk_box_append (GTK_BOX (self->where), self->places);
}

static void
make_said (CirkelCardDetails *self)
{
  self->said = make_section (self);
  self->words_caption = make_text ("heading");
  self->words = cirkel_words_field_new (CIRKEL_TEXT_MAX);
  gtk_widget_set_name (self->words, "card-words");
  cirkel_words_field_set_label (CIRKEL_WORDS_FIELD (self->words), self->words_caption);
  g_signal_connect_swapped (self->words, "edited", G_CALLBACK (words_changed_cb), self);
  g_signal_connect_swapped (self->words, "left", G_CALLBACK (words_left_cb), self);
  self->most_important = gtk_check_button_new ();
  self->talk_about = gtk_check_button_new ();
  gtk_widget_set_name (self->most_important, "card-most-important");
  gtk_widget_set_name (self->talk_about, "card-talk-about");
  self->private
    = cirkel_private_toggle_new (cirkel_table_get_history (self->table), NULL, "private", _ ("Only for me"));
  gtk_widget_set_name (self->private, "card-private");
  g_signal_connect_swapped (self->most_important, "toggled", G_CALLBACK (most_important_cb), self);
  g_signal_connect_swapped (self->talk_about, "toggled", G_CALLBACK (talk_about_cb), self);
  gtk_box_append (GTK_BOX (self->said), self->words_caption);
  gtk_box_append (GTK_BOX (self->said), self->words);
  gtk_box_append (GTK_BOX (self->said), self->most_important);
  gtk_box_append (GTK_BOX (self->said), self->talk_about);
  gtk_box_append (GTK_BOX (self->said), self->private);
}

static void
make_deeper (CirkelCardDetails *self)
{
  self->deeper = make_section (self);
  self->important_caption = make_text ("heading");
  self->helps = cirkel_factor_list_new (self->table, CIRKEL_EFFECT_HELPS);
  self->hinders = cirkel_factor_list_new (self->table, CIRKEL_EFFECT_HINDERS);
  gtk_box_append (GTK_BOX (self->deeper), self->important_caption);
  gtk_box_append (GTK_BOX (self->deeper), cirkel_most_important_new (self->table));
  gtk_box_append (GTK_BOX (self->deeper), self->helps);
  gtk_box_append (GTK_BOX (self->deeper), self->hinders);
}

static void
make_content (CirkelCardDetails *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  cirkel_scroll_follow_focus (scroller);
  self->content = gtk_box_new (GTK_ORIENTATION_VERTICAL, SPACING);
  gtk_widget_add_css_class (self->content, "content");
  self->head = make_head (self);
  gtk_box_append (GTK_BOX (self->content), self->head);
  make_about (self);
  make_where (self);
  make_said (self);
  make_deeper (self);

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), self->content);
  gtk_widget_set_parent (scroller, GTK_WIDGET (self));
}

static void
cirkel_card_details_constructed (GObject *object)
{
  CirkelCardDetails *self = CIRKEL_CARD_DETAILS (object);

  G_OBJECT_CLASS (cirkel_card_details_parent_class)->constructed (object);

  make_content (self);
  g_signal_connect_object (self->table, "notify::selected", G_CALLBACK (table_notify_selected_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->table, "cards-changed", G_CALLBACK (table_cards_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->table, "notify::method", G_CALLBACK (table_notify_method_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (cirkel_table_get_conversation (self->table), "notify::step",
                           G_CALLBACK (update_order), self, G_CONNECT_SWAPPED);
  table_notify_method_cb (self);
  table_notify_selected_cb (self);
}

static void
cirkel_card_details_dispose (GObject *object)
{
  CirkelCardDetails *self = CIRKEL_CARD_DETAILS (object);
  GtkWidget         *child;

  show_card (self, NULL);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  self->private = NULL;
  g_clear_object (&self->table);

  G_OBJECT_CLASS (cirkel_card_details_parent_class)->dispose (object);
}

static void
cirkel_card_details_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_TABLE)
    CIRKEL_CARD_DETAILS (object)->table = g_value_dup_object (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
cirkel_card_details_class_init (CirkelCardDetailsClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = cirkel_card_details_constructed;
  object_class->dispose = cirkel_card_details_dispose;
  object_class->set_property = cirkel_card_details_set_property;

  properties[PROP_TABLE]
    = g_param_spec_object ("table", NULL, NULL, CIRKEL_TYPE_TABLE,
                           G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[CLOSE] = g_signal_new ("close", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-details");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_card_details_init (CirkelCardDetails *self)
{
  gtk_widget_set_name (GTK_WIDGET (self), "card-details");
}

/**
 * cirkel_card_details_new:
 * @table: the table
 *
 * Returns: (transfer floating): a sheet about the table's selected card
 */
GtkWidget *
cirkel_card_details_new (CirkelTable *table)
{
  return g_object_new (CIRKEL_TYPE_CARD_DETAILS, "table", table, NULL);
}
