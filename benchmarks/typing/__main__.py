"""What it is like to type with Pinwright: sessions replayed in three sketches of 60 to 1,500 lines.

    python -m benchmarks.typing [--model NAME_OR_FILE] [--no-checks] [--engine | --server]
                                [--sketch 60|300|1500] [--limit STROKES] [--json FILE]

A person (person.py) types the same stretches in the same rhythm each time; an offer that is right
is accepted, so the session depends on the model and, through the server, on how fast it is. Twice:

* through a real server over stdio, in real time: some servers that have just been started open the
  sketch and are asked at once, or after a rest; then one more is typed at;
* in this process, each keystroke after the answer to the one before, without a debounce: what the
  engine tells of tokens, and llama.cpp alone on a prompt of the same size before and after.

`--speed` shortens pauses, down to half a second, and never the time between two keys of a burst. A
whole run takes five to eight minutes. Machines are noisy: compare ratios within one run.

Not covered: saving (a build would run beside), several documents, completion popups.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import platform
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from statistics import mean
from typing import Any

from benchmarks.typing import editor, in_process
from benchmarks.typing.figures import (
    Asked,
    as_data,
    decoding_figures,
    quantiles,
    typing_figures,
)
from benchmarks.typing.memory import resident
from benchmarks.typing.person import Person
from benchmarks.typing.sketches import Sketch, all_sketches
from benchmarks.typing.table import print_report
from codegen.engine import Engine
from codegen.errors import ModelError
from codegen.models.llama_model import LlamaModel, load_model
from codegen.project.board import find_board
from codegen.project.project import load_project
from codegen.validation.check import check_project
from codegen.validation.depth import Depth, Scope

_INTO_THE_LINE = 6  # strokes before the first completion is asked for
_REST = 1.5  # seconds from opening a file to the first completion, unless asked at once


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, print a table, and write the JSON."""
    options = _parser().parse_args(arguments)
    try:
        model = load_model(options.model)
    except ModelError as error:
        print(error, file=sys.stderr)
        sys.exit(2)
    sketches = [s for s in all_sketches() if options.sketch in (None, s.lines)]
    report: dict[str, Any] = {"conditions": _conditions(model.name, options), "sketches": {}}
    typed: dict[str, list[Asked]] = {"server": [], "engine": []}
    opened: dict[str, list[Asked]] = {"at_once": [], "rested": []}
    if options.checks:
        _fill_cache(sketches)
    if options.through != "engine":
        model.close()
        for sketch in sketches:
            figures, asked, first = asyncio.run(_through_server(sketch, options))
            report["sketches"][str(sketch.lines)] = {"server": figures}
            typed["server"] += asked
            for how, each in first.items():
                opened[how] += each
        model = load_model(options.model)
    if options.through != "server":
        for sketch in sketches:
            figures, asked = _through_engine(model, sketch, options)
            report["sketches"].setdefault(str(sketch.lines), {})["engine"] = figures
            typed["engine"] += asked
    model.close()
    report["conditions"]["load_after"] = os.getloadavg()
    report["all"] = _of_all(typed, opened, report["sketches"])
    print_report(report)
    if options.json:
        options.json.write_text(json.dumps(report, indent=1) + "\n", "utf-8")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="benchmarks.typing", description=__doc__.partition("\n")[0]
    )
    parser.add_argument("--model", help="as `pinwright --model` takes it; else the default")
    parser.add_argument("--checks", action=argparse.BooleanOptionalAction, default=True)
    parser.add_argument("--sketch", type=int, choices=[s.lines for s in all_sketches()])
    parser.add_argument("--limit", type=int, help="strokes in each session at most")
    parser.add_argument("--opens", type=int, default=2, help="fresh servers of each kind a sketch")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--speed", type=float, default=1.0, help="2 halves the pauses")
    parser.add_argument("--json", type=Path)
    way = parser.add_mutually_exclusive_group()
    for name in ("engine", "server"):
        way.add_argument(
            f"--{name}", dest="through", action="store_const", const=name, help=f"{name} alone"
        )
    return parser


def _tell(what: str) -> None:
    """Says how far the run is."""
    print(f"-- {what}", file=sys.stderr, flush=True)


def _conditions(model: str, options: argparse.Namespace) -> dict[str, Any]:
    return {
        "model": model,
        "checks": options.checks,
        "seed": options.seed,
        "speed": options.speed,
        "limit": options.limit,
        "machine": f"{platform.machine()}, {os.cpu_count()} cores, {platform.python_version()}",
        "load_before": os.getloadavg(),
    }


def _fill_cache(sketches: Sequence[Sketch]) -> None:
    """Have what a check keeps on disk ready, as on any day but the first."""
    with tempfile.TemporaryDirectory() as folder:
        for sketch in sketches:
            path = _place(folder, sketch)
            path.write_text(sketch.text, "utf-8")
            board = find_board(sketch.board)
            check_project(load_project(path), board=board, depth=Depth.FAST, scope=Scope.FILE)


