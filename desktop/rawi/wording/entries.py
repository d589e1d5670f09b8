"""An article of the library in words: what its row says, what happened to it, how many there are."""

from datetime import datetime

from rawi.library.model import Entry, Field, Sort, State
from rawi.wording.isolation import isolated
from rawi.wording.labels import published
from rawi.wording.names import language_name
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
    if count == 1:
        return translate("entries", "1 minute")
    return translate("entries", "{count} minutes").replace("{count}", str(count))


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
    if count > shown:
        text = translate("entries", "{count} articles found, the best {shown} are shown")
        return text.replace("{count}", str(count)).replace("{shown}", str(shown))
    if count == 0:
        return translate("entries", "No articles found")
    if count == 1:
        return translate("entries", "1 article found") if searched else translate("entries", "1 article")
    text = (
        translate("entries", "{count} articles found")
        if searched
        else translate("entries", "{count} articles")
    )
    return text.replace("{count}", str(count))


def welcome() -> str:
    """What an empty library says."""
    return translate(
        "entries",
        "Your library is empty. Open an article with Ctrl+O, paste one with Ctrl+V, drop files on this window, or add many at once with the buttons below. Everything you open is kept here.",
    )


def marked(title: str, count: int, *, finished: bool) -> str:
    """What was done to one article (by its title) or to several."""
    if count == 1:
        text = (
            translate("entries", "“{title}” is finished")
            if finished
            else translate("entries", "“{title}” is not finished any more")
        )
    else:
        text = (
            translate("entries", "{count} articles are finished")
            if finished
            else translate("entries", "{count} articles are not finished any more")
        )
    return text.replace("{title}", title).replace("{count}", str(count))


def ask_delete(title: str, count: int) -> str:
    """The question before deleting; says what goes."""
    text = (
        translate("entries", "Delete “{title}”?")
        if count == 1
        else translate("entries", "Delete {count} articles?")
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
    return f"{text.replace('{title}', isolated(title)).replace('{count}', str(count))}\n\n{goes}"


def deleted(title: str, count: int) -> str:
    """What is gone."""
    text = (
        translate("entries", "“{title}” is deleted")
        if count == 1
        else translate("entries", "{count} articles are deleted")
    )
    return text.replace("{title}", title).replace("{count}", str(count))


def labelled(title: str, count: int, names: tuple[str, ...], field: Field) -> str:
    """Which tags or collections articles have now."""
    if count != 1:
        return translate("entries", "{count} articles are changed").replace("{count}", str(count))
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
    parts = [_counted(new, _ADDED)]
    if known:
        parts.append(_counted(known, _KNOWN))
    if failed:
        parts.append(_counted(failed, _FAILED))
    return joined(parts)


_ADDED = (
    QT_TRANSLATE_NOOP("entries", "1 article added"),
    QT_TRANSLATE_NOOP("entries", "{count} articles added"),
)
_KNOWN = (
    QT_TRANSLATE_NOOP("entries", "1 was in the library already"),
    QT_TRANSLATE_NOOP("entries", "{count} were in the library already"),
)
_FAILED = (
    QT_TRANSLATE_NOOP("entries", "1 file could not be read"),
    QT_TRANSLATE_NOOP("entries", "{count} files could not be read"),
)


def _counted(count: int, texts: tuple[str, str]) -> str:
    return translate("entries", texts[0 if count == 1 else 1]).replace("{count}", str(count))
