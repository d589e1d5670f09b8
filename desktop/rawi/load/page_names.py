"""What a file says of a page in, the page's name out."""

_LONGEST = 40


def page_name(text: str | None) -> str:
    """One line, of 40 characters at most, without what only ends a sentence; "" where nothing is left."""
    return " ".join((text or "").split())[:_LONGEST].strip(" .")
