"""`rawi speak`: what is asked, handed to `speaking`."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from rawi.cli.options import Json, Library, PasswordFile, Plain


class SoundKind(StrEnum):
    """What an article can be spoken into."""

    M4B = "m4b"
    MP3 = "mp3"
    OPUS = "opus"
    WAV = "wav"
    EPUB = "epub"


def speak(
    file: Annotated[Path, typer.Argument(help="The stored article, or a folder of them.")],
    to: Annotated[str, typer.Option("--to", help="Translate into this language first.")] = "",
    output: Annotated[
        Path | None,
        typer.Option(
            "-o",
            "--output",
            help="A file ending in .m4b, .mp3, .opus, .wav or .epub (text and voice in step), or for a folder a folder; without it the article is played.",
        ),
    ] = None,
    both: Annotated[
        bool, typer.Option("--both", help="With --to: each sentence and then its translation.")
    ] = False,
    words: Annotated[
        bool, typer.Option("--words", help="In a book, text and voice go word by word, not by sentences.")
    ] = False,
    kind: Annotated[
        SoundKind, typer.Option("--format", help="For a folder: the kind of the files.")
    ] = SoundKind.M4B,
    password_file: PasswordFile = None,
    library: Library = None,
    as_json: Json = False,
    plain: Plain = False,
) -> None:
    """Read an article aloud, or into a sound file or a book that speaks.

    What was stopped goes on where it was when it is asked for again; in a folder, what is there already is passed over.
    """
    from rawi.cli import speaking
    from rawi.cli.passwords import Passwords

    if both and not to:
        raise typer.BadParameter("--both: --to")
    wanted, passwords = speaking.Wanted(to, both, words), Passwords(password_file)
    if file.is_dir() and output is not None:
        raise typer.Exit(speaking.speak_folder(file, wanted, output, kind, passwords, library, plain=plain))
    raise typer.Exit(
        speaking.speak_article(file, wanted, output, passwords, library, as_json=as_json, plain=plain)
    )
