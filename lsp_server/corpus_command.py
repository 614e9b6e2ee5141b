"""`pinwright corpus`: builds the corpus and checks its licences. One call, the answer printed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from codegen.errors import UsageError
from lsp_server.bars import Bars

if TYPE_CHECKING:
    from firmware_corpus.plan import Place

_ORIGIN = "https://github.com/{repo}"
_MIRROR = click.option(
    "--mirror",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    help="A folder of bare repositories, OWNER+NAME/repo, to read instead of cloning.",
)
_SOURCES = click.option(
    "--sources",
    "listing",
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    help="A list of repositories to use instead of our own sources.toml.",
)


@click.group()
def corpus() -> None:
    """Build what the model learns from, and check its licences."""


@corpus.command()
@_MIRROR
@_SOURCES
@click.option("--only", metavar="FAMILY", help="Only documents of one family: esp-idf, ...")
@click.option("--scheduler", metavar="tcp://HOST:PORT", help="A Dask cluster to run on.")
@click.option("--workers", type=click.IntRange(1), help="Processes on this machine; all cores.")
@click.option(
    "--out", type=click.Path(path_type=Path, file_okay=False), help="Where; the cache by default."
)
@click.option(
    "--report",
    type=click.Path(path_type=Path, file_okay=False),
    help="The folder of REPORT.md and its plots; that of --out by default.",
)
def build(
    *,
    mirror: Path | None,
    listing: Path | None,
    only: str | None,
    scheduler: str | None,
    workers: int | None,
    out: Path | None,
    report: Path | None,
) -> int:
    """Clone or read the sources, clean them, and write shards and a report."""
    from codegen.validation.scratch import cache_folder

    with corpus_errors():
        from firmware_corpus.build import CorpusRequest, build
        from firmware_corpus.evaluation.manifest import all_entries
        from firmware_corpus.families import Family
        from firmware_corpus.report import write_report
        from firmware_corpus.sources import load_sources

        if only is not None and only not in list(Family):
            raise UsageError(f"--only wants one of {', '.join(Family)}, not {only!r}")
        sources = load_sources(listing)
        folder = (out or cache_folder("corpus")).absolute()
        order = CorpusRequest(
            sources=sources.taken,
            place=_place(mirror),
            out=folder,
            only=Family(only) if only else None,
            scheduler=scheduler,
            workers=workers,
            examples=all_entries(),
        )
        with Bars() as bars:
            built = build(order, bars)
        written = write_report(built, sources.taken, sources.left_out, report or folder)
    size = sum(each.bytes for each in built.kept) / 1e6
    click.echo(f"{len(built.kept):,} documents, {size:.1f} MB of text, in {folder / 'shards'}")
    click.echo(f"the report: {written}")
    if built.failures:
        click.echo(f"{len(built.failures)} sources could not be read, see the report", err=True)
    return 0


@corpus.command("check-licences")
@_MIRROR
@_SOURCES
def check_licences(*, mirror: Path | None, listing: Path | None) -> int:
    """Compare each source's licence with what its repository says; exit status 1 if one differs."""
    with corpus_errors():
        from firmware_corpus.licence_check import check_licence
        from firmware_corpus.sources import load_sources

        sources, place = load_sources(listing).taken, _place(mirror)
        wrong = 0
        with Bars() as bars:
            bars.begin("checking licences", len(sources))
            for source in sources:
                finding = check_licence(source, place)
                bars.advance()
                if finding.problem is not None:
                    wrong += 1
                    click.echo(f"{source.repo}: {source.licence}: {finding.problem}")
    click.echo(f"{len(sources) - wrong} of {len(sources)} sources are under the licence listed")
    return 1 if wrong else 0


@corpus.command()
@_MIRROR
@click.option(
    "--draw", is_flag=True, help="First draw new examples from the corpus that was built."
)
def evaluation(*, mirror: Path | None, draw: bool) -> int:
    """Build the evaluation sets dev and test from their manifests and the repositories."""
    from codegen.validation.scratch import cache_folder

    folder = cache_folder("corpus")
    whole = True
    with corpus_errors(), Bars() as bars:
        from firmware_corpus.evaluation.manifest import HELD_OUT, manifest_path
        from firmware_corpus.evaluation.sets import build_set

        if draw:
            from codegen.evaluation.projects import compiles
            from firmware_corpus.evaluation.draw import draw_sets

            draw_sets(folder / "shards", place=_place(mirror), compiles=compiles, watcher=bars)
        for split in HELD_OUT:
            path = build_set(
                manifest_path(split),
                place=_place(mirror),
                folder=folder / "evaluation",
                watcher=bars,
            )
            whole = whole and path is not None
            click.echo(f"{split}: {path or 'not built, repositories are missing'}")
    return 0 if whole else 1


def _place(mirror: Path | None) -> Place:
    from codegen.validation.scratch import cache_folder
    from firmware_corpus.plan import Place

    if mirror is not None:
        return Place(mirror.absolute(), origin=None)
    return Place(cache_folder("corpus") / "clones", origin=_ORIGIN)


@contextmanager
def corpus_errors() -> Iterator[None]:
    """Errors of the builders, and of a missing extra, as the command line's own."""
    try:
        from firmware_corpus.errors import CorpusError

        try:
            yield
        except CorpusError as error:
            raise UsageError(str(error)) from error
    except ModuleNotFoundError as error:
        if error.name in {
            "dask",
            "distributed",
            "datasketch",
            "zstandard",
            "matplotlib",
            "rapidfuzz",
        }:
            raise UsageError(
                "the corpus needs its extra: pip install 'pinwright[corpus]'"
            ) from error
        raise
