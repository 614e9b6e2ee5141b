#!/bin/sh
# The last lines of the log, and whether the run goes on.
cd "$(dirname "$0")" || exit 2
tail -n "${1:-4}" train.out
if kill -0 "$(cat train.pid)" 2>/dev/null; then echo running; else echo ended; fi
if command -v nvidia-smi >/dev/null; then
  nvidia-smi --query-gpu=utilization.gpu,memory.used,power.draw --format=csv,noheader
fi
