#!/bin/sh
# Tortures a file, with and without loss of power, and a PostgreSQL server; then the service over each of
# them, with a disk and a clock that fail: WRITER KILLS HEARD KILLS
set -eu
here="$(cd "$(dirname "$0")" && pwd)"
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
for library in powerloss faults; do
  cc -shared -fPIC -O1 -o "$scratch/$library.so" "$here/$library.c" -ldl
done
torture() {
  "$here/../../Tools/with-postgres.sh" timeout "${TORTURE_SECONDS:-7200}" python3 "$@"
}
torture "$here/torture.py" "$1" --kills "$2" --library "$scratch/powerloss.so"
torture "$here/serving.py" "$3" --kills "$4" --power "$scratch/powerloss.so" --faults "$scratch/faults.so"
