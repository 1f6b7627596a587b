#!/bin/sh
# Puts together what browsers are sent beside pages: one style sheet and one script, compressed.
#
# The components are govuk-frontend's (MIT), from a pinned and checked package of PyPI, without the
# font and the crown, which are licensed for GOV.UK alone. Safe to call again.
set -eu

here="$(cd "$(dirname "$0")/.." && pwd)"
tools="${HEARD_TOOLS:-$here/.tools}"
source="$here/Sources/Web/Assets"
served="$here/Sources/Web/Served"
wheel="fast_gov_uk-0.9.1-py3-none-any.whl"
sum="3130509fbe32eb619d700d79c8c8c2c60f6d3e45e6f249cd59304b800cce6dab"

stop() {
  echo "The pages' style sheet could not be made: $1" >&2
  echo "$2" >&2
  exit 1
}

fetch() {
  found="$(find "$tools/frontend" -name 'fast_gov_uk-*.whl' 2>/dev/null | head -n 1)"
  if [ -z "$found" ]; then
    mkdir -p "$tools/frontend"
    "$tools/venv/bin/python" -m pip download --quiet --disable-pip-version-check --no-deps \
      --python-version 3.13 --only-binary=:all: -d "$tools/frontend" fast-gov-uk==0.9.1 ||
      stop "$wheel could not be fetched from PyPI." "Check the network and run it again."
    found="$(find "$tools/frontend" -name 'fast_gov_uk-*.whl' | head -n 1)"
  fi
  echo "$sum  $found" | sha256sum --check --quiet >/dev/null 2>&1 || {
    rm -f "$found"
    stop "$wheel is not the file it should be." "It was removed; run it again."
  }
  wheel="$found"
}

fetch
mkdir -p "$served"
"$tools/venv/bin/python" "$here/Tools/make_assets.py" "$wheel" "$source" "$served"
