#!/bin/sh
# Tortures a file, with and without loss of power, and a PostgreSQL server: WRITER KILLS
set -eu
here="$(cd "$(dirname "$0")" && pwd)"
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
cc -shared -fPIC -O1 -o "$scratch/powerloss.so" "$here/powerloss.c" -ldl
"$here/../../Tools/with-postgres.sh" timeout "${TORTURE_SECONDS:-3600}" python3 "$here/torture.py" "$1" --kills "$2" \
  --library "$scratch/powerloss.so"
