#!/usr/bin/env bash
# The reports of the sample authority in a real browser, and their PDF and Word files opened.
# usage: Tests/Browser/run.sh HEARD
set -euo pipefail
cd "$(dirname "$0")/../.."
heard=$(realpath "$1")
python=.tools/venv/bin/python
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

Tests/Browser/sample.sh "$heard" "$work/sample.sqlite"
report() {
  "$heard" report "$@" --database "$work/sample.sqlite"
}
outputs() { printf -- '--output %s ' "$work/$1.html" "$work/$1.pdf" "$work/$1.docx" "$work/$1.txt"; }
report annual --year 2022-23 $(outputs annual)
report children --year 2022-23 $(outputs children)
report monthly --month 2023-03 $(outputs monthly)
report quarterly --quarter 2022-23-Q4 $(outputs quarterly)
report annual --year 2022-23 --output "$work/again.html"
cmp "$work/annual.html" "$work/again.html" || { echo "The same report is not the same bytes"; exit 1; }
papers=("$work"/{annual,children,monthly,quarterly})
$python Tests/Browser/check_report.py "${papers[@]/%/.html}"
$python Tests/Browser/check_pdf.py "${papers[@]/%/.pdf}"
$python Tests/Browser/check_word.py "${papers[@]/%/.docx}"
for year in 2020-21 2021-22 2022-23; do
  "$heard" measures --database "$work/sample.sqlite" --year $year --format json > "$work/$year.json"
done
$python Tests/Browser/check_small_numbers.py "$work"/20*.json "$work"/{annual,children}.html
"$heard" verify --database "$work/sample.sqlite"
