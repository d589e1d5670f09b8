"""The command line: what is asked, handed to `work`."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from rawi import __version__
from rawi.article.errors import Code, RawiError
from rawi.cli import console
from rawi.cli.articles import export, show, translate
from rawi.cli.glossary import app as glossary_app
from rawi.cli.options import Json, Library, PasswordFile, Plain
from rawi.cli.packs import app as packs_app
from rawi.cli.pronunciations import app as pronunciations_app
from rawi.cli.speak import speak
from rawi.cli.voices import app as voices_app
from rawi.library.model import Query, Sort, State

WRONG_USE = 2
_WRONG_CODES = (Code.OUTPUT_FORMAT,)

app = typer.Typer(
    name="rawi",
    help="Open a stored article, translate it and hear it, offline. Without a command the window opens; with --speak-interface it speaks its menus and dialogs, with --listen it reads aloud at once.",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
    no_args_is_help=True,
)


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


for _command in (show, translate, export, speak):
    app.command()(_command)


@app.command("import")
def import_(
    paths: Annotated[list[Path], typer.Argument(help="Files, and folders with everything in them.")],
    watch: Annotated[
        bool, typer.Option("--watch", help="Go on with what arrives in the folders, until Ctrl+C.")
    ] = False,
    password_file: PasswordFile = None,
    library: Library = None,
    as_json: Json = False,
    plain: Plain = False,
) -> None:
    """Take files into the library. With --json one line of JSON for each, as soon as it is in.

    What is in already is passed over, so the same command goes on where it was stopped.
    """
    from rawi.cli import taking
    from rawi.cli.passwords import Passwords

    passwords = Passwords(password_file)
    raise typer.Exit(
        taking.import_files(paths, passwords, library, watching=watch, as_json=as_json, plain=plain)
    )


@app.command("list")
def list_(
    sort: Annotated[Sort, typer.Option("--sort", help="What to order by.")] = Sort.ADDED,
    reverse: Annotated[bool, typer.Option("--reverse", help="The other way round.")] = False,
    state: Annotated[State, typer.Option("--state", help="Only these.")] = State.ANY,
    unread: Annotated[bool, typer.Option("--unread", help="The same as --state unread.")] = False,
    language: Annotated[str, typer.Option("--language", help="Only this language, such as ar.")] = "",
    site: Annotated[str, typer.Option("--site", help="Only from this site.")] = "",
    author: Annotated[str, typer.Option("--author", help="Only by this author.")] = "",
    tag: Annotated[str, typer.Option("--tag", help="Only with this tag.")] = "",
    collection: Annotated[str, typer.Option("--collection", help="Only from this collection.")] = "",
    limit: Annotated[int, typer.Option("--limit", min=1, help="At most so many.")] = 200,
    offset: Annotated[int, typer.Option("--offset", min=0, help="Leave out so many first.")] = 0,
    library: Library = None,
    as_json: Json = False,
) -> None:
    """List the articles of the library: newest, longest, or read last first; titles from A to Z."""
    from rawi.cli import entries

    if unread and state not in (State.ANY, State.UNREAD):
        raise typer.BadParameter("--unread and --state")
    query = Query(
        language=language,
        site=site,
        author=author,
        tag=tag,
        collection=collection,
        state=State.UNREAD if unread else state,
        sort=sort,
        descending=(sort is not Sort.TITLE) != reverse,
        limit=limit,
        offset=offset,
    )
    raise typer.Exit(entries.list_entries(query, library, as_json=as_json))


@app.command()
def search(
    words: Annotated[list[str], typer.Argument(help="Words that the article holds.")],
    limit: Annotated[int, typer.Option("--limit", min=1, help="At most so many articles.")] = 50,
    library: Library = None,
    as_json: Json = False,
) -> None:
    """Search the library's texts: the best first, with the words around what was found."""
    from rawi.cli import entries

    raise typer.Exit(entries.search(" ".join(words), limit, library, as_json=as_json))


@app.command()
def backup(
    file: Annotated[
        Path,
        typer.Argument(help="The file to write; one that is there is replaced once the new one is whole."),
    ],
    library: Library = None,
    as_json: Json = False,
    plain: Plain = False,
) -> None:
    """Write the whole library into one file."""
    from rawi.cli import entries

    raise typer.Exit(entries.backup(file, library, as_json=as_json, plain=plain))


@app.command()
def restore(
    file: Annotated[Path, typer.Argument(help="A file that `rawi backup` wrote.")],
    library: Library = None,
    as_json: Json = False,
    plain: Plain = False,
) -> None:
    """Replace the library by a backup."""
    from rawi.cli import entries

    raise typer.Exit(entries.restore(file, library, as_json=as_json, plain=plain))


app.add_typer(packs_app)
app.add_typer(glossary_app)
app.add_typer(pronunciations_app)
app.add_typer(voices_app)


@app.command()
def lookup(
    word: Annotated[list[str], typer.Argument(help="A word, or several that belong together.")],
    source: Annotated[
        str, typer.Option("--from", metavar="LANGUAGE", help="The word's language, such as en.")
    ],
    target: Annotated[
        str,
        typer.Option("--to", metavar="LANGUAGE", help="The language to explain it in, if there are several."),
    ] = "",
    as_json: Json = False,
) -> None:
    """Look a word up in the installed dictionaries. 1 where none of them has it."""
    from rawi.cli import looking_up

    raise typer.Exit(looking_up.look_up(" ".join(word), source, target, as_json=as_json))


@app.command()
def doctor(as_json: Json = False) -> None:
    """Say what works on this machine."""
    from rawi.cli import doctor as checks

    raise typer.Exit(checks.doctor(as_json=as_json))


@app.command("self-test")
def self_test(as_json: Json = False, plain: Plain = False) -> None:
    """Try everything with Rawi's own articles, in a folder that goes away again. 1 where something does not work."""
    from rawi.cli import self_test as checks

    raise typer.Exit(checks.self_test(as_json=as_json, plain=plain))


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
        return WRONG_USE if error.code in _WRONG_CODES else 1
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
    return WRONG_USE
