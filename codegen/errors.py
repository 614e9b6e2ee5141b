"""The exception tree: raised only for what the caller did wrong or the machine refused.

    PinwrightError
    ├── UsageError            the request cannot be served as asked: one line, exit status 2
    │   ├── BoardError        no board named, or none of that name
    │   ├── ModelError        no such model here, not a GGUF, truncated, or too large for the memory
    │   │   └── WorkerError   the process that holds the model ended, and with it the request
    │   ├── FetchError        no source has a model, or the download is another file than was pinned
    │   ├── SourceError       a file that cannot be read, a position outside it
    │   │   └── OutOfTime     what is in it takes too long to look through
    │   ├── DeviceError       no board on a port, several, one that is busy or may not be opened
    │   └── TrustError        it would run code of a project that the user has not trusted
    └── Cancelled             the caller's stop flag was set; nothing is wrong

Code that does not compile, a toolchain that is not there and a draft that does not parse are
results, not errors: see `codegen.types.Report`.
"""

from __future__ import annotations


class PinwrightError(Exception):
    """Base of everything that this project raises on purpose; its text is one line for the user."""


class UsageError(PinwrightError):
    """The request cannot be served as asked; the message says what to change."""


class BoardError(UsageError):
    """No board was named, or the name belongs to none that is known."""


class ModelError(UsageError):
    """The model file cannot be used; the message says why in one line."""


class WorkerError(ModelError):
    """The process that holds the model ended or hung; the next request finds another one."""


class FetchError(UsageError):
    """A model could not be fetched; the message says from where, and why not."""


class SourceError(UsageError):
    """A source file cannot be read, or a position lies outside it."""


class OutOfTime(SourceError):
    """Reading a project takes longer than anybody waits."""


class TrustError(UsageError):
    """It would run code of a project that the user does not trust."""


class DeviceError(UsageError):
    """No port can be used; the message says which there are, or what to do about the one named."""


class Cancelled(PinwrightError):
    """The stop flag of the request was set; raised within one prompt piece or one token."""
