"""Is what Rawi writes whole? Each kind of file is written and read back with Rawi's own loaders and decoders."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial

from rawi import takeaway
from rawi.article.model import Article, BlockKind
from rawi.article.progress import ignore_progress, never_cancelled
from rawi.export.told import Told as Narrated
from rawi.load import opening
from rawi.narrating import BOOK, Narrator
from rawi.ports import ArticleLoader
from rawi.selftest.bench import Bench, samples
from rawi.selftest.comparing import demand, headings, story, text_of
from rawi.selftest.model import Fault, Finding
from rawi.selftest.sounds import judge_book, judge_sound
from rawi.selftest.trying import Told, tried
from rawi.takeaway import Take

CHECK = "export"


def export_all(bench: Bench) -> Iterator[Finding]:
    """A finding for each kind of text, of sound, and for the book that speaks."""
    from rawi.export.audio import FORMS

    for kind in takeaway.KINDS:
        yield tried(CHECK, kind, partial(_text, bench, kind))
    for ending in (*FORMS, BOOK):
        subject = "spoken_book" if ending == BOOK else ending.removeprefix(".")
        yield tried(CHECK, subject, partial(_sound, bench, ending))


def _sample(loader: ArticleLoader, ending: str) -> Article:
    path = next(path for path in samples() if path.suffix == ending)
    return loader.load(opening.read(path), ignore_progress, never_cancelled).article


def _text(bench: Bench, kind: str) -> Told:
    loader = bench.parts.session.loader
    article = _sample(loader, ".html")
    path = bench.work / f"story.{kind}"
    takeaway.save(path, takeaway.made(Take(article), kind, bench.parts.library.resource))
    wanted = [each.text for each in story(article) if each.kind is not BlockKind.TABLE]
    if kind == "json":
        shown = json.loads(path.read_text(encoding="utf-8"))
        if [(each["heading"], each["level"]) for each in shown["sections"] if each["heading"]] != headings(
            article
        ):
            raise Fault("changed", text=article.title)
        demand(wanted, json_text(shown))
    else:
        again = loader.load(opening.read(path), ignore_progress, never_cancelled).article
        demand(wanted, text_of(again))
    return "written", {"size": str(path.stat().st_size)}


def json_text(value: object) -> str:
    """Every text in a JSON value, as words."""
    from rawi.selftest.comparing import words

    if isinstance(value, dict):
        return "".join(json_text(each) for each in value.values())
    if isinstance(value, list):
        return "".join(json_text(each) for each in value)
    return words(value) if isinstance(value, str) else ""


def _sound(bench: Bench, ending: str) -> Told:
    """The shortest sample with sections, spoken by eSpeak alone: it is there in every Rawi, and quick."""
    from rawi.article.translation import View
    from rawi.wording.labels import about

    parts = bench.parts
    article = _sample(parts.session.loader, ".md")
    narrator = Narrator(lambda: (parts.voicing.plain(),), parts.voicing.key, parts.places.speaking)
    path = bench.work / f"spoken{ending}"
    told = Narrated(article, None, View.ORIGINAL, about(article, None), True, parts.library.resource)
    recording = narrator.narrate(told, path)
    if ending == BOOK:
        judge_book(path, len(headings(article)))
        again = parts.session.loader.load(opening.read(path), ignore_progress, never_cancelled).article
        demand([each.text for each in story(article)], text_of(again))
    else:
        judge_sound(path, recording.seconds, len(headings(article)))
    return "written", {"size": str(path.stat().st_size)}
