"""How much a line looks like a heading, from itself and its neighbours."""

import re

from rawi.load.plain import patterns
from rawi.load.plain.dates import looks_dated
from rawi.load.plain.measures import ends_sentence, is_prose, key, size

THRESHOLD = 2.5
_NO = -9.0
_PERSON = re.compile(r"([^\W\d_a-z][\w.'’-]+\s*){2,3}")


def scores(lines: list[str]) -> list[float]:
    """Points of every line; at THRESHOLD and above it is a heading. Read from the end: a heading may stand above another one."""
    points = [_NO] * len(lines)
    for index in range(len(lines) - 2, -1, -1):
        below = points[index + 1] >= THRESHOLD
        points[index] = _score(lines, index, above_heading=below)
    return points


def _score(lines: list[str], index: int, *, above_heading: bool) -> float:
    line, following = lines[index], lines[index + 1]
    before = lines[index - 1] if index else ""
    if _impossible(line):
        return _NO
    return _neighbours(line, before, following, above_heading=above_heading) + _shape(line)


def _impossible(line: str) -> bool:
    """What never is a heading: too long, ended by a full stop, a list item, chrome, a byline, a caption."""
    length = size(line)
    bullet = patterns.BULLET.match(line) and not patterns.NUMBERED.match(line)
    return bool(
        length > 110
        or len(line.split()) > 18
        or ends_sentence(line, patterns.NEVER_ENDS_HEADING)
        or not re.search(r"[^\W\d_]", line)
        or bullet
        or patterns.CHROME.match(line)
        or patterns.TRAILER.match(line)
        or patterns.CAPTION.search(line)
        or patterns.BYLINE.match(line)
        or (length < 60 and looks_dated(line))
    )


def _neighbours(line: str, before: str, following: str, *, above_heading: bool) -> float:
    """A heading introduces prose and follows prose; a person's name between short lines is a credit."""
    closed = size(following) >= 60 and ends_sentence(following)
    points = 2.0 if is_prose(following) else 1.5 if above_heading else 0.5 if closed else -1.5
    points += 1.0 if is_prose(before) or (ends_sentence(before) and size(before) > 50) else -0.5
    alone = (
        len(before) < 60
        or before[-1] in patterns.CLOSING_QUOTES
        or patterns.CAPTION.search(before)
        or len(following) < 60
    )
    if alone and all(word[0].isupper() for word in line.split()) and _PERSON.fullmatch(line):
        points -= 1.5
    return points


def _shape(line: str) -> float:
    """What the line itself says."""
    points = -2.0 if ends_sentence(line, ":：…") else 0.3 if ends_sentence(line, "?？؟!") else 0.5
    points += 0.5 if size(line) <= 70 else -0.3
    first = next((c for c in line if c.isalpha()), "")
    penalties = (
        (first.islower(), 2.0),
        (line[0] in patterns.OPENING_QUOTES and line[-1] in patterns.CLOSING_QUOTES, 1.0),
        (patterns.ADDRESS.search(line), 2.0),
        (patterns.CREDIT.match(line), 2.0),
        (line[0] in "^[(" or (line[-1] in ")]" and not line[0].isdigit()), 1.0),
        (len(key(line)) < 4 and size(line) < 6, 1.0),
        (len(line.split()) >= 8 and ends_sentence(line, "!?"), 0.5),
    )
    capitals = (
        0.8 if line.isupper() and any(c.islower() for c in line.lower()) and len(key(line)) > 3 else 0.0
    )
    return points + capitals - sum(cost for applies, cost in penalties if applies)
