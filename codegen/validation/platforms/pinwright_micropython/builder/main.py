"""Compiles every .py file of src with mpy-cross and tells the sizes. Run by SCons in PlatformIO.

The board's manifest says `build.mpy_arch`, what mpy-cross calls the chip, and
`upload.maximum_size`, the bytes of its file system. PINWRIGHT_MPY_CROSS names the compiler.
"""

import os
import subprocess
from pathlib import Path

from SCons.Script import AlwaysBuild, Default, DefaultEnvironment

env = DefaultEnvironment()
board = env.BoardConfig()
sources = Path(env.subst("$PROJECT_SRC_DIR"))
objects = Path(env.subst("$BUILD_DIR"))
compiler = os.environ.get("PINWRIGHT_MPY_CROSS", "mpy-cross")


def compile_file(target, source, env):
    """One file, without a shell: its name may be anything."""
    # -s is the name that a traceback on the board will show.
    name = Path(source[0].srcnode().get_abspath()).relative_to(sources).as_posix()
    arguments = ["-X", "heapsize=64m", f"-march={board.get('build.mpy_arch')}", "-s", name]
    command = [compiler, *arguments, "-o", target[0].get_abspath(), "--", f"./{name}"]
    return subprocess.run(command, cwd=sources, check=False).returncode


def tell_sizes(target, source, env):
    """Each file's bytes, then all of them against the board's file system."""
    sizes = {Path(each.get_abspath()): each.get_size() for each in source}
    for path, size in sizes.items():
        print(f"{size:8} {path.relative_to(objects).as_posix()}")
    used, total = sum(sizes.values()), int(board.get("upload.maximum_size"))
    if total:
        share = used / total
        bar = ("=" * int(share * 10)).ljust(10)[:10]
        print(f"Flash: [{bar}] {share:6.1%} (used {used} bytes from {total} bytes)")
        if used > total:
            print(f"Error: The program size ({used} bytes) is greater than the board's file system")
            return 1
    return 0


compiled = []
for path in sorted(sources.rglob("*.py")):
    place = objects / path.relative_to(sources).with_suffix(".mpy")
    # Names may hold a `$`, which SCons would expand: nodes are made from what is escaped.
    compiled += env.Command(
        env.File(str(place).replace("$", "$$")),
        env.File(str(path).replace("$", "$$")),
        env.VerboseAction(compile_file, f"Compiling {path.relative_to(sources).as_posix()}".replace("$", "$$")),
    )
program = env.Alias("buildprog", compiled, env.VerboseAction(tell_sizes, "Checking size"))
AlwaysBuild(program)
Default("buildprog")
