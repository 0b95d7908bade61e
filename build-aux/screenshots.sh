#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
#
# Usage: sh build-aux/screenshots.sh [FOLDER]
#
# Makes the pictures for the README in docs: the example session in Dutch, light,
# on a screen of 1366×768. With a FOLDER, makes the whole set there instead:
# all screens (tests/e2e/take_picture.py tells which there are), in Dutch and English,
# light, dark and in high contrast, with large text, on small and large screens.

cd "$(dirname "$0")/.." || exit 1
. build-aux/packages.sh

top=$PWD
dir=$top/_build-screenshots

get_packages -test || exit 1
[ -e "$dir/build.ninja" ] || meson setup "$dir" "$top" -Ddeveloper=true >/dev/null || exit 1
meson compile -C "$dir" >/dev/null || exit 1

export CIRKEL_PROGRAM="$dir/src/cirkelgesprek" CIRKEL_SOURCE="$top"
export CIRKELGESPREK_LOCALE_DIR="$dir/po" GSETTINGS_SCHEMA_DIR="$dir/data" PYTHONDONTWRITEBYTECODE=1

# take FILE WIDTHxHEIGHT LANGUAGE SCREEN[-large] [VARIABLE=VALUE…]
take ()
{
  file=$1
  size=$2
  language=$3
  screen=${4%-large}
  letters=${4#"$screen"}
  shift 4
  env "$@" CIRKEL_TEST_SCREEN="${size}x24" tests/run-with-display.sh \
    /usr/bin/python3 tests/e2e/take_picture.py "$screen" "$language" "$size" "$file" "${letters#-}" 2>/dev/null ||
    { echo "Cannot make $file" >&2; exit 1; }
  echo "$file"
}

if [ $# -eq 0 ]; then
  mkdir -p docs
  take docs/board-nl.png 1366x768 nl present
  take docs/agreements-nl.png 1366x768 nl doable
  take docs/summary-nl.png 1366x768 nl summary
  take docs/explore-nl.png 1366x768 nl explore-card-contacts
  take docs/demo-nl.png 1366x768 nl demo
  exit
fi

mkdir -p "$1" || exit 1
for language in nl en; do
  for screen in start opening present develop needed doable closing share calm curtain \
    summary summary-professional summary-employer kit preferences shortcuts \
    cases demo demo-projector demo-roles demo-observer \
    explore-asking explore-welcome explore-questionnaire-contacts explore-card-contacts explore-why-contacts \
    explore-own-cards explore-topics explore-aims explore-companion explore-recording \
    explore-talk-where explore-talk-when explore-talk-input explore-my-page \
    help-first help-steps help-opening help-cards help-values help-agreements help-next help-along help-alone \
    help-group help-screens help-files help-privacy help-keys help-words; do
    take "$1/$screen-$language-light.png" 1366x768 $language $screen
    take "$1/$screen-$language-dark.png" 1366x768 $language $screen ADW_DEBUG_COLOR_SCHEME=prefer-dark
    take "$1/$screen-$language-contrast.png" 1366x768 $language $screen ADW_DEBUG_HIGH_CONTRAST=1
    take "$1/$screen-$language-large.png" 1366x768 $language $screen-large
    for size in 360x640 1024x600 1920x1080 3840x2160; do
      take "$1/$screen-$language-$size.png" $size $language $screen
    done
  done
done
