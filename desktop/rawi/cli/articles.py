"""The commands about one article: what is asked, handed to `work`."""

from pathlib import Path
from typing import Annotated

import typer

from rawi.cli.options import Json, Library, PasswordFile, Plain
from rawi.settings.table import EngineName

File = Annotated[Path, typer.Argument(help="The stored article.")]

Engine = Annotated[
    EngineName | None,
    typer.Option(
        "--engine",
        help="The engine to translate with, where it has the languages; else as the settings say.",
    ),
]
Careful = Annotated[
    bool, typer.Option("--careful", help="Weigh more wordings, which takes longer (Argos Translate).")
]
_OUTPUT = typer.Option("-o", "--output", help="A file ending in .epub, .html, .txt, .md or .json.")


def show(
    file: File,
    password_file: PasswordFile = None,
    library: Library = None,
    as_json: Json = False,
    plain: Plain = False,
) -> None:
    """Show an article's structure."""
    from rawi.cli import work
    from rawi.cli.passwords import Passwords

    passwords = Passwords(password_file)
    raise typer.Exit(work.show_article(file, passwords, library, as_json=as_json, plain=plain))


def translate(
    file: File,
    to: Annotated[str, typer.Option("--to", help="The language to translate into, such as pt.")],
    source: Annotated[
        str, typer.Option("--from", help="The article's language, if it is not the one found.")
    ] = "",
    engine: Engine = None,
    careful: Careful = False,
    output: Annotated[Path | None, _OUTPUT] = None,
    both: Annotated[
        bool, typer.Option("--both", help="Each paragraph and, below it, its translation.")
    ] = False,
    password_file: PasswordFile = None,
    library: Library = None,
    as_json: Json = False,
    plain: Plain = False,
) -> None:
    """Translate an article."""
    from rawi.cli import work
    from rawi.cli.passwords import Passwords

    raise typer.Exit(
        work.translate_article(
            file,
            to,
            source,
            output,
            Passwords(password_file),
            library,
            both=both,
            engine=engine or "",
            careful=careful,
            as_json=as_json,
            plain=plain,
        )
    )


def export(
    file: File,
    output: Annotated[Path, _OUTPUT],
    password_file: PasswordFile = None,
    library: Library = None,
    plain: Plain = False,
) -> None:
    """Write an article, with your corrections of its structure, into a file of another kind."""
    from rawi.cli import work
    from rawi.cli.passwords import Passwords

    raise typer.Exit(work.export_article(file, output, Passwords(password_file), library, plain=plain))
