"""The stubs are fetched once, whole or not at all; without them the report says what is missing."""

import threading
from pathlib import Path

import pytest

from codegen.errors import Cancelled, UsageError
from codegen.language import Language
from codegen.project.board import all_boards, find_board
from codegen.project.files import Project, ProjectKind, SourceFile
from codegen.types import Rung
from codegen.validation.check import check_project
from codegen.validation.depth import Depth
from codegen.validation.micropython.check import reachable
from codegen.validation.micropython.ports import Port, every_port, port_of
from codegen.validation.micropython.stubs import fetch_stubs, fetch_stubs_again, find_stubs


@pytest.fixture
def port(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Port:
    """A port whose stubs are not here, on a machine whose pip finds no index."""
    monkeypatch.setenv("PINWRIGHT_CACHE", str(tmp_path / "empty"))
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("PIP_EXTRA_INDEX_URL", "")
    monkeypatch.setenv("PIP_RETRIES", "0")  # it would wait for seconds between its tries
    monkeypatch.setenv("PIP_FIND_LINKS", "")
    found = port_of(find_board("rpipicow"))
    assert found is not None
    return found


def test_stubs_that_cannot_be_fetched_are_one_line_and_leave_nothing(port, tmp_path):
    with pytest.raises(UsageError) as refused:
        fetch_stubs(port)
    assert str(refused.value).startswith("micropython-rp2-stubs==1.29.0.post1 not fetched: ERROR:")
    assert "\n" not in str(refused.value)
    assert find_stubs(port) is None
    assert list((tmp_path / "empty" / "stubs").iterdir()) == []


def test_without_stubs_the_names_are_said_to_be_unchecked(port):
    file = SourceFile("main.py", "import machine\nmachine.nothing()\n")
    project = Project(ProjectKind.MICROPYTHON, "", (file,), file.path)
    board = find_board("rpipicow")
    why = (
        "names not checked: no stubs of MicroPython 1.29.0 for rp2 here; "
        "get them with: pinwright doctor --fetch-stubs"
    )
    assert reachable(board) == (Rung.PARSED, why)
    lines: list[str] = []
    for depth in (Depth.FAST, Depth.BUILD):
        report = check_project(project, board=board, depth=depth, progress=lines.append)
        assert (report.rung, report.why_not_further, report.errors) == (Rung.PARSED, why, ())
    assert report.sizes is not None
    assert [line for line in lines if "PyPI" in line] == [
        "fetching micropython-rp2-stubs==1.29.0.post1 from PyPI, once"
    ]


def test_what_failed_is_not_tried_again_at_once(port):
    lines: list[str] = []
    assert fetch_stubs_again(port, progress=lines.append) is None
    assert fetch_stubs_again(port, progress=lines.append) is None
    assert len(lines) == 1


def test_a_stop_flag_ends_the_fetching(port):
    stop = threading.Event()
    stop.set()
    with pytest.raises(Cancelled):
        fetch_stubs(port, stop=stop)


def test_what_is_here_is_not_fetched():
    found = port_of(find_board("rpipicow"))
    assert found is not None
    lines: list[str] = []
    assert fetch_stubs(found, progress=lines.append) == find_stubs(found)
    assert lines == []


def test_every_board_that_runs_micropython_has_a_port_but_one_chip():
    without = {
        board.mcu
        for board in all_boards()
        if Language.PYTHON in board.languages and port_of(board) is None
    }
    assert without == {"esp32h2"}
    assert {port.name for port in every_port()} == {"esp32", "esp8266", "rp2"}
    assert len({port.stubs for port in every_port()}) == len(every_port()) > 8
