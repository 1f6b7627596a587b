"""Runs the sector's open rule checker on one return with chosen rules; prints how many rows each flags.

usage: peer_check.py FOLDER YEAR_ENDING RULE[,RULE…]
"""
import json
import logging
import sys
from pathlib import Path

from lac_validator.lac_validator import LacValidator
from lac_validator.rules.ruleset_utils import get_year_ruleset
from lac_validator.utils import process_uploaded_files

logging.disable(logging.CRITICAL)


def main():
    folder, year, rules = sys.argv[1], sys.argv[2], sys.argv[3].split(",")
    files = {"This year": [str(p) for p in sorted(Path(folder).glob("*.csv"))]}
    result = LacValidator(
        metadata={"collectionYear": year, "localAuthority": "E06000024"},
        files=process_uploaded_files(files),
        registry=get_year_ruleset(year),
        selected_rules=rules,
    )
    counts = {}
    for name, table in result.ds_results.items():
        for column in [] if name == "metadata" else table.columns:
            if column.startswith("ERR_"):
                counts[column[4:]] = counts.get(column[4:], 0) + int(table[column].fillna(False).sum())
    print(json.dumps(counts, sort_keys=True))


if __name__ == "__main__":
    main()
