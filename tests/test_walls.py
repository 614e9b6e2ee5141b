"""Who may import whom: read from the sources, so that a wall cannot be stepped over unseen."""

from __future__ import annotations

import ast
import sys
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = ("lsp_server", "codegen", "grammars", "firmware_corpus")
MODULES = [
    path
    for package in PACKAGES
    for path in sorted((ROOT / package).rglob("*.py"))
    if not {"platforms", "own"} & {*path.parts}  # code for boards
    and "firmware_corpus/recipes/" not in path.as_posix()
]

# Third-party module, or one of Python's own that reaches out -> the only places that may import it.
WALLS = {
    "charset_normalizer": ("firmware_corpus/cleaning/decode.py",),
    "click": ("lsp_server/",),
    "ctypes": (
        "codegen/models/llama_library.py",
        "codegen/models/llama_model.py",  # llama.cpp's own arrays
        "codegen/training/export.py",
        "codegen/validation/confinement.py",  # Landlock
        "codegen/validation/guard_windows.py",  # job objects
    ),
    "dask": ("firmware_corpus/cluster.py",),
    "datasketch": ("firmware_corpus/fingerprint.py",),
    "distributed": ("firmware_corpus/cluster.py", "firmware_corpus/build.py"),
    "flwr": ("codegen/training/flower.py",),
    "gguf": (
        "codegen/models/merged.py",
        "codegen/models/prepare.py",
        "codegen/models/trimmed.py",
        "codegen/training/",
    ),
    "grpc": ("codegen/training/flower.py",),
    "httpx": ("codegen/models/server.py",),
    "huggingface_hub": ("codegen/models/hub.py",),
    "jinja2": ("codegen/models/conversation.py",),
    "llama_cpp": ("codegen/models/llama_library.py", "codegen/training/export.py"),
    "lsprotocol": ("lsp_server/",),
    "matplotlib": ("firmware_corpus/plots.py", "codegen/evaluation/picture.py"),
    "multiprocessing": ("codegen/worker/",),  # its framed sockets
    "numpy": ("codegen/", "firmware_corpus/"),
    "peft": ("codegen/training/hugging_face.py",),
    "pickle": ("codegen/worker/life.py",),  # to and from a child of ours
    "platformdirs": ("codegen/models/store.py",),
    "platformio": (),
    "pygls": ("lsp_server/",),
    "rapidfuzz": ("codegen/evaluation/judge.py",),
    "rich": ("lsp_server/",),
    "serial": ("codegen/device/ports.py",),
    "safetensors": ("codegen/training/",),
    "socket": (
        "codegen/training/flower.py",
        "codegen/validation/registry.py",
        "lsp_server/server.py",
    ),
    "subprocess": (
        "codegen/validation/process.py",
        "codegen/validation/terminal.py",
        "codegen/validation/guard_windows.py",
        "codegen/worker/life.py",  # the model's process, which outlives a command
        "firmware_corpus/git.py",  # git, and nothing else
    ),
    "tokenizers": ("codegen/training/tokenizer.py",),
    "torch": ("codegen/training/",),
    "transformers": ("codegen/training/hugging_face.py",),
    "tree_sitter": ("grammars/",),
    "tree_sitter_arduino": ("grammars/",),
    "tree_sitter_cpp": ("grammars/",),
    "tree_sitter_python": ("grammars/",),
    "yaml": ("codegen/advice/", "codegen/project/"),
    "zstandard": ("firmware_corpus/",),
}
REACHES_OUT = {"ctypes", "multiprocessing", "pickle", "pty", "socket", "socketserver", "subprocess"}
# Our rooms -> the others that they may import; a room is named by the start of its modules' names.
# `base` is what stands on nothing, `codegen` the modules that lead from a request to its answer.
BASE = ("cores", "errors", "file_lock", "language", "patience", "simulated", "text_memory")
ROOMS = {
    "grammars": set(),
    "firmware_corpus": {"grammars"},
    "base": {"grammars"},
    "codegen.validation.process": set(),
    "codegen.project": {"base", "grammars"},
    "codegen.types": {"base", "codegen.project"},
    "codegen.models": {"base", "codegen.validation.process"},
    "codegen.advice": {"base", "codegen.project", "codegen.types", "grammars"},
    "codegen.validation": {
        "base",
        "codegen.advice",
        "codegen.project",
        "codegen.types",
        "codegen.validation.process",
        "grammars",
    },
    "codegen.device": {
        "base",
        "codegen.project",
        "codegen.types",
        "codegen.validation",
        "codegen.validation.process",
        "grammars",
    },
    "codegen.names": {
        "base",
        "codegen.advice",
        "codegen.project",
        "codegen.types",
        "codegen.validation",
        "grammars",
    },
    "codegen.drafting": {
        "base",
        "codegen.models",
        "codegen.names",
        "codegen.project",
        "codegen.types",
        "grammars",
    },
    "codegen.recipes": {
        "base",
        "codegen.advice",
        "codegen.project",
        "codegen.types",
        "codegen.validation",
        "firmware_corpus",
        "grammars",
    },
    "codegen.retrieval": {"base", "codegen.project", "firmware_corpus"},
    "codegen.insertion": {"base", "codegen.recipes", "grammars"},
    "codegen.understanding": {
        "base",
        "codegen.advice",
        "codegen.drafting",
        "codegen.project",
        "codegen.recipes",
        "codegen.retrieval",
        "codegen.types",
        "firmware_corpus",
        "grammars",
    },
    "codegen.behaviours": {
        "base",
        "codegen.drafting",
        "codegen.project",
        "codegen.types",
        "codegen.understanding",
        "codegen.validation",
        "grammars",
    },
    "codegen": {
        "base",
        "codegen.advice",
        "codegen.behaviours",
        "codegen.drafting",
        "codegen.insertion",
        "codegen.models",
        "codegen.project",
        "codegen.types",
        "codegen.understanding",
        "codegen.validation",
        "codegen.validation.process",
        "grammars",
    },
    "codegen.worker": {"base", "codegen", "codegen.types"},
    "codegen.evaluation": {
        "base",
        "codegen",
        "codegen.drafting",
        "codegen.models",
        "codegen.project",
        "codegen.types",
        "codegen.validation",
        "firmware_corpus",
        "grammars",
    },
    "codegen.training": {
        "base",
        "codegen.drafting",
        "codegen.models",
        "codegen.project",
        "codegen.types",
        "firmware_corpus",
        "grammars",
    },
    "lsp_server": {
        "base",
        "codegen",
        "codegen.advice",
        "codegen.device",
        "codegen.evaluation",
        "codegen.models",
        "codegen.names",
        "codegen.project",
        "codegen.recipes",
        "codegen.retrieval",
        "codegen.training",
        "codegen.types",
        "codegen.validation",
        "codegen.worker",
        "firmware_corpus",
        "grammars",
    },
}


