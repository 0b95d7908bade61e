# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
#
# What run.sh and test.sh share: getting the packages that are missing. The
# names are in packages-DISTRIBUTION.txt (to build and run) and
# packages-DISTRIBUTION-test.txt (to test), one on a line. To be sourced from
# the top of the source tree.

as_root ()
{
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    echo "This needs root and there is no sudo here. As root, run: $*" >&2
    return 1
  fi
}

# missing_packages LIST…: the packages in the lists that are not installed.
missing_packages ()
{
  for package in $(cat "$@"); do
    case $(dpkg-query -W -f='${Status}' "$package" 2>/dev/null) in
      *' installed') ;;
      *) printf '%s ' "$package" ;;
    esac
  done
}

# have_tools NAME…: whether all these programs, and the libraries, are here.
have_tools ()
{
  for tool in "$@"; do
    command -v "$tool" >/dev/null || return 1
  done
  pkg-config --exists 'gtk4 >= 4.8' 'libadwaita-1 >= 1.2' 'json-glib-1.0 >= 1.6'
}

# name_packages [-test]: says what to install where there is no apt.
name_packages ()
{
  echo "There is no apt-get here, so please install these packages yourself, and start this again."
  for distribution in fedora arch; do
    lists=build-aux/packages-$distribution.txt
    [ -z "${1-}" ] || lists="$lists build-aux/packages-$distribution-test.txt"
    case $distribution in
      fedora) printf '\nFedora:\n  sudo dnf install' ;;
      arch) printf '\nArch Linux:\n  sudo pacman -S --needed' ;;
    esac
    # The lists are separate words on purpose.
    # shellcheck disable=SC2086
    printf ' %s' $(cat $lists)
    echo
  done
}

# get_packages [-test]: installs what is missing, or says what is.
get_packages ()
{
  if ! command -v apt-get >/dev/null; then
    tools='cc meson ninja msgfmt pkg-config'
    [ -z "${1-}" ] || tools="$tools clang-format Xvfb xdotool mutter pipewire dbus-run-session import"
    # shellcheck disable=SC2086
    have_tools $tools && return
    name_packages "$@" >&2
    return 1
  fi

  lists=build-aux/packages-debian.txt
  [ -z "${1-}" ] || lists="$lists build-aux/packages-debian-test.txt"
  # shellcheck disable=SC2086
  missing=$(missing_packages $lists)
  [ -n "$missing" ] || return 0

  echo "Installing: $missing"
  # The lists of packages may be old or absent, so fetch them first. One try
  # more, for a mirror that is busy.
  as_root apt-get -q update || as_root apt-get -q update || return 1
  # shellcheck disable=SC2086
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends \
    -o Acquire::Retries=3 install $missing </dev/null
}
