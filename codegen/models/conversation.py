"""A conversation as token ids, by the chat template of the weights (jinja2).

The template sees a mark instead of each message, so that its own text and the messages are
tokenised separately: a message that spells out a control token is text, and ends nothing. A message
is put in without the white space around it. Templates that look into the messages' texts see the
mark.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from codegen.errors import ModelError

_MARK = re.compile("\ue000([0-9]+)\ue001")


class Spoken(Protocol):
    """One part of a conversation; `role` is "system", "user" or "assistant"."""

    @property
    def role(self) -> str: ...

    @property
    def text(self) -> str: ...


def conversation_ids(
    template: str,
    messages: Sequence[Spoken],
    *,
    plain: Callable[[str], list[int]],
    special: Callable[[str], list[int]],
) -> list[int]:
    """The ids of `messages` up to where the next answer begins.

    `plain` makes ids of text, `special` of text in which control tokens are spelt out.

    Raises:
        ModelError: the template cannot be used.
    """
    marked = [
        {"role": each.role, "content": f"\ue000{number}\ue001"}
        for number, each in enumerate(messages)
    ]
    return list(_ids(_render(template, marked), messages, plain, special))


def _ids(
    text: str,
    messages: Sequence[Spoken],
    plain: Callable[[str], list[int]],
    special: Callable[[str], list[int]],
) -> Iterator[int]:
    for place, part in enumerate(_MARK.split(text)):
        if place % 2:
            yield from plain(messages[int(part)].text.strip())
        elif part:
            yield from special(part)


def _render(template: str, messages: list[dict[str, str]]) -> str:
    """What the template makes of the messages; it comes with weights, so it runs in a sandbox."""
    from jinja2 import TemplateError
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    def refuse(message: str) -> str:
        raise TemplateError(message)

    environment = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True)
    environment.globals["raise_exception"] = refuse
    try:
        return environment.from_string(template).render(
            messages=messages, add_generation_prompt=True, bos_token="", eos_token="", tools=None
        )
    except (TemplateError, TypeError, ValueError) as error:
        raise ModelError(f"the chat template of these weights cannot be used: {error}") from error
