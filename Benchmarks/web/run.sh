#!/usr/bin/env bash
# The pages under load, the server on one core and the load on the other; access and audit on.
# usage: Benchmarks/web/run.sh HEARD [SECONDS]
set -euo pipefail
cd "$(dirname "$0")/../.."
heard=$(realpath "$1")
seconds=${2:-20}
python=.tools/venv/bin/python
command -v wrk >/dev/null || apt-get install -y -qq wrk >/dev/null
work=$(mktemp -d)
server=""
finish() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT
port=8496

"$heard" sample --database "$work/sample.sqlite" --year 2022-23
taskset -c 0 "$heard" serve --database "$work/sample.sqlite" --port $port >"$work/serve.log" 2>&1 &
server=$!
for _ in $(seq 200); do
  grep -q "^Serving on" "$work/serve.log" && curl -fs -o /dev/null "http://127.0.0.1:$port/health/ready" && break
  sleep 0.2
done
password=$(sed -n 's/^with the password //p' "$work/serve.log")
$python Benchmarks/web/sessions.py "http://127.0.0.1:$port" "$password" >"$work/users"
measure() {
  taskset -c 1 wrk -t1 -c"$2" -d"$3s" --latency -s "$1" "http://127.0.0.1:$port" -- "$work/users" |
    grep RESULT | sed "s/^RESULT/$4:/"
}
echo "machine: $(nproc) cores, $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1)"
measure Benchmarks/web/mix.lua 8 3 "warming up"
echo "command: wrk -t1 -c8 -d${seconds}s, mix of 70 % records, 20 % lists, 8 % saves, 2 % downloads"
measure Benchmarks/web/mix.lua 8 "$seconds" "mixed load"
measure Benchmarks/web/today.lua 2 5 "Today alone"
echo "memory: $(awk '/VmHWM/ { printf "%.0f MB at most", $2 / 1024 }' /proc/$server/status), $(awk '/VmRSS/ { printf "%.0f MB now", $2 / 1024 }' /proc/$server/status)"
