"""`pinwright validate`: what the compiler and the simulator say of files."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

import click

from codegen.errors import UsageError
from codegen.project.files import Project
from codegen.types import Report, Rung
from codegen.validation.depth import Depth
from lsp_server import json_output, output
from lsp_server.interruption import interruptible
from lsp_server.options import BOARD, ENV, JSON, SIMULATE, TRUST, parse_time, spinner


@click.command()
@click.argument(
    "files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path)
)
@BOARD
@ENV
@TRUST
@click.option("--timeout", type=click.FloatRange(1, 3600), default=60.0, show_default=True)
@click.option(
    "--core", metavar="VERSION", help="The Arduino core to check against: 2.0.17, 3.3, ..."
)
@click.option(
    "--fast", is_flag=True, help="Only compile: no linking, no sizes, a tenth of the time."
)
@SIMULATE
@click.option(
    "--vcd",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write what the simulated pins did as a file for a waveform viewer.",
)
@JSON
def validate(
    *,
    files: Sequence[Path],
    board: str | None,
    env: str | None,
    trusted: tuple[str, ...],
    timeout: float,
    core: str | None,
    fast: bool,
    simulate: str | None,
    vcd: Path | None,
    as_json: bool,
) -> int:
    """Build the projects that the files belong to with PlatformIO and print the diagnostics."""
    from codegen.project.resolved_board import resolve_board
    from codegen.validation.check import check_project

    if math.isnan(timeout):
        raise UsageError("--timeout wants a number of seconds")
    if fast and simulate is not None:
        raise UsageError("--fast and --simulate cannot go together: only what is linked can run")
    depth = Depth.FAST if fast else Depth.BUILD if simulate is None else Depth.SIMULATE
    simulated = parse_time("2s" if simulate is None else simulate)
    if vcd is not None and simulate is None:
        raise UsageError("--vcd needs --simulate")
    projects = _projects(files, board=board, environment=env, trusted=trusted)
    if vcd is not None and len(projects) > 1:
        raise UsageError(f"--vcd writes the pins of one program, not of {len(projects)}")
    reports: list[Report] = []
    with spinner() as tell, interruptible() as stop:
        for path, project in projects:
            target = resolve_board(explicit=board, path=path, environment=env).board
            report = check_project(
                project,
                board=target,
                depth=depth,
                core=core,
                seconds=timeout,
                simulated_seconds=simulated,
                stop=stop,
                progress=tell,
            )
            reports.append(report)
            if vcd is not None and report.simulation is not None:
                vcd.write_text(report.simulation.vcd, "ascii")
    if as_json:
        json_output.print_json(json_output.validate_json(reports))
    else:
        output.print_validated(reports)
    return _status(reports, depth)


def _projects(
    files: Sequence[Path],
    *,
    board: str | None,
    environment: str | None,
    trusted: Sequence[str],
) -> list[tuple[Path, Project]]:
    """The projects that the files belong to, once each, with the file that was named first."""
    from codegen.project.build_settings import require_decided
    from codegen.project.project import load_project

    projects: dict[object, tuple[Path, Project]] = {}
    for path in files:
        project = load_project(path, environment=environment, board=board, trusted=trusted)
        require_decided(project.settings)
        projects.setdefault((project.kind, project.root, project.files), (path, project))
    return list(projects.values())


def _status(reports: Sequence[Report], depth: Depth) -> int:
    """1 with errors, 4 where what was asked for could not be checked."""
    if any(report.errors for report in reports):
        return 1
    if depth is Depth.SIMULATE:
        return 0 if all(report.rung is Rung.BEHAVES for report in reports) else 4
    return 0 if any(report.checked for report in reports) else 4
