#!/usr/bin/env bash
# The pages of the service in a real browser: of the sample authority, and of one without a child.
# usage: Tests/Browser/run_pages.sh HEARD [SHOTS], a folder for pictures; without one none are taken
set -euo pipefail
cd "$(dirname "$0")/../.."
heard=$(realpath "$1")
python=.tools/venv/bin/python
work=$(mktemp -d)
shots=${2:--}
port=${HEARD_TEST_PORT:-8497}
servers=()
finish() {
  for server in "${servers[@]}"; do kill "$server" 2>/dev/null || true; done
  rm -rf "$work"
}
trap finish EXIT

# serve NAME PORT: serves a database, and waits until it answers.
serve() {
  "$heard" serve --database "$work/$1.sqlite" --port "$2" >"$work/$1.log" 2>&1 &
  servers+=($!)
  for _ in $(seq 120); do
    grep -q "^Serving on" "$work/$1.log" && curl -fs -o /dev/null "http://127.0.0.1:$2/health/ready" && return
    kill -0 "$!" 2>/dev/null || { cat "$work/$1.log"; exit 1; }
    sleep 0.5
  done
}

Tests/Browser/sample.sh "$heard" "$work/sample.sqlite"
serve sample "$port"
password=$(sed -n 's/^with the password //p' "$work/sample.log")
printf 'number,name,startedOn\n1,First Officer,2020-01-06\n' >"$work/officer.csv"
"$heard" import records "$work/officer.csv" --database "$work/empty.sqlite"
"$heard" account add first --role headOfService --full-name "First Example" --database "$work/empty.sqlite" >"$work/account"
first=$(sed -n 's/^Password: *//p' "$work/account")
serve empty $((port + 1))

# A few at a time, the longest first; each has people and children of its own, and tells what it found
# when it ends.
everybody=("iro" "officermanager" "teammanager businesssupport assistantdirector auditor"
  "headofservice analyst administrator worker" "dataprotectionofficer director operationalhead")
{
  for names in "${everybody[@]}"; do
    echo "Tests/Browser/check_pages.py http://127.0.0.1:$port $password $shots $names"
  done
  for walk in Tests/Browser/check_pages_*.py; do echo "$walk http://127.0.0.1:$port $password $shots"; done
  echo "Tests/Browser/check_empty.py http://localhost:$((port + 1)) $first $shots first"
} >"$work/walks"
failed=0
xargs -P "${HEARD_WALKS:-4}" -L 1 "$python" <"$work/walks" | tee "$work/found" || failed=1

# What the accessibility statement says; it goes out with the style sheet. A walk that was stopped says
# nothing of what it would have found, so that then nothing is claimed.
statement=Sources/Web/Served/accessibility.txt
if [ "$(grep -c ' pages looked at, ' "$work/found")" = "$(wc -l <"$work/walks")" ]; then
  awk -v day="$(date +%F)" '/ pages looked at, / {
      for (i = 2; i <= NF; i++) {
        if ($i == "pages" && $(i + 1) == "looked") looked += $(i - 1)
        if ($i == "violations,") violations += $(i - 1)
        if ($i == "other") problems += $(i - 1)
      }
    } END { print day, looked + 0, violations + 0, problems + 0 }' "$work/found" >$statement
  echo "All pages: $(cat $statement) (day, pages, violations, other problems)"
else
  rm -f $statement
  echo "Not every walk came to its end: the accessibility statement claims nothing"
fi

for server in "${servers[@]}"; do
  kill "$server"
  wait "$server" || { echo "The service did not end as it should"; exit 1; }
done
servers=()
"$heard" verify --database "$work/sample.sqlite"
exit $failed
