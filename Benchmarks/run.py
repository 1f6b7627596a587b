"""Times Heard and the other side in one run: whole processes, in turn, medians.

Prints the machine, each command, CPU and wall seconds and peak memory of both sides, the ratio and the target.
A side whose single run takes longer than --patience seconds is run once, and the table says so.
"""
import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
TARGETS = {
    2_800: ["under 0.15 s as a whole process, and at least 4 × faster"],
    100_000: ["under 2 s and 500 MB, and at least 2.5 × faster"],
}


def timed(command, output):
    """One run of a command: CPU seconds, wall seconds, peak memory in MB, exit status."""
    with open(output, "wb") as out:
        start = time.monotonic()
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024, process.returncode


class Side:
    def __init__(self, name, command, output, allowed=(0,), before=None):
        self.name, self.command, self.output = name, [str(c) for c in command], output
        self.allowed, self.before, self.runs = allowed, before, []

    def run(self):
        if self.before:
            self.before()
        *figures, status = timed(self.command, self.output)
        if status not in self.allowed:
            sys.exit(f"{self.name} ended with status {status}: {' '.join(self.command)[:300]} …")
        self.runs.append(figures)

    def median(self, index):
        return statistics.median(run[index] for run in self.runs)

    def row(self):
        cpu, wall, memory = (self.median(i) for i in range(3))
        return f"  {self.name:<28} {cpu:9.3f} s CPU {wall:9.3f} s wall {memory:8.0f} MB   runs: {len(self.runs)}"


def compare(title, sides, runs, patience, targets=()):
    """Runs the sides in turn (A B A B …) and prints them with their ratios."""
    print(f"\n{title}")
    for side in sides:
        words = " ".join(side.command)
        print(f"  $ {words if len(words) < 400 else words[:160] + ' … ' + words[-60:]}")
        side.run()
    for _ in range(runs - 1):
        for side in sides:
            if side.runs[0][1] <= patience:
                side.run()
    for side in sides:
        print(side.row())
    if len(sides) == 2:
        ours, theirs = sides
        print("  ratio, theirs to ours:        "
              f"{theirs.median(0) / max(ours.median(0), 1e-9):.1f} × CPU, "
              f"{theirs.median(1) / max(ours.median(1), 1e-9):.1f} × wall, "
              f"{theirs.median(2) / ours.median(2):.1f} × memory")
    for target in targets:
        print(f"  target: {target}")
    sys.stdout.flush()


def make_sets(heard, work, size):
    """An invented authority of a size, as a database and as the returns of two years."""
    folder = work / str(size)
    if not (folder / "cur" / "episodes.csv").exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        database = folder / "sample.sqlite"
        run = lambda *c: subprocess.run([str(x) for x in c], check=True, stdout=subprocess.DEVNULL)
        run(heard, "sample", "--database", database, "--year", "2022-23", "--children", size)
        for year, name in (("2021-22", "prev"), ("2022-23", "cur")):
            run(heard, "export", "ssda903", "--database", database, "--year", year, "--output", folder / name)
        for extra in folder.glob("sample.sqlite*"):
            extra.unlink()
    return folder


def lines(folder):
    return sum(sum(1 for _ in open(f, "rb")) - 1 for f in folder.glob("*.csv"))


def bench_check(heard, folder, size, options):
    rules = json.loads(subprocess.run([heard, "rules", "--format", "json", "--year", "2022-23"],
                                      check=True, capture_output=True, text=True).stdout)
    # Asked in a process of its own: the memory of this one would count as the memory of what it starts.
    theirs = set(subprocess.run(
        [sys.executable, "-c", "from lac_validator.rules.ruleset_utils import get_year_ruleset as rules;"
         "print(*rules('2023'))"], check=True, capture_output=True, text=True).stdout.split())
    shared = sorted({r["rule"] for r in rules if r["rule"] in theirs})
    pick = [word for rule in shared for word in ("--rule", rule)]
    ours = Side("heard check", [heard, "check", "ssda903", folder / "cur", "--year", "2022-23",
                                "--format", "json", *pick], folder / "check.json", allowed=(0, 1))
    peer = Side("csc-validator-be-903", [sys.executable, HERE / "peer_check.py", folder / "cur", "2023",
                                         ",".join(shared)], folder / "peer.json")
    compare(f"Checking a return of {size:,} children, {len(shared)} rules both have", [ours, peer],
            options.runs, options.patience,
            ["at least 20 × less CPU, at most a quarter of the memory"])


def bench_import(heard, folder, size, options):
    database = folder / "authority.sqlite"
    fresh = lambda: [f.unlink() for f in folder.glob("authority.sqlite*")]
    side = Side("heard import", [heard, "import", "ssda903", folder / "prev", folder / "cur",
                                 "--database", database], folder / "import.txt", allowed=(0, 1), before=fresh)
    rows = lines(folder / "prev") + lines(folder / "cur")
    compare(f"Importing two years, {rows:,} rows, durably", [side], options.runs, options.patience,
            ["1.17 million rows in under 20 s and 700 MB"] if size >= 100_000 else [])


def bench_measures(heard, folder, size, options):
    script = HERE / "measures_pandas.py"
    theirs = [sys.executable, script, folder / "prev", folder / "cur"]
    names = sorted({f["measure"] for f in json.loads(
        subprocess.run([str(c) for c in theirs], check=True, capture_output=True, text=True).stdout)})
    pick = [word for name in names for word in ("--measure", name)]
    ours = Side("heard measures", [heard, "measures", "--database", folder / "authority.sqlite", "--year",
                                   "2022-23", "--format", "json", *pick], folder / "measures.json")
    peer = Side("pandas script", theirs, folder / "pandas.json")
    compare(f"{len(names)} measures of {size:,} children, two years stored", [ours, peer],
            options.runs, options.patience, TARGETS.get(size, []))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--heard", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--sizes", type=int, nargs="+", default=[2800, 10000, 100000])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--patience", type=float, default=120)
    parser.add_argument("--only", choices=["check", "import", "measures"])
    options = parser.parse_args()
    heard = options.heard.resolve()
    cpu = next((l.split(":")[1].strip() for l in open("/proc/cpuinfo") if l.startswith("model name")),
               platform.processor())
    print(f"{platform.platform()}, {os.cpu_count()} × {cpu}, Python {platform.python_version()}")
    for size in options.sizes:
        folder = make_sets(heard, options.work, size)
        if options.only in (None, "check"):
            bench_check(heard, folder, size, options)
        if options.only in (None, "import", "measures"):
            bench_import(heard, folder, size, options)
        if options.only in (None, "measures"):
            bench_measures(heard, folder, size, options)


if __name__ == "__main__":
    main()
