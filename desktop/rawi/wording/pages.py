"""The pages of a book's printed edition or of a PDF, in words."""

from rawi.wording.figures import figure
from rawi.wording.places import hit
from rawi.wording.translator import translate


def page(name: str) -> str:
    """A page, by its name as printed."""
    return translate("pages", "Page {name}").replace("{name}", name)


def title() -> str:
    """What the list of pages is called."""
    return translate("pages", "Go to a page")


def count(shown: int, total: int) -> str:
    """How many there are, and are left by the filter."""
    text = translate("pages", "Pages: {number}")
    return text.replace("{number}", figure(total) if shown == total else hit(shown, total))


def none() -> str:
    """The article names no pages."""
    return translate("pages", "This article has no pages.")
