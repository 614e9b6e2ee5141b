"""A Hugging Face checkpoint as a base to tune: PyTorch's weights in a folder, an adapter by peft.

llama.cpp serves the adapter beside the base's own GGUF. There a weight bears another name, and for
`llama` the rows of q and k another order: GGUF turns neighbouring channels as pairs, Hugging Face a
channel and the one half a head further on (llama.cpp's converter permutes them so).

Covered are the architectures below. Nothing is downloaded, and no code of the folder is run.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - its name everywhere

from codegen.errors import UsageError
from codegen.models.model import FimTokens
from codegen.models.window import Window
from codegen.training.asked import asked_in
from codegen.training.llama import IGNORED, Mask
from codegen.training.lora import Adapter
from codegen.training.trees import Tree

_ARCHITECTURES = ("llama", "qwen2")  # Hugging Face and GGUF call them the same
_PERMUTED = {"llama": ("q_proj", "k_proj")}
_ADAPTED = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
_CONTEXT = 1024  # tokens at most: longer ones take a CPU too long
_SPELLINGS = (
    ("<|fim_prefix|>", "<|fim_suffix|>", "<|fim_middle|>"),
    ("<fim_prefix>", "<fim_suffix>", "<fim_middle>"),
)


class Checkpoint:
    """The weights and the tokenizer of a folder that `save_pretrained` wrote."""

    def __init__(self, folder: Path) -> None:
        """Load both.

        Raises:
            UsageError: no checkpoint, an architecture that is not covered, no tokens for filling
                in the middle, or the libraries are not installed.
        """
        self._network, tokenizer = _loaded(folder)
        self.architecture = str(self._network.config.model_type)
        context = min(int(self._network.config.max_position_embeddings), _CONTEXT)
        self.vocabulary = _Vocabulary(tokenizer, _fim_tokens(tokenizer, folder), context)
        self.model = _Weights(self._network)

    def asked_of(
        self, texts: Sequence[tuple[str, str]], *, seed: int
    ) -> tuple[list[Tree], list[Tree]]:
        """The middles to teach and those held out."""
        return asked_in(self.vocabulary, texts, seed=seed)

    @property
    def width(self) -> int:
        """Numbers of a token between layers."""
        return int(self._network.config.hidden_size)

    def adapt(self, *, rank: int, seed: int, start: Path | None = None) -> None:
        """Freezes the weights and puts an adapter beside the matrices of the layers.

        Raises:
            UsageError: an adapter of GGUF's is named to go on from; not covered here.
        """
        if start is not None:
            raise UsageError(f"{start}: continuing from an adapter needs a GGUF base")
        from peft import LoraConfig, get_peft_model

        torch.manual_seed(seed)
        wanted = LoraConfig(
            r=rank, lora_alpha=2 * rank, target_modules=_ADAPTED, task_type="CAUSAL_LM"
        )
        with warnings.catch_warnings():  # peft asks what transformers has renamed
            warnings.simplefilter("ignore", FutureWarning)
            self._network = get_peft_model(self._network, wanted)
        self.model = _Weights(self._network)

    def adapter(self) -> Adapter:
        """The adapter as it is now, in GGUF's names and order."""
        from gguf import MODEL_ARCH, get_tensor_name_map
        from peft import get_peft_model_state_dict

        config = self._network.config
        names = get_tensor_name_map(MODEL_ARCH[self.architecture.upper()], config.num_hidden_layers)
        state: dict[str, Tensor] = get_peft_model_state_dict(self._network)
        found: dict[str, tuple[Tensor, Tensor]] = {}
        for key, a in state.items():
            if not key.endswith(".lora_A.weight"):
                continue
            place = key.removeprefix("base_model.model.").removesuffix(".lora_A.weight")
            b = state[key.replace(".lora_A.", ".lora_B.")]
            part = place.rpartition(".")[2]
            if part in _PERMUTED.get(self.architecture, ()):
                heads = config.num_attention_heads
                b = as_pairs(b, heads if part == "q_proj" else config.num_key_value_heads)
            name = str(names.get_name(f"{place}.weight", try_suffixes=(".weight",)))
            found[name] = (a.detach().float().clone(), b.detach().float().contiguous())
        rank = self._network.peft_config["default"].r
        return Adapter(2.0 * rank, found, self.architecture)


