"""What a run that teaches an adapter takes: tokens, FLOP, seconds and memory."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.training.adapter_request import AdapterRequest
from codegen.training.configs import ModelConfig
from codegen.training.estimate import Estimate
from codegen.training.lessons import Lessons
from codegen.training.machine import cpu_peak, has_amx

_UTILISATION = 0.55  # of the peak of a CPU, measured: norms and attention take the rest
_TOKENS_A_TREE = 960  # with the chats that come beside it
_SECONDS_A_TREE = 0.15


def adapter_estimates(
    order: AdapterRequest, config: ModelConfig, lessons: Lessons | None
) -> list[Estimate]:
    """What the stages take; `config` is that of the base, `lessons` are the rows if there are."""
    tokens = lessons.tokens if lessons else order.trees * _TOKENS_A_TREE
    work = f"{order.trees:,} windows of the corpus and requests"
    came = f"{lessons.examples:,} examples in {len(lessons.taught):,} rows" if lessons else None
    made = Estimate("rows", work, order.trees * _SECONDS_A_TREE, tokens, came=came)
    flop = _flop_per_token(config, order)
    speed = cpu_peak(halves=has_amx()) * _UTILISATION / flop
    a_step = order.rows * order.length
    if order.steps is not None:
        seen = order.steps * a_step
    else:
        assert order.minutes is not None  # noqa: S101 - as AdapterRun sees to
        seen = int(order.minutes * 60 * speed)
    state = _adapter_parameters(config, order) * 4 * 5
    memory = 4 * config.parameters + state + _activations(config, order)
    work = (
        f"{_adapter_parameters(config, order) / 1e6:.1f} M weights beside "
        f"{config.parameters / 1e6:.0f} M, {seen // a_step:,} steps, "
        f"{seen / max(tokens, 1):.1f} times all rows, {speed:,.0f} tokens a second, "
        f"{memory / 1e9:.1f} GB of memory"
    )
    return [made, Estimate("train", work, seen / speed, seen, seen * flop)]


def _adapted_layers(config: ModelConfig, order: AdapterRequest) -> int:
    return config.layers - int(config.layers * order.frozen)


def _shapes(config: ModelConfig) -> Iterator[tuple[int, int]]:
    """The matrices of a layer: out, in."""
    width, size = config.width, config.head_size
    yield from (
        (config.heads * size, width),
        (config.kv_heads * size, width),
        (config.kv_heads * size, width),
        (width, config.heads * size),
        (config.hidden, width),
        (config.hidden, width),
        (width, config.hidden),
    )


def _adapter_parameters(config: ModelConfig, order: AdapterRequest) -> int:
    a_layer = sum(order.rank * (out + into) for out, into in _shapes(config))
    return a_layer * _adapted_layers(config, order)


def _flop_per_token(config: ModelConfig, order: AdapterRequest) -> float:
    """2 for each weight forwards, 2 back where there is a way back, 6 for the adapter's; the
    output layer for about every fifth token.
    """
    a_layer = config.layer_parameters / config.layers
    passes = 2 * config.layers + 2 * _adapted_layers(config, order)
    output = 4 * config.vocabulary * config.width / 5
    return passes * a_layer + 6.0 * _adapter_parameters(config, order) + output


def _activations(config: ModelConfig, order: AdapterRequest) -> float:
    """Bytes that the adapted layers keep for the way back, and the logits."""
    a_token = 4 * (12 * config.width + 5 * config.hidden) * _adapted_layers(config, order)
    return order.micro * order.length * (a_token + 3 * 4 * config.vocabulary / 4)
