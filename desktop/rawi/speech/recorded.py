"""A plan and the narration of its article in, the plan in which the narrator says what was recorded out."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import zip_longest

from rawi.article.model import Article, Narration, Pieces
from rawi.speech.plan import Plan, Utterance

ENGINE = "narration"
"""What the keys of narrated sentences begin with."""


def key(article: str, segment: str) -> str:
    """What a recorded sentence is called in place of a voice."""
    return f"{ENGINE}/{article}/{segment}"


def is_recorded(voice: str) -> bool:
    """Whether this is such a key."""
    return voice.startswith(f"{ENGINE}/")


def narrated(plan: Plan, article: Article) -> Plan:
    """The same, with the original's sentences by the narrator. Where the recording goes on, its own pause is the pause."""
    told = article.narration
    recorded = dict(told.segments)
    following = zip_longest(plan, plan[1:])
    return tuple(_by_narrator(each, after, recorded, told, article.id) for each, after in following)


def _by_narrator(
    each: Utterance, after: Utterance | None, recorded: Mapping[str, Pieces], told: Narration, article: str
) -> Utterance:
    pieces = _pieces(each, recorded)
    if not pieces:
        return each
    then = _pieces(after, recorded) if after else ()
    rest = 0.0 if then and told.follows(pieces, then) else each.pause_after
    voice = key(article, each.spot.segment)
    return replace(each, voice=voice, pause_after=rest, seconds=told.milliseconds(pieces) / 1_000)


def _pieces(each: Utterance, recorded: Mapping[str, Pieces]) -> Pieces:
    """What is recorded of an utterance; () of an announcement and of a translation."""
    return () if each.aside or each.spot.translated else recorded.get(each.spot.segment, ())
