"""Is the real structure found? The samples that come with Rawi are loaded and compared with what stands in their files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from html.parser import HTMLParser
from pathlib import Path

from rawi.article.model import Article, BlockKind, Direction, SpanKind
from rawi.article.progress import ignore_progress, never_cancelled
from rawi.load import opening
from rawi.ports import ArticleLoader
from rawi.selftest.bench import Bench, samples
from rawi.selftest.comparing import headings, story
from rawi.selftest.model import Fault, Finding
from rawi.selftest.trying import Told, tried

CHECK = "structure"
_MARKDOWN = re.compile(r"^(#{2,6}) (.+)$", re.MULTILINE)
_FEWEST = 2
"""Headings that a text without any marks has at least: each sample tells two stories."""

_KINDS = {"li": BlockKind.LIST_ITEM, "blockquote": BlockKind.QUOTE, "table": BlockKind.TABLE}


def find_structure(bench: Bench) -> Iterator[Finding]:
    """A finding for each sample."""
    for path in samples():
        yield tried(CHECK, path.name, partial(_one, bench.parts.session.loader, path))


def _one(loader: ArticleLoader, path: Path) -> Told:
    article = loader.load(opening.read(path), ignore_progress, never_cancelled).article
    text = path.read_text(encoding="utf-8")
    _judge_language(article, path)
    if path.suffix == ".html":
        _judge_page(article, text)
    elif path.suffix == ".md":
        _judge_headings(article, [(found[2].strip(), len(found[1])) for found in _MARKDOWN.finditer(text)])
    elif len(headings(article)) < _FEWEST:
        raise Fault("headings", count=str(len(headings(article))), total=str(_FEWEST))
    return "sections", {"count": str(len(headings(article))), "text": article.title}


def _judge_language(article: Article, path: Path) -> None:
    """The sample's name says its language: "story.ar.txt"."""
    wanted = path.suffixes[-2].removeprefix(".")
    rtl = article.direction is Direction.RTL
    if article.language.partition("-")[0] != wanted or rtl != (wanted in ("ar", "fa")):
        raise Fault("language", language=article.language)


def _judge_headings(article: Article, wanted: list[tuple[str, int]]) -> None:
    found = headings(article)
    for each in wanted:
        if each not in found:
            raise Fault("missing", text=each[0])
    if found != wanted:
        raise Fault("headings", count=str(len(found)), total=str(len(wanted)))


def _judge_page(article: Article, text: str) -> None:
    page = _Page()
    page.feed(text)
    _judge_headings(article, page.headings)
    for tag, kind in _KINDS.items():
        _judge_count(tag, sum(each.kind is kind for each in story(article)), page.count(tag))
    cells = sum(len(row) for each in story(article) for row in each.rows)
    _judge_count("td", cells, page.count("td") + page.count("th"))
    links = sum(each.kind is SpanKind.LINK for block in story(article) for each in block.spans)
    _judge_count("a", links, page.count("a"))


def _judge_count(name: str, found: int, wanted: int) -> None:
    if found != wanted:
        raise Fault("elements", name=name, count=str(found), total=str(wanted))


class _Page(HTMLParser):
    """Headings (below the title) and tags of the story's own part of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.headings: list[tuple[str, int]] = []
        self._tags: list[str] = []
        self._inside = self._heading = 0

    def count(self, tag: str) -> int:
        """How often it stands in the story."""
        return self._tags.count(tag)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the parser's signature
        """A tag of the story."""
        self._inside += tag == "article"
        if self._inside:
            self._tags.append(tag)
            self._heading = int(tag[1]) if re.fullmatch("h[2-6]", tag) else 0

    def handle_endtag(self, tag: str) -> None:
        """The story or a heading ends."""
        self._inside -= tag == "article"
        self._heading = 0

    def handle_data(self, data: str) -> None:
        """The words of a heading."""
        if self._heading:
            self.headings.append((data.strip(), self._heading))
