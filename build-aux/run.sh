#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
#
# Usage: sh build-aux/run.sh [ARGUMENT…]
#
# Installs what is missing, builds, and starts Cirkelgesprek with the arguments.
# Without a display it writes the summary of the example session instead, as the
# client gets it, into the current folder.

start=$PWD
cd "$(dirname "$0")/.." || exit 1
. build-aux/packages.sh

top=$PWD
dir=$top/_build-run
prefix=$dir/installed

give_up ()
{
  echo "$*" >&2
  exit 1
}

# quietly LOG COMMAND…: shows what the command printed only when it fails.
quietly ()
{
  log=$dir/$1.log
  shift
  "$@" >"$log" 2>&1 || { tail -n 60 "$log" >&2; return 1; }
}

get_packages || give_up "Packages are missing."
mkdir -p "$dir" || give_up "Cannot write in $top."

echo "Building…" >&2
if [ ! -e "$dir/build/build.ninja" ]; then
  quietly setup meson setup "$dir/build" "$top" --prefix "$prefix" -Dbuildtype=release -Dtests=false ||
    give_up "Cannot configure."
fi
quietly build meson compile -C "$dir/build" || give_up "Cannot build."
quietly install meson install -C "$dir/build" || give_up "Cannot install into $prefix."

XDG_DATA_DIRS=$prefix/share:${XDG_DATA_DIRS:-/usr/local/share:/usr/share}
GSETTINGS_SCHEMA_DIR=$prefix/share/glib-2.0/schemas
export XDG_DATA_DIRS GSETTINGS_SCHEMA_DIR
cd "$start" || exit 1

# Commands that need no display, and a display that is there.
case " $* " in
  *' --export'* | *' --print-kit'* | *' --audience'* | *' --paper'* | *' --output'* | *' --language'* | *' --with'* | \
    *' --validate '* | *' --version '* | *' --help '* | *' -h '*) exec "$prefix/bin/cirkelgesprek" "$@" ;;
esac
[ -z "${DISPLAY-}${WAYLAND_DISPLAY-}" ] || exec "$prefix/bin/cirkelgesprek" "$@"

echo "There is no display here, so the program cannot show its window."
echo "Writing the summary of the example session instead, as the client gets it:"
for format in pdf png; do
  summary=cirkelgesprek-summary-client.$format
  "$prefix/bin/cirkelgesprek" --export=$format --audience=client --output="$summary" \
    "$top/data/examples/voorbeeld.cirkel.json" || exit 1
  echo "  $start/$summary"
done
echo "The PDF is the whole of it, the PNG a picture of the board."
