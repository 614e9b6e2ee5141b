"""What is done when a button is pressed, or a reading passes a limit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from codegen.behaviours.behaviour import (
    Action,
    Command,
    Condition,
    Duty,
    Level,
    Reaction,
    Say,
    Sign,
    Thing,
)
from codegen.behaviours.courses import once
from codegen.behaviours.story import Event, Story
from codegen.behaviours.things import is_input
from codegen.behaviours.tokens import Meaning, Token
from codegen.behaviours.understood import NotUnderstoodError
from codegen.understanding.lists import Kind

_SEVERAL = 2
_PRINTS = 200.0  # milliseconds between two lines, where nothing is said of it


@dataclass(slots=True)
class Told:
    """A clause that begins with "when", "else" or "each press of", and what is done then.

    `before` are events of the same sentence that stand before it: "light it while the button is
    pressed". They are its own where none stands behind it.
    """

    opener: Meaning
    tokens: list[Token]
    before: list[Event]
    events: list[Event] = field(default_factory=list)
    condition: Condition | None = None

    def rest_of_condition(self, story: Story) -> list[Token]:
        """Read the condition; what stands behind it is what is done.

        Raises:
            NotUnderstoodError: it is none that is known.
        """
        while self.tokens and self.tokens[0].meaning in (Meaning.WHEN, Meaning.EACH_PRESS):
            self.opener = Meaning.EACH_PRESS if self.opener is Meaning.EACH_PRESS else self.opener
            self.tokens = self.tokens[1:]
        if self.opener is Meaning.OTHERWISE:
            if _is_condition(self.tokens):  # "else if"
                raise NotUnderstoodError
            return self.tokens
        end = _end_of_condition(self.tokens, is_press=self.opener is Meaning.EACH_PRESS)
        self.condition = _condition(self.tokens[:end], story)
        if end < len(self.tokens) and self.tokens[end].is_a(Kind.TIME):  # for how long it must hold
            raise NotUnderstoodError
        return self.tokens[end:]

    @property
    def before_taken(self) -> list[Event]:
        """The events before it that are its own."""
        if self.events or self.opener is Meaning.OTHERWISE:
            return []
        taken: list[Event] = []
        for event in reversed(self.before):  # "is on, and goes out while it is pressed"
            if any(set(event.things) & set(later.things) for later in taken):
                break
            taken.insert(0, event)
        if len([event for event in taken if event.say is not None]) > 1:
            raise NotUnderstoodError
        return taken

    @property
    def done(self) -> list[Event]:
        """What is done."""
        return self.events or self.before_taken


def conditions_last(told: Sequence[Told]) -> None:
    """Give each clause of one sentence what stands before it, where that is how it is said.

    "On when the button is pressed and off when it is released": what is done stands before the
    first "when", so that is where it stands for the next one too.

    Raises:
        NotUnderstoodError: something stands behind the last one.
    """
    whens = [each for each in told if each.opener is not Meaning.OTHERWISE]
    if len(whens) < _SEVERAL or not whens[0].before:
        return
    if whens[-1].events:
        raise NotUnderstoodError
    for earlier, later in reversed(list(pairwise(whens))):
        later.before, earlier.events = earlier.events, []


def reactions(told: Sequence[Told], story: Story) -> Iterator[Reaction]:
    """What the clauses come down to.

    Raises:
        NotUnderstoodError: something of them is not understood.
    """
    found: list[Reaction] = []
    for each in told:
        before = found[-1] if found else None
        if any(_lasts(event) for event in each.done):
            condition = _require_course(each, story)
            course = once(each.done, story)
            found.append(Reaction(condition, (), is_edge=True, course=course))
            continue
        actions = tuple(it for event in each.done for it in _actions(event, before))
        driven = [it.thing for it in actions if not isinstance(it, Say)]
        if not actions or len(driven) != len(set(driven)):
            raise NotUnderstoodError
        if each.condition is None or (before and _is_other_side(each.condition, before.condition)):
            if before is None or before.otherwise or before.is_edge:
                raise NotUnderstoodError
            found[-1] = replace(before, otherwise=actions)
            continue
        is_edge = each.opener is Meaning.EACH_PRESS or any(it.is_toggled for it in each.done)
        if is_edge and each.condition.sign is not None:
            raise NotUnderstoodError
        found.append(Reaction(each.condition, actions, is_edge=is_edge))
    _require_ends(found)
    if found and (Meaning.ONCE in story.flags or story.period):
        raise NotUnderstoodError
    inputs = {it.pin: it for it in story.things.all if is_input(it)}
    for reaction in found:
        latest = replace(reaction.condition, thing=inputs[reaction.condition.thing.pin])
        whole = replace(_with_opposite(reaction, found), condition=latest)
        yield _timed(whole, told, story)


def commands(received: Sequence[Event]) -> Iterator[Command]:
    """What is done when something is received.

    Raises:
        NotUnderstoodError: it takes a time, or two of them are received as the same.
    """
    texts = [each.command for each in received]
    for text in dict.fromkeys(texts):
        events = [each for each in received if each.command == text]
        if any(_lasts(each) for each in events):
            raise NotUnderstoodError
        yield Command(text, tuple(it for each in events for it in _actions(each, None)))


def _timed(reaction: Reaction, told: Sequence[Told], story: Story) -> Reaction:
    """With the time after which it prints again, so that it does not without end."""
    says = any(isinstance(each, Say) for each in (*reaction.actions, *reaction.otherwise))
    if reaction.is_edge or not says:
        return reaction
    times = {e.ms for each in told for e in each.done if e.say is not None and e.ms is not None}
    if len(times) > 1:
        raise NotUnderstoodError
    if not times:
        story.assumed.append(f"printed every {_PRINTS:.0f} ms")
    return replace(reaction, every=next(iter(times), _PRINTS))


def _require_course(told: Told, story: Story) -> Condition:
    """The condition; refuses what cannot be gone through once, each time it begins to hold."""
    vague = any(event.is_blinking and event.blinks is None for event in told.done)
    says = any(event.say is not None for event in told.done)
    idle = all(event.is_wait for event in told.done) or told.done[-1].is_wait
    if told.condition is None or vague or says or idle or Meaning.REPEAT in story.flags:
        raise NotUnderstoodError
    return told.condition


def _lasts(event: Event) -> bool:
    """Whether it goes on for a time."""
    return event.is_blinking or (event.ms is not None and event.say is None)


def _with_opposite(reaction: Reaction, all_of_them: Sequence[Reaction]) -> Reaction:
    """What is on while a condition holds is off while it does not, unless another one says so."""
    if reaction.is_edge:
        return reaction
    others = {
        _driven(it) for each in all_of_them if each is not reaction for it in each.all_actions
    }
    then, other = ({_driven(it) for it in done} for done in (reaction.actions, reaction.otherwise))
    missing = [_opposite(it) for it in reaction.actions if _driven(it) not in other | others]
    lacking = [_opposite(it) for it in reaction.otherwise if _driven(it) not in then | others]
    return replace(
        reaction,
        actions=(*reaction.actions, *(it for it in lacking if it is not None)),
        otherwise=(*reaction.otherwise, *(it for it in missing if it is not None)),
    )


def _driven(action: Action) -> Thing | None:
    return None if isinstance(action, Say) else action.thing


def _opposite(action: Action) -> Action | None:
    """What ends an action; None where nothing does."""
    match action:
        case Level(thing, bool() as high):
            return Level(thing, not high)
        case Duty(thing, _):
            return Duty(thing, 0.0)
        case _:
            return None


def _require_ends(found: Sequence[Reaction]) -> None:
    """Refuse what is put on by several conditions and never off, and two orders at one press."""
    for each in found:
        things = {_driven(it) for it in each.all_actions} - {None}
        actions = [it for r in found for it in r.all_actions if _driven(it) in things]
        is_only_on = all(isinstance(it, Level) and it.high for it in actions)
        is_never_off = is_only_on and len({_driven(it) for it in actions}) < len(actions)
        rivals = [it for it in found if it is not each and _is_beside(it.condition, each.condition)]
        is_shared = any(things & {_driven(it) for it in r.all_actions} for r in rivals)
        is_twice = any(it.condition == each.condition and it.is_edge for it in rivals)
        if is_never_off or is_shared or is_twice:
            raise NotUnderstoodError


def _is_beside(one: Condition, other: Condition) -> bool:
    """Whether both may hold at once by what one thing says."""
    return one.thing == other.thing and one.sign is other.sign and one.is_not is other.is_not


def _actions(event: Event, before: Reaction | None) -> Iterator[Action]:
    """What is done at once; a time has no place here."""
    if event.is_opposite:
        if before is None:
            raise NotUnderstoodError
        for each in before.actions:
            if not isinstance(each, Level) or each.high is None:
                raise NotUnderstoodError
            yield Level(each.thing, not each.high)
        return
    if (
        (event.ms is not None and event.say is None)
        or event.is_blinking
        or event.half
        or event.is_wait
    ):
        raise NotUnderstoodError
    if event.say is not None:
        yield event.say
    elif event.share is not None:
        yield from (Duty(it, event.share) for it in event.things)
    else:
        yield from (Level(it, None if event.is_toggled else event.state) for it in event.things)


def _is_other_side(one: Condition, other: Condition) -> bool:
    """Whether one holds just where the other does not."""
    return (
        one.sign is None
        and other.sign is None
        and (one.thing.pin == other.thing.pin and one.is_not != other.is_not)
    )


def _is_condition(read: Sequence[Token]) -> bool:
    signs = (Meaning.PRESSED, Meaning.RELEASED, Meaning.BELOW, Meaning.ABOVE)
    head = read[: next((n for n, t in enumerate(read) if t.meaning is Meaning.MARK), len(read))]
    return any(token.meaning in signs for token in head)


def _end_of_condition(read: Sequence[Token], *, is_press: bool) -> int:
    """Where what is done begins: behind "pressed", a limit, or the mark after them."""
    for number, token in enumerate(read):
        if is_press and token.meaning in _DEEDS:  # "each press toggles the relay"
            return number
        is_limit = token.is_a(Kind.NUMBER) and number and read[number - 1].meaning in _SIGNS
        if token.meaning in (Meaning.PRESSED, Meaning.RELEASED) or is_limit:
            end = number + 1
            later = read[end:]
            if later and (later[0].is_a(Kind.PIN)):  # "pressed on pin 2"
                end += 1
            return end
        if is_press and token.is_a(Kind.PIN):
            after = read[number + 1] if number + 1 < len(read) else None
            if after is None or after.meaning not in (Meaning.PRESSED, Meaning.NOT):
                return number + 1
        if token.meaning is Meaning.MARK:
            return number
    if is_press:
        return len(read)
    raise NotUnderstoodError


_NOT_IN_CONDITIONS = frozenset({
    Meaning.UNKNOWN, Meaning.LONG, Meaning.QUICKLY, Meaning.SLOWLY, Meaning.ON, Meaning.OFF,
})  # fmt: skip
_DEEDS = (
    Meaning.TOGGLE, Meaning.ON, Meaning.OFF, Meaning.BLINK, Meaning.BEEP, Meaning.PRINT,
    Meaning.OUTPUT,
)  # fmt: skip
_SIGNS = {Meaning.BELOW: Sign.BELOW, Meaning.ABOVE: Sign.ABOVE}


def _condition(read: Sequence[Token], story: Story) -> Condition:
    has = [token.meaning for token in read]
    if set(has) & _NOT_IN_CONDITIONS:
        raise NotUnderstoodError
    thing = _thing(read, story)
    signs = [_SIGNS[each] for each in has if each in _SIGNS]
    limits = [t.quantity.value for t in read if t.is_a(Kind.NUMBER) and t.quantity is not None]
    is_not = (Meaning.NOT in has) != (Meaning.RELEASED in has)
    if signs:
        if len(limits) != 1 or not isinstance(limits[0], float) or thing.kind != "analog":
            raise NotUnderstoodError
        return Condition(thing, signs[0], limits[0], is_not)
    if limits or thing.kind == "analog":
        raise NotUnderstoodError
    return Condition(thing, is_not=is_not)


def _thing(read: Sequence[Token], story: Story) -> Thing:
    """What it is about: an input that is named here, or the only one that there is."""
    named = [it for it in story.things.about(read) if is_input(it)]
    known = named or [it for it in story.things.all if is_input(it)]
    if len(known) != 1:
        raise NotUnderstoodError
    thing = known[0]
    if thing.kind == "pir" and thing.is_pulled_up:
        number = story.things.all.index(thing)
        thing = replace(thing, is_pulled_up=False)
        story.things.all[number] = thing
    return thing
