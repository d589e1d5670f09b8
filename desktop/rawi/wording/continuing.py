"""One article after the other, in words."""

from rawi.wording.isolation import within
from rawi.wording.names import one_line
from rawi.wording.translator import translate


def switched(*, on: bool) -> str:
    """Whether the next article follows."""
    if on:
        return translate("continuing", "After an article Rawi goes on with the next unread one")
    return translate("continuing", "After an article Rawi stops")


def coming(title: str) -> str:
    """The name of the next one."""
    text = translate("continuing", "Next article: {title}")
    return text.replace("{title}", within(text, one_line(title)))


def no_more() -> str:
    """It was the last."""
    return translate("continuing", "That was the last unread article of your library.")
