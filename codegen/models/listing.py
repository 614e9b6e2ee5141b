"""What is known about each model: those of the catalogue, and those that the user added."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from codegen.errors import ModelError, UsageError
from codegen.models import store
from codegen.models.address import is_address
from codegen.models.catalogue import (
    ListedModel,
    catalogue,
    find_listed,
    find_model,
    find_prepared,
    is_file_name,
    unknown,
)


class State(StrEnum):
    """Whether a model can be used now."""

    HERE = "here"
    UNPREPARED = "here, not prepared"
    """It works, but the smaller and faster file that is made of it is missing."""

    EMBEDDED = "embedded"
    ABSENT = "not fetched"
    CHANGED = "changed since it was put there"
    REMOVED = "removed"


_TO_GET = (State.ABSENT, State.CHANGED, State.UNPREPARED)
"""What `pinwright model get` mends."""


@dataclass(frozen=True, slots=True)
class Shelved:
    """One model: `path` is None where there are no weights, `command` what would get them."""

    name: str
    state: State
    is_in_use: bool
    bytes: int
    sha256: str
    licence: str | None
    what_for: str
    path: Path | None
    command: str | None = None


@dataclass(frozen=True, slots=True)
class InUse:
    """The model that is used where none is named; the name is None where it cannot be."""

    name: str | None
    why: str


def in_use() -> InUse:
    """Which one, and in one line why."""
    try:
        found = find_model(None)
    except ModelError as error:
        return InUse(None, str(error))
    return InUse(found.name, found.why)


def all_models() -> tuple[Shelved, ...]:
    """The catalogue in its order, then the user's own by name."""
    used = in_use().name
    listed = tuple(_listed(each, used) for each in catalogue())
    names = {each.name for each in listed}
    return listed + tuple(_own(n, used) for n in store.stored_names() if n not in names)


def find_shelved(name: str) -> Shelved:
    """The one of that name.

    Raises:
        ModelError: there is none.
    """
    for each in all_models():
        if each.name == name:
            return each
    raise unknown(name)


def use_model(name: str) -> None:
    """Use it wherever none is named.

    Raises:
        ModelError: there is none of that name, or it is not here.
        UsageError: it is a file or a server.
    """
    if is_address(name):
        raise UsageError(
            "a server is named where it is asked, and never remembered: with --model, or in the "
            "editor's setting `model`"
        )
    if is_file_name(name):
        raise UsageError(
            f"{name} is a file, which may move; first: pinwright model add {name} --name NAME"
        )
    find_model(name)
    store.choose(name)


def remove_model(name: str) -> Shelved:
    """Delete the weights of that name, and forget that it was chosen. Returns what it was.

    Raises:
        ModelError: there is none of that name.
        UsageError: it is not here, or comes with the package.
    """
    was = find_shelved(name)
    if was.state is State.EMBEDDED:
        raise UsageError(f"{name} comes with Pinwright and cannot be removed")
    if was.path is None:
        raise UsageError(f"{name} is not on this machine, so there is nothing to remove")
    with store.alone(name):
        for path in _files(name):
            path.unlink(missing_ok=True)
        if store.chosen() == name:
            store.choose(None)
    return was


def _files(name: str) -> Iterator[Path]:
    """All that there is of a model, the stamps first: without one a file counts for nothing."""
    listed = find_listed(name)
    if listed is not None and listed.prepared is not None:
        made = listed.prepared.beside(listed.path)
        yield from (made.with_suffix(".stamp"), made)
    yield from (store.stamp_path(name), store.weights_path(name), store.window_path(name))


def _listed(model: ListedModel, used: str | None) -> Shelved:
    state = State.EMBEDDED if model.is_embedded else _state(model.name)
    return Shelved(
        name=model.name,
        state=state,
        is_in_use=model.name == used,
        bytes=model.bytes,
        sha256=model.sha256,
        licence=model.licence,
        what_for=model.what_for,
        path=model.path if model.path.is_file() else None,
        command=model.how_to_get if state in _TO_GET else None,
    )


def _own(name: str, used: str | None) -> Shelved:
    stamp = store.find_stamp(name)
    return Shelved(
        name=name,
        state=_state(name),
        is_in_use=name == used,
        bytes=stamp.bytes if stamp else 0,
        sha256=stamp.sha256 if stamp else "",
        licence=None,
        what_for=f"added from {stamp.origin}" if stamp else "",
        path=store.weights_path(name),
    )


def _state(name: str) -> State:
    stamp, listed = store.find_stamp(name), find_listed(name)
    if stamp is None:
        return State.ABSENT
    is_other = listed is not None and stamp.sha256 != listed.sha256
    if is_other or not store.is_unchanged(store.weights_path(name), stamp):
        return State.CHANGED
    if listed is not None and listed.prepared is not None:
        made = find_prepared(listed.prepared, listed.path)
        return State.HERE if made is not None else State.UNPREPARED
    return State.HERE
