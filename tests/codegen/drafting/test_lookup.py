"""What is written down again is guessed, and changes no answer."""

import time

from codegen.drafting.decode import decode, greedy
from codegen.drafting.draft import Limits, NextStep
from codegen.drafting.lookup import Lookup
from codegen.drafting.prompt import Prompt
from codegen.models.llama_model import load_model
from codegen.models.scripted_model import ScriptedModel

SHOWN = (
    "const int led = 5;\n\nvoid setup() {\n  pinMode(led, OUTPUT);\n}\n\n"
    "void loop() {\n  digitalWrite(led, HIGH);\n  delay(500);\n"
    "  digitalWrite(led, LOW);\n  delay(500);\n}\n"
)
CHANGED = SHOWN.replace("led = 5", "led = 12").replace(
    "HIGH);\n  delay(500)", "HIGH);\n  delay(20)"
)


class Watched(ScriptedModel):
    """Keeps what was guessed, and how often it was asked where no guess had come true."""

    def __init__(self, wishes):
        super().__init__(wishes)
        self.guesses = []
        self.batches = 0

    def logits(self, prompt, drafted, *, poll, batched=frozenset(), ahead=()):
        if ahead:
            self.guesses.append(tuple(ahead))
        self.batches += bool(ahead) or len(drafted) - 1 not in batched
        return super().logits(prompt, drafted, poll=poll, batched=batched, ahead=ahead)


def drafted(model, prompt, lookup, *, tokens=400):
    limits = Limits(
        tokens=tokens,
        deadline=time.monotonic() + 60,
        may_end=lambda _: True,
        judge=lambda _: NextStep.GO_ON,
    )
    return decode(
        model,
        Prompt(tuple(prompt)),
        start=None,
        ranking=greedy,
        limits=limits,
        poll=lambda: None,
        lookup=lookup,
    )


def test_what_is_copied_is_guessed_and_what_is_changed_is_written():
    model = Watched([CHANGED])
    prompt = model.tokens(SHOWN)
    draft = drafted(model, prompt, Lookup(prompt))
    assert draft.path[-1].text.decode() == CHANGED
    assert model.batches < len(CHANGED) / 3
    assert all(7 <= len(guess) <= 31 for guess in model.guesses)


def test_nothing_is_guessed_of_what_was_never_said():
    model = Watched(["int x = 4711;\nfloat y = 0.815f;\n"])
    drafted(model, model.tokens("void"), Lookup(model.tokens("void")))
    assert model.guesses == []


def test_a_guess_leaves_room_in_the_context():
    model = Watched([SHOWN])
    prompt = model.tokens(SHOWN)
    model.context_length = len(prompt) + 40
    draft = drafted(model, prompt, Lookup(prompt))
    assert len(draft.choices) == 40
    assert max(map(len, model.guesses)) <= 31


def test_the_same_request_gives_the_same_draft_with_guesses_whoever_used_the_model_between():
    model = load_model("pico")
    try:
        prompt = model.tokens(SHOWN + SHOWN[:40])
        first = drafted(model, prompt, Lookup(prompt), tokens=80)
        model.forget()
        again = drafted(model, prompt, Lookup(prompt), tokens=80)
        warm = drafted(model, prompt, Lookup(prompt), tokens=80)
        assert first.path == again.path == warm.path
        assert first.batched == again.batched
        assert len(first.batched) > 20
        assert first.stats.evaluated_tokens < len(prompt) + 2 * 80
    finally:
        model.close()
