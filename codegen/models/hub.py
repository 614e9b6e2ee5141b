"""A model's file from Hugging Face, or whatever HF_ENDPOINT names, through huggingface_hub.

Its settings are respected: cache, proxies, offline mode, mirrors. A file in its cache is copied
from there. The file comes by plain HTTP, and a broken connection is resumed. The two requests carry
no telemetry, and no hint of the program that makes them.
"""

from __future__ import annotations

import errno
import logging
import os
import queue
import re
import shutil
import threading
from pathlib import Path
from typing import Any

from codegen.errors import FetchError
from codegen.models.catalogue import HubSource, ListedModel
from codegen.models.coming import Watcher, weighing

NAME = "Hugging Face"
_URL = re.compile(r"https?://([^/\s]+)[^\s]*?(?=[:.]?(?:\s|$))")
_ANSWERS_WITHIN = 4.0  # seconds; if nothing came by then, the other source is used


def why_silent(source: HubSource, model: ListedModel) -> str | None:
    """Why the file cannot be had now; None where it is in the cache, or its place answers at once.

    The question is asked in a thread that is abandoned when it hangs: looking up a name has no time
    limit. The library itself would ask for half a minute.
    """
    hub = _hub()
    if _cached(hub, source, model) is not None:
        return None
    url = hub.hf_hub_url(source.repository, model.file, revision=source.revision)
    metadata = hub.get_hf_file_metadata  # imported now, outside of the time for the answer
    said: queue.SimpleQueue[str | None] = queue.SimpleQueue()

    def ask() -> None:
        try:
            metadata(url, timeout=_ANSWERS_WITHIN)
            said.put(None)
        except Exception as error:  # noqa: BLE001 - whatever it is, the other source is asked
            said.put(_first_sentence(error))

    threading.Thread(target=ask, daemon=True).start()
    try:
        return said.get(timeout=_ANSWERS_WITHIN)
    except queue.Empty:
        return f"no answer within {_ANSWERS_WITHIN:g} seconds"


def download(source: HubSource, model: ListedModel, folder: Path, *, watcher: Watcher) -> Path:
    """The model's file, somewhere below `folder`; its hash is for the caller to check.

    Raises:
        FetchError: it cannot be had there.
        OSError: the disk is full.
    """
    hub = _hub()
    try:
        with weighing(folder, before=0, watcher=watcher):
            if cached := _cached(hub, source, model):
                return Path(shutil.copyfile(cached, folder / model.file))
            return Path(
                hub.hf_hub_download(
                    source.repository, model.file, revision=source.revision, local_dir=folder
                )
            )
    except Exception as error:
        if isinstance(error, OSError) and error.errno == errno.ENOSPC:
            raise
        raise FetchError(_first_sentence(error)) from error


def _cached(hub: Any, source: HubSource, model: ListedModel) -> str | None:
    found = hub.try_to_load_from_cache(source.repository, model.file, revision=source.revision)
    return found if isinstance(found, str) else None


def _first_sentence(error: Exception) -> str:
    """The message, without the advice after it, which is about Python calls."""
    cause = error.__cause__ or error
    words = _URL.sub(r"\1", " ".join(str(cause).split())) or type(cause).__name__
    return words.split(". ")[0].rstrip(".")


def _hub() -> Any:
    """The library, imported late: it costs half a second, and reads its settings once."""
    os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
    os.environ.setdefault("HF_HUB_DISABLE_XET", "1")  # a second protocol, to hosts of its own
    os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")
    import huggingface_hub

    logging.getLogger("huggingface_hub").setLevel(logging.ERROR)
    return huggingface_hub
