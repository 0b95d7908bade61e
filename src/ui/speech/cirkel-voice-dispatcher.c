/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-voice.h"

#include <libspeechd.h>
#include <signal.h>
#include <stdlib.h>

/*
 * The voice of Speech Dispatcher, on this machine only.
 */

/* A little slower than people chose for themselves; from -100 to 100. */
#define RATE (-15)

struct _CirkelVoice
{
  SPDConnection *connection;
};

/* The library's callbacks bring no data, so who listens has to be known here. */
static GMutex           listener_lock;
static CirkelVoiceEnded listener;
static gpointer         listener_data;

static void
listen (CirkelVoiceEnded ended, gpointer data)
{
  g_mutex_lock (&listener_lock);
  listener = ended;
  listener_data = data;
  g_mutex_unlock (&listener_lock);
}

static void
ended_cb (size_t id, size_t client, SPDNotificationType type)
{
  g_mutex_lock (&listener_lock);
  if (listener != NULL)
    listener ((gint64)id, listener_data);
  g_mutex_unlock (&listener_lock);
}

/* A service that went away shows in what a write returns, and not in the end of the program. */
static void
block_broken_pipe (void)
{
  sigset_t signals;

  sigemptyset (&signals);
  sigaddset (&signals, SIGPIPE);
  pthread_sigmask (SIG_BLOCK, &signals, NULL);
}

/* Who names an address starts the service themselves. */
static gboolean
can_start (void)
{
  g_autofree char *program = g_find_program_in_path ("speech-dispatcher");

  return program != NULL && g_getenv ("SPEECHD_ADDRESS") == NULL;
}

/* Nobody is called over a network. A service that cannot be there is not asked for: the library
 * leaks the reason why it is not. */
static gboolean
can_be_there (const SPDConnectionAddress *address)
{
  return address->method == SPD_METHOD_UNIX_SOCKET
         && (can_start () || g_file_test (address->unix_socket_name, G_FILE_TEST_EXISTS));
}

static SPDConnection *
connect_to_service (void)
{
  char                 *error = NULL;
  SPDConnection        *connection = NULL;
  SPDConnectionAddress *address = spd_get_default_address (&error);

  if (address != NULL && can_be_there (address))
    connection = spd_open2 (GETTEXT_PACKAGE, "aloud", NULL, SPD_MODE_THREADED, address, can_start (), &error);
  if (address != NULL)
    SPDConnectionAddress__free (address);
  free (error);

  return connection;
}

/**
 * cirkel_voice_open:
 * @ended: (scope forever): called when a text ended
 * @data: for @ended
 *
 * Looks for the speech service, and starts it where the system has it and allows that.
 *
 * Returns: (transfer full) (nullable): the service
 */
CirkelVoice *
cirkel_voice_open (CirkelVoiceEnded ended, gpointer data)
{
  SPDConnection *connection;
  CirkelVoice   *self;

  block_broken_pipe ();
  connection = connect_to_service ();
  if (connection == NULL)
    return NULL;

  listen (ended, data);
  connection->callback_end = ended_cb;
  connection->callback_cancel = ended_cb;
  if (spd_set_notification_on (connection, SPD_END) != 0
      || spd_set_notification_on (connection, SPD_CANCEL) != 0 || spd_set_voice_rate (connection, RATE) != 0)
    {
      listen (NULL, NULL);
      spd_close (connection);
      return NULL;
    }

  self = g_new0 (CirkelVoice, 1);
  self->connection = connection;

  return self;
}

/**
 * cirkel_voice_close:
 * @self: (transfer full): the service
 *
 * Lets go of the service; what is being said is cut off.
 */
void
cirkel_voice_close (CirkelVoice *self)
{
  listen (NULL, NULL);
  spd_cancel (self->connection);
  spd_close (self->connection);
  g_free (self);
}

/**
 * cirkel_voice_say:
 * @self: the service
 * @text: what to say, plain text
 * @language: the language of @text, as "nl"
 *
 * Says a text in the place of the one before.
 *
 * Returns: what the end of this text is told with; larger each time; -1 when the service is gone
 */
gint64
cirkel_voice_say (CirkelVoice *self, const char *text, const char *language)
{
  if (!cirkel_voice_stop (self) || spd_set_language (self->connection, language) != 0)
    return -1;

  return spd_say (self->connection, SPD_TEXT, text);
}

/**
 * cirkel_voice_stop:
 * @self: the service
 *
 * Cuts off what is being said, if anything.
 *
 * Returns: whether the service is still there
 */
gboolean
cirkel_voice_stop (CirkelVoice *self)
{
  return spd_cancel (self->connection) == 0;
}
