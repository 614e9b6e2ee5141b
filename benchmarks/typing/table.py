"""The report as a table: a row a figure, a column a sketch, and one for all together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from statistics import mean
from typing import Any

_Row = tuple[str, str, Callable[[Mapping[str, Any]], str]]


def print_report(report: Mapping[str, Any]) -> None:
    """Print what was measured; rows without figures are left out."""
    conditions = report["conditions"]
    checks = "checked" if conditions["checks"] else "unchecked"
    load = " to ".join(f"{conditions[each][0]:.1f}" for each in ("load_before", "load_after"))
    print(f"{conditions['model']}, {checks}; {conditions['machine']}; load {load}")
    columns = {f"{lines} lines": each for lines, each in report["sketches"].items()}
    columns["all"] = report["all"]
    print(f"{'':52}" + "".join(f"{name:>22}" for name in columns))
    for way, rows in (("server", _SERVER), ("engine", _ENGINE)):
        if way not in report["all"]:
            continue
        for label, value in rows:
            cells = "".join(f"{value(each[way]):>22}" for each in columns.values())
            print(f"{f'{way}: {label}':52}{cells}")


def _ms(times: Mapping[str, Any], *names: str) -> str:
    """Milliseconds, and of how many."""
    if times[names[0]] is None:
        return "-"
    text = " / ".join(f"{times[name] * 1e3:,.0f}" for name in names)
    return f"{text} ({times['count']})" if "count" in times else text


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{share:.1%}"


def _mb(memory: Mapping[str, float]) -> str:
    if not memory:
        return "-"
    return " / ".join(f"{memory.get(name, 0):,.0f}" for name in ("VmRSS", "RssAnon", "RssFile"))


def _rate(number: float | None) -> str:
    return "-" if number is None else f"{number:,.1f}"


def _ratio(figures: Mapping[str, Any]) -> str:
    ours = figures["decoding"]["decoded_tokens_per_second"]
    return "-" if not ours else f"{ours / mean(p['decoded'] for p in figures['plain']):.2f}"


_TYPING: tuple[tuple[str, Callable[[Mapping[str, Any]], str]], ...] = (
    ("after a jump, p50 / p95 ms", lambda f: _ms(f["typing"]["seconds_after_jump"], "p50", "p95")),
    (
        "after an accept, p50 / p95 ms",
        lambda f: _ms(f["typing"]["seconds_after_accept"], "p50", "p95"),
    ),
    ("requests answered with something", lambda f: _percent(f["typing"]["offered_share"])),
    ("answers that are the rest of the line", lambda f: _percent(f["typing"]["true_share"])),
    (
        "  of those with something",
        lambda f: _percent(f["typing"]["true_share_of_offered"]),
    ),
    (
        "offers taken (characters)",
        lambda f: f"{f['typing']['taken']} ({f['typing']['taken_characters']})",
    ),
)
_SERVER: tuple[tuple[str, Callable[[Mapping[str, Any]], str]], ...] = (
    (
        "start to initialized, p50 ms",
        lambda f: _ms({"p50": f["start"]["initialized"]["p50"]}, "p50"),
    ),
    ("start to model loaded, p50 ms", lambda f: _ms({"p50": f["start"]["ready"]["p50"]}, "p50")),
    ("first completion, asked at once, p50 ms", lambda f: _ms(f["first"]["at_once"], "p50")),
    ("first completion, after a rest, p50 ms", lambda f: _ms(f["first"]["rested"], "p50")),
    (
        "key to answer, pauses, p50 / p95 ms",
        lambda f: _ms(f["typing"]["seconds"], "p50", "p95"),
    ),
    (
        "key to answer, in time in bursts, p50 / p95 ms",
        lambda f: _ms(f["typing"]["seconds_in_bursts"], "p50", "p95"),
    ),
    *_TYPING,
    (
        "requests superseded",
        lambda f: f"{f['typing']['superseded']} of {f['typing']['requests']}",
    ),
    ("not answered in five seconds", lambda f: str(f["typing"]["lost"])),
    ("resident / anonymous / mapped MB, ready", lambda f: _mb(f["memory"]["ready"])),
    ("the same after typing", lambda f: _mb(f["memory"]["after"])),
)
_ENGINE: tuple[tuple[str, Callable[[Mapping[str, Any]], str]], ...] = (
    (
        "first, cold, ms",
        lambda f: ", ".join(f"{each * 1e3:,.0f}" for each in f["typing"]["first_seconds"]),
    ),
    ("key to answer, p50 / p95 ms", lambda f: _ms(f["typing"]["seconds"], "p50", "p95")),
    *_TYPING,
    (
        "prompt tokens found in the cache, all drafts",
        lambda f: _percent(f["decoding"]["prompt_tokens_found"]),
    ),
    (
        "tokens in a prompt, where typing begins",
        lambda f: f"{mean(p['prompt_tokens'] for p in f['plain']):,.0f}",
    ),
    ("decoded tokens a request", lambda f: _rate(f["decoding"]["decoded_tokens_per_request"])),
    ("decoded tokens/s", lambda f: _rate(f["decoding"]["decoded_tokens_per_second"])),
    ("llama.cpp alone, tokens/s", lambda f: _rate(mean(p["decoded"] for p in f["plain"]))),
    ("the same for prompts", lambda f: _rate(mean(p["prompt"] for p in f["plain"]))),
    ("decoded tokens/s to llama.cpp's", _ratio),
    ("the prompt's share of drafting", lambda f: _percent(f["decoding"]["prompt_share"])),
    ("the constraint's share of drafting", lambda f: _percent(f["decoding"]["constraint_share"])),
)
