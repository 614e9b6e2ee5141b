"""What a statement comes down to, in words, and how its things are wired. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.behaviours.behaviour import (
    LED_BUILTIN,
    Action,
    Clock,
    Command,
    Condition,
    Course,
    Duty,
    Level,
    Reaction,
    Say,
    Statement,
    Thing,
    Tone,
)

_WIRES = {
    "led": "pin {pin} -> resistor 220 to 470 ohm -> {words} -> GND",
    "button": "pin {pin} -> {words} -> {rail}",
    "pir": "{words} signal -> pin {pin}",
    "analog": "signal of 0 to the board's reference -> pin {pin}",
}
_DRIVEN = "pin {pin} -> input of the {words}'s module, or of its transistor (a pin drives no coil)"


def described(statement: Statement) -> tuple[str, ...]:
    """A line for each thing that goes on, and each reaction."""
    return (
        *(_course(each) for each in statement.courses),
        *(_reaction(each) for each in statement.reactions),
        *(_command(each) for each in statement.commands),
    )


def wired(statement: Statement) -> tuple[str, ...]:
    """A line for each thing that is named with what it is."""
    return tuple(_wires(statement))


def _wires(statement: Statement) -> Iterator[str]:
    for thing in (*statement.outputs, *statement.inputs):
        if thing.kind and thing.pin != LED_BUILTIN:
            rail = "GND" if thing.is_pulled_up else "5 V, and a resistor of 10 kilohm to GND"
            line = _WIRES.get(thing.kind, _DRIVEN)
            yield line.format(pin=thing.pin, words=thing.words, rail=rail)


def _course(course: Course) -> str:
    steps = course.steps()
    if len(steps) == 1 and steps[0].ms and not course.is_once:
        return f"every {steps[0].ms:g} ms: {' and '.join(_action(it) for it in steps[0].actions)}"
    return f"{_blocks(course)}, {'once' if course.is_once else 'again and again'}"


def _blocks(course: Course) -> str:
    blocks = []
    for block in course.blocks:
        steps = []
        for step in block.steps:
            actions = " and ".join(_action(each) for each in step.actions)
            lasts = f"for {step.ms:g} ms" if step.ms else ""
            steps.append(f"{actions or 'nothing'} {lasts}".strip())
        text = ", then ".join(steps)
        blocks.append(text if block.times == 1 else f"{block.times} times ({text})")
    return ", then ".join(blocks)


def _reaction(reaction: Reaction) -> str:
    when = "each time" if reaction.is_edge else "while"
    done = " and ".join(_action(each) for each in reaction.actions)
    if reaction.course is not None:
        done = _blocks(reaction.course)
    other = " and ".join(_action(each) for each in reaction.otherwise)
    return f"{when} {_condition(reaction.condition)}: {done}{f', else {other}' if other else ''}"


def _command(command: Command) -> str:
    return f"on '{command.text}': {' and '.join(_action(each) for each in command.actions)}"


def _condition(condition: Condition) -> str:
    is_not = "not " if condition.is_not else ""
    if condition.sign is not None:
        side = {"<": "below", ">": "above"}[condition.sign.value]
        return f"{condition.thing.pin} is {is_not}{side} {condition.limit:g}"
    verb = "sees motion" if condition.thing.kind == "pir" else "is pressed"
    return f"{_place(condition.thing)} {is_not}{verb}"


def _action(action: Action) -> str:
    match action:
        case Level(thing, None):
            return f"{_place(thing)} toggled"
        case Level(thing, high):
            return f"{_place(thing)} {'high' if high else 'low'}"
        case Duty(thing, share):
            return f"{_place(thing)} {share * 100:g} % of the time high"
        case Tone(thing, hertz):
            return f"{_place(thing)} {f'{hertz:g} Hz' if hertz else 'silent'}"
        case Say(parts):
            return f"prints {' and '.join(_said(it) for it in parts)}"


def _said(part: str | Thing | Clock) -> str:
    if isinstance(part, Clock):
        return "the time since the start"
    return f"'{part}'" if isinstance(part, str) else str(part.pin)


def _place(thing: Thing) -> str:
    is_named = thing.kind or thing.label
    return f"{thing.words} on {thing.pin}" if is_named else thing.words
