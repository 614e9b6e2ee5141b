"""How fast a model trains here, and which part of the machine's peak that is.

    python -m benchmarks.training speed [--config pico] [--steps 10] [--threads 2]

The peak of a CPU is that of a large matrix product in the precision that it trains in, of a GPU the
maker's figure for bf16.
Tokens are random: what they are makes no difference to the time.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence

import torch

from codegen.training.batches import GPU_BATCHES, cpu_batches
from codegen.training.configs import find_config
from codegen.training.llama import Llama, block_mask, dense_mask, examples_of, targets_of
from codegen.training.machine import cpu_peak, find_machine
from codegen.training.muon import optimizers

_SIZE = 2048  # of the matrices; the smaller ones that a run measures itself with give a little less
_END = 0


def main(arguments: Sequence[str]) -> None:
    """Measure the peak, then some steps, and print both by the clock and by processor time."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.training speed")
    parser.add_argument("--config", default="pico")
    parser.add_argument("--steps", type=int, default=10)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args(arguments)
    torch.set_num_threads(options.threads)
    machine, config = find_machine(), find_config(options.config)
    peak = machine.peak if machine.is_gpu else cpu_peak(halves=machine.halves, size=_SIZE)
    batches = GPU_BATCHES if machine.is_gpu else cpu_batches(config)
    model = Llama(config)
    model.initialize(0)
    model.to(machine.device)
    chosen = optimizers(
        model, matrix_rate=0.02, other_rate=0.004, weight_decay=0.01, halves=machine.halves
    )
    loss_of = torch.compile(model.loss) if machine.compiles else model.loss
    masks = block_mask if machine.is_gpu else dense_mask
    chance = torch.Generator().manual_seed(0)
    rows = torch.randint(_END, config.vocabulary, (batches.batch, config.context), generator=chance)
    for step in range(options.steps + 2):
        if step == 2:  # the first ones allocate and, on a GPU, compile
            clock, processors = time.perf_counter(), time.process_time()
        for piece in torch.split(rows, batches.micro):
            moved = machine.moved(piece)
            with machine.precision():
                loss = loss_of(moved, targets_of(moved, _END), masks(examples_of(moved, _END)))
            torch.autograd.backward(loss / rows.numel())
        for optimizer in chosen:
            optimizer.step()
            optimizer.zero_grad()
        loss.item()  # waits for the device
    clock, processors = time.perf_counter() - clock, time.process_time() - processors
    tokens = options.steps * rows.numel()
    if machine.is_gpu:
        processors = clock
    kind = "bf16" if machine.halves else "fp32"
    print(f"peak: {peak / 1e9:,.0f} GFLOP/s in {kind} with {options.threads} threads")
    for label, seconds in (("the clock", clock), ("processors", processors / options.threads)):
        used = tokens * config.flop_per_token() / seconds / peak
        print(
            f"{config.name}, {batches.batch} rows of {config.context} a step, by {label}: "
            f"{tokens / seconds:,.0f} tokens a second, {used:.0%} of the peak"
        )
