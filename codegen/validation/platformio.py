"""PlatformIO as it is installed here: its own facts, and how it is called.

It is run as `python -m platformio`, never imported. Its core folder is one of ours, so that the
user's own is never written; SCons, the one package that PlatformIO insists on, comes from PyPI.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import tempfile
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

from codegen.errors import UsageError
from codegen.validation.process import Ended, Finished, run
from codegen.validation.scratch import cache_folder, cache_root

# -P: nothing is imported from the folder that it runs in, which holds what a user wrote.
COMMAND = (sys.executable, "-P", "-m", "platformio")

# Run by the Python that has PlatformIO; argv[1] is the version of the SCons package to judge.
_QUESTION = """
import json, sys
import semantic_version
from platformio import __registry_mirror_hosts__
from platformio.dependencies import get_core_dependencies
wanted = get_core_dependencies()["tool-scons"]
major, minor, patch = (int(part) for part in sys.argv[1].split(".")[:3])
package = f"{major}.{major}{minor:02}{patch:02}.0"
print(json.dumps({
    "hosts": [f"api.{host}" for host in __registry_mirror_hosts__],
    "scons_wanted": wanted,
    "scons_package": package,
    "scons_fits": semantic_version.Version(package) in semantic_version.SimpleSpec(wanted),
}))
"""

# What would change a build unnoticed, or the messages of PlatformIO and the compiler.
_DROPPED = re.compile(
    r"PLATFORMIO_|SCONS|PYTHON(WARNINGS|DONTWRITEBYTECODE|IOENCODING)$|LC_|LANG|CPATH$|LIBRARY_PATH$|GCC_|COMPILER_PATH$"
    r"|(C|CPLUS|OBJC)_INCLUDE_PATH$"
)
# What a compiler has no use for. The user's own build gets it: its scripts may need it.
SECRET = re.compile(r".*(TOKEN|SECRET|PASSW|PASSPHRASE|CREDENTIAL|_KEY(_|$)|_PAT$)", re.IGNORECASE)
_BYTE_CODE = "pycache"  # a folder of the cache
_CUT_SHORT = re.compile(r"EOFError: (?:marshal data too short|EOF read where)|bad marshal data")
_SEARCHED = ("PATH", "PYTHONPATH")  # a folder that is relative there may be the user's project


@dataclass(frozen=True, slots=True)
class Facts:
    """What the installed PlatformIO says: its registry's hosts and the SCons that it wants.

    `scons_package` is the installed SCons in the version scheme of PlatformIO's packages.
    """

    hosts: tuple[str, ...]
    scons_wanted: str
    scons_package: str
    scons_fits: bool


def facts() -> Facts:
    """The facts of the installed PlatformIO, asked once for each of its versions.

    Raises:
        UsageError: PlatformIO or SCons is not installed or broken; says what to install.
    """
    versions = []
    for package in ("platformio", "scons"):
        try:
            versions.append(metadata.version(package))
        except metadata.PackageNotFoundError:
            raise UsageError(f"{package} is not installed: pip install {package}") from None
    folder = cache_folder("facts")
    known = folder / f"platformio-{'-'.join(versions)}.json"
    try:
        answer = json.loads(known.read_text("utf-8"))
        return Facts(**{**answer, "hosts": tuple(answer["hosts"])})
    except (OSError, ValueError, TypeError, KeyError):
        pass  # not asked yet, or written by another version of Pinwright
    finished = run_python(
        [sys.executable, "-P", "-c", _QUESTION, versions[1]],
        cwd=folder,
        env=environment(folder),
        seconds=20,
    )
    if finished.ended is not Ended.EXITED or finished.returncode:
        last = finished.output.strip().rpartition("\n")[2]
        raise UsageError(f"PlatformIO {versions[0]} does not answer: {last or finished.ended.name}")
    answer = json.loads(finished.output)
    found = Facts(**{**answer, "hosts": tuple(answer["hosts"])})
    write_atomically(known, json.dumps(asdict(found)))
    return found


def which(tool: str) -> str | None:
    """The place of a program to run; relative folders of PATH are skipped."""
    folders = _absolute(os.environ.get("PATH", os.defpath))
    if sys.platform == "win32":  # where shutil looks into the current folder first
        places = (Path(folder, f"{tool}.exe") for folder in folders.split(os.pathsep) if folder)
        return next((str(place) for place in places if place.is_file()), None)
    return shutil.which(tool, path=folders)


def _absolute(folders: str) -> str:
    return os.pathsep.join(filter(os.path.isabs, folders.split(os.pathsep)))


def environment(core_dir: Path, variables: Mapping[str, str] | None = None) -> dict[str, str]:
    """The environment for PlatformIO and the compilers below it, messages in English."""
    inherited = {
        name: value
        for name, value in os.environ.items()
        if not _DROPPED.match(name) and not SECRET.match(name)
    }
    inherited |= {name: _absolute(inherited[name]) for name in _SEARCHED if name in inherited}
    return {
        "PATH": os.defpath,
        **inherited,
        "LC_ALL": "C.UTF-8",
        "PYTHONUTF8": "1",
        # Byte code goes to the cache: site-packages and a user's platforms stay as they are.
        "PYTHONPYCACHEPREFIX": str(cache_root() / _BYTE_CODE),
        "SCONSFLAGS": "-k",  # all units are compiled, also when one has failed
        "PLATFORMIO_CORE_DIR": str(core_dir),
        "PLATFORMIO_DISABLE_UPGRADE_CHECK": "true",
        "PLATFORMIO_SETTING_ENABLE_TELEMETRY": "no",
        **(variables or {}),
    }


def run_python(
    argv: Sequence[str],
    *,
    cwd: Path,
    env: Mapping[str, str],
    seconds: float,
    stop: threading.Event | None = None,
    on_line: Callable[[str], None] | None = None,
) -> Finished:
    """Runs a program in Python; byte code that a full disk cut short is thrown away first."""
    limits: dict[str, Any] = {"cwd": cwd, "env": env, "stop": stop, "on_line": on_line}
    finished = run(argv, seconds=seconds, **limits)
    if _CUT_SHORT.search(finished.output) and (cache_root() / _BYTE_CODE).exists():
        shutil.rmtree(cache_root() / _BYTE_CODE, ignore_errors=True)
        finished = run(argv, seconds=seconds - finished.seconds, **limits)
    return finished


def provide_scons(core_dir: Path) -> None:
    """Puts a `tool-scons` package into the core folder that leads to the installed SCons.

    Raises:
        UsageError: the installed SCons is not the version that PlatformIO wants.
    """
    known = facts()
    if not known.scons_fits:
        digits = re.search(r"\d+\.(\d)(\d\d)(\d\d)", known.scons_wanted)
        wanted = ".".join(str(int(part)) for part in digits.groups()) if digits else None
        raise UsageError(
            f"PlatformIO wants SCons {wanted or known.scons_wanted}, "
            f"{metadata.version('scons')} is installed: pip install scons=={wanted or '...'}"
        )
    package = core_dir / "packages" / "tool-scons"
    identity = {"name": "tool-scons", "version": known.scons_package}
    spec = {"owner": "platformio", "id": None, "name": "tool-scons"}
    installed = {"type": "tool", **identity, "spec": {**spec, "requirements": None, "uri": None}}
    package.mkdir(parents=True, exist_ok=True)
    files = {
        "scons.py": "import SCons.Script\n\nSCons.Script.main()\n",
        "package.json": json.dumps(identity),
        ".piokeep": "",  # PlatformIO would clear the package away as unnecessary
        ".piopm": json.dumps(installed),  # last: with it the package counts as installed
    }
    for name, text in files.items():
        path = package / name
        if not path.is_file() or path.read_text("utf-8") != text:
            write_atomically(path, text)


def write_atomically(path: Path, text: str) -> None:
    """Writes so that a reader sees the old file or the new one, never a part."""
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
