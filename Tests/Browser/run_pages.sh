#!/usr/bin/env bash
# The pages of the service, with the sample authority, in a real browser.
# usage: Tests/Browser/run_pages.sh HEARD [SHOTS]
set -euo pipefail
cd "$(dirname "$0")/../.."
heard=$(realpath "$1")
python=.tools/venv/bin/python
work=$(mktemp -d)
shots=${2:-$work/shots}
port=${HEARD_TEST_PORT:-8497}
server=""
finish() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT

"$heard" sample --database "$work/sample.sqlite" --year 2022-23 --children 400
"$heard" serve --database "$work/sample.sqlite" --port "$port" >"$work/serve.log" 2>&1 &
server=$!
for _ in $(seq 120); do
  grep -q "^Serving on" "$work/serve.log" && curl -fs -o /dev/null "http://127.0.0.1:$port/health/ready" && break
  kill -0 "$server" 2>/dev/null || { cat "$work/serve.log"; exit 1; }
  sleep 0.5
done
password=$(sed -n 's/^with the password //p' "$work/serve.log")
for check in Tests/Browser/check_pages*.py; do
  $python "$check" "http://127.0.0.1:$port" "$password" "$shots"
done
kill "$server"
wait "$server" || { echo "The service did not end as it should"; exit 1; }
server=""
"$heard" verify --database "$work/sample.sqlite"
