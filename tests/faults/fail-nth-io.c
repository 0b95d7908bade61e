/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */

/* Stands between a program and the system's calls on files, and makes one of them
 * fail. Linked into a test program these functions come before those of the C
 * library, for the program and for all its libraries, as a preloaded library
 * would; and unlike one it gets along with the sanitizers.
 *
 * Both the plain and the 64-bit names are here, so neither may stand for the other. */
#undef _FILE_OFFSET_BITS
#undef _FORTIFY_SOURCE

#include "fail-nth-io.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

static FailPlan  plan;
static pthread_t armed_thread;
static int       armed;
static int       n_calls;
static int       n_failed;

void
fail_io_arm (const FailPlan *new_plan)
{
  plan = *new_plan;
  armed_thread = pthread_self ();
  g_atomic_int_set (&n_calls, 0);
  g_atomic_int_set (&n_failed, 0);
  g_atomic_int_set (&armed, 1);
}

/* Returns: whether a call was made to fail */
gboolean
fail_io_disarm (void)
{
  g_atomic_int_set (&armed, 0);
  return g_atomic_int_get (&n_failed) > 0;
}

static gboolean
fails (void)
{
  int n;

  if (!g_atomic_int_get (&armed) || plan.moment == HANG
      || (!plan.everyone && !pthread_equal (armed_thread, pthread_self ())))
    return FALSE;

  n = g_atomic_int_add (&n_calls, 1) + 1;
  if (plan.sticky ? n < plan.nth : n != plan.nth)
    return FALSE;

  g_atomic_int_inc (&n_failed);
  return TRUE;
}

#define REAL(name) ((__typeof__ (&name))find_real (#name))

static void *
find_real (const char *name)
{
  void *real = dlsym (RTLD_NEXT, name);

  g_assert (real != NULL);
  return real;
}

/* For calls whose arguments have these types and that return -1 when they fail. */
#define INTERPOSE(type, name, parameters, arguments)                                                         \
  type name parameters;                                                                                      \
  type name parameters                                                                                       \
  {                                                                                                          \
    gboolean failing = fails ();                                                                             \
    type     result = !failing || plan.moment == FAIL_AFTER ? REAL (name) arguments : -1;                    \
                                                                                                             \
    if (failing)                                                                                             \
      errno = plan.number;                                                                                   \
    return failing ? -1 : result;                                                                            \
  }

#pragma GCC diagnostic ignored "-Wredundant-decls"
#pragma GCC diagnostic ignored "-Wnonnull"
#pragma GCC diagnostic ignored "-Wnonnull-compare"

INTERPOSE (int, fdatasync, (int fd), (fd))
INTERPOSE (int, rename, (const char *from, const char *to), (from, to))
INTERPOSE (int, renameat, (int d, const char *from, int e, const char *to), (d, from, e, to))
INTERPOSE (int, stat, (const char *path, struct stat *info), (path, info))
INTERPOSE (int, lstat, (const char *path, struct stat *info), (path, info))
INTERPOSE (int, fstat, (int fd, struct stat *info), (fd, info))
INTERPOSE (int, stat64, (const char *path, struct stat64 *info), (path, info))
INTERPOSE (int, lstat64, (const char *path, struct stat64 *info), (path, info))
INTERPOSE (int, fstat64, (int fd, struct stat64 *info), (fd, info))
INTERPOSE (int, ftruncate, (int fd, off_t length), (fd, length))
INTERPOSE (int, ftruncate64, (int fd, off64_t length), (fd, length))
INTERPOSE (int, flock, (int fd, int operation), (fd, operation))
INTERPOSE (ssize_t, read, (int fd, void *buffer, size_t length), (fd, buffer, length))
INTERPOSE (ssize_t, readlink, (const char *path, char *buffer, size_t length), (path, buffer, length))

/* The call after which a disk that is gone lets nobody go on. */
int
fsync (int fd)
{
  gboolean failing;

  if (g_atomic_int_get (&armed) && plan.moment == HANG)
    {
      if (g_atomic_int_add (&n_calls, 1) + 1 == plan.nth)
        while (g_atomic_int_get (&armed))
          usleep (1000);
      return REAL (fsync) (fd);
    }

  failing = fails ();
  if (failing && plan.moment == FAIL_AFTER)
    REAL (fsync) (fd);
  if (failing)
    errno = plan.number;
  return failing ? -1 : REAL (fsync) (fd);
}

/* An open that fails leaves no descriptor behind, and makes no file. */
#define INTERPOSE_OPEN(name, parameters, with_mode)                                                          \
  int name parameters                                                                                        \
  {                                                                                                          \
    gboolean failing = fails ();                                                                             \
    mode_t   mode = 0;                                                                                       \
    int      fd = -1;                                                                                        \
    va_list  list;                                                                                           \
                                                                                                             \
    va_start (list, flags);                                                                                  \
    if (flags & (O_CREAT | O_TMPFILE))                                                                       \
      mode = va_arg (list, mode_t);                                                                          \
    va_end (list);                                                                                           \
                                                                                                             \
    if (!failing || (plan.moment == FAIL_AFTER && mode == 0))                                                \
      fd = REAL (name) with_mode;                                                                            \
    if (failing)                                                                                             \
      {                                                                                                      \
        if (fd >= 0)                                                                                         \
          REAL (close) (fd);                                                                                 \
        errno = plan.number;                                                                                 \
      }                                                                                                      \
    return failing ? -1 : fd;                                                                                \
  }

INTERPOSE_OPEN (open, (const char *path, int flags, ...), (path, flags, mode))
INTERPOSE_OPEN (open64, (const char *path, int flags, ...), (path, flags, mode))
INTERPOSE_OPEN (openat, (int dir, const char *path, int flags, ...), (dir, path, flags, mode))
INTERPOSE_OPEN (openat64, (int dir, const char *path, int flags, ...), (dir, path, flags, mode))

/* A descriptor is gone even where closing it fails. */
int
close (int fd)
{
  gboolean failing = fails ();
  int      result = REAL (close) (fd);

  if (failing)
    errno = plan.number;
  return failing ? -1 : result;
}

/* A disk that is full has often taken the first half. */
ssize_t
write (int fd, const void *buffer, size_t length)
{
  gboolean failing = fails ();

  if (!failing)
    return REAL (write) (fd, buffer, length);

  if (plan.number == ENOSPC)
    length /= 2;
  if (plan.number == ENOSPC || plan.moment == FAIL_AFTER)
    (void)!REAL (write) (fd, buffer, length);
  errno = plan.number;
  return -1;
}

/* The C library's own streams do not go through the functions above. */
FILE *
fopen (const char *path, const char *mode)
{
  if (!fails ())
    return REAL (fopen) (path, mode);

  errno = plan.number;
  return NULL;
}

FILE *
fopen64 (const char *path, const char *mode)
{
  if (!fails ())
    return REAL (fopen64) (path, mode);

  errno = plan.number;
  return NULL;
}

size_t
fwrite (const void *data, size_t size, size_t n, FILE *stream)
{
  if (!fails ())
    return REAL (fwrite) (data, size, n, stream);

  errno = plan.number;
  return REAL (fwrite) (data, size, n / 2, stream);
}

int
fclose (FILE *stream)
{
  gboolean failing = fails ();
  int      result = REAL (fclose) (stream);

  if (failing)
    errno = plan.number;
  return failing ? EOF : result;
}
