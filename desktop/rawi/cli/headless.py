"""Rawi without a display: the same job in the terminal."""

from collections.abc import Sequence
from pathlib import Path

from rawi import takeaway
from rawi.article.errors import Code, RawiError
from rawi.article.translation import View
from rawi.build import build
from rawi.cli import console, speaking, taking, work
from rawi.cli.passwords import Passwords
from rawi.export import text
from rawi.export.told import Told
from rawi.load.finding import find
from rawi.settings import resources
from rawi.takeaway import Take
from rawi.wording.labels import about
from rawi.wording.problems import sentence
from rawi.wording.translator import translate

OUTPUT = "rawi-out"


def run(paths: Sequence[Path]) -> int:
    """Take several files in; show the first article's sections, write its translated page and the spoken file into ./rawi-out.

    1 where a file could not be taken in.
    """
    console.say(sentence(Code.NO_SCREEN, {}))
    status, passwords = 0, Passwords()
    source = paths[0] if paths else resources.sample()
    if len(paths) > 1 or source.is_dir():
        status = taking.import_files(paths, passwords, None, watching=False, as_json=False, plain=False)
        source = next((each.path for each in find(paths) if each.error is None), source)
    _do(source, Path(OUTPUT), passwords)
    return status


def _do(source: Path, folder: Path, passwords: Passwords) -> None:
    parts = build()
    try:
        article = work.open_article(parts, source, passwords, plain=False)
        console.data(text.markdown(article))
        try:
            folder.mkdir(exist_ok=True)
        except OSError:
            folder = Path()
        target = parts.session.target_for(article, parts.settings.target_language)
        whole = work.translated(parts, article, target, "", plain=False)
        page = takeaway.made(Take(article, whole, View.TRANSLATION), "html", parts.library.resource)
    finally:
        parts.close()
    written = folder / f"{source.stem}.{target}.html"
    takeaway.save(written, page, source)
    console.say(translate("cli", "Written: {name}").replace("{name}", str(written)))
    spoken = folder / f"{source.stem}.{target}.wav"
    speaking.save(Told(article, whole, View.TRANSLATION, about(article, whole)), spoken, parts, plain=False)
    spoken = folder / f"{source.stem}.{article.language}.wav"
    speaking.save(Told(article, None, View.ORIGINAL, about(article, None)), spoken, parts, plain=False)


def guarded(paths: Sequence[Path]) -> int:
    """`run` with its problems told."""
    try:
        return run(paths)
    except RawiError as error:
        console.problem(error)
        return 1
