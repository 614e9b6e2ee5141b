"""The platform as PlatformIO sees it: nothing is downloaded, so nothing is overridden."""

from platformio.platform.base import PlatformBase


class Pinwright_esp_apiPlatform(PlatformBase):
    """PlatformIO derives this name from the platform's own: see platform.json."""
