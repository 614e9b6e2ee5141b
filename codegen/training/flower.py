"""The rounds of federated.py over a network, by Flower: one calls, others take part.

It is Flower's gRPC service that is used, which its makers keep but call deprecated. What they offer
instead sends the caller's code to everybody's machine and runs it there; here all run what they
installed themselves, and numbers travel. Without a certificate only this machine is served.
Flower's telemetry is switched off.

Not covered: going on without somebody who drops out; hiding each one's parameters from the caller
(secure aggregation).
"""

from __future__ import annotations

import hashlib
import ipaddress
import logging
import os
import signal
import socket
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import numpy.typing as npt

from codegen.errors import UsageError
from codegen.training.asked import asked_of, sources_in
from codegen.training.base import load_base
from codegen.training.federated import (
    Agreement,
    Parameters,
    Participant,
    adapted_base,
    parameters_of,
    set_parameters,
)
from codegen.training.llama import Llama
from codegen.training.lora import adapter_of, save_adapter
from codegen.training.tune import mean_loss, middles_in

_PATIENCE = 60.0  # seconds that a participant waits for the caller
_Arrays = list[npt.NDArray[np.float32]]


@dataclass(frozen=True, slots=True)
class Certificates:
    """PEM files of the caller: the authority's, the server's, and its private key."""

    authority: Path
    server: Path
    key: Path


@dataclass(frozen=True, slots=True)
class Together:
    """The result: the mean held-out loss of all, in nats a token, before and after a round."""

    losses: Sequence[float]


def host_rounds(
    base: Path,
    *,
    out: Path,
    people: int,
    address: str,
    agreement: Agreement,
    certificates: Certificates | None = None,
    tell: Callable[[str], None] = lambda _line: None,
) -> Together:
    """Waits for `people`, has them learn in rounds, and writes the adapter that they made.

    Has to be called in the main thread, as Flower listens to signals.

    Raises:
        UsageError: a base that cannot be tuned, an address that cannot be served, Flower is not
            installed, or somebody dropped out.
    """
    if certificates is None:
        _require_this_machine(address)
    flower = _flower()
    model = adapted_base(base, agreement)
    losses: list[float] = []
    strategy = _strategy(
        flower, model, agreement, base=base, people=people, losses=losses, tell=tell
    )
    with _signals_kept():
        try:
            history = flower.server.start_server(
                server_address=address,
                config=flower.server.ServerConfig(num_rounds=agreement.rounds),
                strategy=strategy,
                certificates=certificates
                and tuple(
                    path.read_bytes()
                    for path in (certificates.authority, certificates.server, certificates.key)
                ),
            )
        except (RuntimeError, OSError) as error:
            raise UsageError(f"{address}: cannot be served: {error}") from None
    losses.append(float(history.losses_distributed[-1][1]))
    save_adapter(out, adapter_of(model), name=f"{people} people on {base.stem}")
    return Together(tuple(losses))


def _strategy(
    flower: Any,
    model: Llama,
    agreement: Agreement,
    *,
    base: Path,
    people: int,
    losses: list[float],
    tell: Callable[[str], None],
) -> Any:
    """What Flower does in a round: `model` takes the average of all, `losses` its loss before."""
    names = sorted(parameters_of(model))

    def take(turn: int, arrays: _Arrays, _config: Mapping[str, Any]) -> None:
        set_parameters(model, dict(zip(names, arrays, strict=True)))
        tell(f"round {turn} of {agreement.rounds}")

    def mean(measured: Sequence[tuple[int, Mapping[str, Any]]]) -> dict[str, Any]:
        total = sum(count for count, _ in measured)
        losses.append(sum(count * float(each["before"]) for count, each in measured) / total)
        tell(f"held-out loss {losses[-1]:.3f}")
        return {}

    class Everybody(flower.server.strategy.FedAvg):  # type: ignore[misc] # see Person
        """Averages when all have answered."""

        def aggregate_fit(self, turn: int, results: Any, failures: Any) -> Any:
            """Ends the run when somebody failed: Flower would wait for ever for the next round."""
            if failures:
                raise UsageError(f"somebody dropped out in round {turn}; nothing was written")
            return super().aggregate_fit(turn, results, failures)

    return Everybody(
        fraction_fit=1.0,
        fraction_evaluate=1.0,
        min_fit_clients=people,
        min_evaluate_clients=people,
        min_available_clients=people,
        accept_failures=False,
        initial_parameters=flower.common.ndarrays_to_parameters(_arrays(parameters_of(model))),
        evaluate_fn=take,
        on_fit_config_fn=lambda turn: {
            **asdict(agreement),
            "turn": turn - 1,
            "base": _digest(base),
        },
        fit_metrics_aggregation_fn=mean,
    )


