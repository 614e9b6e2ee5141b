"""What a run keeps: everything to go on to the bit, and the weights alone for others."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch
from torch import nn

from codegen.errors import UsageError
from codegen.training.configs import ModelConfig
from codegen.training.llama import Llama

STATE = "state.pt"
WEIGHTS = "weights.safetensors"


def save_state(folder: Path, state: dict[str, Any]) -> None:
    """Writes the state of a run, completely or not at all."""
    partial = folder / "state.partial"
    torch.save(state, partial)
    partial.replace(folder / STATE)


def load_state(folder: Path) -> dict[str, Any] | None:
    """The state of the run in a folder, None if none was started there."""
    path = folder / STATE
    if not path.is_file():
        return None
    state: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    return state


def save_weights(path: Path, model: nn.Module, config: ModelConfig) -> None:
    """Writes the weights in full precision, with the configuration beside them in the file."""
    from safetensors.torch import save_file

    tensors = {name: tensor.detach().cpu().contiguous() for name, tensor in _named(model).items()}
    partial = path.with_suffix(".partial")
    save_file(tensors, partial, metadata={"config": json.dumps(asdict(config))})
    partial.replace(path)


def load_weights(path: Path) -> Llama:
    """A model with the weights of a file that `save_weights` wrote.

    Raises:
        UsageError: no such file, or none of ours.
    """
    with _opened(path) as file:
        config = _config_in(file)
        tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
    model = Llama(config)
    model.load_state_dict(tensors, strict=False)
    return model


def config_of(path: Path) -> ModelConfig:
    """What kind of model the weights of a file are; raises as `load_weights` does."""
    with _opened(path) as file:
        return _config_in(file)


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    from safetensors import SafetensorError, safe_open

    if not path.is_file():
        raise UsageError(f"{path}: no such weights")
    try:
        with safe_open(path, "pt") as file:
            yield file
    except (SafetensorError, KeyError, TypeError, ValueError) as error:
        raise UsageError(f"{path}: not weights that Pinwright wrote: {error}") from None


def _config_in(file: Any) -> ModelConfig:
    return ModelConfig(**json.loads(file.metadata()["config"]))


def _named(model: nn.Module) -> dict[str, torch.Tensor]:
    """The parameters by name, without what torch.compile puts before it."""
    return {name.removeprefix("_orig_mod."): p for name, p in model.named_parameters()}
