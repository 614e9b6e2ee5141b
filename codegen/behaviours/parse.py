"""From a sentence to what it states, or to nothing: where a word is not understood, a value has no
place, or it is not said how long something lasts, there is no answer. Pure.

A sentence falls into segments at its marks and at "and" and "then". Each says what things it is
about, a state, a time, or several of these; their order inside a segment does not matter much, so
"on for 2 s", "2 s on" and "2 Sekunden lang an" are read alike.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from codegen.behaviours.behaviour import Action, Level, Say, Statement
from codegen.behaviours.courses import courses
from codegen.behaviours.events import read_event
from codegen.behaviours.reactions import Told, commands, conditions_last, reactions
from codegen.behaviours.story import Event, Story
from codegen.behaviours.things import OWN_LED, UnknownThingError
from codegen.behaviours.tokens import Meaning, Token, tokens
from codegen.behaviours.understood import NotUnderstoodError
from codegen.understanding.lists import Kind
from codegen.understanding.quantities import quantities

_JOINS = frozenset({",", "/", "、"})
_HARD = frozenset(".!?\n\u3002")
_OPENS = (Meaning.WHEN, Meaning.OTHERWISE, Meaning.EACH_PRESS)
_STATES = (Meaning.ON, Meaning.OFF)
_SIGNS = (Meaning.BELOW, Meaning.ABOVE)
_HEADING = (Meaning.UNKNOWN, Meaning.OUTPUT, Meaning.INPUT, Meaning.LABEL)
_NAMES = (Meaning.OUTPUT, Meaning.LABEL)
_PARTS = (Meaning.MARK, Meaning.AND, Meaning.THEN)
_THING = 2  # tokens: what it is, and its pin
_DIGITS = 2  # of a pin
_BAUD = 9600  # where none is said


def parse(sentence: str) -> Statement | None:
    """What a sentence states; None where not all of it is understood."""
    asked = quantities(sentence)
    read = [each for each in tokens(sentence, asked) if each.meaning is not Meaning.FILLER]
    read = _with_commands(_with_pins(_without_title(_without_asides(read))))
    try:
        return _statement(_joined(_with_otherwise_first(read)), sentence)
    except (NotUnderstoodError, UnknownThingError):
        return None


def _statement(read: Sequence[Token], sentence: str) -> Statement:
    story = Story(sentence)
    told: list[Told] = []
    for clauses in _sentences(read):
        events: list[Event] = []
        first = len(told)
        for clause in clauses:
            opener = clause[0].meaning
            rest = clause
            if opener in _OPENS:
                told.append(Told(opener, list(clause[1:]), before=events))
                events = told[-1].events
                rest = told[-1].rest_of_condition(story)
            is_reaction = any(each.events is events for each in told)
            for segment, is_after in _segments(rest):
                found = read_event(segment, story, is_after=is_after)
                story.latest = found[-1] if found else story.latest
                events += found
                if not is_reaction:
                    story.events += found
        conditions_last(told[first:])
    taken = [event for each in told for event in each.before_taken]
    story.events = [event for event in story.events if not any(event is it for it in taken)]
    received = [event for event in story.events if event.command]
    story.events = [event for event in story.events if not event.command]
    statement = Statement(
        tuple(courses(story)),
        tuple(reactions(told, story)),
        tuple(commands(received)),
        is_without_delay=Meaning.NO_DELAY in story.flags,
        baud=story.baud or _BAUD,
        debounce=story.debounce,
        assumed=tuple(dict.fromkeys(story.assumed)),
        things=tuple(story.things.all),
    )
    is_empty = not (statement.courses or statement.reactions or statement.commands)
    is_silent = bool(story.baud) and not statement.is_serial
    is_deaf = Meaning.RECEIVED in story.flags and not statement.commands
    if is_empty or is_silent or is_deaf or _unused(statement, story) or _contradicts(statement):
        raise NotUnderstoodError
    return statement


def _unused(found: Statement, story: Story) -> set[int | str]:
    """The pins of which nothing is said but their names."""
    used = {thing.pin for thing in (*found.outputs, *found.inputs)}
    return {thing.pin for thing in story.things.all} - used


def _contradicts(found: Statement) -> bool:
    """Whether an output is driven by two things at once: what it does first is no such thing."""
    driven = [
        {it.thing for it in course.actions if not isinstance(it, Say)}
        for course in found.courses
        if course.ms
    ]
    begun = [it for course in found.courses if not course.ms for it in course.actions]
    reacting = {it.thing for it in found.on_demand if not isinstance(it, Say)}
    usual = {it for each in found.reactions for it in each.otherwise}
    is_first_on = any(
        not isinstance(it, Say) and it.thing in reacting and it not in usual and not _is_off(it)
        for it in begun
    )
    everything = [thing for things in (*driven, reacting) for thing in things]
    return is_first_on or len(everything) != len(set(everything))


def _is_off(action: Action) -> bool:
    return isinstance(action, Level) and action.high is False


def _without_asides(read: Sequence[Token]) -> list[Token]:
    """Without what stands in brackets and has no quantity and no state."""
    kept: list[Token] = []
    aside: list[Token] | None = None
    for token in read:
        if token.text == "(":
            aside = []
        elif token.text == ")" and aside is not None:
            says = any(
                t.quantity or t.meaning in _STATES or t.meaning is Meaning.PULLED_DOWN
                for t in aside
            )
            is_pin = all(it.is_a(Kind.PIN) for it in aside)  # "the red LED (pin 8)"
            kept += (aside if is_pin else [_COMMA, *aside, _COMMA]) if says else []
            aside = None
        else:
            (kept if aside is None else aside).append(token)
    return kept


_COMMA = Token(Meaning.MARK, ",")


def _without_title(read: Sequence[Token]) -> list[Token]:
    """Without words that are a heading: "Night light: ...", "A door monitor. ..."."""
    end = next((n for n, it in enumerate(read) if it.text == ":" or it.text in _HARD), None)
    if end is None or end + 1 == len(read):
        return list(read)
    head = read[:end]
    if read[end].text != ":" and any(it.meaning not in _HEADING for it in head):
        return list(read)
    is_said = any(it.quantity or it.name == OWN_LED for it in head)
    return list(read if is_said else read[end + 1 :])


def _with_pins(read: Sequence[Token]) -> list[Token]:
    """With numbers right behind a thing as its pins: "LED 4", "the button 2"."""
    kept = list(read)
    for number in range(1, len(kept)):
        token, before = kept[number], kept[number - 1].meaning
        after = kept[number + 1].meaning if number + 1 < len(kept) else None
        each = token.quantity
        if each is None or each.kind is not Kind.NUMBER or after is Meaning.OUTPUT:
            continue
        is_number = isinstance(each.value, float) and each.value == int(each.value)
        is_bare = not each.after[:2].isalpha() and each.before[-1:] in " -#"
        is_short = each.end - each.start <= _DIGITS
        if before in (Meaning.OUTPUT, Meaning.INPUT) and is_number and is_bare and is_short:
            kept[number] = replace(token, quantity=replace(each, kind=Kind.PIN))
    return kept


def _with_commands(read: Sequence[Token]) -> list[Token]:
    """Without "when" before what is received: "when 'h' is received"."""
    kept = list(read)
    for number in reversed(range(len(kept) - 2)):
        opener, *after = kept[number : number + 3]
        meanings = [it.meaning for it in after]
        says = any(it.is_a(Kind.TEXT) or len(it.text) == 1 for it in after)
        if opener.meaning is Meaning.WHEN and Meaning.RECEIVED in meanings and says:
            kept[number] = _COMMA
    return kept


def _with_otherwise_first(read: Sequence[Token]) -> list[Token]:
    """With "otherwise" before what it is about: "print dark below 300 and bright otherwise"."""
    kept = list(read)
    for number, token in enumerate(read):
        is_last = number + 1 == len(read) or read[number + 1].text in _HARD
        if token.meaning is not Meaning.OTHERWISE or not is_last:
            continue
        marks = (Meaning.MARK, Meaning.AND)
        start = next((n for n in reversed(range(number)) if kept[n].meaning in marks), None)
        if start is not None:
            kept[start : number + 1] = [token, *kept[start + 1 : number]]
    return kept


def _joined(read: Sequence[Token]) -> list[Token]:
    """Without the marks inside lists of pins and labels, and between "on/off"."""
    kept: list[Token] = []
    for number, token in enumerate(read):
        before = kept[-1] if kept else None
        after = read[number + 1] if number + 1 < len(read) else None
        is_joint = token.meaning is Meaning.AND or token.text in _JOINS
        if is_joint and before and after and _is_list(before, after, read, number):
            continue
        if token.meaning is Meaning.AND and _are_named_together(kept, read[number + 1 :]):
            continue
        kept.append(token)
    return kept


def _are_named_together(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether an "and" stands between two things: "the LED on pin 3 and the LED on pin 5"."""
    last = next((n for n in reversed(range(len(before))) if before[n].meaning in _PARTS), -1)
    first, second = list(before[last + 1 :]), list(after[:_THING])
    is_thing = all(it.meaning in _NAMES or it.is_a(Kind.PIN) for it in (*first, *second))
    return (
        is_thing
        and len(second) == _THING
        and first[-1:] != []
        and all(any(it.is_a(Kind.PIN) for it in side) for side in (first, second))
    )


