#!/bin/sh
# Says whether `swift` is there and new enough, and if it is not, how to get it.
set -eu

refuse() {
  cat >&2 <<END
cchc-lint needs Swift 6.3 or later, but $1.
Install it as https://www.swift.org/install/linux/ describes.
Where swiftly is already installed: swiftly install --use latest
END
  exit 1
}

swift=$(command -v swift) || refuse 'there is no swift on the PATH'

# Debian has another program of this name, a client for OpenStack, so the words count as well.
version=$(swift --version 2>/dev/null |
  sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | head -n 1)
[ -n "$version" ] || refuse "$swift does not say that it is a Swift compiler"

major=${version% *}
minor=${version#* }
[ "$major" -gt 6 ] || { [ "$major" -eq 6 ] && [ "$minor" -ge 3 ]; } ||
  refuse "$swift is version $major.$minor"
