#!/bin/sh
# The log, and the weights in full precision in pieces that a small transfer takes.
# collect.sh FOLDER [FIRST [COUNT]]: only so many pieces, from the first one on.
set -eu
to=$(mkdir -p "$1" && cd "$1" && pwd)
cd "$(dirname "$0")"
cp out/log.jsonl train.out "$to"/ 2>/dev/null || true
rm -rf pieces
mkdir pieces
split -b 15000000 -d -a 3 out/weights.safetensors pieces/weights-
(cd pieces && sha256sum weights-* >weights.sums)
cp pieces/weights.sums "$to"/
ls pieces/weights-[0-9]* | tail -n "+$((${2:-0} + 1))" | head -n "${3:-999}" | xargs -I{} cp {} "$to"/
ls -l "$to"
