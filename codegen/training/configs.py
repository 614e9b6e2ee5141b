"""The models that can be trained, by name, and what they cost. No torch: read by the faces too."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.errors import UsageError


@dataclass(frozen=True, slots=True)
class ModelConfig:
    """A llama: grouped-query attention, RMSNorm, SwiGLU, tied embeddings, interleaved RoPE.

    Or a qwen2, a base for adapters only: biases on q, k and v, RoPE by halves, and perhaps an
    output layer of its own.

    K-quants of llama.cpp want rows of a multiple of 256, so from `pico` on `width` and `hidden` are
    such (llama.cpp falls back to larger types elsewhere).
    """

    name: str
    vocabulary: int
    width: int
    layers: int
    heads: int
    kv_heads: int
    hidden: int
    context: int = 2048
    rope_base: float = 10_000.0
    norm_epsilon: float = 1e-5
    architecture: str = "llama"  # as GGUF calls it
    tied: bool = True  # whether the embedding is the output layer as well

    @property
    def biased(self) -> bool:
        """Whether q, k and v have biases."""
        return self.architecture == "qwen2"

    @property
    def head_size(self) -> int:
        """Channels of one attention head."""
        return self.width // self.heads

    @property
    def layer_parameters(self) -> int:
        """Weights of all layers: what takes part in a matrix product besides the embedding."""
        attention = self.width * self.head_size * (2 * self.heads + 2 * self.kv_heads)
        biases = self.head_size * (self.heads + 2 * self.kv_heads) if self.biased else 0
        return self.layers * (attention + biases + 3 * self.width * self.hidden + 2 * self.width)

    @property
    def parameters(self) -> int:
        """All weights; the embedding counts once where it is also the output layer."""
        ends = self.vocabulary * self.width * (1 if self.tied else 2)
        return self.layer_parameters + ends + self.width

    def flop_per_token(self, context: int | None = None) -> float:
        """Floating-point operations of one training step for each token, forwards and backwards.

        6 for each weight in a matrix product, and 12 for each layer, channel and position attended
        to, of which causal masking leaves half (PaLM, arXiv 2204.02311, appendix B).
        """
        length = self.context if context is None else context
        products = self.layer_parameters + self.vocabulary * self.width
        return 6.0 * products + 6.0 * self.layers * self.heads * self.head_size * length


_CONFIGS = (
    ModelConfig("smoke", 2_048, 128, 4, heads=4, kv_heads=2, hidden=320, context=512),
    ModelConfig("pico", 8_192, 256, 6, heads=4, kv_heads=2, hidden=512, context=1024),
)
CONFIG_NAMES = tuple(config.name for config in _CONFIGS)


def find_config(name: str) -> ModelConfig:
    """The configuration of that name; `UsageError` with the known names if there is none."""
    for config in _CONFIGS:
        if config.name == name:
            return config
    raise UsageError(f"no configuration {name!r}; there are: {', '.join(CONFIG_NAMES)}")
