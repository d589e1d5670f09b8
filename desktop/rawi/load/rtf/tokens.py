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
        if kind in ("word", "number"):
            number = match.group("number")
            token = Token("word", match.group("word").decode("ascii"), int(number) if number else None)
            if token.word == "bin" and token.number and token.number > 0:
                start, position = position, min(end, position + token.number)
                token = Token("binary", data=data[start:position])
            yield token._replace(position=position)
        elif kind == "hex":
            yield Token("hex", data=bytes.fromhex(match.group("hex").decode("ascii")))
        elif kind == "text":
            yield Token("text", data=match.group("text"))
        elif kind:
            yield Token(kind, match.group(kind).decode("latin-1"), position=position)