def take_part(
    folder: Path, *, base: Path, address: str, authority: Path | None = None, seed: int = 0
) -> None:
    """Take part in the rounds that the host at the address runs, with a folder's code.

    Raises:
        UsageError: too little code, another base than the caller's, nobody calls there, or Flower
            is not installed.
    """
    if authority is None:
        _require_this_machine(address)
    flower = _flower()
    taught, held_out = asked_of(sources_in(folder), base, seed=seed)

    class Person(flower.client.NumPyClient):  # type: ignore[name-defined,misc] # a lazy import
        """Answers what the caller asks; made here because its class is imported here."""

        participant: Participant | None = None

        def fit(
            self, arrays: _Arrays, config: Mapping[str, Any]
        ) -> tuple[_Arrays, int, dict[str, Any]]:
            """One round of learning; the loss is that before it."""
            agreed = dict(config)
            turn = int(agreed.pop("turn"))
            if agreed.pop("base") != _digest(base):
                raise UsageError(f"{base}: is not the base of the caller")
            if self.participant is None:
                self.participant = Participant(load_base(base), taught, Agreement(**agreed))
            parameters = self._named(arrays)
            set_parameters(self.participant.model, parameters)
            before = mean_loss(self.participant.model, held_out)
            update = self.participant.learn(parameters, turn=turn)
            return _arrays(update.parameters), update.middles, {"before": before}

        def evaluate(
            self, arrays: _Arrays, _config: Mapping[str, Any]
        ) -> tuple[float, int, dict[str, Any]]:
            """The loss of what was averaged."""
            assert self.participant is not None  # noqa: S101 - a round begins with `fit`
            set_parameters(self.participant.model, self._named(arrays))
            return mean_loss(self.participant.model, held_out), middles_in(taught), {}

        def _named(self, arrays: _Arrays) -> Parameters:
            assert self.participant is not None  # noqa: S101 - made by `fit`
            names = sorted(parameters_of(self.participant.model))
            return dict(zip(names, arrays, strict=True))

    _wait_for(address)
    import grpc

    try:
        flower.client.start_client(
            server_address=address,
            client=Person().to_client(),
            root_certificates=authority and authority.read_bytes(),
        )
    except grpc.RpcError as error:
        raise UsageError(f"{address}: the caller is gone: {error}") from None


def _flower() -> ModuleType:
    """Flower, silent and without telemetry, which it reads from the environment when imported."""
    os.environ["FLWR_TELEMETRY_ENABLED"] = "0"
    try:
        import flwr
        import flwr.client
        import flwr.server.strategy
    except ImportError:
        raise UsageError(
            "tuning together over a network needs Flower: pip install 'pinwright[federated]'"
        ) from None
    logging.getLogger("flwr").setLevel(logging.CRITICAL)
    flower: ModuleType = flwr
    return flower


def _arrays(parameters: Parameters) -> _Arrays:
    return [parameters[name] for name in sorted(parameters)]


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _host_and_port(address: str) -> tuple[str, int]:
    host, _, port = address.rpartition(":")
    if not host or not port.isdecimal():
        raise UsageError(f"{address}: an address is HOST:PORT")
    return host.strip("[]"), int(port)


def _require_this_machine(address: str) -> None:
    host, _ = _host_and_port(address)
    try:
        is_here = host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        is_here = False
    if not is_here:
        raise UsageError(f"{address}: beyond this machine a certificate is needed")


def _wait_for(address: str) -> None:
    """Returns once somebody listens there."""
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            socket.create_connection(_host_and_port(address), timeout=5).close()
            return
        except OSError as error:
            if time.monotonic() > until:
                raise UsageError(f"{address}: nobody calls there: {error}") from None
        time.sleep(0.2)


@contextmanager
def _signals_kept() -> Iterator[None]:
    """Gives back the signals that Flower takes."""
    taken = [signal.SIGINT, signal.SIGTERM]
    if sys.platform != "win32":
        taken.append(signal.SIGQUIT)
    handlers = {each: signal.getsignal(each) for each in taken}
    try:
        yield
    finally:
        for each, handler in handlers.items():
            signal.signal(each, handler)
