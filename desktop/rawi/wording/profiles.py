"""Profiles in words."""

from rawi.settings.profiles import LISTENING, LOW_VISION, READING, Profile
from rawi.wording.isolation import enumerated, within
from rawi.wording.names import one_line
from rawi.wording.translator import QT_TRANSLATE_NOOP, translate

_READY_MADE = {
    READING: QT_TRANSLATE_NOOP("profiles", "Reading"),
    LISTENING: QT_TRANSLATE_NOOP("profiles", "Listening"),
    LOW_VISION: QT_TRANSLATE_NOOP("profiles", "Low vision"),
}
_CONTENTS = {
    READING: QT_TRANSLATE_NOOP("profiles", "colours as the system, usual size, stops after an article"),
    LISTENING: QT_TRANSLATE_NOOP("profiles", "problems are spoken, goes on with the next article"),
    LOW_VISION: QT_TRANSLATE_NOOP("profiles", "high contrast, dark, letters twice as large"),
}


def name(profile: Profile) -> str:
    """What it is called; one without a name is what the reader had before."""
    if profile.code:
        return translate("profiles", _READY_MADE[profile.code])
    return profile.name or translate("profiles", "What you had before")


def row(profile: Profile, *, in_use: bool) -> str:
    """Its name, what is in a ready-made one, and whether the settings are like that."""
    contents = translate("profiles", _CONTENTS[profile.code]) if profile.code else ""
    used = translate("profiles", "in use") if in_use else ""
    return enumerated((one_line(name(profile)), contents, used))


def title() -> str:
    """What the window is called."""
    return translate("profiles", "Profiles")


def about() -> str:
    """What stands above the list."""
    return translate(
        "profiles",
        "A profile keeps how Rawi looks and speaks: theme, size, view, voices, speed, announcements. "
        "Your folders, languages and limits stay as they are.",
    )


def change() -> str:
    """The button that changes to the chosen one."""
    return translate("profiles", "Change &to it")


def save() -> str:
    """The button that keeps the settings under the name."""
    return translate("profiles", "&Save the present settings")


def rename() -> str:
    """The button that gives the chosen one the name."""
    return translate("profiles", "&Rename")


def delete() -> str:
    """The button that takes the chosen one away."""
    return translate("profiles", "&Delete")


def keep() -> str:
    """Do not delete it."""
    return translate("profiles", "&Keep")


def field() -> str:
    """Where a name is typed."""
    return translate("profiles", "Name")


def changed(profile: Profile) -> str:
    """It is in use now."""
    return _with(translate("profiles", "Profile: {name}"), name(profile))


def saved(called: str) -> str:
    """The settings are kept."""
    return _with(translate("profiles", "Saved: {name}"), called)


def renamed(called: str) -> str:
    """It has this name now."""
    return _with(translate("profiles", "Renamed: {name}"), called)


def deleted(called: str) -> str:
    """It is gone."""
    return _with(translate("profiles", "Deleted: {name}"), called)


def ask_deletion(called: str) -> str:
    """The question before it goes."""
    return _with(
        translate("profiles", "Delete the profile “{name}”? Your present settings stay as they are."), called
    )


def nameless() -> str:
    """A profile needs a name."""
    return translate("profiles", "Type a name first.")


def taken(called: str) -> str:
    """Another one is called so."""
    return _with(translate("profiles", "There is a profile “{name}” already. Choose another name."), called)


def _with(text: str, called: str) -> str:
    return text.replace("{name}", within(text, one_line(called)))
