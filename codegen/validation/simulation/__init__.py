"""What a program does, not only whether it builds: AVR programs are run by simavr."""

from codegen.validation.simulation.simavr import reach
from codegen.validation.simulation.simulate import simulate

__all__ = ["reach", "simulate"]
