"""The run kit: a training run in pieces, for a bare machine with no network.

What travels: the code of this package, the tokenizer, the records, and the scripts that do it all
(kit_scripts/README). A piece is a tar of at most 45 MiB whose name carries its checksum.
"""

from __future__ import annotations

import hashlib
import io
import tarfile
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from codegen.errors import UsageError
from codegen.training.batches import gpu_batches
from codegen.training.configs import find_config
from codegen.training.encode import groups_in
from codegen.training.schedule import MOST_BREADTH
from codegen.training.tokenizer import load_tokenizer

PIECE = 45 << 20
"""Bytes of a piece, at most."""

_CODE = ("__init__.py", "errors.py", "training/*.py")


def pack(
    config: str,
    *,
    records: Path,
    tokenizer: Path,
    out: Path,
    passes: int,
    breadth: float = MOST_BREADTH,
) -> list[Path]:
    """Writes the pieces and the scripts of a run; returns the pieces.

    Raises:
        UsageError: no records, a tokenizer that does not fit, or a file larger than a piece.
    """
    wanted = find_config(config).vocabulary
    if (size := load_tokenizer(tokenizer).size) != wanted:
        raise UsageError(f"{tokenizer}: has {size} entries, {config} wants {wanted}")
    out.mkdir(parents=True, exist_ok=True)
    scripts = files(__package__).joinpath("kit_scripts")
    for script in scripts.iterdir():
        (out / script.name).write_bytes(script.read_bytes())
    for old in out.glob("piece-*.tar"):
        old.unlink()
    pieces = []
    for number, members in enumerate(
        _shared_out([*_code(), *_data(config, passes, breadth, tokenizer, records)])
    ):
        content = _tar(members)
        digest = hashlib.sha256(content).hexdigest()[:16]
        path = out / f"piece-{number:02}-{digest}.tar"
        path.write_bytes(content)
        pieces.append(path)
    return pieces


_Member = tuple[str, bytes]


def _code() -> Iterator[_Member]:
    package = Path(__file__).parents[1]
    for pattern in _CODE:
        for path in sorted(package.glob(pattern)):
            yield f"code/codegen/{path.relative_to(package).as_posix()}", path.read_bytes()


def _data(
    config: str, passes: int, breadth: float, tokenizer: Path, records: Path
) -> Iterator[_Member]:
    batches = gpu_batches(config)
    settings = {
        "CONFIG": config,
        "PASSES": passes,
        "BATCH": batches.batch,
        "MICRO": batches.micro,
        "BREADTH": breadth,
    }
    yield "settings", "".join(f"{name}={value}\n" for name, value in settings.items()).encode()
    yield "tokenizer.json", tokenizer.read_bytes()
    for paths in groups_in(records).values():
        for path in paths:
            yield f"records/{path.name}", path.read_bytes()


def _shared_out(members: list[_Member]) -> Iterator[list[_Member]]:
    """The members in their order, as many together as fit into a piece."""
    piece: list[_Member] = []
    size = 0
    for name, content in members:
        cost = len(content) + 1536  # tar's header and padding
        if cost + 10240 > PIECE:
            raise UsageError(f"{name}: {len(content)} bytes do not fit into a piece")
        if piece and size + cost + 10240 > PIECE:
            yield piece
            piece, size = [], 0
        piece.append((name, content))
        size += cost
    if piece:
        yield piece


def _tar(members: list[_Member]) -> bytes:
    """A tar that depends on its members alone: no times, no owners."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as tar:
        for name, content in members:
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            tar.addfile(entry, io.BytesIO(content))
    return buffer.getvalue()
