"""Attacks the small numbers that published reports hide, with all that they show together.

    .tools/venv/bin/python Tests/Browser/check_small_numbers.py FIGURES.json… REPORT.html…

The figures are those of `heard measures --format json`, for the years that the reports show. Nothing
of how Heard hides is used here: what adds up is found anew, every number is narrowed from sum to sum
as a reader would, and what the notes under a table tell as left out is taken for known.
"""

import json
import pathlib
import re
import sys

import lxml.html

LIMIT = 5
NUMBERS = {
    "no", "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
}
TIMES = {"month", "quarter", "month_end"}
# Keys that are no parts of their breakdown, but sums of parts or stand across them.
BESIDE = {
    "10 and over", "5 years and over", "5 years and over, child under 10", "family-based",
    "not family-based", "in person", "attended at least one review",
    "stages 3 and 4: assistant director or director",
}
LOOSE = {"distance", "plan", "feeling", "finding", "answer"}
# Of posts, months and meetings of the service: no child, and nobody who answered, is counted.
OF_THE_SERVICE = {
    "workforce.posts_added", "workforce.months_above_limit", "workforce.months_in_guide",
    "audits.officer_feedback", "supervision.group_sessions", "supervision.learning_events", "supervision.observations",
}


def name(figure):
    words = f"{figure['measure']} {figure['period']}"
    if figure["dimension"] and figure["key"] != figure["period"]:
        words += f" {figure['dimension']} “{figure['key']}”"
    return words


def count_name(figure):
    """What a figure counts: a share and its count have one name, a month is named by itself."""
    measure = figure["measure"].removesuffix("_share")
    if figure["dimension"] in TIMES:
        return (measure, "", "", figure["period"])
    return (measure, figure["dimension"], figure["key"], figure["period"])


def shown_figures(paths):
    """Each figure that the reports print: whether any of them shows it."""
    shown = {}
    for path in paths:
        for span in lxml.html.fromstring(path.read_text(encoding="utf-8")).xpath("//*[@data-figure]"):
            figure = span.get("data-figure")
            words = span.text_content().lower().split()
            is_shown = any(word in NUMBERS or any(map(str.isdigit, word)) for word in words)
            shown[figure] = shown.get(figure, False) or is_shown
    return shown


def notes_of_figures(paths):
    """What stands in the notes under the tables and charts that print a figure."""
    notes = {}
    for path in paths:
        page = lxml.html.fromstring(path.read_text(encoding="utf-8"))
        for part in page.xpath("//div[@class='table' or @class='chart']"):
            words = " ".join(note.text_content() for note in part.xpath(".//p[@class='remark']"))
            for span in part.xpath(".//*[@data-figure]"):
                notes[span.get("data-figure")] = notes.get(span.get("data-figure"), "") + " " + words
    return notes


def tells(notes, number):
    """Whether notes tell this number as one of children, reviews or others that were left out."""
    what = r"(?:\w+ ){0,2}(?:left out|not judged|not known|still)"
    return re.search(rf"(?<![\w,.]){number:,} {what}", notes) is not None


