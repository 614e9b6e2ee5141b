"""What was measured for each request, and the figures computed from many.

The wait for an answer is known only where the person waited for it: in a burst the next key
supersedes what is slow, so the answers that did come there are the quick ones. The times that a
session through the server is judged by are therefore those of the pauses, in which nothing is
superseded (`looked`); the quick ones of the bursts are counted beside them.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from benchmarks.typing.person import Occasion
from codegen.types import DecodeStats


@dataclass(frozen=True, slots=True)
class Asked:
    """One request.

    `seconds` from the stroke to the answer, or to the end of patience if `lost`. `looked`: the
    person waited for the answer. `true`: the offer is the rest of the line; None where nothing is
    wanted there. `taken`: characters.
    """

    occasion: Occasion
    seconds: float
    looked: bool
    superseded: bool = False
    lost: bool = False
    offered: bool = False
    true: bool | None = None
    taken: int = 0
    stats: DecodeStats | None = None


def typing_figures(requests: Sequence[Asked]) -> dict[str, Any]:
    """Times and shares of the requests of a session, the one that opened it apart."""
    warm = [r for r in requests if r.occasion is not Occasion.OPEN]
    answered = [r for r in warm if not r.superseded]
    wanted = [r for r in answered if r.true is not None]
    waited = [r for r in answered if r.looked]
    return {
        "requests": len(warm),
        "superseded": len(warm) - len(answered),
        "lost": sum(r.lost for r in warm),
        "first_seconds": [r.seconds for r in requests if r.occasion is Occasion.OPEN],
        "seconds": quantiles(r.seconds for r in waited),
        "seconds_after_jump": quantiles(r.seconds for r in waited if r.occasion is Occasion.JUMP),
        "seconds_after_accept": quantiles(
            r.seconds for r in waited if r.occasion is Occasion.ACCEPT
        ),
        "seconds_in_bursts": quantiles(r.seconds for r in answered if not r.looked),
        "offered_share": _share(sum(r.offered for r in answered), len(answered)),
        "true_share": _share(sum(bool(r.true) for r in wanted), len(wanted)),
        "true_share_of_offered": _share(
            sum(bool(r.true) for r in wanted), sum(r.offered for r in wanted)
        ),
        "taken": sum(r.taken > 0 for r in requests),
        "taken_characters": sum(r.taken for r in requests),
    }


def decoding_figures(requests: Sequence[Asked]) -> dict[str, Any]:
    """Tokens and shares of time of the requests of which the engine told them, the first apart.

    A request has a prompt for each draft. The constraint's time is a part of the decoding's.
    """
    told = [r.stats for r in requests if r.stats and r.occasion is not Occasion.OPEN]
    total = sum(told, DecodeStats())
    drafting = total.prompt_seconds + total.decode_seconds
    return {
        "prompt_tokens_found": _share(total.reused_tokens, total.prompt_tokens),
        "decoded_tokens_per_second": _share(total.decoded_tokens, total.decode_seconds),
        "decoded_tokens_per_request": _share(total.decoded_tokens, len(told)),
        "constraint_share": _share(total.constraint_seconds, drafting),
        "prompt_share": _share(total.prompt_seconds, drafting),
    }


def quantiles(seconds: Iterable[float]) -> dict[str, float | int | None]:
    """The median, the 95th percentile and how many there are."""
    times = sorted(seconds)
    if not times:
        return {"p50": None, "p95": None, "count": 0}
    p95 = times[min(len(times) - 1, int(0.95 * len(times)))]
    return {"p50": statistics.median(times), "p95": p95, "count": len(times)}


def as_data(request: Asked) -> dict[str, Any]:
    """One request for the JSON."""
    return asdict(request)


def _share(part: float, whole: float) -> float | None:
    return part / whole if whole else None
