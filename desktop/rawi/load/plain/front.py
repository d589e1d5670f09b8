"""Lines in; title, standfirst, byline and where the body begins out."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from rawi.load.plain import patterns
from rawi.load.plain.dates import find, looks_dated
from rawi.load.plain.measures import ends_sentence, is_prose, key, size

_SEARCHED, _LONGEST_HEAD, _LONGEST_TITLE = 10, 14, 300
_BYLINE_SIZE, _AUTHOR_SIZE, _DATED_SIZE = 90, 60, 120
_STANDFIRST_SIZE, _LONGEST_NAME, _NAME_WORDS = 40, 45, 5


@dataclass(frozen=True, slots=True)
class Front:
    """Line numbers: `start` is the body's first line; `meta` are byline and date lines."""

    start: int
    title: int | None
    standfirst: int | None
    meta: frozenset[int]
    authors: tuple[str, ...]
    published: date | None


@dataclass(slots=True)
class _Found:
    meta: set[int]
    authors: list[str]
    published: date | None = None

    def add(self, names: list[str]) -> None:
        self.authors += [name for name in names if name not in self.authors]


def read(lines: list[str], language: str, shaped: frozenset[int] = frozenset()) -> Front:
    """The front matter of an article's lines (chrome already taken out); `shaped` lines are quotes, code or verse."""
    dated = next((i for i, line in enumerate(lines[:_SEARCHED]) if _is_date_line(line)), None)
    signed = next((i for i, line in enumerate(lines[:_SEARCHED]) if _is_signature(line)), None)
    limit = _limit(lines, dated)
    found = _Found({i for i in (dated, signed) if i is not None}, [])
    title = _title(lines, limit, found.meta | shaped)
    for index in range(min(limit + 1, len(lines))):
        _byline(lines, index, title, language, found)
    start = max([i + 1 for i in (*found.meta, title) if i is not None and i <= limit], default=0)
    standfirst = _standfirst(lines, title, start, limit, found.meta)
    if standfirst is not None and standfirst <= limit:
        start = max(start, standfirst + 1)
    return Front(start, title, standfirst, frozenset(found.meta), tuple(found.authors), found.published)


def _is_date_line(line: str) -> bool:
    return size(line) < _DATED_SIZE and looks_dated(line) and not is_prose(line)


def _is_signature(line: str) -> bool:
    return size(line) < _BYLINE_SIZE and bool(patterns.BYLINE.match(line)) and not ends_sentence(line)


def _limit(lines: list[str], dated: int | None) -> int:
    """The head ends at the first real paragraph; a long standfirst just above the date line is not yet one."""
    prose = [i for i, line in enumerate(lines) if is_prose(line)]
    first = prose[0] if prose else 0
    if dated is not None and prose and first < dated < first + 4:
        first = next((i for i in prose if i > dated), first)
    return min(first, _LONGEST_HEAD)


def _title(lines: list[str], limit: int, meta: set[int]) -> int | None:
    """The line of the head that looks most like a headline: its words come back in the body."""
    body = " ".join(key(line) for line in lines[limit:])
    counts = Counter(key(line) for line in lines)
    candidates = [
        i for i in range(min(max(limit, 1) + 1, len(lines))) if i not in meta and _may_be_title(lines, i)
    ]
    return max(candidates, key=lambda i: _title_score(lines[i], body, counts) - 0.12 * i, default=None)


def _may_be_title(lines: list[str], index: int) -> bool:
    """A paragraph is no title, nor is an article's only line."""
    line = lines[index]
    return len(lines) > 1 and size(line) <= _LONGEST_TITLE and not (is_prose(line) and ends_sentence(line))


def _title_score(line: str, body: str, counts: Counter[str]) -> float:
    words = {word for word in key(line).split() if len(word) > 3} or set(key(line)) - {" "}
    length = size(line)
    points = 2.5 * sum(word in body for word in words) / max(1, len(words))
    points += 2.0 if counts[key(line)] > 1 else 0.0
    points += 0.0 if ends_sentence(line, patterns.NEVER_ENDS_HEADING) else 1.2
    points += 1.5 if 28 <= length <= 170 else -1.5 if length < 20 or length > 220 else 0.0
    odd = patterns.BULLET.match(line) or patterns.CAPTION.search(line) or patterns.TRAILER.match(line)
    points -= 2.0 if odd else 0.0
    points -= 2.0 if line[0].islower() else 0.0
    return points - (1.5 if looks_dated(line) or patterns.BYLINE.match(line) else 0.0)


def _byline(lines: list[str], index: int, title: int | None, language: str, found: _Found) -> None:
    """Take author and date from the line if it is one of theirs."""
    line = lines[index]
    stamp = find(line, language) if size(line) < _DATED_SIZE and index != title else None
    names = _names(line, stamp.start if stamp else None, stamp.end if stamp else None)
    if stamp and found.published is None:
        found.published = stamp.when
    if _is_signature(line):
        found.add(names)
        found.meta.add(index)
    elif patterns.LONE_BY.fullmatch(line) and index + 1 < len(lines):
        found.add(_names(lines[index + 1], None, None))
        found.meta |= {index, index + 1}
    elif stamp and size(line) < _BYLINE_SIZE:
        found.meta.add(index)
        found.add([name for name in names if _is_person(name)])
    elif title is not None and index > title and not found.authors and size(line) < _AUTHOR_SIZE:
        name = patterns.NAME_BREAK.split(line)[0].strip()
        if (
            patterns.PERSON.match(name)
            and not is_prose(line)
            and len(name.split()) <= 4
            and _credit(lines, index)
        ):
            found.add([name])
            found.meta.add(index)


def _credit(lines: list[str], index: int) -> bool:
    """A bare name is a byline where a date line or prose follows it closely."""
    return any(looks_dated(line) or is_prose(line) for line in lines[index + 1 : index + 3])


def _is_person(name: str) -> bool:
    """Cased scripts write a name as a row of capitals; other scripts have no such sign."""
    cased = any(c.isupper() or c.islower() for c in name)
    return (
        bool(patterns.PERSON.match(name)) if cased else 1 < len(name.split()) <= _NAME_WORDS or len(name) <= 4
    )


def _names(line: str, start: int | None, end: int | None) -> list[str]:
    """The names in a byline, without its date (the characters `start` to `end`) and its stamp words."""
    rest = line if start is None else line[:start] + " | " + line[end:]
    rest = patterns.STAMP_WORDS.sub(" ", patterns.BYLINE.sub("", rest))
    names = [" ".join(part.split()).strip(" ,;|•·-–—:@،") for part in patterns.NAME_BREAK.split(rest)]
    return [name for name in names if _is_name(name)]


def _is_name(text: str) -> bool:
    letters = any(c.isalpha() for c in text)
    return (
        letters
        and 1 < len(text) < _LONGEST_NAME
        and len(text.split()) <= _NAME_WORDS
        and not any(c.isdigit() for c in text)
    )


def _standfirst(lines: list[str], title: int | None, start: int, limit: int, meta: set[int]) -> int | None:
    """The longest text between title and byline, else the first text that stands above the first paragraph."""
    if title is None:
        return None
    between = [
        i
        for i in range(title + 1, max(start, limit))
        if i not in meta
        and size(lines[i]) > _STANDFIRST_SIZE
        and key(lines[i]) != key(lines[title])
        and not patterns.CAPTION.search(lines[i])
        and not patterns.BULLET.match(lines[i])
    ]
    if between and start > title + 1:
        return max((i for i in between if i < start), key=lambda i: size(lines[i]), default=None)
    return between[0] if between and limit > start else None
