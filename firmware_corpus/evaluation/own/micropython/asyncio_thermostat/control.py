class Hysteresis:
    """Two-point control: on below the band, off above it, unchanged within."""

    def __init__(self, target, band):
        self.target = target
        self.band = band
        self.last = None
        self._on = False

    def update(self, value):  #[block]
        self.last = value
        if value < self.target - self.band / 2:
            self._on = True
        elif value > self.target + self.band / 2:
            self._on = False
        return self._on
