#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
#
# Usage: build-aux/update-po.sh              bring po/POTFILES and the translations up to the sources
#        build-aux/update-po.sh --pot FILE   only write the messages of the files in po/POTFILES
#        build-aux/update-po.sh --list       only print the files that have messages
#
# New messages come without a translation, changed ones too: nothing is guessed. Messages carry no line
# numbers, and the date only changes with the messages, so that a translation differs only where words do.

cd "$(dirname "$0")/.." || exit 1
export LC_ALL=C.UTF-8

# $1: where to; then the files, or an option that names them.
extract ()
{
  output=$1
  shift
  xgettext --output="$output" --from-code=UTF-8 --no-location --add-comments=Translators: \
    --package-name=cirkelgesprek --copyright-holder="The Cirkelgesprek developers" \
    --keyword=_ --keyword=N_ --keyword=C_:1c,2 --keyword=g_dngettext:2,3 --keyword=NC_:1c,2 \
    --flag=N_:1:pass-c-format --flag=C_:2:pass-c-format --flag=NC_:2:pass-c-format \
    --flag=g_strdup_printf:1:c-format --flag=g_string_append_printf:2:c-format \
    --flag=g_set_error:4:c-format --flag=g_error_new:3:c-format \
    --flag=g_printerr:1:c-format --flag=g_print:1:c-format \
    "$@"
}

list_files ()
{
  # Of an XML file, its name tells what in it is for people: xgettext finds the rules by it.
  find src data -name '*.[ch]' -o -name '*.ui' -o -name '*.desktop.in' -o -name '*.metainfo.xml.in' -o -name '*-mime.xml.in' \
    | LC_ALL=C sort \
    | while read -r file; do
        [ -z "$(extract - "$file")" ] || echo "$file"
      done
}

without_date ()
{
  grep -v '^"POT-Creation-Date:' "$1"
}

update_language ()
{
  po=po/$1.po
  merged=$temporary/$1.po
  msgmerge --quiet --no-fuzzy-matching --no-location --no-wrap -o "$merged" "$po" "$temporary/messages.pot" || return 1
  msgattrib --no-obsolete --no-wrap -o "$merged" "$merged" || return 1
  [ "$(without_date "$merged")" = "$(without_date "$po")" ] || cp "$merged" "$po"
  msgfmt --statistics -o /dev/null "$po"
}

case ${1-} in
  --pot) extract "$2" --files-from=po/POTFILES ;;
  --list) list_files ;;
  '')
    temporary=$(mktemp -d) || exit 1
    trap 'rm -rf "$temporary"' EXIT
    { sed -n '/^#/p' po/POTFILES; list_files; } > "$temporary/POTFILES"
    cp "$temporary/POTFILES" po/POTFILES
    extract "$temporary/messages.pot" --files-from=po/POTFILES || exit 1
    grep -v '^#' po/LINGUAS | while read -r language; do
      update_language "$language" || exit 1
    done
    ;;
  *) sed -n '5,7p' "$0" >&2; exit 2 ;;
esac