class Sums:
    """Counts, what a reader knows of each, and which of them add up to which."""

    def __init__(self, figures, shown, notes):
        self.values, self.low, self.high, self.sums = {}, {}, {}, []
        self.notes = notes
        printed = [f for f in figures if name(f) in shown and f["numerator"] is not None]
        self.printed = [
            f for f in printed
            if f["unit"] in ("count", "percent") and f["measure"] not in OF_THE_SERVICE
        ]
        for figure in self.printed:
            own, is_shown = count_name(figure), shown[name(figure)]
            self.add(own, figure["numerator"], is_shown)
            if figure["unit"] == "percent" and is_shown:
                rest = figure["denominator"] - figure["numerator"]
                self.add(("not",) + own, rest, True)
        self.add_breakdowns()
        self.add_months()

    def add(self, count, value, is_known, lowest=1):
        self.values[count] = value
        if is_known:
            self.low[count] = self.high[count] = value
        elif count not in self.low:
            self.low[count], self.high[count] = lowest, 10**9

    def add_sum(self, parts, whole, notes=""):
        left = self.values[whole] - sum(self.values[part] for part in parts)
        if left < 0:
            return
        if left:
            rest = ("left of", whole, parts[0][1])
            self.add(rest, left, tells(notes, left), lowest=0)
            parts = parts + [rest]
        self.sums.append((parts, whole))

    def add_breakdowns(self):
        groups = {}
        for figure in self.printed:
            count = count_name(figure)
            if count[1] and count[1] not in LOOSE and count[2] not in BESIDE:
                groups.setdefault((count[0], count[1], count[3]), {})[count] = figure
        for (measure, dimension, period), counts in groups.items():
            whole = (measure, "", "", period)
            if whole not in self.values and measure.startswith("population."):
                whole = ("population.in_care", "", "", period)
            notes = " ".join(self.notes.get(name(f), "") for f in counts.values())
            if whole in self.values:
                self.add_sum(sorted(counts), whole, notes)
            known = {
                f["denominator"] for c, f in counts.items()
                if f["unit"] == "percent" and self.low[c] == self.high[c]
            }
            if len(known) == 1:
                whole = ("of", measure, dimension, period)
                self.add(whole, known.pop(), True)
                self.add_sum(sorted(counts), whole, notes)

    def add_months(self):
        for measure, dimension, key, period in [c for c in self.values if len(c) == 4]:
            if len(period) == 7 and int(period[5:]) == (int(period[:4]) + 1) % 100:
                first = int(period[:4])
                months = [f"{first}-{m:02}" for m in range(4, 13)]
                months += [f"{first + 1}-{m:02}" for m in range(1, 4)]
                parts = [(measure, dimension, key, m) for m in months]
                parts = [part for part in parts if part in self.values]
                if len(parts) > 1:
                    self.add_sum(parts, (measure, dimension, key, period))

    def narrow(self):
        """Carries what is known from sum to sum until nothing more can be told."""
        is_new = True
        while is_new:
            is_new = False
            for parts, whole in self.sums:
                low, high = sum(self.low[p] for p in parts), sum(self.high[p] for p in parts)
                limits = [(whole, low, high)] + [
                    (p, self.low[whole] - (high - self.high[p]),
                     self.high[whole] - (low - self.low[p])) for p in parts
                ]
                for count, least, most in limits:
                    if least > self.low[count] or most < self.high[count]:
                        self.low[count] = max(self.low[count], least)
                        self.high[count] = min(self.high[count], most)
                        is_new = True


def main():
    paths = [pathlib.Path(path) for path in sys.argv[1:]]
    figures = {}
    for path in paths:
        if path.suffix == ".json":
            for figure in json.loads(path.read_text(encoding="utf-8")):
                figures[name(figure)] = figure
    pages = [path for path in paths if path.suffix == ".html"]
    shown, notes = shown_figures(pages), notes_of_figures(pages)
    sums = Sums(list(figures.values()), shown, notes)
    problems = [
        f"a note about {name(figure)} tells that {number} were left out"
        for figure in sums.printed
        for number in map(int, re.findall(r": (\d+)(?=;|$)", figure["basis"]))
        if 0 < number < LIMIT and tells(notes.get(name(figure), ""), number)
    ]
    for count, value in sums.values.items():
        if 0 < value < LIMIT and sums.low[count] == sums.high[count]:
            problems.append(f"{count} is printed, or told by a share: {value}")
    sums.narrow()
    hidden = [c for c in sums.values if len(c) == 4 and 0 < sums.values[c] < LIMIT]
    for count in hidden:
        if sums.low[count] == sums.high[count]:
            problems.append(f"{count} can be worked back: {sums.low[count]}")
    for problem in problems:
        print(problem)
    print(f"{len(shown)} figures shown, {len(hidden)} small ones attacked: {len(problems)} told")
    sys.exit(1 if problems or len(sums.sums) < 10 else 0)


if __name__ == "__main__":
    main()
