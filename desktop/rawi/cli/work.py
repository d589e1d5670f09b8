"""What the commands do, over the session; they answer with an exit status."""

from pathlib import Path

from rawi import takeaway
from rawi.article.errors import Code, RawiError
from rawi.article.model import Article
from rawi.article.translation import TranslatedArticle, View
from rawi.build import Parts, build
from rawi.cli import console
from rawi.cli.passwords import Passwords
from rawi.export import shapes, text
from rawi.session import Opened
from rawi.takeaway import Take
from rawi.translate.wish import Wish
from rawi.wishing import wish
from rawi.wording.names import engine_name
from rawi.wording.problems import sentence
from rawi.wording.translator import translate


def open_article(parts: Parts, path: Path, passwords: Passwords, *, plain: bool) -> Article:
    """Open a file and say on standard error what the reader should know about it."""

    def act(password: str) -> Opened:
        with console.progress(translate("cli", "Opening"), plain=plain) as progress:
            return parts.session.open(path, progress, password=password)

    opened = passwords.unlock(act)
    for error in opened.problems:
        console.problem(error)
    for notice in opened.article.notices:
        console.say(sentence(notice.code, dict(notice.facts)))
    return opened.article


def show_article(
    path: Path, passwords: Passwords, library: Path | None = None, *, as_json: bool, plain: bool
) -> int:
    """The article's structure."""
    parts = build(library)
    try:
        article = open_article(parts, path, passwords, plain=plain)
    finally:
        parts.close()
    console.data(console.json_text(shapes.shown(article)) if as_json else text.markdown(article))
    return 0


def translate_article(
    path: Path,
    target: str,
    source: str,
    output: Path | None,
    passwords: Passwords,
    library: Path | None = None,
    *,
    both: bool = False,
    engine: str = "",
    careful: bool = False,
    as_json: bool,
    plain: bool,
) -> int:
    """The translated article, to a file by its ending or to standard output."""
    kind = _kind(output, path) if output else ""
    parts = build(library)
    try:
        article = open_article(parts, path, passwords, plain=plain)
        wished = wish(parts.settings, engine, careful=careful)
        whole = translated(parts, article, target, source, wished, plain=plain)
        if output is not None:
            _write(Take(article, whole, View.BOTH if both else View.TRANSLATION), kind, output, path, parts)
    finally:
        parts.close()
    if as_json:
        console.data(console.json_text(shapes.translated(whole)))
    elif output is None:
        console.data(text.plain(article, whole, _label(whole), both=both))
    return 0


def export_article(
    path: Path, output: Path, passwords: Passwords, library: Path | None = None, *, plain: bool
) -> int:
    """The article as it is, with what the reader made of its structure, to a file by its ending."""
    kind = _kind(output, path)
    parts = build(library)
    try:
        _write(Take(open_article(parts, path, passwords, plain=plain)), kind, output, path, parts)
    finally:
        parts.close()
    return 0


def _kind(output: Path, source: Path) -> str:
    """Told before the work is done: an ending that is not written, or the article's own file."""
    if takeaway.same_file(output, source):
        raise RawiError(Code.OUTPUT_FORMAT, name=output.name)
    return takeaway.kind_of(output)


def _write(take: Take, kind: str, output: Path, source: Path, parts: Parts) -> None:
    takeaway.save(output, takeaway.made(take, kind, parts.library.resource), source)
    console.say(translate("cli", "Written: {name}").replace("{name}", str(output)))


def translated(
    parts: Parts, article: Article, target: str, source: str, wished: Wish | None = None, *, plain: bool
) -> TranslatedArticle:
    """Translate with progress, as the settings say without a wish; what was not done as wished and the number of marked
    sentences are told on standard error.
    """
    wished = wished or wish(parts.settings)
    with console.progress(translate("cli", "Translating"), plain=plain) as progress:
        whole = parts.session.translate(article, target, source or None, wished, progress=progress)
    console.say(_label(whole))
    if wished.engine and any(leg.engine != wished.engine for leg in whole.legs):
        text = translate(
            "cli", "{engine} has no installed model for a part of this way; another engine's was used."
        )
        console.say(text.replace("{engine}", engine_name(wished.engine)))
    marked = sum(bool(each.marks) for each in whole.translations.values())
    if marked:
        console.say(
            translate("cli", "Sentences to check against the original: {count}").replace(
                "{count}", str(marked)
            )
        )
    return whole


def _label(whole: TranslatedArticle) -> str:
    from rawi.wording.labels import machine_label

    return machine_label(whole)
