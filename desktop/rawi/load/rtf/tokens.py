"""RTF's bytes in, its tokens out. Nothing here can fail: what is no token is passed over."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_TOKEN = re.compile(
    rb"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?[0-9]{1,10})?\ ?"
    rb"|\\'(?P<hex>[0-9a-fA-F]{2})"
    rb"|\\(?P<symbol>[^a-zA-Z])"
    rb"|(?P<brace>[{}])"
    rb"|(?P<text>[^\\{}\r\n]+)"
    rb"|[\r\n]+",
    re.DOTALL,
)


class Token(NamedTuple):
    """`kind` is "word", "hex", "symbol", "brace", "text" or "binary"; `word` a control word, symbol or brace; `data` bytes."""

    kind: str
    word: str = ""
    number: int | None = None
    data: bytes = b""
    position: int = 0


def tokens(data: bytes) -> Iterator[Token]:
    """The tokens of a file; the bytes that \\bin announces are one."""
    position, end = 0, len(data)
    while position < end:
        match = _TOKEN.match(data, position)
        if not match:
            position += 1
            continue
        position = match.end()
        kind = match.lastgroup
        if kind in ("brace", "symbol"):
            yield Token(kind, match[kind].decode("latin-1"), None, b"", position)
        elif kind == "text":
            yield Token(kind, "", None, match[kind], position)
        elif kind == "hex":
            yield Token(kind, "", None, bytes.fromhex(match[kind].decode("ascii")), position)
        elif kind:
            digits = match["number"]
            word, number = match["word"].decode("ascii"), int(digits) if digits else None
            if word == "bin" and number and number > 0:
                start, position = position, min(end, position + number)
                yield Token("binary", "", None, data[start:position], position)
            else:
                yield Token("word", word, number, b"", position)
