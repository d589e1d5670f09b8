"""Options that several commands take, and how they are called."""

from pathlib import Path
from typing import Annotated

import typer

from rawi.text.language import clean_language, primary

Json = Annotated[bool, typer.Option("--json", help="Print JSON, alone, on standard output.")]
Plain = Annotated[bool, typer.Option("--plain", help="Progress as one line per 10 %.")]
Library = Annotated[
    Path | None,
    typer.Option("--library", metavar="DIR", help="The folder that holds the library, if it is not yours."),
]
PasswordFile = Annotated[
    typer.FileBinaryRead | None,
    typer.Option(
        "--password-file",
        metavar="FILE",
        help="A file whose first line is the password of what is locked; - reads it from standard input. Without it and without RAWI_PASSWORD, it is asked for at a terminal.",
    ),
]


def code_or_none(code: str) -> str:
    """A language's code in its usual case, "" for none. BadParameter for what is no language."""
    clean = clean_language(code)
    if code and not clean:
        raise typer.BadParameter(code)
    return clean


def language_or_none(code: str) -> str:
    """The same without script and region."""
    return primary(code_or_none(code))


def a_language(code: str) -> str:
    """A language without script and region, where there must be one."""
    if not code:
        raise typer.BadParameter(code)
    return language_or_none(code)
