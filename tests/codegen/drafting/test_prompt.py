"""What the model is asked: the window's start, the middle's start, and what is spelt again."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from codegen.drafting.prompt import continuation_prompt, fim_prompt, window_start
from codegen.language import Language
from codegen.models.scripted_model import ScriptedModel
from codegen.models.window import Middle, Order, Window
from codegen.project.board import known_board


def text_of(ids, model):
    """The prompt as text, control tokens as their letters P, S, M."""
    names = {model.fim.prefix: b"[P]", model.fim.suffix: b"[S]", model.fim.middle: b"[M]"}
    return b"".join(names.get(i, model.piece(i)) for i in ids).decode()


@pytest.mark.parametrize(
    ("middle", "prefix", "suffix", "asked", "respell"),
    [
        (Middle.CURSOR, "a(", ")\n", "[P]a([S])\n[M]", ""),
        (Middle.CURSOR, "Serial.beg", "\n", "[P]Serial.[S]\n[M]", "beg"),
        (Middle.CURSOR, "int led", ";", "[P]int[S];[M]", " led"),
        (Middle.CURSOR, "#define LED\n", "x", "[P]#define LED\n[S]x[M]", ""),
        (Middle.LINE, "{\n  Serial.beg", "\n}", "[P]{\n  [S]\n}[M]Serial.", "beg"),
        (Middle.LINE, "{\n  f(", ");\n}", "[P]{\n  [S]\n}[M]f", "("),
        (Middle.LINE, "{\n  ", "\n}", "[P]{\n  [S]\n}[M]", ""),
    ],
)
def test_the_middle_begins_where_the_weights_were_trained_to(
    middle, prefix, suffix, asked, respell
):
    model = ScriptedModel([])
    model.window = replace(model.window, middle=middle)
    prompt = fim_prompt(model, Language.ARDUINO, prefix=prefix, suffix=suffix)
    assert text_of(prompt.ids, model) == asked
    assert prompt.respell == respell.encode()


def test_the_suffix_comes_first_where_the_weights_want_it():
    model = ScriptedModel([])
    model.window = replace(model.window, order=Order.SPM)
    prompts = [
        fim_prompt(model, Language.ARDUINO, prefix=text, suffix=");\n").ids
        for text in ("f(", "f(a")
    ]
    assert text_of(prompts[0], model) == "[S]);\n[P]f([M]"
    assert prompts[1][: len(prompts[0]) - 1] == prompts[0][:-1]  # while typing, all stays


def test_the_language_is_said_with_its_control_token():
    model = ScriptedModel([])
    arduino = continuation_prompt(model, Language.ARDUINO, "x").ids
    python = continuation_prompt(model, Language.PYTHON, "x").ids
    assert arduino == (model.control("<|arduino|>"), ord("x"))
    assert python == (model.control("<|micropython|>"), ord("x"))


@pytest.mark.parametrize(
    ("board", "told"),
    [("uno", "<|avr|>"), ("esp32dev", "<|esp32|>"), ("somebodys_own", None), (None, None)],
)
def test_a_model_that_knows_boards_is_told_the_family(board, told):
    model = ScriptedModel([])
    known = {"<|arduino|>": 1, "<|avr|>": 2, "<|esp32|>": 3}
    model.control = known.get
    marks = (1,) if told is None else (1, known[told])
    assert continuation_prompt(model, Language.ARDUINO, "x", board=known_board(board)).ids == (
        *marks,
        ord("x"),
    )
    asked = fim_prompt(model, Language.ARDUINO, prefix="", suffix="", board=known_board(board))
    assert asked.ids[: len(marks) + 1] == (*marks, model.fim.prefix)


def test_the_window_moves_in_quarters_of_the_context_and_not_with_every_key():
    starts = [window_start(n, 300, 512) for n in range(1000)]
    assert all(n - start <= 300 for n, start in enumerate(starts))
    assert set(starts) == {0, 128, 256, 384, 512, 640, 768}
    assert sum(a != b for a, b in itertools.pairwise(starts)) == 6


def test_typing_leaves_the_start_of_the_prompt_as_it_was():
    model = ScriptedModel([], context_length=400)
    model.window = replace(model.window, middle=Middle.LINE)
    text = "int a = 1;\n" * 40
    prompts = [
        fim_prompt(model, Language.ARDUINO, prefix=text[:n], suffix="") for n in range(len(text))
    ]
    moves = len({prompt.start for prompt in prompts}) - 1
    changes = sum(a.start != b.start for a, b in itertools.pairwise(prompts))
    assert 0 < moves == changes <= 3


def test_a_short_window_is_never_cut_to_nothing():
    for most in (1, 2, 5, 30):
        for n in range(1, 200):
            assert n > window_start(n, most, 512) >= n - most


def test_of_a_long_file_only_the_end_is_tokenised_and_its_start_stays():
    model = ScriptedModel([], context_length=64)
    model.window = Window(prefix_tokens=32, suffix_tokens=8, middle=Middle.LINE)
    text = "int a = 1;\n" * 1000
    asked = []
    model.tokens = lambda part: asked.append(len(part)) or list(part.encode())
    prompts = [
        fim_prompt(model, Language.ARDUINO, prefix=text[:n], suffix="") for n in range(5000, 5600)
    ]
    assert max(asked) <= 3 * 32 * 16
    assert all(text_of(p.ids, model).startswith("[P]") for p in prompts)
    moves = sum(a.start != b.start for a, b in itertools.pairwise(prompts))
    assert moves <= 600 // 16 + 3
