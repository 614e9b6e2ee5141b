"""A file of the user's own among the models: copied, since a link would follow later changes."""

from __future__ import annotations

import errno
import hashlib
import shutil
from pathlib import Path

from codegen.errors import UsageError
from codegen.models import store
from codegen.models.catalogue import find_listed
from codegen.models.coming import Watcher
from codegen.models.llama_model import require_readable

_PIECE = 1 << 20


def add_model(file: Path, name: str, *, watcher: Watcher) -> None:
    """Copy a GGUF file that can be loaded into the models' folder, to be known by `name`.

    A description of its prompt format, FILE.toml beside FILE.gguf, is copied too.

    Raises:
        ModelError: it cannot be loaded.
        UsageError: the name is taken or none, or the disk is full.
    """
    store.require_name(name)
    if find_listed(name) is not None:
        raise UsageError(f"{name} is a model of the catalogue; give yours another name")
    require_readable(file)
    folder = store.ready_folder()
    waiting = f"another process is working on {name}; waiting for it"
    try:
        with store.alone(name, waiting=lambda: watcher.tell(waiting)) as coming:
            if store.find_stamp(name) is not None:
                raise UsageError(f"there is a model {name}; first: pinwright model remove {name}")
            store.require_room(folder, file.stat().st_size)
            watcher.begin(f"copying {file.name}", file.stat().st_size)
            digest = _copy(file, coming / "weights", watcher)
            beside = file.with_suffix(".toml")
            if beside.is_file():
                shutil.copyfile(beside, coming / "window")
                (coming / "window").replace(store.window_path(name))
            (coming / "weights").replace(store.weights_path(name))
            store.write_stamp(name, sha256=digest, origin=str(file.absolute()))
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        raise store.disk_is_full(folder) from error


def _copy(source: Path, target: Path, watcher: Watcher) -> str:
    """Copy, and hash what was copied: the source may change meanwhile."""
    digest = hashlib.sha256()
    with source.open("rb") as given, target.open("wb") as copy:
        while piece := given.read(_PIECE):
            digest.update(piece)
            copy.write(piece)
            watcher.at(copy.tell())
    return digest.hexdigest()
