#!/usr/bin/env bash
# One authority of a size and an age: how large its database is, and how long each thing takes with it.
# usage: Benchmarks/size/run.sh HEARD CHILDREN YEARS [WORK_FOLDER]
#   CHILDREN in care at some time in the last year; YEARS: 3, 6, 9 or 12 (a part of ten is not made)
# With PostgreSQL too where HEARD_TEST_SERVER is set: Tools/with-postgres.sh Benchmarks/size/run.sh …
set -euo pipefail
cd "$(dirname "$0")/../.."
heard=$(realpath "$1")
children=$2
years=$3
year=2024-25
work=${4:-$(mktemp -d)}
mkdir -p "$work"
database="$work/size-$children-$years.sqlite"
python=.tools/venv/bin/python
server=""
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true' EXIT
command -v wrk >/dev/null || apt-get install -y -qq wrk >/dev/null

# timed TITLE COMMAND…: seconds by the clock and of the processor, and memory at most
timed() {
  local title=$1
  shift
  /usr/bin/time -f "%e %U %S %M" -o "$work/time" "$@" >"$work/said" 2>&1 ||
    { echo "$title: FAILED"; tail -n 3 "$work/said"; return; }
  awk -v title="$title" '{ printf "%s: %.1f s (%.1f s of processor), %.0f MB\n", title, $1, $2 + $3, $4 / 1024 }' "$work/time"
}
# serve DATABASE: the first list, then Today and the pages of children for signed-in users
serve() {
  "$heard" serve --database "$1" --today 2025-03-31 --port 8497 >"$work/serve.log" 2>&1 &
  server=$!
  local began=$(date +%s.%N)
  until curl -fs -o /dev/null http://127.0.0.1:8497/health/ready; do
    kill -0 $server || { tail -n 3 "$work/serve.log"; exit 1; }
    sleep 0.2
  done
  $python Benchmarks/web/sessions.py http://127.0.0.1:8497 \
    "$(sed -n 's/^with the password //p' "$work/serve.log")" iro headofservice officermanager iro >"$work/users"
  echo "serving, until four are signed in and have seen their lists: $(echo "$(date +%s.%N) $began" |
    awk '{ printf "%.1f", $1 - $2 }') s"
  for page in today child; do
    wrk -t1 -c4 -d2s -s Benchmarks/web/$page.lua http://127.0.0.1:8497 -- "$work/users" >/dev/null
    wrk -t1 -c4 -d10s --latency -s Benchmarks/web/$page.lua http://127.0.0.1:8497 -- "$work/users" |
      sed -n "s/^RESULT/$page:/p"
  done
  echo "serving: $(awk '/VmHWM/ { printf "%.0f MB at most", $2 / 1024 }' /proc/$server/status)"
  kill $server
  wait $server 2>/dev/null || true
  server=""
}

echo "machine: $(nproc) cores, $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1)"
[ -e "$database" ] ||
  timed "sample of $children children, $years years" \
    "$heard" sample --database "$database" --year "$year" --children "$children" --years "$years"
echo "database: $(stat -c %s "$database" | awk '{ printf "%.0f MB", $1 / 1e6 }')"
timed "verify" "$heard" verify --database "$database"
for once in 1 2 3; do
  timed "annual report, counted from the records" "$heard" report annual --database "$database" --year "$year" \
    --output "$work/report.html"
done
timed "counting ahead" "$heard" report prepare --database "$database" --year "$year"
for once in 1 2 3; do
  timed "annual report, counted ahead" "$heard" report annual --database "$database" --year "$year" \
    --output "$work/report.html"
done
serve "$database"
rm -rf "$work/backups" "$work/restored.sqlite"
timed "backup" "$heard" backup --database "$database" --folder "$work/backups"
timed "restore" "$heard" restore --backup "$(ls "$work"/backups/*.sqlite* | head -n 1)" \
  --database "$work/restored.sqlite"
rm -rf "$work/backups" "$work/restored.sqlite"
if [ -n "${HEARD_TEST_SERVER:-}" ]; then
  schema="size${children}x$years"
  psql -q "$HEARD_TEST_SERVER" -c "CREATE SCHEMA $schema"
  url="$HEARD_TEST_SERVER?options=-csearch_path%3D$schema"
  timed "copy to PostgreSQL" "$heard" copy --from "$database" --to "$url"
  timed "verify on PostgreSQL" "$heard" verify --database "$url"
  timed "annual report on PostgreSQL" "$heard" report annual --database "$url" --year "$year" \
    --output "$work/report.html"
  serve "$url"
fi
