"""What the file says after such tokens counts, the more the longer the match."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from codegen.complete import complete
from codegen.drafting.cache_model import CacheModel
from codegen.drafting.documents import Documents
from codegen.language import Language
from codegen.models.scripted_model import ScriptedModel
from codegen.models.window import Window
from codegen.project.files import Project, ProjectKind, SourceFile
from codegen.types import CompleteRequest

LOGITS = np.log(np.array([0.5, 0.25, 0.125, 0.125], np.float32))


def probabilities(cache: CacheModel, drafted: tuple[int, ...] = ()) -> list[float]:
    return np.exp(cache.mixed(LOGITS, drafted)).tolist()


def test_where_nothing_matches_the_model_is_right() -> None:
    for cache in (CacheModel([], [], caution={1: 1.0}), CacheModel([0, 1], [2], caution={2: 1.0})):
        assert probabilities(cache, (3,)) == pytest.approx([0.5, 0.25, 0.125, 0.125])


def test_counts_are_weighed_against_the_model() -> None:
    # After 1 stood 2, 2 and 3: D = 2 tokens in C = 3 places, so p becomes (n + 4 p) / (3 + 4).
    cache = CacheModel([1, 2, 1, 2, 0, 1, 3, 1], [], caution={1: 2.0})
    assert probabilities(cache) == pytest.approx([2 / 7, 1 / 7, 2.5 / 7, 1.5 / 7])
    assert probabilities(cache, (0,)) == pytest.approx([1 / 3, 1.5 / 3, 0.25 / 3, 0.25 / 3])


def test_a_longer_match_has_the_last_word() -> None:
    before, after = [0, 1, 2, 3, 1, 0, 3, 1, 0], [2, 1]
    assert np.argmax(probabilities(CacheModel(before, after, caution={1: 0.5}), (1,))) == 0
    assert np.argmax(probabilities(CacheModel(before, after, caution={1: 0.5, 2: 0.1}), (1,))) == 2


def test_texts_before_and_after_do_not_follow_each_other() -> None:
    cache = CacheModel([2, 1], [3, 0], caution={1: 0.01, 2: 0.01, 5: 0.01})
    assert probabilities(cache) == pytest.approx([0.5, 0.25, 0.125, 0.125])
    assert np.argmax(probabilities(cache, (3,))) == 0


@pytest.mark.parametrize(("caution", "expected"), [({}, "Left"), ({3: 2.0}, "Right")])
def test_a_completion_says_what_the_file_says(caution: dict[int, float], expected: str) -> None:
    text = "int pinRight = 3;\nvoid setup() {\n  digitalWrite(pinRight, HIGH);\n  pinMode(pin"
    model = ScriptedModel(["pinLeft, OUTPUT);", "pinRight, OUTPUT);"])
    model.window = Window(1024, 512, caution=caution)
    request = CompleteRequest(
        text=text + "\n}\nvoid loop() {}\n", offset=len(text), language=Language.ARDUINO
    )
    (item,) = complete(model, request, documents=Documents(), poll=lambda: None).items
    assert item.text == f"{expected}, OUTPUT);"


def test_the_other_files_of_the_project_count_too() -> None:
    main, other = SourceFile("a.ino", "void setup() {\n  "), SourceFile("b.h", "startMotor(1);\n")
    model = ScriptedModel(["startPump(1);", "startMotor(1);"])
    model.window = Window(1024, 512, caution={5: 0.5})
    asked = CompleteRequest(text=main.text, offset=len(main.text), language=Language.ARDUINO)
    alone = Project(ProjectKind.SKETCH, "", (main,), "a.ino")
    for project, expected in (
        (None, "startPump(1);"),
        (alone, "startPump(1);"),
        (replace(alone, files=(main, other)), "startMotor(1);"),
    ):
        request = replace(asked, project=project)
        (item,) = complete(model, request, documents=Documents(), poll=lambda: None).items
        assert item.text == expected
