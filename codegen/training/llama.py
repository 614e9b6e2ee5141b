"""The model in PyTorch: a llama or a qwen2, as llama.cpp computes it.

Shapes: B rows of a batch, T positions, D width, H heads, K key/value heads, E channels a head.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - its name everywhere
from torch.nn.attention.flex_attention import BlockMask, create_block_mask, flex_attention

from codegen.training.configs import ModelConfig

IGNORED = -100
"""A target that no loss is taken of."""

Mask = Tensor | BlockMask
"""Who may attend to whom: (B, 1, T, T) of booleans, or the blocks of it for a GPU."""


class Llama(nn.Module):
    """Embedding, layers, norm; the embedding again as the output layer, or one of its own."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.config = config
        self.token_embd = nn.Embedding(config.vocabulary, config.width)
        self.blk = nn.ModuleList(Layer(config) for _ in range(config.layers))
        self.output_norm = nn.RMSNorm(config.width, config.norm_epsilon)
        if not config.tied:
            self.output = nn.Linear(config.width, config.vocabulary, bias=False)
        cos, sin = rotations(config)
        self.cos: Tensor
        self.sin: Tensor
        self.register_buffer("cos", cos, persistent=False)
        self.register_buffer("sin", sin, persistent=False)

    def initialize(self, seed: int) -> None:
        """Draws the weights: normal of 0.02, what adds to the residual stream less with depth."""
        chance = torch.Generator().manual_seed(seed)
        residual = 0.02 * (2 * self.config.layers) ** -0.5
        with torch.no_grad():
            for name, weight in self.named_parameters():
                if weight.ndim == 1:
                    weight.fill_(0.0 if name.endswith("bias") else 1.0)
                else:
                    deep = name.endswith(("attn_output.weight", "ffn_down.weight"))
                    std = residual if deep else 0.02
                    weight.copy_(torch.randn(weight.shape, generator=chance) * std)

    def forward(self, tokens: Tensor, mask: Mask, places: Tensor | None = None) -> Tensor:
        """Logits (B, T, vocabulary) of what follows each of the tokens (B, T).

        `places` (B, T) are the positions of the tokens where they are not 0, 1, 2, ...
        """
        return self.logits(self.hidden(tokens, mask, places))

    def hidden(self, tokens: Tensor, mask: Mask, places: Tensor | None = None) -> Tensor:
        """What the output layer is given: (B, T, D)."""
        x = self.token_embd(tokens).to(self.output_norm.weight.dtype)
        if places is None:
            cos, sin = self.cos[: tokens.shape[1]], self.sin[: tokens.shape[1]]
        else:
            cos, sin = self.cos[places][:, None], self.sin[places][:, None]
        for layer in self.blk:
            x = layer(x, cos, sin, mask)
        normed: Tensor = self.output_norm(x)
        return normed

    def logits(self, hidden: Tensor) -> Tensor:
        """(..., D) to (..., vocabulary)."""
        output = self.token_embd if self.config.tied else self.output
        return F.linear(hidden, output.weight)

    def loss(self, tokens: Tensor, targets: Tensor, mask: Mask) -> Tensor:
        """The summed cross-entropy in nats of the targets (B, T) that are not `IGNORED`."""
        logits = self(tokens, mask)
        return F.cross_entropy(
            logits.flatten(0, 1).float(),
            targets.flatten(),
            ignore_index=IGNORED,
            reduction="sum",
        )

    def answer_loss(
        self, tokens: Tensor, targets: Tensor, mask: Mask, places: Tensor | None = None
    ) -> Tensor:
        """The same where few of the targets count: logits are computed for those alone.

        A row of logits is as wide as the vocabulary, and of a question there is no loss.
        """
        hidden, targets = self.hidden(tokens, mask, places).flatten(0, 1), targets.flatten()
        wanted = targets != IGNORED
        logits = self.logits(hidden[wanted])
        return F.cross_entropy(logits.float(), targets[wanted], reduction="sum")


