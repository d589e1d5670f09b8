"""Folders of public pages with gold text in, pages with what is known of them out. No page is part of the repository.

Two layouts are read, told apart by what the folder holds:

- mozilla/readability's test pages: a folder a page with `source.html`, `expected.html` (or `expected.txt`: paragraphs
  apart by empty lines) and `expected-metadata.json` (`title`, `byline`, `publishedTime`; each may be null or missing);
- adbar/trafilatura's evaluation set: `evaldata.json`, a table from address to `file` (in `cache/` or `eval/`), `with` and
  `without` (pieces of text that the story holds or does not), `title`, `author` ("; " between names), `date`.
"""

import json
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zlib import crc32

import lxml.html

_BLOCKS = [
    "address",
    "article",
    "aside",
    "blockquote",
    "caption",
    "dd",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "td",
    "th",
    "tr",
    "ul",
    "br",
]
_WIDE = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\u0e00-\u0eff]|[^\W_]+")
_NAMES = re.compile(r"\s*(?:;|,|&|\band\b|\bund\b|\bet\b|\by\b)\s*")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_BY = re.compile(r"^\W*(by|von|par|por|di|door)\b\W*")


@dataclass(frozen=True, slots=True)
class Gold:
    """A page: its bytes, the paragraphs and headings (level, text) of its story where known, what it must (not) hold, its metadata."""

    name: str
    data: bytes
    paragraphs: tuple[str, ...] = ()
    headings: tuple[tuple[int, str], ...] | None = None
    holds: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    title: str = ""
    authors: frozenset[str] = frozenset()
    published: date | None = None

    @property
    def judged(self) -> bool:
        """True for the half of the pages that rules are not made on; the name decides."""
        return crc32(self.name.encode()) % 2 == 1


def read(folder: Path) -> list[Gold]:
    """Every page of the folder; [] where it has neither layout."""
    if (folder / "evaldata.json").is_file():
        return _evaluation(folder)
    return [_test_page(page.parent) for page in sorted(folder.glob("**/source.html"))]


def _test_page(folder: Path) -> Gold:
    meta: dict[str, Any] = {}
    if (folder / "expected-metadata.json").is_file():
        meta = json.loads((folder / "expected-metadata.json").read_text(encoding="utf-8"))
    marked = folder / "expected.html"
    paragraphs, headings = (
        story(marked.read_text(encoding="utf-8")) if marked.is_file() else (_unmarked(folder), None)
    )
    return Gold(
        folder.name,
        (folder / "source.html").read_bytes(),
        paragraphs,
        headings,
        title=meta.get("title") or "",
        authors=names(meta.get("byline") or ""),
        published=moment(meta.get("publishedTime") or ""),
    )


def _unmarked(folder: Path) -> tuple[str, ...]:
    text = (folder / "expected.txt").read_text(encoding="utf-8")
    return tuple(part.strip() for part in re.split(r"\n\s*\n", text) if part.strip())


def _evaluation(folder: Path) -> list[Gold]:
    pages = []
    for entry in json.loads((folder / "evaldata.json").read_text(encoding="utf-8")).values():
        paths = [folder / place / entry["file"] for place in ("cache", "eval")]
        path = next((path for path in paths if path.is_file()), None)
        if path is not None:
            pages.append(
                Gold(
                    entry["file"],
                    path.read_bytes(),
                    holds=tuple(entry["with"]),
                    lacks=tuple(entry["without"]),
                    title=entry.get("title") or "",
                    authors=names(entry.get("author") or ""),
                    published=moment(entry.get("date") or ""),
                )
            )
    return pages


def story(html: str) -> tuple[tuple[str, ...], tuple[tuple[int, str], ...]]:
    """The blocks of text of clean HTML in order, and the headings among them."""
    tree = lxml.html.document_fromstring(html)
    for hidden in tree.iter("script", "style", "template"):
        hidden.text = ""
    headings = [
        (int(e.tag[1]), folded("".join(map(str, e.itertext()))))
        for e in tree.iter(*(f"h{n}" for n in range(1, 7)))
    ]
    for element in list(tree.iter(*_BLOCKS)):
        element.text = "\n\n" + (element.text or "")
        element.tail = "\n\n" + (element.tail or "")
    parts = [folded(part) for part in re.split(r"\n\n", "".join(map(str, tree.itertext())))]
    return tuple(p for p in parts if p), tuple((level, text) for level, text in headings if text)


def folded(text: str) -> str:
    """Runs of white space as one space; soft hyphens and the like gone."""
    return " ".join(_INVISIBLE.sub("", text).split())


def bare(text: str) -> str:
    """For comparison: compatibility forms, case and punctuation folded."""
    return re.sub(r"[\W_]+", " ", unicodedata.normalize("NFKC", _INVISIBLE.sub("", text))).strip().casefold()


def words(text: str) -> Counter[str]:
    """Word tokens; an ideograph, a syllable of Hangul or a letter of Thai is one."""
    return Counter(_WIDE.findall(unicodedata.normalize("NFKC", _INVISIBLE.sub("", text)).casefold()))


def names(text: str | tuple[str, ...]) -> frozenset[str]:
    """The people that a byline names."""
    parts = _NAMES.split(text) if isinstance(text, str) else [p for each in text for p in _NAMES.split(each)]
    found = (bare(_BY.sub("", part.casefold())) for part in parts)
    return frozenset(name for name in found if name)


def moment(text: str) -> date | None:
    """A date, or a datetime where the text has a time of day; other shapes than ISO 8601 by dateparser."""
    if not text:
        return None
    try:
        found: datetime | None = datetime.fromisoformat(text)
    except ValueError:
        import dateparser

        found = dateparser.parse(text)
    if found is None:
        return None
    return found if re.search(r"\d:\d\d", text) else found.date()


def same_day(one: date, other: date) -> bool:
    """The same calendar day as written, or the same moment."""
    return one.timetuple()[:3] == other.timetuple()[:3] or same_time(one, other)


def same_time(one: date, other: date) -> bool:
    """The same minute of the same day, in UTC where both know their zone."""
    if not isinstance(one, datetime) or not isinstance(other, datetime):
        return False
    if one.tzinfo and other.tzinfo:
        one, other = one.astimezone(UTC), other.astimezone(UTC)
    return one.timetuple()[:5] == other.timetuple()[:5]
