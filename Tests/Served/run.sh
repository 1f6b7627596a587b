#!/bin/sh
# Cuts connections, guesses passwords and fills the disk under a served authority: HEARD [TRIES]
set -eu
here="$(cd "$(dirname "$0")" && pwd)"
scratch="$(mktemp -d)"
finish() {
  umount "$scratch/disk" 2>/dev/null || true
  rm -rf "$scratch"
}
trap finish EXIT
mkdir "$scratch/disk"
# A small disk of its own where that is allowed; elsewhere the check of a full one is left out.
mount -t tmpfs -o size=96m tmpfs "$scratch/disk" 2>/dev/null && small=yes || small=no
timeout 900 python3 "$here/check_served.py" "$1" "$scratch/disk" "$small" "${2:-300}"
