"""A cache of the tests' own, and a user who has neither a PlatformIO nor settings."""

from pathlib import Path

import pytest

from codegen.validation import toolchain


@pytest.fixture(scope="session")
def shared_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One for the whole run, as a user has one: the core is compiled once a board."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(autouse=True)
def own_places(shared_cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PINWRIGHT_CACHE", str(shared_cache))
    monkeypatch.setenv("PLATFORMIO_CORE_DIR", str(tmp_path / "no-core"))
    monkeypatch.setenv("ARDUINO_DIRECTORIES_DATA", str(tmp_path / "no-arduino"))
    monkeypatch.setenv("HOME", str(tmp_path / "no-home"))  # whose sketchbook may have libraries
    monkeypatch.delenv(toolchain.ARDUINO_AVR, raising=False)
    for name in (
        "PLATFORMIO_PLATFORMS_DIR",
        "PLATFORMIO_PACKAGES_DIR",
        "http_proxy",
        "https_proxy",
        "all_proxy",
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "ALL_PROXY",
    ):
        monkeypatch.delenv(name, raising=False)
