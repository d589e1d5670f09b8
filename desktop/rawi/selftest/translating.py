"""Do the installed packs translate? Each pair a sentence of its own language, and each whole sample."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from rawi.article.model import Article
from rawi.article.progress import ignore_progress, never_cancelled
from rawi.load import opening
from rawi.selftest.bench import Bench, samples
from rawi.selftest.comparing import story
from rawi.selftest.model import Absent, Fault, Finding
from rawi.selftest.sentences import SENTENCES
from rawi.selftest.trying import Told, tried
from rawi.translate.port import Translator

CHECK = "translate"
_STARTER = "firefox"
"""The engine whose packs come with Rawi: where it has none, Rawi cannot do its main job."""

_SHARE = 0.8
"""Of the sentences that a translation changes at least; names and figures stay as they are."""

_NUMBER = re.compile(r"\d(?:[\d.,\u202f\u00a0 ]*\d)?")
_ANY = "Rawi 2026."
"""Said in a language that there is no sentence of."""


def translate_all(bench: Bench) -> Iterator[Finding]:
    """A finding for each installed pair, one for an engine without any, and one for each sample."""
    session = bench.parts.session
    for translator in session.engines.translators:
        pairs = sorted(translator.pairs())
        if not pairs:
            yield tried(CHECK, translator.engine, partial(_none, translator))
        for source, target in pairs:
            yield tried(
                CHECK,
                f"{translator.engine} {source} {target}",
                partial(_pair, translator, source, target),
            )
    for path in samples():
        yield tried(CHECK, path.name, partial(_article, bench, path))


def _none(translator: Translator) -> Told:
    raise Fault("no_pack") if translator.engine == _STARTER else Absent("no_pack")


def _pair(translator: Translator, source: str, target: str) -> Told:
    sentence, found = SENTENCES.get(source, _ANY), list[str]()
    translator.translate(
        [sentence], source, target, lambda _index, text, _score: found.append(text), never_cancelled
    )
    whole = " ".join(found).strip()
    if not whole or (whole == sentence and sentence != _ANY):
        raise Fault("untranslated", count="1", total="1")
    return "said", {"text": whole}


def _article(bench: Bench, path: Path) -> Told:
    """A whole sample, where there is a pair for it: every sentence has a translation, and no number is lost."""
    session = bench.parts.session
    pairs = {pair for each in session.engines.translators for pair in each.pairs()}
    article = session.loader.load(opening.read(path), ignore_progress, never_cancelled).article
    target = next((target for source, target in sorted(pairs) if source == article.language), "")
    if not target:
        raise Absent("no_pack_for", language=article.language)
    whole = session.translate(article, target)
    return judged(article, target, {key: each.text for key, each in whole.translations.items()})


def judged(article: Article, target: str, texts: dict[str, str]) -> Told:
    """What came of an article's segments (by id). Fault where many stayed as they were, or a number is lost."""
    own = [
        segment
        for block in story(article)
        if block.language == article.language
        for segment in block.segments
        if any(map(str.isalpha, segment.text))
    ]
    changed = [each for each in own if texts.get(each.id, each.text).strip() != each.text]
    if len(changed) < len(own) * _SHARE:
        raise Fault("untranslated", count=str(len(own) - len(changed)), total=str(len(own)))
    for segment in changed:
        lost = _figures(segment.text) - _figures(texts[segment.id])
        if lost:
            raise Fault("number_lost", text=min(lost))
    return "sentences", {"count": str(len(changed)), "language": target}


def _figures(text: str) -> set[str]:
    """The numbers of a text without the signs inside them, which differ by language; those of one digit may become words."""
    found = (re.sub(r"\D", "", each) for each in _NUMBER.findall(text))
    return {each for each in found if len(each) > 2}
