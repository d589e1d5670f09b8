"""The picture that is being read from an RTF file."""

import re
from dataclasses import dataclass, field

_KINDS = ("pngblip", "jpegblip")
_NOT_HEX = re.compile(rb"[^0-9a-fA-F]+")


@dataclass(slots=True)
class Picture:
    """Hexadecimal or binary data, its kind, and the words for it."""

    readable: bool = False
    alternative: str = ""
    _hex: list[bytes] = field(default_factory=list)
    _binary: list[bytes] = field(default_factory=list)
    _property: str = ""

    def word(self, word: str) -> None:
        """A control word of the picture."""
        self.readable = self.readable or word in _KINDS

    def digits(self, data: bytes) -> None:
        """More hexadecimal digits."""
        self._hex.append(data)

    def binary(self, data: bytes) -> None:
        """More bytes as they are."""
        self._binary.append(data)

    def named(self, text: str) -> None:
        """A piece of a property's name."""
        self._property = text.strip()

    def valued(self, text: str) -> None:
        """A piece of that property's value."""
        if self._property == "wzDescription":
            self.alternative += text

    @property
    def data(self) -> bytes | None:
        """The picture's bytes, None where it is of a kind that is not read."""
        if not self.readable:
            return None
        digits = _NOT_HEX.sub(b"", b"".join(self._hex))
        return b"".join(self._binary) or bytes.fromhex(digits[: len(digits) // 2 * 2].decode("ascii"))
