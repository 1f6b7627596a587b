#!/usr/bin/env bash
# The annual report of the sample authority in a real browser, and its PDF and Word files opened.
# usage: Tests/Browser/run.sh HEARD
set -euo pipefail
cd "$(dirname "$0")/../.."
heard=$(realpath "$1")
python=.tools/venv/bin/python
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$heard" sample --database "$work/sample.sqlite" --year 2022-23 --children 400
"$heard" report annual --database "$work/sample.sqlite" --year 2022-23 \
  --output "$work/report.html" --output "$work/report.pdf" --output "$work/report.docx"
"$heard" report annual --database "$work/sample.sqlite" --year 2022-23 --output "$work/again.html"
cmp "$work/report.html" "$work/again.html" || { echo "The same report is not the same bytes"; exit 1; }
$python Tests/Browser/check_report.py "$work/report.html"
$python Tests/Browser/check_pdf.py "$work/report.pdf"
$python Tests/Browser/check_word.py "$work/report.docx"
"$heard" verify --database "$work/sample.sqlite"
