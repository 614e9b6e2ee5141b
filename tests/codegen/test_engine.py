"""Turns at the model, picklability, and the same answer however warm the cache is."""

from __future__ import annotations

import pickle
import threading
import time
from dataclasses import replace

import pytest

from codegen.engine import Engine
from codegen.errors import Cancelled, UsageError
from codegen.language import Language
from codegen.models.scripted_model import ScriptedModel
from codegen.project.project import snippet_project
from codegen.turns import Turns
from codegen.types import CompleteRequest, GenerateRequest, Report, Rung

SKETCH = "void setup() {\n  Serial.beg\n}\n\nvoid loop() {\n}\n"
AT_BEG = CompleteRequest(
    text=SKETCH, offset=SKETCH.index("beg") + 3, language=Language.ARDUINO, board="uno"
)
BLINK = GenerateRequest(
    prompt="blink", board="esp32dev", language=Language.ARDUINO, drafts=2, max_tokens=48, seed=3
)


def never():
    return threading.Event()


@pytest.fixture(scope="module")
def engine():
    opened = Engine.open()
    yield opened
    opened.close()


def test_another_model_writes_the_programs_and_is_loaded_only_then():
    loaded = []

    def load():
        loaded.append(ScriptedModel(["void setup() {\n  delay(1);\n}\nvoid loop() {\n}\n"]))
        return loaded[-1]

    own = ScriptedModel(["in(9600);"])
    engine = Engine(own, open_for_programs=load)
    try:
        engine.complete(AT_BEG, stop=never())
        assert not loaded
        stated = replace(BLINK, prompt="blink the LED on pin 5 every 250 ms", board="uno")
        engine.generate(stated, stop=never())
        assert not loaded, "no model was needed"
        written = replace(BLINK, recipes=False)
        for _ in range(2):
            result = engine.generate(written, stop=never())
            assert "delay(1);" in result.best.code
        assert len(loaded) == 1
    finally:
        engine.close()


def test_a_line_that_leaves_no_room_ends_neither_the_process_nor_the_warm_up(engine):
    text = f"int a = {'9' * 60_000};\n"  # more than llama.cpp takes at once
    long = replace(AT_BEG, text=text, offset=len(text) - 2)
    engine.warm(long, stop=never())
    assert not engine.complete(long, stop=never()).items


def texts(result):
    return [item.text for item in result.items]


def test_requests_and_results_cross_the_seam_as_pickles(engine):
    for request in (AT_BEG, checked(), BLINK):
        assert pickle.loads(pickle.dumps(request)) == request
    result = engine.complete(AT_BEG, stop=never())
    assert pickle.loads(pickle.dumps(result)) == result
    written = engine.generate(BLINK, stop=never())
    assert pickle.loads(pickle.dumps(written)) == written


def test_the_same_request_gives_the_same_answer_with_a_cold_and_a_warm_cache(engine):
    cold = Engine.open()
    try:
        first = cold.complete(AT_BEG, stop=never())
        first_code = [c.code for c in cold.generate(BLINK, stop=never()).candidates]
    finally:
        cold.close()
    for _ in range(2):
        again = engine.complete(AT_BEG, stop=never())
        assert texts(again) == texts(first)
        assert again.items[0].log_likelihood == first.items[0].log_likelihood
        assert [c.code for c in engine.generate(BLINK, stop=never()).candidates] == first_code
    engine.complete(AT_BEG, stop=never())
    again = engine.complete(AT_BEG, stop=never())
    assert again.stats.reused_tokens > 0


def test_a_completion_goes_before_a_running_generate_and_changes_nothing_of_it():
    model = ScriptedModel(["int a = 1;\n" * 30], seconds_per_step=0.004)
    engine = Engine(model)
    request = GenerateRequest(
        prompt="count",
        board="esp32dev",
        language=Language.ARDUINO,
        drafts=1,
        max_tokens=150,
        recipes=False,
    )
    alone = engine.generate(request, stop=never())
    answers = []
    worker = threading.Thread(target=lambda: answers.append(engine.generate(request, stop=never())))
    before = model.evaluated
    worker.start()
    began = time.monotonic()
    while model.evaluated < before + 5:
        time.sleep(0.001)  # until the draft has begun
        assert time.monotonic() - began < 10
    result = engine.complete(
        CompleteRequest(text="int a = ;", offset=8, language=Language.ARDUINO, max_tokens=3),
        stop=never(),
    )
    assert worker.is_alive(), "the completion waited for the draft to end"
    assert result.stats.decoded_tokens <= 3
    worker.join()
    assert [c.code for c in answers[0].candidates] == [c.code for c in alone.candidates]


def test_a_generate_stops_within_a_token():
    engine = Engine(ScriptedModel(["int a;\n" * 100], seconds_per_step=0.01))
    stop = threading.Event()
    threading.Timer(0.1, stop.set).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        engine.generate(replace(BLINK, recipes=False), stop=stop)
    assert time.monotonic() - began < 2


