"""Decoding under the constraint, with a scripted model whose wishes the syntax refuses or takes."""

from __future__ import annotations

import math

import pytest

from codegen.drafting.decode import decode, greedy, sampling, spells_anything
from codegen.drafting.draft import Branch, Ended, Limits, NextStep
from codegen.drafting.prompt import Prompt, continuation_prompt
from codegen.errors import Cancelled
from codegen.language import Language
from codegen.models.scripted_model import ScriptedModel
from grammars import Recognizer


def go_on():
    """Nobody ever wants to stop."""


def limits(*, tokens=60, deadline=math.inf, may_end=lambda s: True, judge=lambda s: NextStep.GO_ON):
    return Limits(tokens=tokens, deadline=deadline, may_end=may_end, judge=judge)


def run(
    before,
    wishes,
    *,
    bounds=None,
    respell=b"",
    constrained=True,
    poll=go_on,
    branch=None,
    spells=spells_anything,
):
    model = ScriptedModel(wishes)
    start = Recognizer("arduino").start().advance(before.encode()) if constrained else None
    prompt = continuation_prompt(model, Language.ARDUINO, before)
    return decode(
        model,
        Prompt(prompt.ids, respell),
        start=start,
        ranking=greedy,
        limits=bounds or limits(),
        poll=poll,
        spells=spells,
        branch=branch,
    )


def text(draft):
    return draft.path[-1].text.decode()


def test_the_first_wish_is_followed_while_the_syntax_allows_it():
    draft = run("void f() { ", ["g(1); }"])
    assert (text(draft), draft.ended) == ("g(1); }", Ended.FINISHED)
    assert draft.stats.decoded_tokens == 7
    assert draft.stats.refused_tokens == 0


def test_a_token_that_cannot_go_on_is_refused_and_the_next_one_taken():
    draft = run("void f() { g(1", ["]; }", "); }"])
    assert text(draft) == "); }"
    assert draft.stats.refused_tokens >= 1


@pytest.mark.parametrize("constrained", [True, False])
def test_a_token_that_spells_what_is_not_there_is_refused_and_the_next_one_taken(constrained):
    def spells(drafted, piece):
        return b"readHumidity(); }".startswith(drafted + piece)

    wishes = ["humidity(); }", "readHumidity(); }"]
    draft = run("void f() { dht.", wishes, spells=spells, constrained=constrained)
    assert text(draft) == "readHumidity(); }"
    assert draft.stats.refused_tokens >= 1


def test_without_a_constraint_anything_goes():
    assert text(run("void f() { g(1", ["]; }"], constrained=False)) == "]; }"


def test_the_end_is_refused_where_the_draft_may_not_end():
    whole = limits(may_end=lambda s: s.state.can_end(b""))
    draft = run("void f() {", [" g();", " g(); }"], bounds=whole)
    assert text(draft) == " g(); }"


@pytest.mark.parametrize(
    ("bounds", "ended"),
    [
        (limits(tokens=3), Ended.TOKENS),
        (limits(deadline=0.0), Ended.TIME),
        (limits(judge=lambda s: NextStep.STOP), Ended.FINISHED),
    ],
)
def test_a_draft_says_what_bounded_it(bounds, ended):
    assert run("", ["int a; int b;"], bounds=bounds).ended is ended


def test_a_full_context_ends_the_draft():
    model = ScriptedModel(["int abc;"], context_length=10)
    prompt = Prompt(tuple(b"int x;"))
    start = Recognizer("arduino").start()
    draft = decode(model, prompt, start=start, ranking=greedy, limits=limits(), poll=go_on)
    assert draft.ended is Ended.CONTEXT
    assert text(draft) == "int "


def test_a_draft_that_goes_astray_begins_anew_with_another_choice_twice_at_most():
    def judge(partial):
        return NextStep.GIVE_UP if partial.text.endswith(b";") else NextStep.GO_ON

    draft = run("", ["int a;", "char b;", "long c;", "x y;"], bounds=limits(judge=judge))
    assert draft.ended is Ended.ASTRAY
    assert text(draft) == "long c;"
    assert draft.stats.rollbacks == 2


