"""`python -m lsp_server`: the command line. Ctrl-C ends it at once, from first to last.

While it loads there is nothing to undo yet, and once a command has unwound there is no more: what
Python does at its end (threads that are waited for, a model that is taken apart) takes seconds.
"""

from __future__ import annotations

import os
import signal
import sys

INTERRUPTED = 130


def leave(*_: object) -> None:
    """Ends the process, with the status of what was interrupted."""
    os._exit(INTERRUPTED)


def run() -> None:
    """Loads the command line and runs it; see `lsp_server.cli.main`."""
    heeded = signal.getsignal(signal.SIGINT) is signal.default_int_handler  # not so under nohup
    if heeded:
        signal.signal(signal.SIGINT, leave)
    from lsp_server.cli import main

    if heeded:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        main()
    except SystemExit as ended:
        if ended.code == INTERRUPTED:
            sys.stdout.flush()
            sys.stderr.flush()
            leave()
        raise


if __name__ == "__main__":
    run()
