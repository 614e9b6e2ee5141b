"""Addresses of servers that may be asked in place of a model on this machine."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from codegen.errors import ModelError

UNENCRYPTED = "insecure+http"
"""The scheme by which a user says that text may go unencrypted to another machine."""

_SCHEMES = ("http", "https", UNENCRYPTED)
_LOOKS_LIKE = re.compile(r"[a-z][a-z0-9+.-]*:/", re.IGNORECASE)
_SHOWN = 200  # characters of what was given, in messages


@dataclass(frozen=True, slots=True)
class Address:
    """`url` ends with /v1, without a slash; `model` is the one to ask there, None for the first."""

    url: str
    model: str | None = None

    @property
    def root(self) -> str:
        """The URL without /v1: llama-server has calls of its own there."""
        return self.url.removesuffix("/v1")


def is_address(name: str | None) -> bool:
    """Whether the name of a model is meant as an address."""
    return name is not None and _LOOKS_LIKE.match(name) is not None


def parse_address(text: str) -> Address:
    """The server that is meant by `http://HOST:PORT/v1`, by `https`, or by `...#MODEL`.

    Raises:
        ModelError: it is none, or text would go unencrypted to another machine and the user has
            not said `insecure+http`.
    """
    shown = text.rpartition("@")[2][:_SHOWN]  # what stands before an @ may be a password
    try:
        parts = urlsplit(text)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise ModelError(f"{shown!r} is no address of a server: {error}") from None
    if parts.scheme not in _SCHEMES:
        raise ModelError(f"{shown!r}: a server's address begins with http:// or https://")
    if not host or not text.isprintable() or " " in text:
        raise ModelError(f"{shown!r} is no address of a server; one is http://HOST:PORT/v1")
    if "@" in parts.netloc:
        raise ModelError(
            f"{shown!r} has a name or password before the @; a key belongs in PINWRIGHT_API_KEY"
        )
    path = parts.path.rstrip("/")
    if not path.endswith("/v1") or parts.query:
        raise ModelError(f"{shown!r}: a server's address ends with /v1")
    if parts.scheme == "http" and not _is_this_machine(host):
        raise ModelError(
            f"{shown!r}: your text would go unencrypted to another machine; use https, or "
            f"{UNENCRYPTED}://{parts.netloc}{path} if that is meant"
        )
    scheme = "https" if parts.scheme == "https" else "http"
    name = f"[{host}]" if ":" in host else host
    place = name if port is None else f"{name}:{port}"
    return Address(f"{scheme}://{place}{path}", parts.fragment or None)


def _is_this_machine(host: str) -> bool:
    """Whether a host is this machine by its very name: nothing is looked up."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
