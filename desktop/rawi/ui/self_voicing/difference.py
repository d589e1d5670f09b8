"""What had the focus before and what has it now in, what is said out."""

from dataclasses import replace

from rawi.ui.self_voicing.thing import Around, Thing
from rawi.wording import places
from rawi.wording import self_voicing as words
from rawi.wording.keys import spoken

_ROWS = ("ListItem", "TreeItem", "Cell", "MenuItem", "Row", "StaticText")
"""Roles that go without saying: what they are in was said."""

_FIELD = "EditableText"

Parts = list[tuple[str, str]]
"""Texts and their languages, "" for the interface's."""


def told(before: Thing | None, now: Thing) -> Parts:
    """Where the focus came to and what it is on, or only what changed about it."""
    if before is not None and before.key == now.key:
        return [(each, "") for each in [words.sentence(_changes(before, now))] if each]
    known = before.around if before else ()
    came_to = [_entered(each) for each in now.around if each not in known]
    apart = bool(now.language)
    thing = words.sentence(_described(replace(now, value="") if apart else now))
    texts = [(each, "") for each in (*came_to, thing) if each]
    return [*texts, (now.value, now.language)] if apart and now.value else texts


def explained(before: Thing | None, now: Thing) -> str:
    """What is said after a pause, where the focus came to something else."""
    if before is not None and before.key == now.key:
        return ""
    said = (now.name, now.value, *(each.text for each in now.around))
    return "" if now.description in said else now.description


def _entered(around: Around) -> str:
    """A window by its title, all else also by what it is."""
    named = words.sentence([around.name, words.role(around.role)])
    return f"{named}. {around.text}" if around.text else named


def _described(thing: Thing) -> list[str]:
    """Name, role, states, value, place, shortcut."""
    empty = words.empty() if thing.role == _FIELD and not thing.language else ""
    return [
        thing.name,
        "" if thing.role in _ROWS else words.role(thing.role),
        *(words.state(each) for each in thing.states),
        thing.value or empty,
        places.level(thing.level) if thing.level > 1 else "",
        words.place(*thing.place) if thing.place else "",
        spoken(thing.shortcut) if thing.shortcut else "",
    ]


def _changes(before: Thing, now: Thing) -> list[str]:
    """The name only where that is what changed; states that are new."""
    texts = [now.name] if now.name != before.name else []
    texts += [words.state(each) for each in now.states if each not in before.states]
    if "not selected" in before.states and "not selected" not in now.states:
        texts.append(words.state("selected"))
    if now.value != before.value and now.role != _FIELD:
        texts.append(now.value)
    return texts