def module_name(path: Path) -> str:
    """The dotted name of one of our modules; a package's is that of its folder."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


NAMES = {module_name(path): path for path in MODULES}


@cache
def imports(path: Path) -> set[str]:
    """Every module that a file names in an import, at whatever depth."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


@cache
def our_imports(path: Path) -> set[str]:
    """Those of our own modules that a file imports, within functions and for types too."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                found.add(inner if inner in NAMES else node.module)
    return found & NAMES.keys() - {module_name(path)}


def room(module: str) -> str:
    """The room of one of our modules: the longest name in `ROOMS` that it begins with."""
    package, _, rest = module.partition(".")
    if package == "codegen" and rest in BASE:
        return "base"
    parts = module.split(".")
    starts = (".".join(parts[:length]) for length in range(len(parts), 0, -1))
    found = next((start for start in starts if start in ROOMS), module)
    in_a_folder = found == "codegen" and len(parts) > 2
    return ".".join(parts[:2]) if in_a_folder else found  # which has no row


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_imports_stay_within_the_walls(path):
    place = path.relative_to(ROOT).as_posix()
    for module in {name.split(".")[0] for name in imports(path)} - set(PACKAGES):
        if module not in sys.stdlib_module_names or module in REACHES_OUT:
            assert module in WALLS, f"{place} imports {module}, which has no row in WALLS"
            assert any(place.startswith(each) for each in WALLS[module]), f"{place}: {module}"
    here = room(module_name(path))
    assert here in ROOMS, f"{place}: {here} has no row in ROOMS"
    for module in our_imports(path):
        assert room(module) in {here, *ROOMS[here]}, f"{place} imports {module}"


def circle(graph: dict[str, set[str]]) -> list[str]:
    """Names of which each imports the next and the last is the first; [] if there are none."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return list(reversed(error.args[1]))
    return []


def test_no_module_imports_itself_round_a_corner():
    """Imports within functions and for types count: they hide a circle, they do not open it."""
    assert circle({name: our_imports(path) for name, path in NAMES.items()}) == []


def test_no_room_leads_back_to_itself():
    assert circle(ROOMS) == []


def test_a_circle_is_seen(tmp_path, monkeypatch):
    texts = {
        "one": "def f():\n    from codegen.two import g",
        "two": "if TYPE_CHECKING:\n    from codegen import three",
        "three": "import codegen.one",
    }
    (tmp_path / "codegen").mkdir()
    monkeypatch.setattr(sys.modules[__name__], "ROOT", tmp_path)
    for name, text in texts.items():
        (tmp_path / "codegen" / f"{name}.py").write_text(text)
    files = {f"codegen.{name}": tmp_path / "codegen" / f"{name}.py" for name in texts}
    monkeypatch.setattr(sys.modules[__name__], "NAMES", files)
    graph = {name: our_imports(path) for name, path in files.items()}
    found = circle(graph)
    assert found[0] == found[-1]
    assert set(found) == files.keys()
    assert circle({**graph, "codegen.three": set()}) == []


def test_nothing_happens_at_import():
    """No module of ours calls anything at its top level but to make constants."""
    loud = {"print", "open", "run", "system", "mkdir", "write_text", "basicConfig"}
    for path in MODULES:
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
                pytest.fail(f"{path.relative_to(ROOT)}:{node.lineno} calls something at import")
            for call in ast.walk(node) if isinstance(node, ast.Assign) else ():
                if isinstance(call, ast.Call):
                    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
                    assert name not in loud, f"{path.relative_to(ROOT)}:{call.lineno}"


def test_the_walls_name_what_exists():
    """A wall around nothing would hold nothing."""
    used = {name.split(".")[0] for path in MODULES for name in imports(path)}
    assert WALLS.keys() - used <= {"platformio", "tree_sitter_arduino", "tree_sitter_python"}
    for place in (place for places in WALLS.values() for place in places):
        assert (ROOT / place).exists(), place
    assert ROOMS.keys() == {room(name) for name in NAMES}
