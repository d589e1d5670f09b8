"""The command line: what is asked, handed to `work`."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from rawi import __version__
from rawi.article.errors import Code, RawiError
from rawi.cli import console

_WRONG_USE = (Code.OUTPUT_FORMAT,)

app = typer.Typer(
    name="rawi",
    help="Open a stored article, translate it and hear it, offline. Without a command the window opens.",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
    no_args_is_help=True,
)
File = Annotated[Path, typer.Argument(help="The stored article: text, HTML or Markdown.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON, alone, on standard output.")]
Plain = Annotated[bool, typer.Option("--plain", help="Progress as one line per 10 %.")]


def _version(value: bool) -> None:
    if value:
        console.data(f"rawi {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Options before the command."""


@app.command()
def show(file: File, as_json: Json = False, plain: Plain = False) -> None:
    """Show an article's structure."""
    from rawi.cli import work

    raise typer.Exit(work.show_article(file, as_json=as_json, plain=plain))


@app.command()
def translate(
    file: File,
    to: Annotated[str, typer.Option("--to", help="The language to translate into, such as pt.")],
    source: Annotated[
        str, typer.Option("--from", help="The article's language, if it is not the one found.")
    ] = "",
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="A file ending in .html, .txt, .md or .json.")
    ] = None,
    as_json: Json = False,
    plain: Plain = False,
) -> None:
    """Translate an article."""
    from rawi.cli import work

    raise typer.Exit(work.translate_article(file, to, source, output, as_json=as_json, plain=plain))


@app.command()
def speak(
    file: File,
    to: Annotated[str, typer.Option("--to", help="Translate into this language first.")] = "",
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", help="A file ending in .wav; without it the article is played."),
    ] = None,
    as_json: Json = False,
    plain: Plain = False,
) -> None:
    """Read an article aloud, or into a sound file."""
    from rawi.cli import work

    raise typer.Exit(work.speak_article(file, to, output, as_json=as_json, plain=plain))


@app.command()
def doctor(as_json: Json = False) -> None:
    """Say what works on this machine."""
    from rawi.cli import doctor as checks

    raise typer.Exit(checks.doctor(as_json=as_json))


def main(arguments: list[str]) -> int:
    """Run a command; 0, 1 where it could not be done, 2 for wrong use."""
    console.utf8()
    command = typer.main.get_command(app)
    try:
        status = command.main(arguments, prog_name="rawi", standalone_mode=False)
    except typer.Exit as done:
        status = done.exit_code
    except typer.Abort:
        return 130
    except RawiError as error:
        console.problem(error)
        return 2 if error.code in _WRONG_USE else 1
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:  # noqa: BLE001 - sorted by _usage, which raises what is not about usage
        return _usage(error)
    return status if isinstance(status, int) else 0


def _usage(error: Exception) -> int:
    """typer's complaints about wrong use have a `format_message`; anything else is a fault and is not hidden."""
    message = getattr(error, "format_message", None)
    if message is None:
        raise error
    console.say(message())
    return 2
