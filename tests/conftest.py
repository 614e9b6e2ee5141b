"""What all tests share: a user who has fetched no models, and the one that `make test` fetched."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from codegen.models.catalogue import find_model
from codegen.models.store import VARIABLE, models_folder

FETCHED = models_folder()  # of whoever runs the tests


@pytest.fixture(scope="session", autouse=True)
def no_models(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Nobody's own choice of a model changes what a test sees: here is only what is embedded."""
    folder = tmp_path_factory.mktemp("models")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(VARIABLE, str(folder))
        yield folder


@pytest.fixture(scope="session", autouse=True)
def interrupts() -> Iterator[None]:
    """Ctrl-C reaches the commands that tests start, also in a shell's background.

    Such a shell has its jobs ignore SIGINT, and whoever they start inherits that.
    """
    former = signal.getsignal(signal.SIGINT)
    if former is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, former)


@pytest.fixture(scope="session")
def coder() -> str:
    """The file of coder-0.5b; a test that needs it fails where it was not fetched."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(VARIABLE, str(FETCHED))
        try:
            return str(find_model("coder-0.5b").path)
        except Exception as error:  # noqa: BLE001 - whatever it is, the test cannot run
            pytest.fail(f"this test needs the real model: {error}", pytrace=False)
