#!/usr/bin/env python3
"""Compares the findings of `heard check` with those of the sector's open rule checker, row by row.

Needs csc-validator-be-903 (PyPI, MIT; for comparison only, no part of Heard) in the Python that runs this:

    heard check ssda903 FOLDER --year 2025-26 --format json > ours.json
    python3 compare_check.py FOLDER ours.json --year 2026 [--previous FOLDER] [--only 399,440] [--show 5]

--year is the year in which the collection year ends. Prints, for each rule that both have, the rows that only one
of them finds; exit status 1 if there are any.
"""
import argparse
import collections
import contextlib
import csv
import glob
import importlib
import io
import json
import logging
import os
import sys
import warnings

SETS = (2023, 2027)  # the first and the last rule set of the checker, by the year it ends in


def files(folder, description):
    for path in sorted(glob.glob(os.path.join(folder, "*.csv"))):
        with open(path, "rb") as file:
            yield {"name": path, "description": description, "file_content": file.read()}


def lines_of_rows(content):
    """The line on which each row under the header begins; the header is line 1."""
    reader = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""))
    lines, before = [], 0
    for row in reader:
        if row:
            lines.append(before + 1)
        before = reader.line_num
    return lines[1:]


def theirs(folder, previous, year, only):
    from lac_validator.config import column_names
    from lac_validator.datastore import create_datastore
    from lac_validator.ingress import read_from_text

    last = min(max(year, SETS[0]), SETS[1])
    rules = importlib.import_module(f"lac_validator.rules.lac{last - 1}_{last % 100:02d}").registry
    given = list(files(folder, "This year"))
    places = {}
    for file in given:
        header = set(file["file_content"].decode("utf-8-sig").splitlines()[0].split(","))
        for table, columns in column_names.items():
            if header == set(columns):
                places[table] = (os.path.basename(file["name"]), lines_of_rows(file["file_content"]))
    if previous:
        given += files(previous, "Prev year")
    found, ran, failed = {}, set(), set()
    with contextlib.redirect_stdout(io.StringIO()):
        tables, extras = read_from_text(raw_files=given)
        metadata = {"collectionYear": str(year), "localAuthority": "E08000025", **extras}
        store = create_datastore(tables, metadata)
        for number, rule in rules.items():
            if only and number not in only:
                continue
            # A copy each time: rule 365 of the checker fills blank DEC for every rule that runs after it.
            fresh = {name: table.copy() if name != "metadata" else table for name, table in store.items()}
            try:
                result = rule.func(fresh)
            except Exception:
                failed.add(number)
                continue
            if result == {}:
                continue
            ran.add(number)
            found[number] = {
                (places[table][0], places[table][1][int(row)])
                for table, rows in result.items() for row in rows
                if row == row and table in places and int(row) < len(places[table][1])}
    return ran, failed, found


def main():
    options = argparse.ArgumentParser()
    options.add_argument("folder")
    options.add_argument("ours")
    options.add_argument("--year", type=int, required=True)
    options.add_argument("--previous")
    options.add_argument("--only")
    options.add_argument("--show", type=int, default=3)
    options = options.parse_args()
    logging.disable(logging.CRITICAL)
    warnings.filterwarnings("ignore")

    only = options.only.split(",") if options.only else None
    ran, failed, found = theirs(options.folder, options.previous, options.year, only)
    ours = collections.defaultdict(set)
    with open(options.ours) as file:
        for finding in json.load(file):
            if finding.get("line") and finding.get("file"):
                ours[finding["rule"]].add((finding["file"], finding["line"]))

    same = differing = 0
    for rule in sorted(ran | set(ours)):
        if rule not in ran:
            continue
        only_theirs, only_ours = found[rule] - ours[rule], ours[rule] - found[rule]
        if not only_theirs and not only_ours:
            same += 1
            continue
        differing += 1
        print(f"{rule}: both {len(found[rule] & ours[rule])}, only theirs {len(only_theirs)}, only ours {len(only_ours)}")
        for name, rows in (("theirs", only_theirs), ("ours", only_ours)):
            for place in sorted(rows)[: options.show]:
                print(f"    only {name}: {place[0]} line {place[1]}")
    print(f"{same} rules agree, {differing} differ; failed to run there: {', '.join(sorted(failed)) or 'none'}")
    if options.only is None:
        alone = sorted(set(ours) - ran)
        print(f"ours alone: {', '.join(f'{rule} ({len(ours[rule])})' for rule in alone) or 'none'}")
    sys.exit(1 if differing else 0)


if __name__ == "__main__":
    main()
