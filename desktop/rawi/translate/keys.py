"""A sentence and how it is translated in, the names under which the cache keeps it out."""

import hashlib
import json

from rawi.article.translation import Leg
from rawi.translate.order import Task
from rawi.translate.planning import Plan

VERSION = 4
"""To be raised where anything in this room makes another text, other marks or other spans of the same sentence and model."""

_SIZE = 16


def sentence(task: Task, into: str) -> bytes:
    """Whatever makes the translation: the sentence with its inline meanings, the two languages."""
    return _digest([_words(task), task.language, into])


def entry(task: Task, plan: Plan, legs: tuple[Leg, ...]) -> bytes:
    """The sentence as these models make it today, with that care and those of the reader's terms that stand in it."""
    models = [[leg.engine, leg.source, leg.target, leg.digest] for leg in legs]
    found = plan.glossaries[task.language].occurring(task.text) if plan.wish.glossary else ()
    terms = sorted([term.source, term.target] for term in found)
    return _digest([VERSION, _words(task), models, plan.wish.careful, terms])


def _words(task: Task) -> list[object]:
    spans = [[span.kind.value, span.start, span.end, span.target] for span in task.spans]
    return [task.text, spans]


def _digest(value: list[object]) -> bytes:
    return hashlib.blake2b(json.dumps(value).encode(), digest_size=_SIZE).digest()
