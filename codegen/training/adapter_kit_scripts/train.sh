#!/bin/sh
# Starts the run in a session of its own, so that it outlives this command. Goes on if one was begun.
set -eu
cd "$(dirname "$0")"
export PYTHONPATH="$PWD/code"
minutes=$1
shift
setsid nohup python3 -m codegen.training adapt --base base.gguf --out out --minutes "$minutes" "$@" \
  >train.out 2>&1 </dev/null &
echo $! >train.pid
echo "started: process $(cat train.pid)"
