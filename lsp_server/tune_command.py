"""`pinwright tune`: an adapter from the user's own code, and the mean of several."""

from __future__ import annotations

import os
from pathlib import Path

import click

from codegen.errors import UsageError
from lsp_server.bars import Bars
from lsp_server.estimates import print_estimates
from lsp_server.extras import DefaultGroup, extra
from lsp_server.options import adapter_to_go_on_from, base_file


def _found(_context: click.Context, _parameter: click.Parameter, base: str | None) -> Path:
    """The base that is named, or the model in use."""
    return base_file(base)


_PACKAGES = ("torch", "gguf")
_FILE = click.Path(path_type=Path, dir_okay=False)
_BASE = click.option(
    "--base",
    metavar="NAME|FILE.gguf|DIR",
    callback=_found,
    help="A name of `pinwright model list` or a GGUF file; the model in use by default. To tune "
    "alone, also a folder with a Hugging Face checkpoint.",
)
_ADDRESS = click.option("--address", metavar="HOST:PORT", required=True)
_ADAPTER_OUT = click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    default=Path("adapter.gguf"),
    show_default=True,
    help="The adapter's file.",
)


@click.group(cls=DefaultGroup)
def tune() -> None:
    """Teach the model your code: `tune DIR` writes an adapter, alone or together with others."""


@tune.command("main", hidden=True)
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@_BASE
@_ADAPTER_OUT
@click.option(
    "--on",
    metavar="FILE.gguf|none",
    help="An adapter to go on from; what comes out is used in its place. By default the one that "
    "comes with the model.",
)
@click.option("--minutes", type=click.FloatRange(0.05, 1e4), default=5.0, show_default=True)
@click.option("--seed", type=click.IntRange(0), default=0, show_default=True)
@click.option("--explain", is_flag=True, help="Only say what it will take: tokens, FLOP, minutes.")
def main(
    *,
    folder: Path,
    base: Path,
    out: Path,
    on: str | None,
    minutes: float,
    seed: int,
    explain: bool,
) -> int:
    """Write an adapter taught by the code in DIR; nothing leaves this machine."""
    # Threads that spin while they wait hardly advance beside other work; read once, with torch.
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")
    with extra("train", _PACKAGES):
        from codegen.training.tune import expected, tune

        if explain:
            print_estimates([expected(folder, base=base, minutes=minutes, seed=seed)])
            return 0
        with Bars() as bars:
            bars.begin("tune", 1)
            tuned = tune(
                folder,
                base=base,
                out=out,
                start=adapter_to_go_on_from(on, base),
                minutes=minutes,
                seed=seed,
                tell=bars.describe,
            )
            bars.advance()
    click.echo(
        f"{out}: {tuned.files} files, {tuned.steps} steps in {tuned.seconds / 60:.1f} minutes; "
        f"held-out loss {tuned.before:.3f} before, {tuned.after:.3f} after"
    )
    return 0


@tune.command()
@click.argument(
    "adapters", nargs=-1, required=True, type=click.Path(path_type=Path, dir_okay=False)
)
@click.option("--weights", metavar="W,W,...", help="How much each counts; equal by default.")
@_ADAPTER_OUT
def merge(*, adapters: tuple[Path, ...], weights: str | None, out: Path) -> int:
    """Average the adapters of several people; their code stays where it is."""
    shares = _shares(weights, len(adapters))
    with extra("train", _PACKAGES):
        from codegen.training.lora import load_adapter, merged, save_adapter

        mean = merged([load_adapter(path) for path in adapters], shares)
        save_adapter(out, mean, name=" and ".join(path.stem for path in adapters))
    click.echo(f"{out}: the mean of {len(adapters)} adapters")
    return 0


@tune.command()
@_BASE
@_ADDRESS
@_ADAPTER_OUT
@click.option("--people", type=click.IntRange(1), required=True, help="How many take part.")
@click.option("--rounds", type=click.IntRange(1), default=5, show_default=True)
@click.option(
    "--certificate",
    type=(_FILE, _FILE, _FILE),
    metavar="CA CERT KEY",
    help="PEM files; without them only this machine is served.",
)
def call(
    *,
    base: Path,
    address: str,
    out: Path,
    people: int,
    rounds: int,
    certificate: tuple[Path, Path, Path] | None,
) -> int:
    """Have several people teach one adapter, each with code that stays on their machine."""
    with extra("train", _PACKAGES):
        from codegen.training.federated import Agreement
        from codegen.training.flower import Certificates, host_rounds

        with Bars() as bars:
            bars.begin("tune together", 1)
            together = host_rounds(
                base,
                out=out,
                people=people,
                address=address,
                agreement=Agreement(rounds=rounds),
                certificates=Certificates(*certificate) if certificate else None,
                tell=bars.describe,
            )
            bars.advance()
    losses = ", ".join(f"{loss:.3f}" for loss in together.losses)
    click.echo(f"{out}: {people} people, {rounds} rounds; held-out loss {losses}")
    return 0


@tune.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@_BASE
@_ADDRESS
@click.option("--authority", type=_FILE, help="The PEM file of whoever signed the caller's key.")
def join(*, folder: Path, base: Path, address: str, authority: Path | None) -> int:
    """Join a tuning of `tune call`: the code in DIR stays here, and only numbers travel."""
    with extra("train", _PACKAGES):
        from codegen.training.flower import take_part

        take_part(folder, base=base, address=address, authority=authority)
    return 0


def _shares(text: str | None, count: int) -> list[float]:
    if text is None:
        return [1.0] * count
    try:
        shares = [float(each) for each in text.split(",")]
    except ValueError:
        raise UsageError(f"--weights wants numbers with commas between, not {text!r}") from None
    if len(shares) != count:
        raise UsageError(f"--weights has {len(shares)} numbers for {count} adapters")
    return shares
