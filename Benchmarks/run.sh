#!/usr/bin/env bash
# Both sides of every speed target, timed in one run, medians of 5: command, machine, seconds, memory.
# usage: Benchmarks/run.sh HEARD [WORK_FOLDER]      (HEARD_BENCH_SIZES="2800 10000 100000")
set -euo pipefail
cd "$(dirname "$0")/.."
heard=$(realpath "$1")
work=${2:-.bench}
sizes=${HEARD_BENCH_SIZES:-"2800 10000 100000"}
venv=.tools/bench
if [ ! -x $venv/bin/python ]; then
  echo "Setting up the other side: csc-validator-be-903 and pandas …"
  python3 -m venv $venv && $venv/bin/pip -q install csc-validator-be-903==0.1.17
fi
mkdir -p "$work"
exec $venv/bin/python Benchmarks/run.py --heard "$heard" --work "$work" --sizes $sizes
