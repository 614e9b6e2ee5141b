"""What a verdict costs through Python: alone, beside a busy thread, and in memory over time.

Whatever takes a millisecond is measured as the best of three, since the machine has other work.
"""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benchmarks.recognizer.oracle import parses
from benchmarks.recognizer.pieces import pieces, spellings
from benchmarks.recognizer.replay import readable
from benchmarks.recognizer.report import Figure, percentiles
from benchmarks.recognizer.sources import LANGUAGES, sources
from grammars import LimitError, Recognizer
from grammars._core import State
from grammars.opening import Checkpoints

CURSORS = 400  # of each language, one in a file
STEPS = 12  # places after each cursor, a true token apart
WILD_PIECES = 12  # candidates at each place, beside the true one
SUFFIX = 200  # bytes
ADVANCES = 3_000_000  # some 75,000 completions: a week of a fast typist
LARGEST = 60_000
EDITED_LINES = 2_000


@dataclass(frozen=True, slots=True)
class Place:
    """A cursor in a real file: the state there, what may be tried, what stands after it."""

    state: State
    candidates: tuple[bytes, ...]
    suffix: bytes


def measure(files: int, seed: int) -> Iterator[Figure]:
    """Times of every language, then an edit, then memory."""
    for language in LANGUAGES:
        places, prefix = _places(language, files, seed)
        alone = _candidate_times(places)
        with _busy_thread():
            beside = _candidate_times(places)
        target = "p50 <= 5 us, p99 <= 50 us"
        yield Figure(f"cost, {language}: a candidate", _us(alone), target)
        yield Figure(f"cost, {language}: a candidate, beside a busy thread", _us(beside), target)
        yield Figure(f"cost, {language}: a candidate in check_many", _us(_batch_times(places)))
        yield Figure(
            f"cost, {language}: a suffix of {SUFFIX} bytes",
            percentiles(_suffix_times(places), 0.5, 0.99, unit="us"),
        )
        yield Figure(
            f"cost, {language}: a KB of the prefix, file by file",
            percentiles(prefix, 0.5, 0.9, 0.99, unit="ms"),
            "<= 0.2 ms",
        )
        whole = _long_text(language, files, seed)
        for label, step in (("a space typed", _type), ("a jump back from the end", _jump)):
            yield Figure(
                f"cost, {language}: {label} in {len(whole.splitlines()):,} lines",
                percentiles(_edit_times(language, whole, step, seed), 0.5, 0.99, unit="ms"),
                "<= 1 ms",
            )
    yield from _memory(files, seed)


def _places(language: str, files: int, seed: int) -> tuple[list[Place], list[float]]:
    """The places, and the milliseconds per KB that it took to get to each cursor."""
    chance = random.Random(seed)
    vocabulary = [piece for piece in spellings() if piece]
    places: list[Place] = []
    prefix: list[float] = []
    for source in sources(language, count=files, seed=seed):
        text = readable(source)
        if text is None or len(text) > LARGEST or not parses(language, source.text):
            continue
        cut = chance.randrange(len(text) + 1)
        before = text[:cut].encode()
        start = Recognizer(language).start()
        state = start.advance(before)
        if len(before) >= 1024:
            prefix.append(_best(partial(start.advance, before)) * 1e3 / (len(before) / 1024))
        suffix = text[cut:].encode()
        for piece in pieces(text[cut : cut + 10 * STEPS])[:STEPS]:
            if state is None:
                break  # a false refusal, which `replay` counts
            candidates = (piece, *chance.choices(vocabulary, k=WILD_PIECES))
            places.append(Place(state, candidates, suffix[:SUFFIX]))
            state, suffix = state.advance(piece), suffix[len(piece) :]
        if len(prefix) >= CURSORS:
            break
    return places, prefix


def _candidate_times(places: list[Place]) -> list[float]:
    """Microseconds of each `advance`, the state that it makes and its release included."""
    times = []
    for place in places:
        for candidate in place.candidates:
            began = time.perf_counter_ns()
            place.state.advance(candidate)
            times.append((time.perf_counter_ns() - began) / 1e3)
    return times


