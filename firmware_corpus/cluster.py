"""Where the tasks run: a Dask cluster on this machine, or one that is there already."""

from __future__ import annotations

import ast
import hashlib
import logging
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from firmware_corpus.errors import CorpusError

if TYPE_CHECKING:
    from distributed import Client

_SECONDS = 15
# The files that decide what a task returns; the names of harvests hold their hash.
_DECIDING = (
    "cleaning/*.py", "document.py", "families.py", "fingerprint.py", "guess.py", "harvest.py",
    "licences.py", "licences.toml", "tally.py",
)  # fmt: skip


@contextmanager
def connect(scheduler: str | None, workers: int | None) -> Iterator[Client]:
    """A client of the cluster at an address, or of one on this machine for the time of the block.

    Raises:
        CorpusError: nobody answers there, or its workers have another version of this code.
    """
    import dask
    from distributed import Client, LocalCluster

    quiet = {
        "distributed.worker.use-file-locking": False,
        "distributed.comm.timeouts.connect": f"{_SECONDS}s",
        "distributed.admin.low-level-log-length": 0,
    }
    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # failures are reported by us
    with tempfile.TemporaryDirectory(prefix="pinwright-corpus-") as scratch, dask.config.set(quiet):
        if scheduler is None:
            with (
                LocalCluster(
                    n_workers=workers or os.cpu_count() or 1,
                    threads_per_worker=1,
                    dashboard_address="127.0.0.1:0",  # a free port, not open to others
                    local_directory=scratch,
                    silence_logs=logging.CRITICAL,
                ) as cluster,
                Client(cluster) as client,
            ):
                yield client
            return
        try:
            client = Client(scheduler, timeout=_SECONDS)
        except (OSError, ValueError) as error:
            raise CorpusError(f"{scheduler}: no scheduler answers ({error})") from error
        with client:
            _check_versions(client, scheduler)
            yield client


def code_version() -> str:
    """A hash of the code that decides what a task returns; comments and layout do not count."""
    whole = hashlib.sha256()
    root = Path(__file__).parent
    for pattern in _DECIDING:
        for path in sorted(root.glob(pattern)):
            text = path.read_text("utf-8")
            if path.suffix == ".py":
                text = ast.unparse(ast.parse(text))
            whole.update(text.encode())
    return whole.hexdigest()[:16]


def _check_versions(client: Client, scheduler: str) -> None:
    versions = client.run(code_version)
    if not versions:
        raise CorpusError(f"{scheduler}: the scheduler has no workers")
    if set(versions.values()) != {code_version()}:
        raise CorpusError(f"{scheduler}: its workers have another version of pinwright")
