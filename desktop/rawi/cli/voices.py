"""`rawi voices`: what is asked, handed to `voice_work`."""

from pathlib import Path
from typing import Annotated

import typer

from rawi.cli.options import Json, Plain, code_or_none

app = typer.Typer(
    name="voices",
    help="Voices: list, import Piper voices, remove them, hear one.",
    rich_markup_mode=None,
    no_args_is_help=True,
)


@app.command("list")
def list_(
    language: Annotated[
        str,
        typer.Option("--language", callback=code_or_none, help="Only those that speak this one, such as pt."),
    ] = "",
    as_json: Json = False,
) -> None:
    """List the voices, the one that reads a language first."""
    from rawi.cli import voice_work

    raise typer.Exit(voice_work.list_voices(language, as_json=as_json))


@app.command()
def install(
    paths: Annotated[
        list[Path],
        typer.Argument(help="Piper voices: .onnx files with their .onnx.json, zip files, or folders."),
    ],
    as_json: Json = False,
    plain: Plain = False,
) -> None:
    """Import Piper voices. With --json one line of JSON for each, as soon as it is in."""
    from rawi.cli import voice_work

    raise typer.Exit(voice_work.install(paths, as_json=as_json, plain=plain))


@app.command()
def remove(
    name: Annotated[str, typer.Argument(help="An imported voice, as the list names it.")],
    as_json: Json = False,
) -> None:
    """Remove an imported voice."""
    from rawi.cli import voice_work

    raise typer.Exit(voice_work.remove(name, as_json=as_json))


@app.command()
def say(
    name: Annotated[
        str, typer.Argument(help="A voice, as the list names it, or a language for the voice that reads it.")
    ],
    text: Annotated[str, typer.Argument(help="What it says.")],
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="A file ending in .wav; without it, it is played.")
    ] = None,
) -> None:
    """Let a voice say something."""
    from rawi.cli import voice_work

    raise typer.Exit(voice_work.say(name, text, output))