def _batch_times(places: list[Place]) -> list[float]:
    times = []
    for place in places:
        began = time.perf_counter_ns()
        place.state.check_many(place.candidates)
        times.append((time.perf_counter_ns() - began) / 1e3 / len(place.candidates))
    return times


def _suffix_times(places: list[Place]) -> list[float]:
    times = []
    for place in places:
        began = time.perf_counter_ns()
        place.state.can_end(place.suffix, SUFFIX)
        times.append((time.perf_counter_ns() - began) / 1e3)
    return times


def _long_text(language: str, files: int, seed: int) -> bytes:
    """Files that parse together, until they have lines enough."""
    whole = b""
    for source in sources(language, count=files, seed=seed):
        joined = whole + source.text.rstrip() + b"\n"
        if readable(source) is not None and parses(language, joined):
            whole = joined
        if whole.count(b"\n") >= EDITED_LINES:
            break
    return whole


def _edit_times(
    language: str, whole: bytes, step: Callable[[Checkpoints, bytes, int], float], seed: int
) -> list[float]:
    """Milliseconds of a step to a cursor in the second half of the text."""
    chance = random.Random(seed)
    checkpoints = Checkpoints(language)
    cuts = [chance.randrange(len(whole) // 2, len(whole)) for _ in range(200)]
    return [min(step(checkpoints, whole, cut) for _ in range(3)) * 1e3 for cut in cuts]


def _type(checkpoints: Checkpoints, whole: bytes, cut: int) -> float:
    """Seconds to the state behind a space, the state before it being known."""
    checkpoints.open(whole, cut)
    return _seconds(partial(checkpoints.open, whole[:cut] + b" " + whole[cut:], cut + 1))


def _jump(checkpoints: Checkpoints, whole: bytes, cut: int) -> float:
    """Seconds to the state at the cut, the one at the end being known."""
    checkpoints.open(whole)
    return _seconds(partial(checkpoints.open, whole, cut))


def _memory(files: int, seed: int) -> Iterator[Figure]:
    """Advances by the million at ever new places; once every text was seen, nothing may grow."""
    language = "arduino"
    recognizer = Recognizer(language)
    texts = [s.text for s in sources(language, count=files, seed=seed) if len(s.text) < LARGEST]
    for text in texts:
        _go(recognizer, text)
    chance = random.Random(seed)
    done = 0
    used: list[tuple[int, int]] = []  # bytes of states, KB of the process
    while done < ADVANCES:
        text = chance.choice(texts)
        cut = chance.randrange(len(text))
        state = _go(recognizer, text[:cut])
        for at in range(cut, min(cut + 2_000, len(text)), 4):
            if state is None:
                break
            state.advance(b") ")
            state = state.advance(text[at : at + 4])
            done += 2
        used.append((recognizer.usage()["bytes"], _resident()))
    tenth = len(used) // 10
    (first, first_resident), (last, last_resident) = (
        (max(size for size, _ in part), max(size for _, size in part))
        for part in (used[:tenth], used[-tenth:])
    )
    yield Figure(
        f"cost: memory over {done:,} advances, at most in the first and in the last tenth",
        f"states {first / 1024:,.0f} and {last / 1024:,.0f} KB, "
        f"process {first_resident / 1024:,.0f} and {last_resident / 1024:,.0f} MB",
        "does not grow",
    )


def _go(recognizer: Recognizer, text: bytes) -> State | None:
    try:
        return recognizer.start().advance(text)
    except LimitError:
        return None


def _resident() -> int:
    """KB of this process in memory; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0
    line = next(x for x in status.read_text().splitlines() if x.startswith("VmRSS"))
    return int(line.split()[1])


@contextmanager
def _busy_thread() -> Iterator[None]:
    """Another thread that computes in Python the whole time."""
    stop = threading.Event()

    def compute() -> None:
        number = 1
        while not stop.is_set():
            number = number * 31 % 1_000_003

    thread = threading.Thread(target=compute)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()


def _seconds(call: Callable[[], object]) -> float:
    began = time.perf_counter()
    call()
    return time.perf_counter() - began


def _best(call: Callable[[], object]) -> float:
    """Seconds of the fastest of three calls."""
    return min(_seconds(call) for _ in range(3))


def _us(times: list[float]) -> str:
    return percentiles(times, 0.5, 0.99, unit="us")
