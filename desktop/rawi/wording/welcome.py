"""The words of the first steps."""

from rawi.wording.figures import figure
from rawi.wording.translator import QT_TRANSLATE_NOOP, translate

_TITLES = (
    QT_TRANSLATE_NOOP("welcome", "Language of Rawi"),
    QT_TRANSLATE_NOOP("welcome", "By sight or by ear"),
    QT_TRANSLATE_NOOP("welcome", "Voice"),
    QT_TRANSLATE_NOOP("welcome", "Size and colours"),
    QT_TRANSLATE_NOOP("welcome", "Languages of your articles"),
    QT_TRANSLATE_NOOP("welcome", "Keys"),
)
_TEXTS = (
    QT_TRANSLATE_NOOP(
        "welcome",
        "Rawi opens the articles that you have stored, reads them aloud and translates them, without a network. "
        "Choose the language of its menus. Escape skips these steps at any moment; the menu Help has them again.",
    ),
    QT_TRANSLATE_NOOP(
        "welcome",
        "How will you use Rawi? By ear, it speaks its menus and dialogs itself wherever no screen reader runs.",
    ),
    QT_TRANSLATE_NOOP("welcome", "Choose who speaks to you and how fast, and hear it."),
    QT_TRANSLATE_NOOP(
        "welcome",
        "Rawi begins with the size and the colours of your system. Change them here if you like; you see it at once.",
    ),
    QT_TRANSLATE_NOOP(
        "welcome",
        "In which language are your articles, and in which do you want them? Nothing is fetched unless you ask for it.",
    ),
    QT_TRANSLATE_NOOP(
        "welcome", "These keys are enough to begin with. After this, an article shows you what Rawi can do."
    ),
)
STEPS = len(_TITLES)


def title(step: int) -> str:
    """The window's title at this step, counted from 0."""
    text = translate("welcome", "Welcome to Rawi, step {number} of {total}: {name}")
    text = text.replace("{number}", figure(step + 1)).replace("{total}", figure(STEPS))
    return text.replace("{name}", translate("welcome", _TITLES[step]))


def text(step: int) -> str:
    """What the step is about."""
    return translate("welcome", _TEXTS[step])


def ways() -> tuple[str, str, str]:
    """By sight, by ear, both."""
    return (
        translate("welcome", "By &sight"),
        translate("welcome", "By &ear"),
        translate("welcome", "B&oth"),
    )


def back() -> str:
    """To the step before."""
    return translate("welcome", "&Back")


def onward(*, last: bool) -> str:
    """To the next step, or into the article."""
    return translate("welcome", "&Start reading") if last else translate("welcome", "&Next")


def skip() -> str:
    """No more steps."""
    return translate("welcome", "S&kip")


def source() -> str:
    """The field of the articles' language."""
    return translate("welcome", "Your articles are in")


def target() -> str:
    """The field of the language to translate into."""
    return translate("welcome", "You want them in")


def needed() -> str:
    """The field that says which packs are missing."""
    return translate("welcome", "What is needed")


def fetch() -> str:
    """Opens the window of packs at what this pair needs."""
    return translate("welcome", "&Get what is missing…")


def from_disk() -> str:
    """Opens the window of packs where they come from files."""
    return translate("welcome", "From a &friend's file or disk…")


def looking() -> str:
    """The job that finds out what is needed."""
    return translate("welcome", "Looking what is needed")
