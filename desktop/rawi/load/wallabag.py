"""Wallabag's JSON: an export of saved articles, each with its text as HTML and what is known about it."""

import json
import re
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from rawi.article.errors import Code, RawiError
from rawi.article.progress import Progress, ignore_progress
from rawi.article.stored import Stored
from rawi.load.encoding import decode
from rawi.load.html import fragment as html_fragment
from rawi.load.html.metadata import Metadata
from rawi.load.port import Draft
from rawi.text.language import clean_language

MOST = 20_000
"""Articles of one file."""

Entry = dict[str, Any]
_UNNAMED = re.compile(r"[\x00-\x1f\x7f/\\:*?\"<>|]+")
_LONGEST_NAME = 80


class WallabagLoader:
    """One article of an export, or an export that holds one."""

    format = "wallabag"

    def load(self, stored: Stored, progress: Progress = ignore_progress) -> Draft:
        """Read it; SEVERAL_ARTICLES where it holds more than one (`split` parts them), FILE_BROKEN, NO_TEXT."""
        found = entries(stored)
        if len(found) > 1:
            raise RawiError(Code.SEVERAL_ARTICLES, name=stored.name, count=str(len(found)))
        content = _text(found[0], "content") if found else ""
        draft = (
            html_fragment.draft(content, _metadata(found[0]), stored, progress) if content.strip() else None
        )
        if draft is None or (not draft.body and not draft.head):
            raise RawiError(Code.NO_TEXT, name=stored.name)
        return replace(draft, encoding="utf-8")


def entries(stored: Stored) -> list[Entry]:
    """The articles of an export, a page of Wallabag's interface, or a single object; RawiError FILE_BROKEN, LOAD_LIMIT."""
    text = decode(stored.data).text
    if not text.strip():
        raise RawiError(Code.NO_TEXT, name=stored.name)
    try:
        data = json.loads(text, strict=False)
    except (ValueError, RecursionError) as error:
        raise RawiError(Code.FILE_BROKEN, name=stored.name, format=WallabagLoader.format) from error
    if isinstance(data, dict) and isinstance(data.get("_embedded"), dict):
        data = data["_embedded"].get("items")
    listed = data if isinstance(data, list) else [data]
    if len(listed) > MOST:
        raise RawiError(Code.LOAD_LIMIT, name=stored.name)
    return [entry for entry in listed if isinstance(entry, dict) and "content" in entry]


def split(stored: Stored) -> tuple[Stored, ...]:
    """Each article as a stored file of its own: the same JSON in one form, so that its id does not depend on the export."""
    found = entries(stored)
    if len(found) < 2:
        return (stored,)
    return tuple(Stored(_name(entry, number), _canonical(entry)) for number, entry in enumerate(found, 1))


def _canonical(entry: Entry) -> bytes:
    text = json.dumps(entry, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def _name(entry: Entry, number: int) -> str:
    """A file name of the title, else of the number."""
    words = " ".join(_UNNAMED.sub(" ", _text(entry, "title")).split())[:_LONGEST_NAME].strip(" .")
    return f"{words or number}.json"


def _metadata(entry: Entry) -> Metadata:
    authors = entry.get("published_by")
    names = [name for name in authors if isinstance(name, str)] if isinstance(authors, list) else []
    single = [part.strip() for name in names for part in name.split(",")]
    address = _text(entry, "url") or _text(entry, "given_url")
    return Metadata(
        title=_text(entry, "title"),
        authors=tuple(dict.fromkeys(name for name in single if name)),
        published=_moment(_text(entry, "published_at")),
        site=_text(entry, "domain_name").removeprefix("www."),
        address=address if re.match(r"https?://", address) else "",
        language=clean_language(_text(entry, "language")),
    )


def _text(entry: Entry, name: str) -> str:
    value = entry.get(name)
    return (
        " ".join(value.split())
        if isinstance(value, str) and name != "content"
        else value
        if isinstance(value, str)
        else ""
    )


def _moment(text: str) -> datetime | date | None:
    """ISO 8601; a moment at midnight says only the day."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment.date() if moment.time() == datetime.min.time() else moment
