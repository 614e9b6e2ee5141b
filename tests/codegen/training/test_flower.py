"""People on one machine tune together over Flower's service; nothing but parameters travels."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from codegen.errors import UsageError
from codegen.models.llama_model import DEFAULT_WEIGHTS, LlamaModel
from codegen.training.base import load_base
from codegen.training.federated import Agreement
from codegen.training.flower import Certificates, host_rounds, take_part
from codegen.training.lora import adapter_of, attach, load_adapter
from tests.codegen.training.small_corpus import ROOT
from tests.codegen.training.test_tune import LINES

AGREEMENT = Agreement(rounds=2, steps=4, rank=2, rate=5e-3, batch=2)
JOIN = """
import sys
from pathlib import Path
from codegen.errors import UsageError
from codegen.training.flower import take_part
try:
    folder, base, address, authority = sys.argv[1:]
    certificate = Path(authority) if authority else None
    take_part(Path(folder), base=Path(base), address=address, authority=certificate)
except UsageError as error:
    sys.exit(str(error))
"""


@pytest.fixture
def an_end() -> Iterator[None]:
    """Ends the test after two minutes: a host waits for ever for somebody who stays away."""

    def end(_number: int, _frame: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, end)
    signal.alarm(120)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


def free_address() -> str:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{found.getsockname()[1]}"


def person(folder: Path, wheels: range) -> Path:
    folder.mkdir()
    for n in wheels:
        (folder / f"wheel{n}.ino").write_text(LINES.format(n=n))
    return folder


@contextmanager
def joining(
    folder: Path, base: Path, address: str, authority: str = ""
) -> Iterator[subprocess.Popen[str]]:
    """Somebody who takes part, in a process of their own."""
    command = [sys.executable, "-c", JOIN, str(folder), str(base), address, authority]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def test_two_people_make_one_adapter_over_the_loopback(tmp_path: Path, an_end: None) -> None:
    pytest.importorskip("flwr", reason="pip install 'pinwright[federated]'")
    address, out = free_address(), tmp_path / "ours.gguf"
    first, second = (person(tmp_path / f"{n}", range(n, n + 18)) for n in (0, 18))
    with (
        joining(first, DEFAULT_WEIGHTS, address) as one,
        joining(second, DEFAULT_WEIGHTS, address) as two,
    ):
        together = host_rounds(
            DEFAULT_WEIGHTS, out=out, people=2, address=address, agreement=AGREEMENT
        )
        assert [each.communicate()[1] for each in (one, two)] == ["", ""]
        assert [one.returncode, two.returncode] == [0, 0]
    assert len(together.losses) == AGREEMENT.rounds + 1
    assert together.losses[-1] < together.losses[0] - 0.1
    model = load_base(DEFAULT_WEIGHTS)
    attach(model, load_adapter(out))
    assert len(adapter_of(model).matrices["blk.0.attn_q.weight"][0]) == AGREEMENT.rank
    LlamaModel(DEFAULT_WEIGHTS, out).close()


def certificate(folder: Path) -> Certificates:
    """One that signs itself, for localhost."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem, private = folder / "certificate.pem", folder / "key.pem"
    pem.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    private.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return Certificates(pem, pem, private)


def test_who_has_another_base_ends_the_run_and_hears_so_by_tls(
    tmp_path: Path, an_end: None
) -> None:
    pytest.importorskip("flwr", reason="pip install 'pinwright[federated]'")
    address = free_address().replace("127.0.0.1", "localhost")
    other, certificates = tmp_path / "other.gguf", certificate(tmp_path)
    other.write_bytes(DEFAULT_WEIGHTS.read_bytes() + b" ")
    folder = person(tmp_path / "0", range(18))
    with joining(folder, other, address, str(certificates.authority)) as stranger:
        with pytest.raises(UsageError, match="dropped out in round 1"):
            host_rounds(
                DEFAULT_WEIGHTS,
                out=tmp_path / "a",
                people=1,
                address=address,
                agreement=AGREEMENT,
                certificates=certificates,
            )
        assert "is not the base" in stranger.communicate()[1]
    assert not (tmp_path / "a").exists()


@pytest.mark.parametrize("address", ["192.168.1.5:9000", "example.org:9000", "0.0.0.0:9000"])
def test_beyond_this_machine_a_certificate_is_needed(tmp_path: Path, address: str) -> None:
    with pytest.raises(UsageError, match="certificate"):
        host_rounds(
            DEFAULT_WEIGHTS, out=tmp_path / "a", people=2, address=address, agreement=AGREEMENT
        )
    with pytest.raises(UsageError, match="certificate"):
        take_part(tmp_path, base=DEFAULT_WEIGHTS, address=address)


def test_without_flower_it_is_said_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "flwr", None)
    with pytest.raises(UsageError, match="federated"):
        host_rounds(
            DEFAULT_WEIGHTS,
            out=tmp_path / "a",
            people=2,
            address="127.0.0.1:1",
            agreement=AGREEMENT,
        )
    with pytest.raises(UsageError, match="federated"):
        take_part(tmp_path, base=DEFAULT_WEIGHTS, address="[::1]:1")


def test_an_address_has_a_port(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="HOST:PORT"):
        take_part(tmp_path, base=DEFAULT_WEIGHTS, address="localhost")
