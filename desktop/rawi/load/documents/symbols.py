"""Characters of symbol fonts (Symbol, Wingdings, Webdings) in, Unicode out, by the table that mammoth keeps."""

from functools import cache

UNKNOWN = "\ufffd"
_PRIVATE = 0xF000


def symbol(font: str, code: int) -> str:
    """The character of a symbol font; U+FFFD where it has no like in Unicode."""
    table = _table()
    low = code - _PRIVATE if code >= _PRIVATE else code
    found = table.get((font.lower(), low))
    return chr(found) if found else UNKNOWN


@cache
def _table() -> dict[tuple[str, int], int]:
    from mammoth.docx.dingbats import dingbats

    return {(font.lower(), code): sign for (font, code), sign in dingbats.items()}
