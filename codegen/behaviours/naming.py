"""What things and courses are called in a program. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from codegen.behaviours.behaviour import Course, Say, Thing


class Names:
    """The names of a program's things; those of a kind that nothing tells apart are numbered."""

    def __init__(self, things: Sequence[Thing]) -> None:
        self._words: dict[Thing, str] = {}
        self._courses = Counter[str]()
        shared = Counter(each.words for each in things)
        seen = Counter[str]()
        for each in things:
            seen[each.words] += 1
            number = f" {seen[each.words]}" if shared[each.words] > 1 else ""
            self._words[each] = each.words + number

    def words(self, thing: Thing) -> str:
        """In words: `red led`, `led 2`."""
        return self._words[thing]

    def pin(self, thing: Thing) -> str:
        """The constant of its pin: `RED_LED_PIN`."""
        return f"{upper(self._words[thing])}_PIN"

    def course(self, course: Course) -> str:
        """A course in words: its only output, or its place among those of its kind."""
        things = {each.thing for each in course.actions if not isinstance(each, Say)}
        if len(things) == 1:
            return self._words[next(iter(things))]
        name = "lights" if things else "print"
        self._courses[name] += 1
        return name if self._courses[name] == 1 else f"{name} {self._courses[name]}"


def upper(words: str) -> str:
    """`RED_LED`."""
    return words.upper().replace(" ", "_")


def camel(words: str) -> str:
    """`redLed`."""
    first, *rest = words.split()
    return first + "".join(each.capitalize() for each in rest)


def title(words: str) -> str:
    """`RedLed`."""
    return "".join(each.capitalize() for each in words.split())
