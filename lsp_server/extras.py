"""Commands that need extra packages, and groups that are commands themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import click

from codegen.errors import UsageError


@contextmanager
def extra(name: str, packages: Sequence[str]) -> Iterator[None]:
    """Says how to get an extra of ours when one of its packages is missing."""
    try:
        yield
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] in packages:
            raise UsageError(
                f"this needs more packages: pip install 'pinwright[{name}]'"
            ) from error
        raise


class DefaultGroup(click.Group):
    """A group whose hidden command `main` runs when no other is named.

    The group's help shows the options of that command as its own.
    """

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put `main` in front of anything that is not a command of the group."""
        if args and args[0] not in self.commands and args[0] not in ctx.help_option_names:
            args = ["main", *args]
        return super().parse_args(ctx, args)

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """The usage of `main`, and that there are commands."""
        return [*self.commands["main"].collect_usage_pieces(ctx), "| COMMAND ..."]

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options of `main`, then the commands."""
        self.commands["main"].format_options(ctx, formatter)
        self.format_commands(ctx, formatter)