@pytest.mark.parametrize(
    ("request_", "says"),
    [
        (GenerateRequest(prompt="  \n ", board="esp32dev", language=Language.ARDUINO), "empty"),
        (
            GenerateRequest(prompt="x " * 5000, board="esp32dev", language=Language.ARDUINO),
            "too long",
        ),
        (
            GenerateRequest(prompt="x", board="uno", language=Language.PYTHON),
            "does not run MicroPython",
        ),
        (GenerateRequest(prompt="x", board="unno", language=Language.ARDUINO), "uno"),
    ],
)
def test_what_cannot_be_asked_is_refused_in_one_line(engine, request_, says):
    with pytest.raises(UsageError, match=says) as refused:
        engine.generate(request_, stop=never())
    assert "\n" not in str(refused.value)


def test_turns_let_the_urgent_go_first():
    turns = Turns()
    order = []

    def urgent():
        with turns.urgent():
            order.append("urgent")

    with turns.patient():
        waiting = threading.Thread(target=urgent)
        waiting.start()
        while not turns._urgent_waiting:
            time.sleep(0.001)
        turns.make_way()
        order.append("patient")
    waiting.join()
    assert order == ["urgent", "patient"]


def test_a_turn_is_given_back_when_its_holder_fails():
    turns = Turns()
    with pytest.raises(RuntimeError), turns.patient():
        raise RuntimeError
    with turns.urgent():
        pass


@pytest.mark.parametrize(
    ("prompt", "comment"),
    [
        ("blink\n  a\tled", "// blink a led"),
        ("blink \\ \\", "// blink"),
        ("\x1b[31mblink\x07 \udcff\u202eé", "// [31mblink é"),
        ("*/ <|fim_middle|>", "// */ <|fim_middle|>"),
    ],
)
def test_a_prompt_becomes_one_comment_line_that_can_be_printed(prompt, comment):
    """Its last backslash would make the code a comment; escapes and surrogates stay out."""
    engine = Engine(ScriptedModel(["int a;\n"]))
    result = engine.generate(replace(BLINK, prompt=prompt, drafts=1), stop=never())
    assert result.best.code.partition("\n")[0] == comment


def checked(**more):
    """A request whose drafts are checked."""
    project = snippet_project(SKETCH)
    return replace(AT_BEG, project=project, check_seconds=60.0, **more)


def test_another_completion_goes_on_while_a_draft_is_checked():
    asked, go_on = threading.Event(), threading.Event()

    def check(project, *, board, **_limits):
        asked.set()
        go_on.wait()
        return Report(board.id, Rung.COMPILES, checked=True)

    engine = Engine(ScriptedModel(["begin(9600);\n"]), check=check)
    answers = []
    worker = threading.Thread(
        target=lambda: answers.append(engine.complete(checked(), stop=never()))
    )
    worker.start()
    try:
        asked.wait()
        assert texts(engine.complete(AT_BEG, stop=never())) == ["in(9600);"]
        assert not answers
    finally:
        go_on.set()
        worker.join()
        engine.close()
    assert [(item.text, item.rung) for item in answers[0].items] == [("in(9600);", Rung.COMPILES)]


def test_a_stop_ends_the_compiler_too():
    stop = threading.Event()
    stopped = []

    def check(project, *, board, **limits):
        stop.set()  # a keystroke while the compiler runs
        stopped.append(limits["stop"].is_set())
        raise Cancelled("stopped")

    engine = Engine(ScriptedModel(["begin(9600);\n"]), check=check)
    with pytest.raises(Cancelled):
        engine.complete(checked(), stop=stop)
    engine.close()
    assert all(stopped)


@pytest.mark.toolchain
def test_a_draft_that_the_compiler_refuses_is_not_shown_and_the_next_one_is():
    """The real compiler, and the same answer each time that it is asked."""
    source = "void setup() {\n  digitalWr\n}\n\nvoid loop() {\n}\n"
    asked = replace(
        checked(), text=source, offset=source.index("Wr") + 2, project=snippet_project(source)
    )
    wishes = [" digitalWrit(13, HIGH);\n", " digitalWrote(13);\n", " digitalWrite(13, HIGH);\n"]
    for _ in range(2):
        engine = Engine(ScriptedModel(wishes))
        result = engine.complete(asked, stop=never())
        engine.close()
        assert [(item.text, item.rung) for item in result.items] == [
            ("ite(13, HIGH);", Rung.COMPILES)
        ]
        assert [stage.name for stage in result.stages] == ["draft", "check"] * 3
    broken = Engine(ScriptedModel(wishes[:1]))
    nothing = broken.complete(asked, stop=never())
    broken.close()
    assert nothing.items == ()
    assert "digitalWrit" in nothing.reason
    assert "not declared" in nothing.reason
