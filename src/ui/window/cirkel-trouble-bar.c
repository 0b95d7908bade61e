/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-trouble-bar.h"

#include <glib/gi18n-lib.h>

#include "cirkel-fold-layout.h"
#include "cirkel-text.h"

/**
 * CirkelTroubleBar:
 *
 * A bar under the header that stays as long as work cannot be saved: what happened, to which
 * file, and what can be done. It never covers the board.
 */

struct _CirkelTroubleBar
{
  AdwBin parent_instance;

  GtkRevealer *revealer;
  GtkLabel    *label;
  GtkWidget   *retry_button;
  GtkWidget   *save_as_button;
  GtkWidget   *resolve_button;
};

G_DEFINE_FINAL_TYPE (CirkelTroubleBar, cirkel_trouble_bar, ADW_TYPE_BIN)

/* The error names the file, and says what can be done. */
static char *
describe_failure (CirkelDocument *document)
{
  const GError *error = cirkel_document_get_error (document);

  /* Translators: %s is the reason, one or more sentences */
  return g_strdup_printf (_ ("Your work is still on the screen, but it cannot be saved. %s"),
                          error != NULL ? error->message : "");
}

static char *
describe_conflict (CirkelDocument *document)
{
  GFile           *file = cirkel_document_get_file (document);
  g_autofree char *name = file != NULL ? g_file_get_basename (file) : g_strdup ("");

  /* Translators: %s is the name of a file */
  return cirkel_text_fill (
    _ ("Someone else changed “%s” too. Nothing is lost. Choose which version to keep."), name);
}

static void
cirkel_trouble_bar_class_init (CirkelTroubleBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (CIRKEL_TYPE_FOLD_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/cirkel-trouble-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, CirkelTroubleBar, revealer);
  gtk_widget_class_bind_template_child (widget_class, CirkelTroubleBar, label);
  gtk_widget_class_bind_template_child (widget_class, CirkelTroubleBar, retry_button);
  gtk_widget_class_bind_template_child (widget_class, CirkelTroubleBar, save_as_button);
  gtk_widget_class_bind_template_child (widget_class, CirkelTroubleBar, resolve_button);
}

static void
cirkel_trouble_bar_init (CirkelTroubleBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show (CirkelTroubleBar *self, CirkelDocument *document)
{
  gboolean         conflict = cirkel_document_get_state (document) == CIRKEL_DOCUMENT_CONFLICT;
  g_autofree char *text = conflict ? describe_conflict (document) : describe_failure (document);

  gtk_label_set_label (self->label, text);
  gtk_widget_set_visible (self->retry_button, !conflict);
  gtk_widget_set_visible (self->save_as_button, !conflict);
  gtk_widget_set_visible (self->resolve_button, conflict);
  gtk_revealer_set_reveal_child (self->revealer, TRUE);
}

/**
 * cirkel_trouble_bar_update:
 * @bin: where the bar has its place
 * @document: a document
 *
 * Has a bar in the place as long as the document is in trouble. It is made when it is first needed, and while
 * it is tried again to save, it stays: it would jump otherwise.
 */
void
cirkel_trouble_bar_update (AdwBin *bin, CirkelDocument *document)
{
  CirkelDocumentState state = cirkel_document_get_state (document);
  gboolean            trouble = state == CIRKEL_DOCUMENT_FAILED || state == CIRKEL_DOCUMENT_CONFLICT;

  if (state == CIRKEL_DOCUMENT_SAVING)
    return;

  if (trouble && adw_bin_get_child (bin) == NULL)
    adw_bin_set_child (bin, g_object_new (CIRKEL_TYPE_TROUBLE_BAR, NULL));
  if (trouble)
    show (CIRKEL_TROUBLE_BAR (adw_bin_get_child (bin)), document);
  else if (adw_bin_get_child (bin) != NULL)
    gtk_revealer_set_reveal_child (CIRKEL_TROUBLE_BAR (adw_bin_get_child (bin))->revealer, FALSE);
}
