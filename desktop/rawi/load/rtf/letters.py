"""Bytes and Unicode numbers of RTF in, text out: character sets of fonts, surrogates, and the fallback that \\u announces."""

from rawi.load.documents.symbols import symbol
from rawi.load.encoding import NUL_SIGN
from rawi.load.rtf.header import Fonts

_HIGH = range(0xD800, 0xDC00)
_LOW = range(0xDC00, 0xE000)
_LAST = 0x10FFFF
_DAMAGED = "\ufffd"


class Letters:
    """Gathers characters until `take`."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts
        self._text: list[str] = []
        self._bytes = bytearray()
        self._font = -1
        self._skip = 0
        self._high = 0

    @property
    def waiting(self) -> bool:
        """True where `take` has something to give."""
        return bool(self._bytes or self._text)

    def add(self, data: bytes, font: int) -> None:
        """Bytes in a font's character set, less those that stand for a \\u before them."""
        if self._skip:
            passed = min(self._skip, len(data))
            self._skip -= passed
            data = data[passed:]
        if not data:
            return
        if font != self._font:
            self._decode()
            self._font = font
        self._end_high()
        self._bytes += data

    def unicode(self, number: int, fallback: int) -> None:
        """A \\u; `fallback` characters after it stand for it in programs that do not know it."""
        self._decode()
        self._skip = fallback
        code = number + 0x10000 if number < 0 else number
        if code in _LOW and self._high:
            self._text.append(chr(0x10000 + ((self._high - _HIGH.start) << 10) + code - _LOW.start))
            self._high = 0
            return
        self._end_high()
        if code in _HIGH:
            self._high = code
        elif code in _LOW or not 0 <= code <= _LAST:
            self._text.append(_DAMAGED)
        else:
            self._text.append(chr(code) if code else NUL_SIGN)

    def passed(self, count: int) -> bool:
        """True where a control word or symbol stands for a \\u before it."""
        if self._skip:
            self._skip -= count
            return True
        return False

    def end_skip(self) -> None:
        """A brace ends the fallback."""
        self._skip = 0

    def take(self) -> str:
        """The text so far; the first half of a surrogate pair waits for the second."""
        self._decode()
        if not self._text:
            return ""
        text = "".join(self._text)
        self._text = []
        return text

    def _end_high(self) -> None:
        if self._high:
            self._text.append(_DAMAGED)
            self._high = 0

    def _decode(self) -> None:
        if not self._bytes:
            return
        data = bytes(self._bytes)
        self._bytes.clear()
        if self._font in self._fonts.symbols:
            name = self._fonts.names.get(self._font, "Symbol")
            self._text += [symbol(name, byte) for byte in data]
        else:
            self._text.append(data.decode(self._fonts.codec(self._font), "replace").replace("\0", NUL_SIGN))
