#!/usr/bin/env bash
# The sample authority of 400 children that the checks in a browser look at. usage: Tests/Browser/sample.sh HEARD DATABASE
# HEARD_TEST_SAMPLE may name one that is made already; it is copied then, so that no check finds what another wrote.
set -euo pipefail
if [ -n "${HEARD_TEST_SAMPLE:-}" ]; then
  cp "$HEARD_TEST_SAMPLE" "$2"
else
  "$1" sample --database "$2" --year 2022-23 --children 400
fi
