"""Small repositories to build from, made by git in a temporary folder."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from firmware_corpus.families import Family
from firmware_corpus.plan import Place
from firmware_corpus.sources import Source

MIT = (
    "MIT License\n\nCopyright (c) 2024 A. Maker\n\n"
    "Permission is hereby granted, free of charge, to any person obtaining a copy of this software "
    "and associated documentation files, to deal in the Software without restriction, including "
    "the rights to use, copy, modify, merge and publish it, subject to the following conditions:\n"
    "The above copyright notice and this permission notice shall be included in all copies.\n"
)
GPL = "GNU GENERAL PUBLIC LICENSE\nVersion 3, 29 June 2007\n"
_WHO = {
    f"GIT_{who}_{what}": "maker" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
}
_WHEN = {f"GIT_{who}_DATE": "2024-01-01T00:00:00Z" for who in ("AUTHOR", "COMMITTER")}


def sketch(name: str, lines: int = 6) -> str:
    """A sketch that is like no other of another name."""
    body = "\n".join(f"  {name}_step{i}(pin + {i}); delay({i * 7});" for i in range(lines))
    return (
        f"// Runs {name}.\n#include <Servo.h>\n\nconst int pin = {len(name)};\n\n"
        f"void setup() {{\n  pinMode(pin, OUTPUT);\n}}\n\nvoid loop() {{\n{body}\n}}\n"
    )


@dataclass
class Mirror:
    """A folder of bare repositories."""

    folder: Path
    sources: list[Source] = field(default_factory=list)

    @property
    def place(self) -> Place:
        return Place(self.folder, origin=None)

    def git(self, repo: str) -> Path:
        return self.folder / repo.replace("/", "+") / "repo"

    def add(
        self,
        repo: str,
        files: dict[str, str | bytes | Path],
        *,
        family: Family = Family.ARDUINO_AVR,
        terms: str | None = MIT,
        **facts: object,
    ) -> Source:
        """A repository with these files, a Path being where a link points, and its LICENSE."""
        work = self.folder / "work"
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir(parents=True)
        if terms is not None:
            files = {"LICENSE": terms, **files}
        for name, content in files.items():
            path = work / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if isinstance(content, Path):
                path.symlink_to(content)
            else:
                path.write_bytes(content if isinstance(content, bytes) else content.encode())
        git(work, "init", "-q")
        git(work, "add", "-A", "-f")
        git(work, "commit", "-q", "-m", "all")
        commit = git(work, "rev-parse", "HEAD").strip()
        bare = self.git(repo)
        bare.parent.mkdir(parents=True)
        git(work, "clone", "-q", "--bare", ".", str(bare))
        shutil.rmtree(work)
        values = {"licence": "MIT", "family": family, **facts}
        source = Source(repo=repo, commit=commit, **values)  # type: ignore[arg-type]
        self.sources.append(source)
        return source


def git(folder: Path, *arguments: str) -> str:
    """Runs git without the machine's own settings."""
    settings = {"GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": os.devnull}
    done = subprocess.run(
        ["git", *arguments],
        cwd=folder,
        env={**os.environ, **settings, **_WHO, **_WHEN},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout
