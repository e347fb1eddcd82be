#!/bin/sh
# Installs the Debian packages that the build needs and this machine lacks.
set -eu

missing=
command -v pkg-config >/dev/null || missing=' pkg-config'

# Each line is a pkg-config module and the Debian package that brings it. pkg-config is asked, not
# dpkg, because a library that came in another way serves as well.
while read -r module package; do
  pkg-config --exists "$module" 2>/dev/null || missing="$missing $package"
done <<END
yaml-0.1 libyaml-dev
END

[ -n "$missing" ] || exit 0

refuse() {
  cat >&2 <<END
cchc-lint cannot be built without these packages:$missing
$1. On Debian and Ubuntu, run this as root, then try again:
  apt-get update && apt-get install --yes$missing
END
  exit 1
}

command -v apt-get >/dev/null || refuse 'There is no apt-get here to install them with'
sudo=
if [ "$(id -u)" -ne 0 ]; then
  sudo=$(command -v sudo) || refuse 'Only root can install them, and there is no sudo'
fi

echo "Installing:$missing"
# A foreign repository that is out of order fails the update, but need not fail the installation.
$sudo apt-get update --quiet || true
# shellcheck disable=SC2086  # one word for each package
$sudo env DEBIAN_FRONTEND=noninteractive \
  apt-get install --quiet --yes --no-install-recommends $missing ||
  refuse 'Installing them failed'
