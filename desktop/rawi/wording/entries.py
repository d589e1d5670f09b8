"""An article of the library in words: what its row says, what happened to it, how many there are."""

from datetime import datetime

from rawi.library.model import Entry, Field, Sort, State
from rawi.wording.figures import counted
from rawi.wording.isolation import isolated
from rawi.wording.keys import filled
from rawi.wording.labels import published
from rawi.wording.names import format_name, language_name
from rawi.wording.translator import QT_TRANSLATE_NOOP, translate

_STEPS = (
    (0.125, QT_TRANSLATE_NOOP("entries", "just begun")),
    (0.375, QT_TRANSLATE_NOOP("entries", "a quarter read")),
    (0.625, QT_TRANSLATE_NOOP("entries", "half read")),
    (0.875, QT_TRANSLATE_NOOP("entries", "three quarters read")),
    (2.0, QT_TRANSLATE_NOOP("entries", "almost read to the end")),
)
"""How far read, up to a part of the whole, and its words."""

_SORTS = {
    Sort.ADDED: (
        QT_TRANSLATE_NOOP("entries", "Newest added"),
        QT_TRANSLATE_NOOP("entries", "Oldest added"),
    ),
    Sort.PUBLISHED: (
        QT_TRANSLATE_NOOP("entries", "Newest published"),
        QT_TRANSLATE_NOOP("entries", "Oldest published"),
    ),
    Sort.TITLE: (
        QT_TRANSLATE_NOOP("entries", "Title, Z to A"),
        QT_TRANSLATE_NOOP("entries", "Title, A to Z"),
    ),
    Sort.LENGTH: (
        QT_TRANSLATE_NOOP("entries", "Longest"),
        QT_TRANSLATE_NOOP("entries", "Shortest"),
    ),
    Sort.READ: (
        QT_TRANSLATE_NOOP("entries", "Last read"),
        QT_TRANSLATE_NOOP("entries", "Longest not read"),
    ),
}
_STATES = {
    State.ANY: QT_TRANSLATE_NOOP("entries", "All"),
    State.UNREAD: QT_TRANSLATE_NOOP("entries", "Unread"),
    State.READING: QT_TRANSLATE_NOOP("entries", "Begun"),
    State.FINISHED: QT_TRANSLATE_NOOP("entries", "Finished"),
}
_FIELDS = {
    Field.LANGUAGE: QT_TRANSLATE_NOOP("entries", "Language"),
    Field.SITE: QT_TRANSLATE_NOOP("entries", "Site"),
    Field.AUTHOR: QT_TRANSLATE_NOOP("entries", "Author"),
    Field.TAG: QT_TRANSLATE_NOOP("entries", "Tag"),
    Field.COLLECTION: QT_TRANSLATE_NOOP("entries", "Collection"),
}

_ANY = {
    Field.LANGUAGE: QT_TRANSLATE_NOOP("entries", "All languages"),
    Field.SITE: QT_TRANSLATE_NOOP("entries", "All sites"),
    Field.AUTHOR: QT_TRANSLATE_NOOP("entries", "All authors"),
    Field.TAG: QT_TRANSLATE_NOOP("entries", "All tags"),
    Field.COLLECTION: QT_TRANSLATE_NOOP("entries", "All collections"),
}


def joined(parts: list[str]) -> str:
    """Parts of a sentence with the language's comma between them; empty ones are left out."""
    return translate("entries", ", ").join(part for part in parts if part)


def row(entry: Entry) -> str:
    """ "The boat that lends stories, The Delta Post, 14 March 2026, 3 minutes, half read"."""
    return joined([entry.title, *facts(entry), progress(entry), tags(entry)])


def about(entry: Entry) -> str:
    """All that is known of it: its row, and who wrote it, in which language, as what kind of file, under which name."""
    told = [entry.title, *entry.authors, *facts(entry), language_name(entry.language), progress(entry)]
    return joined([*told, tags(entry), format_name(entry.format), isolated(entry.name)])


def facts(entry: Entry) -> list[str]:
    """Site, date, minutes: as far as they are known; an article without a date tells when it was added."""
    return [part for part in (entry.site, day(entry), minutes(entry.minutes)) if part]


def day(entry: Entry) -> str:
    """The day it was published, else the day it came into the library."""
    when = entry.published
    if when is not None:
        return published(when.date() if isinstance(when, datetime) else when)
    added = entry.added.astimezone().date()
    return translate("entries", "added {date}").replace("{date}", published(added))


