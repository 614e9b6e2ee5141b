#!/bin/sh
# A minute of training, then the weights written and read again: what fails, fails here.
set -eu
cd "$(dirname "$0")"
. ./settings
export PYTHONPATH="$PWD/code"
rm -rf dry
python3 -m codegen.training train --config "$CONFIG" --rows rows --out dry \
  --minutes "${DRY_MINUTES:-1}" --batch "$BATCH" --micro "$MICRO" --breadth "$BREADTH" "$@"
test -s dry/weights.safetensors
echo "dry run: all is well"