async def _through_server(
    sketch: Sketch, options: argparse.Namespace
) -> tuple[dict[str, Any], list[Asked], dict[str, list[Asked]]]:
    """The figures of a sketch typed in an editor, and the requests behind them."""
    setting = editor.Setting(options.model, sketch.board, options.checks)
    first: dict[str, list[Asked]] = {"at_once": [], "rested": []}
    starts: list[tuple[float, float]] = []
    with tempfile.TemporaryDirectory() as folder:
        path = _place(folder, sketch)
        for number in range(options.opens):
            _tell(f"{sketch.lines} lines: opening the file, {number + 1} of {options.opens}")
            for how, rest in (("at_once", 0.0), ("rested", _REST)):
                person = Person(sketch.text, seed=options.seed + number)
                for _ in range(_INTO_THE_LINE):
                    person.next_stroke()
                path.write_text(person.text, "utf-8")
                async with editor.running(setting) as server:
                    asked = await editor.first_completion(server, path, person, rest=rest)
                    first[how].append(asked)
                    starts.append((server.initialized_after, server.ready_after))
        person = Person(sketch.text, seed=options.seed)
        path.write_text(person.text, "utf-8")
        _tell(f"{sketch.lines} lines: typing in the editor")
        async with editor.running(setting) as server:
            starts.append((server.initialized_after, server.ready_after))
            ready = resident(server.pid)
            requests = await editor.type_sketch(
                server, path, person, speed=options.speed, limit=options.limit
            )
            after = resident(server.pid)
    figures = {
        "first": {how: quantiles(a.seconds for a in each) for how, each in first.items()},
        "typing": typing_figures(requests),
        "memory": {"ready": ready, "after": after},
        "start": {
            "initialized": quantiles(a for a, _ in starts),
            "ready": quantiles(b for _, b in starts),
        },
        "finished": person.is_done,
        "requests": [as_data(each) for each in requests],
    }
    return figures, requests, first


def _through_engine(
    model: LlamaModel, sketch: Sketch, options: argparse.Namespace
) -> tuple[dict[str, Any], list[Asked]]:
    """The figures of a sketch typed at the engine, llama.cpp's own before and after."""
    person = Person(sketch.text, seed=options.seed)
    size = in_process.prompt_size(model, person, board=sketch.board)
    _tell(f"{sketch.lines} lines: llama.cpp alone with {size} tokens")
    plain = [in_process.plain_loop(model, sketch.text, prompt_tokens=size)]
    _tell(f"{sketch.lines} lines: typing at the engine")
    with tempfile.TemporaryDirectory() as folder:
        requests = in_process.type_sketch(
            Engine(model),  # which knows no document yet
            _place(folder, sketch),
            person,
            board=sketch.board,
            checks=options.checks,
            limit=options.limit,
        )
    plain.append(in_process.plain_loop(model, sketch.text, prompt_tokens=size))
    figures = {
        "typing": typing_figures(requests),
        "decoding": decoding_figures(requests),
        "plain": [asdict(each) for each in plain],
        "finished": person.is_done,
        "requests": [as_data(each) for each in requests],
    }
    return figures, requests


def _of_all(
    typed: dict[str, list[Asked]], opened: dict[str, list[Asked]], sketches: dict[str, Any]
) -> dict[str, Any]:
    """The figures over all sketches together."""
    found: dict[str, Any] = {}
    servers = [each["server"] for each in sketches.values() if "server" in each]
    engines = [each["engine"] for each in sketches.values() if "engine" in each]
    if servers:
        found["server"] = {
            "first": {how: quantiles(a.seconds for a in each) for how, each in opened.items()},
            "typing": typing_figures(typed["server"]),
            "memory": {
                when: {
                    name: max(s["memory"][when].get(name, 0.0) for s in servers)
                    for name in servers[0]["memory"][when]
                }
                for when in ("ready", "after")
            },
            "start": {
                name: {"p50": mean(s["start"][name]["p50"] for s in servers)}
                for name in ("initialized", "ready")
            },
        }
    if engines:
        plain = [each for e in engines for each in e["plain"]]
        found["engine"] = {
            "typing": typing_figures(typed["engine"]),
            "decoding": decoding_figures(typed["engine"]),
            "plain": [{name: mean(p[name] for p in plain) for name in plain[0]}],
        }
    return found


def _place(folder: str, sketch: Sketch) -> Path:
    path = Path(folder) / sketch.name / f"{sketch.name}.ino"
    path.parent.mkdir(exist_ok=True)
    return path


if __name__ == "__main__":
    main()