def test_a_dead_end_rolls_back_to_the_last_statement_and_bans_the_choice():
    """Nothing at all is allowed after `q`."""

    class Trap:
        def __init__(self, text=b""):
            self.text = text

        def advance(self, piece):
            return None if b"q" in self.text else Trap(self.text + piece)

        def can_end(self, suffix, reach=None):
            return True

    model = ScriptedModel(["a;q!", "a;r"])
    draft = decode(
        model,
        continuation_prompt(model, Language.ARDUINO, ""),
        start=Trap(),
        ranking=greedy,
        limits=limits(may_end=lambda partial: b"q" not in partial.text),
        poll=go_on,
    )
    assert text(draft) == "a;r"
    assert draft.stats.rollbacks == 1


def test_what_was_typed_is_spelt_again_and_not_repeated():
    draft = run("void f() { Serial.beg", ["begin(9600); }"], respell=b"beg")
    assert text(draft) == "in(9600); }"


def test_a_wish_that_spells_something_else_is_not_heard():
    draft = run("void f() { Serial.beg", ["print(1); }", "begin(1); }"], respell=b"beg")
    assert text(draft) == "in(1); }"


def test_the_stop_flag_is_looked_at_before_every_token():
    looks = 0

    def poll():
        nonlocal looks
        looks += 1
        if looks == 4:
            raise Cancelled("stopped")

    with pytest.raises(Cancelled):
        run("", ["int abcdefgh;"], poll=poll)
    assert looks == 4


def test_sampling_draws_as_often_as_the_model_says():
    """Two tokens at logits 1 and 0: the first is drawn with probability e / (1 + e) = 0.731."""
    import numpy as np

    logits = np.array([1.0, 0.0], dtype=np.float32)
    first = sum(
        int(np.argmax(sampling(temperature=1.0, seed=(s,))(logits)) == 0) for s in range(4000)
    )
    assert first / 4000 == pytest.approx(0.731, abs=0.03)


def test_the_same_seed_draws_the_same():
    import numpy as np

    logits = np.zeros(100, dtype=np.float32)
    one, two = sampling(temperature=0.7, seed=(3, 1)), sampling(temperature=0.7, seed=(3, 1))
    assert all(np.array_equal(one(logits), two(logits)) for _ in range(5))
    assert not np.array_equal(sampling(temperature=0.7, seed=(3, 2))(logits), two(logits))


def test_log_likelihoods_are_the_models_own():
    draft = run("", ["i"], bounds=limits(tokens=1))
    logits = 10.0, 1.0  # the wish and the end; the other 260 tokens are at zero
    total = math.log(sum(math.exp(x) for x in logits) + 260)
    assert draft.path[-1].log_likelihood == pytest.approx(10.0 - total, abs=1e-4)


def test_a_branch_goes_another_way_from_where_it_leaves_a_draft():
    wishes = ["f(12); }", "f(34); }", "g(56); }"]
    first = run("void f() { ", wishes)
    assert bytes(choice.token for choice in first.choices) == b"f(12); }"
    assert first.choices[0].others[0][0] == ord("g")
    for kept, banned, other in ((2, "1", "f(34); }"), (0, "f", "g(56); }")):
        branch = Branch(first, kept, frozenset(map(ord, banned)))
        draft = run("void f() { ", wishes, branch=branch)
        assert text(draft) == other
        assert draft.path[kept] is first.path[kept]
        assert draft.stats.decoded_tokens == len(other) - kept


def test_a_roll_back_does_not_go_before_a_branch():
    def judge(partial):
        return NextStep.GIVE_UP if partial.text.endswith(b";") else NextStep.GO_ON

    wishes = ["int a;", "int b;", "int c;", "int d;", "int e;", "x y;"]
    first = run("", ["int a;"])
    branch = Branch(first, 4, frozenset(b"a"))
    draft = run("", wishes, bounds=limits(judge=judge), branch=branch)
    assert text(draft) == "int d;"
    assert draft.ended is Ended.ASTRAY
