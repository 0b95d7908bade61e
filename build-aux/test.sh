#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
#
# Usage: sh build-aux/test.sh
#
# Installs what is missing, builds with warnings as errors, runs every test,
# then runs them once more with the sanitizers (all that needs no display, and a
# smoke run of the interface). Ends with the line "N passed, N failed".

cd "$(dirname "$0")/.." || exit 1
. build-aux/packages.sh

top=$PWD
dir=$top/_build-test
reports=
status=0
# Tests of the whole program mostly wait for answers: two for each processor keep these busy.
processes=$(($(nproc) * 2))

say ()
{
  printf '\n== %s ==\n' "$*"
}

give_up ()
{
  echo "$*" >&2
  echo '0 passed, 1 failed'
  exit 1
}

# build NAME OPTION…: configures and builds in a new folder.
build ()
{
  name=$1
  shift
  say "Building: $name"
  meson setup "$dir/$name" "$top" -Ddeveloper=true "$@" >"$dir/$name-setup.log" 2>&1 ||
    { tail -n 60 "$dir/$name-setup.log"; give_up "Cannot configure."; }
  meson compile -C "$dir/$name" >"$dir/$name-build.log" 2>&1 ||
    { tail -n 200 "$dir/$name-build.log"; give_up "Cannot build."; }
}

# run NAME LOGBASE OPTION…: runs tests of a build; what they gave is counted at the end.
run ()
{
  name=$1
  base=$2
  shift 2
  say "Testing: $name, $base"
  meson test -C "$dir/$name" --no-rebuild --logbase "$base" --print-errorlogs \
    --num-processes "$processes" "$@" </dev/null || status=1
  reports="$reports $dir/$name/meson-logs/$base.json"
}

get_packages -test || give_up "Packages are missing."
rm -rf "$dir"
mkdir -p "$dir" || give_up "Cannot write in this folder."

build plain -Dbuildtype=debugoptimized
run plain tests

# What runs with them, and nothing else: such a build takes its time.
build sanitize -Db_sanitize=address,undefined -Db_lundef=false -Doptimization=1 -Ddebug=true \
  -Dwidget-tests=false -Dbenchmarks=false
# Each piece of memory by itself, so that the sanitizer sees it.
export G_SLICE=always-malloc
export ASAN_OPTIONS="detect_leaks=1:abort_on_error=0:exitcode=99"
export LSAN_OPTIONS="suppressions=$top/build-aux/lsan.supp:print_suppressions=0:exitcode=99"
export UBSAN_OPTIONS="print_stacktrace=1:halt_on_error=1:exitcode=99"
run sanitize sanitized --timeout-multiplier 4 --suite core --suite report --suite cli --suite faults --suite smoke

say "Result"
# shellcheck disable=SC2086
exec /usr/bin/python3 build-aux/count-tests.py --status $status $reports
