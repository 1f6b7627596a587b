"""Says what the checks of a report found, and ends with 1 where they found anything."""

import sys


def tell(paths, check, where):
    failed = 0
    for path in paths:
        problems = list(check(path))
        for problem in problems:
            print(f"{path.name}: {problem}")
        print(f"{path.name}: {len(problems)} problems in {where}")
        failed += len(problems)
    sys.exit(1 if failed or not paths else 0)
