"""What passed before is not asked again, until something has changed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from codegen.project.board import find_board
from codegen.recipes.check import Finding
from codegen.recipes.compose import compose, labelled
from codegen.recipes.passed import Passed
from codegen.recipes.work import Joined, Task, run
from firmware_corpus.recipe import find_recipe


@dataclass
class Scripted:
    """A step that finds what it is told to, and counts how often it was asked."""

    subject: str
    problems: tuple[str, ...] = ()
    is_proved: bool = False
    asked: list[str] = field(default_factory=list)

    def __call__(self) -> tuple[Finding, ...]:
        self.asked.append(self.subject)
        return (Finding(self.subject, "uno", {}, self.problems, self.is_proved),)


def test_what_passed_is_not_asked_again_and_what_failed_is(tmp_path):
    good, bad = Scripted("good", is_proved=True), Scripted("bad", ("it does not blink",))
    path = tmp_path / "passed.jsonl"
    for _ in range(3):
        done = list(run([(good,), (bad,)], passed=Passed.read(path), scheduler=None, workers=1))
        assert sum(each.checked for each in done) == 2
        assert sum(each.proved for each in done) == 1
        assert [f.problems for each in done for f in each.findings or () if f.problems] == [
            ("it does not blink",)
        ]
    assert len(good.asked) == 1
    assert len(bad.asked) == 3


def test_a_check_that_was_stopped_goes_on_where_it_was(tmp_path):
    steps = [Scripted(f"step {number}") for number in range(4)]
    path = tmp_path / "passed.jsonl"
    stopped = run([tuple(steps)], passed=Passed.read(path), scheduler=None, workers=1)
    next(stopped), next(stopped)
    with path.open("a") as file:
        file.write('\n["cut o')  # in the middle of a line
    list(run([tuple(steps)], passed=Passed.read(path), scheduler=None, workers=1))
    assert [len(step.asked) for step in steps] == [1, 1, 1, 1]
    assert all(Passed.read(path).get(step) == (1, 0) for step in steps)


def test_a_step_is_another_once_anything_that_its_answer_depends_on_is():
    blink = find_recipe("blink")
    led, interval = blink.parameters
    here = Task(blink, "uno", ({},), simulate=True)
    others = [
        replace(here, board="megaatmega2560"),
        replace(here, drawn=({"led": 4},)),
        replace(here, simulate=False),
        replace(here, recipe=replace(blink, source=blink.source.replace("OUTPUT", "INPUT"))),
        replace(here, recipe=replace(blink, proof={**(blink.proof or {}), "seconds": 3})),
        replace(here, recipe=replace(blink, core="2.0.17")),
        replace(here, recipe=replace(blink, parameters=(replace(led, default=4), interval))),
    ]
    subjects = {here.subject, *(other.subject for other in others)}
    assert len(subjects) == 1 + len(others)
    said = replace(blink, title="Another title", parameters=(replace(led, said={}), interval))
    assert replace(here, recipe=said).subject == here.subject

    joined = [
        Joined(compose(labelled([blink, find_recipe(name)]), find_board("uno")), board)
        for name, board in [("ldr", "uno"), ("ldr", "nanoatmega328"), ("lm35", "uno")]
    ]
    assert len({each.subject for each in joined}) == 3
