"""The words that a page carries besides the article's own."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from rawi.article.model import Article
from rawi.article.translation import TranslatedArticle
from rawi.render.labels import PageLabels
from rawi.text.direction import of_language
from rawi.text.reading import minutes
from rawi.wording.figures import counted, digits, figure
from rawi.wording.isolation import enumerated, listed
from rawi.wording.marks import explain
from rawi.wording.names import engine_name, language_name
from rawi.wording.translator import QT_TRANSLATE_NOOP, language, translate

if TYPE_CHECKING:
    from rawi.export.audio import About

_MONTHS = (
    QT_TRANSLATE_NOOP("dates", "January"), QT_TRANSLATE_NOOP("dates", "February"), QT_TRANSLATE_NOOP("dates", "March"),
    QT_TRANSLATE_NOOP("dates", "April"), QT_TRANSLATE_NOOP("dates", "May"), QT_TRANSLATE_NOOP("dates", "June"),
    QT_TRANSLATE_NOOP("dates", "July"), QT_TRANSLATE_NOOP("dates", "August"), QT_TRANSLATE_NOOP("dates", "September"),
    QT_TRANSLATE_NOOP("dates", "October"), QT_TRANSLATE_NOOP("dates", "November"), QT_TRANSLATE_NOOP("dates", "December"),
)  # fmt: skip


def page_labels(
    article: Article, translated: TranslatedArticle | None = None, speed: float = 1.0
) -> PageLabels:
    """The labels of this article's page in the reader's language."""
    read, listen = minutes(article, speed)
    return PageLabels(
        byline=byline(article),
        times=times(read, listen),
        machine=machine_label(translated) if translated else "",
        furniture=translate("page", "From the site, not part of the story"),
        mark=translate("page", "Check the original"),
        image=translate("page", "Image"),
        doubtful=translate("page", "Read from a picture and perhaps wrong"),
        back=translate("page", "Back to the text"),
        original=translate("page", "Original"),
        corrected=translate("page", "Corrected by the reader"),
        language=language(),
        direction=of_language(language()),
        explain=explain,
    )


def times(read: int, listen: int) -> str:
    """Minutes to read and to listen."""
    reading = counted("page", "%n minute to read", "%n minutes to read", read)
    return enumerated([reading, counted("page", "%n minute to listen", "%n minutes to listen", listen)])


def byline(article: Article) -> str:
    """Authors, date and site on one line, as far as they are known."""
    parts = (", ".join(article.authors), published(article.published), article.site)
    return listed(parts, " · ")


def published(when: datetime | date | None) -> str:
    """The date, with the time if it is known, the zone too."""
    if when is None:
        return ""
    order = translate("dates", "{day} {month} {year}")
    month = translate("dates", _MONTHS[when.month - 1])
    text = (
        order.replace("{day}", figure(when.day))
        .replace("{month}", month)
        .replace("{year}", figure(when.year))
    )
    if isinstance(when, datetime):
        text += digits(f", {when:%H:%M}")
        text += f" (UTC{when:%z})" if when.tzinfo else ""
    return text


def about(article: Article, translated: TranslatedArticle | None) -> About:
    """What a sound file says about itself."""
    from rawi.export.audio import About

    blocks = [block for block in article.head if block.text == article.title]
    known = translated.translations if translated else {}
    title = " ".join(known[s.id].text for block in blocks for s in block.segments if s.id in known)
    return About(
        title=title or article.title,
        artist=", ".join(article.authors),
        album=article.site,
        date=article.published.isoformat()[:10] if article.published else "",
        language=translated.target if translated else article.language,
        comment=machine_label(translated) if translated else "",
    )


def machine_label(translated: TranslatedArticle) -> str:
    """Says that a machine translated this, which, and whether through a third language; how many sentences the reader corrected."""
    engine = engines(translated)
    text = (
        translate(
            "page",
            "Machine translation from {source} through {pivot} to {target} by {engine}, made on this computer and not checked by a person.",
        )
        if translated.pivot
        else translate(
            "page",
            "Machine translation from {source} to {target} by {engine}, made on this computer and not checked by a person.",
        )
    )
    names = {
        "pivot": language_name(translated.pivot),
        "source": language_name(translated.source),
        "target": language_name(translated.target),
        "engine": engine,
    }
    for name, value in names.items():
        text = text.replace("{" + name + "}", value)
    return listed((text, corrections(translated)), " ")


def engines(translated: TranslatedArticle) -> str:
    """The proper names of the engines on the way."""
    names = dict.fromkeys(engine_name(leg.engine) for leg in translated.legs)
    return listed(list(names), " + ")


def corrections(translated: TranslatedArticle) -> str:
    """How many sentences are the reader's own; "" for none."""
    count = sum(each.corrected for each in translated.translations.values())
    if not count:
        return ""
    return translate("page", "Sentences corrected by the reader (✎): {count}.").replace(
        "{count}", figure(count)
    )
