"""A folder with a valid file of each format in five scripts: `rawi import` takes in all, with structure. Prints the table (`-s`)."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from html import escape
from pathlib import Path

from rawi.article.model import Article, BlockKind, Direction
from rawi.library.store import Library
from tests.builders.docx import story_docx
from tests.builders.odt import story_odt
from tests.builders.pdf import Element, Pdf
from tests.builders.rtf import story_rtf
from tests.builders.stories import STORIES, Story
from tests.cli.calling import rawi
from tests.load import makers
from tests.talking import daisy3, dtbook

SCRIPTS = {
    "en": "Latin",
    "ar": "Arabic",
    "fa": "Persian",
    "uk": "Cyrillic",
    "hi": "Devanagari",
    "zh": "Han",
    "he": "Hebrew",
}
RTL = ("ar", "fa", "he")


@dataclass(frozen=True)
class Case:
    """A file, and what must be found in it."""

    format: str
    language: str
    name: str
    data: bytes
    title: str
    heading: str


def page(language: str, code: str) -> str:
    """Each format has a word of its own, or they were all the same story."""
    return makers.page(language, between=f"<p>{code}</p>")


def text(language: str) -> bytes:
    title, heading, first, second = makers.STORIES[language]
    long, other = " ".join([first] * 6), " ".join([second, first] * 4)
    return "\n\n".join([title, long, other, heading, other, long]).encode()


def markdown(language: str) -> bytes:
    title, heading, first, second = makers.STORIES[language]
    return f"# {title}\n\n{first} (Markdown)\n\n## {heading}\n\n{second}\n".encode()


def epub(language: str) -> bytes:
    title, heading, first, second = map(escape, makers.STORIES[language])
    chapters = {
        "one": makers.chapter(f"<h1>{title}</h1><p>{first} (EPUB)</p>", language),
        "two": makers.chapter(f"<h2>{heading}</h2><p>{second}</p>", language),
    }
    contents = f'<li><a href="one.xhtml">{title}</a></li><li><a href="two.xhtml">{heading}</a></li>'
    return makers.book(
        chapters, contents, f"<dc:title>{title}</dc:title><dc:language>{language}</dc:language>"
    )


def daisy(language: str) -> bytes:
    title, heading, first, second = map(escape, makers.STORIES[language])
    body = f"<level1><h1 id='one'>{title}</h1><p>{first} (DAISY)</p><level2><h2 id='two'>{heading}</h2><p>{second}</p></level2></level1>"
    lines, heard = [(title, 1, "m0"), (heading, 2, "m1")], [("one.xml#one", 0, 2), ("one.xml#two", 2, 4)]
    return daisy3(lines, heard, {"one.xml": dtbook(body, language=language)}, title=title, language=language)


def wallabag(language: str) -> bytes:
    title, heading, first, second = makers.STORIES[language]
    content = f"<p>{escape(first)} (Wallabag)</p><h2>{escape(heading)}</h2><p>{escape(second)}</p>"
    entry = {"title": title, "url": f"https://example.org/{language}", "content": content}
    return json.dumps([{**entry, "language": language}]).encode()


def pdf(language: str) -> bytes:
    """A tagged one; right-to-left letters stand as they are seen, from the left."""
    title, heading, first, second = makers.STORIES[language]
    texts = (title, first, heading, second)
    tree = [Element(kind, 0, [mark]) for mark, kind in enumerate(("H1", "P", "H2", "P"))]
    made = Pdf(info={"Title": title}, lang=language, tree=tree)
    one = made.page()
    for mark, each in enumerate(texts):
        one.text(72, 760 - 40 * mark, each[::-1] if language in RTL else each, mark=str(mark))
    return made.data()


def pages(code: str, ending: str, make: Callable[[str], bytes]) -> Iterator[Case]:
    """The story in each language."""
    for language, (title, heading, *_) in makers.STORIES.items():
        yield Case(code, language, f"{code} {language}{ending}", make(language), title, heading)


def documents(code: str, ending: str, make: Callable[[Story], bytes]) -> Iterator[Case]:
    """The story with everything that a document can have, in each language."""
    for story in STORIES:
        language = story.language.partition("-")[0]
        name = f"{code} {language}{ending}"
        own = replace(story, note=f"{story.note} ({code})")
        yield Case(code, language, name, make(own), story.title, story.heading)


CASES = (
    *pages("text", ".txt", text),
    *pages("markdown", ".md", markdown),
    *pages("html", ".html", lambda language: page(language, "html").encode()),
    *pages("mhtml", ".mhtml", lambda language: makers.mhtml(page(language, "mhtml"), {})),
    *pages("webarchive", ".webarchive", lambda language: makers.webarchive(page(language, "webarchive"), {})),
    *pages("epub", ".epub", epub),
    *pages("daisy", ".zip", daisy),
    *pages("wallabag", ".json", wallabag),
    *pages("pdf", ".pdf", pdf),
    *documents("docx", ".docx", story_docx),
    *documents("odt", ".odt", story_odt),
    *documents("rtf", ".rtf", story_rtf),
)
"""A new format is one line."""


def found(article: Article, case: Case) -> dict[str, bool]:
    """What of the structure is there."""
    headings = [section.heading for section in article.sections]
    rtl = Direction.RTL if case.language in RTL else Direction.LTR
    kinds = {block.kind for block in article.blocks}
    return {
        "title": article.title == case.title,
        "heading": case.heading in headings,
        "language": article.language.partition("-")[0] == case.language,
        "direction": article.direction is rtl,
        "sentences": BlockKind.PARAGRAPH in kinds and len(article.segments) >= 4,
    }


def test_a_folder_of_every_format_in_every_script(tmp_path: Path) -> None:
    folder, library = tmp_path / "folder", tmp_path / "library"
    folder.mkdir()
    for case in CASES:
        (folder / case.name).write_bytes(case.data)
    done = rawi("import", folder, "--json", "--library", library)
    results = {Path(line["path"]).name: line for line in map(json.loads, done.stdout.splitlines())}
    assert done.returncode == 0, done.stderr
    opened = Library(library / "library.sqlite3")
    wrong, rows = [], []
    for case in CASES:
        line = results[case.name]
        article = opened.get(line["entry"]["id"])
        assert article
        assert (line["result"], article.source.format) == ("added", case.format), case.name
        parts = found(article, case)
        wrong += [(case.name, name) for name, there in parts.items() if not there]
        rows.append(
            (case.format, SCRIPTS[case.language], *("yes" if there else "NO" for there in parts.values()))
        )
    opened.close()
    print_table(rows)
    assert wrong == []


def print_table(rows: list[tuple[str, ...]]) -> None:
    """Seen with `-s`, or where the test fails."""
    print()
    for row in [("format", "script", "title", "heading", "language", "direction", "sentences"), *rows]:
        print("  ".join(f"{cell:<10}" for cell in row))
