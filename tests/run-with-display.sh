#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
#
# Usage: run-with-display.sh COMMAND [ARGUMENT…]
#
# Runs a command on an X server, a session bus and in folders of its own, so
# that nothing of the person's session is seen or touched, and tests can run
# beside one another. CIRKEL_TEST_SCREEN is the size of the screen.

folder=$(mktemp -d "${TMPDIR:-/tmp}/cirkel-test.XXXXXX") || exit 1
server=
command=

finish ()
{
  status=$?
  trap '' INT TERM HUP
  for process in $command $server; do
    { kill "$process" && wait "$process"; } 2>/dev/null
  done
  rm -rf "$folder"
  exit "$status"
}
trap finish EXIT
trap 'exit 143' INT TERM HUP

for name in home config data cache state runtime; do
  mkdir -m 700 "$folder/$name" || exit 1
done

# The server takes a free number itself and tells it when it is ready.
mkfifo "$folder/number" || exit 1
Xvfb -displayfd 3 -screen 0 "${CIRKEL_TEST_SCREEN:-1366x768x24}" -nolisten tcp -noreset \
  3>"$folder/number" >"$folder/server.log" 2>&1 </dev/null &
server=$!
read -r number <"$folder/number" || { cat "$folder/server.log" >&2; exit 1; }

unset WAYLAND_DISPLAY XAUTHORITY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS SESSION_MANAGER
export DISPLAY=":$number"
export HOME="$folder/home" XDG_CONFIG_HOME="$folder/config" XDG_DATA_HOME="$folder/data"
export XDG_CACHE_HOME="$folder/cache" XDG_STATE_HOME="$folder/state" XDG_RUNTIME_DIR="$folder/runtime"
export CIRKEL_TEST_FOLDER="$folder"
# Nobody is there: what is tested says nothing aloud.
export SPEECHD_ADDRESS="unix_socket:$folder/speech"
export GDK_BACKEND=x11 GSK_RENDERER=cairo GTK_A11Y="${GTK_A11Y:-atspi}" ADW_DISABLE_PORTAL=1 GTK_USE_PORTAL=0
export GIO_USE_VFS=local GIO_USE_VOLUME_MONITOR=unix
export GSETTINGS_BACKEND="${GSETTINGS_BACKEND:-memory}" LC_ALL="${LC_ALL:-C.UTF-8}"
export G_DEBUG="${G_DEBUG-fatal-warnings}" NO_AT_BRIDGE=0

# In the background, so that a signal to this script is seen at once. What the
# bus and its services say is not what the command says.
# shellcheck disable=SC2016
dbus-run-session -- sh -c 'exec "$@" >&3 3>&-' sh "$@" 3>&1 >&2 &
command=$!
wait "$command"
status=$?
command=
exit "$status"
