"""The sleep timer in words."""

from rawi.speech.sleeping import Sleep, Until
from rawi.wording.entries import minutes
from rawi.wording.translator import translate


def title() -> str:
    """What it is called."""
    return translate("sleeping", "Sleep timer")


def act() -> str:
    """The button that starts it."""
    return translate("sleeping", "&Start")


def off() -> str:
    """The row that ends it."""
    return translate("sleeping", "Switch the sleep timer off")


def row(sleep: Sleep) -> str:
    """When the voice stops."""
    if sleep.until is Until.SECTION:
        return translate("sleeping", "At the end of the section")
    if sleep.until is Until.ARTICLE:
        return translate("sleeping", "At the end of the article")
    return minutes(sleep.minutes)


def ask() -> str:
    """What stands above the rows."""
    return translate("sleeping", "When is the voice to stop? Choose, or type a number of minutes.")


def running(sleep: Sleep, left: int) -> str:
    """The same while it runs, with so many minutes left."""
    return f"{state(sleep, left)}. {ask()}"


def state(sleep: Sleep, left: int) -> str:
    """ "Sleep timer: 12 minutes"."""
    return f"{title()}: {row(Sleep(sleep.until, left))}"


def is_off() -> str:
    """It was switched off."""
    return translate("sleeping", "The sleep timer is off")


def over() -> str:
    """It has stopped the voice."""
    return translate(
        "sleeping",
        "The sleep timer has stopped the voice; your place is kept. Listening again within a minute starts it anew.",
    )
