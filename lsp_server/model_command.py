"""`pinwright model`: which models there are, where they lie, which one is used; fetching them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lsp_server import json_output, output
from lsp_server.bars import Transfer
from lsp_server.options import JSON

if TYPE_CHECKING:  # llama.cpp's wall brings numpy along, and that takes 0.1 s to import
    from codegen.models.listing import InUse, Shelved

_NAME = click.argument("name")


@click.group()
def model() -> None:
    """The models by name: list, fetch, choose, add and remove them."""


@model.command("list")
@JSON
def list_models(*, as_json: bool) -> int:
    """All models: those of the catalogue and those that you added, and which one is used."""
    from codegen.models.listing import all_models, in_use

    models, used = all_models(), in_use()
    if as_json:
        json_output.print_json(models_json(models, used))
    else:
        output.print_table(("", "name", "size", "licence", "state", "what for"), map(_row, models))
        click.echo(f"used: {used.name or 'none'}; {used.why}")
        click.echo("all of these answer on this machine; --model http://HOST:PORT/v1 asks a server")
    return 0


@model.command()
@_NAME
@JSON
def get(*, name: str, as_json: bool) -> int:
    """Fetch a model of the catalogue, or check the one that is here, and prepare it for firmware.

    Only the right file stays. Preparing makes a second one of it, a third smaller and faster.
    """
    from codegen.models.catalogue import find_listed, unknown
    from codegen.models.fetch import fetch_model
    from codegen.models.listing import in_use
    from codegen.models.prepare import prepare_model

    listed = find_listed(name)
    if listed is None:
        raise unknown(name)
    left = f"nothing of {name} was left behind"
    try:
        with Transfer() as transfer:
            is_new = fetch_model(listed, watcher=transfer)
            left = f"{name} is here, but not prepared"
            is_new |= prepare_model(listed, watcher=transfer)
    except KeyboardInterrupt:
        click.echo(f"interrupted; {left}", err=True)
        return 130
    told = f"{name} is here now" if is_new else f"{name} is here already"
    if in_use().name != name:
        told += f"; to use it: pinwright model use {name}"
    return _answer(name, told, as_json=as_json)


@model.command()
@_NAME
@JSON
def use(*, name: str, as_json: bool) -> int:
    """Use a model from now on, unless --model or an editor's setting names another."""
    from codegen.models.listing import use_model

    use_model(name)
    return _answer(name, f"{name} is used from now on", as_json=as_json)


@model.command()
@click.argument("file", metavar="FILE.gguf", type=click.Path(path_type=Path))
@click.option("--name", required=True, help="What to call it.")
@JSON
def add(*, file: Path, name: str, as_json: bool) -> int:
    """Copy a GGUF file of your own among the models."""
    from codegen.models.addition import add_model

    with Transfer() as transfer:
        add_model(file, name, watcher=transfer)
    return _answer(
        name, f"{name} is here now; to use it: pinwright model use {name}", as_json=as_json
    )


@model.command()
@_NAME
@JSON
def path(*, name: str, as_json: bool) -> int:
    """Where the weights of a model lie."""
    from codegen.models.catalogue import find_model, is_file_name, unknown

    if is_file_name(name):
        raise unknown(name)
    found = find_model(name)
    if as_json:
        return _answer(name, "", as_json=True)
    click.echo(found.path)
    return 0


@model.command()
@_NAME
@JSON
def remove(*, name: str, as_json: bool) -> int:
    """Delete the weights of a model."""
    from dataclasses import replace

    from codegen.models.listing import State, in_use, remove_model

    was = remove_model(name)
    used = in_use()
    if as_json:
        gone = replace(was, state=State.REMOVED, path=None, is_in_use=False)
        json_output.print_json(model_json(gone, used))
        return 0
    click.echo(f"{name} was removed", err=True)
    if was.is_in_use:
        click.echo(f"used from now on: {used.name}; {used.why}", err=True)
    return 0


def models_json(models: tuple[Shelved, ...], used: InUse) -> dict[str, Any]:
    """All models, and which one is used."""
    return {
        "models": [json_output.shelved_json(each) for each in models],
        "in_use": used.name,
        "why": used.why,
    }


def model_json(one: Shelved, used: InUse) -> dict[str, Any]:
    """One model, and which one is used."""
    return {"model": json_output.shelved_json(one), "in_use": used.name, "why": used.why}


def _answer(name: str, told: str, *, as_json: bool) -> int:
    from codegen.models.listing import find_shelved, in_use

    if as_json:
        json_output.print_json(model_json(find_shelved(name), in_use()))
    else:
        click.echo(told, err=True)
    return 0


def _row(one: Shelved) -> tuple[str, ...]:
    from codegen.models.store import size_text

    return (
        "*" if one.is_in_use else "",
        one.name,
        size_text(one.bytes),
        one.licence or "",
        f"{one.state}: {one.command}" if one.command else one.state.value,
        one.what_for,
    )
