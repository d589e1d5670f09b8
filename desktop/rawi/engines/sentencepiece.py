"""The characters that a SentencePiece model's pieces are made of.

A model file is a protocol buffer whose field 1 repeats the pieces, each a message whose field 1 is the piece's text
(sentencepiece_model.proto).
"""

from collections.abc import Iterator

_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
_SPACE = "\u2581"
_SPECIAL = ("<", ">")


def characters(model: bytes) -> frozenset[str]:
    """Every character the model can write, the space included; ValueError where the bytes are no such model."""
    found: set[str] = {" "}
    for field, value in _fields(model):
        if field != 1 or not isinstance(value, bytes):
            continue
        piece = next(
            (text for number, text in _fields(value) if number == 1 and isinstance(text, bytes)), b""
        )
        text = piece.decode("utf-8")
        if not (text.startswith(_SPECIAL[0]) and text.endswith(_SPECIAL[1])):
            found.update(text.replace(_SPACE, ""))
    return frozenset(found)


def _fields(data: bytes) -> Iterator[tuple[int, bytes | int]]:
    position = 0
    while position < len(data):
        tag, position = _varint(data, position)
        kind = tag & 7
        if kind == _BYTES:
            length, position = _varint(data, position)
            if position + length > len(data):
                raise ValueError(length)
            yield tag >> 3, data[position : position + length]
            position += length
        elif kind == _VARINT:
            number, position = _varint(data, position)
            yield tag >> 3, number
        elif kind in (_FIXED32, _FIXED64):
            position += 4 if kind == _FIXED32 else 8
        else:
            raise ValueError(kind)


def _varint(data: bytes, position: int) -> tuple[int, int]:
    number = shift = 0
    while True:
        if position >= len(data):
            raise ValueError(position)
        byte = data[position]
        position += 1
        number |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return number, position