def minutes(count: int) -> str:
    """How long it takes to read."""
    return counted("entries", "%n minute", "%n minutes", count)


def progress(entry: Entry) -> str:
    """How far it is read."""
    if entry.finished:
        return translate("entries", "finished")
    if not entry.done and entry.read is None:
        return translate("entries", "unread")
    return translate("entries", next(words for limit, words in _STEPS if entry.done < limit))


def tags(entry: Entry) -> str:
    """Its tags and collections."""
    names = joined([*entry.tags, *entry.collections])
    return translate("entries", "in {names}").replace("{names}", names) if names else ""


def sort_name(sort: Sort, *, descending: bool) -> str:
    """What an order is called."""
    return translate("entries", _SORTS[sort][0 if descending else 1])


def state_name(state: State) -> str:
    """What a filter by state is called."""
    return translate("entries", _STATES[state])


def field_name(field: Field) -> str:
    """What a filter is called."""
    return translate("entries", _FIELDS[field])


def any_value(field: Field) -> str:
    """What a filter is called that lets everything through."""
    return translate("entries", _ANY[field])


def facet_name(field: Field, value: str) -> str:
    """A value of a filter: languages by their names, others as they are."""
    return language_name(value) if field is Field.LANGUAGE else value


def found(count: int, shown: int, *, searched: bool) -> str:
    """How many articles there are, and how many of them are shown where those are fewer."""
    if count == 0:
        return translate("entries", "No articles found")
    if not searched and count <= shown:
        return counted("entries", "%n article", "%n articles", count)
    text = counted("entries", "%n article found", "%n articles found", count)
    if count <= shown:
        return text
    best = counted("entries", "the best one is shown", "the best %n are shown", shown)
    return joined([text, best])


def welcome() -> str:
    """What an empty library says."""
    text = translate(
        "entries",
        "Your library is empty. Open an article with {open}, paste one with {paste}, drop files on this window, or add many at once with the buttons below. Everything you open is kept here.",
    )
    return filled(text, open="open", paste="paste")


def marked(title: str, count: int, *, finished: bool) -> str:
    """What was done to one article (by its title) or to several."""
    if count == 1:
        text = (
            translate("entries", "“{title}” is finished")
            if finished
            else translate("entries", "“{title}” is not finished any more")
        )
        return text.replace("{title}", title)
    if finished:
        return counted("entries", "%n article is finished", "%n articles are finished", count)
    return counted(
        "entries", "%n article is not finished any more", "%n articles are not finished any more", count
    )


def ask_delete(title: str, count: int) -> str:
    """The question before deleting; says what goes."""
    text = (
        translate("entries", "Delete “{title}”?").replace("{title}", isolated(title))
        if count == 1
        else counted("entries", "Delete %n article?", "Delete %n articles?", count)
    )
    goes = (
        translate(
            "entries",
            "Its text, translations, sound, bookmarks and notes leave the library for good. The file it came from stays where you stored it.",
        )
        if count == 1
        else translate(
            "entries",
            "Their texts, translations, sound, bookmarks and notes leave the library for good. The files they came from stay where you stored them.",
        )
    )
    return f"{text}\n\n{goes}"


def deleted(title: str, count: int) -> str:
    """What is gone."""
    if count == 1:
        return translate("entries", "“{title}” is deleted").replace("{title}", title)
    return counted("entries", "%n article is deleted", "%n articles are deleted", count)


def labelled(title: str, count: int, names: tuple[str, ...], field: Field) -> str:
    """Which tags or collections articles have now."""
    if count != 1:
        return counted("entries", "%n article is changed", "%n articles are changed", count)
    if not names:
        text = (
            translate("entries", "“{title}” has no tags now")
            if field is Field.TAG
            else translate("entries", "“{title}” is in no collection now")
        )
    else:
        text = (
            translate("entries", "“{title}” has the tags {names}")
            if field is Field.TAG
            else translate("entries", "“{title}” is in the collections {names}")
        )
    return text.replace("{title}", title).replace("{names}", joined(list(names)))


def imported(new: int, known: int, failed: int) -> str:
    """What came of taking files in, in one sentence."""
    parts = [counted("entries", "%n article added", "%n articles added", new)]
    if known:
        parts.append(
            counted("entries", "%n was in the library already", "%n were in the library already", known)
        )
    if failed:
        parts.append(counted("entries", "%n file could not be read", "%n files could not be read", failed))
    return joined(parts)
