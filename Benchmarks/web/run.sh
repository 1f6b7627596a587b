#!/usr/bin/env bash
# The pages under load, the server on one core and the load on the other; access and audit on. Beside them,
# in the same run, a Django service over the same file (yardstick/pages.py says what it does and does not).
# On PostgreSQL as well where HEARD_TEST_SERVER is set.
# usage: [Tools/with-postgres.sh] Benchmarks/web/run.sh HEARD [SECONDS]
set -euo pipefail
cd "$(dirname "$0")/../.."
heard=$(realpath "$1")
seconds=${2:-20}
python=.tools/venv/bin/python
yardstick=.tools/yardstick
command -v wrk >/dev/null || apt-get install -y -qq wrk >/dev/null
[ -x $yardstick/bin/gunicorn ] || {
  python3 -m venv $yardstick
  $yardstick/bin/pip -q install -r Benchmarks/web/yardstick/requirements.txt
}
work=$(mktemp -d)
server=""
finish() {
  stop
  rm -rf "$work"
}
stop() {
  [ -z "$server" ] || { kill "$server" && wait "$server"; } 2>/dev/null || true
  server=""
}
trap finish EXIT

# load SCRIPT CONNECTIONS SECONDS ADDRESS USERS TITLE
load() {
  taskset -c 1 wrk -t1 -c"$2" -d"$3s" --latency -s "Benchmarks/web/$1" "$4" -- "$5" |
    sed -n "s/^RESULT/$6:/p"
}
# ready ADDRESS
ready() {
  for _ in $(seq 200); do
    curl -s -o /dev/null "$1" && return
    sleep 0.2
  done
  echo "The server did not come up." >&2
  exit 1
}

"$heard" sample --database "$work/sample.sqlite" --year 2022-23
cp "$work/sample.sqlite" "$work/yardstick.sqlite"
echo "machine: $(nproc) cores, $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1)"
echo "command: wrk -t1 -c8 -d${seconds}s, mix of 70 % records, 20 % lists, 8 % saves, 2 % downloads"

# under_load TITLE DATABASE PORT: Heard over a database
under_load() {
  local address=http://127.0.0.1:$3
  taskset -c 0 "$heard" serve --database "$2" --port "$3" >"$work/serve.log" 2>&1 &
  server=$!
  ready $address/health/ready
  $python Benchmarks/web/sessions.py $address \
    "$(sed -n 's/^with the password //p' "$work/serve.log")" >"$work/users"
  load mix.lua 8 3 $address "$work/users" "$1, warming up"
  load mix.lua 8 "$seconds" $address "$work/users" "$1, mixed load"
  load today.lua 2 5 $address "$work/users" "$1, Today alone"
  echo "$1, memory: $(awk '/VmHWM/ { printf "%.0f MB at most", $2 / 1024 }' /proc/$server/status)," \
    "$(awk '/VmRSS/ { printf "%.0f MB now", $2 / 1024 }' /proc/$server/status)"
  stop
}

under_load "Heard" "$work/sample.sqlite" 8496
if [ -n "${HEARD_TEST_SERVER:-}" ]; then
  psql -q "$HEARD_TEST_SERVER" -c "CREATE SCHEMA pages"
  url="$HEARD_TEST_SERVER?options=-csearch_path%3Dpages"
  "$heard" copy --from "$work/yardstick.sqlite" --to "$url"
  under_load "Heard on PostgreSQL" "$url" 8497
fi

port=8495
address=http://127.0.0.1:$port
export YARDSTICK_DATABASE="$work/yardstick.sqlite"
$yardstick/bin/python Benchmarks/web/yardstick/pages.py
taskset -c 0 $yardstick/bin/gunicorn --chdir Benchmarks/web/yardstick -b 127.0.0.1:$port -w 1 \
  --log-level warning pages:application &
server=$!
ready $address/sign-in
$python Benchmarks/web/yardstick/sessions.py $address >"$work/others"
load mix.lua 8 3 $address "$work/others" "Django, warming up"
load mix.lua 8 "$seconds" $address "$work/others" "Django, mixed load"
