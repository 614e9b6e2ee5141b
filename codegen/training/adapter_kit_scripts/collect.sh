#!/bin/sh
# The log, and the adapter in pieces that a small transfer takes.
set -eu
to=$(mkdir -p "$1" && cd "$1" && pwd)
cd "$(dirname "$0")"
cp out/log.jsonl train.out "$to"/ 2>/dev/null || true
split -b 15000000 -d -a 3 out/adapter.gguf "$to"/adapter-
(cd "$to" && sha256sum adapter-* >adapter.sums)
ls -l "$to"