def as_pairs(rows: Tensor, heads: int) -> Tensor:
    """Rows (heads * E, N) with the two channels that rotate together beside each other."""
    halves = rows.reshape(heads, 2, rows.shape[0] // heads // 2, rows.shape[1])
    return halves.transpose(1, 2).reshape(rows.shape)


@dataclass(frozen=True, slots=True)
class _Weights:
    """The network behind the signature of `Llama.answer_loss`."""

    network: Any

    def answer_loss(
        self, tokens: Tensor, targets: Tensor, _mask: Mask, _places: Tensor | None = None
    ) -> Tensor:
        """The summed cross-entropy in nats of the targets (B, T) that are not `IGNORED`.

        Rows hold one example each, padded at the right, so that causality is all the mask needed.
        """
        logits: Tensor = self.network(input_ids=tokens, use_cache=False).logits
        return F.cross_entropy(
            logits.flatten(0, 1).float(), targets.flatten(), ignore_index=IGNORED, reduction="sum"
        )

    def parameters(self) -> Iterator[nn.Parameter]:
        """All of the network's."""
        yield from self.network.parameters()


class _Vocabulary:
    """A tokenizer of transformers behind the questions that `asked_in` asks."""

    def __init__(self, tokenizer: Any, fim: FimTokens, context: int) -> None:
        self._tokenizer, self.fim, self.context_length = tokenizer, fim, context
        self.window = Window(prefix_tokens=context // 2, suffix_tokens=context // 4)

    @property
    def end(self) -> int:
        return int(self._tokenizer.eos_token_id)

    def tokens(self, text: str) -> list[int]:
        ids: list[int] = self._tokenizer.encode(
            text, add_special_tokens=False, split_special_tokens=True
        )
        return ids

    def control(self, text: str) -> int | None:
        found = self._tokenizer.get_added_vocab().get(text)
        return None if found is None else int(found)


def _loaded(folder: Path) -> tuple[Any, Any]:
    """Network and tokenizer; the library's errors about an unreadable folder become ours."""
    try:
        import peft as _peft  # noqa: F401 - missed here rather than after loading
        from safetensors import SafetensorError
        from transformers import AutoConfig, AutoModelForCausalLM, PreTrainedTokenizerFast
        from transformers.utils import logging
    except ImportError:
        raise UsageError(
            f"{folder}: a Hugging Face checkpoint needs transformers and peft: "
            "pip install 'pinwright[hf]'"
        ) from None
    logging.disable_progress_bar()  # type: ignore[no-untyped-call] # theirs says nothing
    try:
        config = AutoConfig.from_pretrained(folder, local_files_only=True)
        if config.model_type not in _ARCHITECTURES:
            raise UsageError(
                f"{folder}: only {' and '.join(_ARCHITECTURES)} checkpoints can be tuned, "
                f"not {config.model_type}"
            )
        # As tokenizer.json says: the class for qwen2 splits in its own way, whatever the file says.
        tokenizer = PreTrainedTokenizerFast.from_pretrained(folder, local_files_only=True)
        network = AutoModelForCausalLM.from_pretrained(
            folder, local_files_only=True, use_safetensors=True, dtype=torch.float32
        )
    except (OSError, ValueError, KeyError, SafetensorError) as error:
        problem = str(error).strip().partition("\n")[0]
        raise UsageError(f"{folder}: not a Hugging Face checkpoint: {problem}") from None
    return network, tokenizer


def _fim_tokens(tokenizer: Any, folder: Path) -> FimTokens:
    known = tokenizer.get_added_vocab()
    for spelling in _SPELLINGS:
        if all(token in known for token in spelling):
            return FimTokens(*(int(known[token]) for token in spelling))
    raise UsageError(f"{folder}: its tokenizer has no tokens for filling in the middle")
