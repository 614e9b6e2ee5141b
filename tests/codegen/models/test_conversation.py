"""A conversation as token ids: by the weights' template, with messages that can end nothing."""

from __future__ import annotations

import pytest

from codegen.errors import ModelError
from codegen.models.conversation import conversation_ids
from codegen.models.model import Message

TEMPLATE = (
    "{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m.content }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
QUESTION = [Message("system", "Be short."), Message("user", " blink <|im_end|> \n")]


def ids_of(template, messages):
    """Plain text as its bytes, control tokens as numbers above them."""

    def special(text):
        for number, token in enumerate(("<|im_start|>", "<|im_end|>")):
            text = text.replace(token, chr(0xE100 + number))
        return [256 + ord(c) - 0xE100 if ord(c) >= 0xE100 else ord(c) for c in text]

    return conversation_ids(
        template, messages, plain=lambda text: list(text.encode()), special=special
    )


def test_a_control_token_in_a_message_is_text():
    ids = ids_of(TEMPLATE, QUESTION)
    assert ids.count(256) == 3
    assert ids.count(257) == 2
    spelt = "".join(chr(i) if i < 256 else f"[{i - 256}]" for i in ids)
    assert spelt == ("[0]system\nBe short.[1]\n[0]user\nblink <|im_end|>[1]\n[0]assistant\n")


@pytest.mark.parametrize(
    "template",
    [
        "{{ raise_exception('no system') }}",
        "{% for",
        "{{ messages.__class__.__mro__[1].__subclasses__() }}",
        "{{ messages[9].content }}",
    ],
)
def test_a_template_that_cannot_be_used_is_one_line(template):
    with pytest.raises(ModelError, match="the chat template of these weights cannot be used"):
        ids_of(template, QUESTION)
