"""Which port is meant, and whether it can be used: nothing is guessed, each refusal is one line."""

from __future__ import annotations

import errno
import getpass
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from codegen.device.ports import Port, port_at
from codegen.errors import DeviceError
from codegen.project.board import Board

_NONE = (
    "no board found on a serial port: plug it in with a cable that carries data "
    "(many only charge), or name its port with --port"
)


def choose_port(ports: Sequence[Port], *, named: str | None, board: Board | None) -> Port:
    """The port that is named, the only one, or of several the only one that is surely the board's.

    Raises:
        DeviceError: there is none, several can be meant, or the only one is another board's.
    """
    if named is not None:
        return port_at(named, ports)
    if not ports:
        raise DeviceError(_NONE)
    if len(ports) == 1:
        if board is not None and not ports[0].may_be(board):
            raise DeviceError(
                f"{ports[0]} is not the board meant ({board.name}): "
                f"--port {ports[0].path} uses it all the same"
            )
        return ports[0]
    sure = [port for port in ports if board is not None and port.is_surely(board)]
    if len(sure) == 1:
        return sure[0]
    listed = " or ".join(f"--port {port}" for port in (sure or ports))
    raise DeviceError(f"{len(sure or ports)} ports: say which with {listed}")


def require_usable(port: Port) -> None:
    """Look whether a port is there, may be opened, and nobody else has it.

    Opening it resets most boards, as any upload and any monitor does.

    Raises:
        DeviceError: it cannot be used; says what to do.
    """
    if sys.platform == "win32":
        _require_windows_port(port)
        return
    import fcntl

    path = Path(port.path)
    if not path.exists():
        raise DeviceError(f"no port {port.path}: `pinwright ports` lists those that are there")
    if not path.is_char_device():
        raise DeviceError(f"{port.path} is not a serial port")
    if holder := _holder(path):
        raise DeviceError(f"{port.path} is busy: {holder} has it open; close that first")
    try:
        number = os.open(path, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
    except OSError as error:
        raise DeviceError(_why_not(path, error)) from None
    try:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)  # what pyserial's programs do
    except BlockingIOError:
        raise DeviceError(f"{port.path} is busy: another program has it open") from None
    finally:
        os.close(number)


def _require_windows_port(port: Port) -> None:
    try:
        os.close(os.open(rf"\\.\{port.path}", os.O_RDWR))  # COM10 and above have no shorter name
    except FileNotFoundError:
        raise DeviceError(
            f"no port {port.path}: `pinwright ports` lists those that are there"
        ) from None
    except PermissionError:
        raise DeviceError(f"{port.path} is busy: another program has it open") from None
    except OSError as error:
        raise DeviceError(f"{port.path}: {error.strerror}") from None


def _why_not(path: Path, error: OSError) -> str:
    """Why a port cannot be opened, and the command that changes it."""
    if error.errno in (errno.EACCES, errno.EPERM):
        group = _group(path)
        return (
            f"no permission to open {path}, which belongs to the group {group}: "
            f"run `sudo usermod -aG {group} {getpass.getuser()}`, then log out and in again"
        )
    if error.errno == errno.EBUSY:
        return f"{path} is busy: another program has it open"
    return f"{path}: {error.strerror}"


def _group(path: Path) -> str:
    if sys.platform == "win32":
        return "of its owner"
    import grp

    number = path.stat().st_gid
    try:
        return grp.getgrgid(number).gr_name
    except KeyError:
        return str(number)


def _holder(path: Path) -> str | None:
    """The process that has a device open, as far as this user may see that; read from /proc."""
    real = os.path.realpath(path)
    for process in Path("/proc").glob("[0-9]*"):
        if int(process.name) == os.getpid():
            continue
        try:
            links = [os.readlink(link) for link in (process / "fd").iterdir()]  # noqa: PTH115
            if real in links:
                return f"{(process / 'comm').read_text().strip()} (process {process.name})"
        except OSError:
            continue  # another user's, or ended meanwhile
    return None
