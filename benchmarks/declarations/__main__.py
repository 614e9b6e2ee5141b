"""Compares our declarations with the real libraries: `python -m benchmarks.declarations`.

Needs libclang (`pip install 'pinwright[book]'`), avr-gcc and arm-none-eabi-gcc for their C
libraries, and bare repositories in a folder, `OWNER+NAME/repo`.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from benchmarks.declarations.compare import Sort
from benchmarks.declarations.measure import Result, measure
from benchmarks.declarations.sources import Mirror, described
from benchmarks.declarations.table import summary, table


def main() -> None:
    """Print what differs, and write the table where that is asked for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.declarations", description=__doc__)
    parser.add_argument("--mirror", type=Path, required=True, help="folder of OWNER+NAME/repo")
    parser.add_argument("--scratch", type=Path, help="where commits are written as files")
    parser.add_argument("--only", action="append", help="projects whose name holds this")
    parser.add_argument("--list", choices=["none", "wrong", "all"], default="wrong")
    parser.add_argument("--table", type=Path, help="write the table of all to this file")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        mirror = Mirror(options.mirror, (options.scratch or Path(folder)).resolve())
        mirror.scratch.mkdir(parents=True, exist_ok=True)
        results: list[Result] = []
        for project in described():
            named = not options.only or any(o.lower() in project.name.lower() for o in options.only)
            if named and project.commit and mirror.has(project.repository):
                results.append(measure(project, mirror))
                _show(results[-1], which=options.list)
        if options.table:
            options.table.write_text(table(results), "utf-8")


def _show(result: Result, *, which: str) -> None:
    print(summary(result))
    for each in result.differences:
        if which == "all" or (which == "wrong" and each.sort is not Sort.MISSING):
            print(f"  {each}")
    for error in result.errors:
        print(f"  not read: {error}")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
