"""What a program does, not only whether it builds: AVR programs are run by simavr."""

from codegen.validation.simulation.simavr import why_not_simulated
from codegen.validation.simulation.simulate import simulate

__all__ = ["simulate", "why_not_simulated"]
