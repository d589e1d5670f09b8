"""`rawi glossary`: what is asked, handed to `glossary_work`."""

from pathlib import Path
from typing import Annotated

import typer

from rawi.cli.options import Json, Library, language_or_none

app = typer.Typer(
    name="glossary",
    help="Your own names and terms, and what translations are to call them.",
    rich_markup_mode=None,
    no_args_is_help=True,
)


Language = Annotated[str, typer.Argument(callback=language_or_none, help="A language code, such as ar.")]
Term = Annotated[str, typer.Argument(help="The name or term, as articles write it.")]
File = Annotated[Path, typer.Argument(help="A CSV file with the columns source, target, term, translation.")]


@app.command("list")
def list_(
    source: Annotated[
        str,
        typer.Option("--from", callback=language_or_none, help="Only terms of this language, such as en."),
    ] = "",
    target: Annotated[
        str, typer.Option("--to", callback=language_or_none, help="Only for translations into this language.")
    ] = "",
    library: Library = None,
    as_json: Json = False,
) -> None:
    """List the terms, by languages."""
    from rawi.cli import glossary_work

    raise typer.Exit(glossary_work.list_terms(source, target, library, as_json=as_json))


@app.command()
def add(
    source: Language,
    target: Language,
    term: Term,
    called: Annotated[str, typer.Argument(help="What it is to be called in the other language.")],
    library: Library = None,
    as_json: Json = False,
) -> None:
    """Add a term; one that is there for these languages is called anew."""
    from rawi.cli import glossary_work

    raise typer.Exit(glossary_work.add(source, target, term, called, library, as_json=as_json))


@app.command()
def remove(
    source: Language, target: Language, term: Term, library: Library = None, as_json: Json = False
) -> None:
    """Remove a term."""
    from rawi.cli import glossary_work

    raise typer.Exit(glossary_work.remove(source, target, term, library, as_json=as_json))


@app.command("import")
def import_(file: File, library: Library = None, as_json: Json = False) -> None:
    """Add every term of a CSV file; lines that are none are told, the others are kept."""
    from rawi.cli import glossary_work

    raise typer.Exit(glossary_work.import_file(file, library, as_json=as_json))


@app.command()
def export(file: File, library: Library = None, as_json: Json = False) -> None:
    """Write all terms into a CSV file."""
    from rawi.cli import glossary_work

    raise typer.Exit(glossary_work.export_file(file, library, as_json=as_json))
