#!/bin/sh
# Two steps, then the adapter written: what fails, fails here.
set -eu
cd "$(dirname "$0")"
export PYTHONPATH="$PWD/code"
rm -f dry/state.pt dry/adapter.gguf
python3 -m codegen.training adapt --base base.gguf --out dry --steps 2 "$@"
test -s dry/adapter.gguf
echo "dry run: all is well"
