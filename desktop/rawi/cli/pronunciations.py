"""`rawi pronunciations`: what is asked, handed to `pronunciation_work`."""

from typing import Annotated

import typer

from rawi.cli.options import Json, Library, language_or_none

app = typer.Typer(
    name="pronunciations",
    help="Your own words, and how the voices are to say them.",
    rich_markup_mode=None,
    no_args_is_help=True,
)


Language = Annotated[
    str,
    typer.Option("--language", callback=language_or_none, help="Only in texts of this language, such as en."),
]
Word = Annotated[str, typer.Argument(help="The word, or several, as articles write it.")]


@app.command("list")
def list_(language: Language = "", library: Library = None, as_json: Json = False) -> None:
    """List them, by languages; with --language those that count there."""
    from rawi.cli import pronunciation_work

    raise typer.Exit(pronunciation_work.list_all(language, library, as_json=as_json))


@app.command()
def add(
    word: Word,
    said: Annotated[str, typer.Argument(help="How it is said, in ordinary letters.")],
    language: Language = "",
    exact: Annotated[
        bool, typer.Option("--exact", help="Only where capital and small letters are the same.")
    ] = False,
    library: Library = None,
    as_json: Json = False,
) -> None:
    """Add a word; one that is there for this language is said anew."""
    from rawi.cli import pronunciation_work

    raise typer.Exit(pronunciation_work.add(word, said, language, library, exact=exact, as_json=as_json))


@app.command()
def remove(word: Word, language: Language = "", library: Library = None, as_json: Json = False) -> None:
    """Remove a word; without --language the one for all languages."""
    from rawi.cli import pronunciation_work

    raise typer.Exit(pronunciation_work.remove(word, language, library, as_json=as_json))
