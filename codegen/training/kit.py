"""The run kit: a training run in pieces, for a bare machine with no network.

What travels: the code of this package, the tokenizer, the records, and the scripts that do it all
(kit_scripts/README). For an adapter it is the base, its rows, and what reads and writes GGUF
(adapter_kit_scripts/README). A piece is a tar of at most 45 MiB whose name carries its checksum.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import tarfile
from collections.abc import Iterator, Sequence
from importlib.resources import files
from pathlib import Path

from codegen.errors import UsageError
from codegen.training.batches import GPU_BATCHES
from codegen.training.configs import find_config
from codegen.training.encode import groups_in
from codegen.training.schedule import MOST_BREADTH
from codegen.training.tokenizer import load_tokenizer

PIECE = 45 << 20
"""Bytes of a piece, at most."""

_GGUF = ("constants", "lazy", "gguf_reader", "gguf_writer", "quants")
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
    members = [*_code(), *_data(config, passes, breadth, tokenizer, records)]
    return _written(out, "kit_scripts", members)


def pack_adapter(base: Path, *, rows: Path, out: Path) -> list[Path]:
    """Writes the pieces and the scripts of a run that teaches an adapter; returns the pieces.

    Raises:
        UsageError: no such base or rows.
    """
    for path in (base, rows):
        if not path.is_file():
            raise UsageError(f"{path}: no such file")
    weights = base.read_bytes()
    members = [
        *_code(),
        *_gguf(),
        ("base.sum", f"{hashlib.sha256(weights).hexdigest()}  base.gguf\n".encode()),
        *_parts("rows", gzip.compress(rows.read_bytes(), mtime=0)),
        *_parts("base", weights),
    ]
    return _written(out, "adapter_kit_scripts", members, shared=("unpack.sh", "watch.sh"))


_Member = tuple[str, bytes]


def _written(
    out: Path, scripts: str, members: list[_Member], *, shared: Sequence[str] = ()
) -> list[Path]:
    """The pieces, and beside them the scripts of a folder and those that it shares with ours."""
    out.mkdir(parents=True, exist_ok=True)
    package = files(__package__)
    others = [package.joinpath("kit_scripts", name) for name in shared]
    for script in (*package.joinpath(scripts).iterdir(), *others):
        (out / script.name).write_bytes(script.read_bytes())
    for old in out.glob("piece-*.tar"):
        old.unlink()
    pieces = []
    for number, piece in enumerate(_shared_out(members)):
        content = _tar(piece)
        digest = hashlib.sha256(content).hexdigest()[:16]
        path = out / f"piece-{number:02}-{digest}.tar"
        path.write_bytes(content)
        pieces.append(path)
    return pieces


def _parts(folder: str, content: bytes) -> Iterator[_Member]:
    """Bytes in parts that fit into a piece."""
    size = PIECE - 20_480
    for number, at in enumerate(range(0, len(content), size)):
        yield f"{folder}/part-{number:03}", content[at : at + size]


def _code() -> Iterator[_Member]:
    package = Path(__file__).parents[1]
    for pattern in _CODE:
        for path in sorted(package.glob(pattern)):
            yield f"code/codegen/{path.relative_to(package).as_posix()}", path.read_bytes()


def _gguf() -> Iterator[_Member]:
    """What of the package `gguf` reads weights and writes an adapter: it needs numpy alone."""
    yield "code/gguf/__init__.py", "".join(f"from .{name} import *\n" for name in _GGUF).encode()
    package = files("gguf")
    for name in _GGUF:
        yield f"code/gguf/{name}.py", package.joinpath(f"{name}.py").read_bytes()


def _data(
    config: str, passes: int, breadth: float, tokenizer: Path, records: Path
) -> Iterator[_Member]:
    settings = {
        "CONFIG": config,
        "PASSES": passes,
        "BATCH": GPU_BATCHES.batch,
        "MICRO": GPU_BATCHES.micro,
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
