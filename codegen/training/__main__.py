"""The stages on a bare machine: `python -m codegen.training encode|train|adapt ...`.

What `pinwright train` calls as functions; torchrun starts it as a module.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from codegen.errors import UsageError
from codegen.training.configs import CONFIG_NAMES, find_config


def main(argv: Sequence[str] | None = None) -> int:
    """Run one stage; a mistake is one line on stderr and status 2."""
    arguments = _parser().parse_args(argv)
    try:
        return int(arguments.stage(arguments))
    except UsageError as error:
        sys.stderr.write(f"error: {error}\n")
        return 2


def _encode(arguments: argparse.Namespace) -> int:
    from codegen.training.encode import encode

    encode(
        arguments.records,
        arguments.tokenizer,
        arguments.out,
        config=find_config(arguments.config),
        passes=arguments.passes,
        workers=arguments.workers,
        tell=lambda done: _say(asdict(done)),
    )
    return 0


def _train(arguments: argparse.Namespace) -> int:
    from codegen.training.plan import Plan
    from codegen.training.schedule import recipe_of
    from codegen.training.train import train

    chosen = {
        name: value
        for name in Plan.__dataclass_fields__
        if (value := getattr(arguments, name, None)) is not None and name != "config"
    }
    if arguments.breadth is not None:
        chosen["recipe"] = recipe_of(arguments.breadth)
    train(Plan(config=find_config(arguments.config), **chosen), tell=_say)
    return 0


def _adapt(arguments: argparse.Namespace) -> int:
    from codegen.training.adapter_request import AdapterRequest
    from codegen.training.adapter_run import AdapterRun

    chosen = {
        name: value
        for name in AdapterRequest.__dataclass_fields__
        if (value := getattr(arguments, name, None)) is not None
    }
    came = AdapterRun(AdapterRequest(**chosen), tell=_say).run()
    _say({"outcome": asdict(came)})
    return 0


def _say(entry: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(entry) + "\n")
    sys.stdout.flush()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m codegen.training")
    stages = parser.add_subparsers(required=True)
    encode = stages.add_parser("encode", help="records to rows")
    encode.set_defaults(stage=_encode)
    encode.add_argument("--records", type=Path, required=True)
    encode.add_argument("--tokenizer", type=Path, required=True)
    encode.add_argument("--passes", type=int, default=4)
    encode.add_argument("--workers", type=int, default=1)
    train = stages.add_parser("train", help="rows to weights")
    train.set_defaults(stage=_train)
    train.add_argument("--rows", type=Path, required=True)
    train.add_argument("--start", type=Path)
    for name in ("steps", "batch", "micro", "seed", "evaluate-every", "evaluated-rows"):
        train.add_argument(f"--{name}", type=int)
    for name in (
        "minutes",
        "matrix-rate",
        "other-rate",
        "weight-decay",
        "breadth",
        "keep-every-seconds",
    ):
        train.add_argument(f"--{name}", type=float)
    train.add_argument("--fp32", dest="halves", action="store_false", help="no bf16 anywhere")
    adapt = stages.add_parser("adapt", help="rows to an adapter")
    adapt.set_defaults(stage=_adapt)
    adapt.add_argument("--base", type=Path, required=True)
    adapt.add_argument("--out", type=Path, required=True, help="where rows.jsonl is already")
    for name in ("steps", "rows", "micro", "rank", "seed", "evaluate-every"):
        adapt.add_argument(f"--{name}", type=int)
    for name in ("minutes", "rate", "frozen", "keep-every"):
        adapt.add_argument(f"--{name}", type=float)
    for stage in (encode, train):
        stage.add_argument("--config", choices=CONFIG_NAMES, required=True)
        stage.add_argument("--out", type=Path, required=True)
    return parser


if __name__ == "__main__":
    sys.exit(main())
