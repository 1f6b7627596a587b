#!/usr/bin/env python3
"""Compares two outputs of measures, figure by figure: compare_measures.py OURS.json THEIRS.json

Every figure that both have must agree in value, unit, numerator, denominator and basis. Figures that
one has alone are listed by measure. Exit status 1 where any differs, or where they share none.
"""
import collections
import json
import sys


def figures(path):
    with open(path, encoding="utf-8") as file:
        rows = json.load(file)
    found = {}
    for row in rows:
        address = (row["measure"], row["period"], row["dimension"], row["key"])
        if address in found:
            sys.exit(f"{path}: two figures of {address}")
        found[address] = row
    return found


def differences(ours, theirs):
    for field in ["unit", "numerator", "denominator", "basis"]:
        if ours[field] != theirs[field]:
            yield f"{field} {ours[field]!r} against {theirs[field]!r}"
    one, other = ours["value"], theirs["value"]
    if (one is None) != (other is None) or (one is not None and abs(one - other) > 1e-9 * max(1, abs(one))):
        yield f"value {one!r} against {other!r}"


def main(our_path, their_path):
    ours, theirs = figures(our_path), figures(their_path)
    both = sorted(ours.keys() & theirs.keys())
    wrong = 0
    for address in both:
        found = list(differences(ours[address], theirs[address]))
        if found:
            wrong += 1
            print(" ".join(filter(None, address)) + ": " + "; ".join(found))
    for name, path, rest in [("ours", our_path, ours.keys() - theirs.keys()), ("theirs", their_path, theirs.keys() - ours.keys())]:
        for measure, number in sorted(collections.Counter(address[0] for address in rest).items()):
            print(f"only in {path}: {number} of {measure}")
    print(f"{len(both)} figures in both, {wrong} differ")
    return 1 if wrong or not both else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
