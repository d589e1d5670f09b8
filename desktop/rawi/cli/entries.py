"""What `rawi list`, `search`, `backup` and `restore` do, and an entry's JSON."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from rawi.article import codec
from rawi.article.errors import Cancelled, Code, RawiError
from rawi.article.progress import IsCancelled, Progress
from rawi.build import Parts, build
from rawi.cli import console
from rawi.library.model import Entry, Hit, Query, Snippet
from rawi.library.store import Library
from rawi.settings import directories
from rawi.wording.entries import row
from rawi.wording.names import one_line
from rawi.wording.translator import translate

Json = dict[str, Any]
T = TypeVar("T")
INTERRUPTED = 130


def entry_shape(entry: Entry) -> Json:
    """An article of the library:

    {"id": SHA-256 of its file, "title", "site", "authors": [names], "language": BCP 47 code, "direction": "ltr" or "rtl",
    "published": ISO 8601 or "", "added": ISO 8601 (UTC), "read": when it was last read in or "", "minutes": to read,
    "done": 0 to 1, "finished": true or false, "tags": [names], "collections": [names], "name": of its file, "format": code}
    """
    return {
        "id": entry.id,
        "title": entry.title,
        "site": entry.site,
        "authors": list(entry.authors),
        "language": entry.language,
        "direction": entry.direction.value,
        "published": codec.published_text(entry.published),
        "added": entry.added.isoformat(timespec="seconds"),
        "read": entry.read.isoformat(timespec="seconds") if entry.read else "",
        "minutes": entry.minutes,
        "done": round(entry.done, 4),
        "finished": entry.finished,
        "tags": list(entry.tags),
        "collections": list(entry.collections),
        "name": entry.name,
        "format": entry.format,
    }


def hit_shape(hit: Hit) -> Json:
    """{"entry": as `entry_shape`, "snippets": [{"text", "hits": [[start, end], …] in characters of text, "segment": id}, …]}."""
    snippets = [
        {"text": each.text, "hits": [list(part) for part in each.hits], "segment": each.segment}
        for each in hit.snippets
    ]
    return {"entry": entry_shape(hit.entry), "snippets": snippets}


def list_entries(query: Query, library: Path | None, *, as_json: bool) -> int:
    """The library's articles, a line each; with `as_json` an array of `entry_shape`."""
    parts = built(library)
    try:
        entries = parts.library.entries(query)
    finally:
        parts.close()
    if as_json:
        console.json_data([entry_shape(entry) for entry in entries])
    elif entries:
        console.data("\n".join(line(entry) for entry in entries))
    else:
        console.say(translate("cli", "No articles."))
    return 0


def search(words: str, limit: int, library: Path | None, *, as_json: bool) -> int:
    """What is found, the best first: a line for each article and its snippets below; with `as_json` an array of `hit_shape`."""
    parts = built(library)
    try:
        hits = parts.library.search(words, limit)
    finally:
        parts.close()
    if as_json:
        console.json_data([hit_shape(hit) for hit in hits])
    elif hits:
        console.data(
            "\n".join(part for hit in hits for part in (line(hit.entry), *map(_snippet, hit.snippets)))
        )
    else:
        console.say(translate("cli", "No articles."))
    return 0


def backup(path: Path, library: Path | None, *, as_json: bool, plain: bool) -> int:
    """The whole library into one file; with `as_json` {"file": path, "articles": number, "bytes": size of the file}."""
    parts = built(library)
    said = _Said(
        translate("cli", "Backing up"),
        translate("cli", "The library is in {name}, with all its articles ({count})."),
        translate("cli", "Stopped; no backup was written."),
    )
    return _long(parts, parts.library.backup, path, said, as_json=as_json, plain=plain)


def restore(path: Path, library: Path | None, *, as_json: bool, plain: bool) -> int:
    """The library out of a backup; with `as_json` the same as `backup`."""
    if not path.is_file():
        raise RawiError(Code.FILE_MISSING, name=str(path))
    parts = build(library)
    said = _Said(
        translate("cli", "Restoring"),
        translate("cli", "The library is now the one in {name}, with all its articles ({count})."),
        translate("cli", "Stopped; the library is as it was."),
    )
    return _long(parts, parts.library.restore, path, said, as_json=as_json, plain=plain)


def built(library: Path | None) -> Parts:
    """The parts over a library that is there; RawiError FILE_MISSING for a folder that holds none."""
    file = directories.find(library).library
    if library is not None and not file.exists():
        raise RawiError(Code.FILE_MISSING, name=str(file))
    return build(library)


def with_library(library: Path | None, work: Callable[[Library], T]) -> T:
    """What `work` makes of the library in this folder, or of the reader's own."""
    parts = built(library)
    try:
        return work(parts.library)
    finally:
        parts.close()


def line(entry: Entry) -> str:
    """An article in one line."""
    return one_line(row(entry))


def _snippet(snippet: Snippet) -> str:
    return "    " + one_line(snippet.text)


@dataclass(frozen=True, slots=True)
class _Said:
    """What is said while the library is copied, when that is done, and when it was stopped."""

    title: str
    done: str
    stopped: str


def _long(
    parts: Parts,
    copy: Callable[[Path, Progress, IsCancelled], None],
    path: Path,
    said: _Said,
    *,
    as_json: bool,
    plain: bool,
) -> int:
    """Copy the library with progress; Ctrl+C stops it. The exit code; the parts are closed."""
    try:
        with console.interruptible() as cancelled, console.progress(said.title, plain=plain) as progress:
            copy(path, progress, cancelled)
        return _told(parts, path, said.done, as_json=as_json)
    except Cancelled:
        console.say(said.stopped)
        return INTERRUPTED
    finally:
        parts.close()


def _told(parts: Parts, path: Path, text: str, *, as_json: bool) -> int:
    count = parts.library.count(Query())
    if as_json:
        console.json_data({"file": str(path), "articles": count, "bytes": path.stat().st_size})
    else:
        console.say(text.replace("{name}", str(path)).replace("{count}", str(count)))
    return 0
