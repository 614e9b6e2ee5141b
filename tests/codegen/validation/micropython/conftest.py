"""The stubs of the boards that are asked for here, fetched once for all runs."""

from dataclasses import astuple
from pathlib import Path

import pytest

from codegen.project.board import find_board
from codegen.validation.micropython.ports import port_of
from codegen.validation.micropython.stubs import fetch_stubs

BOARDS = ("esp32dev", "esp32-s3-devkitc-1", "rpipico", "rpipicow", "nodemcuv2")


@pytest.fixture(scope="session", autouse=True)
def stubs(shared_cache: Path) -> None:
    """The user's own cache keeps them: they change with ports.toml only."""
    ports = [port_of(find_board(board)) for board in BOARDS]
    kept = {folder for port in ports if port for folder in astuple(fetch_stubs(port))}
    (shared_cache / "stubs").mkdir(exist_ok=True)
    for folder in kept:
        (shared_cache / "stubs" / folder.name).symlink_to(folder)
