#!/bin/sh
# Lays pieces out in ./run, each checked against the sum that its name carries.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
run=${RUN:-$PWD/run}
mkdir -p "$run"
for piece in "$@"; do
  sum=$(basename "$piece" .tar | sed 's/.*-//')
  found=$(sha256sum "$piece" | cut -c1-16)
  [ "$sum" = "$found" ] || { echo "$piece: damaged" >&2; exit 2; }
  tar -xf "$piece" -C "$run"
done
cp "$here"/*.sh "$run"/
echo "laid out: $(ls "$run" | tr '\n' ' ')"
