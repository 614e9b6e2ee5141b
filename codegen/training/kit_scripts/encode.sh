#!/bin/sh
# Records to rows, with as many workers as there are cores unless a number is given.
set -eu
cd "$(dirname "$0")"
. ./settings
export PYTHONPATH="$PWD/code" TOKENIZERS_PARALLELISM=false
exec python3 -m codegen.training encode --config "$CONFIG" --passes "$PASSES" \
  --workers "${1:-$(nproc)}" --records records --tokenizer tokenizer.json --out rows
