"""Markdown, by CommonMark's rules with tables and footnotes; raw HTML in it is shown as text."""

import re
from dataclasses import replace

from markdown_it import MarkdownIt

from rawi.article.errors import Code, RawiError
from rawi.article.progress import Progress, ignore_progress
from rawi.article.stored import Stored
from rawi.load import markdown_notes
from rawi.load.encoding import decode
from rawi.load.html import fragment as html_fragment
from rawi.load.html.metadata import Metadata
from rawi.load.plain import dates
from rawi.load.port import Draft
from rawi.text.language import clean_language

WIDEST_TABLE = 200
"""Columns; markdown-it's table rule takes time by the square of them."""

_FRONT = re.compile(r"\A---[ \t]*\r?\n(.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_ENTRY = re.compile(r"^([A-Za-z_-]+):[ \t]*[\"']?(.*?)[\"']?[ \t]*$", re.MULTILINE)
_LISTED = re.compile(r"^[ \t]*-[ \t]*[\"']?(.+?)[\"']?[ \t]*$", re.MULTILINE)


class MarkdownLoader:
    """A Markdown file, with or without front matter."""

    format = "markdown"

    def load(self, stored: Stored, progress: Progress = ignore_progress) -> Draft:
        """Read the bytes; NO_TEXT where they show nothing."""
        decoded = decode(stored.data)
        front = _FRONT.match(decoded.text)
        text = decoded.text[front.end() :] if front else decoded.text
        metadata = _metadata(front.group(1)) if front else Metadata()
        html = _parser(text).render(text.encode("utf-8", "replace").decode("utf-8"))
        if not html.strip():
            raise RawiError(Code.NO_TEXT, name=stored.name)
        draft = html_fragment.draft(html, metadata, stored, progress)
        return replace(draft, encoding=decoded.encoding, notices=(*decoded.notices, *draft.notices))


def _parser(text: str) -> MarkdownIt:
    parser = markdown_notes.add_to(MarkdownIt("commonmark", {"html": False}))
    wide = any(line.count("|") > WIDEST_TABLE for line in text.splitlines())
    return parser if wide else parser.enable("table")


def _metadata(front: str) -> Metadata:
    """The front matter's plain entries; anything deeper is not the article's."""
    entries = {name.lower(): value for name, value in _ENTRY.findall(front)}
    author = entries.get("author") or entries.get("authors") or ""
    listed = _LISTED.findall(front) if not author and "author" in front else []
    found = dates.find(entries.get("date", ""))
    return Metadata(
        title=entries.get("title", ""),
        description=entries.get("description", "") or entries.get("summary", ""),
        authors=tuple(author.strip("[]").split(", ")) if author else tuple(listed),
        published=found.when if found else None,
        site=entries.get("site", ""),
        language=clean_language(entries.get("lang", "") or entries.get("language", "")),
    )
