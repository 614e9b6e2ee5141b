"""A fetched model made ready for firmware: its vocabulary trimmed, its adapter merged.

The result is a file beside the fetched one, a third smaller, and a third faster to write
with. It is made from the verified file alone and has a SHA-256 of its own in the catalogue; any
other result is thrown away, and the fetched file with the adapter beside it serves as before.
"""

from __future__ import annotations

import errno
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from codegen.errors import FetchError
from codegen.models import store
from codegen.models.catalogue import ListedModel, find_prepared
from codegen.models.coming import Watcher
from codegen.models.merged import Adapter
from codegen.models.trimmed import MERGES, ROWS, TOKENS, TYPES, Kept, Vocabulary, new_ids, read_kept

if TYPE_CHECKING:
    from gguf import GGUFReader, GGUFWriter
_WRITTEN = frozenset({"general.architecture", TOKENS, TYPES, MERGES})


def prepare_model(model: ListedModel, *, watcher: Watcher) -> bool:
    """Have the prepared file of a fetched model in place; False where it was, or there is none.

    Raises:
        FetchError: what was made is not what the catalogue says.
        UsageError: the disk is full, or the folder cannot be written.
    """
    wanted = model.prepared
    if wanted is None or find_prepared(wanted, model.path) is not None:
        return False
    folder = store.ready_folder()
    waiting = f"another process is working on {model.name}; waiting for it"
    try:
        with store.alone(model.name, waiting=lambda: watcher.tell(waiting)) as coming:
            if find_prepared(wanted, model.path) is not None:
                return False
            store.require_room(folder, wanted.bytes)
            watcher.begin(f"preparing {model.name} for firmware", wanted.bytes)
            made = coming / wanted.file
            write_prepared(model, made, wanted.kept_path, watcher=watcher)
            if (found := store.digest(made)) != wanted.sha256:
                raise FetchError(
                    f"{wanted.file} came out differently here (SHA-256 {found[:12]}..., not "
                    f"{wanted.sha256[:12]}...) and was deleted; {model.name} works without it, "
                    "more slowly"
                )
            place = wanted.beside(model.path)
            place.parent.mkdir(exist_ok=True)
            made.replace(place)
            store.stamp_file(place, sha256=found, origin=f"made of {model.file}")
            return True
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        raise store.disk_is_full(folder) from error


def write_prepared(model: ListedModel, target: Path, kept_path: Path, *, watcher: Watcher) -> None:
    """Write the prepared file of a model whose weights are here; `watcher` hears of bytes."""
    from gguf import GGUFReader, GGUFWriter

    reader = GGUFReader(model.path)
    whole = Vocabulary.of(reader)
    kept = read_kept(kept_path, len(whole.tokens))
    writer = GGUFWriter(target, str(_value(reader, "general.architecture")))
    _write_metadata(writer, reader, whole.trimmed(kept), new_ids(kept).tolist())
    adapter = Adapter.read(model.adapter.path) if model.adapter else None
    tensors = list(_tensors(reader, kept, adapter, watcher))
    for name, data, kind in tensors:
        writer.add_tensor(name, data, raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _write_metadata(
    writer: GGUFWriter, reader: GGUFReader, vocabulary: Vocabulary, ids: list[int]
) -> None:
    """All that the file says of itself, with the ids of the tokens as they are now."""
    writer.add_token_list(vocabulary.tokens)
    writer.add_token_types(vocabulary.types)
    writer.add_token_merges(vocabulary.merges)
    for name, field in reader.fields.items():
        if name.startswith("GGUF.") or name in _WRITTEN:
            continue
        value = field.contents()
        if name.endswith("_token_id"):
            value = ids[value]
        writer.add_key_value(name, value, field.types[0])


def _tensors(
    reader: GGUFReader, kept: Kept, adapter: Adapter | None, watcher: Watcher
) -> Iterator[tuple[str, Any, Any]]:
    """Name, bytes and type of each tensor."""
    done = 0
    for tensor in reader.tensors:
        data, kind = tensor.data, tensor.tensor_type
        if tensor.name in ROWS:
            data = data[kept]
        if adapter is not None:
            data, kind = adapter.added_to(tensor.name, data, kind)
        data = np.ascontiguousarray(data)
        done += data.nbytes
        watcher.at(done)
        yield tensor.name, data, kind


def _value(reader: GGUFReader, name: str) -> Any:
    field = reader.get_field(name)
    return field.contents() if field else None
