"""`rawi packs available`, `get` and `table`: what is asked, handed to `pack_offers`."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from rawi.cli.options import Json, Plain, code_or_none
from rawi.text.language import clean_language

app = typer.Typer(rich_markup_mode=None)


class Engine(StrEnum):
    """Whose packs."""

    ARGOS = "argos"
    FIREFOX = "firefox"


def _pair(words: list[str]) -> list[str]:
    """Both codes; a pair in one word is parted at its first hyphen."""
    codes = list(words[0].partition("-")[::2]) if len(words) == 1 else words
    if len(codes) != 2 or not all(map(clean_language, codes)):
        raise typer.BadParameter(" ".join(words))
    return [clean_language(code) for code in codes]


Yes = Annotated[bool, typer.Option("--yes", help="Do not ask before a host is contacted.")]
Choice = Annotated[Engine | None, typer.Option("--engine", help="Only packs of this engine.")]


@app.command()
def available(
    source: Annotated[
        str, typer.Option("--from", callback=code_or_none, help="Only from this language, such as ar.")
    ] = "",
    target: Annotated[str, typer.Option("--to", callback=code_or_none, help="Only into this language.")] = "",
    engine: Choice = None,
    refresh: Annotated[
        bool, typer.Option("--refresh", help="Fetch the lists anew, after asking; else nothing is contacted.")
    ] = False,
    yes: Yes = False,
    as_json: Json = False,
    plain: Plain = False,
) -> None:
    """List the packs that can be got, as the public lists said when they were last fetched."""
    from rawi.cli import pack_offers

    wanted = pack_offers.Wanted(source, target, engine.value if engine else "", yes=yes, plain=plain)
    raise typer.Exit(pack_offers.available(wanted, refresh=refresh, as_json=as_json))


@app.command()
def get(
    pair: Annotated[
        list[str], typer.Argument(metavar="PAIR", help="Two languages: ar-tr, or ar tr.", callback=_pair)
    ],
    engine: Choice = None,
    save: Annotated[
        Path | None,
        typer.Option(
            "--save",
            metavar="DIR",
            help="Put the files into this folder, for another computer, and install nothing.",
        ),
    ] = None,
    also: Annotated[
        list[str] | None,
        typer.Option("--also", metavar="HOST", help="A host that the server may send Rawi on to."),
    ] = None,
    yes: Yes = False,
    as_json: Json = False,
    plain: Plain = False,
) -> None:
    """Get the packs that a pair of languages needs, after saying from where and how much; stopped, it goes on the next time."""
    from rawi.cli import pack_getting, pack_offers

    source, target = pair
    wanted = pack_offers.Wanted(
        source, target, engine.value if engine else "", yes=yes, plain=plain, also=tuple(also or ())
    )
    raise typer.Exit(pack_getting.get(wanted, save, as_json=as_json))


@app.command()
def table(as_json: Json = False) -> None:
    """Say what can be done in each language: translation, voice, text in pictures, Rawi's own words."""
    from rawi.cli import pack_offers

    raise typer.Exit(pack_offers.table(as_json=as_json))
