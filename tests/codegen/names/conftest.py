"""The stubs of an ESP32's MicroPython, in the user's own cache: fetched once for all runs."""

import pytest

from codegen.project.board import find_board
from codegen.validation.micropython.ports import port_of
from codegen.validation.micropython.stubs import fetch_stubs


@pytest.fixture(scope="session", autouse=True)
def stubs() -> None:
    """They change with ports.toml only."""
    port = port_of(find_board("esp32dev"))
    assert port is not None
    fetch_stubs(port)
