"""How fast the steps of a run are: when each was done, by the clock. Seconds."""

from __future__ import annotations

from time import monotonic

WARM_STEPS = 5
"""Steps before the timing is trusted: the first ones compile."""


class Pace:
    """The time that the steps since a start took."""

    def __init__(self) -> None:
        self.steps = 0
        self._began = self._first = self._warm = self._lap = self.now = monotonic()

    def step(self) -> None:
        """A step is done."""
        self.steps += 1
        self.look()
        if self.steps == 1:
            self._first = self.now
        if self.steps == WARM_STEPS:
            self._warm = self.now

    def look(self) -> None:
        """Look at the clock: work that is no step was done."""
        self.now = monotonic()

    @property
    def elapsed(self) -> float:
        """Since the start."""
        return self.now - self._began

    @property
    def of_a_step(self) -> float:
        """A step's time; the first ones, which compile, count as long as there are few others."""
        return self._since_warm() if self.steps > WARM_STEPS else self.elapsed / self.steps

    @property
    def of_a_step_compiled(self) -> float:
        """A step's time without the first one's, of which there are two at least."""
        if self.steps > WARM_STEPS:
            return self._since_warm()
        return (self.now - self._first) / (self.steps - 1)

    def _since_warm(self) -> float:
        return (self.now - self._warm) / (self.steps - WARM_STEPS)

    def lap(self) -> float:
        """The time since the last lap, which ends here."""
        before, self._lap = self._lap, self.now
        return self.now - before
