"""Figures and names about the look in, what the reader is told out."""

from collections.abc import Sequence

from rawi.wording.figures import decimal
from rawi.wording.settings import choice_name
from rawi.wording.translator import translate


def title() -> str:
    """The window's title."""
    return translate("sight", "How it looks")


def groups() -> tuple[str, str, str, str]:
    """What its parts are called."""
    return (
        translate("sight", "Text"),
        translate("sight", "Colours"),
        translate("sight", "Help for the eye"),
        translate("sight", "The window"),
    )


def keep() -> str:
    """The button that keeps the look."""
    return translate("sight", "Keep this look")


def cancel() -> str:
    """The button that brings the look back that was there."""
    return translate("sight", "Back to the look before")


def usual() -> str:
    """The button that gives the look of a new Rawi."""
    return translate("sight", "The usual look")


def contrast(text: float, link: float, least: float, good: float) -> str:
    """How well the reader's colours are told apart; a warning where that is too little."""
    figures = translate("sight", "Contrast with the background: text {text} to 1, links {link} to 1.")
    said = figures.replace("{text}", decimal(text)).replace("{link}", decimal(link))
    worst = min(text, link)
    if worst < least:
        warning = translate("sight", "This is hard to read: {least} to 1 is the least that most people need.")
        return f"{said} {warning.replace('{least}', decimal(least))}"
    if worst < good:
        advice = translate("sight", "With little sight {good} to 1 or more is better.")
        return f"{said} {advice.replace('{good}', decimal(good))}"
    return said


def missing_fonts(families: Sequence[str]) -> str:
    """Which fonts are not here, and how to get them; "" where all are."""
    if not families:
        return ""
    text = translate(
        "sight",
        "Not on this computer: {fonts}. They come with “python3 packaging/fonts.py” (npm and a network are needed), "
        "or from the system: on Debian and Ubuntu the package fonts-opendyslexic.",
    )
    return text.replace("{fonts}", ", ".join(families))


def lacking_weight() -> str:
    """A font has no letters of the thickness that was chosen."""
    return translate("sight", "This font has no medium letters: bold ones are shown.")


def focus(choice: str) -> str:
    """What is not dimmed from now on."""
    if choice == "none":
        return translate("sight", "Nothing is dimmed")
    return translate("sight", "Dimmed is all but: {part}").replace("{part}", choice_name("focus", choice))


def ruler(*, shown: bool) -> str:
    """Whether there is a ruler now."""
    return translate("sight", "Ruler shown") if shown else translate("sight", "Ruler hidden")


def magnified(*, shown: bool) -> str:
    """Whether the sentence is magnified now."""
    return (
        translate("sight", "The sentence is magnified below the text")
        if shown
        else translate("sight", "The sentence is not magnified")
    )


def one_sentence(*, shown: bool) -> str:
    """Whether there is one sentence at a time now, and how to go on."""
    if not shown:
        return translate("sight", "The whole article")
    return translate("sight", "One sentence at a time: arrow keys go on and back")


def panel(*, alone: bool) -> str:
    """What the magnified sentence is called."""
    return translate("sight", "One sentence at a time") if alone else translate("sight", "Magnified sentence")