class Layer(nn.Module):
    """Attention and a gated feed-forward network, each added to what came in."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        width, size = config.width, config.head_size
        self.heads, self.kv_heads, self.size = config.heads, config.kv_heads, size
        self._rotate = rotate_halves if config.architecture == "qwen2" else rotate
        self.attn_norm = nn.RMSNorm(width, config.norm_epsilon)
        self.attn_q = nn.Linear(width, config.heads * size, bias=config.biased)
        self.attn_k = nn.Linear(width, config.kv_heads * size, bias=config.biased)
        self.attn_v = nn.Linear(width, config.kv_heads * size, bias=config.biased)
        self.attn_output = nn.Linear(config.heads * size, width, bias=False)
        self.ffn_norm = nn.RMSNorm(width, config.norm_epsilon)
        self.ffn_gate = nn.Linear(width, config.hidden, bias=False)
        self.ffn_up = nn.Linear(width, config.hidden, bias=False)
        self.ffn_down = nn.Linear(config.hidden, width, bias=False)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor, mask: Mask) -> Tensor:
        """(B, T, D) to the same."""
        h = self.attn_norm(x)
        q = self._rotate(self._split(self.attn_q(h), self.heads), cos, sin)
        k = self._rotate(self._split(self.attn_k(h), self.kv_heads), cos, sin)
        v = self._split(self.attn_v(h), self.kv_heads)
        mixed = attend(q, k, v, mask).transpose(1, 2).flatten(2)
        x = x + self.attn_output(mixed)
        h = self.ffn_norm(x)
        gated: Tensor = self.ffn_down(F.silu(self.ffn_gate(h)) * self.ffn_up(h))
        return x + gated

    def _split(self, x: Tensor, heads: int) -> Tensor:
        """(B, T, heads * E) to (B, heads, T, E)."""
        return x.view(*x.shape[:2], heads, self.size).transpose(1, 2)


def rotations(config: ModelConfig) -> tuple[Tensor, Tensor]:
    """Cosines and sines of rotary positions, each (context, E / 2) (RoPE, arXiv 2104.09864)."""
    half = torch.arange(0, config.head_size, 2, dtype=torch.float64) / config.head_size
    angles = torch.outer(torch.arange(config.context).double(), config.rope_base**-half)
    return angles.cos().float(), angles.sin().float()


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Turns neighbouring channels (B, heads, T, E) as pairs: the order that llama.cpp expects."""
    even, odd = x[..., 0::2], x[..., 1::2]
    cos, sin = cos.to(x.dtype), sin.to(x.dtype)
    return torch.stack((even * cos - odd * sin, even * sin + odd * cos), -1).flatten(-2)


def rotate_halves(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Turns channels half a head apart as pairs: the order of qwen2 in llama.cpp (NEOX)."""
    first, second = x.chunk(2, -1)
    cos, sin = cos.to(x.dtype), sin.to(x.dtype)
    return torch.cat((first * cos - second * sin, first * sin + second * cos), -1)


def attend(q: Tensor, k: Tensor, v: Tensor, mask: Mask) -> Tensor:
    """Grouped-query attention of (B, H, T, E) to (B, K, T, E)."""
    if isinstance(mask, BlockMask):
        mixed = flex_attention(q, k, v, block_mask=mask, enable_gqa=True)
        assert isinstance(mixed, Tensor)  # noqa: S101 - a pair only when asked for
        return mixed
    if q.is_cuda:  # there, grouped heads and a mask together have no fast kernel
        k, v = (each.repeat_interleave(q.shape[1] // k.shape[1], 1) for each in (k, v))
    return F.scaled_dot_product_attention(q, k, v, attn_mask=mask, enable_gqa=not q.is_cuda)


def targets_of(rows: Tensor, end: int) -> Tensor:
    """What follows each token of the rows (B, T); nothing follows an example's end."""
    following = torch.roll(rows, -1, 1)
    following[:, -1] = IGNORED
    return following.masked_fill(rows == end, IGNORED)


def examples_of(rows: Tensor, end: int) -> Tensor:
    """The number of the example that each token of the rows (B, T) belongs to."""
    is_end = (rows == end).int()
    return is_end.cumsum(1) - is_end


def dense_mask(examples: Tensor) -> Tensor:
    """Each token attends to those before it in its own example: (B, 1, T, T)."""
    length = examples.shape[1]
    causal = torch.ones(length, length, dtype=torch.bool, device=examples.device).tril()
    return (causal & (examples[:, :, None] == examples[:, None, :]))[:, None]


def block_mask(examples: Tensor) -> BlockMask:
    """The same as blocks, so that a GPU leaves out what is masked."""
    count, length = examples.shape

    def allowed(b: Tensor, _head: Tensor, query: Tensor, key: Tensor) -> Tensor:
        return (query >= key) & (examples[b, query] == examples[b, key])

    return create_block_mask(allowed, count, None, length, length, device=str(examples.device))
