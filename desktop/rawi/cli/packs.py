"""`rawi packs`: what is asked, handed to `pack_work`."""

from pathlib import Path
from typing import Annotated

import typer

from rawi.cli import pack_downloads
from rawi.cli.options import Json, Plain, a_language

app = typer.Typer(
    name="packs",
    help="Language packs: list, install, remove, pass on, check, and what a pair of languages needs.",
    rich_markup_mode=None,
    no_args_is_help=True,
)
Names = Annotated[
    list[str],
    typer.Argument(metavar="NAME", help="A pair such as en-pt, or engine and pair such as firefox en-pt."),
]


Language = Annotated[str, typer.Argument(callback=a_language, help="A language code, such as ar.")]


@app.command("list")
def list_(as_json: Json = False) -> None:
    """List the installed packs and those that come with Rawi."""
    from rawi.cli import pack_work

    raise typer.Exit(pack_work.list_packs(as_json=as_json))


@app.command()
def install(
    paths: Annotated[
        list[Path], typer.Argument(help="Pack files, packs' folders, or folders with several packs in them.")
    ],
    source: Annotated[
        str,
        typer.Option(
            "--from", metavar="LANGUAGE", help="The language of a dictionary's words, if it does not say it."
        ),
    ] = "",
    target: Annotated[
        str, typer.Option("--to", metavar="LANGUAGE", help="The language that a dictionary explains in.")
    ] = "",
    as_json: Json = False,
    plain: Plain = False,
) -> None:
    """Install packs. With --json one line of JSON for each, as soon as it is in.

    A dictionary is given as its archive, its folder or its .ifo or .index file.
    """
    from rawi.cli import pack_work

    if bool(source) is not bool(target):
        raise typer.BadParameter("--from, --to")
    languages = (a_language(source), a_language(target)) if source else None
    raise typer.Exit(pack_work.install(paths, languages, as_json=as_json, plain=plain))


@app.command()
def remove(name: Names, as_json: Json = False) -> None:
    """Remove an installed pack."""
    from rawi.cli import pack_work

    raise typer.Exit(pack_work.remove(" ".join(name), as_json=as_json))


@app.command()
def export(
    name: Names,
    output: Annotated[
        Path,
        typer.Option(
            "-o", "--output", help="The file to write, or a folder to write a file of the pack's name into."
        ),
    ] = Path(),
    as_json: Json = False,
    plain: Plain = False,
) -> None:
    """Write a pack into one file that another machine installs."""
    from rawi.cli import pack_work

    raise typer.Exit(pack_work.export(" ".join(name), output, as_json=as_json, plain=plain))


@app.command()
def needs(source: Language, target: Language, as_json: Json = False) -> None:
    """Say which packs are missing to translate one language into another."""
    from rawi.cli import pack_work

    raise typer.Exit(pack_work.needs(source, target, as_json=as_json))


@app.command()
def check(as_json: Json = False) -> None:
    """Read every file of every pack and compare it with what was installed."""
    from rawi.cli import pack_work

    raise typer.Exit(pack_work.check(as_json=as_json))


app.add_typer(pack_downloads.app)