def _is_list(before: Token, after: Token, read: Sequence[Token], number: int) -> bool:
    if before.meaning in _STATES and read[number].text == "/":
        return after.meaning in _STATES
    if after.meaning is Meaning.AND:  # "2, 5, and 8"
        after = read[number + 2] if number + 2 < len(read) else after
    if before.meaning is after.meaning is Meaning.LABEL:
        return True
    if before.is_a(Kind.RATE) and after.is_a(Kind.RATE):  # notes
        return True
    if not (before.is_a(Kind.PIN) and after.is_a(Kind.PIN)):
        return False
    return after.quantity is not None and "pin" not in after.quantity.before[-5:]


def _sentences(read: Sequence[Token]) -> Iterator[list[list[Token]]]:
    """The sentences, each as clauses: one begins with "when", "else", "each time" or "print"."""
    clauses: list[list[Token]] = [[]]
    for token in read:
        if token.text in _HARD:
            if clauses[0] or clauses[1:]:
                yield [each for each in clauses if each]
            clauses = [[]]
        elif token.meaning in _OPENS and not _only_opens(clauses[-1]):
            clauses.append([token])
        elif token.meaning in _SIGNS and not _may_go_on(clauses[-1]):
            clauses.append([_WHEN, token])  # "below 300 the lamp goes on"
        else:
            clauses[-1].append(token)
    if any(clauses):
        yield [each for each in clauses if each]


_WHEN = Token(Meaning.WHEN, "when")


def _may_go_on(clause: Sequence[Token]) -> bool:
    """Whether a comparison belongs to what stands before it: "when A0 is below 300"."""
    return bool(clause) and clause[0].meaning in _OPENS and clause[-1].meaning is not Meaning.MARK


def _only_opens(clause: Sequence[Token]) -> bool:
    """Whether it is the beginning of "else if" or "every time when"."""
    return bool(clause) and all(token.meaning in _OPENS for token in clause)


def _segments(read: Sequence[Token]) -> Iterator[tuple[list[Token], bool]]:
    """The parts between marks and joints, each with whether a "then" stands before it."""
    segment: list[Token] = []
    is_after = False
    for token in read:
        is_new = token.meaning is Meaning.PRINT and any(it.meaning in _STATES for it in segment)
        if token.meaning in (Meaning.MARK, Meaning.AND, Meaning.THEN) or is_new:
            if segment:
                yield segment, is_after
                segment, is_after = [], False
            is_after = is_after or token.meaning is Meaning.THEN
            segment = [token] if is_new else segment
        else:
            segment.append(token)
    if segment:
        yield segment, is_after
