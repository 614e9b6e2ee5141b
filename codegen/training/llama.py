"""The model in PyTorch: a llama, as llama.cpp computes it.

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
    """Embedding, layers, norm; the embedding again as the output layer."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.config = config
        self.token_embd = nn.Embedding(config.vocabulary, config.width)
        self.blk = nn.ModuleList(Layer(config) for _ in range(config.layers))
        self.output_norm = nn.RMSNorm(config.width, config.norm_epsilon)
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
                    weight.fill_(1.0)
                else:
                    deep = name.endswith(("attn_output.weight", "ffn_down.weight"))
                    std = residual if deep else 0.02
                    weight.copy_(torch.randn(weight.shape, generator=chance) * std)

    def forward(self, tokens: Tensor, mask: Mask) -> Tensor:
        """Logits (B, T, vocabulary) of what follows each of the tokens (B, T)."""
        x = self.token_embd(tokens)
        length = tokens.shape[1]
        cos, sin = self.cos[:length], self.sin[:length]
        for layer in self.blk:
            x = layer(x, cos, sin, mask)
        return F.linear(self.output_norm(x), self.token_embd.weight)

    def loss(self, tokens: Tensor, targets: Tensor, mask: Mask) -> Tensor:
        """The summed cross-entropy in nats of the targets (B, T) that are not `IGNORED`."""
        logits = self(tokens, mask)
        return F.cross_entropy(
            logits.flatten(0, 1).float(),
            targets.flatten(),
            ignore_index=IGNORED,
            reduction="sum",
        )


class Layer(nn.Module):
    """Attention and a gated feed-forward network, each added to what came in."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        width, size = config.width, config.head_size
        self.heads, self.kv_heads, self.size = config.heads, config.kv_heads, size
        self.attn_norm = nn.RMSNorm(width, config.norm_epsilon)
        self.attn_q = nn.Linear(width, config.heads * size, bias=False)
        self.attn_k = nn.Linear(width, config.kv_heads * size, bias=False)
        self.attn_v = nn.Linear(width, config.kv_heads * size, bias=False)
        self.attn_output = nn.Linear(config.heads * size, width, bias=False)
        self.ffn_norm = nn.RMSNorm(width, config.norm_epsilon)
        self.ffn_gate = nn.Linear(width, config.hidden, bias=False)
        self.ffn_up = nn.Linear(width, config.hidden, bias=False)
        self.ffn_down = nn.Linear(config.hidden, width, bias=False)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor, mask: Mask) -> Tensor:
        """(B, T, D) to the same."""
        h = self.attn_norm(x)
        q = rotate(self._split(self.attn_q(h), self.heads), cos, sin)
        k = rotate(self._split(self.attn_k(h), self.kv_heads), cos, sin)
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


def attend(q: Tensor, k: Tensor, v: Tensor, mask: Mask) -> Tensor:
    """Grouped-query attention of (B, H, T, E) to (B, K, T, E)."""
    if isinstance(mask, BlockMask):
        mixed = flex_attention(q, k, v, block_mask=mask, enable_gqa=True)
        assert isinstance(mixed, Tensor)  # noqa: S101 - a pair only when asked for
        return mixed
    return F.scaled_dot_product_attention(q, k, v, attn_mask=mask, enable_gqa=True)


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
