"""Who may import whom: read from the sources, so that a wall cannot be stepped over unseen."""

from __future__ import annotations

import ast
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

# Third-party module -> the only places that may import it.
WALLS = {
    "pygls": ("lsp_server/",),
    "lsprotocol": ("lsp_server/",),
    "llama_cpp": ("codegen/models/model.py", "codegen/training/export.py"),
    "tree_sitter": ("grammars/",),
    "tree_sitter_cpp": ("grammars/",),
    "tree_sitter_arduino": ("grammars/",),
    "tree_sitter_python": ("grammars/",),
    "torch": ("codegen/training/",),
    "transformers": ("codegen/training/hugging_face.py",),
    "peft": ("codegen/training/hugging_face.py",),
    "flwr": ("codegen/training/flower.py",),
    "grpc": ("codegen/training/flower.py",),
    "dask": ("firmware_corpus/cluster.py",),
    "distributed": ("firmware_corpus/cluster.py", "firmware_corpus/build.py"),
    "datasketch": ("firmware_corpus/fingerprint.py",),
    "matplotlib": ("firmware_corpus/plots.py", "codegen/evaluation/picture.py"),
    "rapidfuzz": ("codegen/evaluation/judge.py",),
    "subprocess": (
        "codegen/validation/process.py",
        "codegen/validation/guard.py",
        "firmware_corpus/git.py",  # git, and nothing else
    ),
    "huggingface_hub": ("codegen/models/hub.py",),
    "platformdirs": ("codegen/models/store.py",),
    "platformio": (),
    "click": ("lsp_server/",),
    "rich": ("lsp_server/",),
}
# Our packages -> those of ours that they may import.
ARROWS = {
    "grammars": {"grammars"},
    "firmware_corpus": {"firmware_corpus", "grammars"},
    "codegen": {"codegen", "grammars", "firmware_corpus"},
    "lsp_server": {"lsp_server", "codegen", "grammars", "firmware_corpus"},
}


def imports(path: Path) -> set[str]:
    """Every module that a file names in an import, at whatever depth."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_imports_stay_within_the_walls(path):
    place = path.relative_to(ROOT).as_posix()
    roots = {name.split(".")[0] for name in imports(path)}
    for module, allowed in WALLS.items():
        if module in roots:
            assert any(place.startswith(each) for each in allowed), f"{place} imports {module}"
    ours = roots & set(PACKAGES)
    assert ours <= ARROWS[place.split("/")[0]]


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
    used = set().union(*(imports(path) for path in MODULES))
    roots = {name.split(".")[0] for name in used}
    assert {"pygls", "llama_cpp", "tree_sitter", "subprocess", "click", "rich"} <= roots
