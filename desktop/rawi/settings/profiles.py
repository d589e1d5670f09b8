"""Profiles: settings of the look and the voice under a name, in a file of their own; changed to as one."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from rawi.settings.kept_file import KeptFile
from rawi.settings.table import Settings, accepted, names, rule

_STAY = ("interface_language", "target_language")
_STAY_LIKE = ("load_", "library_")

LONGEST_NAME = 80
"""Characters."""

READING, LISTENING, LOW_VISION = "reading", "listening", "low_vision"


def kept(name: str) -> bool:
    """True for a setting that a profile holds: how Rawi looks, speaks and translates; not folders, addresses, limits, languages."""
    allowed = rule(name)
    address = allowed.free and allowed.shown and not allowed.language
    return not (address or allowed.folder or name in _STAY or name.startswith(_STAY_LIKE))


@dataclass(frozen=True, slots=True)
class Profile:
    """`values` are settings by name; those that are not in it stay as they are. Ready-made ones have a `code` for a name."""

    name: str
    values: Mapping[str, Any]
    code: str = ""


READY_MADE = (
    Profile("", {"theme": "system", "text_size": 100, "continue_reading": False}, READING),
    Profile(
        "",
        {"mark_sound": True, "speak_problems": True, "control_hushes": True, "continue_reading": True},
        LISTENING,
    ),
    Profile("", {"theme": "high_contrast_dark", "text_size": 200}, LOW_VISION),
)
"""To read at a desk, to listen with eyes shut, to see large and clear."""


def of(name: str, settings: Settings) -> Profile:
    """A profile of the settings as they are."""
    return Profile(name, {key: value for key, value in asdict(settings).items() if kept(key)})


def applied(settings: Settings, profile: Profile) -> Settings:
    """The settings with the profile's in their place."""
    return replace(settings, **profile.values)


def in_use(settings: Settings, profile: Profile) -> bool:
    """True where changing to the profile would change nothing."""
    return applied(settings, profile) == settings


@dataclass(frozen=True, slots=True)
class Profiles:
    """The reader's own, in the order in which they were made. `before` is what they had made by hand when a profile took its
    place, `last` the settings as the last change to a profile left them; both have no name.
    """

    own: tuple[Profile, ...] = ()
    before: Profile | None = None
    last: Profile | None = None

    def named(self, name: str) -> Profile | None:
        """One of the reader's own; names that differ only in case are the same."""
        return next((each for each in self.own if _same(each.name, name)), None)

    def saved(self, profile: Profile) -> "Profiles":
        """With this one, in the place of one of the same name."""
        if self.named(profile.name):
            return replace(self, own=tuple(profile if _same(p.name, profile.name) else p for p in self.own))
        return replace(self, own=(*self.own, profile))

    def renamed(self, old: str, new: str) -> "Profiles":
        """With another name for one of them."""
        return replace(self, own=tuple(replace(p, name=new) if p.name == old else p for p in self.own))

    def without(self, name: str) -> "Profiles":
        """Without one of them."""
        return replace(self, own=tuple(each for each in self.own if each.name != name))

    def changing(self, settings: Settings, profile: Profile) -> "Profiles":
        """The reader changes from these settings to a profile: what it replaces is kept as `before` if it was made by hand."""
        replaced = [name for name, value in profile.values.items() if getattr(settings, name) != value]
        last = self.last.values if self.last else {}
        by_hand = any(name not in last or getattr(settings, name) != last[name] for name in replaced)
        named = any(in_use(settings, each) for each in self.own)
        before = of("", settings) if by_hand and not named else self.before
        return replace(self, before=before, last=of("", applied(settings, profile)))


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()


class ProfileStore(KeptFile):
    """One file. `problem` tells of a damaged one, which is set aside."""

    def load(self) -> Profiles:
        """What is stored; values that are not allowed are left out."""
        return self.read(_profiles) or Profiles()

    def save(self, profiles: Profiles) -> None:
        """Write them; RawiError OUTPUT_FAILED where that cannot be done."""
        self.write(
            {
                "own": [_told(each) for each in profiles.own],
                "before": _told(profiles.before),
                "last": _told(profiles.last),
            }
        )


def _profiles(stored: Any) -> Profiles:
    own = [_profile(each) for each in stored["own"]]
    before, last = (_profile(each) if each else None for each in (stored["before"], stored["last"]))
    found = Profiles((), before, last)
    for each in own:
        found = found.saved(each) if each.name else found
    return found


def _told(profile: Profile | None) -> dict[str, Any] | None:
    return {"name": profile.name, "settings": dict(profile.values)} if profile else None


def _profile(told: Mapping[str, Any]) -> Profile:
    values = told["settings"]
    good = {name: values[name] for name in names() if name in values and kept(name)}
    return Profile(
        str(told["name"])[:LONGEST_NAME],
        {name: value for name, value in good.items() if accepted(name, value)},
    )
