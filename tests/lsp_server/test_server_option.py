"""`--model URL` on the command line and in the worker: who answers, and what is refused."""

from __future__ import annotations

import json
import threading
from functools import partial

import pytest

from codegen.language import Language
from codegen.models.server import KEY
from codegen.types import CompleteRequest
from codegen.worker.serving import open_engine
from codegen.worker.worker import Worker
from lsp_server.cli import main
from tests.codegen.models.host import completing, hosted, whole

BEFORE = "void setup() {\n  digitalWrite(13, "
SKETCH = BEFORE + "\n}\n\nvoid loop() {\n}\n"
SECRET = "sk-very-secret"


@pytest.fixture
def host():
    with hosted() as it:
        yield it


@pytest.fixture
def place(tmp_path):
    path = tmp_path / "a" / "a.ino"
    path.parent.mkdir()
    path.write_text(SKETCH)
    return f"{path}:2:20"


def run(capsys, *arguments):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    said = capsys.readouterr()
    return ended.value.code, said.out, said.err


def test_complete_asks_the_server_and_says_so(capsys, host, place):
    host.answers["/completions"] = completing("HIGH);")
    status, out, _ = run(capsys, "complete", place, "--model", host.url, "--json")
    body = json.loads(out)
    assert status == 0
    assert body["items"][0]["text"] == "HIGH);"
    assert body["model"] == f"qwen-test at {host.url}"


@pytest.mark.parametrize(
    ("url", "what"),
    [
        ("http://10.0.0.5:8080/v1", "unencrypted"),
        ("http://127.0.0.1:8080/", "ends with /v1"),
        ("http://127.0.0.1:9/v1", "nothing answers"),
        ("http://:x/v1", "no address"),
        ("gopher://127.0.0.1/v1", "begins with http"),
    ],
)
@pytest.mark.parametrize("command", ["complete", "generate"])
def test_a_bad_address_is_one_line_and_status_2(capsys, place, command, url, what):
    request = "write a poem of bytes to the EEPROM" if command == "generate" else place
    rest = ("--board", "uno", "--no-recipes") if command == "generate" else ()
    status, out, err = run(capsys, command, request, *rest, "--model", url)
    assert (status, out) == (2, "")
    assert what in err
    assert len(err.splitlines()) == 1


def test_a_server_that_knows_no_completions_is_one_line_and_status_2(capsys, host, place):
    status, out, err = run(capsys, "complete", place, "--model", host.url)
    assert (status, out) == (2, "")
    assert "knows no such call" in err
    assert len(err.splitlines()) == 1


def test_use_and_tools_for_weights_refuse_a_server(capsys, host):
    for arguments in (
        ("model", "use", host.url),
        ("model", "path", host.url),
        ("tune", ".", "--base", host.url),
    ):
        status, _, err = run(capsys, *arguments)
        assert status == 2, arguments
        assert len(err.splitlines()) == 1
    assert host.asked == []


def test_doctor_says_where_answers_come_from(capsys, host):
    status, out, _ = run(capsys, "doctor", "--model", host.url)
    assert status == 0
    assert f"model: qwen-test at {host.url}, which answered in" in out
    assert "sent to that server" in out


def test_the_worker_asks_the_server_with_the_key_of_the_environment(host, monkeypatch):
    monkeypatch.setenv(KEY, SECRET)
    host.answers["/completions"] = completing("HIGH);")
    worker = Worker(partial(open_engine, host.url, None))
    try:
        assert worker.load() == f"qwen-test at {host.url}"
        request = CompleteRequest(SKETCH, len(BEFORE), Language.ARDUINO)
        result = worker.complete(request, stop=threading.Event())
        assert result.items[0].text == "HIGH);"
        host.answers["/completions"] = whole(401)
        with pytest.raises(Exception, match=KEY) as refused:
            worker.complete(request, stop=threading.Event())
        assert SECRET not in repr(refused.value)
    finally:
        worker.close()
    assert {each.get("authorization") for each in host.headers} == {f"Bearer {SECRET}"}
