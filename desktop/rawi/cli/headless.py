"""Rawi without a display: the same job in the terminal."""

from pathlib import Path

from rawi.article.errors import RawiError
from rawi.article.translation import View
from rawi.build import build
from rawi.cli import console, work
from rawi.export import files, text
from rawi.session import plan
from rawi.settings import resources
from rawi.wording.problems import sentence
from rawi.wording.translator import translate

OUTPUT = "rawi-out"


def run(path: Path | None) -> int:
    """Show the article's sections, write the translated page and the spoken file into ./rawi-out."""
    console.say(sentence("no_screen", {}))
    folder = Path(OUTPUT)
    source = path or resources.sample()
    parts = build()
    try:
        article = work.open_article(parts, source, plain=False)
        console.data(text.markdown(article))
        try:
            folder.mkdir(exist_ok=True)
        except OSError:
            folder = Path()
        target = parts.session.target_for(article, parts.settings.target_language)
        whole = work.translated(parts, article, target, "", plain=False)
        page = work.page(whole, parts)
    finally:
        parts.close()
    written = folder / f"{source.stem}.{target}.html"
    files.write(written, page.encode("utf-8", "replace"))
    console.say(translate("cli", "Written: {name}").replace("{name}", str(written)))
    work.save(plan(article, whole, View.TRANSLATION), folder / f"{source.stem}.{target}.wav", plain=False)
    work.save(
        plan(article, None, View.ORIGINAL), folder / f"{source.stem}.{article.language}.wav", plain=False
    )
    return 0


def guarded(path: Path | None) -> int:
    """`run` with its problems told."""
    try:
        return run(path)
    except RawiError as error:
        console.problem(error)
        return 1
